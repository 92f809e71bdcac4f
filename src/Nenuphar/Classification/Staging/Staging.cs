using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification.Staging;

/// <summary>Stage groups by authority, and the stated stage against them (STG).</summary>
internal static class Staging
{
    private static readonly DateOnly FirstDayOfVersion9 = new(2024, 1, 1);

    public static IEnumerable<Precept> All =>
    [
        Of("STG-AJCC8", "AJCC8", "AJCC 8", new Printed("AJCC8", "8th edition, 2017")),
        Of("STG-UICC8", "UICC8", "UICC 8", new Printed("UICC8", "8th edition, 2017")),
        Of("STG-AJCC9", "AJCC9", "AJCC 9", new Printed("AJCC9", "Version 9, 2024")),
        Of("STG-ENETS", "ENETS", "ENETS", new Printed("ENETS-TNM", "2006, 2007")),
        new Printed("AJCC9", "Version 9, 2024").Rule("STG-EDITION", "scope", "not stated", "L'édition AJCC suit la date du diagnostic : version 9 depuis le 1er janvier 2024.", "The AJCC edition follows the date of diagnosis: version 9 since 1 January 2024.", Edition),
        new Printed("UICC8", "8th edition, 2017").Rule("STG-STATED", "stage groups", "not stated", "Le stade énoncé doit s'accorder à celui des catégories TNM.", "The stated stage must agree with that of the TNM categories.", Stated),
        new Printed("AJCC8", "8th edition, 2017").Rule("STG-T", "T categories", "not stated", "Sans T énoncé, celui d'une TNE digestive par la profondeur et la taille ; ce qui manque laisse plusieurs catégories ouvertes.", "Where no T is stated, that of a digestive NET by depth and size; what is missing leaves several categories open.", DigestiveT),
        new Printed("AJCC8", "8th edition, 2017").Rule("STG-BREAST-M", "breast", "not stated", "Toute métastase à distance d'une tumeur du sein en fait un stade IV.", "Any distant metastasis of a breast tumour makes it stage IV.", subject => BreastTn.M(subject)),
        new Printed("AJCC8", "8th edition, 2017").Rule("STG-BREAST-T", "breast", "not stated", "T d'une tumeur du sein par sa taille.", "T of a breast tumour by its size.", subject => BreastTn.T(subject)),
        new Printed("AJCC8", "8th edition, 2017").Rule("STG-BREAST-N", "breast", "not stated", "pN d'une tumeur du sein par le nombre de ganglions atteints.", "pN of a breast tumour by the number of positive nodes.", subject => BreastTn.N(subject)),
    ];

    private static Rule Of(string id, string edition, string name, Printed source) =>
        source.Rule(id, "stage groups", "not stated", $"Stade d'une TNE digestive bien différenciée selon {name}.", $"Stage of a well-differentiated digestive NET by {name}.", subject => Stages.By(subject, edition));

    private static Answer DigestiveT(Case subject)
    {
        var net = Ask.All(Traits.IsDigestive(subject), Traits.IsNet(subject));
        if (net.Verdict != Verdict.Met || !subject.Tumour.Site.TryGet(out var code))
        {
            return net;
        }

        if (TnmCategories.Of(subject).T is { IsMissing: false } stated)
        {
            return Answer.NotMet().Because(stated.Evidence);
        }

        var site = Sites.Of(code);
        var size = Facts.One(subject.Of(FactKind.Size).Where(e => e["at"] == site.Organ), e => Interval.TryParse(e.Value, out var mm) ? mm : (Interval?)null);
        var answer = TCategory.Of("AJCC8", site.StageSite, Depths.Of(subject, site.StageSite), size);
        return answer with { Value = answer.Value.Replace('-', '\u2013') };
    }

    private static Answer Edition(Case subject)
    {
        var dates = Facts.One(subject.Of(FactKind.Finding).Where(e => e.Value == "diagnosis"), e => PartialDate.TryParse(e["on"], out var on) ? on : (PartialDate?)null);
        return Ask.Known(dates, "diagnosis-date") is { Verdict: Verdict.Met } known && dates.TryGet(out var date)
            ? date.Earliest >= FirstDayOfVersion9 ? known.Giving("AJCC9") : date.Latest < FirstDayOfVersion9 ? known.Giving("AJCC8") : Answer.Unknown("diagnosis-date")
            : Ask.Known(dates, "diagnosis-date");
    }

    /// <summary>Agrees with one authority at least; a substage that no current table has at this site is said to be of another edition.</summary>
    private static Answer Stated(Case subject)
    {
        var computed = Stages.Of(subject);
        var groups = computed.Where(s => s.Answer.Verdict == Verdict.Met).ToList();
        if (groups.Count == 0)
        {
            return computed.Select(s => s.Answer).FirstOrDefault(a => a.Verdict is Verdict.NotMet or Verdict.Conflict) ?? Answer.Unknown(computed.SelectMany(s => s.Answer.Missing).Distinct(StringComparer.Ordinal));
        }

        if (groups[0].Answer.Flags.Contains("m-from-sites", StringComparer.Ordinal) && subject.Tumour.Entries.Where(e => e is { Kind: FactKind.Stage, IsAffirmed: true }).All(e => (e.Circumstance & Circumstance.Past) != 0))
        {
            return Answer.Unknown("stage");
        }

        var told = subject.Tumour.Entries.Where(e => e is { Kind: FactKind.Stage, IsAffirmed: true }).ToList();
        var compared = told.Where(e => groups.Exists(g => IsOf(e, g.Edition))).ToList();
        if (compared.Count == 0)
        {
            return Answer.Unknown("stage").Because(told.Select(e => e.Evidence)).Noting(told.Count > 0 ? ["stage-of-another-edition"] : Array.Empty<string>());
        }

        var places = compared.Select(e => e.Evidence).ToList();
        return compared.Select(e => groups.Exists(g => IsOf(e, g.Edition) && Agree(e.Value, g.Answer.Value))).Distinct().ToList() switch
        {
            [true] => Answer.Met("agree").Because(places).Because(groups[0].Answer.Evidence),
            [false] => Answer.NotMet("disagree").Because(places).Because(groups[0].Answer.Evidence).Noting(compared.TrueForAll(e => e.Value[^1] is 'A' or 'B' or 'C') ? ["stage-of-another-edition"] : Array.Empty<string>()),
            _ => Answer.Conflict().Because(places),
        };
    }

    /// <summary>A stage that names its edition is compared with that one alone; one that is not computed here is not compared.</summary>
    private static bool IsOf(Entry stage, string edition) => stage["edition"] is not { } told || TnmCategories.IsOf(told, edition);

    /// <summary>"III" agrees with "IIIB": less is said, nothing else.</summary>
    private static bool Agree(string stated, string computed) => stated == computed || computed.TrimEnd('A', 'B') == stated || stated.TrimEnd('A', 'B', 'C') == computed && computed == "IV";
}
