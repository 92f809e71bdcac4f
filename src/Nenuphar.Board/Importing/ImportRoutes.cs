using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nenuphar.Board.Frame;
using Nenuphar.Registry;

namespace Nenuphar.Board.Importing;

/// <summary>Documents come in: files or a pasted text, one after the other. A module sends them one at a time and gets a row for each; without it the whole form comes at once.</summary>
internal static class ImportRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/import", (HttpRequest request) => Pages.Of<ImportPage>(new { Case = request.Query["case"].ToString() })).RequireAuthorization(Rights.Write);
        routes.MapPost("/import", TakeAsync).RequireAuthorization(Rights.Write);
    }

    private static async Task<IResult> TakeAsync(HttpRequest request, Visit visit, CaseRegistry registry, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var whose = WhoseForm.Of(form, visit.Today);
        if (whose.Wrong is { } wrong)
        {
            return Pages.WantsPart(request) ? throw new Trouble(StatusCodes.Status422UnprocessableEntity, wrong)
                : Pages.Of<ImportPage>(new { Case = "", Given = form.ToDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal), Wrong = wrong }, StatusCodes.Status422UnprocessableEntity);
        }

        var (results, number) = (new List<Received>(), whose.Case);
        async Task AddAsync(Task<Received> work)
        {
            var received = await work;
            results.Add(received);
            number = whose.Together && number == 0 ? received.Case : number;
        }

        foreach (var file in form.Files.Where(f => f.Length > 0 || f.FileName.Length > 0))
        {
            await AddAsync(Intake.OfFileAsync(registry, visit.Actor, file.FileName, file.Length <= Intake.LargestFile ? await BytesAsync(file, cancel) : new byte[Intake.LargestFile + 1], whose.Patient, number, cancel));
        }

        var text = form["text"].ToString().ReplaceLineEndings("\n");
        if (text.Trim().Length > 0)
        {
            var name = form["name"].ToString().Trim() is { Length: > 0 } given ? Intake.NameOf(given) : visit.T("texte collé", "pasted text");
            await AddAsync(Intake.OfTextAsync(registry, visit.Actor, name, text, default, whose.Patient, number, cancel));
        }

        if (results.Count == 0)
        {
            throw new Trouble(StatusCodes.Status422UnprocessableEntity, new("Il n’y a rien à lire : déposez des fichiers ou collez un texte.", "There is nothing to read: drop files or paste a text."));
        }

        return Pages.WantsPart(request) ? Pages.Of<ReceivedRows>(new { Results = results }) : Pages.Of<ImportPage>(new { Results = results, Case = "" });
    }

    private static async Task<ReadOnlyMemory<byte>> BytesAsync(IFormFile file, CancellationToken cancel)
    {
        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancel);
        return bytes;
    }
}
