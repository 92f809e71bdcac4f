using Nenuphar.Cases;

namespace Nenuphar.Assembly.Making;

/// <summary>Systemic treatments in lines: those given together are one line, the next one begun is the next.</summary>
internal static class TreatmentLines
{
    public static IReadOnlyList<TreatmentLine> Of(IReadOnlyList<Treatment> treatments)
    {
        var groups = new List<(Interval? Stated, List<Treatment> Members)>();
        foreach (var treatment in treatments.Where(t => !t.IsPlanned && t.Class.Modality is Modality.Systemic or Modality.Radionuclide))
        {
            var stated = treatment.Line.TryGet(out var line) ? line : (Interval?)null;
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
        foreach (var (stated, members) in groups)
        {
            number = stated is { IsExact: true } own && own.Low > number ? (int)own.Low : number + 1;
            lines.Add(new(number, stated is { } said && (int)said.Low == number, members));
        }

        return lines;
    }

    /// <summary>In one line: the same number, or no number against it and the same beginning.</summary>
    private static bool Together(List<Treatment> members, Treatment next, Interval? groupLine, Interval? line) =>
        groupLine is { } one && line is { } other
            ? one == other
            : members.Exists(m => m.Agent != next.Agent && m.Start.TryGet(out var start) && next.Start.TryGet(out var begin) && start == begin);
}
