using System.IO.Compression;
using System.Text;

namespace Nenuphar.Board.Tests.Importing;

public class ImportPageTests
{
    [Fact]
    public async Task A_table_takes_names_where_the_page_of_entering_a_case_does()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = await bench.AsAsync(Role.DataManager);
        var table = Encoding.UTF8.GetBytes("kind;value\nprimary;iléon\nprimary;ileum\nsex;femme\nmetastasis;foie\ngrade;2\nki67;8 %\nmorphology;8240/3\n");
        (await visitor.UploadAsync("/import", [("files", "names.csv", table)])).All(".received li.failed").ShouldBeEmpty();
        var facts = (await bench.CaseAsync(1)).Entries.Select(e => (e.Kind, e.Value)).ToList();
        facts.Count(f => f == (FactKind.Primary, "C17.2")).ShouldBe(2);
        facts.ShouldContain((FactKind.Sex, "female"));
        facts.ShouldContain((FactKind.Metastasis, "liver"));
        facts.ShouldContain((FactKind.Grade, "G2"));
        facts.ShouldContain((FactKind.Ki67, "8"));
        (await visitor.UploadAsync("/import", [("files", "place.csv", Encoding.UTF8.GetBytes("kind;value\nprimary;Atlantis\n"))])).The(".received li.failed").Words.ShouldContain("2");
        (await visitor.GetAsync("/import")).The("#import")["data-hidden"].ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_pasted_text_is_read_within_a_second_and_its_row_leads_to_the_case()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = await bench.AsAsync(Role.DataManager);
        await visitor.PartAsync("/import", ("text", Letters.Pancreas));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var row = (await visitor.PartAsync("/import", ("text", Letters.Ileum), ("name", "lettre 2019"))).The("li");
        watch.ElapsedMilliseconds.ShouldBeLessThan(1000);
        row.Classes.ShouldContain("read");
        row.The(".what").Words.ShouldBe("lettre 2019");
        row.The(".came").Words.ShouldMatch("^✓ read: [0-9]+ facts");
        row.The("a")["href"].ShouldBe("/cases/2?document=2");
        (await bench.CaseAsync(2)).Documents.ShouldHaveSingleItem().Name.ShouldBe("lettre 2019");
    }

    [Fact]
    public async Task Without_script_the_form_takes_several_files_and_tells_of_each()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = await bench.AsAsync(Role.Coordinator);
        var page = await visitor.GetAsync("/import?lang=fr");
        page.The("form#import")["enctype"].ShouldBe("multipart/form-data");
        var done = await visitor.UploadAsync(
            "/import",
            [("files", "un.txt", Encoding.UTF8.GetBytes(Letters.Ileum)), ("files", "deux.txt", Encoding.Latin1.GetBytes(Letters.Pancreas)), ("files", "image.png", [0x89, 0x50, 0x4E, 0x47, 1, 2, 3])]);
        done.Status.ShouldBe(200);
        done.All(".received li").Select(l => l["class"]).ShouldBe(["read", "read", "failed"]);
        done.All(".received li").Last().Words.ShouldContain("C’est une image");
        (await visitor.UploadAsync("/import", [("files", "again.txt", Encoding.UTF8.GetBytes(Letters.Ileum))])).The(".received li").Words.ShouldContain("y est déjà");
        (await bench.Registry.Worklist.CountAsync(Bench.ActorOf(Role.DataManager))).All.ShouldBe(2);
    }

    [Fact]
    public async Task A_number_files_documents_together_and_a_birth_date_may_be_written_as_people_do()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = await bench.AsAsync(Role.DataManager);
        await visitor.PartAsync("/import", ("text", Letters.Ileum), ("local", "H-7"), ("family", "Vasseur"), ("birth", "02/03/1956"));
        (await visitor.PartAsync("/import", ("text", Letters.Pancreas), ("local", "h 7"))).The("li a")["href"].ShouldBe("/cases/1?document=2");
        (await visitor.PartAsync("/import", ("text", "Une autre lettre : tumeur neuroendocrine."), ("case", "nen-0001"))).The("li a")["href"].ShouldBe("/cases/1?document=3");
        (await bench.Registry.Patients.ReadAsync(Bench.ActorOf(Role.DataManager), 1)).BirthDate.ShouldBe("1956-03-02");
        var wrong = await visitor.PartAsync("/import", ("text", "x"), ("birth", "yesterday"));
        wrong.Status.ShouldBe(422);
        wrong.Json.GetProperty("message").GetString()!.ShouldContain("is no birth date");
        (await visitor.PartAsync("/import", ("text", "Une lettre."), ("case", "99"))).The("li.failed").Words.ShouldContain("There is no case 99");
    }

    [Fact]
    public async Task Documents_of_one_patient_without_a_number_make_one_case_if_that_is_said()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = await bench.AsAsync(Role.DataManager);
        var page = await visitor.UploadAsync("/import", [("files", "1.txt", Encoding.UTF8.GetBytes(Letters.Ileum)), ("files", "2.txt", Encoding.UTF8.GetBytes("Suivi : octréotide poursuivi, stabilité."))], ("together", "1"));
        page.All(".received li").Select(l => l["data-case"]).ShouldBe(["1", "1"]);
    }

    [Theory]
    [InlineData("../../etc/passwd.txt", "passwd.txt")]
    [InlineData("C:\\Users\\x\\letter.txt", "letter.txt")]
    [InlineData("a\u0000b\u202Etxt.exe", "abtxt.exe")]
    [InlineData("", "document")]
    public void The_name_of_a_file_is_data_and_never_a_path(string given, string kept) => Nenuphar.Board.Importing.Intake.NameOf(given).ShouldBe(kept);

    [Fact]
    public async Task What_is_too_large_empty_or_no_table_is_one_sentence()
    {
        await using var bench = await Bench.OpenAsync(s => s with { LargestUpload = 40_000_000 });
        var visitor = await bench.AsAsync(Role.DataManager);
        async Task<string> SentAsync(string name, byte[] bytes) => (await visitor.UploadAsync("/import", [("files", name, bytes)])).The(".received li").Words;
        (await SentAsync("large.txt", new byte[26_000_000])).ShouldContain("larger than 25 MB");
        (await SentAsync("empty.txt", Encoding.UTF8.GetBytes("  \n"))).ShouldContain("no text in this document");
        (await SentAsync("wrong.csv", Encoding.UTF8.GetBytes("kind,value\nnonsense,7\n"))).ShouldContain("Line 2");
        (await SentAsync("bomb.docx", Bomb())).ShouldContain("unpacks to more than");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[41_000_000]), "files", "huge.txt" } };
        var huge = new HttpRequestMessage(HttpMethod.Post, "/import") { Content = form };
        huge.Headers.ExpectContinue = true;
        huge.Headers.Add("X-Nenuphar-Part", "1");
        var refused = await visitor.SendAsync(huge);
        (refused.Status, refused.Json.GetProperty("message").GetString()).ShouldBe((413, "This is too large to be taken at once; send fewer files at a time."));
        (await visitor.PostAsync("/import", ("text", " "))).Status.ShouldBe(422);
        (await bench.Registry.Worklist.CountAsync(Bench.ActorOf(Role.DataManager))).All.ShouldBe(0);
        bench.Logs.Text.ShouldNotContain("nonsense");
    }

    [Fact]
    public async Task A_table_of_values_is_a_case_made_by_hand()
    {
        await using var bench = await Bench.OpenAsync();
        var table = Encoding.UTF8.GetBytes("kind,value\nprimary,C17.2\nki67,8\n");
        var row = (await (await bench.AsAsync(Role.Physician)).UploadAsync("/import", [("files", "values.csv", table)])).The(".received li");
        row.Words.ShouldContain("read: 2 facts");
        (await bench.CaseAsync(1)).Facts.Select(f => f.Entry.Value).ShouldBe(["C17.2", "8"], ignoreOrder: true);
        (await (await bench.AsAsync(Role.Coordinator)).UploadAsync("/import", [("files", "values2.csv", table)])).The(".received li.failed").Words.ShouldContain("may not open cases by hand");
    }

    [Theory]
    [InlineData(Role.Researcher)]
    [InlineData(Role.Administrator)]
    public async Task Who_may_not_write_may_not_import(Role role)
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = await bench.AsAsync(role);
        (await visitor.GetAsync("/import")).Status.ShouldBe(403);
        (await visitor.PostAsync("/import", ("text", Letters.Ileum))).Status.ShouldBe(403);
        (await (await bench.AsAsync(Role.DataManager)).SendAsync(new(HttpMethod.Post, "/import") { Content = Visitor.Form([("text", Letters.Ileum)]) })).Status.ShouldBe(400, "without the token of the form");
    }

    /// <summary>A small file that unpacks to 100 MB.</summary>
    private static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var types = new StreamWriter(zip.CreateEntry("[Content_Types].xml").Open()))
            {
                types.Write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            }

            using var part = zip.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            var block = new byte[1_000_000];
            Array.Fill(block, (byte)' ');
            for (var i = 0; i < 100; i++)
            {
                part.Write(block);
            }
        }

        return bytes.ToArray();
    }
}
