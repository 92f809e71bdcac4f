namespace Nenuphar.Tests.Assembly;

public class AssembledCaseTests
{
    private const string Letter = "Homme de 61 ans. Tumeur neuroendocrine de l'iléon, grade 2, Ki-67 à 8 %. La patiente va bien.";

    [Fact]
    public void From_the_entries_that_were_read_the_same_case_comes()
    {
        var read = CaseReader.Read([("letter", Letter)]);
        var again = CaseReader.Assemble([("letter", Letter)], read.Entries);
        again.Entries.ShouldBe(read.Entries);
        again.Contradictions.Select(c => c.Code).ShouldBe(read.Contradictions.Select(c => c.Code));
        again.Contradictions.ShouldNotBeEmpty();
        again.Documents.ShouldBe(["letter"]);
    }

    [Fact]
    public void An_entry_that_a_person_took_away_does_not_come_back()
    {
        var read = CaseReader.Read([("letter", Letter)]);
        var kept = CaseReader.Assemble([("letter", Letter)], read.Entries.Where(e => e.Kind != Nenuphar.Cases.FactKind.Ki67));
        kept.Of(Nenuphar.Cases.FactKind.Ki67).ShouldBeEmpty();
        kept.Of(Nenuphar.Cases.FactKind.Grade).ShouldNotBeEmpty();
        CaseReader.Assemble([("letter", Letter)], []).IsNoPatient.ShouldBeFalse();
    }

    [Fact]
    public void The_entries_of_one_document_are_those_of_its_case()
    {
        CaseReader.EntriesOf("letter", Letter).Select(Shown).ShouldBe(CaseReader.Read([("letter", Letter)]).Entries.Select(Shown), ignoreOrder: true);
        CaseReader.EntriesOf("letter", "").ShouldBeEmpty();
    }

    /// <summary>Lists of qualifiers are equal in what they hold, not as objects.</summary>
    private static string Shown(Nenuphar.Cases.Entry entry) => $"{entry.Kind} {entry.Value} {entry.Evidence} {entry.Circumstance} {entry.Named} {string.Join(';', entry.Qualifiers)}";
}
