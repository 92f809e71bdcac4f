namespace Nenuphar.Cases;

/// <summary>From entries to facts.</summary>
public static class Facts
{
    /// <summary>Whether the entries affirm or deny a thing; what is only possible, planned, a relative's or the literature's says neither.</summary>
    public static Fact<bool> Presence(IEnumerable<Entry> entries)
    {
        List<Evidence> yes = [], no = [];
        foreach (var entry in entries)
        {
            (entry.IsAffirmed ? yes : entry.IsDenied ? no : null)?.Add(entry.Evidence);
        }

        return (yes.Count, no.Count) switch
        {
            (0, 0) => new Fact<bool>.NotStated(),
            (_, 0) => new Fact<bool>.Stated(true, yes),
            (0, _) => new Fact<bool>.Denied(no),
            _ => new Fact<bool>.Conflicting([true, false], [.. yes, .. no]),
        };
    }

    /// <summary>The one value, or the rivals.</summary>
    public static IReadOnlyList<T> Values<T>(Fact<T> fact) => fact switch
    {
        Fact<T>.Stated stated => [stated.Value],
        Fact<T>.Conflicting rivals => rivals.Values,
        _ => [],
    };

    /// <summary>The one value that the affirmed entries give; different values are in conflict. To deny one value says nothing of the others.</summary>
    /// <param name="read">Gives nothing for an entry that can't be read as such a value; that entry is then left out.</param>
    public static Fact<T> One<T>(IEnumerable<Entry> entries, Func<Entry, T?> read)
        where T : struct => Single<T>(entries, entry => read(entry) is { } value ? [value] : []);

    /// <summary>As <see cref="One{T}(IEnumerable{Entry}, Func{Entry, T?})"/>, for words.</summary>
    public static Fact<string> Word(IEnumerable<Entry> entries, Func<Entry, string?> read) =>
        Single<string>(entries, entry => read(entry) is { } value ? [value] : []);

    /// <summary>The value of a qualifier, with the words that tell it where they are known.</summary>
    public static Fact<string> Told(IEnumerable<Entry> entries, string qualifier) =>
        Single<string>(entries, entry => entry[qualifier] is { } value ? [value] : [], qualifier);

    /// <summary>As <see cref="Told(IEnumerable{Entry}, string)"/>, read as another kind of value.</summary>
    public static Fact<T> Told<T>(IEnumerable<Entry> entries, string qualifier, Func<string, T?> read)
        where T : struct => Single<T>(entries, entry => entry[qualifier] is { } said && read(said) is { } value ? [value] : [], qualifier);

    private static Fact<T> Single<T>(IEnumerable<Entry> entries, Func<Entry, IReadOnlyList<T>> read, string qualifier = "")
    {
        List<T> values = [];
        List<Evidence> places = [];
        foreach (var entry in entries.Where(e => e.IsAffirmed))
        {
            foreach (var value in read(entry))
            {
                places.Add(entry.PlaceOf(qualifier));
                if (!values.Contains(value))
                {
                    values.Add(value);
                }
            }
        }

        return values.Count switch
        {
            0 => new Fact<T>.NotStated(),
            1 => new Fact<T>.Stated(values[0], places),
            _ => new Fact<T>.Conflicting(values, places),
        };
    }
}
