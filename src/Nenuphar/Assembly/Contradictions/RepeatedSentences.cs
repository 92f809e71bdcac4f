using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>
/// A sentence told twice, whole or with something added: which one holds must be asked. Two sentences that each have words or numbers of their own
/// (the left side and the right, one specimen and the next) are built alike, which is no slip.
/// </summary>
internal static class RepeatedSentences
{
    private const int ShortestSentence = 9;
    private const int HeadingWords = 3;
    private const double SharedOfLonger = 0.6;
    private const int ShortestWord = 4;
    private const int Window = 6;

    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var page = document.Page;
        var sentences = page.Narrative.Sentences;
        var words = new List<HashSet<string>>(sentences.Length);
        for (var s = 0; s < sentences.Length; s++)
        {
            var set = new HashSet<string>(StringComparer.Ordinal);
            for (var i = Beginning(page, sentences[s].First, sentences[s].Last); i < sentences[s].Last; i++)
            {
                // Little words are the same in any two sentences.
                if (page.Tokens[i].Kind == TokenKind.Number || (page.Tokens[i].Kind == TokenKind.Word && page.Tokens[i].Span.Length >= ShortestWord))
                {
                    set.Add(Fold.Of(page.Tokens[i].Span.Of(page.Text).ToString()));
                }
            }

            words.Add(set);
            if (set.Count < ShortestSentence)
            {
                continue;
            }

            for (var before = Math.Max(0, s - Window); before < s; before++)
            {
                var shared = words[before].Count >= ShortestSentence ? words[before].Count(set.Contains) : 0;
                if (sentences[before].Section == sentences[s].Section && shared >= Math.Min(words[before].Count, set.Count) && shared >= SharedOfLonger * Math.Max(words[before].Count, set.Count) && shared > 0)
                {
                    yield return Slips.Of(
                        "repeated-sentence",
                        document.Words(page.Narrative.SpanOf(sentences[before].First, sentences[before].Last)),
                        document.Words(page.Narrative.SpanOf(sentences[s].First, sentences[s].Last)));
                    break;
                }
            }
        }
    }

    /// <summary>Behind a heading that has no mark of its own but the end of its line.</summary>
    private static int Beginning(Page page, int first, int last)
    {
        for (var i = first + 1; i <= first + HeadingWords && i < last; i++)
        {
            if (page.Text.AsSpan(page.Tokens[i - 1].Span.End, page.Tokens[i].Span.Begin - page.Tokens[i - 1].Span.End).Contains('\n'))
            {
                return i;
            }
        }

        return first;
    }
}
