using System.Text;
using System.Text.Json;

namespace Nenuphar.Board.Tests.Making;

/// <summary>An answer of the workbench.</summary>
internal sealed class Page
{
    private readonly Lazy<Html> root;

    public Page(Uri asked, HttpResponseMessage response, byte[] content)
    {
        Path = asked.IsAbsoluteUri ? asked.PathAndQuery : asked.OriginalString;
        Status = (int)response.StatusCode;
        Content = content;
        Text = Encoding.UTF8.GetString(content);
        Headers = response.Headers.Concat(response.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        Cookies = response.Headers.TryGetValues("Set-Cookie", out var set) ? [.. set] : [];
        Type = response.Content.Headers.ContentType?.MediaType ?? "";
        root = new(() => Html.Parse(Text));
        FormToken = Type == "text/html" ? All("input[name=form-token]").FirstOrDefault()?["value"] ?? "" : "";
    }

    public string Path { get; }

    public int Status { get; }

    public byte[] Content { get; }

    public string Text { get; }

    public string Type { get; }

    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>As they were set.</summary>
    public IReadOnlyList<string> Cookies { get; }

    public string FormToken { get; }

    /// <summary>Where it redirects to; empty if it does not.</summary>
    public string To => Headers.GetValueOrDefault("Location", "");

    public Html Root => root.Value;

    /// <summary>What a person reads of the page's own part.</summary>
    public string Words => (Root.All("main").FirstOrDefault() ?? Root).Words;

    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public IEnumerable<Html> All(string selector) => Root.All(selector);

    /// <summary>The first that the selector finds; there must be one.</summary>
    public Html The(string selector) => Root.The(selector);

    public override string ToString() => $"{Status} {Path}\n{Text}";
}
