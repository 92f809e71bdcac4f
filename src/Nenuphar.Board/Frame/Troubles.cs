using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Logging;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.Frame;

/// <summary>Turns what went wrong into a page, or for programs into JSON, that says what, where and what now. What is logged holds no text of a patient.</summary>
internal sealed partial class Troubles(RequestDelegate next, ILogger<Troubles> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (!context.Response.HasStarted && context.Response.StatusCode >= 400 && context.Response.ContentLength is null or 0 && context.Response.ContentType is null)
            {
                await ShowAsync(context, context.Response.StatusCode, CodeOf(context.Response.StatusCode), context.Response.StatusCode == StatusCodes.Status401Unauthorized && context.Request.Headers.Authorization.Count > 0 ? WrongToken : Of(context.Response.StatusCode));
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The visitor has left.
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            var (status, code, sentence) = e switch
            {
                Trouble trouble => (trouble.Status, "refused", trouble.Sentence),
                RegistryFailure failure => (StatusOf(failure.Code), failure.Code, Told(failure)),
                AntiforgeryValidationException { InnerException: BadHttpRequestException bad } => (bad.StatusCode, "refused", Of(bad.StatusCode)),
                AntiforgeryValidationException { InnerException: InvalidDataException form } => FormOf(form),
                InvalidDataException form => FormOf(form),
                BadHttpRequestException bad => (bad.StatusCode, "refused", Of(bad.StatusCode)),
                _ => (StatusCodes.Status500InternalServerError, "failed", Of(StatusCodes.Status500InternalServerError)),
            };
            if (status >= 500)
            {
                Log(log, code, e.GetType().Name, e is RegistryFailure ? e.Message : e.StackTrace ?? "");
            }

            await ShowAsync(context, status, code, sentence);
        }
    }

    /// <summary>Where the database stands is nobody's business but the administrator's: it is in the log.</summary>
    public static Said Told(RegistryFailure failure) => new(FrenchOf(failure), failure.Code == "database-gone" ? "The database does not answer; nothing was lost. Wait a moment and try again, or tell the administrator." : failure.Message);

    private static async Task ShowAsync(HttpContext context, int status, string code, Said sentence)
    {
        if (!context.Request.Host.HasValue)
        {
            // A page can't be made without a name; who asks for none is told so on a page of this machine.
            context.Request.Host = new("localhost");
        }

        var french = Preferences.IsFrench(context);
        IResult answer = Pages.IsProgram(context.Request)
            ? TypedResults.Json(new TroubleAnswer(status, code, sentence.In(french)), statusCode: status)
            : Pages.Of<TroublePage>(new { Status = status, Sentence = sentence }, status);
        context.Response.StatusCode = status;
        await answer.ExecuteAsync(context);
    }

    /// <summary>A form that exceeds a limit is too large; any other that can't be taken apart is badly made.</summary>
    private static (int Status, string Code, Said Sentence) FormOf(InvalidDataException form)
    {
        var status = form.Message.Contains("limit", StringComparison.OrdinalIgnoreCase) ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
        return (status, "refused", Of(status));
    }

    /// <summary>For what was refused before any page or the registry was asked.</summary>
    private static string CodeOf(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "not-signed-in",
        StatusCodes.Status403Forbidden => "no-right",
        StatusCodes.Status404NotFound => "not-found",
        StatusCodes.Status405MethodNotAllowed => "not-allowed",
        StatusCodes.Status429TooManyRequests => "too-many",
        < StatusCodes.Status500InternalServerError => "refused",
        _ => "failed",
    };

    private static int StatusOf(string code) => code switch
    {
        "no-right" => StatusCodes.Status403Forbidden,
        "no-case" or "no-document" or "no-fact" or "no-version" or "no-account" or "no-contradiction" => StatusCodes.Status404NotFound,
        "erased" or "merged" => StatusCodes.Status410Gone,
        "refused" or "another-patient" or "no-reason" or "not-empty" or "unfinished" => StatusCodes.Status422UnprocessableEntity,
        "database-gone" or "database-busy" or "read-only" => StatusCodes.Status503ServiceUnavailable,
        "wrong-key" or "unknown-outcome" => StatusCodes.Status503ServiceUnavailable,
        "disk-full" or "no-backup" => StatusCodes.Status507InsufficientStorage,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static string FrenchOf(RegistryFailure failure) => failure.French.Length > 0 ? failure.French : failure.Code switch
    {
        "no-right" => "Votre rôle ne permet pas cela ; un administrateur peut vous en donner un autre.",
        "no-case" => "Ce dossier n’existe pas ; vérifiez son numéro.",
        "no-document" => "Ce document n’est pas dans ce dossier.",
        "no-fact" => "Ce fait n’est plus dans ce dossier ; rechargez la page.",
        "no-version" => "Cette version n’existe pas.",
        "no-contradiction" => "Cette contradiction n’est pas dans le dossier, ou ses valeurs ont changé ; rechargez la page. Rien n’a été changé.",
        "erased" => "Ce patient a été effacé : son dossier ne peut plus être lu.",
        "merged" => "Ce dossier a été réuni à un autre ; ouvrez celui qui l’a repris.",
        "no-reason" => "Une correction demande une raison : dites pourquoi la valeur est autre.",
        "database-gone" => "La base de données ne répond pas ; rien n’a été perdu. Attendez un instant et recommencez, ou prévenez l’administrateur.",
        "database-busy" => "La base de données est occupée ; rien n’a été changé. Recommencez dans un instant.",
        "wrong-key" => "La clé du registre a été changée pendant que ce programme servait ; l’administrateur doit le relancer avec la nouvelle. Rien n’a été changé.",
        "no-backup" => "La sauvegarde n’a pas pu être écrite : vérifiez la place et le droit d’écrire dans son dossier. Le registre est tel qu’il était.",
        "disk-full" => "Le disque est plein ; rien n’a été changé. Prévenez l’administrateur.",
        "no-account" => "Ce compte n’existe pas.",
        "altered" => "Ce que contient la base a été changé en dehors de ce programme ; l’administrateur doit vérifier la piste d’audit (nenuphar audit verify).",
        "unknown-outcome" => "La connexion s’est rompue pendant l’écriture ; rechargez la page pour voir si le changement y est.",
        _ => failure.Message,
    };

    private static Said WrongToken { get; } = new(
        "Ce jeton est inconnu ou terminé, ou son compte est fermé ; faites-en un autre sous Mon compte.", "This token is unknown or has ended, or its account is closed; make another under My account.");

    private static Said Of(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => new("Connectez-vous d’abord.", "Sign in first."),
        StatusCodes.Status403Forbidden => new("Votre rôle ne permet pas cela ; un administrateur peut vous en donner un autre.", "Your role does not permit this; an administrator can give you another."),
        StatusCodes.Status404NotFound => new("Il n’y a rien à cette adresse ; vérifiez-la ou revenez à la liste.", "There is nothing at this address; check it, or go back to the list."),
        StatusCodes.Status405MethodNotAllowed => new("Cette adresse ne permet pas cela.", "This address does not allow that."),
        StatusCodes.Status413PayloadTooLarge => new("C’est trop grand pour être reçu d’un coup ; envoyez moins de fichiers à la fois.", "This is too large to be taken at once; send fewer files at a time."),
        StatusCodes.Status429TooManyRequests => new("Trop d’essais ; attendez une minute.", "Too many attempts; wait a minute."),
        < 500 => new("La demande n’a pas été comprise ; rien n’a été changé.", "The request was not understood; nothing was changed."),
        _ => new("Quelque chose n’a pas fonctionné ici ; rien de ce qui était enregistré n’est perdu. Rechargez la page ; si cela revient, prévenez l’administrateur.", "Something went wrong here; nothing that was kept is lost. Load the page again; if it comes back, tell the administrator."),
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "{Code} ({Kind}): {Where}")]
    private static partial void Log(ILogger log, string code, string kind, string where);
}
