using Nenuphar.Cases;

namespace Nenuphar.Assembly.Making;

/// <summary>Groups what was found in tissue by the tissue. Values without a specimen stay apart: they speak for none of the others.</summary>
internal static class Samples
{
    /// <summary>Days between the taking of tissue and its report.</summary>
    private const int Reporting = 45;

    /// <summary>The same where rival values are all told to the day: a biopsy and the operation behind it are two samplings.</summary>
    private const int ReportingOfDay = 14;

    public static IReadOnlyList<Specimen> Of(List<Entry> entries) =>
    [
        .. entries.Where(IsOfTissue)
            .GroupBy(e => e["sample"] ?? e["specimen"] ?? "", StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => ByTumour([.. group]))
            .SelectMany(ByDate)
            .Select(Make),
    ];

    private static bool IsOfTissue(Entry entry) => entry.Kind switch
    {
        FactKind.Ki67 or FactKind.Mitoses or FactKind.Ihc or FactKind.Specimen => true,
        FactKind.Grade or FactKind.Morphology or FactKind.Differentiation or FactKind.Finding or FactKind.Measure => entry["specimen"] is not null || entry["sample"] is not null,
        _ => false,
    };

    /// <summary>Values of two tumours are of two specimens, though one organ or none is told; what has no tumour goes to the first.</summary>
    private static IEnumerable<List<Entry>> ByTumour(List<Entry> entries)
    {
        var keys = entries.Where(IsIndex).Select(e => e["tumour"]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return keys.Count < 2 ? [entries] : keys.Select(key => entries.FindAll(e => (keys.Contains(e["tumour"]) ? e["tumour"] : keys[0]) == key));
    }

    /// <summary>One organ that was sampled at several times with rival indices: each time is a specimen; "2021" and "2021-03", or the day of the biopsy and that of its report, are one. What has no date goes to the time that says the same, else it stays apart.</summary>
    private static List<List<Entry>> ByDate(List<Entry> entries)
    {
        var dated = entries.Where(e => IsIndex(e) && DateOf(e) is not null).ToList();
        var days = new List<PartialDate>();
        var reporting = dated.TrueForAll(e => DateOf(e) is { Day: > 0 }) ? ReportingOfDay : Reporting;
        bool IsSame(PartialDate one, PartialDate other) => one.DaysTo(other) is var apart && apart.Low <= reporting && apart.High >= -reporting;
        foreach (var day in dated.Select(e => DateOf(e)!.Value).OrderBy(d => d.Earliest).ThenBy(d => d))
        {
            if (!days.Exists(d => IsSame(d, day)))
            {
                days.Add(day);
            }
        }

        if (days.Count < 2 || !(AreRival(dated, FactKind.Ki67) || AreRival(dated, FactKind.Mitoses)))
        {
            return [entries];
        }

        var times = days.ConvertAll(_ => new List<Entry>());
        var rest = new List<Entry>();
        foreach (var entry in entries)
        {
            (DateOf(entry) is { } day && days.FindIndex(d => IsSame(d, day)) is var at and >= 0 ? times[at] : rest).Add(entry);
        }

        foreach (var entry in rest.Where(IsIndex).ToList())
        {
            if (times.FindAll(time => time.Exists(e => e.Kind == entry.Kind && e.Value == entry.Value)) is [var same])
            {
                same.Add(entry);
                rest.Remove(entry);
            }
        }

        if (rest.TrueForAll(e => e.Kind == FactKind.Specimen))
        {
            times[0].AddRange(rest);
            rest.Clear();
        }

        times.ForEach(time => time.Sort(Entry.Compare));
        return rest.Count == 0 ? times : [.. times, rest];
    }

    private static bool IsIndex(Entry entry) => entry.Kind is FactKind.Ki67 or FactKind.Mitoses && entry.IsAffirmed;

    private static bool AreRival(List<Entry> entries, FactKind kind) => entries.Where(e => e.Kind == kind).Select(e => e.Value).Distinct(StringComparer.Ordinal).Count() > 1;

    /// <summary>A second reading is of the tissue of the first, whenever it was done.</summary>
    private static PartialDate? DateOf(Entry entry) => entry["changed"] is null && PartialDate.TryParse(entry["on"], out var on) ? on : null;

    /// <summary>The value of the second reading where there is one; the places are those of all.</summary>
    private static Fact<T> Read<T>(IEnumerable<Entry> entries, Func<Entry, T?> read)
        where T : struct
    {
        var all = entries.ToList();
        var told = Facts.One(all, read);
        return told.IsConflicting && Facts.One(all.Where(e => e["changed"] is not null), read).TryGet(out var last) ? new Fact<T>.Stated(last, told.Evidence) : told;
    }

    private static Specimen Make(List<Entry> entries)
    {
        IEnumerable<Entry> Of(FactKind kind) => entries.Where(e => e.Kind == kind);
        var morphology = Facts.Word(Of(FactKind.Morphology), e => e.Value);
        var taken = CaseMaker.Date(Of(FactKind.Specimen), "on");
        return new(
            entries.Select(e => e["specimen"]).FirstOrDefault(site => site is not null) ?? "",
            Facts.Word(Of(FactKind.Specimen), e => e.Value),
            taken.IsMissing ? CaseMaker.Date(entries.Where(e => IsIndex(e) && e["changed"] is null), "on") : taken,
            Read(Of(FactKind.Ki67), Ki67Index.Of),
            Read(Of(FactKind.Mitoses), e => MitoticCount.TryParse(e.Value, out var count) ? count : (MitoticCount?)null),
            Facts.One(Of(FactKind.Differentiation), e => Enum.TryParse<Differentiation>(e.Value, ignoreCase: true, out var grade) ? grade : (Differentiation?)null),
            Facts.Word(Of(FactKind.Grade), e => e.Value),
            morphology,
            Of(FactKind.Morphology).FirstOrDefault(e => e.IsAffirmed && e.Named.Length > 0)?.Named ?? "",
            entries);
    }
}
