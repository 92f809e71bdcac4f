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
        var who = place.Write("in/who.tsv", "document\tnational\tfamily\none.txt\t56.03.02\tVasseur\ntwo.txt\t560302\tVasseur\n");
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
