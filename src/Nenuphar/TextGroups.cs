namespace Nenuphar;

/// <summary>Neighbours that are read together: so many texts, of so many characters in all, that what is known of them stays at hand. A long text is alone.</summary>
public static class TextGroups
{
    /// <summary>From 64 texts on nothing more is won; 256 are slower again.</summary>
    public const int MostTexts = 64;

    public const int MostCharacters = 1 << 18;

    internal static IEnumerable<List<string>> Of(IEnumerable<string> texts) => Of(texts, text => text?.Length ?? 0);

    /// <param name="length">How long a text is, or its file.</param>
    /// <param name="most">Fewer texts, where several groups are to be read at a time.</param>
    public static IEnumerable<List<T>> Of<T>(IEnumerable<T> texts, Func<T, long> length, int most = MostTexts)
    {
        var (group, characters) = (new List<T>(), 0L);
        foreach (var text in texts)
        {
            var own = length(text);
            if (group.Count > 0 && (group.Count == most || characters + own > MostCharacters))
            {
                yield return group;
                (group, characters) = ([], 0);
            }

            group.Add(text);
            characters += own;
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }
}
