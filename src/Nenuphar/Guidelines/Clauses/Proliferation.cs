using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Clauses;

/// <summary>Which Ki-67 speaks for the tumour of today where specimens of different times tell different ones.</summary>
internal static class Proliferation
{
    /// <summary>Of every specimen with one.</summary>
    public static IEnumerable<Fact<Interval>> Told(Case subject) => Counted(subject).Select(s => s.Ki67);

    /// <summary>Cytology is not counted beside tissue.</summary>
    private static List<Specimen> Counted(Case subject)
    {
        var all = subject.Specimens.Where(s => !s.Ki67.IsMissing).ToList();
        return all.Exists(s => s.Procedure.TryGet(out var procedure) && procedure != "cytology") ? all.FindAll(s => !(s.Procedure.TryGet(out var procedure) && procedure == "cytology")) : all;
    }

    /// <summary>The last specimen alone if each is dated and the last has the highest index: the tumour is graded by it (GRD-15). Else all of them.</summary>
    public static List<Fact<Interval>> Current(Case subject)
    {
        var all = Counted(subject);
        var told = all.Select(s => (s.Ki67, On: Day(s), Index: s.Ki67.TryGet(out var index) ? index : (Interval?)null)).ToList();
        if (told.Count < 2 || told.Exists(s => s.On is null || s.Index is null))
        {
            return [.. all.Select(s => s.Ki67)];
        }

        var last = told.MaxBy(s => s.On!.Value);
        return told.TrueForAll(s => ReferenceEquals(s.Ki67, last.Ki67) || (s.On!.Value.Latest < last.On!.Value.Earliest && s.Index!.Value.High <= last.Index!.Value.Low)) ? [last.Ki67] : [.. all.Select(s => s.Ki67)];
    }

    internal static PartialDate? Day(Specimen specimen) => specimen.On.TryGet(out var on) ? on
        : specimen.Entries.Where(e => e.Kind == FactKind.Ki67 && e["on"] is not null).Select(e => PartialDate.TryParse(e["on"], out var told) ? told : (PartialDate?)null).Distinct().ToList() is [{ } only] ? only : null;
}
