using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification.Origin;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar.Sheets;

/// <summary>A case in one paragraph, in French or English: only what is stated, rivals side by side, nothing derived.</summary>
public static class Summary
{
    public static string Of(Case subject, bool french)
    {
        var sentences = new List<string?> { Person(subject, french), Diagnosis(subject.Tumour, french, OpenOrigin.Of(subject) is not null) };
        sentences.AddRange(subject.Tumours.Where(t => !ReferenceEquals(t, subject.Tumour)).Select(t => After(french ? "Autre tumeur primitive :" : "Another primary tumour:", Diagnosis(t, french))));
        sentences.AddRange(new[] { Proliferation(subject, french), Spread(subject, french), Function(subject, french), Inherited(subject, french) });
        sentences.AddRange(Treatments(subject, french));
        sentences.Add(Outcome(subject, french));
        return string.Join(' ', sentences.OfType<string>().Select(Sentence));
    }

    /// <summary>"Man, 54 years" for the head of a sheet.</summary>
    public static string Person(Case subject, bool french)
    {
        var sex = Values(subject.Patient.Sex, s => Phrases.Of(s == Sex.Male ? "man" : "woman").In(french), french) ?? Phrases.Of("patient").In(french);
        return Values(subject.Patient.Age, a => a.ToString(), french) is { } age ? french ? $"{sex} de {age} ans" : $"{sex}, {age} years" : sex;
    }

    /// <summary>The tumour that options are for, where the case tells several; nothing of a case with one.</summary>
    public static string? Scope(Advice advice, bool french) =>
        advice.OneOfSeveral is { } tumour ? $"{Phrases.Of("scope-of-several").In(french)} {Diagnosis(tumour, french) ?? "?"}." : null;

    /// <summary>Since when the evidence of a source is known; a date of practice is remembered, and says so.</summary>
    public static string Since(Voice voice, bool french) =>
        voice.Since is not { } since ? "?" : voice.IsSinceRemembered ? $"{since} [{Phrases.Of("to-be-verified").In(french)}]" : since.ToString();

    private static string? Diagnosis(Tumour tumour, bool french, bool isOpen = false)
    {
        var name = Values(tumour.Morphology, code => $"{Names.Diagnosis(code).In(french)} ({code})", french);
        var site = Values(tumour.Site, code => $"{Names.Topography(code).In(french)} ({code})", french);
        var parts = new List<string?>
        {
            name,
            site is null ? null : isOpen ? french ? $"primitive ou secondaire, {site} : origine ouverte" : $"primary or secondary, {site}: origin open" : tumour.Site.TryGet(out var only) && only == "C80.9" ? site : french ? $"primitif : {site}" : $"primary: {site}",
            Values(tumour.Differentiation, d => Agreed(Phrases.Of($"differentiation-{d.ToString().ToLowerInvariant()}").In(french), name, french), french),
            After(IsNottingham(tumour) ? french ? "grade de Nottingham" : "Nottingham grade" : french ? "grade énoncé" : "stated grade", Values(tumour.StatedGrade, g => g, french)),
            After(french ? "stade énoncé" : "stated stage", Values(tumour.StatedStage, s => s, french)),
            tumour.Tnm.Count == 0 ? null : string.Join(' ', tumour.Tnm.Select(t => t.Value).Distinct(StringComparer.Ordinal)),
        };
        return parts.Exists(p => p is not null) ? string.Join(", ", parts.OfType<string>()) : null;
    }

    private static bool IsNottingham(Tumour tumour) => tumour.Entries.Where(e => e is { Kind: FactKind.Grade, IsAffirmed: true }).ToList() is { Count: > 0 } told && told.TrueForAll(e => e["system"] == "nottingham");

    /// <summary>"Tumeur ... bien différenciée", "carcinome ... peu différencié".</summary>
    private static string Agreed(string words, string? name, bool french) =>
        french && (name is null || name.StartsWith("tumeur", StringComparison.OrdinalIgnoreCase) || name.StartsWith("néoplasie", StringComparison.OrdinalIgnoreCase)) ? words + "e" : words;

    private static string? Proliferation(Case subject, bool french)
    {
        var found = subject.Specimens
            .Select(s => (Where: Specimen(subject, s, french) is { Length: > 0 } where ? $" ({where})" : "", Ki67: Values(s.Ki67, k => $"{Number(k.ToString(), french)} %", french), Mitoses: Values(s.Mitoses, m => m.ToString(), french)))
            .SelectMany(s => new[] { s.Ki67 is null ? null : $"Ki-67 {s.Ki67}{s.Where}", s.Mitoses is null ? null : $"mitoses {s.Mitoses}{s.Where}" })
            .OfType<string>().ToList();
        return found.Count == 0 ? null : string.Join(" ; ", found).Replace(" ; ", french ? " ; " : "; ", StringComparison.Ordinal);
    }

    /// <summary>The organ that was sampled; with the day where the organ was sampled more than once.</summary>
    public static string Specimen(Case subject, Specimen specimen, bool french)
    {
        var organ = specimen.Site.Length > 0 ? Names.Organ(specimen.Site).In(french) : "";
        var isOneOfSeveral = subject.Specimens.Count(s => s.Site == specimen.Site && !(s.Ki67.IsMissing && s.Mitoses.IsMissing)) > 1;
        return isOneOfSeveral && Values(specimen.On, d => DateWords.Of(d, french), french) is { } day ? organ.Length > 0 ? $"{organ}, {day}" : day : organ;
    }

    private static string? Spread(Case subject, bool french) =>
        List(subject, FactKind.Metastasis, french) is { } sites ? (french ? $"Métastases : {sites}" : $"Metastases: {sites}") : null;

    private static string? Function(Case subject, bool french) =>
        List(subject, FactKind.Syndrome, french) is { } syndromes ? (french ? $"Syndromes : {syndromes}" : $"Syndromes: {syndromes}") : null;

    private static string? Inherited(Case subject, bool french) => After(french ? "Prédisposition héréditaire :" : "Inherited predisposition:", List(subject, FactKind.Hereditary, french));

    private static string? List(Case subject, FactKind kind, bool french)
    {
        var values = subject.Of(kind).Where(e => e.IsAffirmed).Select(e => Names.Of(kind, e.Value).In(french)).Distinct(StringComparer.Ordinal).ToList();
        return values.Count == 0 ? null : string.Join(", ", values);
    }

    private static IEnumerable<string?> Treatments(Case subject, bool french)
    {
        foreach (var treatment in subject.Treatments.Where(t => !t.IsPlanned && t.Class.Modality is Modality.Surgery or Modality.Locoregional or Modality.Radiotherapy or Modality.Unknown))
        {
            yield return Course(treatment, french, subject);
        }

        // Drugs against another tumour than the one at issue are of none of its lines.
        foreach (var other in subject.Treatments.Where(t => !t.IsPlanned && t.Class.Modality is Modality.Systemic or Modality.Radionuclide && t.Tumour.Length > 0 && t.Tumour != subject.Tumour.Key))
        {
            yield return Course(other, french, subject);
        }

        foreach (var line in subject.Lines)
        {
            var told = string.Join(" + ", line.Treatments.Select(t => Course(t, french, subject)));
            yield return french ? $"Ligne {line.Number} : {told}" : $"Line {line.Number}: {told}";
        }
    }

    /// <summary>"octreotide 30 mg, December 2014 to September 2015, best response SD, stopped for progression".</summary>
    /// <param name="subject">A dose that one of its contradictions doubts is marked, and what nothing has ended is told since its beginning.</param>
    public static string Course(Treatment treatment, bool french, Case? subject = null)
    {
        var name = Names.Agent(treatment.Agent).In(french);
        var doses = treatment.Doses.Count == 0 ? "" : " " + string.Join(" → ", treatment.Doses.Select(d => Number(Daily(d, french), french))) + (IsDoubted(treatment, subject?.Contradictions ?? []) ? " (!)" : "");
        var at = Values(treatment.At, organ => Names.Organ(organ).In(french), french) ?? (treatment.Tumour.Length > 0 && treatment.Class.Modality == Modality.Systemic ? Names.Organ(treatment.Tumour).In(french) : null);
        var (start, end) = (Values(treatment.Start, d => DateWords.Of(d, french), french), Values(treatment.End, d => DateWords.Of(d, french), french));
        var parts = new List<string?>
        {
            $"{name}{doses}{(at is null ? "" : $" ({at})")}",
            (start, end) switch
            {
                (null, null) => null,
                (_, null) => subject is not null && IsOpen(treatment, subject) ? $"{Phrases.Of("begun-on").In(french)} {(french && treatment.Start.TryGet(out var on) && on.Day > 0 ? "le " : "")}{start}" : start,
                (null, _) => french ? $"jusqu'à {end}" : $"until {end}",
                _ => french ? $"{start} à {end}" : $"{start} to {end}",
            },
            Values(treatment.Cycles, c => c.High > 1 ? $"{c} cycles" : $"{c} cycle", french) ?? (treatment.CycleDates.Count > 1 ? $"{treatment.CycleDates.Count} cycles" : null),
            After(french ? "meilleure réponse" : "best response", Values(treatment.Best, b => b, french) is { } best ? best + BestAt(treatment, french) : null),
            Values(treatment.Stop, s => Phrases.Of($"stop-{s}").In(french), french),
        };
        return string.Join(", ", parts.OfType<string>());
    }

    /// <summary>A drug of which a beginning is told, no end and nothing that took its place; an analogue is given until its end is told.</summary>
    private static bool IsOpen(Treatment treatment, Case subject) =>
        treatment is { IsPlanned: false, Class.Modality: Modality.Systemic, Start.IsStated: true, End.IsMissing: true, Stop.IsMissing: true, Cycles.IsMissing: true } && treatment.CycleDates.Count == 0
        && treatment.Entries.All(e => e["best"] != "PD" && e["use"] != "rescue" && (e.Circumstance & Circumstance.Past) == 0)
        && (Agents.Is(treatment.Agent, "somatostatin-analogue") || subject.Treatments.All(other => other.IsPlanned || other.Agent == treatment.Agent || other.Class.Modality is not (Modality.Systemic or Modality.Radionuclide)
            || (other.Start.TryGet(out var began) && treatment.Start.TryGet(out var start) && began.Latest <= start.Latest)));

    /// <summary>" (liver)": of this organ alone.</summary>
    private static string BestAt(Treatment treatment, bool french)
    {
        var organs = treatment.Entries.Select(e => e["best-at"]).OfType<string>().Distinct(StringComparer.Ordinal).Select(o => Names.Organ(o).In(french)).ToList();
        return organs.Count == 0 ? "" : $" ({string.Join(", ", organs)})";
    }

    /// <summary>"10 mg/j" in French.</summary>
    private static string Daily(string dose, bool french) => french && dose.EndsWith("/d", StringComparison.Ordinal) ? dose[..^1] + "j" : dose;

    private static bool IsDoubted(Treatment treatment, IReadOnlyList<Contradiction> contradictions) => contradictions.Any(c => c.Code is "milli-for-million" or "daily-on-weekdays" or "dose-off-by-thousand"
        && c.Places.OfType<Evidence.Words>().Any(place => treatment.Evidence.OfType<Evidence.Words>().Any(told => told.Document == place.Document && told.Span.Begin == place.Span.Begin)));

    private static string? Outcome(Case subject, bool french)
    {
        var last = subject.Of(FactKind.Outcome).LastOrDefault(e => e.IsAffirmed);
        if (last is null)
        {
            return null;
        }

        var when = PartialDate.TryParse(last["on"], out var on) ? DateWords.Of(on, french) : last["after"] is { } after ? Names.Figures(after, french) : null;
        var status = Phrases.Of(subject.Patient.Sex.TryGet(out var sex) && sex == Sex.Female ? $"outcome-{last.Value}-woman" : $"outcome-{last.Value}").In(french);
        return when is null ? status : $"{status} ({when})";
    }

    /// <summary>The value, or rival values side by side, or nothing.</summary>
    private static string? Values<T>(Fact<T> fact, Func<T, string> show, bool french) => fact switch
    {
        Fact<T>.Stated stated => show(stated.Value),
        Fact<T>.Conflicting rivals => string.Join(french ? " ou " : " or ", rivals.Values.Select(show)) + " (!)",
        _ => null,
    };

    private static string? After(string name, string? values) => values is null ? null : $"{name} {values}";

    private static string Number(string text, bool french) => french ? text.Replace('.', ',') : text;

    private static string Sentence(string words) => char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..] + ".";
}
