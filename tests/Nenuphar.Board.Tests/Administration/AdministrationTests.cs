namespace Nenuphar.Board.Tests.Administration;

public class AdministrationTests
{
    [Fact]
    public async Task The_trail_is_shown_filtered_paged_and_verified()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        for (var i = 0; i < 120; i++)
        {
            await bench.Registry.Audit.NoteRefusalAsync(new("somebody", Role.None), "a test");
        }

        var admin = await bench.AsAsync(Role.Administrator);
        var page = await admin.GetAsync("/admin/audit?act=refused");
        page.All("tbody tr").Count().ShouldBe(100);
        page.All("tbody tr").ShouldAllBe(r => r.Words.Contains("somebody") && r.Words.Contains("refused"));
        (await admin.GetAsync(page.The("a[rel=next]")["href"])).All("tbody tr").Count().ShouldBe(20);
        (await admin.GetAsync($"/admin/audit?case={record.Case}&who=datamanager")).All("tbody tr").Select(r => r.All("td").ElementAt(3).Words).ShouldContain("imported");
        (await admin.GetAsync("/admin/audit?case=x&before=y&who=nobody%27--")).Words.ShouldContain("No entry");

        var verdict = await admin.SubmitAsync(await admin.GetAsync("/admin/audit"), "form[action=/admin/audit/verify]");
        verdict.The("[role=status]").Words.ShouldContain("sound");
        var heads = Path.Combine(bench.Folder, "keys", "key.heads");
        var lines = await File.ReadAllLinesAsync(heads);
        var anchor = Array.FindIndex(lines, l => l.Contains(" H ", StringComparison.Ordinal));
        lines[anchor] = lines[anchor].Replace(" H ", " H 1", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(heads, lines);
        (await admin.PostAsync("/admin/audit/verify")).The("[role=alert]").Words.ShouldContain("Tell who answers");
    }

    [Theory]
    [InlineData("POST /cases/{number:long}/decide: wrong form token", "POST /cases/{number:long}/decide : jeton de formulaire faux")]
    [InlineData("may not read texts", "droit manquant : lire les textes")]
    [InlineData("account 3, Physician, Administrator, active", "compte 3, médecin, administrateur, ouvert")]
    [InlineData("32 cases", "32 dossiers")]
    [InlineData("version 4, with texts and identity", "version 4, avec textes et identité")]
    [InlineData("proposal 3, edition x, 2 of its changes", "proposition 3, édition x, 2 de ses changements")]
    public void Details_are_told_in_French_and_addresses_left_alone(string detail, string french)
    {
        Board.Administration.Acts.Detail(detail, french: true).ShouldBe(french);
        Board.Administration.Acts.Detail(detail, french: false).ShouldBe(detail);
    }

    [Fact]
    public async Task Every_act_of_the_trail_has_words()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var program = await bench.ProgramAsync(Role.DataManager);
        await program.GetAsync("/search?q=vasseur");
        await program.GetAsync($"/cases/{record.Case}");
        await program.GetAsync($"/api/v1/cases/{record.Case}/export");
        await program.GetAsync("/import/duplicates");
        var entries = await bench.Registry.Audit.ListAsync(Bench.ActorOf(Role.Administrator), count: 1000);
        entries.Select(e => e.Act).Distinct().Except(Board.Administration.Acts.All.Keys).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_backup_is_made_by_a_button_and_put_back_by_the_command_that_the_page_tells()
    {
        await using var bench = await Bench.OpenAsync(s => s with { Backups = Path.Combine(s.Folder, "..", "copies") });
        var record = await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var admin = await bench.AsAsync(Role.Administrator);
        var before = await admin.GetAsync("/admin/backups");
        before.Words.ShouldContain("No backup yet");
        var after = await admin.FollowAsync(await admin.SubmitAsync(before, "form[action=/admin/backups]"));
        after.The("[role=status]").Words.ShouldContain(".backup");
        var command = after.The("pre code").Words.Split(' ');
        var file = command[2];
        command[^2].ShouldBe("--key");
        command[^1].ShouldBe(bench.Registry.KeyFile);
        await using var restored = await Backups.RestoreAsync(Bench.ActorOf(Role.Administrator), Path.Combine(bench.Folder, "again.db"), RegistryKey.FromFile(command[^1]), file);
        (await restored.Cases.ReadAsync(Bench.ActorOf(Role.DataManager), record.Case)).Facts.Count.ShouldBe(record.Facts.Count);
    }

    [Fact]
    public async Task A_folder_that_an_erasure_did_not_reach_is_told_until_it_is_reached()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var root = Bench.ActorOf(Role.Administrator);
        var (folder, away) = (Path.Combine(bench.Folder, "stick"), Path.Combine(bench.Folder, "drawer"));
        await bench.Registry.Backups.WriteAsync(root, folder);
        Directory.Move(folder, away);
        await bench.Registry.Patients.EraseAsync(Bench.ActorOf(Role.DataManager), record.Case);
        var admin = await bench.AsAsync(Role.Administrator);
        (await admin.GetAsync("/admin")).Words.ShouldContain("1 folder that an erasure has not reached");
        var page = await admin.GetAsync("/admin/backups");
        page.The("[role=alert]").Words.ShouldContain("can't be read");
        Directory.Move(away, folder);
        page = await admin.GetAsync("/admin/backups");
        page.The("[role=alert]").Words.ShouldContain("1 erased case still has its key there");
        (await admin.FollowAsync(await admin.SubmitAsync(page, "form[action='/admin/backups/reach']"))).All("[role=alert]").ShouldBeEmpty();
        (await admin.GetAsync("/admin")).Words.ShouldNotContain("not reached");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told_and_the_registry_goes_on()
    {
        await using var bench = await Bench.OpenAsync(s => s with { Backups = "/proc/nowhere" });
        var admin = await bench.AsAsync(Role.Administrator);
        await admin.GetAsync("/admin/backups");
        var told = await admin.PostAsync("/admin/backups");
        told.Status.ShouldBe(507, bench.Logs.Text);
        told.Words.ShouldContain("/proc/nowhere");
    }

    [Fact]
    public async Task The_tables_show_their_rows_with_their_sources()
    {
        await using var bench = await Bench.OpenAsync();
        var admin = await bench.AsAsync(Role.Administrator);
        var page = await admin.GetAsync("/admin/knowledge");
        page.Words.ShouldContain(Knowledge.Edition);
        page.All("a[href^=/admin/knowledge/]").Count().ShouldBeGreaterThan(40);
        var table = await admin.GetAsync("/admin/knowledge/tables/trials?q=CLARINET");
        table.All("thead th").Select(h => h.Words).ShouldContain("source");
        table.The("tbody").Words.ShouldContain("TRIAL-CLARINET");
        (await admin.GetAsync("/admin/knowledge/../../secrets")).Status.ShouldBe(404);
        (await admin.GetAsync("/admin/knowledge/tables/none")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Everything_is_read_again_and_the_proposals_are_counted()
    {
        var reading = new TextReading("earlier", (name, text) => [.. TextReading.Current.Read(name, text).Skip(1)]);
        await using var bench = await Bench.OpenAsync(reading: reading);
        await bench.ImportAsync(Letters.Ileum);
        await bench.ImportAsync(Letters.Pancreas);
        await bench.ReopenAsync(TextReading.Current);
        var admin = await bench.AsAsync(Role.Administrator | Role.Physician);
        var page = await admin.GetAsync("/admin/knowledge");
        page.The("#rereading").Words.ShouldContain("2 cases were read with another edition");
        (await admin.SubmitAsync(page, "#rereading form")).To.ShouldBe("/admin/knowledge#rereading");
        for (var i = 0; i < 100 && (await admin.GetAsync("/admin/knowledge")).All("#rereading progress").Any(); i++)
        {
            await Task.Delay(50);
        }

        page = await admin.GetAsync("/admin/knowledge");
        page.The("#rereading").Words.ShouldContain("2 proposals wait");
        page.The("#rereading .notice").Words.ShouldContain("2 new proposals");
    }

    [Fact]
    public async Task The_settings_are_shown_without_secrets()
    {
        await using var bench = await Bench.OpenAsync(s => s with { CertificatePassword = "hush-hush", Country = "BE" });
        var page = await (await bench.AsAsync(Role.Administrator)).GetAsync("/admin");
        page.Words.ShouldContain("127.0.0.1");
        page.Words.ShouldContain("BE");
        page.Text.ShouldNotContain("hush-hush");
        (await (await bench.AsAsync(Role.Administrator)).GetAsync("/")).To.ShouldBe("/admin");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Every_page_stands_in_both_languages_and_holds_no_script_of_its_own(string language)
    {
        await using var bench = await Bench.OpenAsync();
        var admin = await bench.AsAsync(Role.Administrator);
        foreach (var path in new[] { "/admin", "/admin/people", "/admin/people/administrator", "/admin/audit", "/admin/backups", "/admin/knowledge", "/admin/knowledge/SOURCES", "/account" })
        {
            var page = await admin.GetAsync($"{path}?lang={language}");
            page.Status.ShouldBe(200, path);
            page.The("html")["lang"].ShouldBe(language);
            page.All("h1").Count().ShouldBe(1, path);
            page.All("[style]").Concat(page.All("style")).ShouldBeEmpty(path);
            page.All("script").ShouldAllBe(s => s["src"].StartsWith("/assets/"));
            page.All("input").Where(i => i["type"] is not "hidden" && !i.Has("hidden")).ShouldAllBe(i => i.Has("aria-label") || HasLabel(i));
        }
    }

    private static bool HasLabel(Html input)
    {
        for (var at = input.Parent; at is not null; at = at.Parent)
        {
            if (at.Tag == "label")
            {
                return true;
            }
        }

        return false;
    }
}
