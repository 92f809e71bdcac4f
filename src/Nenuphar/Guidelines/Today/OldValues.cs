using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Clauses;

namespace Nenuphar.Guidelines.Today;

/// <summary>An index, receptor imaging or a result of a year ago or more says how it was then: it is named with its day wherever an option leans on it (GL-DRUG-35). A limit that asks for a recent result is not decided by an old one.</summary>
internal static class OldValues
{
    public const string Id = "GL-DRUG-35";

    /// <summary>Months from which a value is old, and from which one that a cycle depends on is repeated.</summary>
    private const int Old = 12, Recent = 3;

    private static readonly string[] Receptors = ["sstr-pet", "octreoscan"];
    private static readonly string[] Changing = ["creatinine", "creatinine-clearance", "egfr", "haemoglobin", "leukocytes", "neutrophils", "platelets", "bilirubin", "albumin", "alt", "ast"];
    private static readonly string[] Kidney = ["creatinine", "creatinine-clearance", "egfr"];

    private static readonly Caution Rule = new Printed("NEN-GUIDE", "2026").Caution(Id, "design", "not stated", "systemic-treatment",
        "Valeur d'il y a un an ou plus : elle dit l'état d'alors ; à refaire, ou à confirmer, avant de s'appuyer sur elle.", "A value of a year ago or more: it says how it was then; to be repeated, or confirmed, before leaning on it.", Of);

    public static IEnumerable<Precept> All => [Rule];

    public static IEnumerable<(string, Func<string[], Clause?>)> Heads => [("recent", Read)];

    private sealed record Seen(Said Name, PartialDate On, IReadOnlyList<Evidence> Evidence);

    /// <summary>What is old of that on which the sources of this agent lean.</summary>
    public static IEnumerable<Warning> About(Case subject, Setting setting, string agent, IEnumerable<Weighed> weighed)
    {
        var leans = weighed.Where(w => w.Speaks(Verdict.Met)).Select(w => w.Clause.Subject).ToHashSet(StringComparer.Ordinal);
        List<Seen> old =
        [
            .. leans.Contains("ki67") || leans.Contains("grade") ? Index(subject, setting) : [],
            .. leans.Contains("sstr") ? Imaging(subject, setting) : [],
            .. Agents.ClassOf(agent).Modality is Modality.Systemic or Modality.Radionuclide or Modality.Locoregional && leans.Count > 0 ? Results(subject, setting) : [],
        ];
        return old.Count == 0 ? [] : [new(Rule, Answer.Met("value-to-repeat").Because(old.SelectMany(o => o.Evidence)), [.. old.Select(o => new Said($"{o.Name.French} ({o.On})", $"{o.Name.English} ({o.On})"))])];
    }

    private static Answer Of(Case subject, Setting setting)
    {
        List<Seen> old = [.. Index(subject, setting), .. Imaging(subject, setting), .. Results(subject, setting)];
        var told = subject.Specimens.Any(s => !s.Ki67.IsMissing) || Receptors.SelectMany(subject.Exams).Any() || Changing.SelectMany(subject.Labs).Any();
        return old.Count > 0 ? Answer.Met("value-to-repeat").Because(old.SelectMany(o => o.Evidence)) : told ? Answer.NotMet() : Answer.Unknown("ki67");
    }

    private static List<Seen> Index(Case subject, Setting setting)
    {
        var told = subject.Specimens.Where(s => !s.Ki67.IsMissing).Select(s => (On: Proliferation.Day(s), s.Ki67.Evidence)).ToList();
        return Whole(told, new("Ki-67", "Ki-67"), setting, Old);
    }

    private static List<Seen> Imaging(Case subject, Setting setting) =>
        Whole([.. Receptors.SelectMany(modality => ReceptorImaging.Counted(subject, modality)).Select(e => (On: e.On.TryGet(out var on) ? on : (PartialDate?)null, e.Evidence))], Phrases.Of("sstr-imaging"), setting, Old);

    private static IEnumerable<Seen> Results(Case subject, Setting setting) => Changing.SelectMany(analyte => Result(subject, analyte, setting, Old));

    private static List<Seen> Result(Case subject, string analyte, Setting setting, int months) =>
        Whole([.. subject.Labs(analyte).Select(l => (On: l.On.TryGet(out var on) ? on : (PartialDate?)null, Evidence: (IReadOnlyList<Evidence>)[l.Evidence]))], Phrases.Of(analyte), setting, months);

    /// <summary>The last of them, where all are dated so long ago.</summary>
    private static List<Seen> Whole(List<(PartialDate? On, IReadOnlyList<Evidence> Evidence)> told, Said name, Setting setting, int months)
    {
        if (told.Count == 0 || !told.TrueForAll(t => t.On is { } on && on.Latest <= setting.Today.AddMonths(-months)))
        {
            return [];
        }

        var last = told.MaxBy(t => t.On!.Value.Latest);
        return [new(name, last.On!.Value, last.Evidence)];
    }

    /// <summary><c>recent lab platelets &gt;= 100 10*9/L</c>, <c>recent clearance &gt; 50</c>: what is older than three months leaves it open.</summary>
    private static Clause? Read(string[] words)
    {
        if (words.Length < 4 || words[1] is not ("lab" or "uln" or "clearance") || !ClauseReader.TryRead(string.Join(' ', words[1..]), out var inner, out _))
        {
            return null;
        }

        var analytes = words[1] == "clearance" ? Kidney : [words[2]];
        return inner with
        {
            Text = "recent " + inner.Text,
            Ask = (subject, setting) => Aged(inner, subject, setting, analytes),
        };
    }

    /// <summary>What decides without the results, as dialysis does, is not old with them.</summary>
    private static Answer Aged(Clause inner, Case subject, Setting setting, string[] analytes)
    {
        var (answer, told) = (inner.Ask(subject, setting), Array.FindAll(analytes, a => subject.Labs(a).Any()));
        if (answer.Verdict is not (Verdict.Met or Verdict.NotMet) || told.Length == 0 || !Array.TrueForAll(told, a => Result(subject, a, setting, Recent).Count > 0))
        {
            return answer;
        }

        var without = inner.Ask(subject with { Laboratory = [.. subject.Laboratory.Where(l => Array.IndexOf(analytes, l.Analyte) < 0)] }, setting);
        return without.Verdict is Verdict.Met or Verdict.NotMet ? without : Answer.Unknown(told[0]).Because(answer.Evidence).Noting("value-to-repeat");
    }
}
