namespace Nenuphar.Board.Tests.Searching;

public class SearchPageTests
{
    [Fact]
    public async Task Words_are_marked_where_they_stand_and_lead_there()
    {
        await using var bench = await FilledAsync();
        var page = await (await bench.AsAsync(Role.DataManager)).GetAsync("/search?q=ILEON%20stabilite");
        page.All(".found li").ShouldHaveSingleItem();
        page.All(".snippet mark").Select(m => m.Words).ShouldBe(["iléon"]);
        var at = Letters.Ileum.IndexOf("iléon", StringComparison.Ordinal);
        page.The(".snippet a")["href"].ShouldBe($"/cases/1?document=1&at={at}#at");
        page.The(".snippet a").Words.ShouldBe("letter.txt");
    }

    [Fact]
    public async Task Words_and_facts_narrow_together_and_the_field_keeps_them()
    {
        await using var bench = await FilledAsync();
        var visitor = await bench.AsAsync(Role.Physician);
        var page = await visitor.GetAsync("/search?q=" + Uri.EscapeDataString("tumeur ki67>5 meta:foie"));
        page.All(".found .number a").Select(a => a.Words).ShouldBe(["NEN-0001"]);
        page.The("form.search input")["value"].ShouldBe("tumeur ki67>5 meta:foie");
        page.The(".matches").Words.ShouldContain("Ki-67: 8%");
        page.The(".matches").Words.ShouldContain("Metastasis: liver");
        (await visitor.GetAsync("/search?q=" + Uri.EscapeDataString("tumeur ki67>8"))).Words.ShouldContain("No case");
        (await visitor.GetAsync("/search?q=site:C25")).All(".found .number a").Select(a => a.Words).ShouldBe(["NEN-0002"]);
    }

    [Fact]
    public async Task Without_a_query_it_shows_how_to_ask_and_a_wrong_one_is_answered_by_a_sentence()
    {
        await using var bench = await FilledAsync();
        var visitor = await bench.AsAsync(Role.DataManager);
        var page = await visitor.GetAsync("/search?lang=fr");
        page.All(".grammar a").Count().ShouldBeGreaterThan(5);
        page.All(".understood").ShouldBeEmpty();
        (await visitor.GetAsync("/search?q=couleur:bleu")).The("[role=alert]").Words.ShouldContain("«\u202Fcouleur\u202F» n’est pas un fait connu");
        foreach (var example in page.All(".grammar a"))
        {
            (await visitor.GetAsync(example["href"])).All("[role=alert]").ShouldBeEmpty(example.Words);
        }
    }

    [Fact]
    public async Task A_script_in_a_query_or_in_a_text_is_only_text()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync("Homme de 60 ans. <script>alert('hello')</script> Tumeur neuroendocrine de l'iléon.", name: "<img src=x onerror=alert(1)>.txt");
        var page = await (await bench.AsAsync(Role.DataManager)).GetAsync("/search?q=" + Uri.EscapeDataString("alert script"));
        page.All("main script").ShouldBeEmpty();
        page.All("main img").ShouldBeEmpty();
        string.Join(' ', page.All(".snippet").Select(s => s.Raw)).ShouldContain("<script>alert('hello')</script>");
    }

    [Fact]
    public async Task A_researcher_searches_facts_and_never_texts()
    {
        await using var bench = await FilledAsync();
        var visitor = await bench.AsAsync(Role.Researcher);
        var facts = await visitor.GetAsync("/search?q=site:ileum");
        facts.All(".found li").ShouldHaveSingleItem();
        facts.Text.ShouldNotContain("Vasseur");
        facts.All(".snippet").ShouldBeEmpty();
        var words = await visitor.GetAsync("/search?q=Vasseur");
        words.All(".found li").ShouldBeEmpty();
        words.The("[role=alert]").Words.ShouldContain("does not read texts");
        (await (await bench.AsAsync(Role.Administrator)).GetAsync("/search?q=site:ileum")).Status.ShouldBe(403);
    }

    private static async Task<Bench> FilledAsync()
    {
        var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        await bench.ImportAsync(Letters.Pancreas, Letters.Brenda);
        return bench;
    }
}
