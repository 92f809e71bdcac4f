using System.Text.Json;
using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Sheets;

/// <summary>What a case is classified as, as JSON: each answer with its verdict, value, flags, missing items and words; each rule with its source.</summary>
public static class ClassifiedJson
{
    public static void Write(Utf8JsonWriter json, Classified classified)
    {
        json.WriteStartObject("classification");
        json.WriteString("family", classified.Family.TryGet(out var family) ? Lower(family) : classified.Family.IsConflicting ? "conflict" : "unknown");
        Write(json, "phenotype", classified.Phenotype);
        Write(json, "grade", classified.Grade);
        CaseJson.Array(json, "gradeBySpecimen", classified.Specimens, specimen =>
        {
            json.WriteString("specimen", specimen.Specimen.Site);
            if (specimen.Specimen.On.TryGet(out var on))
            {
                json.WriteString("on", on.ToString());
            }
            Body(json, specimen.Answer);
        });
        Write(json, "code", classified.Code);
        Stages(json, classified.Stages);
        CaseJson.Array(json, "otherTumours", classified.Others, other =>
        {
            json.WriteString("tumour", other.Tumour.Key);
            Write(json, "grade", other.Grade);
            Write(json, "code", other.Code);
            Stages(json, other.Stages);
        });
        CaseJson.Array(json, "findings", classified.Findings, finding =>
        {
            json.WriteString("rule", finding.Precept.Id);
            json.WriteString("type", finding.Precept switch { Reminder => "reminder", Quotation => "quotation", _ => "rule" });
            CaseJson.Write(json, "criterion", finding.Precept.Criterion);
            json.WriteString("source", finding.Precept.Source.Source);
            json.WriteString("place", finding.Precept.Source.Place);
            json.WriteString("edition", finding.Precept.Source.Edition);
            json.WriteString("evidenceLevel", finding.Precept.Source.Evidence);
            Body(json, finding.Answer);
        });
        CaseJson.Array(json, "discords", classified.Discords, discord => CaseJson.Write(json, discord));
        json.WriteStartObject("completeness");
        json.WriteNumber("filled", classified.Completeness.Filled);
        json.WriteNumber("asked", classified.Completeness.Asked);
        CaseJson.Array(json, "blocks", classified.Completeness.Blocks, block =>
        {
            json.WriteString("name", block.Name);
            json.WriteNumber("filled", block.Filled);
            json.WriteNumber("asked", block.Asked);
        });
        CaseJson.Array(json, "gaps", classified.Completeness.Gaps, gap =>
        {
            json.WriteString("field", gap.Field.Name);
            json.WriteString("block", gap.Field.Block);
            json.WriteString("of", gap.Of);
            CaseJson.Write(json, "question", gap.Field.Question);
        });
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Stages(Utf8JsonWriter json, IReadOnlyList<(string Edition, Answer Answer)> stages) => CaseJson.Array(json, "stages", stages, stage =>
    {
        json.WriteString("edition", stage.Edition);
        Body(json, stage.Answer);
    });

    private static void Write(Utf8JsonWriter json, string name, Answer answer)
    {
        json.WriteStartObject(name);
        Body(json, answer);
        json.WriteEndObject();
    }

    internal static void Body(Utf8JsonWriter json, Answer answer)
    {
        json.WriteString("verdict", answer.Verdict switch { Verdict.Met => "met", Verdict.NotMet => "not met", Verdict.Conflict => "conflict", _ => "unknown" });
        json.WriteString("value", answer.Value);
        CaseJson.Strings(json, "flags", answer.Flags);
        CaseJson.Strings(json, "missing", answer.Missing);
        CaseJson.Write(json, answer.Evidence);
    }

#pragma warning disable CA1308 // Names in the JSON are lower case.
    private static string Lower(Family family) => family.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
