using System.Text.Json;
using Nenuphar.Cases;
using Nenuphar.Guidelines;
using Nenuphar.Guidelines.Studies;
using Nenuphar.Sheets;
using Nenuphar.Tests.House;
using Nenuphar.Tests.Rules;

namespace Nenuphar.Tests.Sheets;

public sealed class AdviceJsonTests
{
    private const string Midgut = "primary C17.2; morphology 8240/3; differentiation well; grade G2; ki67 15; mitoses 3/2mm2; scale krenning=2; metastasis liver; lab platelets=80 10*9/L; lab chromogranin-a=300 ng/mL; imaging ct | on=2025-06; country BE";

    [Theory]
    [InlineData(Midgut)]
    [InlineData("primary C17.2; morphology 8240/3; treatment octreotide | stop=progression; response PD; age 60; text Patient de 60 ans. TNE de l'iléon.")]
    [InlineData("primary C50.9; morphology 8500/3")]
    [InlineData("primary C50.9; morphology 8240/3; differentiation well; metastasis liver")]
    [InlineData("-")]
    public void Options_have_their_published_shape(string given) => JsonShape.Errors(Options(given), Schema("options")).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_written_that_the_shape_does_not_name() => Unnamed(Options(Midgut), Schema("options"), Schema("options"), "$").Distinct(StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void That_the_origin_is_open_is_written_with_its_clues() =>
        Options("primary C50.9; morphology 8240/3; differentiation well; metastasis liver; finding spiculated-margin").GetProperty("origin").GetProperty("balance").GetProperty("value").GetString().ShouldBe("for spiculated-margin; against metastatic-at-diagnosis");

    [Fact]
    public void Every_part_of_the_shape_is_used_by_one_case_or_another()
    {
        var options = Options(Midgut);
        options.GetProperty("calendar").GetArrayLength().ShouldBeGreaterThan(0);
        options.GetProperty("differences").GetArrayLength().ShouldBeGreaterThan(0);
        options.GetProperty("figures").GetArrayLength().ShouldBeGreaterThan(0);
        options.GetProperty("proposals").EnumerateArray().Any(p => p.GetProperty("availability").GetArrayLength() > 0 && p.GetProperty("doses").GetArrayLength() > 0).ShouldBeTrue();
    }

    [Fact]
    public void Studies_have_their_published_shape()
    {
        var (subject, setting) = CaseLine.Read(Midgut);
        Requirement[] parts = [new Requirement.One(ClauseReader.Of("net"), 2), new Requirement.One(ClauseReader.Of("ki67 10..55"), 3), new Requirement.One(ClauseReader.Of("scale karnofsky >= 60"), 4), new Requirement.One(ClauseReader.Of("site pancreas"), 5)];
        Study[] studies = [new("NETTER-2", new("NETTER-2", "NETTER-2"), "NCT03972488", "TRIAL-NETTER-2", ["BE"], new PartialDate(2020, 1), null, true, [], new Requirement.All(parts, 1))];
        var written = Written(json => StudiesJson.Write(json, subject, setting, [.. studies.Select(study => StudyMatch.Of(study, subject, setting))], "edition"));
        JsonShape.Errors(written, Schema("studies")).ShouldBeEmpty();
        Unnamed(written, Schema("studies"), Schema("studies"), "$").Distinct(StringComparer.Ordinal).ShouldBeEmpty();
    }

    /// <summary>CDS Hooks 2.0: a summary of one sentence under 140 characters, an indicator of three, a source with a label.</summary>
    [Theory]
    [InlineData(Midgut + "; medication bisoprolol; syndrome carcinoid-syndrome; treatment lanreotide; response PD; finding primary-in-place", 5)]
    [InlineData("primary C18.1; morphology 8240/3; differentiation well; ki67 1; mitoses 1/2mm2; size 8 | at=appendix; finding R0", 2)]
    [InlineData("primary C50.9; morphology 8500/3", 1)]
    public void Cards_are_as_hospital_systems_read_them(string given, int atLeast)
    {
        var (subject, setting) = CaseLine.Read(given);
        foreach (var french in new[] { true, false })
        {
            var cards = Written(json => AdviceCards.Write(json, Advisor.Of(subject, setting), french, setting.Today)).GetProperty("cards").EnumerateArray().ToList();
            cards.Count.ShouldBeGreaterThanOrEqualTo(atLeast);
            cards.ShouldAllBe(card => card.GetProperty("summary").GetString()!.Length > 0 && card.GetProperty("summary").GetString()!.Length < 140);
            cards.ShouldAllBe(card => card.GetProperty("indicator").GetString() == "info" || card.GetProperty("indicator").GetString() == "warning");
            cards.ShouldAllBe(card => card.GetProperty("source").GetProperty("label").GetString()!.Length > 0);
            cards.Select(card => card.GetProperty("summary").GetString()).ShouldNotContain("PRRT: PRRT");
        }
    }

    [Fact]
    public void A_shape_that_is_not_obeyed_is_found()
    {
        using var wrong = JsonDocument.Parse("""{ "knowledge": 1, "proposals": [{}] }""");
        JsonShape.Errors(wrong.RootElement, Schema("options")).Count.ShouldBeGreaterThan(2);
    }

    private static JsonElement Options(string given)
    {
        var (subject, setting) = CaseLine.Read(given);
        return Written(json => AdviceJson.Write(json, subject, setting, Advisor.Of(subject, setting), "edition"));
    }

    private static JsonElement Written(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            write(json);
        }

        return JsonDocument.Parse(buffer.ToArray()).RootElement;
    }

    private static JsonElement Schema(string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "schemas", name + ".schema.json"))).RootElement;

    private static IEnumerable<string> Unnamed(JsonElement value, JsonElement schema, JsonElement root, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            schema = root.GetProperty("$defs").GetProperty(reference.GetString()!.Split('/')[^1]);
        }

        return value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().SelectMany(p => schema.TryGetProperty("properties", out var known) && known.TryGetProperty(p.Name, out var inner) ? Unnamed(p.Value, inner, root, $"{path}.{p.Name}") : [$"{path}.{p.Name}"]),
            JsonValueKind.Array when schema.TryGetProperty("items", out var items) => value.EnumerateArray().SelectMany(item => Unnamed(item, items, root, path + "[]")),
            _ => [],
        };
    }
}
