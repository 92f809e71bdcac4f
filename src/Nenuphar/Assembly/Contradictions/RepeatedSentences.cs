using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>A sentence told twice, whole or nearly: which one holds must be asked, above all where they differ.</summary>
internal static class RepeatedSentences
{
    private const int ShortestSentence = 9;
    private const double Shared = 0.8;
    private const int Window = 6;

    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var page = document.Page;
        var sentences = page.Narrative.Sentences;
        var words = new List<HashSet<string>>(sentences.Count);
        for (var s = 0; s < sentences.Count; s++)
        {
            var set = new HashSet<string>(StringComparer.Ordinal);
            for (var i = sentences[s].First; i < sentences[s].Last; i++)
            {
                set.Add(Fold.Of(page.Tokens[i].Span.Of(page.Text).ToString()));
            }

            words.Add(set);
            if (set.Count < ShortestSentence || sentences[s].Last - sentences[s].First < ShortestSentence)
            {
                continue;
            }

            for (var before = Math.Max(0, s - Window); before < s; before++)
            {
                var smaller = Math.Min(words[before].Count, set.Count);
                if (sentences[before].Section == sentences[s].Section && words[before].Count >= ShortestSentence && words[before].Count(set.Contains) >= Shared * smaller && Math.Abs(words[before].Count - set.Count) < smaller)
                {
                    yield return Slips.Of(
                        "repeated-sentence",
                        Slips.Words(document, page.Narrative.SpanOf(sentences[before].First, sentences[before].Last)),
                        Slips.Words(document, page.Narrative.SpanOf(sentences[s].First, sentences[s].Last)));
                    break;
                }
            }
        }
    }
}
