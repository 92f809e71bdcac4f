using Nenuphar.Text;

namespace Nenuphar.Tests.Text;

/// <summary>Cuts a text with the knowledge of this release and shows the pieces as words.</summary>
internal static class Cut
{
    public static Narrative Narrative(string text) => Reader.Cut(text);

    public static List<string> Tokens(string text, params string[] known) => [.. Read(text, known).Select(token => token.Span.Of(text).ToString())];

    /// <summary>Tokens over a vocabulary of a few words only.</summary>
    public static ArraySegment<Token> Read(string text, params string[] known)
    {
        var words = new VocabularyBuilder();
        foreach (var word in known)
        {
            words.Add(Fold.Of(word));
        }

        return Tokenizer.Read(text, words.Build());
    }

    public static List<string> Sentences(string text)
    {
        var narrative = Narrative(text);
        return [.. narrative.Sentences.Select(sentence => narrative.WordsOf(sentence.First, sentence.Last).ToString())];
    }

    public static List<(SectionRole Role, string Words)> Sections(string text)
    {
        var narrative = Narrative(text);
        return [.. narrative.Sections.Select(section => (section.Role, narrative.WordsOf(section.First, section.Last).ToString()))];
    }
}
