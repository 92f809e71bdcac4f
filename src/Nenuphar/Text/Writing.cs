namespace Nenuphar.Text;

/// <summary>What cutting a text needs to know of written French and English: words, abbreviations and headings.</summary>
public sealed class Writing(Vocabulary vocabulary, IEnumerable<string> abbreviations, HeadingTable headings)
{
    private static readonly string[] FrenchWords =
        ["le", "la", "les", "des", "une", "et", "du", "un", "est", "dans", "pour", "avec", "par", "sur", "qui", "au", "aux", "pas", "sans", "ete"];

    private static readonly string[] EnglishWords =
        ["the", "of", "and", "was", "with", "a", "to", "in", "is", "were", "for", "by", "his", "her", "she", "he", "which", "had", "has", "this"];

    private readonly HashSet<int> abbreviated = Numbers(vocabulary, abbreviations);
    private readonly HashSet<int> french = Numbers(vocabulary, FrenchWords);
    private readonly HashSet<int> english = Numbers(vocabulary, EnglishWords);

    /// <summary>Words that the vocabulary must hold for <see cref="Writing"/> to work.</summary>
    public static IEnumerable<string> NeededWords => FrenchWords.Concat(EnglishWords);

    public Vocabulary Vocabulary { get; } = vocabulary;

    public HeadingTable Headings { get; } = headings;

    public bool IsAbbreviation(int word) => word != 0 && abbreviated.Contains(word);

    /// <summary>By the share of the commonest small words; mixed if neither has three times the other.</summary>
    public Language LanguageOf(ReadOnlySpan<Token> tokens)
    {
        var (frenchCount, englishCount) = (0, 0);
        foreach (var token in tokens)
        {
            if (token.Word != 0 && token.Kind == TokenKind.Word)
            {
                frenchCount += french.Contains(token.Word) ? 1 : 0;
                englishCount += english.Contains(token.Word) ? 1 : 0;
            }
        }

        return (frenchCount, englishCount) switch
        {
            (0, 0) => Language.Unknown,
            _ when frenchCount > 3 * englishCount => Language.French,
            _ when englishCount > 3 * frenchCount => Language.English,
            _ => Language.Mixed,
        };
    }

    private static HashSet<int> Numbers(Vocabulary vocabulary, IEnumerable<string> words) =>
        words.Select(word => vocabulary.Find(Fold.Of(word).TrimEnd('.'))).Where(number => number != 0).ToHashSet();
}
