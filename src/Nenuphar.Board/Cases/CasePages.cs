using Microsoft.AspNetCore.Http;
using Nenuphar.Board.Frame;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.Cases;

/// <summary>What the routes of a case have in common: opening it, and answering after a change with the page, or for a script with its parts.</summary>
internal sealed class CasePages(CaseRegistry registry, Visit visit, WorkbenchSettings settings, IHttpContextAccessor access)
{
    public CaseRegistry Registry => registry;

    public Visit Visit => visit;

    public Actor Actor => visit.Actor;

    private HttpRequest Request => access.HttpContext!.Request;

    public Task<OpenedCase> OpenAsync(long number) => OpenedCase.OfAsync(registry, visit, number, settings.Country);

    public async Task<IResult> FormAsync(long number, Func<OpenedCase, FactInput> input, int status = StatusCodes.Status200OK)
    {
        var opened = await OpenAsync(number);
        var asked = input(opened);
        return Pages.WantsPart(Request)
            ? Pages.Of<FactForm>(new { Opened = opened, Input = asked }, status)
            : Pages.Of<FactFormPage>(new { Opened = opened, Input = asked }, status);
    }

    /// <summary>After a write: the record again, or both values where somebody else wrote meanwhile.</summary>
    /// <param name="wished">What was wanted of which fact, in words; asked only if it was refused.</param>
    public async Task<IResult> AnswerAsync(long number, WriteResult result, IFormCollection form, Func<OpenedCase, IReadOnlyDictionary<string, string>> wished, string to = "")
    {
        if (result is WriteResult.Stale stale)
        {
            var opened = await OpenAsync(number);
            var fields = form.Where(f => f.Key is not ("version" or "form-token")).SelectMany(f => f.Value, (f, v) => (f.Key, v ?? "")).ToList();
            var clash = new Clash(stale, Request.Path, fields, wished(opened));
            return Pages.WantsPart(Request)
                ? Pages.Of<RecordPart>(new { Opened = opened, Clash = clash, WithHead = true }, StatusCodes.Status409Conflict)
                : Pages.Of<RecordPage>(new { Opened = opened, Clash = clash }, StatusCodes.Status409Conflict);
        }

        if (Pages.WantsPart(Request))
        {
            return Pages.Of<RecordPart>(new { Opened = await OpenAsync(number), WithHead = true });
        }

        return Back($"/cases/{number}{to}");
    }

    /// <summary>Whether a case in which not all is done is ready even so.</summary>
    public async Task<IResult> AskAsync(long number)
    {
        var opened = await OpenAsync(number);
        return Pages.WantsPart(Request)
            ? Pages.Of<RecordPart>(new { Opened = opened, Unfinished = true, WithHead = true }, StatusCodes.Status409Conflict)
            : Pages.Of<RecordPage>(new { Opened = opened, Unfinished = true }, StatusCodes.Status409Conflict);
    }

    /// <summary>See other: the page after the change, not the change again.</summary>
    public IResult Back(string to)
    {
        access.HttpContext!.Response.Headers.Location = Pages.Local(to);
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>The version that the visitor had seen; a form without one is out of date.</summary>
    public static long VersionOf(IFormCollection form) => long.TryParse(form["version"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var version)
        ? version
        : throw new Trouble(StatusCodes.Status400BadRequest, new("Cette page n’est plus à jour ; rechargez-la et recommencez.", "This page is out of date; load it again and repeat."));
}
