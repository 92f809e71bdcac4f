using System.Text.Json;
using Nenuphar.Cases;

namespace Nenuphar.Sheets;

/// <summary>A case as JSON. Each value stands with its state (stated, denied, conflicting, missing) and its evidence; the shape is published in <c>docs/schemas/case.schema.json</c>.</summary>
public static class CaseJson
{
    public static void Write(Utf8JsonWriter json, Case subject)
    {
        Strings(json, "documents", subject.Documents);
        json.WriteBoolean("aboutPatient", !subject.IsNoPatient);
        json.WriteStartObject("patient");
        Write(json, "sex", subject.Patient.Sex, s => Lower(s));
        Write(json, "age", subject.Patient.Age, a => a.ToString());
        Write(json, "familyHistory", subject.Patient.FamilyHistory, _ => "yes");
        json.WriteEndObject();
        Array(json, "tumours", subject.Tumours, t => Write(json, t));
        Array(json, "specimens", subject.Specimens, s => Write(json, s));
        Array(json, "lesions", subject.Lesions, l =>
        {
            json.WriteString("site", l.Site);
            json.WriteString("sizeMm", l.Size.ToString());
            Write(json, "on", l.On, d => d.ToString());
            Write(json, [l.Evidence]);
        });
        Array(json, "laboratory", subject.Laboratory, l =>
        {
            json.WriteString("analyte", l.Analyte);
            json.WriteString("value", l.Value.ToString());
            Write(json, "on", l.On, d => d.ToString());
            json.WriteString("upperLimit", l.UpperLimit?.ToString());
            Write(json, [l.Evidence]);
        });
        Array(json, "imaging", subject.Imaging, e =>
        {
            json.WriteString("modality", e.Modality);
            Write(json, "on", e.On, d => d.ToString());
            Write(json, "uptake", e.Uptake, u => u);
            Write(json, e.Evidence);
        });
        Array(json, "treatments", subject.Treatments, t => Write(json, t, subject));
        Array(json, "entries", subject.Entries, e => Write(json, e));
        Array(json, "contradictions", subject.Contradictions, c => Write(json, c));
    }

    private static void Write(Utf8JsonWriter json, Tumour tumour)
    {
        json.WriteString("key", tumour.Key);
        Write(json, "site", tumour.Site, s => s);
        Write(json, "morphology", tumour.Morphology, s => s);
        json.WriteString("named", tumour.Named);
        Write(json, "differentiation", tumour.Differentiation, d => Lower(d));
        Write(json, "statedGrade", tumour.StatedGrade, s => s);
        Write(json, "statedStage", tumour.StatedStage, s => s);
        Strings(json, "tnm", tumour.Tnm.Select(t => t.Value).Distinct(StringComparer.Ordinal));
    }

    private static void Write(Utf8JsonWriter json, Specimen specimen)
    {
        json.WriteString("site", specimen.Site);
        Write(json, "procedure", specimen.Procedure, s => s);
        Write(json, "on", specimen.On, d => d.ToString());
        Write(json, "ki67", specimen.Ki67, k => k.ToString());
        Write(json, "mitoses", specimen.Mitoses, m => m.ToString());
        Write(json, "differentiation", specimen.Differentiation, d => Lower(d));
        Write(json, "statedGrade", specimen.StatedGrade, s => s);
        Write(json, "morphology", specimen.Morphology, s => s);
        json.WriteStartObject("ihc");
        foreach (var marker in specimen.Entries.Where(e => e.Kind == FactKind.Ihc).Select(e => e.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Write(json, marker, specimen.Ihc(marker), _ => "positive");
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Treatment treatment, Case subject)
    {
        json.WriteString("agent", treatment.Agent);
        json.WriteString("modality", Lower(treatment.Class.Modality));
        json.WriteString("class", treatment.Class.Class);
        json.WriteBoolean("planned", treatment.IsPlanned);
        if (subject.Lines.FirstOrDefault(l => l.Treatments.Contains(treatment)) is { } line)
        {
            json.WriteNumber("line", line.Number);
            json.WriteBoolean("lineStated", line.IsNumberStated);
        }

        Write(json, "start", treatment.Start, d => d.ToString());
        Write(json, "end", treatment.End, d => d.ToString());
        Strings(json, "doses", treatment.Doses);
        Write(json, "cycles", treatment.Cycles, c => c.ToString());
        Strings(json, "cycleDates", treatment.CycleDates.Select(d => d.ToString()));
        Write(json, "best", treatment.Best, s => s);
        Write(json, "stop", treatment.Stop, s => s);
        Write(json, "at", treatment.At, s => s);
        Strings(json, "toxicities", treatment.Toxicities.Select(t => t["grade"] is { } grade ? $"{t.Value} {grade}" : t.Value));
        Write(json, treatment.Evidence);
    }

    private static void Write(Utf8JsonWriter json, Entry entry)
    {
        json.WriteString("kind", EntryList.NameOf(entry.Kind));
        json.WriteString("value", entry.Value);
        json.WriteStartObject("qualifiers");
        foreach (var qualifier in entry.Qualifiers)
        {
            json.WriteString(qualifier.Name, qualifier.Value);
        }

        json.WriteEndObject();
        json.WriteString("status", entry.Circumstance == Circumstance.Affirmed ? "affirmed" : Lower(entry.Circumstance).Replace(", ", "+", StringComparison.Ordinal));
        Write(json, [entry.Evidence]);
    }

    /// <summary>Also used for contradictions that the classification finds.</summary>
    public static void Write(Utf8JsonWriter json, Contradiction contradiction)
    {
        json.WriteString("code", contradiction.Code);
        json.WriteString("severity", Lower(contradiction.Severity));
        Write(json, "text", contradiction.Text);
        Write(json, "ask", contradiction.Ask);
        Write(json, contradiction.Places);
    }

    public static void Write(Utf8JsonWriter json, string name, Said said)
    {
        json.WriteStartObject(name);
        json.WriteString("fr", said.French);
        json.WriteString("en", said.English);
        json.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter json, string name, Fact<T> fact, Func<T, string> show)
    {
        json.WriteStartObject(name);
        switch (fact)
        {
            case Fact<T>.Stated stated:
                json.WriteString("state", "stated");
                json.WriteString("value", show(stated.Value));
                break;
            case Fact<T>.Conflicting rivals:
                json.WriteString("state", "conflicting");
                Strings(json, "values", rivals.Values.Select(show));
                break;
            default:
                json.WriteString("state", fact.IsDenied ? "denied" : "missing");
                break;
        }

        if (fact.Evidence.Count > 0)
        {
            Write(json, fact.Evidence);
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyList<Evidence> places) => Array(json, "evidence", places, place =>
    {
        switch (place)
        {
            case Evidence.Words words:
                json.WriteString("document", words.Document);
                json.WriteNumber("begin", words.Span.Begin);
                json.WriteNumber("end", words.Span.End);
                json.WriteString("quote", words.Quote);
                break;
            case Evidence.Entered entered:
                json.WriteString("who", entered.Who);
                json.WriteString("when", entered.When);
                json.WriteString("source", entered.Source);
                break;
        }
    });

    public static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }

#pragma warning disable CA1308 // Names in the JSON are lower case.
    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
