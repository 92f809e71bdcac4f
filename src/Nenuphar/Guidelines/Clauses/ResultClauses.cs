using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Laboratory;
using Nenuphar.Classification.Function;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Clauses;

/// <summary>Clauses about the patient and results: age, sex, scales, laboratory, receptors on imaging, symptoms and diseases.</summary>
internal static class ResultClauses
{
    /// <summary>mL/min/1.73 m²: above it no kidney filters.</summary>
    private const double MostFiltration = 250;

    private const double ManyStools = 4;

    /// <summary>ng/mL of uracil: from these on the enzyme is lacking in part, or wholly (INCa and HAS, 2018).</summary>
    private const double PartialDeficiency = 16;
    private const double CompleteDeficiency = 150;

    /// <summary>Months after which blood and kidneys are looked at again before a treatment.</summary>
    private const int OldMonths = 3;

    private static readonly string[] Changing = ["creatinine", "creatinine-clearance", "egfr", "haemoglobin", "leukocytes", "platelets", "bilirubin", "albumin"];

    /// <summary>mL/min/1.73 m²: stages 4 and 5 of kidney disease lie below it.</summary>
    private const double SevereFailure = 30;

    public static IEnumerable<(string, Func<string[], Clause?>)> Heads =>
    [
        ("age", words => TumourClauses.Number(words, new("âge", "age"), (_, _) => Answer.Unknown("age")) is { Range: { } range } clause ? clause with { Ask = (subject, setting) => Ask.If(subject.Patient.Age, "age", age => ClauseReader.Within(range, Today(subject, age, setting))) } : null),
        ("sex", Sex),
        ("scale", words => words.Length > 2 ? Change(TumourClauses.Number(words, new(Phrases.Of(words[1]).French, Phrases.Of(words[1]).English), (subject, range) => Scaled(subject, words[1], range), 2)) : null),
        ("measure", words => words.Length > 2 ? Change(TumourClauses.Number(words, new(Phrases.Of(words[1]).French, Phrases.Of(words[1]).English), (subject, range) => Ask.If(Measured(subject, words[1]), words[1], value => ClauseReader.Within(range, value)), 2)) : null),
        ("lab", words => Change(Lab(words))),
        ("egfr", words => Change(TumourClauses.Number(words, new("débit de filtration estimé (mL/min/1,73 m²)", "estimated filtration (mL/min/1.73 m²)"), Filtration))),
        ("sstr", words => words is [_, "positive"] ? TumourClauses.Plain("sstr", new("récepteurs de la somatostatine à l'imagerie (fixation au moins celle du foie)", "somatostatin receptors on imaging (uptake at least that of the liver)"), ReceptorImaging.Of)(["sstr"]) : null),
        ("hormone-receptors", words => words is [_, "positive"] ? TumourClauses.Plain("hormone-receptors", new("récepteurs hormonaux positifs", "hormone receptors positive"), HormoneReceptors)(["hormone-receptors"]) : null),
        ("symptom", words => Change(TumourClauses.Single(words, new("symptôme", "symptom"), (subject, term) => term == "diarrhoea" ? Diarrhoea(subject) : Ask.If(subject.Symptom(term), term)))),
        ("syndrome", words => TumourClauses.Single(words, new("syndrome", "syndrome"), Functioning.Has)),
        ("condition", words => TumourClauses.Single(words, new("maladie associée", "other disease"), (subject, term) => Ask.If(Suffers(subject, term), term))),
        ("finding", words => TumourClauses.Single(words, new("constat", "finding"), Found)),
    ];

    /// <summary>As it is told; a deficiency of the enzyme that breaks fluorouracil down is measured by the uracil of the plasma too.</summary>
    private static Answer Found(Case subject, string term)
    {
        var told = Ask.If(subject.Finding(term), term);
        var least = term switch { "dpd-deficiency" => PartialDeficiency, "complete-dpd-deficiency" => CompleteDeficiency, _ => 0 };
        if (least == 0 || told.Verdict is Verdict.Met or Verdict.Conflict || Lab(subject, "uracil", new(least, double.PositiveInfinity, HighIn: false), "ng/mL") is not { Verdict: Verdict.Met or Verdict.Conflict } measured)
        {
            return told;
        }

        return told.Verdict == Verdict.NotMet ? Answer.Conflict().Because(measured.Evidence).Because(told.Evidence) : measured;
    }

    /// <summary>A disease is told as one, as a sign, as something seen or as the harm of a drug. After removal of the head of the pancreas the bile duct ends in an anastomosis.</summary>
    internal static Fact<bool> Suffers(Case subject, string term)
    {
        var told = Facts.Presence(subject.Entries.Where(e => e.Kind is FactKind.Condition or FactKind.Symptom or FactKind.Finding or FactKind.Toxicity && e.Value == term));
        return term == "pregnancy" && IsMale(subject.Patient.Sex, told.IsMissing) ? new Fact<bool>.Denied(subject.Patient.Sex.Evidence)
            : term == "biliary-anastomosis" && told is { IsStated: false, IsConflicting: false } && Traits.Given(subject, "pancreaticoduodenectomy").SelectMany(t => t.Evidence).ToList() is { Count: > 0 } operation
            ? told.IsDenied ? new Fact<bool>.Conflicting([true, false], [.. operation, .. told.Evidence]) : new Fact<bool>.Stated(true, operation)
            : told;
    }

    /// <summary>A pregnancy told with a man is somebody else's; where he is "la patiente" too, nobody asks whether one was never told.</summary>
    private static bool IsMale(Fact<Cases.Sex> sex, bool isUntold) => sex switch
    {
        Fact<Cases.Sex>.Stated stated => stated.Value == Cases.Sex.Male,
        Fact<Cases.Sex>.Conflicting rivals => isUntold && rivals.Values.Contains(Cases.Sex.Male),
        _ => false,
    };

    /// <summary>As told; stools a day from four on, the number of TELESTAR, tell it as well.</summary>
    private static Answer Diarrhoea(Case subject)
    {
        var told = Ask.If(subject.Symptom("diarrhoea"), "diarrhoea");
        return told.Verdict == Verdict.Unknown && Ask.If(subject.Measure("stools-per-day"), "diarrhoea", count => count.AtLeast(ManyStools)) is { Verdict: Verdict.Met } many ? many : told;
    }

    /// <summary>An age that a letter of its day tells has grown since: by the whole years that have passed, or one more.</summary>
    private static Interval Today(Case subject, Interval age, Setting setting)
    {
        var told = subject.Of(FactKind.Age).Where(e => e.IsAffirmed && Interval.TryParse(e.Value, out var own) && own.Equals(age)).Select(e => PartialDate.TryParse(e["on"], out var on) ? on : (PartialDate?)null).OfType<PartialDate>().ToList();
        var years = 0;
        while (told.Count > 0 && told.Max().Latest.AddYears(years + 1) <= setting.Today)
        {
            years++;
        }

        return years == 0 ? age : age with { Low = age.Low + years, High = age.High + years + 1 };
    }

    /// <summary>As told; Karnofsky and ECOG also by each other, in conflict where the two answer differently.</summary>
    private static Answer Scaled(Case subject, string scale, Interval range)
    {
        var told = Ask.If(subject.Scale(scale), scale, value => ClauseReader.Within(range, value));
        var other = scale switch
        {
            "karnofsky" => Ask.If(subject.Scale("ecog"), scale, value => Performance.KarnofskyOf(value) is { } map ? ClauseReader.Within(range, map) : Verdict.Unknown),
            "ecog" => Ask.If(subject.Scale("karnofsky"), scale, value => Performance.EcogOf(value) is { } map ? ClauseReader.Within(range, map) : Verdict.Unknown),
            _ => Answer.Unknown(scale),
        };
        return other.Verdict == Verdict.Unknown || told.Verdict == Verdict.Conflict ? told
            : told.Verdict == Verdict.Unknown ? other.Because(told.Evidence)
            : told.Verdict == other.Verdict ? told.Because(other.Evidence)
            : Answer.Conflict().Because(told.Evidence).Because(other.Evidence);
    }

    /// <summary>As told; the size of a lesion of the stomach that is not yet named is told as any size is.</summary>
    private static Fact<Interval> Measured(Case subject, string name) =>
        name == "lesion-size" && subject.Measure(name).IsMissing && subject.Lesions.Where(l => l.Site == "stomach").ToList() is [var only] ? new Fact<Interval>.Stated(only.Size, [only.Evidence]) : subject.Measure(name);

    /// <summary>Oestrogen or progesterone receptors, or "hormone receptors" as a whole, in any specimen; negative only if both are, or the whole is.</summary>
    public static Answer HormoneReceptors(Case subject)
    {
        var whole = Ask.If(subject.Ihc("hormone-receptors"), "hormone-receptors");
        var parts = Ask.Any(Ask.If(subject.Ihc("er"), "hormone-receptors"), Ask.If(subject.Ihc("pr"), "hormone-receptors"));
        return whole.Verdict == Verdict.Unknown ? parts
            : parts.Verdict == Verdict.Unknown || parts.Verdict == whole.Verdict ? whole.Because(parts.Evidence)
            : Answer.Conflict().Because(whole.Evidence).Because(parts.Evidence);
    }

    /// <summary>The equation's result of the last creatinine; several of which none is the last agree on the answer or are in conflict.</summary>
    public static Answer Filtration(Case subject, Interval range)
    {
        if (ToldFiltration(subject, range) is { Verdict: not Verdict.Unknown } told)
        {
            return told;
        }

        var last = subject.LastLabs("creatinine");
        var computed = last.Count < 2 ? [Computed(subject, range)] : last.Select(result => Computed(subject with { Laboratory = [result] }, range)).ToList();
        var decided = computed.FindAll(answer => answer.Verdict != Verdict.Unknown);
        return decided.Count == 0 ? computed[0]
            : (decided.TrueForAll(answer => answer.Verdict == decided[0].Verdict) ? new Answer(decided[0].Verdict) : Answer.Conflict()).Because(computed.SelectMany(answer => answer.Evidence).Distinct());
    }

    private static Answer Computed(Case subject, Interval range)
    {
        var computed = RuleBook.Ask("LAB-EGFR", subject, new Setting(default));
        return computed.Verdict != Verdict.Met || !double.TryParse(computed.Value.Split(' ')[0], CultureInfo.InvariantCulture, out var filtration) ? computed with { Value = "" }
            : new Answer(ClauseReader.Within(range, Interval.Exactly(filtration))).Because(computed.Evidence);
    }

    /// <summary>As the laboratory estimates it, with or without its body surface; renal failure of stage 4 or 5 is below 30. Rival results agree or are in conflict.</summary>
    public static Answer ToldFiltration(Case subject, Interval range)
    {
        var told = LastResults.Of(subject.Labs("egfr")).Where(l => l.Value.IsNumber && l.Value.Unit is "" or "mL/min" or "mL/min/{1.73_m2}" && l.Value.Amount.Above(0) == Verdict.Met && l.Value.Amount.AtMost(MostFiltration) == Verdict.Met)
            .Select(l => (l.Evidence, Verdict: ClauseReader.Within(range, l.Value.Amount))).ToList();
        var severe = subject.Finding("severe-renal-failure");
        if (severe.IsStated)
        {
            told.AddRange(severe.Evidence.Select(e => (e, ClauseReader.Within(range, new(0, SevereFailure, HighIn: false)))));
        }

        return told.Count == 0 && severe.IsConflicting ? Answer.Conflict().Because(severe.Evidence) : Dosing.Agreed(told, severe.IsStated ? "creatinine-clearance" : "egfr");
    }

    /// <summary>In the unit asked for, or converted by the table; a result in no such unit, or without one, leaves it open. Rival results agree or are in conflict.</summary>
    public static Answer Lab(Case subject, string analyte, Interval range, string unit)
    {
        var told = LastResults.Of(subject.Labs(analyte).Where(l => Conversions.To(analyte, l.Value, unit) is not null)).ConvertAll(l => (Result: l, Amount: Conversions.To(analyte, l.Value, unit)));
        var verdicts = told.Select(l => ClauseReader.Within(range, l.Amount!.Value)).Distinct().ToList();
        var evidence = told.Select(l => l.Result.Evidence);
        var answer = verdicts.Count switch
        {
            0 => Answer.Unknown(analyte),
            1 => (verdicts[0] == Verdict.Unknown ? Answer.Unknown(analyte) : new Answer(verdicts[0])).Because(evidence),
            _ => Answer.Conflict().Because(evidence),
        };
        return told.TrueForAll(l => Conversions.IsVerified(analyte, l.Result.Value, unit)) ? answer : answer.Noting("factor-to-verify");
    }

    /// <summary>A value that decides on a treatment and is older than that says how it was then: it is repeated first.</summary>
    private static Answer Aged(Case subject, string analyte, Answer answer, Setting setting) =>
        Array.IndexOf(Changing, analyte) >= 0 && answer.Verdict is Verdict.Met or Verdict.NotMet && subject.Labs(analyte).ToList() is { Count: > 0 } told && told.TrueForAll(l => l.On.TryGet(out var on) && on.Latest < setting.Today.AddMonths(-OldMonths))
            ? answer.Noting("value-to-repeat") : answer;

    private static Clause? Lab(string[] words)
    {
        if (words.Length < 5 || !ClauseReader.TryRange(words, 2, out var range, out var next) || next != words.Length - 1)
        {
            return null;
        }

        var (name, unit) = (Phrases.Of(words[1]), words[^1]);
        return new Clause(string.Join(' ', words), new($"{name.French} {Phrases.Figures(ClauseReader.Say(range))} {unit}", $"{name.English} {ClauseReader.Say(range)} {unit}"), (subject, setting) => Aged(subject, words[1], Lab(subject, words[1], range, unit), setting))
        {
            Subject = $"lab {words[1]} {unit}",
            Range = range,
        };
    }

    private static Clause? Sex(string[] words) => words is not [_, "female" or "male"] ? null
        : new Clause(string.Join(' ', words), words[1] == "female" ? new("femme", "woman") : new("homme", "man"), (subject, _) => Ask.If(subject.Patient.Sex, "sex", sex => sex == (words[1] == "female" ? Cases.Sex.Female : Cases.Sex.Male)))
        {
            Subject = "sex",
            Choices = [words[1]],
        };

    private static Clause? Change(Clause? clause) => clause is null ? null : clause with { MayChange = true };
}
