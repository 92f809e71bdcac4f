using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Function;
using Nenuphar.Classification.Grade;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Clauses;

/// <summary>Clauses about the tumour: family, site, grade, indices, spread, function.</summary>
internal static class TumourClauses
{
    /// <summary>Groups of organs that trials and guidelines name together.</summary>
    private static readonly Dictionary<string, (Said Words, Func<Site, bool> Holds)> Groups = new(StringComparer.Ordinal)
    {
        ["digestive"] = (new("tube digestif et pancréas", "digestive tract and pancreas"), s => s.Tract == "digestive"),
        ["midgut"] = (new("intestin moyen", "midgut"), s => s.Gut == Gut.Midgut),
        ["hindgut"] = (new("intestin postérieur", "hindgut"), s => s.Gut == Gut.Hindgut),
        ["small-bowel"] = (new("intestin grêle", "small bowel"), s => s.Organ is "jejunum" or "ileum" or "small-intestine" or "meckel-diverticulum"),
        ["intestinal"] = (new("intestin", "intestine"), s => s.Gut is Gut.Midgut or Gut.Hindgut || s.Organ == "colon"),
        ["gastrointestinal"] = (new("tube digestif hors pancréas", "gastrointestinal, not pancreas"), s => s.Tract == "digestive" && s.Organ != "pancreas"),
        ["extra-pancreatic"] = (new("hors du pancréas", "outside the pancreas"), s => s.Organ != "pancreas" && s.Tract != "unknown"),
        ["thoracic"] = (new("poumon ou thymus", "lung or thymus"), s => s.Organ is "lung" or "thymus"),
        ["colon"] = (new("côlon", "colon"), s => s.Topography.StartsWith("C18", StringComparison.Ordinal) && s.Organ != "appendix"),
    };

    private static readonly Dictionary<string, (Said Words, Func<Case, Answer> Ask)> Families = new(StringComparer.Ordinal)
    {
        ["nen"] = (new("néoplasie neuroendocrine", "neuroendocrine neoplasm"), Traits.IsNen),
        ["common-nen"] = (new("néoplasie neuroendocrine hors hypophyse, paragangliome et carcinome médullaire de la thyroïde", "neuroendocrine neoplasm other than pituitary, paraganglioma and medullary thyroid carcinoma"), IsCommon),
        ["net"] = (new("tumeur neuroendocrine bien différenciée", "well-differentiated neuroendocrine tumour"), Traits.IsNet),
        ["nec"] = (new("carcinome neuroendocrine", "neuroendocrine carcinoma"), Traits.IsNec),
        ["small-cell"] = (new("petites cellules", "small cells"), Traits.IsSmallCell),
        ["minen"] = (new("néoplasie mixte", "mixed neoplasm"), subject => Traits.Family(subject, family => family == Family.Minen)),
        ["ppgl"] = (new("phéochromocytome ou paragangliome", "phaeochromocytoma or paraganglioma"), Traits.IsPpgl),
        ["medullary-thyroid"] = (new("carcinome médullaire de la thyroïde", "medullary thyroid carcinoma"), Traits.IsMedullaryThyroid),
    };

    /// <summary>The kinds of tumour that a family holds, so that two that share none are seen to exclude each other.</summary>
    private static string[] Members(string family) => family switch
    {
        "nen" => ["net", "large-cell", "small-cell", "minen", "ppgl", "medullary-thyroid", "pituitary"],
        "common-nen" => ["net", "large-cell", "small-cell", "minen"],
        "nec" => ["large-cell", "small-cell"],
        _ => [family],
    };

    private static readonly Dictionary<string, (Said Words, Func<Case, Answer> Ask)> States = new(StringComparer.Ordinal)
    {
        ["metastatic"] = (new("maladie métastatique", "metastatic disease"), Traits.IsMetastatic),
        ["functioning"] = (new("tumeur fonctionnelle", "functioning tumour"), Functioning.Of),
        ["carcinoid-syndrome"] = (new("syndrome carcinoïde", "carcinoid syndrome"), CarcinoidSyndrome.Shown),
        ["other-hormone"] = (new("tumeur d'une autre hormone (insulinome, gastrinome, VIPome, glucagonome, somatostatinome)", "tumour of another hormone (insulinoma, gastrinoma, VIPoma, glucagonoma, somatostatinoma)"), OfOtherHormone),
        ["unresectable"] = (new("maladie non résécable", "unresectable disease"), subject => Ask.Not(Ask.If(subject.Finding("resectable"), "resectability"))),
        ["resectable"] = (new("maladie résécable", "resectable disease"), subject => Ask.If(subject.Finding("resectable"), "resectability")),
    };

    /// <summary>Where a metastasis is in no inner organ.</summary>
    private static readonly string[] NoViscera = ["bone", "bone-marrow", "lymph-node", "skin", "soft-tissue", "muscle", "breast", "distant", "unknown", "other"];

    public static IEnumerable<(string, Func<string[], Clause?>)> Heads =>
    [
        .. Families.Select(f => (f.Key, (Func<string[], Clause?>)(words => Plain(f.Key, f.Value.Words, f.Value.Ask)(words) is { } clause ? clause with { IsOfTumour = true, Subject = "family", Choices = Members(f.Key) } : null))),
        .. States.Select(s => (s.Key, Plain(s.Key, s.Value.Words, s.Value.Ask))),
        ("aggressive-part", words => words is [_, "nec" or "adenocarcinoma"] ? new Clause(string.Join(' ', words), Phrases.Of("aggressive-part-" + words[1]), (subject, _) => AggressivePart(subject) is var nec && words[1] == "nec" ? nec : Ask.Not(AggressivePart(subject))) { Subject = "aggressive-part", Choices = [words[1]] } : null),
        ("site", Site),
        ("grade", Grade),
        ("ki67", words => Number(words, new("Ki-67 (%)", "Ki-67 (%)"), (subject, range) => CytologyGrade.Doubted(subject, tissue => Ki67(tissue, range)))),
        ("metastasis", Metastasis),
        ("ihc", words => Two(words, new("immunohistochimie", "immunohistochemistry"), Stained)),
        ("molecular", words => Two(words, new("biologie moléculaire", "molecular"), Mutated)),
        ("hereditary", words => Single(words, new("syndrome héréditaire", "hereditary syndrome"), (subject, syndrome) => Ask.If(subject.Has(FactKind.Hereditary, syndrome), "hereditary-syndrome"))),
    ];

    /// <summary>Ki-67 of the specimen that grades highest, else any told; rival values that agree on the answer give it, and so does a later specimen with a higher one.</summary>
    internal static Answer Ki67(Case subject, Interval range)
    {
        List<Answer> Asked(IEnumerable<Fact<Interval>> told) => [.. told.Select(f => Ask.If(f, "ki67", value => ClauseReader.Within(range, value)))];
        var answers = Asked(Proliferation.Current(subject));
        if (answers.TrueForAll(a => a.Verdict == Verdict.Unknown))
        {
            // A last index that leaves it open hides no earlier one: less told would answer more.
            answers = Asked(Proliferation.Told(subject));
        }

        var byGrade = ByGrade(subject, range, answers);
        return answers.TrueForAll(a => a.Verdict == Verdict.Unknown) ? byGrade
            : answers.Select(a => a.Verdict).Distinct().Count() == 1 && !(IsUndated(subject) && byGrade.Verdict is Verdict.Met or Verdict.NotMet && byGrade.Verdict != answers[0].Verdict) ? answers[0].Because(answers.SelectMany(a => a.Evidence))
            : Answer.Conflict().Because(answers.SelectMany(a => a.Evidence)).Because(byGrade.Evidence);
    }

    /// <summary>A stated grade of no time is held against the index; a dated one may be that of an earlier specimen.</summary>
    private static bool IsUndated(Case subject) => subject.Tumour.Entries.Any(e => e is { Kind: FactKind.Grade, IsAffirmed: true } && e["on"] is null && (e.Circumstance & Circumstance.Past) == 0);

    /// <summary>Without an index that decides, the stated grade of a digestive tumour says within which limits it lies: below 3 % in G1, at most 20 % in G2. G3 may rest on mitoses alone.</summary>
    private static Answer ByGrade(Case subject, Interval range, IReadOnlyList<Answer> told)
    {
        var open = Answer.Unknown("ki67").Because(told.SelectMany(a => a.Evidence));
        var concerned = Ask.All(Traits.IsDigestive(subject), Traits.IsNet(subject)).Verdict;
        return concerned is not (Verdict.Met or Verdict.Conflict) || subject.Tumour.StatedGrade is not Fact<string>.Stated { Value: "G1" or "G2" } grade ? open
            : ClauseReader.Within(range, grade.Value == "G1" ? new(0, 3, HighIn: false) : new(0, 20)) is var verdict and not Verdict.Unknown ? (concerned == Verdict.Met ? new Answer(verdict) : Answer.Conflict()).Because(grade.Places).Because(open.Evidence)
            : open;
    }

    /// <summary>Whether the neuroendocrine carcinoma is the more aggressive part of a mixed neoplasm: it is where there is one, and beside a well-differentiated tumour the adenocarcinoma is.</summary>
    private static Answer AggressivePart(Case subject) => subject.Finding("nec-component") is { IsMissing: false } nec ? Ask.If(nec, "component-types")
        : subject.Finding("net-component") is { IsStated: true } net ? Answer.NotMet().Because(net.Evidence) : Answer.Unknown("component-types");

    /// <summary>One that has its own hormone has no carcinoid syndrome to be asked for, unless that is told too.</summary>
    private static Answer OfOtherHormone(Case subject) => Traits.HasCarcinoidSyndrome(subject) is { Verdict: Verdict.Met or Verdict.Conflict } carcinoid ? Ask.Not(carcinoid)
        : Ask.Any([.. OtherHormones.Select(syndrome => Ask.If(subject.Syndrome(syndrome), syndrome))]);

    private static readonly string[] OtherHormones = ["insulinoma-syndrome", "zollinger-ellison", "vipoma-syndrome", "glucagonoma-syndrome", "somatostatinoma-syndrome"];

    internal static Func<string[], Clause?> Plain(string name, Said words, Func<Case, Answer> ask) =>
        given => given.Length == 1 ? new Clause(name, words, (subject, _) => ask(subject)) : null;

    internal static Clause? Single(string[] words, Said name, Func<Case, string, Answer> ask) => words.Length != 2 ? null
        : new Clause(string.Join(' ', words), new($"{name.French} : {Called(words[1]).French}", $"{name.English}: {Called(words[1]).English}"), (subject, _) => ask(subject, words[1]));

    /// <summary>An organ, an agent or a term of the vocabulary in words.</summary>
    internal static Said Called(string code) => Phrases.Has(code) ? Phrases.Of(code)
        : Sites.Named(code) is { } site ? site.Name
        : Agents.ClassOf(code) is { Modality: not Modality.Unknown } agent ? agent.Name
        : new(code.Replace('-', ' '), code.Replace('-', ' '));

    internal static Clause? Number(string[] words, Said name, Func<Case, Interval, Answer> ask, int at = 1) =>
        !ClauseReader.TryRange(words, at, out var range, out var next) || next != words.Length ? null
        : new Clause(string.Join(' ', words), new($"{name.French} {Phrases.Figures(ClauseReader.Say(range))}", $"{name.English} {ClauseReader.Say(range)}"), (subject, _) => ask(subject, range)) { Subject = string.Join(' ', words[..at]), Range = range };

    private static Clause? Two(string[] words, Said name, Func<Case, string, string, Answer> ask) => words.Length != 3 ? null
        : new Clause(string.Join(' ', words), new($"{name.French} : {words[1].ToUpperInvariant()} {Phrases.Of(words[2]).French}", $"{name.English}: {words[1].ToUpperInvariant()} {Phrases.Of(words[2]).English}"), (subject, _) => ask(subject, words[1], words[2]))
        {
            Subject = $"{words[0]} {words[1]}",
            Choices = [words[2]],
        };

    /// <summary><c>metastasis liver</c>, <c>metastasis in (visceral, bone)</c>.</summary>
    private static Clause? Metastasis(string[] words)
    {
        if (ClauseReader.Choices(words, 1) is not { Length: > 0 } organs)
        {
            return null;
        }

        Said Name(string organ) => organ == "visceral" ? new("viscérale", "visceral") : Sites.Named(organ)?.Name ?? Phrases.Of(organ);
        return new Clause(string.Join(' ', words), new("métastase : " + string.Join(" ou ", organs.Select(o => Name(o).French)), "metastasis: " + string.Join(" or ", organs.Select(o => Name(o).English))),
            (subject, _) => Ask.If(Facts.Presence(subject.Of(FactKind.Metastasis).Where(e => e.IsDenied ? e.Value == "distant" || (organs.Length == 1 && e.Value == organs[0]) : Array.Exists(organs, o => o == e.Value || (o == "visceral" && !NoViscera.Contains(e.Value, StringComparer.Ordinal))))), "metastases"))
        {
            Subject = "metastasis " + string.Join(' ', organs),
            Choices = organs,
        };
    }

    private static Clause? Site(string[] words)
    {
        if (ClauseReader.Choices(words, 1) is not { Length: > 0 } organs || !Array.TrueForAll(organs, o => o == "unknown" || Groups.ContainsKey(o) || Sites.Named(o) is not null))
        {
            return null;
        }

        Said Name(string organ) => organ == "unknown" ? new("origine inconnue", "unknown origin") : Groups.TryGetValue(organ, out var group) ? group.Words : Sites.Named(organ)!.Name;
        return new Clause(string.Join(' ', words), new("siège : " + string.Join(" ou ", organs.Select(o => Name(o).French)), "site: " + string.Join(" or ", organs.Select(o => Name(o).English))), (subject, _) => SiteIs(subject, organs))
        {
            Subject = "site",
            IsOfTumour = true,
            Choices = [.. Sites.All.Where(site => Array.Exists(organs, o => Covers(o, site))).Select(site => site.Topography).Concat(organs.Contains("unknown", StringComparer.Ordinal) ? ["unknown"] : Array.Empty<string>())],
        };
    }

    private static Answer SiteIs(Case subject, string[] organs) => Traits.ByRegion(subject, site => Array.Exists(organs, o => Covers(o, site)), Ask.If(subject.Tumour.Site, "primary", code => Sites.Of(code) is var site && site.Tract == "unknown"
        ? organs.Contains("unknown", StringComparer.Ordinal) ? Verdict.Met : Verdict.Unknown
        : site.Organ == "colon" && site.Gut == Gut.None && Array.Exists(organs, o => o is "midgut" or "hindgut") ? Verdict.Unknown
        : Array.Exists(organs, o => Covers(o, site)) ? Verdict.Met : Sites.PartsOf(site).Any(part => Array.Exists(organs, o => Covers(o, part))) ? Verdict.Unknown : Verdict.NotMet));

    /// <summary>Those that general reviews tell how to treat; the three others are for endocrine centres.</summary>
    private static Answer IsCommon(Case subject) => Traits.Family(subject, family =>
        family is not (Family.Ppgl or Family.MedullaryThyroid or Family.Pituitary) && Classification.Entity.Families.IsNeuroendocrine(family));

    private static bool Covers(string organ, Site site) => Groups.TryGetValue(organ, out var group) ? group.Holds(site) : site.Organ == organ;

    private static Clause? Grade(string[] words)
    {
        if (ClauseReader.Choices(words, 1) is not { Length: > 0 } grades || !Array.TrueForAll(grades, g => g is "G1" or "G2" or "G3"))
        {
            return null;
        }

        return new Clause(string.Join(' ', words), new("grade " + string.Join(" ou ", grades), "grade " + string.Join(" or ", grades)), (subject, _) => CytologyGrade.Doubted(subject, tissue => GradeIs(tissue, grades))) { Subject = "grade", Choices = grades };
    }

    /// <summary>The computed grade; where an index is missing, what the stated grade and the rest leave open.</summary>
    internal static Answer GradeIs(Case subject, params string[] grades)
    {
        // The digestive table grades no thoracic or breast tumour: without the site nothing is computed, unless its part of the gut is told.
        if ((subject.Tumour.Site.IsMissing && !Traits.IsRegionTold(subject)) || subject.Tumour.Site.IsConflicting)
        {
            return subject.Tumour.Site.IsConflicting ? Answer.Conflict().Because(subject.Tumour.Site.Evidence) : Answer.Unknown("primary");
        }

        var computed = Grades.Of(subject);
        if (IsNetGrade(computed))
        {
            var may = May(computed);
            if (subject.Tumour.StatedGrade.IsMissing || subject.Tumour.StatedGrade.IsDenied)
            {
                return new Answer(In(may, grades)).Because(computed.Evidence).Lacking(In(may, grades) == Verdict.Unknown ? computed.Missing : []);
            }

            if (computed.Verdict == Verdict.Met && GradeTimes.IsOfToday(subject, may[0]))
            {
                return new Answer(In(may, grades)).Because(computed.Evidence).Because(subject.Tumour.StatedGrade.Evidence);
            }

            // A stated grade narrows what the indices leave open; one that they exclude is a conflict where it matters.
            Verdict Narrowed(string said) => Array.IndexOf(may, said) >= 0 ? In([said], grades) : In([said], grades) == In(may, grades) ? In(may, grades) : Verdict.Conflict;
            var narrowed = Ask.If(subject.Tumour.StatedGrade, "grade", Narrowed).Because(computed.Evidence);

            // "G1, Ki-67 7 %": whichever is right, nobody tells the grade that is asked for.
            return narrowed.Verdict == Verdict.Conflict && In(may, grades) == Verdict.Unknown && Ask.If(subject.Tumour.StatedGrade, "grade", said => In([said], grades)).Verdict == Verdict.NotMet ? narrowed.Noting("told-by-neither") : narrowed;
        }

        // Above the limit of G2 without its form told: no tumour of grade 1 or 2, whatever it is.
        if (computed.Value == "NEN-G3-undetermined" && !grades.Contains("G3", StringComparer.Ordinal))
        {
            return Ask.If(subject.Tumour.StatedGrade, "grade", grade => grades.Contains(grade, StringComparer.Ordinal)).Verdict is Verdict.Met or Verdict.Conflict
                ? Answer.Conflict().Because(computed.Evidence).Because(subject.Tumour.StatedGrade.Evidence)
                : Answer.NotMet().Because(computed.Evidence);
        }

        return computed.Verdict == Verdict.Conflict ? Rivals(subject, computed, grades)
            : Ask.If(subject.Tumour.StatedGrade, "grade", grade => grades.Contains(grade, StringComparer.Ordinal));
    }

    /// <summary>Specimens of different grades: what all of them fulfil is met, what none fulfils is not, whichever is the tumour's. A stated grade narrows the specimens that leave it open.</summary>
    private static Answer Rivals(Case subject, Answer computed, string[] grades)
    {
        var stated = subject.Tumour.StatedGrade switch { Fact<string>.Stated one => [one.Value], Fact<string>.Conflicting rivals => rivals.Values, _ => (IReadOnlyList<string>)[] };
        if (computed.Value == "rival-indices" && stated is [var only] && AllFit(subject, only))
        {
            return new Answer(In([only], grades)).Because(computed.Evidence).Because(subject.Tumour.StatedGrade.Evidence);
        }

        var specimens = Grades.BySpecimen(subject).Select(s => s.Answer).ToList();
        var differ = computed.Value is "specimens-differ" or "specimen-not-told" || computed.Flags.Contains("specimens-differ", StringComparer.Ordinal);
        if (!differ || specimens.Count == 0 || !specimens.TrueForAll(IsNetGrade))
        {
            return Answer.Conflict().Because(computed.Evidence);
        }

        var verdicts = specimens.Select(May).Select(may => In(stated.Any(g => Array.IndexOf(may, g) >= 0) ? [.. may.Where(g => stated.Contains(g, StringComparer.Ordinal))] : may, grades))
            .Concat(stated.Select(g => In([g], grades))).Distinct().ToList();
        return (verdicts is [Verdict.Met or Verdict.NotMet] ? new Answer(verdicts[0]) : Answer.Conflict()).Because(computed.Evidence).Because(subject.Tumour.StatedGrade.Evidence);
    }

    /// <summary>Rival values of Ki-67 that all lie within the stated grade: whichever is right, it is that one. Mitoses that are rivals as well leave it open.</summary>
    private static bool AllFit(Case subject, string grade) => !subject.Specimens.Any(s => s.Mitoses.IsConflicting) && subject.Specimens.SelectMany(s => s.Ki67 switch
    {
        Fact<Interval>.Stated one => [one.Value],
        Fact<Interval>.Conflicting rivals => rivals.Values,
        _ => (IReadOnlyList<Interval>)[],
    }).ToList() is { Count: > 1 } told && told.TrueForAll(value => Bands.OfKi67(value) is { IsCertain: true } band && grade == $"G{band.First}");

    private static bool IsNetGrade(Answer computed) => computed.Value.StartsWith("NET-G", StringComparison.Ordinal) && computed.Verdict is Verdict.Met or Verdict.Unknown;

    /// <summary>The grades that a computed one leaves possible: at least the one that it shows.</summary>
    private static string[] May(Answer computed) => computed.Value[4..6] is var grade && computed.Verdict == Verdict.Unknown ? [.. new[] { "G1", "G2", "G3" }.Where(g => string.CompareOrdinal(g, grade) >= 0)] : [grade];

    private static Verdict In(string[] possible, string[] grades) =>
        possible.All(g => grades.Contains(g, StringComparer.Ordinal)) ? Verdict.Met : possible.Any(g => grades.Contains(g, StringComparer.Ordinal)) ? Verdict.Unknown : Verdict.NotMet;

    private static Answer Stained(Case subject, string marker, string wanted) => Ask.If(subject.Ihc(marker), $"ihc-{marker}") is var answer && wanted == "negative" ? Ask.Not(answer) : Ask.If(subject.Ihc(marker), $"ihc-{marker}");

    private static Answer Mutated(Case subject, string gene, string wanted)
    {
        var told = subject.Of(FactKind.Molecular).Where(e => e.IsAffirmed && e.Name == gene).ToList();
        return told.Count == 0 ? Answer.Unknown($"molecular-{gene}")
            : told.TrueForAll(e => e.Amount == wanted) ? Answer.Met().Because(told.Select(e => e.Evidence))
            : told.Exists(e => e.Amount == wanted) ? Answer.Conflict().Because(told.Select(e => e.Evidence))
            : Answer.NotMet().Because(told.Select(e => e.Evidence));
    }
}
