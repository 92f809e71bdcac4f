using Nenuphar.Board.Cases;
using Nenuphar.Classification.Completeness;

namespace Nenuphar.Board.Tests.Cases;

/// <summary>What is typed into a record: held to the public list, never twice, never without an answer.</summary>
public class HandEntryTests
{
    [Fact]
    public async Task A_question_stays_open_until_it_has_an_answer()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var visitor = await bench.AsAsync(Role.DataManager);
        foreach (var field in new[] { "country", "centre", "board-decision" }.Select(name => Completeness.Fields.First(f => f.Where.Contains("finding:" + name))))
        {
            var form = await visitor.GetAsync($"/cases/{record.Case}/answer?field={Uri.EscapeDataString(field.Id)}&of=&lang=en");
            var untouched = await visitor.SubmitAsync(form, ".fact-form", ("source", "telephone"));
            untouched.Status.ShouldBe(422);
            untouched.Text.ShouldContain("The answer is missing");
            (await bench.CaseAsync(record.Case)).Facts.ShouldNotContain(f => f.Mark == Mark.Added && f.Entry.Kind == FactKind.Finding && f.Entry["said"] == null);
            var version = (await bench.CaseAsync(record.Case)).Version;
            (await visitor.SubmitAsync(form, ".fact-form", ("source", "telephone"), ("q-said", "CHU de Liège"), ("version", version.ToString(System.Globalization.CultureInfo.InvariantCulture)))).Status.ShouldBe(303);
        }

        (await bench.CaseAsync(record.Case)).Facts.Count(f => f.Mark == Mark.Added && f.Entry["said"] == "CHU de Liège").ShouldBe(3);
    }

    [Theory]
    [InlineData("functioning", "negated", false)]
    [InlineData("functioning", "affirmed", true)]
    [InlineData("recurrence", "possible", false)]
    [InlineData("consent", "negated", false)]
    public async Task A_yes_or_a_no_is_kept_as_it_was_answered(string name, string answer, bool holds)
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var visitor = await bench.AsAsync(Role.DataManager);
        var field = Completeness.Fields.First(f => f.Where.Contains("finding:" + name));
        var form = await visitor.GetAsync($"/cases/{record.Case}/answer?field={Uri.EscapeDataString(field.Id)}&of=&lang=en");
        var untouched = await visitor.SubmitAsync(form, ".fact-form", ("source", "telephone"), ("status", ""));
        untouched.Status.ShouldBe(422);
        untouched.The("#form-title").Words.ShouldBe(field.Question.English, "the question stays");
        (await visitor.SubmitAsync(untouched, ".fact-form", ("source", "telephone"), ("status", answer))).Status.ShouldBe(303);
        var fact = (await bench.CaseAsync(record.Case)).Facts.Single(f => f.Mark == Mark.Added);
        (fact.Entry.Value, fact.Entry.IsAffirmed, fact.Entry["said"]).ShouldBe((name, holds, null));

        // What nobody is sure of stays asked.
        (await visitor.GetAsync($"/cases/{record.Case}")).Text.Contains(field.Question.English, StringComparison.Ordinal).ShouldBe(answer == "possible");
    }

    [Theory]
    [InlineData("treatment", "Lutathera", "prrt")]
    [InlineData("treatment", "octreotide + everolimus", null)]
    [InlineData("treatment", "zorglubine", null)]
    [InlineData("size", "1,234", null)]
    [InlineData("lab", "chromogranin-a=12 zz", null)]
    [InlineData("lab", "CgA=1 234 ng/mL", "chromogranin-a=1234 ng/mL")]
    public async Task A_name_is_understood_and_what_can_t_be_is_asked_about(string kind, string typed, string? kept)
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var visitor = await bench.AsAsync(Role.DataManager);
        var form = await visitor.GetAsync($"/cases/{record.Case}/add?kind={kind}&lang=en");
        var sent = await visitor.SubmitAsync(form, ".fact-form", ("kind", kind), ("value", typed), ("source", "telephone"));
        sent.Status.ShouldBe(kept is null ? 422 : 303, sent.Words);
        (await bench.CaseAsync(record.Case)).Facts.SingleOrDefault(f => f.Mark == Mark.Added)?.Entry.Value.ShouldBe(kept);
        var program = await bench.ProgramAsync(Role.DataManager);
        var version = (await bench.CaseAsync(record.Case)).Version;
        var told = await program.SendAsync(new(HttpMethod.Post, $"/api/v1/cases/{record.Case}/decisions")
        {
            Content = Visitor.Json($"{{\"version\":{version},\"decisions\":[{{\"act\":\"add\",\"kind\":\"{kind}\",\"value\":\"{typed}\",\"source\":\"call\"}}]}}"),
        });
        (told.Status is 422).ShouldBe(kept is null, told.Text);
    }

    [Fact]
    public async Task A_treatment_outside_of_the_list_is_taken_when_it_is_meant_and_drawn()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var visitor = await bench.AsAsync(Role.DataManager);
        var form = await visitor.GetAsync($"/cases/{record.Case}/add?kind=treatment&lang=en");
        form.All("[name=unlisted]").ShouldBeEmpty();
        var asked = await visitor.SubmitAsync(form, ".fact-form", ("kind", "treatment"), ("value", "zorglubine"), ("q-start", "2021-05"), ("source", "telephone"));
        (await visitor.SubmitAsync(asked, ".fact-form", ("unlisted", "yes"))).Status.ShouldBe(303);
        (await visitor.GetAsync($"/cases/{record.Case}/timeline")).Text.ShouldContain("zorglubine");
    }

    [Theory]
    [InlineData("03/04/1950", 422)]
    [InlineData("1950-04-03", 200)]
    public async Task A_program_gives_a_birth_date_that_can_be_read_in_one_way(string birth, int status)
    {
        await using var bench = await Bench.OpenAsync();
        var program = await bench.ProgramAsync(Role.DataManager);
        var told = await program.SendAsync(new(HttpMethod.Post, "/api/v1/documents")
        {
            Content = Visitor.Json($"{{\"name\":\"a.txt\",\"text\":\"A woman of 60 with a NET of the ileum.\",\"patient\":{{\"familyName\":\"Odell\",\"givenNames\":\"Ann\",\"birthDate\":\"{birth}\"}}}}"),
        });
        told.Status.ShouldBe(status, told.Text);
    }

    [Fact]
    public void Every_question_for_a_number_asks_for_one_that_the_list_knows()
    {
        var known = Suggestions.Of(FactKind.Measure).Select(s => "measure:" + s.Value.TrimEnd('=')).ToHashSet(StringComparer.Ordinal);
        Completeness.Fields.Select(f => f.Where[0]).Where(w => w.StartsWith("measure:", StringComparison.Ordinal)).ShouldAllBe(w => known.Contains(w));
    }

    [Theory]
    [InlineData("37,5 mg", "37.5 mg")]
    [InlineData("30 mg, puis 60 mg", "30 mg, puis 60 mg")]
    [InlineData("Mme X, 3", "Mme X, 3")]
    public void A_comma_is_a_decimal_sign_between_digits_alone(string typed, string kept) => Suggestions.Pointed(typed).ShouldBe(kept);

    [Fact]
    public async Task A_qualifier_that_is_not_in_the_list_is_refused_and_its_value_is_not_repeated()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var program = await bench.ProgramAsync(Role.DataManager);
        foreach (var name in new[] { "note", "text", new string('z', 5000) })
        {
            var answer = await program.SendAsync(new(HttpMethod.Post, $"/api/v1/cases/{record.Case}/decisions")
            {
                Content = Visitor.Json("{\"version\":1,\"decisions\":[{\"act\":\"add\",\"kind\":\"symptom\",\"value\":\"diarrhoea\",\"source\":\"x\",\"qualifiers\":{\"" + name + "\":\"Zebulone\"}}]}"),
            });
            answer.Status.ShouldBe(422);
            answer.Text.ShouldNotContain("Zebulone");
            answer.Text.Length.ShouldBeLessThan(400);
        }
    }

    [Fact]
    public async Task The_same_decision_twice_is_one_version()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var id = record.Facts.First(f => f.Entry.Kind == FactKind.Ki67).Id;
        var visitor = await bench.AsAsync(Role.DataManager);
        await visitor.PostAsync($"/cases/{record.Case}/decide", ("version", "1"), ("accept", id));
        await visitor.PostAsync($"/cases/{record.Case}/decide", ("version", "2"), ("accept", id));
        await visitor.PostAsync($"/cases/{record.Case}/decide", ("version", "2"), ("undecide", id));
        await visitor.PostAsync($"/cases/{record.Case}/decide", ("version", "3"), ("undecide", id));
        (await bench.CaseAsync(record.Case)).Version.ShouldBe(3);
    }

    [Fact]
    public async Task Values_from_one_telephone_call_are_no_rivals()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Pancreas);
        var entered = new Evidence.Entered("datamanager", "2026-01-02", "telephone");
        await bench.Registry.Reviews.DecideAsync(Bench.ActorOf(Role.DataManager), record.Case, 1,
        [
            new FactDecision.Add(new(FactKind.Treatment, "octreotide", entered)), new FactDecision.Add(new(FactKind.Treatment, "surgery", entered)), new FactDecision.Add(new(FactKind.Lab, "chromogranin-a=3 mg/L", entered)),
        ]);
        var page = await (await bench.AsAsync(Role.DataManager)).GetAsync($"/cases/{record.Case}?lang=en");
        var clash = page.All(".clash").Single(c => c.Words.Contains("unit", StringComparison.OrdinalIgnoreCase));
        clash["data-facts"].Split(' ').Length.ShouldBe(1);
        clash.All("button[name=keep]").ShouldBeEmpty();
    }

    [Fact]
    public void In_French_a_form_shows_the_French_word_of_a_value_that_it_understands_again()
    {
        FactInput.Typed("specimen", "ileum", french: true).ShouldBe("iléon");
        Suggestions.Understood(FactKind.Metastasis, Suggestions.Typed(FactKind.Metastasis, "lymph-node", french: true)).ShouldBe("lymph-node");
        Suggestions.Typed(FactKind.Ki67, "8", french: true).ShouldBe("8");
    }

    [Fact]
    public async Task The_registry_does_not_ask_for_the_pseudonym_that_it_made()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        (await (await bench.AsAsync(Role.DataManager)).GetAsync($"/cases/{record.Case}?lang=en")).Text.ShouldNotContain("What is the patient's pseudonym");
    }

    [Fact]
    public async Task A_day_to_come_is_refused_unless_it_is_planned()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum);
        var visitor = await bench.AsAsync(Role.DataManager);
        var late = $"{bench.Clock.GetLocalNow().Year + 2}-05";
        var form = await visitor.GetAsync($"/cases/{record.Case}/add?kind=treatment&lang=en");
        var refused = await visitor.SubmitAsync(form, ".fact-form", ("value", "octreotide"), ("q-start", late), ("source", "a call"));
        refused.Status.ShouldBe(422);
        refused.Text.ShouldContain($"{late} is to come");
        refused.The(".fact-form input[name=q-start]")["value"].ShouldBe(late);
        (await visitor.SubmitAsync(form, ".fact-form", ("value", "octreotide"), ("q-start", late), ("source", "a call"), ("status", "planned"))).Status.ShouldBe(303);
        var entry = new Entry(FactKind.Imaging, "ct", new Evidence.Entered("ada", "", "a call")) { Qualifiers = [new("on", late)] };
        await bench.Registry.Reviews.DecideAsync(Bench.ActorOf(Role.DataManager), record.Case, 2, new FactDecision.Add(entry, "")).ShouldThrowAsync<RegistryFailure>();
    }
}
