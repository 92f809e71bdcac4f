namespace Nenuphar.Board.Tests.Api;

public class ListConditionTests
{
    [Fact]
    public async Task A_condition_that_is_not_understood_is_refused_and_not_passed_over()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Letters.Ileum);
        var program = await bench.ProgramAsync(Role.DataManager);
        foreach (var query in new[] { "state=zz", "fact=zzz", "fact=birth%3D1962", "order=zz", "count=-1", "count=0", "below=500", "proposal=maybe", "stat=ready", "q=zzz%3D4", "q=%22", "after=%27;drop", "after=~" })
        {
            (await program.GetAsync("/api/v1/cases?" + query)).Status.ShouldBeInRange(400, 422, query);
            (await program.GetAsync("/api/v1/cases.csv?" + query)).Status.ShouldBeInRange(400, 422, query);
        }

        foreach (var query in new[] { "", "state=to-review", "fact=ki67%3E5", "order=number", "count=10", "below=90", "contradictions=false", "q=neuroendocrine" })
        {
            (await program.GetAsync("/api/v1/cases?" + query)).Status.ShouldBe(200, query);
        }
    }

    [Fact]
    public async Task Words_that_are_asked_of_the_list_are_searched_or_told()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Letters.Ileum);
        var visitor = await bench.AsAsync(Role.DataManager);
        (await visitor.GetAsync("/?q=iléon")).To.ShouldBe("/search?q=il%C3%A9on");
        var both = await visitor.GetAsync("/?q=iléon&state=ready&lang=en");
        both.The("[role=alert]").Words.ShouldContain("Search page");
        both.All("table.cases tbody tr").ShouldBeEmpty();
        (await visitor.GetAsync("/?q=")).All("table.cases tbody tr").Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_computed_stage_is_found_by_search_filter_and_program_alike()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.ImportAsync(Letters.Ileum);
        var visitor = await bench.AsAsync(Role.DataManager);
        (await visitor.GetAsync("/?fact=stage:IV")).All("table.cases tbody tr").Count().ShouldBe(1);
        (await visitor.OpenAsync("/?kind=stage&value=IV")).All("table.cases tbody tr").Count().ShouldBe(1);
        (await visitor.GetAsync("/search?q=stage:IV")).Words.ShouldContain("NEN-0001");
        var program = await bench.ProgramAsync(Role.Researcher);
        (await program.GetAsync("/api/v1/cases?fact=stage:IV")).Json.List("cases").Count().ShouldBe(1);
        (await program.GetAsync("/api/v1/cases?fact=stage:II")).Json.List("cases").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_request_without_a_host_is_told_so()
    {
        await using var bench = await Bench.OpenAsync();
        using var client = new System.Net.Sockets.TcpClient(bench.Address.Host, bench.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync("GET / HTTP/1.0\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        (await reader.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull().ShouldContain("421");
    }

    [Fact]
    public async Task A_number_of_a_case_or_of_a_patient_finds_it()
    {
        await using var bench = await Bench.OpenAsync();
        var record = await bench.ImportAsync(Letters.Ileum, Letters.Armand);
        var visitor = await bench.AsAsync(Role.DataManager);
        foreach (var query in new[] { $"NEN-{record.Case:0000}", "H-1001" })
        {
            (await visitor.GetAsync("/search?q=" + query)).To.ShouldBe($"/cases/{record.Case}");
        }

        (await (await bench.AsAsync(Role.Researcher)).GetAsync("/search?q=H-1001")).Status.ShouldBe(200);
    }
}
