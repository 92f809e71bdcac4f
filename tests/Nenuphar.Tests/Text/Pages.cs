using Nenuphar.Text;

namespace Nenuphar.Tests.Text;

/// <summary>Narratives read with the knowledge of this release, and the words of their parts.</summary>
internal static class Pages
{
    public static Narrative Narrative(string text) => Nenuphar.Text.Narrative.Of(text, Knowledge.Current.Writing);

    public static List<string> Tokens(string text) => [.. Narrative(text).Tokens.ToArray().Select(token => token.Span.Of(text).ToString())];

    public static List<string> Sentences(string text)
    {
        var narrative = Narrative(text);
        return [.. narrative.Sentences.Select(sentence => narrative.WordsOf(sentence.First, sentence.Last).ToString())];
    }
}
