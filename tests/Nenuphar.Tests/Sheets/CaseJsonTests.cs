using System.Text.Json;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Sheets;
using Nenuphar.Tests.House;

namespace Nenuphar.Tests.Sheets;

public class CaseJsonTests
{
    private static readonly (string Name, string Text)[] Letters =
    [
        ("b letter", "Homme de 61 ans. TNE de l'iléon bien différenciée de grade 1, Ki-67 à 2 %, 1 mitose pour 10 champs. Métastases hépatiques. Octréotide 30 mg de janvier 2014 à mars 2015, progression."),
        ("a letter", "Patient de 62 ans. Évérolimus 10 mg/jour depuis avril 2015, mucite de grade 2. Discuté en RCP. Créatinine 95 µmol/L."),
    ];

    [Fact]
    public void A_case_has_its_published_shape()
    {
        var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "schemas", "case.schema.json"))).RootElement;
        JsonShape.Errors(Json(Letters), schema).ShouldBeEmpty();
    }

    [Fact]
    public void Documents_of_one_patient_merge_alike_in_any_order_and_each_fact_names_its_document()
    {
        var one = Json(Letters);
        Json([.. Letters.Reverse()]).ToString().ShouldBe(one.ToString());
        one.GetProperty("documents").EnumerateArray().Select(d => d.GetString()).ShouldBe(["a letter", "b letter"]);
        one.GetProperty("entries").EnumerateArray().SelectMany(e => e.GetProperty("evidence").EnumerateArray()).Select(e => e.GetProperty("document").GetString()).Distinct().Order().ShouldBe(["a letter", "b letter"]);
        one.GetProperty("treatments").EnumerateArray().Select(t => $"{t.GetProperty("agent").GetString()} {(t.TryGetProperty("line", out var line) ? line : default)}").ShouldBe(["octreotide 1", "everolimus 2"]);
    }

    [Fact]
    public void Every_quote_of_a_case_stands_in_its_document_at_its_place()
    {
        var texts = Letters.ToDictionary(d => d.Name, d => d.Text, StringComparer.Ordinal);
        foreach (var words in Json(Letters).GetProperty("entries").EnumerateArray().SelectMany(e => e.GetProperty("evidence").EnumerateArray()))
        {
            texts[words.GetProperty("document").GetString()!][words.GetProperty("begin").GetInt32()..words.GetProperty("end").GetInt32()].ShouldBe(words.GetProperty("quote").GetString());
        }
    }

    private static JsonElement Json((string, string)[] documents)
    {
        var subject = CaseReader.Read(documents);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("knowledge", Knowledge.Edition);
            json.WriteString("asOf", "2026-01-01");
            CaseJson.Write(json, subject);
            ClassifiedJson.Write(json, Classifier.Classify(subject, new Setting(new DateOnly(2026, 1, 1))));
            json.WriteEndObject();
        }

        return JsonDocument.Parse(buffer.ToArray()).RootElement;
    }
}
