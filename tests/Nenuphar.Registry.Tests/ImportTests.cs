using System.Text;

namespace Nenuphar.Registry.Tests;

public abstract class ImportTests(Kind kind)
{
    [Theory]
    [InlineData("1-11", "11-1", false)]
    [InlineData("12-3", "123", false)]
    [InlineData("12/3", "1 23", false)]
    [InlineData("h-42", "H42", true)]
    [InlineData("12/3", "12-3", true)]
    public async Task What_parts_the_digits_of_a_local_number_tells_patients_apart(string one, string other, bool isSame)
    {
        await using var trial = await Trial.OnAsync(kind);
        var first = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Ileum, new(LocalNumber: one)));
        var second = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Pancreas, new(LocalNumber: other)));
        (second.Case == first.Case).ShouldBe(isSame);
        var again = trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Ileum, new(LocalNumber: other)));
        if (isSame)
        {
            (await again).State.ShouldBe(ImportState.AlreadyHeld);
        }
        else
        {
            await again.FailsAsync("another-patient");
        }
    }

    [Fact]
    public async Task The_same_text_of_two_patients_is_told_even_when_both_come_at_once()
    {
        await using var trial = await Trial.OnAsync(kind);
        for (var round = 0; round < 4; round++)
        {
            var text = $"{Letters.Ileum} Round {round}.";
            var come = Enumerable.Range(0, 3).Select(i => Task.Run(() => trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(text, new(LocalNumber: $"R{round}P{i}"))))).ToList();
            await Task.WhenAll(come).ShouldThrowAsync<RegistryFailure>();
            come.Count(t => t.IsCompletedSuccessfully && t.Result.State == ImportState.Opened).ShouldBe(1);
            come.Count(t => t.Exception?.InnerException is RegistryFailure { Code: "another-patient" }).ShouldBe(2);
        }
    }

    [Fact]
    public async Task One_number_never_makes_one_patient_of_two()
    {
        await using var trial = await Trial.OnAsync(kind);
        var first = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Ileum, new("Durand", "Jean", "1950", "", "L1")));
        foreach (var other in new[] { new Identity("Martin", "Anne", "1960", "", "L1"), new Identity("Martin", "Anne", "", "", "L1"), new Identity("Durand", "Jean", "1951-02", "", "L1") })
        {
            var failure = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.IleumLater, other)).FailsAsync("another-patient");
            failure.Message.ShouldNotContain("Martin");
            failure.French.ShouldNotBeEmpty();
            await trial.Registry.Imports.AddTableAsync(Trial.Ada, "t.csv", "kind,value\nage,54", [new(FactKind.Age, "54", new Evidence.Entered("ada", "", "t.csv"))], other).FailsAsync("another-patient");
        }

        // A name that marriage made longer, and a day where the year was known.
        var joined = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.IleumLater, new("DURAND-LEROY", "Jean", "12/05/1950", "50051212345", "L1")));
        (joined.State, joined.Case).ShouldBe((ImportState.Joined, first.Case));
        (await trial.Registry.Patients.ReadAsync(Trial.Ada, first.Case)).ShouldBe(new("Durand", "Jean", "1950-05-12", "50051212345", "L1"));
        (await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Pancreas, new("", "", "", "", "L1")))).Message.ShouldContain("another sex");
    }

    [Fact]
    public async Task A_text_that_is_there_already_tells_its_case_more_of_the_patient_and_nothing_against_it()
    {
        await using var trial = await Trial.OnAsync(kind);
        var first = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Ileum));
        var again = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Ileum, Letters.Armand));
        (again.State, again.Case).ShouldBe((ImportState.AlreadyHeld, first.Case));
        (await trial.Registry.Patients.ReadAsync(Trial.Ada, first.Case)).ShouldBe(Letters.Armand);
        await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Ileum, Letters.Brenda)).FailsAsync("another-patient");
        (await trial.Registry.Patients.ReadAsync(Trial.Ada, first.Case)).ShouldBe(Letters.Armand);
    }

    [Theory]
    [InlineData("31/02/1956")]
    [InlineData("1956-13")]
    [InlineData("2099-01-01")]
    [InlineData("0000")]
    [InlineData("1700")]
    [InlineData("yesterday")]
    public async Task A_birth_date_that_cannot_be_is_refused_wherever_it_comes_in(string birth)
    {
        await using var trial = await Trial.OnAsync(kind);
        var who = new Identity("Durand", "Jean", birth);
        (await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Ileum, who)).FailsAsync("refused")).Message.ShouldNotContain(birth);
        await trial.Registry.Imports.OpenByHandAsync(Trial.Ada, who, []).FailsAsync("refused");
        var record = await Stories.ImportedAsync(trial);
        await trial.Registry.Patients.WriteAsync(Trial.Ada, record.Case, who).FailsAsync("refused");
        await trial.Registry.Reviews.MoveToAsync(Trial.Ada, record.Case, record.Version, CaseState.FollowUp, new DateOnly(1, 1, 1)).FailsAsync("refused");
    }

    [Fact]
    public async Task What_holds_no_text_or_far_too_much_is_refused_and_opens_no_case()
    {
        await using var trial = await Trial.OnAsync(kind);
        await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(" \n")).FailsAsync("refused");
        (await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(new string('a', Imports.LongestText + 1))).FailsAsync("refused")).Message.ShouldContain("Split it");
        (await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(string.Concat(Enumerable.Repeat("Ki-67 8 %. ", Imports.MostFacts + 1)))).FailsAsync("refused")).Message.ShouldContain("values");
        (await trial.Registry.Worklist.CountAsync(Trial.Ada)).All.ShouldBe(0);
    }

    [Fact]
    public async Task A_letter_opens_a_case_whose_facts_quote_it()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        var ki67 = record.The(FactKind.Ki67);
        ki67.Entry.Value.ShouldBe("8");
        ki67.Mark.ShouldBe(Mark.Read);
        ki67.Entry.Evidence.ShouldBeOfType<Evidence.Words>().Quote.ShouldContain("8 %");
        record.Documents.ShouldHaveSingleItem().Name.ShouldBe("letter.txt");
        record.Version.ShouldBe(1);
        record.State.ShouldBe(CaseState.ToReview);
        (await trial.Registry.Cases.TextAsync(Trial.Ada, record.Case, record.Documents[0].Number)).ShouldBe(Letters.Ileum);
    }

    [Fact]
    public async Task The_same_text_is_taken_once_whatever_its_name()
    {
        await using var trial = await Trial.OnAsync(kind);
        var source = Encoding.UTF8.GetBytes("the bytes of a file");
        var first = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Ileum) with { Source = source });
        var again = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Ileum, name: "copy.txt"));
        again.State.ShouldBe(ImportState.AlreadyHeld);
        (again.Case, again.Document).ShouldBe((first.Case, first.Document));
        (await trial.Registry.Imports.HeldAsync(Trial.Ada, source)).ShouldNotBeNull().Document.ShouldBe(first.Document);
        (await trial.Registry.Imports.HeldAsync(Trial.Ada, Encoding.UTF8.GetBytes("others"))).ShouldBeNull();
        (await trial.Registry.Cases.ReadAsync(Trial.Ada, first.Case)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task Documents_with_the_same_number_go_into_one_case_however_it_is_written()
    {
        await using var trial = await Trial.OnAsync(kind);
        var first = await Stories.ImportedAsync(trial);
        var joined = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.IleumLater, new Identity(NationalNumber: "56.03.02-123.45"), "later.txt"));
        joined.State.ShouldBe(ImportState.Joined);
        joined.Case.ShouldBe(first.Case);
        var record = await trial.Registry.Cases.ReadAsync(Trial.Ada, first.Case);
        record.Documents.Count.ShouldBe(2);
        record.Version.ShouldBe(2);
        record.Facts.ShouldContain(f => f.Entry.Value == "everolimus" && f.Document == joined.Document);
        (await trial.Registry.Patients.ReadAsync(Trial.Ada, first.Case)).ShouldBe(Letters.Armand);
    }

    [Fact]
    public async Task Two_patients_are_two_cases()
    {
        await using var trial = await Trial.OnAsync(kind);
        var one = await Stories.ImportedAsync(trial);
        var other = await Stories.ImportedAsync(trial, Letters.Pancreas, Letters.Brenda);
        other.Case.ShouldNotBe(one.Case);
    }

    [Fact]
    public async Task A_table_whose_values_an_earlier_version_took_away_is_taken_again()
    {
        await using var trial = await Trial.OnAsync(kind);
        const string Table = "kind,value\nki67,12\n";
        var record = await Stories.ImportedAsync(trial);
        Task<Imported> Send() => trial.Registry.Imports.AddTableAsync(Trial.Ada, "t.csv", Table, EntryList.Read(Table, new Evidence.Entered("Ada", "", "t.csv")).Entries, Letters.Armand);
        (await Send()).State.ShouldBe(ImportState.Joined);
        (await Send()).State.ShouldBe(ImportState.AlreadyHeld);
        (await trial.Registry.Reviews.RestoreAsync(Trial.Ada, record.Case, 2, 1)).Kept().Facts.ShouldNotContain(f => f.Mark == Mark.Added);
        (await Send()).ShouldSatisfyAllConditions(i => i.State.ShouldBe(ImportState.Joined), i => i.Case.ShouldBe(record.Case));
        (await Send()).State.ShouldBe(ImportState.AlreadyHeld);
        (await trial.Registry.Cases.ReadAsync(Trial.Ada, record.Case)).Facts.Count(f => f.Mark == Mark.Added).ShouldBe(1);
    }

    [Fact]
    public async Task Numbers_of_two_patients_join_neither()
    {
        await using var trial = await Trial.OnAsync(kind);
        var (one, two) = (await Stories.ImportedAsync(trial, patient: new("", "", "", "111", "A-1")), await Stories.ImportedAsync(trial, Letters.Pancreas, new("", "", "", "222", "B-2")));
        var failure = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.IleumLater, new("", "", "", "111", "B-2"))).FailsAsync("another-patient");
        failure.Message.ShouldContain($"case {one.Case}");
        failure.French.ShouldContain($"dossier {two.Case}");
        await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.IleumLater, new(LocalNumber: "b2")) with { Case = one.Case }).FailsAsync("another-patient");
        await trial.Registry.Imports.AddTableAsync(Trial.Ada, "t.csv", "kind,value\nage,54", [new(FactKind.Age, "54", new Evidence.Entered("ada", "", "t.csv"))], new(NationalNumber: "222"), one.Case).FailsAsync("another-patient");
        (await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.IleumLater, new(NationalNumber: "111", LocalNumber: "new")))).Case.ShouldBe(one.Case);

        (await trial.Registry.Patients.WriteAsync(Trial.Ada, one.Case, new(NationalNumber: "222")).FailsAsync("another-patient")).Message.ShouldContain($"Case {two.Case}");
        (await trial.Registry.Patients.ReadAsync(Trial.Ada, one.Case)).NationalNumber.ShouldBe("111");
    }

    [Fact]
    public async Task A_number_in_full_width_letters_is_the_same_number()
    {
        await using var trial = await Trial.OnAsync(kind);
        var first = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Ileum, new(LocalNumber: "Ｘ１２３")));
        (await trial.Registry.Patients.ReadAsync(Trial.Ada, first.Case)).LocalNumber.ShouldBe("X123");
        (await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.IleumLater, new(LocalNumber: "x-123")))).Case.ShouldBe(first.Case);
    }

    [Fact]
    public async Task Side_by_side_the_same_letters_are_each_taken_once()
    {
        await using var trial = await Trial.OnAsync(kind);
        var texts = Enumerable.Range(0, 12).Select(i => $"Femme de {40 + i} ans, tumeur neuroendocrine du pancréas, Ki-67 {i + 1} %.").ToList();
        var all = await Task.WhenAll(texts.Concat(texts).Select(text => Task.Run(() => trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(text)))));
        all.Count(i => i.State == ImportState.Opened).ShouldBe(12);
        all.Count(i => i.State == ImportState.AlreadyHeld).ShouldBe(12);
        (await trial.Registry.Worklist.CountAsync(Trial.Ada)).All.ShouldBe(12);
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
    }

    [Fact]
    public async Task A_case_made_by_hand_stands_on_who_entered_it()
    {
        await using var trial = await Trial.OnAsync(kind);
        var (entries, notes) = EntryList.Read("kind;value;qualifiers\nki67;12;specimen=liver\nprimary;C17.2;\n", new Evidence.Entered("Ada", "2026-03-01", "paper form"));
        notes.ShouldBeEmpty();
        var record = await trial.Registry.Imports.OpenByHandAsync(Trial.Ada, Letters.Brenda, entries, "from the old register");
        record.Facts.Count.ShouldBe(2);
        record.The(FactKind.Ki67).Mark.ShouldBe(Mark.Added);
        record.The(FactKind.Ki67).Decision.ShouldNotBeNull().By.ShouldBe("ada");
        record = await trial.Registry.Cases.ReadAsync(Trial.Ada, record.Case);
        record.The(FactKind.Ki67).Entry["specimen"].ShouldBe("liver");
        record.The(FactKind.Primary).Entry.Evidence.ShouldBe(new Evidence.Entered("Ada", "2026-03-01", "paper form") { Fact = record.The(FactKind.Primary).Id });
    }

    [Fact]
    public async Task The_same_table_is_taken_once_and_joins_the_case_of_its_patient()
    {
        await using var trial = await Trial.OnAsync(kind);
        const string Table = "kind,value\nki67,12\nprimary,C17.2\n";
        var entries = EntryList.Read(Table, new Evidence.Entered("Ada", "", "t.csv")).Entries;
        Task<Imported> Send(string text, Identity patient, long number = 0) => trial.Registry.Imports.AddTableAsync(Trial.Ada, "t.csv", text, entries, patient, number);
        var first = await Send(Table, new());
        (first.State, first.Facts).ShouldBe((ImportState.Opened, 2));
        var again = await Send(Table, new());
        (again.State, again.Case).ShouldBe((ImportState.AlreadyHeld, first.Case));
        (await Send(Table + "# another\n", new())).State.ShouldBe(ImportState.Opened);
        // The same values of another patient are another table.
        var brenda = await Send(Table, Letters.Brenda);
        brenda.State.ShouldBe(ImportState.Opened);
        (await Send(Table, Letters.Brenda)).State.ShouldBe(ImportState.AlreadyHeld);
        var more = await Send(Table + "# more\n", Letters.Brenda);
        (more.State, more.Case).ShouldBe((ImportState.Joined, brenda.Case));
        (await Send(Table, new(), first.Case)).State.ShouldBe(ImportState.Joined);
        (await Send(Table, new(), first.Case)).State.ShouldBe(ImportState.AlreadyHeld);
        (await trial.Registry.Worklist.CountAsync(Trial.Ada)).All.ShouldBe(3);
        (await trial.Registry.Cases.ReadAsync(Trial.Ada, brenda.Case)).Facts.Select(f => f.Id).Distinct().Count().ShouldBe(4);
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
    }

    [Fact]
    public async Task Side_by_side_the_same_table_is_taken_once()
    {
        await using var trial = await Trial.OnAsync(kind);
        var entries = EntryList.Read("kind,value\nki67,12\n", new Evidence.Entered("Ada", "", "t.csv")).Entries;
        var all = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => trial.Registry.Imports.AddTableAsync(Trial.Ada, "t.csv", "kind,value\nki67,12\n", entries, new()))));
        all.Count(i => i.State == ImportState.Opened).ShouldBe(1);
    }

    [Fact]
    public async Task A_text_about_nobody_is_kept_and_said_to_be_so()
    {
        await using var trial = await Trial.OnAsync(kind);
        var imported = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of("Bonjour."));
        imported.Facts.ShouldBe(0);
        imported.Message.ShouldEndWith("look at it.");
    }
}

public sealed class ImportSqliteTests() : ImportTests(Kind.Sqlite);

public sealed class ImportPostgresTests() : ImportTests(Kind.Postgres);
