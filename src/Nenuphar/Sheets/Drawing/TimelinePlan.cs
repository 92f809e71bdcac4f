using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Sheets.Drawing;

/// <summary>What a timeline shows: lanes with dated items, and what has no date.</summary>
public sealed record TimelinePlan(IReadOnlyList<TimelineLane> Lanes, IReadOnlyList<UndatedLane> Undated)
{
    private static readonly (string Kind, Modality[] Modalities)[] TreatmentLanes =
    [
        ("surgery", [Modality.Surgery, Modality.Locoregional]),
        ("systemic", [Modality.Systemic]),
        ("radiation", [Modality.Radionuclide, Modality.Radiotherapy]),
        ("unlisted", [Modality.Unknown]),
    ];

    public bool IsEmpty => Lanes.Count == 0;

    public static TimelinePlan Of(Case subject, bool french)
    {
        var (lanes, undated) = (new List<TimelineLane>(), new List<UndatedLane>());
        foreach (var (kind, modalities) in TreatmentLanes)
        {
            var (items, without) = (new List<TimelineItem>(), new List<string>());
            foreach (var treatment in subject.Treatments.Where(t => !t.IsPlanned && modalities.Contains(t.Class.Modality)))
            {
                if (Course(subject, treatment, french) is { } item)
                {
                    items.Add(item);
                }
                else
                {
                    without.Add(Summary.Course(treatment, french, subject));
                }
            }

            Add(lanes, kind, items, french);
            Leave(undated, kind, without, french);
        }

        void Draw(string lane, FactKind kind, Func<Entry, string> label)
        {
            Add(lanes, lane, [.. Points(subject, kind, label, french)], french);
            Leave(undated, lane, [.. Undrawn(subject, kind, label)], french);
        }

        Draw("response", FactKind.Response, e => e.Value);
        Draw("marker", FactKind.Lab, e => Marker(e, french));
        Draw("imaging", FactKind.Imaging, e => Names.Of(FactKind.Imaging, e.Value).In(french));
        Draw("board", FactKind.Discussion, e => Names.Of(FactKind.Discussion, e.Value).In(french));
        Draw("outcome", FactKind.Outcome, e => Phrases.Of($"outcome-{e.Value}").In(french));
        return new(lanes, undated);
    }

    private static void Add(List<TimelineLane> lanes, string kind, List<TimelineItem> items, bool french)
    {
        if (items.Count > 0)
        {
            lanes.Add(new(kind, Phrases.Of($"lane-{kind}").In(french), items));
        }
    }

    private static void Leave(List<UndatedLane> undated, string kind, List<string> told, bool french)
    {
        if (told.Count > 0)
        {
            undated.Add(new(Phrases.Of($"lane-{kind}").In(french), told));
        }
    }

    private static TimelineItem? Course(Case subject, Treatment treatment, bool french)
    {
        var cycles = treatment.CycleDates.Select(d => d.Earliest).ToList();
        var isPoint = treatment.Class.Modality is Modality.Surgery or Modality.Locoregional;
        var ended = treatment.End.TryGet(out var end);
        var begun = treatment.Start.TryGet(out var start);
        if (!begun && cycles.Count > 0)
        {
            (start, begun) = (treatment.CycleDates[0], true);
        }

        if (!begun && (!ended || isPoint))
        {
            return null;
        }

        var line = subject.Lines.FirstOrDefault(l => l.Treatments.Contains(treatment));
        var label = (line is null ? "" : $"{line.Number}. ") + Names.Agent(treatment.Agent).In(french) + (treatment.Best.TryGet(out var best) ? $" · {best}" : "");
        var told = Summary.Course(treatment, french, subject);
        if (!begun)
        {
            return new(label, told, end.Earliest, end.Earliest, end.Earliest, end.Latest, cycles, false, false, IsRunningAlready: true);
        }

        if (!ended && cycles.Count > 0)
        {
            (end, ended) = (treatment.CycleDates[^1], true);
        }

        return isPoint || !ended || end.Latest < start.Earliest
            ? new(label, told, start.Earliest, start.Latest, start.Latest, start.Latest, cycles, !isPoint, isPoint)
            : new(label, told, start.Earliest, start.Latest, end.Earliest, end.Latest, cycles, false, false);
    }

    /// <summary>A marker with its unit, and the upper limit that its own report prints.</summary>
    private static string Marker(Entry entry, bool french)
    {
        var amount = entry.Amount.Length > 0 && !entry.Amount.Any(char.IsAsciiDigit) ? Phrases.Of(entry.Amount).In(french) : Units.Printed(entry.Amount, french);
        return $"{Names.Of(FactKind.Lab, entry.Name).In(french)} {amount}{(entry["uln"] is { } limit ? $" (N ≤ {Units.Printed(limit, french)})" : "")}";
    }

    /// <summary>What its lane would show if its day were told; once, however often it is told.</summary>
    private static IEnumerable<string> Undrawn(Case subject, FactKind kind, Func<Entry, string> label) => subject.Of(kind).Where(e => e.IsAffirmed && !PartialDate.TryParse(e["on"], out _)).Select(label).Distinct(StringComparer.Ordinal);

    private static IEnumerable<TimelineItem> Points(Case subject, FactKind kind, Func<Entry, string> label, bool french) => subject.Of(kind)
        .Where(e => e.IsAffirmed && PartialDate.TryParse(e["on"], out _))
        .Select(e => (Label: label(e), On: PartialDate.TryParse(e["on"], out var on) ? on : default))
        .Distinct()
        .Select(p => new TimelineItem(p.Label, $"{p.Label}, {DateWords.Of(p.On, french)}", p.On.Earliest, p.On.Latest, p.On.Earliest, p.On.Latest, [], false, true));
}
