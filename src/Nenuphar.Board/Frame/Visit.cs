using System.Globalization;
using Microsoft.AspNetCore.Http;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.Frame;

/// <summary>One request as a page sees it: who asks, in which language, where.</summary>
public sealed class Visit(IHttpContextAccessor access, TimeProvider clock)
{
    private HttpContext Context => access.HttpContext ?? throw new InvalidOperationException("A page is shown to a visitor only.");

    public Actor Actor => Visitors.ActorOf(Context.User);

    public string Name => Visitors.NameOf(Context.User);

    public bool IsSignedIn => Actor.Login.Length > 0;

    /// <summary>The language of the page, not of the texts.</summary>
    public bool IsFrench => Preferences.IsFrench(Context);

    /// <summary><c>light</c>, <c>dark</c>, or empty for what the system prefers.</summary>
    public string Theme => Preferences.Theme(Context);

    public string Path => Context.Request.Path.Value ?? "/";

    public DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>A parameter of the address; empty if it is not there.</summary>
    public string Asked(string name) => Context.Request.Query[name].ToString();

    /// <summary>This page with one parameter of its address changed.</summary>
    public string With(string name, string value)
    {
        var kept = Context.Request.Query.Where(q => q.Key != name && q.Key is not ("after" or "lang" or "theme")).SelectMany(q => q.Value, (q, v) => (q.Key, Value: v ?? ""));
        var all = value.Length == 0 ? kept : kept.Append((Key: name, Value: value));
        var query = string.Join('&', all.Select(q => $"{Uri.EscapeDataString(q.Key)}={Uri.EscapeDataString(q.Value)}"));
        return query.Length == 0 ? Path : $"{Path}?{query}";
    }

    public string T(string french, string english) => IsFrench ? French.Spaced(french) : english;

    public string T(Said said) => IsFrench ? French.Spaced(said.French) : said.English;

    /// <summary>ISO, in the time of this place; of today the hour alone.</summary>
    public string When(DateTimeOffset at)
    {
        var here = TimeZoneInfo.ConvertTime(at, clock.LocalTimeZone);
        return DateOnly.FromDateTime(here.DateTime) == Today
            ? T("aujourd’hui ", "today ") + here.ToString("HH:mm", CultureInfo.InvariantCulture)
            : here.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }

    /// <summary>1 234,5 or 1,234.5.</summary>
    public string Number(double value)
    {
        var text = value.ToString("#,0.##", CultureInfo.InvariantCulture);
        return IsFrench ? text.Replace(',', '\u202F').Replace('.', ',') : text;
    }

    /// <summary>"1 case", "3 cases".</summary>
    public string Count(long count, string french, string frenchMany, string english, string englishMany) =>
        $"{Number(count)} {(IsFrench ? count < 2 ? french : frenchMany : count == 1 ? english : englishMany)}";
}
