using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Nenuphar.Board.Frame;
using Nenuphar.Board.Searching;
using Nenuphar.Board.Worklists;
using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Documents;
using Nenuphar.Registry;

namespace Nenuphar.Board.Api;

/// <summary>What the pages can do, for programs. The same rights hold, and the same audit trail.</summary>
internal static class ApiRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1").WithMetadata(Failure(401), Failure(403), Failure(503));
        api.MapPost("/read", Read).RequireAuthorization(Rights.Text).Told("Reading", "readText", "Read a text without keeping it", "Answers the facts of a narrative with the words they came from. Nothing is kept.").WithMetadata(Failure(400), Failure(413));
        api.MapPost("/documents", ImportAsync).RequireAuthorization(Rights.Write).Told("Documents", "importDocument", "Import a document", "Reads a text or file and keeps it, once: the same text again answers already-held.").WithMetadata(Failure(400), Failure(404), Failure(410), Failure(413), Failure(422), Failure(507));
        api.MapGet("/cases", ListAsync).RequireAuthorization(Rights.Facts).Told("Cases", "listCases", "List and search cases", "Page by page; all conditions hold together. Words need the right to read text.").WithMetadata(Failure(400), Failure(422));
        api.MapGet("/cases.csv", (HttpContext context, Visit visit, CaseRegistry registry, string? state, string? q, bool? contradictions, int? below, string[]? fact) => WorklistTable.WriteAsync(context.Response, registry, visit.Actor, Question(context.Request, q), context.RequestAborted))
            .RequireAuthorization(Rights.Facts).Told("Cases", "exportCases", "The worklist as CSV", "All cases that answer the conditions, as a table.").WithMetadata(new ProducesResponseTypeMetadata(200, typeof(string), ["text/csv"]), Failure(400), Failure(422));
        api.MapGet("/cases/{number:long}", async (long number, Visit visit, CaseRegistry registry) => TypedResults.Ok(Answers.Of(await registry.Cases.ReadAsync(visit.Actor, number), visit.Actor)))
            .RequireAuthorization(Rights.Facts).Told("Cases", "readCase", "A case with its facts", "Each fact with its evidence and what was decided about it.").WithMetadata(Failure(404), Failure(410));
        api.MapGet("/cases/{number:long}/documents/{document:long}", async (long number, long document, Visit visit, CaseRegistry registry) => TypedResults.Text(await registry.Cases.TextAsync(visit.Actor, number, document), "text/plain"))
            .RequireAuthorization(Rights.Text).Told("Documents", "readDocument", "The text of a document", "As it was given; spans of evidence count in it.").WithMetadata(Failure(404), Failure(410), new ProducesResponseTypeMetadata(200, typeof(string), ["text/plain"]));
        api.MapPost("/cases/{number:long}/decisions", DecideAsync).RequireAuthorization(Rights.Arrange).Told("Review", "decide", "Decide about facts", "Accepts, corrects, rejects, adds, undoes a decision, or lets a contradiction stand. If somebody else wrote since the version that was seen, nothing is changed and the answer says what was.").WithMetadata(Stale, Failure(400), Failure(404), Failure(410), Failure(422), Failure(507));
        api.MapPost("/cases/{number:long}/state", MoveAsync).RequireAuthorization(Rights.Write).Told("Review", "moveCase", "Move a case to another state", "To review, ready, at the board, in follow-up, closed. A case that has undecided values or open contradictions is ready with evenSo alone.").WithMetadata(Stale, Failure(400), Failure(404), Failure(410), Failure(422), Failure(507));
        api.MapGet("/cases/{number:long}/contradictions", async (long number, Visit visit, CaseRegistry registry) => TypedResults.Ok((IReadOnlyList<ContradictionAnswer>)[.. (await registry.Cases.ContradictionsAsync(visit.Actor, number)).Select(c => Answers.Of(c, visit))]))
            .RequireAuthorization(Rights.Text).Told("Review", "listContradictions", "The contradictions of a case", "Those that no decision about a value settled, the gravest first: open ones, and those that a person let stand.").WithMetadata(Failure(404), Failure(410));
        api.MapGet("/cases/{number:long}/history", async (long number, Visit visit, CaseRegistry registry) => TypedResults.Ok((IReadOnlyList<VersionAnswer>)[.. (await registry.Cases.HistoryAsync(visit.Actor, number)).Select(v => Answers.Of(v, visit.Actor))]))
            .RequireAuthorization(Rights.Facts).Told("Cases", "readHistory", "The history of a case", "Every version, the oldest first, with what it changed.").WithMetadata(Failure(404), Failure(410));
        api.MapGet("/cases/{number:long}/export", ExportAsync).RequireAuthorization(Rights.Facts).Told("Cases", "exportCase", "Export a case", "All that its reader may see: record, texts, identity, history. For a researcher: pseudonym and coded facts alone.").WithMetadata(Failure(404), Failure(410));
    }

    private static Ok<ReadAnswer> Read(ReadRequest asked, Visit visit)
    {
        if (Need(asked.Text, "text").Length > Imports.LongestText)
        {
            throw new Trouble(StatusCodes.Status413PayloadTooLarge, new($"Ce texte a plus de {Imports.LongestText / 1000} 000 caractères ; découpez-le, un document à la fois.", $"This text has more than {Imports.LongestText / 1000},000 characters; split it, one document at a time."));
        }

        var entries = CaseReader.EntriesOf("text", asked.Text);
        var subject = CaseReader.Assemble([("text", asked.Text)], entries);
        var classified = Classifier.Classify(subject, new Setting(visit.Today));
        return TypedResults.Ok(new ReadAnswer(
            Knowledge.Edition,
            classified.Completeness.Percent,
            [.. entries.Select(e => Answers.Of(e))],
            [.. subject.Contradictions.Concat(classified.Discords).OrderByDescending(c => c.Severity).Select(c => Answers.Of(c, visit.IsFrench))]));
    }

    private static async Task<Ok<ImportAnswer>> ImportAsync(ImportRequest asked, Visit visit, CaseRegistry registry)
    {
        var text = asked.Text ?? "";
        if (asked.File is { Length: > 0 } file)
        {
            if (Importing.Intake.WrongType(asked.Name ?? "", file) is { } type)
            {
                throw new Trouble(StatusCodes.Status422UnprocessableEntity, type);
            }

            text = await Task.Run(() => Document.Read(file)) switch
            {
                DocumentText opened => opened.Text,
                DocumentFailure failure => throw new Trouble(StatusCodes.Status422UnprocessableEntity, new(failure.Sentence, failure.Sentence)),
                _ => "",
            };
        }

        if (asked.Patient?.BirthDate is { Length: > 0 } birth && !PartialDate.TryParse(birth, out _))
        {
            // 03/04/1950 is March or April: a program says which.
            throw new Trouble(StatusCodes.Status422UnprocessableEntity, new("patient.birthDate : écrivez 1956-03-02, 1956-03 ou 1956.", "patient.birthDate: write 1956-03-02, 1956-03 or 1956."));
        }

        var patient = asked.Patient is { } p ? new Identity(p.FamilyName ?? "", p.GivenNames ?? "", p.BirthDate ?? "", p.NationalNumber ?? "", p.LocalNumber ?? "") : new();
        var imported = await registry.Imports.AddAsync(visit.Actor, new(Need(asked.Name, "name"), Need(text, "text")) { Patient = patient, Case = asked.Case ?? 0, Source = asked.File });
        var state = imported.State == ImportState.AlreadyHeld ? "already-held" : imported.State.ToString().ToLowerInvariant();
        return TypedResults.Ok(new ImportAnswer(state, imported.Case, imported.Document, imported.Facts, imported.Contradictions, imported.Message));
    }

    private static async Task<Ok<CaseListAnswer>> ListAsync(HttpRequest request, Visit visit, CaseRegistry registry, string? state, string? q, bool? contradictions, int? below, string[]? fact, string? order, string? after, int? count)
    {
        var page = await registry.Worklist.ListAsync(visit.Actor, Question(request, q) with { Count = Math.Clamp(count ?? 50, 1, 200) });
        return TypedResults.Ok(new CaseListAnswer([.. page.Rows.Select(r => Answers.Of(r, visit.Actor))], page.Next));
    }

    private static async Task<Results<Ok<CaseAnswer>, JsonHttpResult<StaleAnswer>>> DecideAsync(long number, DecideRequest asked, Visit visit, CaseRegistry registry)
    {
        if (asked.Decisions is not { Count: > 0 } || asked.Decisions.Any(d => d is null))
        {
            throw new Trouble(StatusCodes.Status422UnprocessableEntity, new("Aucune décision n’est donnée (decisions).", "No decision is given (decisions)."));
        }

        var record = asked.Decisions.Any(d => d.Act == "correct") ? await registry.Cases.ReadAsync(visit.Actor, number) : null;
        return Answer(await registry.Reviews.DecideAsync(visit.Actor, number, asked.Version, [.. asked.Decisions.Select(d => Decisions.Of(d, visit, record))]), visit);
    }

    private static async Task<Results<Ok<CaseAnswer>, JsonHttpResult<StaleAnswer>>> MoveAsync(long number, StateRequest asked, Visit visit, CaseRegistry registry)
    {
        var states = Enum.GetValues<CaseState>().Where(s => ListAddress.CodeOf(s) == asked.State).ToList();
        return states is [var state]
            ? Answer(await registry.Reviews.MoveToAsync(visit.Actor, number, asked.Version, state, asked.FollowUpOn, asked.Reason ?? "", asked.EvenSo), visit)
            : throw new Trouble(StatusCodes.Status422UnprocessableEntity, new("Cet état n’existe pas.", "There is no such state."));
    }

    private static async Task<Ok<ExportAnswer>> ExportAsync(long number, HttpResponse response, Visit visit, CaseRegistry registry)
    {
        var file = visit.Actor.MayReadText ? await registry.Cases.FileAsync(visit.Actor, number) : null;
        var record = file?.Record ?? await registry.Cases.ReadAsync(visit.Actor, number);
        var history = await registry.Cases.HistoryAsync(visit.Actor, number);
        response.Headers.ContentDisposition = $"attachment; filename=\"nenuphar-{record.Case}.json\"";
        return TypedResults.Ok(new ExportAnswer(Answers.Of(record, visit.Actor), file is null ? null : Answers.Of(file.Identity), file?.Texts ?? new Dictionary<long, string>(), [.. history.Select(v => Answers.Of(v, visit.Actor))]));
    }

    private static Results<Ok<CaseAnswer>, JsonHttpResult<StaleAnswer>> Answer(WriteResult result, Visit visit) => result switch
    {
        WriteResult.Written written => TypedResults.Ok(Answers.Of(written.Record, visit.Actor)),
        WriteResult.Stale stale => TypedResults.Json(
            new StaleAnswer(
                StatusCodes.Status409Conflict,
                "stale",
                visit.T("Quelqu’un d’autre a écrit entre-temps ; rien n’a été changé. Voyez ce qui l’a été, et décidez à nouveau.", "Somebody else wrote meanwhile; nothing was changed. See what was, and decide again."),
                stale.Seen,
                stale.Current,
                [.. stale.Since.Select(v => Answers.Of(v, visit.Actor))]),
            statusCode: StatusCodes.Status409Conflict),
        _ => throw new InvalidOperationException("A write is kept or stale."),
    };

    private static WorklistQuery Question(HttpRequest request, string? words)
    {
        if (ListAddress.Wrong(request.Query) is { } wrong)
        {
            throw new Trouble(StatusCodes.Status422UnprocessableEntity, wrong);
        }

        var query = ListAddress.Of(request.Query);
        var search = SearchText.Read(words ?? "");
        if (search.Wrong.Count > 0)
        {
            throw new Trouble(StatusCodes.Status422UnprocessableEntity, search.Wrong[0]);
        }

        if (!string.IsNullOrWhiteSpace(words) && search.Facts.Count == 0 && SearchText.Folded(search.Words).Count == 0)
        {
            throw new Trouble(StatusCodes.Status422UnprocessableEntity, new("La condition q ne contient aucun mot.", "The condition q holds no word."));
        }

        return query with { Text = search.Words, Facts = [.. query.Facts, .. search.Facts], WithContradictions = query.WithContradictions || string.Equals(request.Query["contradictions"], "true", StringComparison.OrdinalIgnoreCase) };
    }

    private static string Need(string? value, string name) => string.IsNullOrWhiteSpace(value)
        ? throw new Trouble(StatusCodes.Status422UnprocessableEntity, new($"Le champ {name} manque ou est vide.", $"The field {name} is missing or empty."))
        : value;

    private static ProducesResponseTypeMetadata Stale { get; } = new(StatusCodes.Status409Conflict, typeof(StaleAnswer), ["application/json"]);

    private static ProducesResponseTypeMetadata Failure(int status) => new(status, typeof(TroubleAnswer), ["application/json"]);

    private static RouteHandlerBuilder Told(this RouteHandlerBuilder route, string tag, string name, string summary, string description) => route.WithTags(tag).WithName(name).WithSummary(summary).WithDescription(description);
}
