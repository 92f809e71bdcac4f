namespace Nenuphar.Terms;

internal static class Keywords
{
    /// <summary>"follow-up-word" names <see cref="Keyword.FollowUpWord"/>.</summary>
    public static Keyword Parse(string value) =>
        Enum.TryParse<Keyword>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var keyword)
            ? keyword
            : throw new InvalidOperationException($"knowledge/terms/keywords.tsv: '{value}' is no keyword.");
}
