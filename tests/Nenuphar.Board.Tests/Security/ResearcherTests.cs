namespace Nenuphar.Board.Tests.Security;

public class ResearcherTests
{
    private const string Story = "Monsieur Zzyzxius Qwertzmann, né le 17/03/1951 à Vorpalville, est suivi par le Dr Jabberwock pour une tumeur neuroendocrine de l'iléon de grade 2. Ki-67 à 8 %. Snarkitude notée. "
        + "Opéré le 14/07/2019. Octréotide LAR 30 mg depuis le 23 août 2019. Scanner du 11 septembre 2019 : réponse partielle. Chromogranine A à 640 ng/mL le 05/10/2019. Carcinome neuroendocrine bandersnatchien.";

    /// <summary>Words that stand nowhere but in what a researcher may not see; exact days in every form.</summary>
    private static readonly string[] Secrets =
    [
        "zebulone", "17/05/1961", "05-1961", "zzyzx", "qwertzmann", "vorpal", "jabberwock", "snark", "bandersnatch", "51031712345", "h-77441", "mimsy", "borogove", "frumious", "tulgey",
        "1951-03-17", "17/03/1951", "2019-07-14", "14/07/2019", "14 juillet", "2019-08-23", "23 août", "23 august", "august 23", "2019-09-11", "11 sept", "2019-10-05", "05/10/2019", "5 oct", "2031-04-19", "19/04/2031", "19 avril", "19 april",
    ];

    [Fact]
    public async Task No_answer_to_a_researcher_holds_a_name_a_quote_or_an_exact_day()
    {
        await using var bench = await Bench.OpenAsync();
        var now = bench.Clock.GetUtcNow();
        bench.Clock.Go(new DateTimeOffset(now.Year, now.Month, 15, 12, 0, 0, TimeSpan.Zero).AddMonths(1) - now);
        var record = await SecretCaseAsync(bench);
        var values = new Dictionary<string, string> { ["number"] = "1", ["document"] = "1", ["login"] = "researcher", ["name"] = "none", ["version"] = "1", ["edition"] = "x" };
        var (researcher, program) = (await bench.AsAsync(Role.Researcher), await bench.ProgramAsync(Role.Researcher));
        var facts = record.Facts.Select(f => "?fact=" + Uri.EscapeDataString(f.Id)).Prepend("").Append("?q=zz&document=1").ToList();
        var asked = 0;
        foreach (var (method, pattern) in bench.AllRoutes().Where(r => !Routes.IsChange(r.Method) && !r.Pattern.StartsWith("/assets")))
        {
            foreach (var query in pattern.Contains("{number") ? facts : ["", "?q=qwerty"])
            {
                foreach (var language in new[] { "fr", "en" })
                {
                    var path = Routes.Filled(pattern, values) + (query.Length > 0 ? query + "&" : "?") + "lang=" + language;
                    Check(await researcher.GetAsync(path));
                    Check(await researcher.SendAsync(Part(path)));
                    Check(await program.GetAsync(path));
                    asked++;
                }
            }
        }

        asked.ShouldBeGreaterThan(100);
        // Of the work on the case no day either: it is often the day of a visit.
        foreach (var path in new[] { "/api/v1/cases/1", "/api/v1/cases/1/export", "/api/v1/cases/1/history", "/api/v1/cases", "/api/v1/cases.csv" })
        {
            var text = (await program.GetAsync(path)).Text;
            text.ShouldContain(bench.Clock.GetUtcNow().ToString("yyyy-MM"), Shouldly.Case.Sensitive, path);
            text.ShouldNotContain(bench.Clock.GetUtcNow().ToString("yyyy-MM-01"), Shouldly.Case.Sensitive, "a first of the month would be told as a day: " + path);
            text.ShouldNotContain(bench.Clock.GetUtcNow().ToString("yyyy-MM-15"), Shouldly.Case.Sensitive, path);
        }

        // The same words are there for who may read them: they can be found where they are.
        var manager = await bench.AsAsync(Role.DataManager);
        var seen = (await manager.GetAsync("/cases/1")).Text + (await manager.GetAsync("/api/v1/cases/1/export")).Text;
        foreach (var word in new[] { "Qwertzmann", "Jabberwock", "mimsy", "frumious", "2019-08-23", "51031712345" })
        {
            seen.ShouldContain(word, Shouldly.Case.Insensitive);
        }
    }

    private static async Task<CaseRecord> SecretCaseAsync(Bench bench)
    {
        var record = await bench.ImportAsync(Story, new("Qwertzmann", "Zzyzxius", "1951-03-17", "51031712345", "H-77441"), "frumious-letter.txt");
        var manager = Bench.ActorOf(Role.DataManager);
        var (ki67, other) = (record.Facts.First(f => f.Entry.Kind == FactKind.Ki67), record.Facts.First(f => f.Entry.Kind != FactKind.Ki67));
        var entered = new Evidence.Entered("datamanager", "2019-10-05", "tulgey telephone");
        await bench.Registry.Reviews.DecideAsync(manager, record.Case, 1,
        [
            new FactDecision.Correct(ki67.Id, "9", "mimsy reason"),
            new FactDecision.Reject(other.Id, "borogove reason"),
            new FactDecision.Add(new(FactKind.Finding, "Mme ZEBULONE, vue le 17/05/1961", entered)),
            new FactDecision.Add(new(FactKind.Finding, "board-question", entered) { Qualifiers = [new("said", "Mme ZEBULONE, vue le 17/05/1961")] }),
            new FactDecision.Add(new(FactKind.Lab, "chromogranin-a=3 ZEBULONE", entered)),
            new FactDecision.Add(new(FactKind.Symptom, "zebulone-hectorine-born-17-05-1961", entered)),
            new FactDecision.Add(new(FactKind.Treatment, "octreotide", entered) { Qualifiers = [new("dose", "30 mg (Mme ZEBULONE, 17/05/1961)"), new("zebulone", "1"), new("start", "2018-02")] }),
            new FactDecision.Add(new(FactKind.Metastasis, "bone", new Evidence.Entered("Mme Zebulone", "2019-10-05", ""))),
            new FactDecision.Add(new(FactKind.Morphology, "8240/3", entered) { Named = "zebulone" }),
            new FactDecision.Add(new(FactKind.Symptom, "2019-07-14", entered)),
            new FactDecision.Add(new(FactKind.Scale, "ecog=2019-07-14", entered)),
            new FactDecision.Add(new(FactKind.Symptom, "diarrhoea", entered) { Qualifiers = [new("start", "2019-07-14")] }, "mimsy again"),
        ]);
        await bench.Registry.Reviews.MoveToAsync(manager, record.Case, 2, CaseState.FollowUp, new DateOnly(2031, 4, 19), "borogove follow-up");
        return await bench.CaseAsync(record.Case);
    }

    private static HttpRequestMessage Part(string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("X-Nenuphar-Part", "1");
        return request;
    }

    private static void Check(Page page)
    {
        page.Status.ShouldNotBe(500, page.Path);
        // What was asked for stands in the links to the other language and theme; that is not told by us.
        var text = WithoutTokens(page.Text).ToLowerInvariant().Replace("q=qwerty", "", StringComparison.Ordinal);
        foreach (var secret in Secrets)
        {
            if (text.IndexOf(secret, StringComparison.Ordinal) is var at and >= 0)
            {
                Assert.Fail($"{page.Path} holds {secret}: {text[Math.Max(0, at - 200)..Math.Min(text.Length, at + 100)]}");
            }
        }
    }

    /// <summary>The token of a form is drawn at random: any word of five letters stands in one of them some day.</summary>
    private static string WithoutTokens(string text)
    {
        const string Token = "name=\"form-token\" value=\"";
        for (var at = text.IndexOf(Token, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Token, at + Token.Length, StringComparison.Ordinal))
        {
            var end = text.IndexOf('"', at + Token.Length);
            text = text.Remove(at + Token.Length, end - at - Token.Length);
        }

        return text;
    }
}
