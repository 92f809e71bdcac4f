using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nenuphar.Board.Frame;
using Nenuphar.Board.Importing;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.Cases;

/// <summary>What becomes of a case as a whole: its state, its documents, whose it is, merges, erasure.</summary>
internal static class FilingRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var cases = routes.MapGroup("/cases/{number:long}");
        cases.MapPost("/state", MoveToAsync).RequireAuthorization(Rights.Write);
        cases.MapGet("/documents", (long number, CasePages pages) => DocumentsAsync(number, pages)).RequireAuthorization(Rights.Text);
        cases.MapPost("/documents/{document:long}/move", MoveAsync).RequireAuthorization(Rights.Arrange);
        cases.MapGet("/identity", async (long number, CasePages pages) =>
            Pages.Of<IdentityPage>(new { Opened = await pages.OpenAsync(number), History = await pages.Registry.Patients.HistoryAsync(pages.Actor, number) })).RequireAuthorization(Rights.Text);
        cases.MapPost("/identity", IdentifyAsync).RequireAuthorization(Rights.Write);
        cases.MapPost("/merge", MergeAsync).RequireAuthorization(Rights.Arrange);
        cases.MapPost("/unmerge", UnmergeAsync).RequireAuthorization(Rights.Arrange);
        cases.MapGet("/erase", async (long number, CasePages pages) =>
            Pages.Of<ErasePage>(new { Case = number, Going = await pages.Registry.Patients.ErasableAsync(pages.Actor, number) })).RequireAuthorization(Rights.Erase);
        cases.MapPost("/erase", EraseAsync).RequireAuthorization(Rights.Erase);
    }

    private static async Task<IResult> MoveToAsync(long number, HttpRequest request, CasePages pages)
    {
        var form = await request.ReadFormAsync();
        if (!Enum.TryParse<CaseState>(form["state"], out var state) || !Enum.IsDefined(state))
        {
            throw new Trouble(StatusCodes.Status422UnprocessableEntity, new("Cet état n’existe pas ; rien n’a été changé.", "There is no such state; nothing was changed."));
        }

        var known = DateOnly.TryParseExact(form["day"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        if (state == CaseState.FollowUp && !known)
        {
            throw new Trouble(StatusCodes.Status422UnprocessableEntity, new("Dites dès quel jour le suivi est dû.", "Say from which day the follow-up is due."));
        }

        try
        {
            var result = await pages.Registry.Reviews.MoveToAsync(pages.Actor, number, CasePages.VersionOf(form), state, state == CaseState.FollowUp ? day : null, evenSo: form["even-so"] == "1");
            return await pages.AnswerAsync(number, result, form, _ => Deeds.Nothing);
        }
        catch (RegistryFailure failure) when (failure.Code == "unfinished")
        {
            return await pages.AskAsync(number);
        }
    }

    private static async Task<IResult> DocumentsAsync(long number, CasePages pages, Said? wrong = null, Identity? typed = null, StaleIdentity? clash = null, FiledForm? filed = null, string reason = "")
    {
        var opened = await pages.OpenAsync(number);
        var merges = pages.Actor.MayArrange ? await pages.Registry.Filing.MergesAsync(pages.Actor, number) : [];
        IReadOnlyList<long> alike = (opened.Identity is { IsEmpty: false } kept ? kept : opened.Printed) is { } who ? [.. (await pages.Registry.Patients.FindAsync(pages.Actor, who)).Where(n => n != number && n != opened.Record.MergedInto)] : [];
        return Pages.Of<DocumentsPage>(
            new { Opened = opened, Merges = merges, Alike = alike, Wrong = wrong, Typed = typed, Clash = clash, Filed = filed, Reason = reason },
            clash is not null ? StatusCodes.Status409Conflict : wrong is null && filed is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> MoveAsync(long number, long document, HttpRequest request, CasePages pages)
    {
        var form = await request.ReadFormAsync();
        var (version, result) = (CasePages.VersionOf(form), (WriteResult?)null);
        if (await WrongAsync(async () =>
        {
            var to = form["to"].ToString().Trim().Length == 0 ? 0 : NumberOf(form["to"]);
            result = await pages.Registry.Filing.MoveDocumentAsync(pages.Actor, document, number, version, to, form["reason"].ToString().Trim());
        }) is { } wrong)
        {
            return await DocumentsAsync(number, pages, filed: new(document, form["to"].ToString(), form["reason"].ToString(), wrong));
        }

        return result is WriteResult.Written written
            ? pages.Back($"/cases/{written.Record.Case}/documents")
            : await pages.AnswerAsync(number, result!, form, _ => Deeds.Nothing);
    }

    private static async Task<IResult> IdentifyAsync(long number, HttpRequest request, CasePages pages)
    {
        var form = await request.ReadFormAsync();
        var (whose, reason) = (WhoseForm.Of(form, pages.Visit.Today), form["reason"].ToString());
        if (whose.Wrong is { } wrong)
        {
            return await DocumentsAsync(number, pages, wrong, typed: whose.Patient with { BirthDate = form["birth"].ToString().Trim() }, reason: reason);
        }

        if (!form.ContainsKey("was-family"))
        {
            throw new Trouble(StatusCodes.Status400BadRequest, new("Cette page n’est plus à jour ; rechargez-la et recommencez.", "This page is out of date; load it again and repeat."));
        }

        string Was(string name) => form["was-" + name].ToString();
        var seen = new Identity(Was("family"), Was("given"), Was("birth"), Was("national"), Was("local"));
        try
        {
            return await pages.Registry.Patients.WriteAsync(pages.Actor, number, whose.Patient, seen, reason) is { } clash
                ? await DocumentsAsync(number, pages, typed: whose.Patient, clash: clash, reason: reason)
                : pages.Back($"/cases/{number}/documents#identity");
        }
        catch (RegistryFailure failure) when (failure.Code is "another-patient" or "refused")
        {
            return await DocumentsAsync(number, pages, Troubles.Told(failure), typed: whose.Patient, reason: reason);
        }
    }

    private static async Task<IResult> MergeAsync(long number, HttpRequest request, CasePages pages)
    {
        var form = await request.ReadFormAsync();
        var (version, result) = (CasePages.VersionOf(form), (WriteResult?)null);
        if (await WrongAsync(async () =>
        {
            var other = NumberOf(form["other"]);
            var gone = await pages.Registry.Cases.ReadAsync(pages.Actor, other);
            (_, result) = await pages.Registry.Filing.MergeAsync(pages.Actor, number, version, other, gone.Version, form["reason"].ToString().Trim());
        }) is { } wrong)
        {
            return await DocumentsAsync(number, pages, filed: new(0, form["other"].ToString(), form["reason"].ToString(), wrong));
        }

        return await pages.AnswerAsync(number, result!, form, _ => Deeds.Nothing, "/documents#merge");
    }

    private static async Task<IResult> UnmergeAsync(long number, HttpRequest request, CasePages pages)
    {
        var form = await request.ReadFormAsync();
        await pages.Registry.Filing.UnmergeAsync(pages.Actor, NumberOf(form["merge"]), form["reason"].ToString().Trim());
        return pages.Back($"/cases/{number}/documents#merge");
    }

    /// <summary>Asked once, by its name: it can't be undone.</summary>
    private static async Task<IResult> EraseAsync(long number, HttpRequest request, CasePages pages)
    {
        var form = await request.ReadFormAsync();
        if (!string.Equals(form["name"].ToString().Trim(), OpenedCase.NameOf(number), StringComparison.OrdinalIgnoreCase))
        {
            return Pages.Of<ErasePage>(new { Case = number, Wrong = true, Going = await pages.Registry.Patients.ErasableAsync(pages.Actor, number) }, StatusCodes.Status422UnprocessableEntity);
        }

        List<long> seen = [.. form["going"].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(NumberOf)];
        var unreached = await pages.Registry.Patients.EraseAsync(pages.Actor, number, form["opposes"] == "1", seen);
        return Pages.Of<ErasePage>(new { Case = number, Erased = true, Unreached = unreached });
    }

    /// <summary>Why something could not be done that may be done once what was typed is mended; nothing if it was done.</summary>
    private static async Task<Said?> WrongAsync(Func<Task> work)
    {
        try
        {
            await work();
            return null;
        }
        catch (Trouble trouble) when (trouble.Status == StatusCodes.Status422UnprocessableEntity)
        {
            return trouble.Sentence;
        }
        catch (RegistryFailure failure) when (failure.Code is "refused" or "no-reason" or "no-case" or "another-patient" or "merged" or "erased")
        {
            return Troubles.Told(failure);
        }
    }

    /// <summary>42 or NEN-0042.</summary>
    private static long NumberOf(string? written)
    {
        var bare = (written ?? "").Trim();
        bare = bare.StartsWith("NEN-", StringComparison.OrdinalIgnoreCase) ? bare[4..] : bare;
        return long.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new Trouble(StatusCodes.Status422UnprocessableEntity, new("Écrivez le numéro du dossier : 42 ou NEN-0042 ; rien n’a été changé.", "Write the number of the case: 42 or NEN-0042; nothing was changed."));
    }
}
