using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Clauses;

namespace Nenuphar.Guidelines;

/// <summary>A course that was stopped for its harm, or on which the disease grew: it speaks against the treatment and against giving it again.</summary>
/// <param name="IsToxicity">Whether it was not borne; else the disease grew on it.</param>
/// <param name="Words">"stopped for pneumonitis grade 3 (everolimus, 2024-03)".</param>
/// <param name="IsOfPart">Whether it was one drug of a class that is proposed as a whole.</param>
public sealed record PastHarm(Treatment Course, bool IsToxicity, Said Words, IReadOnlyList<Evidence> Evidence, bool IsOfPart)
{
    /// <summary>Letters between the words of a course and of the harm for which it was stopped.</summary>
    private const int Near = 160, Right = 60, Joined = 30;

    /// <summary>Of the agent, of a regimen or class that holds it, and of drugs of a class that is proposed.</summary>
    public static IReadOnlyList<PastHarm> About(Case subject, string agent, IEnumerable<Treatment> failed)
    {
        var grown = failed.ToList();
        return
        [
            .. subject.Treatments.Where(t => !t.IsPlanned && t.Class.Modality is Modality.Systemic or Modality.Radionuclide && t.Entries.Any(e => e["stop"] == "toxicity") && (Agents.Is(t.Agent, agent) || IsWhole(t, agent)))
                .Select(t => Stopped(subject, t, t.Agent != agent && !IsWhole(t, agent))),
            .. grown.GroupBy(t => t.End.TryGet(out var end) ? end.ToString() : "", StringComparer.Ordinal)
                .Select(together => new PastHarm(together.First(), IsToxicity: false, Say("grew-short", [.. together], new("", "")), [.. together.SelectMany(t => t.Evidence).Distinct()], together.All(t => t.Agent != agent && !IsWhole(t, agent)))),
        ];
    }

    /// <summary>A drug of the regimen, or the same drugs under another name.</summary>
    private static bool IsWhole(Treatment course, string agent) => Agents.ClassOf(agent).Members is { Count: > 1 } drugs && drugs.Any(d => Agents.Is(course.Agent, d));

    private static PastHarm Stopped(Case subject, Treatment course, bool isOfPart)
    {
        var told = course.Toxicities.Concat(subject.Of(FactKind.Toxicity).Where(e => e.IsAffirmed && e["due"] is { } drug && Agents.Is(drug, course.Agent))).DistinctBy(e => (e.Value, e["grade"])).ToList();
        var near = told.FindAll(e => course.Entries.Any(c => c["stop"] == "toxicity" && AreNear(c.Evidence, e.Evidence)));
        near = ForIt(course, told) is { Count: > 0 } why ? why : near;
        var harms = (near.Count > 0 ? near : told.Count > 0 ? told : [.. Behind(subject, course)]).OrderByDescending(e => e["grade"] ?? "", StringComparer.Ordinal).Take(3).ToList();
        string Grade(Entry e) => e["grade"] is { } grade ? $" grade {grade}" : "";
        var words = new Said(string.Join(", ", harms.Select(e => TumourClauses.Called(e.Value).French + Grade(e))), string.Join(", ", harms.Select(e => TumourClauses.Called(e.Value).English + Grade(e))));
        return new(course, IsToxicity: true, harms.Count > 0 ? Say("stopped-for", [course], words) : Say("stop-toxicity", [course], words), [.. course.Evidence.Concat(harms.Select(e => e.Evidence))], isOfPart);
    }

    /// <summary>"réduit pour une mucite, arrêté pour une pneumopathie": the effects at the words that tell why it was stopped, and right behind them.</summary>
    private static List<Entry> ForIt(Treatment course, List<Entry> told) =>
        [.. told.Where(e => course.Entries.Any(c => c["stop"] == "toxicity" && c.PlaceOf("stop") is Evidence.Words why && told.Exists(one => Overlap(one, why)) && e.Evidence is Evidence.Words words && words.Document == why.Document && words.Span.End > why.Span.Begin && words.Span.Begin - why.Span.End <= Joined))];

    private static bool Overlap(Entry entry, Evidence.Words place) => entry.Evidence is Evidence.Words own && own.Document == place.Document && own.Span.Begin < place.Span.End && place.Span.Begin < own.Span.End;

    /// <summary>"arrêté pour insuffisance cardiaque": the first disease or symptom right behind the words of the course.</summary>
    private static IEnumerable<Entry> Behind(Case subject, Treatment course) => subject.Entries.Where(e => e is { Kind: FactKind.Condition or FactKind.Symptom, IsAffirmed: true }
        && course.Entries.Any(c => c["stop"] == "toxicity" && AreNear(c.Evidence, e.Evidence, Right) && c.Evidence is Evidence.Words own && e.Evidence is Evidence.Words words && words.Span.Begin > own.Span.End)).Take(1);

    private static bool AreNear(Evidence one, Evidence other, int reach = Near) => one is Evidence.Words a && other is Evidence.Words b && a.Document == b.Document && Math.Max(a.Span.Begin, b.Span.Begin) - Math.Min(a.Span.End, b.Span.End) <= reach;

    private static Said Say(string code, List<Treatment> together, Said words)
    {
        var name = new Said(string.Join(" + ", together.Select(t => t.Class.Name.French)), string.Join(" + ", together.Select(t => t.Class.Name.English)));
        var (said, end) = (Phrases.Of(code), together[0].End.TryGet(out var on) ? $", {on}" : "");
        return new($"{said.French} {words.French}".TrimEnd() + $" ({name.French}{end})", $"{said.English} {words.English}".TrimEnd() + $" ({name.English}{end})");
    }
}
