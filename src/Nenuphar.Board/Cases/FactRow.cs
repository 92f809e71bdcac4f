using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.Cases;

/// <summary>A value as the record shows it: once, however often the texts say it alike.</summary>
/// <param name="Facts">All that say it, with the same decision; the first gives the row its name.</param>
/// <param name="Order">Within its kind: what is affirmed first, treatments by their course, then by place.</param>
public sealed record FactRow(IReadOnlyList<RecordFact> Facts, string Order)
{
    public string Id => Facts[0].Id;

    /// <summary>For the address of the row in the page.</summary>
    public string Anchor => "f-" + Id;

    public string Ids => string.Join(' ', Facts.Select(f => f.Id));

    public Entry Entry => Facts[0].Entry;

    public Mark Mark => Facts[0].Mark;

    public Entry? AsRead => Facts[0].AsRead;

    public Decision? Decision => Facts[0].Decision;

    public bool IsOfOthers => (Entry.Circumstance & (Circumstance.Family | Circumstance.Literature)) != 0 && Entry.Kind != FactKind.FamilyHistory;

    public static IReadOnlyList<FactRow> Of(OpenedCase opened)
    {
        var courses = new Dictionary<Evidence, int>();
        foreach (var (course, i) in opened.Subject.Treatments.Select((t, i) => (t, i)))
        {
            foreach (var place in course.Evidence)
            {
                courses.TryAdd(place, i);
            }
        }

        return [.. opened.Record.Facts.GroupBy(KeyOf, StringComparer.Ordinal).Select(g => new FactRow([.. g], OrderOf(g.First(), courses)))];
    }

    /// <summary>What makes two mentions one row.</summary>
    private static string KeyOf(RecordFact fact) => string.Join(
        '\n',
        fact.Entry.Kind,
        fact.Entry.Value,
        fact.Entry.Named,
        (int)fact.Entry.Circumstance,
        string.Join(';', fact.Entry.Qualifiers.Select(q => $"{q.Name}={q.Value}")),
        fact.Mark,
        fact.AsRead?.Value,
        fact.Mark is Mark.Corrected or Mark.Added or Mark.Rejected ? fact.Decision?.Reason : "");

    private static string OrderOf(RecordFact fact, Dictionary<Evidence, int> courses)
    {
        var weight = fact.Mark == Mark.Rejected ? 3 : fact.Entry.IsAffirmed ? 0 : fact.Entry.IsDenied ? 2 : 1;
        var course = courses.GetValueOrDefault(fact.Entry.Evidence, 999);
        var name = fact.Entry.Kind is FactKind.Lab or FactKind.Ihc or FactKind.Scale or FactKind.Measure ? fact.Entry.Name : "";
        var when = fact.Entry["on"] ?? fact.Entry["start"] ?? "9999";
        return string.Create(CultureInfo.InvariantCulture, $"{weight} {course:000} {name} {when} {fact.Document:000000} {(fact.Entry.Evidence is Evidence.Words w ? w.Span.Begin : 0):000000}");
    }
}
