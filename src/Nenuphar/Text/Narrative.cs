using System.Collections.Immutable;

namespace Nenuphar.Text;

/// <summary>A text with its tokens, sentences and sections. The text itself is never altered.</summary>
public sealed class Narrative
{
    private readonly byte[] openings;

    internal Narrative(string text, ArraySegment<Token> tokens, List<Section> sections, List<Sentence> sentences, Writing writing)
    {
        (Text, Vocabulary, Language) = (text, writing.Vocabulary, writing.LanguageOf(tokens));
        (Cut, Sections, Sentences) = (tokens, [.. sections], [.. sentences]);
        openings = new byte[tokens.Count];
        for (var i = 0; i < openings.Length; i++)
        {
            openings[i] = tokens[i].Opening;
        }
    }

    private Narrative(Narrative other, ImmutableArray<Sentence> sentences)
    {
        (Text, Vocabulary, Language, Cut, Sections, openings) = (other.Text, other.Vocabulary, other.Language, other.Cut, other.Sections, other.openings);
        Sentences = sentences;
    }

    public string Text { get; }

    public Vocabulary Vocabulary { get; }

    public ReadOnlySpan<Token> Tokens => Cut;

    public Language Language { get; }

    /// <summary>The openings of all tokens side by side, so that many are looked through at once.</summary>
    internal ReadOnlySpan<byte> Openings => openings;

    /// <summary>The same, for a page that is asked for them all the time.</summary>
    internal ArraySegment<Token> Cut { get; }

    public ImmutableArray<Section> Sections { get; }

    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>The same text, cut into other sentences.</summary>
    internal Narrative With(ImmutableArray<Sentence> sentences) => new(this, sentences);

    /// <summary>The words of the text from one token to another, the last exclusive.</summary>
    public Span SpanOf(int first, int last) => new(Tokens[first].Begin, Tokens[last - 1].End);

    public ReadOnlySpan<char> WordsOf(int first, int last) => SpanOf(first, last).Of(Text);
}
