namespace Nenuphar.Text;

/// <summary>A text with its tokens, sentences and sections. The text itself is never altered.</summary>
public sealed class Narrative
{
    private readonly List<Token> tokens;

    private Narrative(string text, List<Token> tokens, Vocabulary vocabulary)
    {
        Text = text;
        this.tokens = tokens;
        Vocabulary = vocabulary;
    }

    public string Text { get; }

    public Vocabulary Vocabulary { get; }

    public ReadOnlySpan<Token> Tokens => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens);

    public Language Language { get; private init; }

    public IReadOnlyList<Section> Sections { get; private init; } = [];

    public IReadOnlyList<Sentence> Sentences { get; private init; } = [];

    public static Narrative Of(string text, Writing writing)
    {
        var read = Tokenizer.Read(text, writing.Vocabulary);
        var view = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(read);
        var sections = Sectioning.Of(text, view, writing);
        return new Narrative(text, read, writing.Vocabulary)
        {
            Language = writing.LanguageOf(view),
            Sections = sections,
            Sentences = Sentencing.Of(text, view, sections, writing),
        };
    }

    /// <summary>The words of the text from one token to another, the last exclusive.</summary>
    public Span SpanOf(int first, int last) => new(tokens[first].Begin, tokens[last - 1].End);

    public ReadOnlySpan<char> WordsOf(int first, int last) => SpanOf(first, last).Of(Text);
}
