using Nenuphar.Cases;

namespace Nenuphar.Assembly.Making;

/// <summary>From entries, in whatever order they came, to the case: tumours, specimens, treatments in lines.</summary>
public static class CaseMaker
{
    public static Case Make(IEnumerable<Entry> given, IEnumerable<string>? documents = null, bool isNoPatient = false)
    {
        var entries = OtherDocuments.Part([.. given]);
        entries.Sort(Entry.Compare);
        IEnumerable<Entry> Of(FactKind kind) => entries.Where(e => e.Kind == kind);

        var findings = Of(FactKind.Finding).Where(e => e["exam"] is not null).ToLookup(e => e["exam"]!, StringComparer.Ordinal);
        var tumours = Tumours.Of(entries);
        var treatments = Courses.Of(entries);
        return new Case
        {
            Documents = [.. (documents ?? []).Concat(entries.Select(e => e.Evidence).OfType<Evidence.Words>().Select(w => w.Document)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Entries = entries,
            Patient = new(
                Facts.One(Of(FactKind.Sex), e => Enum.TryParse<Sex>(e.Value, ignoreCase: true, out var sex) ? sex : (Sex?)null),
                Ages.Told(Of(FactKind.Age)),
                Facts.Presence(Of(FactKind.FamilyHistory).Select(e => e.Value == "none" && e.IsAffirmed ? e with { Circumstance = Circumstance.Negated } : e with { Circumstance = e.Circumstance & ~Circumstance.Family }))),
            Tumours = tumours,
            Tumour = tumours[0],
            Specimens = Samples.Of(entries),
            Lesions = [.. Of(FactKind.Size).Where(e => e.IsAffirmed).Select(Lesion).OfType<Lesion>()],
            Laboratory = [.. Of(FactKind.Lab).Where(e => e.IsAffirmed).Select(Lab).OfType<LabResult>()],
            Imaging = [.. Of(FactKind.Imaging).Where(e => e.IsAffirmed).Select(e => Exam(e, findings))],
            Treatments = treatments,
            Lines = TreatmentLines.Of(treatments, tumours[0].Key),
            IsNoPatient = isNoPatient,
        };
    }

    /// <summary>Of "2014" and "2014-12", which may be one date, the one that says more.</summary>
    internal static Fact<PartialDate> Date(IEnumerable<Entry> entries, string name)
    {
        var told = Facts.Told(entries, name, said => PartialDate.TryParse(said, out var date) ? date : (PartialDate?)null);
        return told is Fact<PartialDate>.Conflicting rivals && rivals.Values.OrderByDescending(d => d.ToString().Length).ToList() is var dates && dates.TrueForAll(d => Courses.Agree(d.ToString(), dates[0].ToString()))
            ? new Fact<PartialDate>.Stated(dates[0], rivals.Places)
            : told;
    }

    private static Lesion? Lesion(Entry entry) =>
        Interval.TryParse(entry.Value, out var size) ? new(entry["at"] ?? "", size, Date([entry], "on"), entry.Evidence) : null;

    private static LabResult? Lab(Entry entry) => Quantity.TryParse(entry.Amount, out var value)
        ? new(entry.Name, value, Date([entry], "on"), Interval.TryParse(entry["uln"] ?? "", out var limit) ? limit : null, entry.Evidence) { Said = entry["said"] ?? "", Stay = entry["when"] switch { "admission" => Stay.Admission, "discharge" => Stay.Discharge, _ => Stay.Untold } }
        : null;

    private static ImagingExam Exam(Entry entry, ILookup<string, Entry> findings) => new(
        entry.Value,
        Date([entry], "on"),
        Facts.Word([entry], e => e["uptake"]),
        [.. findings[entry.Value]],
        [entry.Evidence]);
}
