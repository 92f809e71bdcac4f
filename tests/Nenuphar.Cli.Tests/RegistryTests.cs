namespace Nenuphar.Cli.Tests;

/// <summary>The registry from a shell: import, verify, backup, restore.</summary>
public class RegistryTests
{
    private const string Letter = "Un homme de 54 ans. Tumeur neuroendocrine de l'iléon, grade 2, Ki-67 à 8 %.";

    [Fact]
    public void Documents_go_in_once_and_the_import_may_be_called_again()
    {
        using var place = new Place();
        place.Write("in/a/one.txt", Letter);
        place.Write("in/a/two.txt", "Le même patient : chromogranine A à 640 ng/mL.");
        place.Write("in/b/three.txt", "A 61-year-old woman with a pancreatic NET, Ki-67 2 %.");
        var run = Run(place, "import", place["in"], "--by-folder");
        (run.Code, run.Error).ShouldBe((0, ""));
        run.Output.ShouldBe("3 documents: 2 opened a case, 1 joined a case.\n");
        Run(place, "import", place["in"], "--by-folder").Output.ShouldBe("3 documents: 3 there already.\n");
        Run(place, "audit", "verify").Output.ShouldStartWith("The audit trail is sound: 3 entries");
    }

    [Fact]
    public void Files_of_other_kinds_in_a_folder_are_told_and_the_table_of_patients_is_none_of_them()
    {
        using var place = new Place();
        place.Write("in/one.txt", Letter);
        foreach (var other in new[] { "a.rtf", "sub/b.RTF", "scan.tif", "noext", ".hidden", "values.csv" })
        {
            place.Write("in/" + other, "x");
        }

        var table = place.Write("in/patients.csv", "document,local\none.txt,H1\n");
        var run = Run(place, "import", place["in"], "--patients", table);
        run.Code.ShouldBe(0, run.Error);
        run.Error.ShouldContain("passed over (1 .csv, 2 .rtf, 1 .tif, 1 without an ending)");
    }

    [Theory]
    [InlineData("--studies", "/nowhere/at/all", "neither a folder nor a file")]
    [InlineData("--country", "ZZ", "is no country")]
    public void A_workbench_is_not_opened_on_what_is_not_there(string option, string value, string told)
    {
        using var place = new Place();
        var run = Program.Run("serve", "--db", place["r.db"], option, value);
        run.Code.ShouldBe(2);
        run.Error.ShouldContain(told);
    }

    [Fact]
    public void What_only_reads_makes_no_registry_where_there_is_none()
    {
        using var place = new Place();
        var key = place["key"];
        Program.Run("key", "make", key).Code.ShouldBe(0);
        string[][] commands = [["audit", "verify"], ["backup", place["out"]], ["key", "change", place["next.key"]]];
        foreach (var command in commands)
        {
            var run = Program.Run([.. command, "--db", place["typo/r.db"], "--key", key]);
            (run.Code, run.Output).ShouldBe((1, ""));
            run.Error.ShouldContain("There is no registry");
        }

        Directory.Exists(place["typo"]).ShouldBeFalse();
        File.Exists(place["next.key"]).ShouldBeFalse();
    }

    [Fact]
    public void One_that_fails_is_one_line_and_the_others_are_taken()
    {
        using var place = new Place();
        var bad = place.Write("in/bad.docx", "no Word");
        File.WriteAllBytes(bad, [0x50, 0x4B, 3, 4, 1, 2, 3]);
        place.Write("in/good.txt", Letter);
        var run = Run(place, "import", place["in"]);
        run.Code.ShouldBe(1);
        run.ShouldComplain("bad.docx");
        run.Output.ShouldBe("2 documents: 1 opened a case, 1 failed.\n");
    }

    [Fact]
    public void A_table_says_whose_documents_are_and_another_is_a_case_by_hand()
    {
        using var place = new Place();
        place.Write("in/one.txt", Letter);
        place.Write("in/two.txt", "Suite : octréotide 30 mg, stabilité.");
        var who = place.Write("in/who.tsv", "document\tnational\tfamily\none.txt\t56.03.02\tVasseur\ntwo.txt\t560302\tVasseur\n../hand.csv\t\t\n");
        var hand = place.Write("hand.csv", "kind,value\nki67,12\nprimary,C17.2\n");
        Run(place, "import", place["in"], hand, "--patients", who).Output.ShouldBe("3 documents: 1 opened a case, 1 joined a case, 1 made by hand.\n");
        Run(place, "import", place["in"], hand, "--patients", who).Output.ShouldBe("3 documents: 3 there already.\n");
        var odd = Run(place, "import", place.Write("odd.csv", "kind,value\nsex,male\ngrade,G7\n"));
        (odd.Code, odd.Output).ShouldBe((1, "1 documents: 1 failed.\n"));
        odd.ShouldComplain("line 3: grade value 'G7': The grade is G1, G2, G3 or G4. Nothing of this table was taken.");
        var wrong = Run(place, "import", place["in"], "--patients", hand);
        wrong.Code.ShouldBe(2);
        wrong.ShouldComplain("document, national, local");
    }

    [Fact]
    public void A_table_of_patients_is_found_wherever_it_lies_and_nothing_of_it_is_passed_over()
    {
        using var place = new Place();
        place.Write("in/one.txt", Letter);
        place.Write("in/two.txt", "Une patiente de 61 ans. Tumeur neuroendocrine du pancréas.");
        var who = place.Write("elsewhere/who.tsv", "document\tlocal\tfamily\tbirth\none.txt\tL1\tVasseur\t02/03/1956\nnone.txt\tL9\tPersonne\t\n");
        var run = Run(place, "import", place["in"], "--patients", who);
        run.Code.ShouldBe(1);
        run.Output.ShouldBe("2 documents: 1 opened a case, 2 failed.\n");
        run.Error.ShouldContain("who.tsv, line 3: none.txt is none of the documents");
        run.Error.ShouldContain("two.txt: no row of --patients names it");
        foreach (var (table, words) in new[] { ("document,birth\none.txt,31/31/1950\n", "line 2: its birth date"), ("document,birth\n,1950\n", "line 2: it names no document"), ("document,birth\none.txt,1950,more\n", "line 2: it has more cells") })
        {
            var wrong = Run(place, "import", place["in"], "--patients", place.Write("wrong.csv", table));
            wrong.Code.ShouldBe(2);
            wrong.ShouldComplain(words);
        }

        var twice = Run(place, "import", place["in/two.txt"], "--patients", place.Write("twice.csv", "document,local\ntwo.txt,L2\ntwo.txt,L3\n"));
        (twice.Code, twice.Output).ShouldBe((1, "1 documents: 2 failed.\n"));
        twice.Error.ShouldContain("twice.csv, line 3: two.txt was given to another patient");
    }

    [Fact]
    public void A_table_that_was_corrected_tells_more_of_patients_that_are_there_and_never_makes_two_of_them_one()
    {
        using var place = new Place();
        place.Write("in/one.txt", Letter);
        place.Write("in/two.txt", "Une patiente de 61 ans. Tumeur neuroendocrine du pancréas.");
        Run(place, "import", place["in/one.txt"], "--patients", place.Write("a.csv", "document,local\none.txt,L1\n")).Code.ShouldBe(0);
        var more = Run(place, "import", place["in/one.txt"], "--patients", place.Write("b.csv", "document,local,family,given,birth\none.txt,L1,Durand,Jean,1950\n"));
        (more.Code, more.Output).ShouldBe((0, "1 documents: 1 there already.\n"));
        more.Error.ShouldContain("Case 1 knows now whose it is");
        var other = Run(place, "import", place["in/two.txt"], "--patients", place.Write("c.csv", "document,local,family,given,birth\ntwo.txt,L1,Martin,Anne,1960\n"));
        (other.Code, other.Output).ShouldBe((1, "1 documents: 1 failed.\n"));
        other.ShouldComplain("Case 1 has another birth date", "nothing was taken");
        var changed = Run(place, "import", place["in/one.txt"], "--patients", place.Write("d.csv", "document,family\none.txt,Durant\n"));
        (changed.Code, changed.Output).ShouldBe((1, "1 documents: 1 failed.\n"));
        changed.ShouldComplain("nothing was changed");
    }

    [Fact]
    public void A_folder_that_is_closed_and_a_file_without_text_keep_none_of_the_others_away()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Files have no such rights here.");
            return;
        }

        using var place = new Place();
        place.Write("in/ok.txt", Letter);
        place.Write("in/empty.txt", "");
        place.Write("in/closed/there.txt", Letter + " Suite.");
        File.SetUnixFileMode(place["in/closed"], UnixFileMode.None);
        try
        {
            Assert.SkipWhen(Environment.IsPrivilegedProcess, "Nothing is closed to this user.");
            var run = Run(place, "import", place["in"]);
            (run.Code, run.Output).ShouldBe((1, "2 documents: 1 opened a case, 2 failed.\n"));
            run.Error.ShouldContain(place["in/closed"] + ": the folder can't be read");
        }
        finally
        {
            File.SetUnixFileMode(place["in/closed"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_file_without_text_opens_no_case()
    {
        using var place = new Place();
        place.Write("in/empty.txt", " \n");
        var run = Run(place, "import", place["in"]);
        (run.Code, run.Output).ShouldBe((1, "1 documents: 1 failed.\n"));
        run.ShouldComplain("empty.txt", "no text");
    }

    [Fact]
    public void What_is_no_certificate_is_said_in_a_sentence()
    {
        using var place = new Place();
        var run = Run(place, "serve", "--address", "https://localhost:59431", "--certificate", place.Write("no.pfx", "none"));
        run.Code.ShouldBe(1);
        run.ShouldComplain(place["no.pfx"], "is no certificate");
    }

    [Fact]
    public void The_key_is_changed_and_the_old_one_opens_nothing()
    {
        using var place = new Place();
        place.Write("in/one.txt", Letter);
        Run(place, "import", place["in"]).Code.ShouldBe(0);
        var change = Run(place, "key", "change", place["new.key"]);
        (change.Code, change.Error).ShouldBe((0, ""));
        change.Output.ShouldContain(place["new.key"]);
        Run(place, "audit", "verify").Code.ShouldBe(1);
        var verified = Program.Run("audit", "verify", "--db", place["r.db"], "--key", place["new.key"]);
        (verified.Code, verified.Error).ShouldBe((0, ""));
        verified.Output.ShouldContain("3 entries");
        Run(place, "key", "change", place["new.key"]).ShouldComplain("No new key");
    }

    [Fact]
    public void A_backup_is_restored_into_another_database()
    {
        using var place = new Place();
        place.Write("in/one.txt", Letter);
        Run(place, "import", place["in"]).Code.ShouldBe(0);
        var backup = Run(place, "backup", place["backups"]);
        backup.Output.ShouldContain("1 cases, 1 documents");
        var file = Directory.GetFiles(place["backups"], "*.backup").ShouldHaveSingleItem();
        var restored = Program.Run("restore", file, "--db", place["other.db"], "--key", place["key"]);
        (restored.Code, restored.Error).ShouldBe((0, ""));
        restored.Output.ShouldContain("1 cases");
        Program.Run("audit", "verify", "--db", place["other.db"], "--key", place["key"]).Code.ShouldBe(0);
        Program.Run("restore", file, "--db", place["other.db"], "--key", place["key"]).ShouldComplain("restore into an empty one");
    }

    [Fact]
    public void A_lost_password_has_a_way_back_for_who_has_the_key()
    {
        using var place = new Place();
        place.Write("in/one.txt", Letter);
        Run(place, "import", place["in"]).Code.ShouldBe(0);
        Run(place, "user", "reset", "nobody").ShouldComplain("there is no account nobody", "nenuphar user list");
        var other = Program.Run("user", "reset", "nobody", "--db", place["r.db"], "--key", place["none"]);
        other.Code.ShouldBe(1);
        other.ShouldComplain("none");
        Run(place, "user", "list").Output.ShouldBe("");
        Run(place, "audit", "acknowledge", "--reason", "to be safe").ShouldComplain("no break");
    }

    [Fact]
    public void A_key_that_is_not_there_is_said_to_be_missing()
    {
        using var place = new Place();
        var run = Program.Run("audit", "verify", "--db", place["r.db"], "--key", place["none"]);
        run.Code.ShouldBe(1);
        run.ShouldComplain(place["none"], "NENUPHAR_KEY_FILE", "nenuphar key make " + place["none"]);
    }

    [Fact]
    public void The_key_of_a_new_registry_is_made_as_the_message_says_and_never_over_another()
    {
        using var place = new Place();
        var letter = place.Write("in/one.txt", Letter);
        var made = Program.Run("key", "make", place["own.key"]);
        (made.Code, made.Error).ShouldBe((0, ""));
        made.Output.ShouldContain(place["own.key"]);
        Program.Run("import", letter, "--db", place["r.db"], "--key", place["own.key"]).Code.ShouldBe(0);
        var again = Program.Run("key", "make", place["own.key"]);
        again.Code.ShouldBe(1);
        again.ShouldComplain(place["own.key"]);
        Program.Run("audit", "verify", "--db", place["r.db"], "--key", place["own.key"]).Code.ShouldBe(0);
    }

    [Fact]
    public void Heads_that_cannot_be_written_are_told_by_an_import_and_a_lost_database_does_not_begin_anew()
    {
        using var place = new Place();
        var (one, two) = (place.Write("in/one.txt", Letter), place.Write("in/two.txt", "A 61-year-old woman with a pancreatic NET, Ki-67 2 %."));
        Directory.CreateDirectory(place["key.heads"]);
        var run = Run(place, "import", two);
        (run.Code, run.Output).ShouldBe((1, "1 documents: 1 opened a case.\n"));
        run.Error.ShouldContain("can't be written");
        Directory.Delete(place["key.heads"]);
        var verified = Run(place, "audit", "verify");
        verified.Code.ShouldBe(0, verified.Error);
        verified.Error.ShouldContain("the chain is whole");
        Run(place, "audit", "verify").Output.ShouldContain("could not be written outside");

        foreach (var file in Directory.GetFiles(place.Folder, "r.db*"))
        {
            File.Delete(file);
        }

        var lost = Run(place, "import", one);
        (lost.Code, lost.Output).ShouldBe((1, ""));
        lost.Error.ShouldContain("--new");
        File.Exists(place["r.db"]).ShouldBeFalse();
        Run(place, "import", one, "--new").Output.ShouldContain("1 opened a case");
    }

    /// <summary>On the registry of this place; its key is made first.</summary>
    private static Program Run(Place place, params string[] arguments)
    {
        if (!File.Exists(place["key"]))
        {
            place.Write("key", Convert.ToBase64String(new byte[31].Append((byte)7).ToArray()) + "\n");
        }

        return Program.Run([.. arguments, "--db", place["r.db"], "--key", place["key"]]);
    }
}
