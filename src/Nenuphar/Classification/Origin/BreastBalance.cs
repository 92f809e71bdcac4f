using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Origin;

/// <summary>Clues for a primary breast tumour, against it, and missing. No sum is made of them: the board decides.</summary>
public sealed record BreastBalance(IReadOnlyList<string> For, IReadOnlyList<string> Against, IReadOnlyList<string> Missing, IReadOnlyList<Evidence> Evidence)
{
    public static BreastBalance Of(Case subject)
    {
        List<string> pro = [], contra = [], missing = [];
        var places = new List<Evidence>();
        void Weigh(Answer clue, List<string> side, string name)
        {
            if (clue.Verdict == Verdict.Met)
            {
                side.Add(name);
                places.AddRange(clue.Evidence);
            }
            else if (clue.Verdict == Verdict.Unknown)
            {
                missing.Add(name);
            }
        }

        Weigh(BreastOrigin.Clue(subject, "spiculated-margin", "lobulated-margin"), pro, "spiculated-margin");
        Weigh(BreastOrigin.OnOneSide(subject), pro, "breast-unilateral");
        Weigh(BreastOrigin.Receptors(subject), pro, "hormone-receptors");
        Weigh(Ask.Not(Ask.If(subject.Ihc("her2"), "her2")), pro, "her2-negative");
        Weigh(Ask.If(subject.Finding("no-other-primary"), "no-other-primary"), pro, "no-other-primary");
        Weigh(BreastOrigin.Clue(subject, "in-situ-component"), pro, "in-situ-component");
        Weigh(BreastOrigin.Clue(subject, "microcalcifications"), contra, "microcalcifications");
        Weigh(BreastEntity.OtherOrgans(subject), contra, "synchronous-multi-organ-spread");
        Weigh(Traits.IsMetastatic(subject), contra, "metastatic-at-diagnosis");
        Weigh(Ask.If(subject.Finding("multiple-uptake"), "somatostatin-scintigraphy"), contra, "somatostatin-scintigraphy");
        Weigh(BreastOrigin.Clue(subject, "round-mass"), contra, "round-mass");
        foreach (var marker in (string[])["cdx2", "ttf1", "gata3"])
        {
            if (subject.Ihc(marker).IsMissing)
            {
                missing.Add(marker);
            }
        }

        return new(pro, contra, missing, places);
    }

    /// <summary>Always open: clues are no verdict.</summary>
    internal Answer AsAnswer() => new Answer(Verdict.Unknown, $"for {Told(For)}; against {Told(Against)}") { Missing = Missing, Evidence = Evidence }.Noting("board-decides");

    private static string Told(IReadOnlyList<string> clues) => clues.Count == 0 ? "none" : string.Join(", ", clues);
}
