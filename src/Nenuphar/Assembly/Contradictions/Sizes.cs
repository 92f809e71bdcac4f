using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Two sizes of one specimen: of its gross description and of its conclusion, or of the report and of a letter that quotes it. Imaging may differ from both.</summary>
internal static class Sizes
{
    /// <summary>mm, and share of the larger: what rounding and fixation explain.</summary>
    private const double Millimetres = 2;
    private const double Share = 0.1;

    public static IEnumerable<Contradiction> Find(IReadOnlyList<OpenDocument> documents, Case subject)
    {
        var sizes = Placed.Of(documents, subject, FactKind.Size).Where(p => Diameter(p) > 0 && p.Entry["at"] is not ("lymph-node" or "mesentery") && !IsImaged(p) && !IsLimit(p)).ToList();
        var staged = Placed.Of(documents, subject, FactKind.Tnm).Where(p => p.Entry.Value.StartsWith("pT", StringComparison.Ordinal)).ToList();
        var quoted = new List<Placed>();
        foreach (var document in documents)
        {
            var here = sizes.Where(p => p.Document == document).ToList();
            var report = Report.Of(document);
            if (report is { IsOfSeveral: false })
            {
                var (body, conclusion) = (here.Where(p => !report.Concludes(p)).ToList(), here.Where(report.Concludes).ToList());
                if (IsOne(body) && IsOne(conclusion) && Differ(body[0], conclusion[0]))
                {
                    yield return Slips.Of("two-sizes", body[0].Entry.Evidence, conclusion[0].Entry.Evidence);
                }
                else if ((IsOne(conclusion) ? conclusion : IsOne(body) && conclusion.Count == 0 ? body : []) is [var told, ..])
                {
                    quoted.Add(told);
                }
            }
            else if (report is null && here.Where(p => staged.Exists(t => t.Document == document && t.Sentence == p.Sentence)).ToList() is { Count: > 0 } beside && IsOne(beside))
            {
                quoted.Add(beside[0]);
            }
        }

        if (quoted.Count > 1 && Operations.AreOne(subject) && quoted.Find(q => Differ(q, quoted[0])) is { } other)
        {
            yield return Slips.Of("two-sizes", quoted[0].Entry.Evidence, other.Entry.Evidence);
        }
    }

    /// <summary>"&gt; 3 mm" is a depth or a class of sizes.</summary>
    private static bool IsLimit(Placed placed) => placed.Document.Page.IsSign(placed.Token - 1, '>') || placed.Document.Page.IsSign(placed.Token - 1, '<');

    private static bool IsImaged(Placed placed)
    {
        var sentence = placed.Document.Page.Narrative.Sentences[placed.Sentence];
        return placed.Document.Page.HasWord(sentence.First, sentence.Last, ["scanner", "tdm", "irm", "mri", "echo", "endosono", "ultraso", "tep", "pet", "imag", "coloscop", "endoscop", "fogd"]);
    }

    /// <summary>All of one size.</summary>
    private static bool IsOne(List<Placed> sizes) => sizes.Count > 0 && sizes.TrueForAll(s => !Differ(s, sizes[0]));

    private static bool Differ(Placed one, Placed other) => Math.Abs(Diameter(one) - Diameter(other)) is var apart && apart > Millimetres && apart > Share * Math.Max(Diameter(one), Diameter(other));

    private static double Diameter(Placed placed) => Interval.TryParse(placed.Entry.Value, out var size) && size.IsExact ? size.Low : 0;
}
