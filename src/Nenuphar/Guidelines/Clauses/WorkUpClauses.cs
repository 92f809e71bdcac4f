using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Function;
using Nenuphar.Classification.Laboratory;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Clauses;

/// <summary>Clauses about what stands before a treatment: planned, the primary removed, kidneys, results against their own limit, recent imaging, uptake.</summary>
internal static class WorkUpClauses
{
    public static IEnumerable<(string, Func<string[], Clause?>)> Heads =>
    [
        ("planned", words => TumourClauses.Single(words, new("prévu", "planned"), Planned)),
        ("primary-resected", TumourClauses.Plain("primary-resected", new("primitif réséqué", "primary resected"), subject => PrimaryResection.Of(subject) with { Value = "" })),
        ("clearance", words => TumourClauses.Number(words, new("clairance de la créatinine (mL/min)", "creatinine clearance (mL/min)"), Clearance) is { } clause ? clause with { MayChange = true } : null),
        ("uln", words => words.Length > 2 ? Limit(words) : null),
        ("normal", words => TumourClauses.Single(words, new("normal", "normal"), (subject, analyte) => Normal(subject, analyte)) is { } clause ? clause with { MayChange = true } : null),
        ("raised", words => TumourClauses.Single(words, new("élevé", "raised"), Traits.IsRaised)),
        ("told", words => TumourClauses.Single(words, new("dosé", "measured"), (subject, analyte) => subject.Labs(analyte).ToList() is { Count: > 0 } told ? Answer.Met().Because(told.Select(l => l.Evidence)) : Answer.Unknown(analyte))),
        ("imaged-within", Imaged),
        ("examined", words => TumourClauses.Single(words, new("examen fait", "examined"), (subject, modality) => subject.Exams(modality).SelectMany(e => e.Evidence).ToList() is { Count: > 0 } done ? Answer.Met().Because(done) : Answer.Unknown(modality))),
        ("uptake", Uptake),
        ("carcinoid-heart", TumourClauses.Plain("carcinoid-heart", new("cardiopathie carcinoïde (dite, ou valves droites épaissies qui fuient)", "carcinoid heart disease (told, or thickened right valves that leak)"), CarcinoidHeart.Seen)),
    ];

    /// <summary>What a biopsy that is still to come is told as.</summary>
    private static readonly string[] Biopsies = ["biopsy", "core-biopsy", "cytology"];

    /// <summary>Given later, as the text says; <c>surgery</c> is any operation, <c>biopsy</c> any sampling.</summary>
    private static Answer Planned(Case subject, string agent)
    {
        var planned = agent == "biopsy"
            ? subject.Of(FactKind.Specimen).Where(e => (e.Circumstance & Circumstance.Planned) != 0 && Biopsies.Contains(e.Value, StringComparer.Ordinal)).Select(e => e.Evidence).ToList()
            :  Traits.Planned(subject, t => Agents.Is(t.Agent, agent) || (agent == "surgery" && t.Class.Modality == Modality.Surgery)).SelectMany(t => t.Evidence).ToList();
        planned.AddRange(subject.Of(FactKind.Finding).Where(e => e is { IsAffirmed: true, Value: "planned-procedure" } && e["due"] == agent).Select(e => e.Evidence));
        return planned.Count > 0 ? Answer.Met().Because(planned) : Answer.Unknown("planned-treatment");
    }

    /// <summary>mL/min: kidneys that dialysis stands in for clear less.</summary>
    private const double OnDialysis = 15;

    /// <summary>As the laboratory measures or estimates it; on dialysis next to nothing; else by Cockcroft and Gault, which asks for the weight. Rival results agree or are in conflict.</summary>
    internal static Answer Clearance(Case subject, Interval range)
    {
        var dialysis = subject.Condition("dialysis");
        Answer[] ways =
        [
            ResultClauses.Lab(subject, "creatinine-clearance", range, "mL/min"),
            dialysis.IsConflicting ? Answer.Conflict().Because(dialysis.Evidence)
                : dialysis.IsStated ? new Answer(ClauseReader.Within(range, new(0, OnDialysis, HighIn: false))).Because(dialysis.Evidence) : Answer.Unknown(),
            ResultClauses.ToldFiltration(subject, range),
        ];
        var decided = Array.FindAll(ways, a => a.Verdict != Verdict.Unknown);
        if (decided.Length > 0)
        {
            return (Array.TrueForAll(decided, a => a.Verdict == decided[0].Verdict) ? decided[0] : Answer.Conflict()).Because(decided.SelectMany(a => a.Evidence));
        }

        var results = subject.LastLabs("creatinine").Where(l => l.Value.IsNumber).ToList();
        var (weight, age, sex) = (subject.Measure("weight"), subject.Patient.Age, subject.Patient.Sex);
        var known = Ask.Parts(results.Count == 0 ? Answer.Unknown("creatinine") : Answer.Met(), Ask.If(weight, "weight", _ => Verdict.Met), Ask.If(age, "age", _ => Verdict.Met), Ask.If(sex, "sex", _ => Verdict.Met));
        if (known.Verdict != Verdict.Met)
        {
            return known;
        }

        // Two ages that are told may give one answer.
        var answers = new HashSet<Verdict>(
            from result in results
            from kilograms in Facts.Values(weight)
            from years in Facts.Values(age)
            from one in Facts.Values(sex)
            select CockcroftGault(result, kilograms, years, one) is { } rate ? ClauseReader.Within(range, rate) : Verdict.Unknown);
        return (answers.Count > 1 ? Answer.Conflict() : answers.Contains(Verdict.Unknown) ? Answer.Unknown("creatinine") : new Answer(answers.Single())).Because(results.Select(l => l.Evidence));
    }

    /// <summary>mL/min: (140 - age) × weight / (72 × creatinine in mg/dL), × 0.85 in women.</summary>
    private static Interval? CockcroftGault(LabResult result, Interval weight, Interval age, Sex sex) =>
        Conversions.To("creatinine", result.Value, "mg/dL") is not { Low: > 0 } creatinine ? null
        : (sex == Sex.Female ? 0.85 / 72 : 1.0 / 72) is var part
            ? new((140 - age.High) * weight.Low / creatinine.High * part, (140 - age.Low) * weight.High / creatinine.Low * part)
            : null;

    /// <summary><c>uln bilirubin &lt;= 3</c>: times the upper limit that the report prints; a word "normal" is at most once.</summary>
    private static Clause? Limit(string[] words) =>
        TumourClauses.Number(words, new($"{Phrases.Of(words[1]).French} (fois la limite supérieure)", $"{Phrases.Of(words[1]).English} (times the upper limit)"), (subject, range) => TimesLimit(subject, words[1], range), 2) is { } clause
            ? clause with { MayChange = true } : null;

    internal static Answer TimesLimit(Case subject, string analyte, Interval range)
    {
        var told = LastResults.Of(subject.Labs(analyte).Where(l => Times(l) is not null)).ConvertAll(l => (l.Evidence, Times: Times(l)));
        var verdicts = told.Select(l => ClauseReader.Within(range, l.Times!.Value)).Distinct().ToList();
        return verdicts.Count switch
        {
            0 => Answer.Unknown(subject.Labs(analyte).Any() ? "upper-limit-of-normal" : analyte),
            1 => (verdicts[0] == Verdict.Unknown ? Answer.Unknown(analyte) : new Answer(verdicts[0])).Because(told.Select(l => l.Evidence)),
            _ => Answer.Conflict().Because(told.Select(l => l.Evidence)),
        };
    }

    private static Interval? Times(LabResult result) =>
        result.Value.Word == "normal" ? new(0, 1)
        : result.Value.Word == "high" ? new(1, double.PositiveInfinity, LowIn: false, HighIn: false)
        : result.Value is { IsNumber: true, Unit: "[xULN]" } ? result.Value.Amount
        : result is { Value.IsNumber: true, UpperLimit.High: > 0 } ? result.Value.Amount.Times(1 / result.UpperLimit.Value.High)
        : null;

    private static Answer Normal(Case subject, string analyte)
    {
        var told = LastResults.Of(subject.Labs(analyte).Where(l => l.Value.Word.Length > 0)).ConvertAll(l => (l.Evidence, l.Value.Word));
        var normal = told.Select(l => l.Word == "normal").Distinct().ToList();
        return (normal.Count switch { 0 => Answer.Unknown(analyte), 1 => new Answer(normal[0] ? Verdict.Met : Verdict.NotMet), _ => Answer.Conflict() }).Because(told.Select(l => l.Evidence));
    }

    /// <summary><c>imaged-within 3 months</c> by CT or MRI. An older or undated examination says nothing of a newer one.</summary>
    private static Clause? Imaged(string[] words) => words is not [_, var number, "months"] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var months) ? null
        : new Clause(string.Join(' ', words), new($"scanner ou IRM de moins de {months} mois", $"CT or MRI less than {months} months old"), (subject, setting) =>
        {
            var exams = subject.Exams("ct").Concat(subject.Exams("mri")).ToList();
            var recent = exams.Find(e => e.On.TryGet(out var on) && on.Earliest >= setting.Today.AddMonths(-months) && on.Latest <= setting.Today);
            return recent is not null ? Answer.Met().Because(recent.Evidence) : Answer.Unknown("recent-imaging");
        })
        {
            MayChange = true,
        };

    /// <summary><c>uptake fdg-pet positive</c>: as every such examination says.</summary>
    private static Clause? Uptake(string[] words) => words is not [_, var modality, "positive" or "negative"] ? null
        : new Clause(string.Join(' ', words), new($"fixation ({Phrases.Of(modality).French}) : {Phrases.Of(words[2]).French}", $"uptake ({Phrases.Of(modality).English}): {Phrases.Of(words[2]).English}"), (subject, _) => UptakeIs(subject, modality, words[2]))
        {
            Subject = $"uptake {modality}",
            Choices = [words[2]],
        };

    internal static Answer UptakeIs(Case subject, string modality, string wanted)
    {
        var exams = ReceptorImaging.Counted(subject, modality).Where(e => !e.Uptake.IsMissing).ToList();
        var answers = exams.Select(e => Ask.If(e.Uptake, modality, uptake => uptake == wanted)).ToList();
        return answers.Count == 0 ? Answer.Unknown(modality)
            : answers.Select(a => a.Verdict).Distinct().Count() == 1 ? answers[0].Because(answers.SelectMany(a => a.Evidence))
            : Answer.Conflict().Because(answers.SelectMany(a => a.Evidence));
    }
}
