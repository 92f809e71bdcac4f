namespace Nenuphar.Text;

/// <summary>What cutting a text needs to know of written French and English: words, abbreviations and headings.</summary>
public sealed class Writing
{
    private const byte French = 1;
    private const byte English = 2;
    private const byte Abbreviation = 4;

    private static readonly string[] FrenchWords =
        ["le", "la", "les", "des", "une", "et", "du", "un", "est", "dans", "pour", "avec", "par", "sur", "qui", "au", "aux", "pas", "sans", "ete", "de", "en", "homme", "femme", "ans", "foie", "sous", "non"];

    private static readonly string[] EnglishWords =
        ["the", "of", "and", "was", "with", "a", "to", "in", "is", "were", "for", "by", "his", "her", "she", "he", "which", "had", "has", "this", "man", "woman", "old", "from", "since", "not", "no", "liver", "bone", "disease"];

    /// <summary>By the number of a word.</summary>
    private readonly byte[] marks;

    internal Writing(Vocabulary vocabulary, IEnumerable<string> abbreviations, HeadingTable headings)
    {
        (Vocabulary, Headings, marks) = (vocabulary, headings, new byte[vocabulary.Count]);
        Mark(FrenchWords, French);
        Mark(EnglishWords, English);
        Mark(abbreviations, Abbreviation);
        marks[0] = 0;
    }

    internal Writing(Vocabulary vocabulary, PackReader pack) => (Vocabulary, marks, Headings) = (vocabulary, pack.Array<byte>(), new HeadingTable(pack));

    /// <summary>Words that the vocabulary must hold for <see cref="Writing"/> to work.</summary>
    public static IEnumerable<string> NeededWords => FrenchWords.Concat(EnglishWords);

    public Vocabulary Vocabulary { get; }

    public HeadingTable Headings { get; }

    public bool IsAbbreviation(int word) => (marks[word] & Abbreviation) != 0;

    /// <summary>By the share of the commonest small words; mixed if neither has three times the other.</summary>
    public Language LanguageOf(ReadOnlySpan<Token> tokens)
    {
        var (french, english) = (0, 0);
        foreach (ref readonly var token in tokens)
        {
            if (token.Kind == TokenKind.Word)
            {
                french += marks[token.Word] & French;
                english += (marks[token.Word] & English) >> 1;
            }
        }

        return (french, english) switch
        {
            (0, 0) => Language.Unknown,
            _ when french > 3 * english => Language.French,
            _ when english > 3 * french => Language.English,
            _ => Language.Mixed,
        };
    }

    internal void Write(PackWriter pack)
    {
        pack.Array<byte>(marks);
        Headings.Write(pack);
    }

    private void Mark(IEnumerable<string> words, byte mark)
    {
        foreach (var word in words)
        {
            marks[Vocabulary.Find(Fold.Of(word).TrimEnd('.'))] |= mark;
        }
    }
}
