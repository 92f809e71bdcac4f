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
        Write(json, "phenotype", classified.Phenotype, ResultRules.Phenotype);
        Write(json, "grade", classified.Grade, classified.Specimens.Count > 1 ? ResultRules.SeveralSpecimens : classified.GradeRule);
        CaseJson.Array(json, "gradeBySpecimen", classified.Specimens, specimen =>
        {
            json.WriteString("specimen", specimen.Specimen.Site);
            if (specimen.Specimen.On.TryGet(out var on))
            {
                json.WriteString("on", on.ToString());
            }
            Cite(json, classified.GradeRule);
            Body(json, specimen.Answer);
        });
        Write(json, "code", classified.Code, ResultRules.Code);
        Stages(json, classified.Stages);
        CaseJson.Array(json, "otherTumours", classified.Others, other =>
        {
            json.WriteString("tumour", other.Tumour.Key);
            Write(json, "grade", other.Grade, other.GradeRule);
            Write(json, "code", other.Code, ResultRules.Code);
            Stages(json, other.Stages);
        });
        CaseJson.Array(json, "findings", classified.Findings, finding =>
        {
            json.WriteString("type", finding.Precept switch { Reminder => "reminder", Quotation => "quotation", _ => "rule" });
            CaseJson.Write(json, "criterion", finding.Precept.Criterion);
            Cite(json, finding.Precept);
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
        var rule = ResultRules.Stage(stage.Edition);
        json.WriteString("rule", rule.Id);
        json.WriteString("source", rule.Source.Source);
        json.WriteString("place", rule.Source.Place);
        json.WriteString("edition", stage.Edition);
        json.WriteBoolean("verified", rule.Source.IsVerified);
        Body(json, stage.Answer);
    });

    private static void Write(Utf8JsonWriter json, string name, Answer answer, Precept rule)
    {
        json.WriteStartObject(name);
        Cite(json, rule);
        Body(json, answer);
        json.WriteEndObject();
    }

    /// <summary>Which rule, and where it stands in print.</summary>
    private static void Cite(Utf8JsonWriter json, Precept rule)
    {
        json.WriteString("rule", rule.Id);
        json.WriteString("source", rule.Source.Source);
        json.WriteString("place", rule.Source.Place);
        json.WriteString("edition", rule.Source.Edition);
        json.WriteString("evidenceLevel", rule.Source.Evidence);
        json.WriteBoolean("verified", rule.Source.IsVerified);
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
