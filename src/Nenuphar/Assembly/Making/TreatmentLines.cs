using Nenuphar.Cases;

namespace Nenuphar.Assembly.Making;

/// <summary>Systemic treatments in lines: those given together are one line, the next one begun is the next.</summary>
internal static class TreatmentLines
{
    private const int DaysOfOthers = 45;
    private const int DaysOfHormones = 120;

    /// <param name="tumour">The tumour that the case is about: what is given for another one is of no line of this one.</param>
    public static IReadOnlyList<TreatmentLine> Of(IReadOnlyList<Treatment> treatments, string tumour = "")
    {
        var groups = new List<(Interval? Stated, List<Treatment> Members)>();
        var systemic = treatments.Where(t => !t.IsPlanned && (t.Tumour.Length == 0 || t.Tumour == tumour) && t.Class.Modality is Modality.Systemic or Modality.Radionuclide).ToList();
        foreach (var treatment in systemic.Where(t => !IsOnlyAClass(t, systemic) && !OnlyHormones(t) && !IsRescue(t, systemic)))
        {
            var stated = treatment.Line.TryGet(out var line) ? line : (Interval?)null;
            if (stated is null && groups.Count > 0 && Maintains(treatment))
            {
                // It goes on with what the line before has reached.
                groups[^1].Members.Add(treatment);
                continue;
            }

            var last = groups.FindLastIndex(g => Together(g.Members, treatment, g.Stated, stated));
            if (last >= 0)
            {
                groups[last].Members.Add(treatment);
                groups[last] = (groups[last].Stated ?? stated, groups[last].Members);
            }
            else
            {
                groups.Add((stated, [treatment]));
            }
        }

        var (lines, number) = (new List<TreatmentLine>(), 0);
        for (var i = 0; i < groups.Count; i++)
        {
            var (stated, members) = groups[i];
            // "2e ligne" behind a maintenance that no words count: what stands between two lines that are told is of the first of them.
            var next = groups.Skip(i + 1).Select(g => g.Stated).FirstOrDefault(s => s is { IsExact: true }) is { } told ? (int)told.Low : int.MaxValue;
            number = stated is { IsExact: true } own && own.Low >= number ? (int)own.Low : next > number ? Math.Max(1, Math.Min(number + 1, next - 1)) : number + 1;
            lines.Add(new(number, stated is { } said && (int)said.Low == number, members));
        }

        return lines;
    }

    /// <summary>In one line: the same number, or no number against it and the same beginning.</summary>
    private static bool Together(List<Treatment> members, Treatment next, Interval? groupLine, Interval? line) =>
        groupLine is { } one && line is { } other
            ? one == other
            : members.Exists(m => m.Agent != next.Agent && (IsPartOf(m, next) || IsPartOf(next, m) || (InOneBreath(m, next) && !FarApart(m, next)) || EndedAsOne(m, next)
                || (m.Start.TryGet(out var start) && next.Start.TryGet(out var begin) && (start == begin || Added(m, next, start, begin)))));

    /// <summary>Begun within weeks of one that nothing ended before: leuprorelin, darolutamide and docetaxel of one summer are one line.</summary>
    private static bool Added(Treatment one, Treatment other, PartialDate start, PartialDate begin)
    {
        var days = start <= begin ? start.DaysTo(begin) : begin.DaysTo(start);
        var first = start <= begin ? one : other;
        return start.Month > 0 && begin.Month > 0 && days.High <= (one.Class.Class == "hormone-therapy" && other.Class.Class == "hormone-therapy" ? DaysOfHormones : DaysOfOthers)
            && first.End.IsMissing && first.Stop.IsMissing;
    }

    private static bool Maintains(Treatment treatment) => treatment.Entries.Any(e => e["use"] == "maintenance");

    /// <summary>Against what the tumour secretes, not against the tumour.</summary>
    private static bool OnlyHormones(Treatment treatment) =>
        treatment.Class.Class is "tph-inhibitor" or "insulin-secretion-inhibitor" or "dopamine-agonist" or "steroidogenesis-inhibitor" or "bone-agent";

    /// <summary>A dose in micrograms: of an injection that works for hours.</summary>
    internal static bool IsShort(string dose) => dose.Contains(" ug", StringComparison.Ordinal);

    /// <summary>Octreotide for hours beside an analogue for weeks: against symptoms or an operation, and no line.</summary>
    private static bool IsRescue(Treatment treatment, List<Treatment> others) => treatment.Entries.Any(e => e["use"] == "rescue") || (treatment.Agent == "octreotide" && treatment.Doses.Count > 0 && treatment.Doses.All(IsShort)
        && others.Exists(o => !ReferenceEquals(o, treatment) && o.Class.Class == treatment.Class.Class && !(o.Doses.Count > 0 && o.Doses.All(IsShort))));

    /// <summary>"chemotherapy" beside the drugs that it was.</summary>
    private static bool IsOnlyAClass(Treatment treatment, List<Treatment> others) =>
        treatment.Class.Class == treatment.Agent && treatment.Start.IsMissing && treatment.Line.IsMissing
        && others.Exists(o => o.Agent != treatment.Agent && o.Class.Class.Length > 0 && (treatment.Agent == "chemotherapy" || o.Class.Class == treatment.Agent));

    /// <summary>A drug of a regimen that is told as well, at no other time.</summary>
    private static bool IsPartOf(Treatment drug, Treatment regimen) => regimen.Class.Members.Contains(drug.Agent, StringComparer.Ordinal) && drug.Start.IsMissing;

    /// <summary>"Leuprorelin from June 2015, enzalutamide from July 2018": one breath, two beginnings.</summary>
    private static bool FarApart(Treatment one, Treatment other) =>
        one.Start.TryGet(out var start) && other.Start.TryGet(out var begin) && (start <= begin ? start.DaysTo(begin) : begin.DaysTo(start)).Low > DaysOfHormones;

    /// <summary>"Anastrozole. Goserelin. ... The hormonal treatment was stopped in October": of one class, begun no one says when, and ended by the same words.</summary>
    private static bool EndedAsOne(Treatment one, Treatment other) =>
        one.Class.Class == other.Class.Class && one.Class.Class.Length > 0 && one.Start.IsMissing && other.Start.IsMissing && one.Stop.IsStated && other.Stop.IsStated
        && one.End.IsStated && other.End.IsStated && one.End.Evidence.Intersect(other.End.Evidence).Any();

    /// <summary>Named in one combination of the text.</summary>
    private static bool InOneBreath(Treatment one, Treatment other) => Combinations(one).Intersect(Combinations(other)).Any();

    private static IEnumerable<(string Document, string With)> Combinations(Treatment treatment) => treatment.Entries
        .Where(e => e["with"] is not null)
        .Select(e => (e.Evidence is Evidence.Words words ? words.Document : "", e["with"]!));
}
