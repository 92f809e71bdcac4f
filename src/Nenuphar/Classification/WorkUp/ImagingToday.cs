using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.WorkUp;

/// <summary>Scores of nuclear imaging and the measures of response, as later sources print them (GL-IMG).</summary>
internal static class ImagingToday
{
    private static readonly string[] Steps = ["krenning-none", "krenning-below-liver", "krenning-as-liver", "krenning-above-liver", "krenning-above-spleen"];

    private static readonly Printed Recist = new("RECIST11", "1.1");

    public static IEnumerable<Precept> All =>
    [
        new Printed("KRENNING", "read 2026").Rule("GL-IMG-a", "scale", "not stated", "Échelle de Krenning : 0 rien, 1 bien moins que le foie, 2 un peu moins ou autant, 3 plus que le foie, 4 plus que la rate ou les reins.",
            "Krenning scale: 0 none, 1 much below the liver, 2 slightly below or equal, 3 above the liver, 4 above the spleen or kidneys.",
            subject => Ask.Known(subject.Scale("krenning"), "krenning") is { Verdict: Verdict.Met } known && subject.Scale("krenning").TryGet(out var score)
                ? score.IsExact && score.Low is 0 or 1 or 2 or 3 or 4 ? known.Giving(Steps[(int)score.Low]) : Answer.Unknown("krenning")
                : Ask.Known(subject.Scale("krenning"), "krenning")),
        new Printed("KRENNING-PET", "2021").Reminder("GL-IMG-c", "modified scores", "review", "L'échelle est faite pour la scintigraphie plane à l'111In ; la TEP est plus sensible : nommer le traceur.",
            "The scale was made for planar 111In scintigraphy; PET is more sensitive: name the tracer.",
            subject => subject.Scale("krenning") is { IsMissing: false } told && (subject.Exams("sstr-pet").Any() || !subject.Exams("octreoscan").Any()) ? Answer.Met("name-the-tracer").Because(told.Evidence) : Answer.NotMet()),
        new Printed("NETPET", "2022").Rule("GL-IMG-d", "table 1", "review",
            "NETPET : P0 rien, P1 récepteurs seuls, P2 FDG moindre, P3 égal, P4 FDG plus fort, P5 FDG seul ; RIV non en P0 et P5, probable de P1 à P3 et en P4a.",
            "NETPET: P0 none, P1 receptors only, P2 FDG lower, P3 equal, P4 FDG higher, P5 FDG only; PRRT no for P0 and P5, probably for P1 to P3 and P4a.", NetPet),
        Recist.Rule("GL-IMG-g", "table 3", "not stated", "RECIST 1.1 : réponse partielle dès 30 % de baisse depuis le départ ; progression dès 20 % et 5 mm de hausse depuis le plus bas, ou nouvelle lésion.",
            "RECIST 1.1: partial response from a fall of 30 % since baseline; progression from a rise of 20 % and 5 mm since the lowest, or a new lesion.", Response),
        Recist.Rule("GL-IMG-g.b", "table 3", "not stated", "RECIST 1.1 : une cible mesure au moins 10 mm, un ganglion au moins 15 mm de petit axe.", "RECIST 1.1: a target measures at least 10 mm, a node at least 15 mm in short axis.", Measurable),
        new Printed("ENETS-IMAGING", "remembered") { IsVerified = false }.Quote("GL-IMG-h", "sensitivity", "expert opinion", "La TEP aux analogues 68Ga est plus sensible que la scintigraphie ; des lésions osseuses ne se voient souvent qu'en TEP.",
            "68Ga PET is more sensitive than scintigraphy; bone lesions are often seen on PET only.",
            subject => subject.Exams("octreoscan").ToList() is { Count: > 0 } seen && !subject.Exams("sstr-pet").Any() ? Answer.Met("suggest-sstr-pet").Because(seen.SelectMany(e => e.Evidence)) : Answer.Unknown("somatostatin-scintigraphy")),
    ];

    /// <summary>From the two examinations; between P2 and P4 the uptakes must be compared by eyes.</summary>
    private static Answer NetPet(Case subject)
    {
        var only = Ask.If(subject.Finding("fdg-without-receptors"), "fdg-without-receptors");
        if (only.Verdict is Verdict.Met or Verdict.Conflict)
        {
            return only.Verdict == Verdict.Met ? Answer.NotMet("netpet-p5").Because(only.Evidence) : only;
        }

        var (receptors, glucose) = (Uptake(subject, "sstr-pet"), Uptake(subject, "fdg-pet"));
        var both = Ask.All(Ask.Any(receptors, Ask.Not(receptors)), Ask.Any(glucose, Ask.Not(glucose)));
        return both.Verdict != Verdict.Met ? both : (receptors.Verdict, glucose.Verdict) switch
        {
            (Verdict.Met, Verdict.NotMet) => both.Giving("netpet-p1"),
            (Verdict.NotMet, Verdict.NotMet) => both with { Verdict = Verdict.NotMet, Value = "netpet-p0" },
            (Verdict.NotMet, Verdict.Met) => both with { Verdict = Verdict.NotMet, Value = "netpet-p5" },
            _ => both with { Verdict = Verdict.Unknown, Value = "netpet-p2-p4", Missing = ["relative-uptake"] },
        };
    }

    private static Answer Uptake(Case subject, string modality)
    {
        var told = subject.Exams(modality).Where(e => !e.Uptake.IsMissing).Select(e => Ask.If(e.Uptake, modality, uptake => uptake == "positive")).ToList();
        return told.Count == 0 ? Answer.Unknown(modality) : told.Select(a => a.Verdict).Distinct().Count() == 1 ? told[0].Because(told.SelectMany(a => a.Evidence)) : Answer.Conflict().Because(told.SelectMany(a => a.Evidence));
    }

    private static Answer Response(Case subject)
    {
        var fresh = Ask.If(subject.Finding("new-lesion"), "new-lesion");
        var grown = Ask.Any(fresh, Ask.All(Ask.If(subject.Measure("growth"), "growth", percent => percent.AtLeast(20)), Ask.If(subject.Measure("growth-mm"), "growth-mm", mm => mm.AtLeast(5))));
        var shrunk = Ask.If(subject.Measure("shrinkage"), "shrinkage", percent => percent.AtLeast(30));
        return grown.Verdict == Verdict.Met && shrunk.Verdict == Verdict.Met ? Answer.Conflict().Because(grown.Evidence).Because(shrunk.Evidence)
            : grown.Verdict == Verdict.Conflict || shrunk.Verdict == Verdict.Conflict ? Answer.Conflict().Because(grown.Evidence).Because(shrunk.Evidence)
            : grown.Verdict == Verdict.Met ? grown.Giving("PD")
            : shrunk.Verdict == Verdict.Met ? shrunk.Giving("PR")
            : grown.Verdict == Verdict.NotMet && shrunk.Verdict == Verdict.NotMet ? Answer.NotMet("SD").Because(grown.Evidence).Because(shrunk.Evidence)
            : Answer.Unknown(grown.Missing.Concat(shrunk.Missing));
    }

    private static Answer Measurable(Case subject)
    {
        var sizes = subject.Lesions.Select(l => (l.Evidence, Verdict: l.Size.AtLeast(l.Site == "lymph-node" ? 15 : 10))).ToList();
        return sizes.Exists(s => s.Verdict == Verdict.Met) ? Answer.Met().Because(sizes.Where(s => s.Verdict == Verdict.Met).Select(s => s.Evidence)) : Answer.Unknown("size").Because(sizes.Select(s => s.Evidence));
    }
}
