using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>The same share told twice, far apart: "less than 10 % of all breast cancers" and later "0.3 % to 0.5 % of all breast cancers".</summary>
internal static class Percentages
{
    private const double FarApart = 10;
    private const int Reach = 6;

    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var shares = Shares(document).ToList();
        for (var i = 0; i < shares.Count; i++)
        {
            for (var j = i + 1; j < shares.Count; j++)
            {
                if (shares[i].Of == shares[j].Of && shares[i].Subject.Overlaps(shares[j].Subject) && Math.Max(shares[i].Percent, shares[j].Percent) >= FarApart * Math.Min(shares[i].Percent, shares[j].Percent))
                {
                    yield return Slips.Of("figures-far-apart", document.Words(shares[i].Span), document.Words(shares[j].Span));
                    yield break;
                }
            }
        }
    }

    /// <summary>Each "N % of all X": the number, the words of X, and what the sentence speaks of.</summary>
    private static IEnumerable<(double Percent, string Of, HashSet<string> Subject, Span Span)> Shares(OpenDocument document)
    {
        var page = document.Page;
        foreach (var sentence in page.Narrative.Sentences)
        {
            for (var i = sentence.First + 1; i < sentence.Last - 3; i++)
            {
                if (page.IsSign(i, '%') && double.TryParse(page.Words(i - 1).ToString().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent > 0
                    && (page.IsWord(i + 1, "of") || page.IsWord(i + 1, "des") || page.IsWord(i + 1, "de")))
                {
                    var at = i + 2;
                    while (at < sentence.Last && page.StartsAny(at, ["all", "tous", "toutes", "les", "the"]))
                    {
                        at++;
                    }

                    if (at + 1 < sentence.Last)
                    {
                        yield return (percent, $"{Stem(page, at)} {Stem(page, at + 1)}", SubjectOf(page, sentence, i), page.Narrative.SpanOf(i - 1, Math.Min(sentence.Last, at + 2)));
                    }
                }
            }
        }
    }

    /// <summary>Names of tumours in the sentence and in the one before.</summary>
    private static HashSet<string> SubjectOf(Page page, Sentence sentence, int token)
    {
        var subject = new HashSet<string>(StringComparer.Ordinal);
        for (var i = Math.Max(0, sentence.First - (Reach * 4)); i < token; i++)
        {
            if (page.StartsAny(i, ["metasta"]))
            {
                subject.Add("metastasis");
            }
            else if (page.IsWord(i, "net") || page.StartsAny(i, ["neuroendocrin", "argyrophil"]))
            {
                subject.Add("neuroendocrine");
            }
        }

        if (subject.Contains("metastasis"))
        {
            subject.Remove("neuroendocrine");
        }

        return subject;
    }

    private static string Stem(Page page, int token)
    {
        var word = Fold.Of(page.Words(token).ToString());
        return word.Length > 5 ? word[..5] : word;
    }
}
