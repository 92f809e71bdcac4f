using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Staging;

/// <summary>Categories that the tables of groups do not hold: N of the small bowel by its nodes, the appendix by the European size limits, whose TNM (GL-TNM).</summary>
internal static class StagingToday
{
    private const int ManyNodes = 12;
    private const int LargeMass = 20;

    private static readonly Printed Ajcc = new("AJCC8", "8th edition, 2017");

    public static IEnumerable<Precept> All =>
    [
        Ajcc.Rule("GL-TNM-a.b", "jejunum and ileum, regional nodes", "not stated", "Jéjunum-iléon : N1 sous 12 ganglions atteints, N2 dès 12 ou avec une masse mésentérique de plus de 2 cm.", "Jejunum-ileum: N1 below 12 positive nodes, N2 from 12 or with a mesenteric mass above 2 cm.", Nodes),
        (new Printed("ENETS-TNM", "2006, 2007") with { IsVerified = false }).Rule("GL-TNM-e.b", "appendix", "expert opinion", "Appendice, ENETS, par la taille seule : T1 jusqu'à 1 cm, T2 jusqu'à 2, T3 au-delà ; la profondeur peut monter la catégorie.",
            "Appendix, ENETS, by size alone: T1 up to 1 cm, T2 up to 2, T3 above; depth may raise the category.", Appendix),
        (Ajcc with { IsVerified = false }).Rule("GL-TNM-g", "scope", "not stated", "Carcinoïde du poumon : TNM du poumon ; sein : TNM du sein ; carcinome neuroendocrine digestif : TNM de l'adénocarcinome.",
            "Lung carcinoid: TNM of the lung; breast: TNM of the breast; digestive neuroendocrine carcinoma: TNM of adenocarcinoma.", Chapter),
    ];

    private static Answer Nodes(Case subject)
    {
        var site = Ask.All(Traits.IsNet(subject), Traits.IsSmallBowel(subject));
        if (site.Verdict != Verdict.Met)
        {
            return site;
        }

        var count = subject.Measure("nodes-positive");
        var many = Ask.Any(Ask.If(count, "nodes-positive", n => n.AtLeast(ManyNodes)), Mass(subject));
        var none = Ask.If(count, "nodes-positive", n => n.AtMost(0));
        return many.Verdict == Verdict.Met ? many.Giving("N2")
            : many.Verdict == Verdict.Conflict ? Answer.Conflict().Because(many.Evidence)
            : none.Verdict == Verdict.NotMet && Ask.If(count, "nodes-positive", n => n.Below(ManyNodes)).Verdict == Verdict.Met ? Answer.Met("N1").Noting("mass-above-2-cm-is-n2").Because(none.Evidence)
            : Answer.Unknown(many.Missing.DefaultIfEmpty("nodes-positive"));
    }

    private static Answer Mass(Case subject) =>
        subject.Lesions.Where(l => l.Site == "mesentery").ToList() is { Count: > 0 } masses && masses.Exists(l => l.Size.Above(LargeMass) == Verdict.Met)
            ? Answer.Met().Because(masses.Select(l => l.Evidence)) : Answer.Unknown("mesenteric-mass");

    private static Answer Appendix(Case subject)
    {
        var site = Ask.All(Traits.IsNet(subject), Traits.SiteIs(subject, "appendix"));
        if (site.Verdict != Verdict.Met)
        {
            return site;
        }

        var sizes = subject.Lesions.Where(l => l.Site is "" or "appendix").Select(l => (l.Evidence, T: By(l.Size))).Distinct().ToList();
        return sizes.Select(s => s.T).Distinct(StringComparer.Ordinal).ToList() switch
        {
            [] or [""] => Answer.Unknown("size"),
            [var one] => Answer.Met(one).Noting("depth-may-raise-t").Because(sizes.Select(s => s.Evidence)),
            _ => Answer.Conflict().Because(sizes.Select(s => s.Evidence)),
        };
    }

    private static string By(Interval mm) => mm.AtMost(10) == Verdict.Met ? "T1" : mm.Above(10) == Verdict.Met && mm.AtMost(20) == Verdict.Met ? "T2" : mm.Above(20) == Verdict.Met ? "T3" : "";

    private static Answer Chapter(Case subject)
    {
        (string Value, Answer Asked)[] chapters =
        [
            ("tnm-of-lung", Ask.All(Traits.IsNen(subject), Traits.SiteIs(subject, "lung"))),
            ("tnm-of-breast", Ask.All(Traits.IsNen(subject), Traits.SiteIs(subject, "breast"))),
            ("tnm-of-adenocarcinoma", Ask.All(Traits.IsNec(subject), Traits.IsDigestive(subject))),
        ];
        var met = Array.Find(chapters, c => c.Asked.Verdict == Verdict.Met);
        return met.Value is not null ? met.Asked.Giving(met.Value) : Ask.Any([.. chapters.Select(c => c.Asked)]);
    }
}
