using Nenuphar.Cases;
using Nenuphar.Tests.House;

namespace Nenuphar.Tests.Cases;

public class EntryCheckTests
{
    private static readonly Evidence.Entered Form = new("DM", "2026-01-05", "form 12");

    [Theory]
    [InlineData("grade", "G7", "G1, G2, G3")]
    [InlineData("age", "-5", "0 to 120")]
    [InlineData("age", "340", "0 to 120")]
    [InlineData("ki67", "abc", "0 to 100")]
    [InlineData("ki67", "150", "0 to 100")]
    [InlineData("size", "-12", "millimetres")]
    [InlineData("size", "0", "millimetres")]
    [InlineData("sex", "Male", "male or female")]
    [InlineData("stage", "VII", "III or IV")]
    [InlineData("tnm", "pT5", "TNM")]
    [InlineData("tnm", "N7", "TNM")]
    [InlineData("mitoses", "3", "3/10hpf")]
    [InlineData("primary", "ileum", "C17.2")]
    [InlineData("morphology", "NET", "8240/3")]
    [InlineData("morphology", "9999/9", "8240/3")]
    [InlineData("lab", "creatinine", "analyte=number")]
    [InlineData("lab", "creatinine=much", "analyte=number")]
    [InlineData("lab", "platelets=-3 10*9/L", "analyte=number")]
    [InlineData("scale", "ecog=7", "0 to 5")]
    [InlineData("ihc", "cdx2=perhaps", "positive")]
    [InlineData("outcome", "well", "alive, dead or lost")]
    [InlineData("response", "better", "CR, PR, SD or PD")]
    [InlineData("treatment", "Lanréotide 120", "lower case")]
    public void A_value_that_is_none_of_its_kind_is_refused_with_its_line_its_field_and_what_is_allowed(string kind, string value, string allowed)
    {
        var text = $"kind\tvalue\nsex\tmale\n{kind}\t{value}\nage\t54\n";
        var (entries, notes) = EntryList.Read(text, Form);
        entries.Select(e => e.Value).ShouldBe(["male", "54"]);
        var note = notes.ShouldHaveSingleItem();
        note.Span.Of(text).ToString().ShouldBe($"{kind}\t{value}");
        note.Message.ShouldStartWith($"{kind} value '{value}': ");
        note.Message.ShouldContain(allowed);
        note.French.ShouldStartWith($"{kind} value « {value} » : ");
    }

    [Theory]
    [InlineData("treatment\teverolimus\tstart=2020-99-99\t\t", "qualifiers start '2020-99-99'")]
    [InlineData("treatment\teverolimus\tbest=good\t\t", "qualifiers best 'good'")]
    [InlineData("treatment\tprrt\tcycles=-2\t\t", "qualifiers cycles '-2'")]
    [InlineData("toxicity\tdiarrhoea\tgrade=9\t\t", "qualifiers grade '9'")]
    [InlineData("treatment\teverolimus\t\t\t2020-99-99", "when '2020-99-99'")]
    [InlineData("treatment\teverolimus\t\tsurely\t", "status 'surely'")]
    [InlineData("ki67\t15\t\t\t\textra", "line 'ki67")]
    public void So_are_what_belongs_to_it_and_the_day_of_entry(string line, string told) =>
        EntryList.Read("kind\tvalue\tqualifiers\tstatus\twhen\n" + line + "\n", Form).Notes.ShouldHaveSingleItem().Message.ShouldStartWith(told);

    [Theory]
    [InlineData("kind,value,remark\nsex,male,\n", "The column 'remark' is not taken")]
    [InlineData("kind,value,value\nsex,male,female\n", "named twice")]
    public void A_column_that_is_not_taken_is_told(string text, string told) => EntryList.Read(text, Form).Notes[0].Message.ShouldContain(told);

    [Theory]
    [InlineData("age", "18 mo")]
    [InlineData("ki67", "<2")]
    [InlineData("ki67", ">20")]
    [InlineData("ki67", "~20")]
    [InlineData("ki67", "100")]
    [InlineData("tnm", "ypN1a")]
    [InlineData("tnm", "T3-4")]
    [InlineData("tnm", "Tis")]
    [InlineData("tnm", "MX")]
    [InlineData("stage", "IIIC1")]
    [InlineData("stage", "IA3")]
    [InlineData("scale", "child-pugh=B")]
    [InlineData("scale", "birads=4b")]
    [InlineData("lab", "chromogranin-a=>1000 ng/mL")]
    [InlineData("lab", "5-hiaa=high")]
    [InlineData("size", "0.4")]
    public void What_the_vocabulary_knows_is_taken(string kind, string value) => EntryList.Read($"kind\tvalue\n{kind}\t{value}\n", Form).Notes.ShouldBeEmpty();

    [Fact]
    public void Whatever_is_read_from_the_examples_could_have_been_typed_in()
    {
        var read = Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.txt", SearchOption.AllDirectories).SelectMany(file => Reader.Read(File.ReadAllText(file)).Statements).ToList();
        read.Count.ShouldBeGreaterThan(500);
        read.Where(s => EntryCheck.Wrong(s.Kind, s.Value) is not null || s.Qualifiers.Any(q => EntryCheck.WrongQualifier(q.Name, q.Value) is not null)).Select(s => $"{s.Kind} {s.Value}").ShouldBeEmpty();
    }
}
