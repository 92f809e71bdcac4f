using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Nenuphar.Tests.House;

namespace Nenuphar.Board.Tests.Api;

public class ApiDescriptionTests
{
    [Fact]
    public async Task Every_operation_is_described_with_its_answers_and_errors()
    {
        await using var bench = await Bench.OpenAsync();
        var document = (await bench.Nobody().GetAsync("/api/openapi.json")).Json;
        document.Text("openapi").ShouldStartWith("3.1");
        document.GetProperty("components").GetProperty("securitySchemes").GetProperty("token").Text("scheme").ShouldBe("bearer");
        document.GetProperty("security").EnumerateArray().ShouldNotBeEmpty();
        var operations = 0;
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject())
            {
                operations++;
                operation.Value.Text("summary").ShouldNotBeEmpty(path.Name);
                operation.Value.Text("operationId").ShouldNotBeEmpty(path.Name);
                var answers = operation.Value.GetProperty("responses").EnumerateObject().ToList();
                answers.Select(a => a.Name).ShouldBeSubsetOf(["200", "400", "401", "403", "404", "409", "410", "413", "422", "503", "507"]);
                answers.Select(a => a.Name).ShouldContain("401");
                answers.ShouldAllBe(a => a.Value.Text("description").EndsWith('.') || a.Value.Text("description").Contains(';'), path.Name + operation.Value);
                answers.All(a => a.Value.GetProperty("content").EnumerateObject().Any(c => c.Value.TryGetProperty("schema", out var schema) && schema.ValueKind == JsonValueKind.Object)).ShouldBeTrue(path.Name + operation.Value);
                foreach (var parameter in operation.Value.TryGetProperty("parameters", out var all) ? all.EnumerateArray() : [])
                {
                    parameter.Text("description").ShouldNotBeEmpty(path.Name + parameter);
                }
            }
        }

        var routes = bench.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().Where(e => e.RoutePattern.RawText!.StartsWith("/api/v1", StringComparison.Ordinal));
        operations.ShouldBe(routes.Count());
        References(document).Distinct().ShouldAllBe(r => document.GetProperty("components").GetProperty("schemas").EnumerateObject().Any(s => r == "#/components/schemas/" + s.Name));
    }

    [Fact]
    public async Task The_examples_of_its_document_work_one_after_the_other()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/curl"), "curl is not installed (Debian: curl).");
        await using var bench = await Bench.OpenAsync();
        var account = await bench.AddAsync(Role.DataManager);
        var token = await bench.Registry.Accounts.MakeTokenAsync(account.Actor, account, "examples", TimeSpan.FromDays(1));
        var blocks = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "api.md"))).Split("```sh\n").Skip(1).Select(b => b[..b.IndexOf("```", StringComparison.Ordinal)]).ToList();
        blocks.Count.ShouldBeGreaterThan(5);
        foreach (var block in blocks)
        {
            var start = new ProcessStartInfo("/bin/bash", ["-e", "-c", block]) { UseShellExecute = false, WorkingDirectory = bench.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
            (start.Environment["NENUPHAR"], start.Environment["TOKEN"]) = (bench.Address.ToString().TrimEnd('/'), token);
            using var process = Process.Start(start)!;
            var said = process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            process.ExitCode.ShouldBe(0, block + await said + await process.StandardError.ReadToEndAsync());
        }

        (await bench.CaseAsync(1)).State.ShouldBe(CaseState.Ready);
        (await File.ReadAllTextAsync(Path.Combine(bench.Folder, "cases.csv"))).ShouldContain("C17");
    }

    private static IEnumerable<string> References(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => p.Name == "$ref" && p.Value.ValueKind == JsonValueKind.String ? [p.Value.GetString()!] : References(p.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
