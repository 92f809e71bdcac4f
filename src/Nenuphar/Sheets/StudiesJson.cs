using System.Globalization;
using System.Text.Json;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Guidelines.Studies;

namespace Nenuphar.Sheets;

/// <summary>Studies held against a case, as JSON: the verdict, every criterion with its own and with the words used, what fails for good and what would decide.</summary>
public static class StudiesJson
{
    public static void Write(Utf8JsonWriter json, Case subject, Setting setting, IReadOnlyList<StudyMatch> matches, string edition)
    {
        json.WriteStartObject();
        json.WriteString("knowledge", edition);
        json.WriteString("asOf", setting.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("country", setting.Country);
        CaseJson.Strings(json, "documents", subject.Documents);
        json.WriteNumber("undatedKept", subject.Undated.Count);
        CaseJson.Array(json, "studies", matches, match =>
        {
            json.WriteString("study", match.Study.Id);
            CaseJson.Write(json, "title", match.Study.Title);
            json.WriteString("registry", match.Study.Registry);
            json.WriteString("source", match.Study.Source);
            json.WriteBoolean("verified", match.IsVerified);
            json.WriteBoolean("partial", match.Study.IsPartial);
            json.WriteString("recruiting", Name(match.IsOpen));
            json.WriteString("inCountry", Name(match.IsHere));
            json.WriteBoolean("failsForGood", match.IsLasting);
            CaseJson.Strings(json, "wouldDecide", [.. match.Deciding.Select(l => l.Clause.Text)]);
            ClassifiedJson.Body(json, match.Answer);
            CaseJson.Array(json, "criteria", [.. match.Reason.Leaves], leaf =>
            {
                json.WriteString("clause", leaf.Clause.Text);
                json.WriteBoolean("mayPass", leaf.Clause.MayChange);
                CaseJson.Write(json, "words", leaf.Clause.Words);
                ClassifiedJson.Body(json, leaf.Answer);
            });
        });
        json.WriteEndObject();
    }

    private static string Name(Verdict verdict) => verdict switch { Verdict.Met => "yes", Verdict.NotMet => "no", _ => "unknown" };
}
