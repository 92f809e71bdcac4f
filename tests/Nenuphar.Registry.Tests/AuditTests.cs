namespace Nenuphar.Registry.Tests;

public abstract class AuditTests(Kind kind)
{
    [Fact]
    public async Task What_a_person_may_not_do_is_refused_and_stands_in_the_trail()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        await trial.Registry.Cases.TextAsync(Trial.Rosa, record.Case, record.Documents[0].Number).FailsAsync("no-right");
        await trial.Registry.Patients.EraseAsync(Trial.Paul, record.Case).FailsAsync("no-right");
        await trial.Registry.Audit.NoteRefusalAsync(new("", Role.None), "GET /admin: not signed in");
        var refused = await trial.Registry.Audit.ListAsync(Trial.Root, act: AuditTrail.Refused);
        refused.Select(e => (e.Who, e.Detail)).ShouldBe([("", "GET /admin: not signed in"), ("paul", "may not erase patients"), ("rosa", "may not read texts")]);
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
    }

    [Fact]
    public async Task Reads_and_writes_stand_in_a_trail_that_verifies()
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        await trial.Registry.Patients.ReadAsync(Trial.Paul, record.Case);
        await trial.Registry.Worklist.ListAsync(Trial.Paul, new() { Text = "iléon" });
        var entries = await trial.Registry.Audit.ListAsync(Trial.Root);
        entries.Select(e => (e.Who, e.Act)).Reverse().ShouldBe([("ada", "import"), ("ada", "read-case"), ("paul", "read-identity"), ("paul", "search")]);
        entries[^1].Case.ShouldBe(record.Case);
        entries.ShouldAllBe(e => !e.Detail.Contains("iléon") && !e.Detail.Contains("Vasseur"));
        var verdict = await trial.Registry.Audit.VerifyAsync();
        verdict.IsSound.ShouldBeTrue(verdict.Message);
        verdict.Entries.ShouldBe(5);
        (await trial.Registry.Audit.ListAsync(Trial.Root, who: "paul", before: 4)).ShouldHaveSingleItem().Act.ShouldBe("read-identity");
    }

    [Fact]
    public async Task An_altered_entry_is_named()
    {
        await using var trial = await LongAsync();
        await trial.TamperAsync("audit", "UPDATE audit SET who = 'nobody' WHERE seq = 4");
        await ShouldFindAsync(trial, AuditFault.Altered, 4);
    }

    [Fact]
    public async Task A_missing_entry_is_named()
    {
        await using var trial = await LongAsync();
        await trial.TamperAsync("audit", "DELETE FROM audit WHERE seq = 4");
        await ShouldFindAsync(trial, AuditFault.Missing, 4);
    }

    [Fact]
    public async Task A_missing_entry_is_named_even_if_the_others_close_the_gap()
    {
        await using var trial = await LongAsync();
        await trial.TamperAsync("audit", "DELETE FROM audit WHERE seq = 4");
        for (var seq = 5; seq <= 10; seq++)
        {
            await trial.TamperAsync("audit", "UPDATE audit SET seq = @to WHERE seq = @seq", new { seq, to = seq - 1 });
        }

        await ShouldFindAsync(trial, AuditFault.Missing, 4);
    }

    [Fact]
    public async Task Reordered_entries_are_named()
    {
        await using var trial = await LongAsync();
        await trial.TamperAsync("audit", "UPDATE audit SET seq = 1000 WHERE seq = 4; UPDATE audit SET seq = 4 WHERE seq = 6; UPDATE audit SET seq = 6 WHERE seq = 1000");
        await ShouldFindAsync(trial, AuditFault.Reordered, 4);
    }

    [Fact]
    public async Task A_cut_tail_is_named()
    {
        await using var trial = await LongAsync();
        await trial.TamperAsync("audit", "DELETE FROM audit WHERE seq >= 8");
        await ShouldFindAsync(trial, AuditFault.Cut, 8);
    }

    [Fact]
    public async Task A_trail_that_was_written_anew_with_the_key_is_found_by_its_anchors()
    {
        await using var trial = await LongAsync();
        var rows = await trial.QueryAsync<AuditRow>(AuditTrail.Columns + " ORDER BY seq");
        var head = new AuditHead(5, rows[4].Link);
        foreach (var row in rows.Skip(5))
        {
            var anew = AuditRow.After(head, trial.Key.Auditing, Times.Read(row.At), "somebody", row.Act, row.CaseNumber, row.Detail);
            await trial.TamperAsync("audit", "UPDATE audit SET who = @Who, own = @Own, link = @Link WHERE seq = @Seq", anew);
            head = new(anew.Seq, anew.Link);
        }

        await ShouldFindAsync(trial, AuditFault.Rewritten, 6);
    }

    [Fact]
    public async Task An_altered_line_of_the_heads_is_told_and_a_line_that_was_cut_by_a_crash_is_not()
    {
        await using var trial = await LongAsync();
        var heads = trial.Key.HeadsFile;
        await File.AppendAllTextAsync(heads, "half a li");
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
        var lines = await File.ReadAllLinesAsync(heads);
        var one = Array.FindIndex(lines, line => line.Contains(" H 4 ", StringComparison.Ordinal));
        lines[one] = lines[one].Replace(" 4 ", " 5 ", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(heads, lines);
        (await trial.Registry.Audit.VerifyAsync()).Fault.ShouldBe(AuditFault.HeadsAltered);
    }

    [Fact]
    public async Task Without_the_file_of_heads_or_with_its_end_cut_the_trail_is_not_said_to_be_sound()
    {
        await using var trial = await LongAsync();
        var lines = await File.ReadAllLinesAsync(trial.Key.HeadsFile);
        await File.WriteAllLinesAsync(trial.Key.HeadsFile, lines.TakeWhile(line => !line.Contains(" 6 ", StringComparison.Ordinal)));
        await trial.TamperAsync("audit", "DELETE FROM audit WHERE seq >= 9");
        await ShouldFindAsync(trial, AuditFault.Unanchored, 6);
        File.Delete(trial.Key.HeadsFile);
        (await trial.Registry.Audit.VerifyAsync()).Fault.ShouldBe(AuditFault.Unanchored);
    }

    [Fact]
    public async Task A_program_that_is_killed_between_the_commit_and_its_head_leaves_a_sound_trail()
    {
        await using var trial = await LongAsync();
        var lines = await File.ReadAllLinesAsync(trial.Key.HeadsFile);
        lines[^1].ShouldContain(" H 10 ");
        await File.WriteAllLinesAsync(trial.Key.HeadsFile, lines[..^1]);
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
        await trial.TamperAsync("audit", "DELETE FROM audit WHERE seq = 10");
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue("what was announced may not have been kept");
    }

    [Theory]
    [InlineData("version", "UPDATE version SET made_by = 'evil' WHERE number = 2", AuditFault.RecordAltered)]
    [InlineData("version", "UPDATE version SET made_at = '2020-01-01T00:00:00.000Z' WHERE number = 2", AuditFault.RecordAltered)]
    [InlineData("version", "DELETE FROM version WHERE number = 2", AuditFault.RecordAltered)]
    [InlineData("version", "DELETE FROM version WHERE number = 1", AuditFault.RecordMissing)]
    [InlineData("version", "INSERT INTO version SELECT case_number, 3, made_at, made_by, cause, edition, sealed FROM version WHERE number = 2", AuditFault.RecordAltered)]
    [InlineData("fact_now", "UPDATE fact_now SET value = '99', name = '99', amount = 99 WHERE kind = 'ki67'", AuditFault.RecordAltered)]
    [InlineData("fact_now", "DELETE FROM fact_now WHERE kind = 'ki67'", AuditFault.RecordAltered)]
    [InlineData("case_now", "UPDATE case_now SET erased = 1, shown = 0", AuditFault.RecordAltered)]
    [InlineData("case_now", "UPDATE case_now SET version = 1", AuditFault.RecordAltered)]
    [InlineData("case_now", "DELETE FROM case_now", AuditFault.RecordAltered)]
    [InlineData("patient_key", "DELETE FROM patient_key", AuditFault.RecordAltered)]
    [InlineData("document", "UPDATE document SET sealed_text = sealed_name", AuditFault.RecordAltered)]
    public async Task A_record_that_was_altered_outside_is_named(string table, string change, AuditFault fault)
    {
        await using var trial = await Trial.OnAsync(kind);
        var record = await Stories.ImportedAsync(trial);
        (await trial.Registry.Reviews.DecideAsync(Trial.Paul, record.Case, 1, new FactDecision.Accept(record.Facts[0].Id))).Kept();
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
        await trial.TamperAsync(table, change);
        var verdict = await trial.Registry.Audit.VerifyAsync();
        verdict.Message.ShouldStartWith("Case 1: ");
        // A version that is gone is missed where it stood, or as the one that is shown.
        verdict.Fault.ShouldBeOneOf(fault, change.StartsWith("DELETE FROM version", StringComparison.Ordinal) ? AuditFault.RecordMissing : fault);
    }

    [Theory]
    [InlineData("account_version", "UPDATE account_version SET role = 'DataManager' WHERE login = 'rosa'", "account_version")]
    [InlineData("account_version", "UPDATE account_version SET name = 'Somebody' WHERE login = 'rosa'", "account_version")]
    [InlineData("account_version", "DELETE FROM account_version WHERE login = 'rosa'", "account_version")]
    [InlineData("account_secret", "UPDATE account_secret SET password_hash = 'known'", "account_secret")]
    [InlineData("access_token", "UPDATE access_token SET account = 1", "access_token")]
    [InlineData("opposition", "DELETE FROM opposition", "opposition")]
    [InlineData("identity_mark", "UPDATE identity_mark SET case_number = 3", "Case 1")]
    [InlineData("identity_mark", "DELETE FROM identity_mark WHERE case_number = 1", "Case 1")]
    [InlineData("identity", "DELETE FROM identity WHERE case_number = 1", "Case 1")]
    [InlineData("identity", "DELETE FROM identity WHERE case_number = 2", "identity")]
    [InlineData("placement", "UPDATE placement SET case_number = 3 WHERE document = 1", "placement (case 3)")]
    [InlineData("placement", "DELETE FROM placement WHERE document = 1", "placement")]
    [InlineData("placement", "INSERT INTO placement SELECT 99, document, case_number, placed_at, placed_by, cause FROM placement WHERE number = 1", "placement (case 1)")]
    [InlineData("merge", "UPDATE merge SET merged_by = 'evil'", "merge (number 1)")]
    [InlineData("merge_undone", "DELETE FROM merge_undone", "merge_undone")]
    [InlineData("not_the_same", "DELETE FROM not_the_same", "not_the_same")]
    [InlineData("document", "UPDATE document SET added_by = 'evil' WHERE number = 1", "document (number 1)")]
    [InlineData("document", "UPDATE document SET added_at = '2020-01-01T00:00:00.000Z' WHERE number = 1", "document (number 1)")]
    [InlineData("case_file", "UPDATE case_file SET opened_by = 'evil' WHERE number = 1", "case_file (number 1)")]
    [InlineData("case_words", "DELETE FROM case_words", "Case 1")]
    [InlineData("setting", "UPDATE setting SET value = 'another' WHERE name = 'registry'", "name of the registry")]
    [InlineData("setting", "DELETE FROM setting WHERE name = 'vouched'", "vouches anew")]
    [InlineData("proposal", "UPDATE proposal SET edition = 'other'", "proposal (case 1)")]
    [InlineData("proposal_answer", "UPDATE proposal_answer SET accepted = 1", "proposal_answer")]
    [InlineData("case_now", "UPDATE case_now SET proposal = 2 WHERE number = 1", "Case 1")]
    [InlineData("case_now", "UPDATE case_now SET merged_into = 3, shown = 0 WHERE number = 1", "Case 1")]
    public async Task Whatever_is_altered_outside_is_told_and_so_is_where(string table, string change, string told)
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.EverythingAsync(trial);
        var rosa = await trial.Registry.Accounts.CreateAsync(new("ada", Role.Administrator), "rosa", "Rosa", Role.Researcher, "hash");
        await trial.Registry.Accounts.MakeTokenAsync(rosa.Actor, rosa, "script", TimeSpan.FromDays(9));
        await Stories.ImportedAsync(trial, Letters.Pancreas + " Again.", Letters.Brenda with { LocalNumber = "H-9", FamilyName = "Other" });
        var verdict = await trial.Registry.Audit.VerifyAsync();
        verdict.IsSound.ShouldBeTrue(verdict.Message);
        await trial.TamperAsync(table, change);
        await trial.OpenAsync();
        verdict = await trial.Registry.Audit.VerifyAsync();
        verdict.IsSound.ShouldBeFalse();
        verdict.Message.ShouldContain(told);
    }

    [Fact]
    public async Task Guards_that_were_taken_from_history_are_told()
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.ImportedAsync(trial);
        await trial.UnguardAsync("placement");
        var verdict = await trial.Registry.Audit.VerifyAsync();
        (verdict.Fault, verdict.Message).ShouldSatisfyAllConditions(v => v.Fault.ShouldBe(AuditFault.Unguarded), v => v.Message.ShouldContain("placement"));
        await trial.GuardAsync("placement");
        (await trial.Registry.Audit.VerifyAsync()).IsSound.ShouldBeTrue();
    }

    [Fact]
    public async Task A_trail_that_does_not_end_where_it_was_anchored_is_told_as_soon_as_it_is_opened()
    {
        await using var trial = await LongAsync();
        trial.Registry.Audit.Trouble.ShouldBeNull();
        await trial.OpenAsync();
        trial.Registry.Audit.Trouble.ShouldBeNull();
        await trial.CloseAsync();
        await trial.TamperAsync("audit", "DELETE FROM audit WHERE seq > 8");
        await trial.OpenAsync();
        trial.Registry.Audit.Trouble.ShouldNotBeNull().ShouldContain("entry 8");
    }

    [Fact]
    public async Task A_trail_that_is_gone_is_said_in_a_sentence()
    {
        await using var trial = await LongAsync();
        await trial.ExecuteAsync("DROP TABLE audit");
        (await trial.Registry.Audit.VerifyAsync().FailsAsync("altered")).Message.ShouldContain("Restore a backup");
    }

    [Fact]
    public async Task After_merges_moves_erasures_and_new_readings_all_is_as_the_trail_says()
    {
        await using var trial = await Trial.OnAsync(kind);
        await Stories.EverythingAsync(trial);
        var verdict = await trial.Registry.Audit.VerifyAsync();
        verdict.IsSound.ShouldBeTrue(verdict.Message);
    }

    [Fact]
    public async Task It_stays_sound_over_restarts_and_with_several_programs_at_once()
    {
        await using var trial = await Trial.OnAsync(kind);
        await using (var other = await CaseRegistry.OpenAsync(trial.Connection, trial.Key))
        {
            await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() =>
                (i % 2 == 0 ? trial.Registry : other).Imports.AddAsync(Trial.Ada, Letters.Of($"Homme de {30 + i} ans. Carcinoïde bronchique typique.")))));
        }

        await trial.OpenAsync();
        await trial.Registry.Worklist.ListAsync(Trial.Ada, new());
        var verdict = await trial.Registry.Audit.VerifyAsync();
        verdict.IsSound.ShouldBeTrue(verdict.Message);
        verdict.Entries.ShouldBe(21);
    }

    [Fact]
    public async Task Only_an_administrator_reads_it()
    {
        await using var trial = await Trial.OnAsync(kind);
        await trial.Registry.Audit.ListAsync(Trial.Ada).FailsAsync("no-right");
    }

    /// <summary>Ten entries.</summary>
    private async Task<Trial> LongAsync()
    {
        var trial = await Trial.OnAsync(kind);
        for (var i = 0; i < 10; i++)
        {
            await trial.Registry.Worklist.ListAsync(Trial.Ada, new() { Count = i + 1 });
        }

        return trial;
    }

    private static async Task ShouldFindAsync(Trial trial, AuditFault fault, long seq)
    {
        var verdict = await trial.Registry.Audit.VerifyAsync();
        (verdict.Fault, verdict.Seq).ShouldBe((fault, seq), verdict.Message);
        verdict.Message.ShouldContain(seq.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}

public sealed class AuditSqliteTests() : AuditTests(Kind.Sqlite);

public sealed class AuditPostgresTests() : AuditTests(Kind.Postgres);
