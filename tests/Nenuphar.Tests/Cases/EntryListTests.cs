using Nenuphar.Cases;

namespace Nenuphar.Tests.Cases;

public class EntryListTests
{
    private static readonly Evidence.Entered Form = new("DM", "2026-01-05", "form 12");

    [Theory]
    [InlineData("kind\tvalue\tqualifiers\nki67\t15\tspecimen=liver\n")]
    [InlineData("kind;value;qualifiers\r\nki67;15;specimen=liver\r\n")]
    [InlineData("kind,value,qualifiers\nki67,15,\"specimen=liver\"")]
    public void A_table_of_any_common_separator_gives_entries(string text)
    {
        var (entries, notes) = EntryList.Read(text, Form);
        notes.ShouldBeEmpty();
        var entry = entries.ShouldHaveSingleItem();
        (entry.Kind, entry.Value, entry["specimen"]).ShouldBe((FactKind.Ki67, "15", "liver"));
        entry.Evidence.ShouldBe(Form);
    }

    [Theory]
    [InlineData("kind;value\nki67;2,5\n", "2.5")]
    [InlineData("kind,value\nki67,\"2,5\"\n", "2.5")]
    [InlineData("kind\tvalue\nki67\t10,5-12,5\n", "10.5-12.5")]
    public void A_decimal_comma_is_read_as_French_writes_it(string text, string value) => EntryList.Read(text, Form).Entries.ShouldHaveSingleItem().Value.ShouldBe(value);

    [Fact]
    public void A_comma_that_is_no_decimal_stays_refused() => EntryList.Read("kind;value\nki67;2,x\n", Form).Notes.ShouldHaveSingleItem().Code.ShouldBe("entry-refused");

    [Fact]
    public void A_line_says_who_when_and_from_what()
    {
        var (entries, _) = EntryList.Read("kind\tvalue\tstatus\twho\twhen\tsource\nmetastasis\tliver\tnegated\tDr A\t2026-02-01\tCT report\n", Form);
        entries[0].IsDenied.ShouldBeTrue();
        entries[0].Evidence.ShouldBe(new Evidence.Entered("Dr A", "2026-02-01", "CT report"));
    }

    [Theory]
    [InlineData("tumour,2", "kind 'tumour': it is no kind of fact")]
    [InlineData("ki67,", "The value is missing")]
    [InlineData("ki67,15,liver", "qualifiers 'liver': write name=value")]
    [InlineData("ki67,15,,perhaps", "status 'perhaps': it is no status")]
    [InlineData("metastasis,moon", "metastasis value 'moon': An organ of the vocabulary")]
    [InlineData("outcome,dead,date=2020-01-01", "qualifiers 'date': it is no name of a qualifier")]
    public void A_line_that_cannot_be_taken_is_refused_with_the_reason_and_its_place(string line, string reason)
    {
        var text = "kind,value,qualifiers,status\nage,54\n" + line + "\nsex,male\n";
        var (entries, notes) = EntryList.Read(text, Form);
        entries.Count.ShouldBe(2);
        var note = notes.ShouldHaveSingleItem();
        note.Message.ShouldContain(reason);
        note.Span.Of(text).ToString().ShouldBe(line);
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("kind,value\n", "it has no row")]
    public void An_empty_table_says_so(string text, string reason) => EntryList.Read(text, Form).Notes.ShouldHaveSingleItem().Message.ShouldContain(reason);

    [Fact]
    public void A_table_without_its_header_is_refused() => EntryList.Read("ki67,15\n", Form).Notes.ShouldHaveSingleItem().Code.ShouldBe("no-header");

    [Theory]
    [InlineData("imaging,ct,on=2031-02,affirmed,ada,2026-01-03,call", "2031-02 is to come")]
    [InlineData("treatment,everolimus,start=2025-02|end=2027,affirmed,ada,2026-01-03,call", "2027 is to come")]
    [InlineData("sex,male,,affirmed,ada,2026-04-01,call", "2026-04-01 is to come")]
    [InlineData("treatment,everolimus,start=2031-02,planned,ada,2026-01-03,call", "")]
    [InlineData("imaging,ct,on=2026-03-02,affirmed,ada,2026-03-02T08:00:00Z,call", "")]
    [InlineData("imaging,ct,on=2026,affirmed,ada,2026,call", "")]
    public void A_day_to_come_is_refused_where_nothing_is_planned(string line, string told)
    {
        var (entries, notes) = EntryList.Read("kind,value,qualifiers,status,who,when,source\n" + line, new Evidence.Entered("", "", ""), new DateOnly(2026, 3, 2));
        entries.Count.ShouldBe(told.Length == 0 ? 1 : 0, notes.Count > 0 ? notes[0].Message : "");
        if (told.Length > 0)
        {
            notes.ShouldHaveSingleItem().Message.ShouldContain(told);
            notes[0].French.ShouldContain("est à venir");
        }
    }
}
