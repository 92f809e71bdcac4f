using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Http;
using Nenuphar.Board.Frame;

namespace Nenuphar.Board.Tests.Security;

public class DoorTests
{
    [Theory]
    [InlineData("evil.example", 421)]
    [InlineData("localhost.evil.example", 421)]
    [InlineData("192.168.0.1", 421)]
    [InlineData("localhost", 200)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("[::1]", 200)]
    [InlineData("nenuphar.hospital.example", 200)]
    public async Task Only_a_name_of_ours_is_answered(string host, int status)
    {
        await using var bench = await Bench.OpenAsync(s => s with { Hosts = ["nenuphar.hospital.example"] });
        var visitor = bench.Nobody();
        visitor.Headers.Host = host;
        (await visitor.GetAsync("/sign-in")).Status.ShouldBe(status);
        visitor.Headers.Host = host + ":8080";
        (await visitor.GetAsync("/sign-in")).Status.ShouldBe(status);
    }

    [Fact]
    public async Task A_watch_that_asks_for_the_head_of_a_page_gets_what_a_browser_gets_without_the_page()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = bench.Nobody();
        var head = await visitor.SendAsync(new(HttpMethod.Head, "/sign-in"));
        (head.Status, head.Text).ShouldBe((200, ""));
        (await visitor.SendAsync(new(HttpMethod.Head, "/"))).To.ShouldStartWith("/sign-in");
        (await visitor.SendAsync(new(HttpMethod.Head, "/cases/1/state"))).Status.ShouldBe((await visitor.GetAsync("/cases/1/state")).Status);
    }

    [Fact]
    public async Task With_a_certificate_it_speaks_https_and_tells_browsers_to_stay_there()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("nenuphar-certificate-").FullName, "own.pfx");
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        await File.WriteAllBytesAsync(file, certificate.Export(X509ContentType.Pfx, "hush"));
        await using var bench = await Bench.OpenAsync(s => s with { Address = "https://127.0.0.1:0", Certificate = file, CertificatePassword = "hush" });
        bench.Address.Scheme.ShouldBe("https");
        var seen = "";
        using var visitor = new Visitor(bench.Address, new SocketsHttpHandler
        {
            UseCookies = false,
            AllowAutoRedirect = false,
            SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, shown, _, _) => (seen = shown?.GetCertHashString() ?? "").Length > 0 },
        });
        var page = await visitor.GetAsync("/sign-in");
        page.Status.ShouldBe(200);
        seen.ShouldBe(certificate.GetCertHashString());
        page.Headers["Strict-Transport-Security"].ShouldContain("max-age");
        page.Cookies.ShouldAllBe(c => c.Contains("secure") && c.Contains("httponly"));
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Theory]
    [InlineData("http://10.0.0.5:5080", "10.0.0.77", true)]
    [InlineData("http://0.0.0.0:5080", "192.168.1.9", true)]
    [InlineData("http://0.0.0.0:5080", "::ffff:192.168.1.9", true)]
    [InlineData("http://10.0.0.5:5080", "10.0.0.1", false)]
    [InlineData("http://10.0.0.5:5080", "::ffff:10.0.0.1", false)]
    [InlineData("http://10.0.0.5:5080", "127.0.0.1", false)]
    [InlineData("https://10.0.0.5:443", "10.0.0.77", false)]
    public async Task Without_https_only_this_machine_and_the_proxy_come_in(string address, string from, bool refused)
    {
        var settings = new WorkbenchSettings { Folder = "", Address = address, ProxyHeader = "X-Login", TrustedProxies = [IPAddress.Parse("10.0.0.1")] };
        var entered = false;
        var door = new Doorkeeper(
            _ =>
            {
                entered = true;
                return Task.CompletedTask;
            },
            settings);
        var context = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(from) }, Request = { Host = new("10.0.0.5"), Scheme = new Uri(address).Scheme } };
        // What a header says of the way here changes nothing.
        context.Request.Headers["X-Forwarded-Proto"] = "https";
        context.Request.Headers["X-Forwarded-For"] = "127.0.0.1";
        if (refused)
        {
            (await Should.ThrowAsync<Trouble>(() => door.InvokeAsync(context))).Status.ShouldBe(403);
        }
        else
        {
            await door.InvokeAsync(context);
        }

        entered.ShouldBe(!refused);
    }

    [Fact]
    public async Task Every_cookie_is_secure_unseen_by_scripts_and_sent_from_here_alone_also_without_a_certificate()
    {
        await using var bench = await Bench.OpenAsync();
        await bench.AddAsync(Role.Physician);
        var visitor = bench.Nobody();
        List<string> cookies = [.. (await visitor.GetAsync("/sign-in?lang=fr&theme=dark")).Cookies, .. (await visitor.SignInAsync("physician", Bench.Password)).Cookies];
        cookies.Count.ShouldBeGreaterThanOrEqualTo(4);
        cookies.ShouldAllBe(c => c.Contains("; secure", StringComparison.OrdinalIgnoreCase) && c.Contains("; httponly", StringComparison.OrdinalIgnoreCase) && c.Contains("; samesite=strict", StringComparison.OrdinalIgnoreCase));
        // A session that lasts no longer than the browser.
        cookies.Where(c => c.StartsWith("nenuphar-visit")).ShouldAllBe(c => !c.Contains("expires", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_header_of_the_proxy_is_believed_from_its_address_alone()
    {
        WorkbenchSettings Behind(WorkbenchSettings s, string proxy) => s with { ProxyHeader = "X-Login", TrustedProxies = [IPAddress.Parse(proxy)] };
        await using (var bench = await Bench.OpenAsync(s => Behind(s, "127.0.0.1")))
        {
            await bench.AddAsync(Role.Physician);
            var visitor = bench.Nobody();
            visitor.Headers.Add("X-Login", "physician");
            (await visitor.GetAsync("/account")).Words.ShouldContain("physician");
            (await visitor.GetAsync("/admin")).Status.ShouldBe(403);
            // A change needs its form token behind a proxy too.
            (await visitor.PostAsync("/account/tokens", ("name", "x"), ("days", "30"))).Status.ShouldBe(200);
            visitor.FormToken = "x";
            (await visitor.PostAsync("/account/tokens", ("name", "x"), ("days", "30"))).Status.ShouldBe(400);

            var stranger = bench.Nobody();
            stranger.Headers.Add("X-Login", "nobody-here");
            var turnedAway = await stranger.GetAsync("/account?lang=en");
            (turnedAway.Status, turnedAway.Words).ShouldSatisfyAllConditions(t => t.Status.ShouldBe(401), t => t.Words.ShouldContain("names you “nobody-here”, but no account of that name is open here"));
            (await stranger.GetAsync("/account?lang=fr")).Words.ShouldContain("n’a pas de compte ouvert ici");
            (await stranger.GetAsync("/api/v1/cases?lang=en")).Json.GetProperty("message").GetString()!.ShouldContain("no account of that name");
            var twice = bench.Nobody();
            twice.Headers.Add("X-Login", ["physician", "administrator"]);
            (await twice.GetAsync("/account")).Status.ShouldBe(401);
        }

        await using var elsewhere = await Bench.OpenAsync(s => Behind(s, "10.0.0.1"));
        await elsewhere.AddAsync(Role.Physician);
        var other = elsewhere.Nobody();
        other.Headers.Add("X-Login", "physician");
        (await other.GetAsync("/account")).To.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task Without_a_proxy_no_header_signs_anybody_in()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = bench.Nobody();
        foreach (var header in new[] { "X-Login", "Remote-User", "X-Forwarded-User", "X-Original-URL", "X-Rewrite-URL", "X-Forwarded-For" })
        {
            visitor.Headers.Add(header, header.EndsWith("URL") ? "/sign-in" : "administrator");
        }

        (await visitor.GetAsync("/admin")).To.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task After_twenty_failures_an_address_waits_a_minute()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = bench.Nobody();
        for (var i = 0; i < 20; i++)
        {
            (await visitor.SignInAsync("nobody" + i, "not a password")).Status.ShouldBe(422);
        }

        var waits = await visitor.SignInAsync("administrator", Bench.Password);
        waits.Status.ShouldBe(429);
        waits.Words.ShouldContain("wait a minute");
        bench.Clock.Go(TimeSpan.FromSeconds(61));
        (await visitor.SignInAsync("administrator", Bench.Password)).Status.ShouldBe(302);
    }

    [Fact]
    public async Task A_method_is_what_it_is_whatever_a_header_or_a_field_says()
    {
        await using var bench = await Bench.OpenAsync();
        var admin = await bench.AsAsync(Role.Administrator);
        foreach (var name in new[] { "X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override" })
        {
            var read = new HttpRequestMessage(HttpMethod.Get, "/admin/backups?_method=POST");
            read.Headers.Add(name, "POST");
            (await admin.SendAsync(read)).Status.ShouldBe(200);
            var change = new HttpRequestMessage(HttpMethod.Post, "/admin/backups?_method=GET") { Content = Visitor.Form([("_method", "GET")]) };
            change.Headers.Add(name, "GET");
            (await admin.SendAsync(change)).Status.ShouldBe(400);
        }

        (await bench.Registry.Backups.ListAsync(Bench.ActorOf(Role.Administrator), Path.Combine(bench.Folder, "workbench", "backups"))).ShouldBeEmpty();
        foreach (var method in new[] { HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch, HttpMethod.Trace, new HttpMethod("NONSENSE") })
        {
            (await admin.SendAsync(new(method, "/account"))).Status.ShouldBeOneOf([400, 405, 501]);
        }
    }
}
