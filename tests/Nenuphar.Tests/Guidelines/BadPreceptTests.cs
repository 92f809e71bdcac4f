using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar.Tests.Guidelines;

/// <summary>What the check of the rule base says of a wrong precept, and that it is silent beside the right one.</summary>
public sealed class BadPreceptTests
{
    private static readonly Citation Printed = new("LIEGE-REVIEW", "Traitement", "2021");

    private static Option Made(string clauses, string agent = "everolimus") => Made(Printed, clauses, agent);

    private static Option Made(Citation source, string clauses, string agent = "everolimus", params string[] trials)
    {
        var read = ClauseReader.List(clauses);
        return new("TRY-01", source, new("Essai.", "Try."), (subject, setting) => Ask.All([.. read.Select(c => c.Ask(subject, setting))]), agent, read, trials);
    }

    private static Caution Against(string agent, string clauses, bool forbids = true)
    {
        var read = ClauseReader.List(clauses);
        return new("TRY-02", Printed, new("Prudence.", "Care."), (subject, setting) => Ask.All([.. read.Select(c => c.Ask(subject, setting))]), agent) { Clauses = read, Forbids = forbids };
    }

    private static List<string> Of(params Precept[] precepts) => [.. Precepts.Check(precepts, []).Concat(RuleCheck.Rash(precepts)).Select(found => $"{found.Id}: {found.Sentence}")];

    private static void Complains(string part, params Precept[] precepts) => Of(precepts).ShouldHaveSingleItem().ShouldContain(part);

    [Theory]
    [InlineData("net; nec", "can't both hold")]
    [InlineData("grade in (G1); ki67 >= 30", "can't both hold")]
    [InlineData("first-line; progressed-on lanreotide", "can't both hold")]
    [InlineData("net; ki67 > 100", "outside what is possible")]
    [InlineData("net; age >= 150", "outside what is possible")]
    public void An_option_that_no_case_could_meet_is_found(string clauses, string sentence) => Of(Made(clauses)).ShouldContain(found => found.StartsWith("TRY-01", StringComparison.Ordinal) && found.Contains(sentence, StringComparison.Ordinal));

    [Theory]
    [InlineData("net; not nec")]
    [InlineData("grade in (G3); ki67 >= 30")]
    [InlineData("net; ki67 > 55; age >= 80")]
    public void An_option_that_can_be_met_is_not(string clauses) => Of(Made(clauses)).ShouldBeEmpty();

    [Fact]
    public void A_caution_that_no_case_could_meet_is_found() => Of(Against("lanreotide", "sex male; condition pregnancy")).ShouldHaveSingleItem().ShouldContain("can't both hold");

    [Fact]
    public void An_option_that_another_precept_always_forbids_is_found()
    {
        Complains("TRY-02 forbids it", Made("net; stable; metastatic"), Against("everolimus", "stable"));
        Complains("TRY-02 forbids it", Made("net; stable; metastatic", "lanreotide"), Against("somatostatin-analogue", "net; stable"));
        Of(Made("net; stable; metastatic"), Against("everolimus", "progressive")).ShouldBeEmpty();
        Of(Made("net; stable; metastatic"), Against("everolimus", "stable; sex male")).ShouldBeEmpty("a man's case is not every case");
        Of(Made("net; stable; metastatic"), Against("everolimus", "stable", forbids: false)).ShouldBeEmpty("care is no ban");
        Of(Made("net; stable; metastatic"), Against("sunitinib", "stable")).ShouldBeEmpty("another drug's ban");
    }

    [Fact]
    public void A_precept_without_a_source_is_found()
    {
        Complains("not listed in SOURCES.tsv", Made(Printed with { Source = "HEARSAY" }, "net"));
        Complains("no place or no edition", Made(Printed with { Place = "" }, "net"));
        Complains("no place or no edition", Made(Printed with { Edition = "" }, "net"));
    }

    [Fact]
    public void A_precept_of_a_retired_edition_is_found_unless_a_reason_keeps_it()
    {
        var old = Made(Printed with { Source = "WHO-2010" }, "net");
        Of(old).ShouldBeEmpty();
        Precepts.Check([old], [new("WHO-2010", "WHO-2019", "2019", "")]).ShouldHaveSingleItem().Sentence.ShouldContain("WHO-2019 followed it in 2019");
        Precepts.Check([old], [new("WHO-2010", "WHO-2019", "2019", "old reports are read by it")]).ShouldBeEmpty();
        Precepts.Check([Made("net")], [new("WHO-2010", "WHO-2019", "2019", "")]).ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_that_answers_where_nothing_is_told_is_found_but_no_reminder()
    {
        Complains("nothing is told", new Rule("TRY-03", Printed, new("Essai.", "Try."), (_, _) => Answer.Met()));
        Complains("nothing is told", new Rule("TRY-03", Printed, new("Essai.", "Try."), (_, _) => Answer.NotMet()));
        Of(new Rule("TRY-03", Printed, new("Essai.", "Try."), (_, _) => Answer.Unknown("grade")), new Reminder("TRY-04", Printed, new("Essai.", "Try."), (_, _) => Answer.Met())).ShouldBeEmpty();
    }

    [Fact]
    public void What_no_table_knows_and_what_stands_twice_is_found()
    {
        Complains("the trial NEVER-1 is not in trials.tsv", Made(Printed, "net", "everolimus", "NEVER-1"));
        Complains("the agent moonlight has no name", Made("net", "moonlight"));
        Complains("its id stands twice", Made("net"), Made("nec"));
    }
}
