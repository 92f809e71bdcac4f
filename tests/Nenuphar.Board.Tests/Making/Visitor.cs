using System.Net.Http.Headers;
using System.Text;

namespace Nenuphar.Board.Tests.Making;

/// <summary>A browser without scripts: it keeps cookies (secure ones too, although this is http), sends forms with the token of the page, and follows no redirect by itself.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly HttpClient client;

    public Visitor(Uri address, HttpMessageHandler? through = null) =>
        client = new(new Cookies(Kept, through ?? new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })) { BaseAddress = address };

    public Dictionary<string, string> Kept { get; } = new(StringComparer.Ordinal);

    /// <summary>Sent with every request.</summary>
    public HttpRequestHeaders Headers => client.DefaultRequestHeaders;

    /// <summary>Of the last page that had a form.</summary>
    public string FormToken { get; set; } = "";

    public Task<Page> GetAsync(string path) => SendAsync(new(HttpMethod.Get, path));

    /// <summary>Where a redirect leads; the page itself if it is none.</summary>
    public async Task<Page> FollowAsync(Page page)
    {
        for (var i = 0; i < 5 && page.To.Length > 0; i++)
        {
            page = await GetAsync(page.To);
        }

        return page;
    }

    public async Task<Page> OpenAsync(string path) => await FollowAsync(await GetAsync(path));

    /// <summary>Sends fields with the form token of a page seen before.</summary>
    public async Task<Page> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        await NeedTokenAsync();
        return await SendAsync(new(HttpMethod.Post, path) { Content = Form([.. fields, ("form-token", FormToken)]) });
    }

    /// <summary>As a module of the page sends it: a part of the page is wanted.</summary>
    public async Task<Page> PartAsync(string path, params (string Name, string Value)[] fields)
    {
        await NeedTokenAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = Form([.. fields, ("form-token", FormToken)]) };
        request.Headers.Add("X-Nenuphar-Part", "1");
        return await SendAsync(request);
    }

    /// <summary>Sends a form as it stands on the page, with some fields changed; a button with a name is given among them.</summary>
    public Task<Page> SubmitAsync(Page page, string form, params (string Name, string Value)[] changed)
    {
        var found = page.The(form);
        var names = changed.Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        var fields = found.Fields().Where(f => !names.Contains(f.Name)).Concat(changed).ToList();
        var action = found["action"] is { Length: > 0 } to ? to : page.Path;
        return found["method"].Equals("post", StringComparison.OrdinalIgnoreCase)
            ? SendAsync(new(HttpMethod.Post, action) { Content = Form(fields) })
            : GetAsync($"{action}?{string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Name)}={Uri.EscapeDataString(f.Value)}"))}");
    }

    /// <summary>Files as a form with an upload field sends them.</summary>
    public async Task<Page> UploadAsync(string path, IEnumerable<(string Field, string Name, byte[] Content)> files, params (string Name, string Value)[] fields)
    {
        await NeedTokenAsync();
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields.Append(("form-token", FormToken)))
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (field, name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), field, name);
        }

        return await SendAsync(new(HttpMethod.Post, path) { Content = content });
    }

    public async Task<Page> SignInAsync(string login, string password, string to = "/")
    {
        await GetAsync("/sign-in");
        var page = await PostAsync("/sign-in", ("login", login), ("password", password), ("to", to));
        FormToken = "";
        return page;
    }

    public async Task<Page> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await client.SendAsync(request);
            var page = new Page(request.RequestUri!, response, await response.Content.ReadAsByteArrayAsync());
            FormToken = page.FormToken.Length > 0 ? page.FormToken : FormToken;
            return page;
        }
    }

    public void Dispose() => client.Dispose();

    public static FormUrlEncodedContent Form(IEnumerable<(string Name, string Value)> fields) => new(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));

    public static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    /// <summary>Every page has a form or a masthead with one, also the one that says that there is nothing.</summary>
    private async Task NeedTokenAsync()
    {
        if (FormToken.Length == 0)
        {
            await OpenAsync("/nothing-is-here");
        }
    }

    private sealed class Cookies(Dictionary<string, string> kept, HttpMessageHandler through) : DelegatingHandler(through)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (kept.Count > 0 && !request.Headers.Contains("Cookie"))
            {
                request.Headers.Add("Cookie", string.Join("; ", kept.Select(c => $"{c.Key}={c.Value}")));
            }

            var response = await base.SendAsync(request, cancellationToken);
            foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            {
                var (name, value) = cookie.Split(';')[0].Split('=', 2) switch { [var n, var v] => (n, v), _ => ("", "") };
                if (value.Length == 0)
                {
                    kept.Remove(name);
                }
                else
                {
                    kept[name] = value;
                }
            }

            return response;
        }
    }
}
