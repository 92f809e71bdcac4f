using System.Text.Json;
using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Sheets;
using Nenuphar.Tests.House;

namespace Nenuphar.Tests.Seeds;

/// <summary>A published case, assembled from its real text; questions are asked through the public JSON and the rule book.</summary>
internal sealed class SeedCase
{
    private static readonly Setting Setting = new(new DateOnly(2026, 1, 1));
    private readonly JsonElement json;

    private SeedCase(string file)
    {
        Case = CaseReader.Read([(Path.GetFileName(file), File.ReadAllText(file))]);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            CaseJson.Write(writer, Case);
            ClassifiedJson.Write(writer, Classifier.Classify(Case, Setting));
            writer.WriteEndObject();
        }

        json = JsonDocument.Parse(buffer.ToArray()).RootElement;
    }

    public Case Case { get; }

    public static SeedCase? Open(string seed) => Repository.Shared is { } shared ? new(Directory.EnumerateFiles(Path.Combine(shared, "seeds"), seed + "_*.txt").Single()) : null;

    /// <summary><c>rule GRD-16</c>, <c>has symptom back-pain</c>, <c>denies finding ...</c>, <c>slip two-ages</c>, <c>told symptom back-pain on</c>, <c>advice SSA-12</c>, <c>option hormone-therapy</c>, <c>origin of</c>, <c>gap margins</c>, or a path into the JSON: <c>specimens[site=liver].ki67.value</c>.</summary>
    public string Ask(string question)
    {
        var words = question.Split(' ', 3);
        return words[0] switch
        {
            "rule" => RuleBook.Ask(words[1], Case, Setting).ToString(),
            "has" => Case.Of(Kind(words[1])).Any(e => e.IsAffirmed && e.Value == words[2]) ? "yes" : "no",
            "denies" => Case.Of(Kind(words[1])).Any(e => e.IsDenied && e.Value == words[2]) ? "yes" : "no",
            "plans" => Case.Of(Kind(words[1])).Any(e => e.IsPlanned && e.Value == words[2]) ? "yes" : "no",
            "slip" => json.GetProperty("contradictions").EnumerateArray().Concat(json.GetProperty("classification").GetProperty("discords").EnumerateArray()).Any(c => c.GetProperty("code").GetString() == words[1]) ? "yes" : "no",
            "told" => Case.Of(Kind(words[1])).Where(e => e.IsAffirmed && e.Value.StartsWith(words[2].Split(' ')[0], StringComparison.Ordinal)).Select(e => e[words[2].Split(' ')[1]]).FirstOrDefault(said => said is not null) ?? "-",
            "advice" => Precepts.Find(words[1])!.Ask(Case, Setting).ToString(),
            "option" => Advisor.Of(Case, Setting).Proposals.Where(p => p.Agent == words[1]).Select(p => $"{p.Standing}{(p.Given.Count > 0 ? " given" : "")}").FirstOrDefault() ?? "-",
            "origin" => Advisor.Of(Case, Setting).Origin?.Answer.Value ?? "-",
            "gap" => json.GetProperty("classification").GetProperty("completeness").GetProperty("gaps").EnumerateArray().Any(g => g.GetProperty("field").GetString() == words[1]) ? "yes" : "no",
            _ => At(json, question),
        };
    }

    private static FactKind Kind(string name) => EntryList.TryKind(name, out var kind) ? kind : throw new FormatException(name);

    private static string At(JsonElement at, string path)
    {
        foreach (var step in path.Split('.'))
        {
            var bracket = step.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? step : step[..bracket];
            if (!at.TryGetProperty(name, out at))
            {
                return "-";
            }

            if (bracket >= 0)
            {
                var condition = step[(bracket + 1)..^1];
                if (condition == "*")
                {
                    return string.Join(",", at.EnumerateArray().Select(e => e.ToString()));
                }

                if (condition == "#")
                {
                    return at.GetArrayLength().ToString(System.Globalization.CultureInfo.InvariantCulture);
                }

                var (key, value) = (condition.Split('=')[0], condition.Split('=')[1]);
                var found = at.EnumerateArray().Where(e => e.GetProperty(key).ToString() == value).ToList();
                if (found.Count == 0)
                {
                    return "-";
                }

                at = found[0];
            }
        }

        return at.ValueKind == JsonValueKind.Array ? string.Join(",", at.EnumerateArray().Select(e => e.ToString())) : at.ToString();
    }
}
