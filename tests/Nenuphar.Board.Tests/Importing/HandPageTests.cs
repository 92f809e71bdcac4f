namespace Nenuphar.Board.Tests.Importing;

public class HandPageTests
{
    [Fact]
    public async Task A_case_is_entered_in_words_and_kept_in_codes()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = await bench.AsAsync(Role.DataManager);
        var page = await visitor.GetAsync("/cases/new?lang=fr");
        var sent = await visitor.SubmitAsync(page, "form.byhand", ("family", "Vasseur"), ("birth", "02/03/1956"), ("value-sex", "female"), ("value-primary", "pancréas"), ("value-ki67", "8 %"), ("value-grade", "G2"), ("value-metastasis", "foie, os"), ("source", "dossier papier"));
        sent.Status.ShouldBe(302, sent.Words);
        sent.To.ShouldBe("/cases/1");
        var record = await bench.CaseAsync(1);
        record.Facts.Select(f => (f.Entry.Kind, f.Entry.Value)).ShouldBe(
            [(FactKind.Sex, "female"), (FactKind.Primary, "C25.9"), (FactKind.Ki67, "8"), (FactKind.Grade, "G2"), (FactKind.Metastasis, "liver"), (FactKind.Metastasis, "bone")], ignoreOrder: true);
        record.Facts[0].Entry.Evidence.ShouldBeOfType<Evidence.Entered>().Source.ShouldBe("dossier papier");
        (await bench.Registry.Patients.ReadAsync(Bench.ActorOf(Role.DataManager), 1)).BirthDate.ShouldBe("1956-03-02");
    }

    [Fact]
    public async Task What_is_not_understood_is_said_and_nothing_that_was_typed_is_lost()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = await bench.AsAsync(Role.Physician);
        var sent = await visitor.SubmitAsync(await visitor.GetAsync("/cases/new"), "form.byhand", ("family", "Vasseur"), ("value-primary", "nowhere"), ("value-age", "old"));
        sent.Status.ShouldBe(422);
        sent.All("[role=alert]").Count().ShouldBe(2);
        sent.The("input[name=family]")["value"].ShouldBe("Vasseur");
        (await visitor.SubmitAsync(await visitor.GetAsync("/cases/new"), "form.byhand")).Words.ShouldContain("Give a name");
        (await bench.Registry.Worklist.CountAsync(Bench.ActorOf(Role.DataManager))).All.ShouldBe(0);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_opens_one_case()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = await bench.AsAsync(Role.DataManager);
        var page = await visitor.GetAsync("/cases/new");
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => visitor.SubmitAsync(page, "form[action=/cases/new]", ("value-age", "61"))));
        answers.ShouldAllBe(a => a.To == "/cases/1");
        (await visitor.SubmitAsync(page, "form[action=/cases/new]", ("value-age", "61"))).To.ShouldBe("/cases/1");
        (await visitor.SubmitAsync(await visitor.GetAsync("/cases/new"), "form[action=/cases/new]", ("value-age", "61"))).To.ShouldBe("/cases/2");
    }

    [Fact]
    public async Task A_person_who_is_there_already_is_shown_before_a_second_case_is_opened()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var visitor = await bench.AsAsync(Role.DataManager);
        var asked = await visitor.SubmitAsync(await visitor.GetAsync("/cases/new"), "form.byhand", ("local", "H-1001"));
        asked.Status.ShouldBe(409);
        asked.The(".notice a")["href"].ShouldBe("/cases/1");
        (await visitor.SubmitAsync(asked, "form.byhand", ("even-so", "1"))).To.ShouldBe("/cases/2");
        (await (await bench.AsAsync(Role.Coordinator)).GetAsync("/cases/new")).Status.ShouldBe(403);
    }
}
