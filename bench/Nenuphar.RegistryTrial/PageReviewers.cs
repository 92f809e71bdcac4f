using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Nenuphar.Board;
using Nenuphar.Board.Demo;
using Nenuphar.Registry;

namespace Nenuphar.RegistryTrial;

/// <summary>Fifty people in the workbench itself: each opens a case page and adds a value, one action every three seconds. No answer may be 5xx, no value that was acknowledged may be lost.</summary>
internal static partial class PageReviewers
{
    private const int People = 50;
    private const string Password = "a long walk by the river";

    public static async Task<int> RunAsync(string connection, RegistryKey key, int seconds)
    {
        await using var registry = await CaseRegistry.OpenAsync(connection, key);
        await DemoCases.AddAsync(registry);
        var cases = (int)(await registry.Worklist.CountAsync(Work.Worker)).All;
        var folder = Directory.CreateTempSubdirectory("nenuphar-trial").FullName;
        await using var app = Workbench.Build(registry, new WorkbenchSettings { Folder = folder, Address = "http://127.0.0.1:0" });
        await app.StartAsync();
        var root = app.Urls.First();
        var hash = new PasswordHasher<string>().HashPassword("", Password);
        var (pages, changes, kept, stale, broken) = (new ConcurrentBag<double>(), new ConcurrentBag<double>(), new ConcurrentBag<(long Case, string Value)>(), 0, 0);
        var visitors = new List<HttpClient>();
        for (var person = 0; person < People; person++)
        {
            visitors.Add(await SignInAsync(registry, root, $"reviewer{person}", hash));
        }

        var end = Stopwatch.StartNew();
        await Task.WhenAll(visitors.Select(async (visitor, person) =>
        {
            var random = new Random(person);
            await Task.Delay(random.Next(3000));
            while (end.Elapsed.TotalSeconds < seconds)
            {
                var number = random.Next(1, cases + 1);
                var clock = Stopwatch.StartNew();
                using var answer = await visitor.GetAsync($"/cases/{number}");
                var html = await answer.Content.ReadAsStringAsync();
                pages.Add(clock.Elapsed.TotalMilliseconds);
                Count(answer);
                await Task.Delay(Math.Max(0, 3000 - (int)clock.ElapsedMilliseconds));
                var value = string.Create(CultureInfo.InvariantCulture, $"trial-{person}-{random.Next(1_000_000)}");
                clock.Restart();
                using var form = new FormUrlEncodedContent(
                    [
                        new("form-token", FormToken().Match(html).Groups["it"].Value), new("version", Version().Match(html).Groups["it"].Value), new("kind", "condition"), new("value", value), new("status", "affirmed"), new("source", "call"),
                    ]);
                using var request = new HttpRequestMessage(HttpMethod.Post, $"/cases/{number}/add") { Content = form, Headers = { { "X-Nenuphar-Part", "1" } } };
                using var changed = await visitor.SendAsync(request);
                await changed.Content.ReadAsStringAsync();
                changes.Add(clock.Elapsed.TotalMilliseconds);
                Count(changed);
                if (changed.StatusCode == HttpStatusCode.Conflict)
                {
                    Interlocked.Increment(ref stale);
                }
                else if (changed.IsSuccessStatusCode)
                {
                    kept.Add((number, value));
                }

                await Task.Delay(Math.Max(0, 3000 - (int)clock.ElapsedMilliseconds));
            }
        }));

        var lost = 0;
        foreach (var group in kept.GroupBy(k => k.Case))
        {
            var record = await registry.Cases.ReadAsync(Work.Worker, group.Key);
            lost += group.Count(k => !record.Facts.Any(f => f.Entry.Value == k.Value));
        }

        visitors.ForEach(v => v.Dispose());
        Directory.Delete(folder, recursive: true);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{People} people, {seconds} s: {pages.Count} case pages, p50 {At(pages, 0.5):0} ms, p95 {At(pages, 0.95):0} ms; {changes.Count} changes, p95 {At(changes, 0.95):0} ms: {kept.Count} kept, {stale} refused as stale, {lost} lost; {broken} answers of 500 and above"));
        return lost + broken;

        void Count(HttpResponseMessage answer)
        {
            if ((int)answer.StatusCode >= 500)
            {
                Interlocked.Increment(ref broken);
            }
        }
    }

    /// <summary>Cookies are secure; over plain http to this machine they are carried by hand, as a browser does for localhost.</summary>
    private static async Task<HttpClient> SignInAsync(CaseRegistry registry, string root, string login, string hash)
    {
        if (await registry.Accounts.FindAsync(login) is null)
        {
            await registry.Accounts.CreateAsync(new("trial", Role.Administrator), login, login, Role.DataManager, hash);
        }

        var visitor = new HttpClient(new Jar { InnerHandler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false } }) { BaseAddress = new(root) };
        var page = await visitor.GetStringAsync("/sign-in");
        using var form = new FormUrlEncodedContent([new("form-token", FormToken().Match(page).Groups["it"].Value), new("login", login), new("password", Password), new("to", "/")]);
        using var answer = await visitor.PostAsync("/sign-in", form);
        return answer.StatusCode == HttpStatusCode.Redirect ? visitor : throw new InvalidOperationException($"{login} could not sign in: {answer.StatusCode}");
    }

    private static double At(IEnumerable<double> times, double share) => times.Order().ElementAtOrDefault((int)(times.Count() * share));

    [GeneratedRegex("name=\"form-token\"[^>]* value=\"(?<it>[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex FormToken();

    [GeneratedRegex("name=\"version\" value=\"(?<it>[0-9]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Version();

    private sealed class Jar : DelegatingHandler
    {
        private readonly Dictionary<string, string> cookies = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}")));
            var answer = await base.SendAsync(request, cancellationToken);
            foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var all) ? all : [])
            {
                var pair = set.Split(';')[0].Split('=', 2);
                cookies[pair[0]] = pair[1];
            }

            return answer;
        }
    }
}
