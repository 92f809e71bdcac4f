using Nenuphar.Cases;
using Nenuphar.Classification.Contradictions;
using Nenuphar.Tests.House;
using Nenuphar.Tests.Rules;

namespace Nenuphar.Tests.Contradictions;

/// <summary>Each slip in a sentence or case of our own where it must be seen, and a near miss where it must not.</summary>
public class SlipTests
{
    private static readonly IReadOnlyList<string[]> Rows =
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Nenuphar.Tests", "Contradictions", "slips.tsv")).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t'))];

    public static TheoryData<string, string, string> Slips() => [.. Rows.Select(row => new TheoryDataRow<string, string, string>(row[0], row[1], row[2]))];

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_seen_where_it_is_and_not_where_it_only_seems(string code, string given, string found)
    {
        var contradictions = Of(given);
        contradictions.Any(c => c.Code == code).ShouldBe(found == "yes", string.Join(", ", contradictions.Select(c => c.Code)));
    }

    [Fact]
    public void A_slip_shows_words_and_asks_in_both_languages() => Rows.Where(row => row[2] == "yes").SelectMany(row => Of(row[1])).ShouldAllBe(c =>
        c.Places.Count > 0 && c.Text.French.Length > 0 && c.Text.English.Length > 0 && c.Ask.French.Length > 0 && c.Ask.English.Length > 0);

    [Fact]
    public void Every_contradiction_of_the_ledger_is_proved_here_or_not_visible()
    {
        var proved = Rows.Select(row => row.Length > 3 ? row[3] : "").ToHashSet(StringComparer.Ordinal);
        KnowledgeTable.Read("RULES.tsv").Rows.Where(r => r.Cells[1] == "contradiction" && !proved.Contains(r.Cells[0]) && r.Cells[4] != "not-visible" && !r.Cells[3].Contains("SlipTests.", StringComparison.Ordinal) && !r.Cells[3].StartsWith("Rules/examples", StringComparison.Ordinal))
            .Select(r => r.Cells[0]).ShouldBeEmpty();
    }

    [Fact]
    public void Several_cut_words_are_said_once() => CaseReader.Read([("text", "Homme de 50 ans. La tu-\nmeur est de l'in-\ntestin. Le trai-\ntement est l'oc-\ntréotide.")]).Contradictions
        .Count(c => c.Code == "words-cut-at-line-ends").ShouldBe(1);

    [Fact]
    public void A_sentence_cut_by_a_caption_is_said() => CaseReader.Read([("text", "A 50-year-old man. In view of the symptoms of this patient a Positron\nFigure 2: Section of the tumour with its stroma.\nEmission Tomography was done.")]).Contradictions
        .ShouldContain(c => c.Code == "sentence-interrupted");

    private static List<Contradiction> Of(string given)
    {
        var (subject, setting) = CaseLine.Read(given);
        return [.. subject.Contradictions, .. Discords.Of(subject, setting)];
    }
}
