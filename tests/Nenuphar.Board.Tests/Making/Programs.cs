using System.Net.Http.Headers;
using System.Text.Json;

namespace Nenuphar.Board.Tests.Making;

/// <summary>A program with a token.</summary>
internal static class Programs
{
    public static async Task<Visitor> ProgramAsync(this Bench bench, Role role)
    {
        var account = await bench.AddAsync(role);
        return bench.Program(await bench.Registry.Accounts.MakeTokenAsync(account.Actor, account, "test", TimeSpan.FromDays(1)));
    }

    public static Visitor Program(this Bench bench, string token)
    {
        var visitor = bench.Nobody();
        visitor.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return visitor;
    }

    public static Task<Page> SendJsonAsync(this Visitor visitor, string path, object content) =>
        visitor.SendAsync(new(HttpMethod.Post, path) { Content = Visitor.Json(JsonSerializer.Serialize(content)) });

    public static string Text(this JsonElement json, string name) => json.GetProperty(name).GetString() ?? "";

    public static IEnumerable<JsonElement> List(this JsonElement json, string name) => json.GetProperty(name).EnumerateArray();
}
