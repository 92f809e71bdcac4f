using Nenuphar.Cases;
using Nenuphar.Classification.Completeness;
using Nenuphar.Registry;

namespace Nenuphar.Board.Cases;

/// <summary>How a question of the minimal data set is answered by hand: a value to be added, or one of the record that lacks something.</summary>
/// <param name="Fact">The row to complete; nothing if a value is added.</param>
/// <param name="Choices">The values that answer it, where the question allows no others.</param>
/// <param name="Ask">The qualifier that is asked for; empty if the value is.</param>
public sealed record Answering(FactKind Kind, string Value, IReadOnlyList<Qualifier> Qualifiers, FactRow? Fact, IReadOnlyList<string> Choices, string Ask)
{
    public static Answering Of(OpenedCase opened, Field field, string of)
    {
        var where = field.Where[0].Split(':');
        Answering Add(FactKind kind, string value = "", string ask = "", params IEnumerable<Qualifier> qualifiers) => new(kind, value, [.. qualifiers.Where(q => q.Value.Length > 0)], null, [], ask);
        Answering Complete(FactKind kind, Func<Entry, bool> which, string ask, string value = "") =>
            FactRow.Of(opened).Where(r => r.Entry.Kind == kind && r.Mark != Mark.Rejected && r.Entry[ask] is null && which(r.Entry)).OrderBy(r => r.Order, StringComparer.Ordinal).FirstOrDefault() is { } row
                ? new(kind, row.Entry.Value, row.Entry.Qualifiers, row, [], ask)
                : Add(kind, value, ask);
        switch (where[0])
        {
            case "patient":
                return Add(where[1] switch { "sex" => FactKind.Sex, "age" => FactKind.Age, _ => FactKind.FamilyHistory });
            case "scale":
                return Add(FactKind.Scale, where[1] + "=");
            case "lab":
                return Add(FactKind.Lab, where[1] + "=");
            case "measure":
                return Add(FactKind.Measure, where[1] + "=");
            case "medication":
                return Add(FactKind.Medication, where[1]);
            case "tnm":
                return Add(FactKind.Tnm, where[1] == "prefix" ? "p" : where[1]);
            case "finding":
                var choices = field.Where.Where(w => w.StartsWith("finding:", StringComparison.Ordinal)).Select(w => w.Split(':')[1]).ToList();
                return Add(FactKind.Finding, choices[0], choices.Count > 1 || field.IsYesNo ? "" : "said") with { Choices = choices.Count > 1 ? choices : [] };
            case "specimen":
                var specimen = new Qualifier("specimen", of);
                return where[1] switch
                {
                    "ki67" => Add(FactKind.Ki67, "", "", specimen),
                    "mitoses" => Add(FactKind.Mitoses, "", "", specimen),
                    "counted-cells" => Add(FactKind.Measure, "counted-cells=", "", specimen),
                    "on" => Complete(FactKind.Specimen, e => (e["at"] ?? "") == of, "on"),
                    "site" => Complete(FactKind.Specimen, _ => true, "at"),
                    "procedure" => Add(FactKind.Specimen, "", "", new Qualifier("at", of)),
                    var marker => Add(FactKind.Ihc, marker + "=", "", specimen),
                };
            case "exam":
                return where[1] is "findings" ? Add(FactKind.Finding, "", "", new Qualifier("exam", of))
                    : where[1] is "tracer" ? Complete(FactKind.Imaging, e => e.Value == of, "tracer", of)
                    : Complete(FactKind.Imaging, e => e.Value == of, where[1] == "uptake" ? "uptake" : "on", of);
            case "treatment":
                return where[1] is "toxicity" ? Add(FactKind.Toxicity, "", "", new Qualifier("due", of)) : Complete(FactKind.Treatment, e => e.Value == of && !e.IsPlanned, where[1], of);
            case "qualifier":
                var (name, value) = where[1].Split('.') is [var one, var two] ? (one, two) : (where[1], "");
                EntryList.TryKind(name, out var kind);
                return Complete(kind, e => e.IsAffirmed && (value.Length == 0 || e.Value == value), where[2], value);
            default:
                var (entry, known) = where[1].Split('=') is [var a, var b] ? (a, b) : (where[1], "");
                EntryList.TryKind(entry, out var told);
                return Add(told, told == FactKind.Discussion ? "board" : known);
        }
    }
}
