using System.Text;

namespace Nenuphar.Registry.Tests;

public abstract class PrivacyTests(Kind kind)
{
    private static readonly string[] Secrets = ["Vasseur", "Armand", "vasseur", "56030212345", "1956-03-02", "octréotide", "stabilité", "letter.txt", "wrong patient"];

    [Fact]
    public async Task No_table_holds_a_name_a_text_or_a_reason_in_clear()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, 1, new FactDecision.Reject(record.The(FactKind.Treatment).Id, "wrong patient"))).Kept();
        await trial.Registry.Worklist.ListAsync(Trial.Ada, new() { Text = "Vasseur" });
        await trial.Registry.Backups.WriteAsync(Trial.Root, Path.Combine(trial.Folder, "backups"));
        foreach (var cell in await CellsAsync(trial))
        {
            foreach (var secret in Secrets)
            {
                cell.ShouldNotContain(secret);
            }
        }
    }

    [Fact]
    public async Task No_file_on_the_disk_holds_them_either()
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.ImportedAsync(trial);
        await trial.Registry.Worklist.ListAsync(Trial.Ada, new() { Text = "Vasseur" });
        await trial.Registry.Backups.WriteAsync(Trial.Root, Path.Combine(trial.Folder, "backups"));
        if (kind == Kind.Postgres)
        {
            await trial.ExecuteAsync("CHECKPOINT;");
        }

        // The server's folder holds what the other tests wrote too, and its journal.
        var folders = kind == Kind.Postgres ? [trial.Folder, Path.Combine(PostgresServer.Shared.Data, "base"), Path.Combine(PostgresServer.Shared.Data, "pg_wal")] : new[] { trial.Folder };
        foreach (var file in folders.SelectMany(folder => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)).Where(File.Exists))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes);
            foreach (var secret in Secrets)
            {
                bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)).ShouldBe(-1, $"{secret} in {file}");
            }
        }
    }

    [Fact]
    public async Task A_whole_file_is_read_by_who_may_read_text_alone_and_stands_in_the_trail()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        var file = await trial.Registry.Cases.FileAsync(Trial.Paul, record.Case);
        file.Record.Version.ShouldBe(record.Version);
        file.Texts.Keys.ShouldBe(record.Documents.Select(d => d.Number));
        file.Texts[record.Documents[0].Number].ShouldBe(await trial.Registry.Cases.TextAsync(Trial.Paul, record.Case, record.Documents[0].Number));
        file.Identity.ShouldBe(await trial.Registry.Patients.ReadAsync(Trial.Paul, record.Case));
        (await trial.Registry.Audit.ListAsync(Trial.Root)).ShouldContain(e => e.Act == "read-file" && e.Case == record.Case);
        (await Should.ThrowAsync<RegistryFailure>(() => trial.Registry.Cases.FileAsync(Trial.Rosa, record.Case))).Code.ShouldBe("no-right");
    }

    [Fact]
    public async Task A_researcher_sees_pseudonyms_and_values_but_no_name_quote_reason_or_exact_day()
    {
        await using var trial = await Trial.OnAsync(kind);
        const string Dated = "Armand Vasseur, homme de 60 ans. Tumeur neuroendocrine de l'iléon. Octréotide débuté le 14/12/2014, arrêté le 20/09/2015.";
        var record = await Stories.ImportedAsync(trial, Dated);
        (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, 1, new FactDecision.Reject(record.The(FactKind.Age).Id, "secret"))).Kept();
        record.Facts.ShouldContain(f => f.Entry["start"] == "2014-12-14");
        var seen = await trial.Registry.Cases.ReadAsync(Trial.Rosa, record.Case);
        seen.Pseudonym.Length.ShouldBe(16);
        seen.Facts.ShouldContain(f => f.Entry["start"] == "2014-12");
        seen.Facts.ShouldAllBe(f => ((Evidence.Words)f.Entry.Evidence).Quote.Length == 0 && (f.Decision == null || f.Decision.Reason.Length == 0));
        seen.Documents.ShouldHaveSingleItem().Name.ShouldBe("");
        (await trial.Registry.Cases.HistoryAsync(Trial.Rosa, record.Case)).SelectMany(v => v.Changes).SelectMany(c => new[] { c.Before, c.After }).OfType<RecordFact>()
            .ShouldAllBe(f => ((Evidence.Words)f.Entry.Evidence).Quote.Length == 0 && f.Entry["start"] != "2014-12-14");
        (await trial.Registry.Worklist.ListAsync(Trial.Rosa, new())).Rows.ShouldHaveSingleItem().Pseudonym.ShouldBe(seen.Pseudonym);

        await trial.Registry.Cases.TextAsync(Trial.Rosa, record.Case, 1).FailsAsync("no-right");
        await trial.Registry.Worklist.ListAsync(Trial.Rosa, new() { Text = "iléon" }).FailsAsync("no-right");
        await trial.Registry.Worklist.SnippetsAsync(Trial.Rosa, [1], "iléon").FailsAsync("no-right");
        await trial.Registry.Patients.ReadAsync(Trial.Rosa, record.Case).FailsAsync("no-right");
        await trial.Registry.Patients.FindAsync(Trial.Rosa, Letters.Armand).FailsAsync("no-right");
        await trial.Registry.Reviews.DecideAsync(Trial.Rosa, record.Case, 2, new FactDecision.Accept("x")).FailsAsync("no-right");
        await trial.Registry.Imports.AddAsync(Trial.Rosa, Letters.Of("x")).FailsAsync("no-right");
        await trial.Registry.Cases.ReadAsync(Trial.Root, record.Case).FailsAsync("no-right");
    }

    [Fact]
    public async Task A_patient_has_another_pseudonym_for_each_destination_and_always_the_same_one_there()
    {
        await using var trial = await Trial.OnAsync(kind);
        var one = await Stories.ImportedAsync(trial);
        var other = await Stories.ImportedAsync(trial, Letters.Pancreas, Letters.Brenda);
        async Task<string> NameAsync(long number, string destination) => await trial.Registry.Patients.PseudonymAsync(Trial.Ada, number, destination);
        string[] names = [await NameAsync(one.Case, "dnet"), await NameAsync(one.Case, "gte"), await NameAsync(other.Case, "dnet"), await NameAsync(other.Case, "gte")];
        names.ShouldBeUnique();
        await trial.OpenAsync();
        (await NameAsync(one.Case, "dnet")).ShouldBe(names[0]);
    }

    [Fact]
    public async Task An_erased_patient_can_be_neither_read_nor_found_and_the_trail_stays()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        var other = await Stories.ImportedAsync(trial, Letters.Pancreas, Letters.Brenda);
        (await trial.Registry.Patients.EraseAsync(Trial.Ada, record.Case)).ShouldBeEmpty();

        await trial.Registry.Cases.ReadAsync(Trial.Ada, record.Case).FailsAsync("erased");
        await trial.Registry.Cases.HistoryAsync(Trial.Ada, record.Case).FailsAsync("erased");
        await trial.Registry.Patients.ReadAsync(Trial.Ada, record.Case).FailsAsync("erased");
        (await trial.Registry.Patients.FindAsync(Trial.Ada, Letters.Armand)).ShouldBeEmpty();
        (await trial.Registry.Worklist.ListAsync(Trial.Ada, new() { Text = "Vasseur" })).Rows.ShouldBeEmpty();
        (await trial.Registry.Worklist.ListAsync(Trial.Ada, new())).Rows.ShouldHaveSingleItem().Case.ShouldBe(other.Case);
        foreach (var table in new[] { "patient_key", "document_key", "identity_mark", "fact_now" })
        {
            (await trial.QueryAsync<long>($"SELECT count(*) FROM {table} WHERE case_number = {record.Case}")).ShouldBe([0], table);
        }

        (await trial.Registry.Audit.ListAsync(Trial.Root, record.Case)).Select(e => e.Act).ShouldContain("import");
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
        (await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.Ileum))).State.ShouldBe(ImportState.Refused);
        (await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.IleumLater, Letters.Armand))).State.ShouldBe(ImportState.Opened);
    }

    [Fact]
    public async Task A_patient_is_found_by_name_by_those_who_may_read_it_and_no_name_lies_in_the_index()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial, "Un homme de 54 ans. Carcinoïde bronchique.", new("Quenneville", "Aude-Marie"));
        async Task<List<long>> Find(string name) => [.. (await trial.Registry.Worklist.ListAsync(Trial.Paul, new() { Text = name })).Rows.Select(r => r.Case)];
        (await Find("QUENNEVILLE bronchique")).ShouldBe([record.Case]);
        (await Find("marie")).ShouldBe([record.Case]);
        (await trial.Registry.Patients.WriteAsync(Trial.Ada, record.Case, new("Lenormand", "Aude"))).ShouldBeNull();
        (await Find("Quenneville")).ShouldBeEmpty();
        (await Find("Lenormand")).ShouldBe([record.Case]);
        (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, 1, new FactDecision.Accept(record.Facts[0].Id))).Kept();
        (await Find("Lenormand bronchique")).ShouldBe([record.Case]);
        await trial.Registry.Worklist.ListAsync(Trial.Rosa, new() { Text = "Lenormand" }).FailsAsync("no-right");
        (await trial.QueryAsync<string>("SELECT CAST(words AS text) FROM case_words")).ShouldAllBe(words => !words.Contains("normand", StringComparison.OrdinalIgnoreCase));
        var verdict = await trial.Registry.Audit.VerifyAsync();
        verdict.IsSound.ShouldBeTrue(verdict.Message);
    }

    [Fact]
    public async Task Who_opposes_is_not_taken_in_again()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        await trial.Registry.Patients.EraseAsync(Trial.Ada, record.Case, opposes: true);
        var refused = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.IleumLater, new Identity(LocalNumber: "h1001")));
        refused.State.ShouldBe(ImportState.Refused);
        (await trial.Registry.Worklist.CountAsync(Trial.Ada)).All.ShouldBe(0);
    }

    [Fact]
    public async Task What_a_person_typed_outside_the_vocabulary_never_lies_in_clear_nor_what_an_earlier_release_left()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        Entry[] typed = [Typed(FactKind.Finding, "Mme ZEBULONE, 17/05/1961"), Typed(FactKind.Symptom, "zebulone-hectorine"), Typed(FactKind.Lab, "chromogranin-a=3 ZEBULONE"), Typed(FactKind.Grade, "ZEBULONE"), Typed(FactKind.Symptom, "diarrhoea")];
        (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, 1, [.. typed.Select(e => new FactDecision.Add(e))])).Kept();
        (await CellsAsync(trial)).ShouldAllBe(cell => !cell.Contains("zebulone", StringComparison.OrdinalIgnoreCase));
        (await trial.QueryAsync<string>("SELECT value FROM fact_now WHERE kind = 'symptom'")).ShouldContain("diarrhoea");
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();

        await trial.CloseAsync();
        await trial.ExecuteAsync("INSERT INTO fact_now (case_number, kind, name, value) VALUES (1, 'finding', 'Mme ZEBULONE', 'Mme ZEBULONE')");
        await trial.ExecuteAsync("UPDATE case_now SET grade = 'G2 / ZEBULONE'");
        await trial.ExecuteAsync("DELETE FROM setting WHERE name = 'clear-values'");
        await trial.OpenAsync();
        (await CellsAsync(trial)).ShouldAllBe(cell => !cell.Contains("zebulone", StringComparison.OrdinalIgnoreCase));
        (await trial.QueryAsync<string>("SELECT grade FROM case_now")).ShouldBe(["G2"]);
        var verdict = await trial.Registry.Audit.VerifyAsync();
        verdict.IsSound.ShouldBeTrue(verdict.Message);
    }

    private static Entry Typed(FactKind kind, string value) => new(kind, value, new Evidence.Entered("paul", "2026-03-02", "telephone"));

    [Fact]
    public async Task Who_opposes_is_known_again_by_name_and_birth_date_unless_another_number_tells_another_person()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        await trial.Registry.Patients.EraseAsync(Trial.Ada, record.Case, opposes: true);
        var named = new Identity("VASSEUR", "Armand", "02/03/1956");
        (await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.IleumLater, named))).State.ShouldBe(ImportState.Refused);
        await trial.Registry.Imports.OpenByHandAsync(Trial.Ada, named, []).FailsAsync("refused");
        var other = await trial.Registry.Imports.AddAsync(Trial.Ada, Letters.Of(Letters.IleumLater, named with { NationalNumber = "56030299999" }));
        other.State.ShouldBe(ImportState.Opened);
        other.Message.ShouldContain("another national number");
        var pancreas = await Stories.ImportedAsync(trial, Letters.Pancreas, Letters.Brenda);
        await trial.Registry.Patients.WriteAsync(Trial.Ada, pancreas.Case, named).FailsAsync("refused");
    }

    [Fact]
    public async Task Sealed_bytes_do_not_open_in_another_row()
    {
        await using var trial = await Trial.OnAsync(kind);
        var one = await Stories.ImportedAsync(trial);
        var other = await Stories.ImportedAsync(trial, Letters.Pancreas, Letters.Brenda);
        await trial.ExecuteAsync("CREATE TABLE swap AS SELECT wrapped FROM patient_key WHERE case_number = 2");
        await trial.ExecuteAsync("DELETE FROM patient_key WHERE case_number = 1");
        await trial.ExecuteAsync("INSERT INTO patient_key (case_number, wrapped) SELECT 1, wrapped FROM swap");
        await trial.Registry.Cases.ReadAsync(Trial.Ada, one.Case).FailsAsync("wrong-key");
        (await trial.Registry.Cases.ReadAsync(Trial.Ada, other.Case)).Facts.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_version_that_was_altered_outside_the_registry_is_told_and_not_shown()
    {
        await using var trial = await Trial.OnAsync(kind);
        var one = await Stories.ImportedAsync(trial);
        (await trial.Registry.Reviews.DecideAsync(Trial.Paul, one.Case, 1, new FactDecision.Accept(one.Facts[0].Id))).Kept();
        await trial.UnguardAsync("version");
        await trial.ExecuteAsync("UPDATE version SET sealed = (SELECT v.sealed FROM version v WHERE v.number = 1) WHERE number = 2");
        (await trial.Registry.Cases.ReadAsync(Trial.Ada, one.Case).FailsAsync("altered")).Message.ShouldContain("restore a backup");
    }

    private async Task<List<string>> CellsAsync(Trial trial)
    {
        var tables = await trial.QueryAsync<string>(kind == Kind.Sqlite
            ? "SELECT name FROM sqlite_master WHERE type = 'table'"
            : "SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
        tables.Count.ShouldBeGreaterThan(20);
        var cells = new List<string>();
        foreach (var table in tables)
        {
            foreach (var row in await trial.QueryAsync<dynamic>($"SELECT * FROM {table}"))
            {
                cells.AddRange(((IDictionary<string, object>)row).Values.Where(v => v is not null).Select(v => v is byte[] bytes ? Encoding.UTF8.GetString(bytes) : $"{v}"));
            }
        }

        return cells;
    }

    [Fact]
    public async Task Earlier_identities_are_seen_with_who_when_and_why_and_are_gone_with_the_patient()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        (await trial.Registry.Patients.WriteAsync(Trial.Paul, record.Case, Letters.Armand with { FamilyName = "Quesnoy" }, reason: " a marriage ")).ShouldBeNull();
        var history = await trial.Registry.Patients.HistoryAsync(Trial.Paul, record.Case);
        history.Select(h => (h.Identity.FamilyName, h.By, h.Cause, h.Reason)).ShouldBe([("Quesnoy", "paul", "write-identity", "a marriage"), (Letters.Armand.FamilyName, "ada", "import", "")]);
        history[0].At.ShouldBeGreaterThan(history[1].At);
        (await trial.Registry.Patients.ReadAsync(Trial.Paul, record.Case)).FamilyName.ShouldBe("Quesnoy");
        await trial.Registry.Patients.HistoryAsync(Trial.Rosa, record.Case).FailsAsync("no-right");
        (await trial.QueryAsync<byte[]>("SELECT sealed FROM identity")).ShouldAllBe(row => !System.Text.Encoding.UTF8.GetString(row).Contains("marriage"));
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
        await trial.Registry.Patients.EraseAsync(Trial.Ada, record.Case);
        await trial.Registry.Patients.HistoryAsync(Trial.Paul, record.Case).FailsAsync("erased");
    }
}

public sealed class PrivacySqliteTests() : PrivacyTests(Kind.Sqlite);

public sealed class PrivacyPostgresTests() : PrivacyTests(Kind.Postgres);
