using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>An affirmed entry with its place in the document that tells it, so that the words around it can be asked.</summary>
internal sealed record Placed(Entry Entry, OpenDocument Document, int Token, int Sentence)
{
    public static List<Placed> Of(IReadOnlyList<OpenDocument> documents, Case subject, FactKind kind)
    {
        var placed = new List<Placed>();
        foreach (var entry in subject.Of(kind))
        {
            if (entry is { IsAffirmed: true, Evidence: Evidence.Words words } && documents.FirstOrDefault(d => d.Name == words.Document) is { } document && TokenAt(document, words.Span.Begin) is var token and >= 0)
            {
                placed.Add(new(entry, document, token, document.Page.SentenceOf(token)));
            }
        }

        return placed;
    }

    /// <summary>The token that begins at a character, or the one before it.</summary>
    public static int TokenAt(OpenDocument document, int begin)
    {
        var tokens = document.Page.Tokens;
        var (low, high) = (0, tokens.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = tokens[middle].Begin <= begin ? (middle, high) : (low, middle - 1);
        }

        return high;
    }
}
