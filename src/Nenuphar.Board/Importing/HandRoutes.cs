using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nenuphar.Board.Cases;
using Nenuphar.Board.Frame;
using Nenuphar.Board.Searching;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.Importing;

/// <summary>A case without a document: who, and the first values.</summary>
internal static class HandRoutes
{
    /// <summary>What is asked for at first; all else is added on the case's own page.</summary>
    internal static readonly FactKind[] Kinds = [FactKind.Sex, FactKind.Age, FactKind.Primary, FactKind.Morphology, FactKind.Grade, FactKind.Ki67, FactKind.Mitoses, FactKind.Stage, FactKind.Metastasis];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/new", () => Pages.Of<HandPage>(new { })).RequireAuthorization(Rights.Arrange);
        routes.MapPost("/cases/new", async (HttpRequest request, Visit visit, CaseRegistry registry, TimeProvider clock, OnceOnly once, CancellationToken cancel) =>
        {
            var form = await request.ReadFormAsync(cancel);
            var whose = WhoseForm.Of(form, visit.Today);
            var source = form["source"].ToString().Trim();
            var entered = new Evidence.Entered(visit.Actor.Login, clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture), source);
            var (entries, wrong) = Read(form, entered);
            List<Said> complaints = [.. whose.Wrong is { } first ? [first] : Array.Empty<Said>(), .. wrong];
            if (complaints.Count == 0 && entries.Count == 0 && whose.Patient.IsEmpty)
            {
                complaints.Add(new("Donnez au moins un nom, un numéro ou une valeur.", "Give a name, a number or a value at least."));
            }

            var known = complaints.Count == 0 && !whose.Patient.IsEmpty && form["even-so"] != "1" ? await registry.Patients.FindAsync(visit.Actor, whose.Patient, cancel) : [];
            if (complaints.Count > 0 || known.Count > 0)
            {
                return Pages.Of<HandPage>(new { Given = form.ToDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal), Wrong = complaints, Known = known }, complaints.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict);
            }

            var actor = visit.Actor;
            var number = await once.DoAsync(actor.Login, form["once"].ToString(), async () => (await registry.Imports.OpenByHandAsync(actor, whose.Patient, entries, source, CancellationToken.None)).Case);
            return Results.LocalRedirect($"/cases/{number}");
        }).RequireAuthorization(Rights.Arrange);
    }

    private static (List<Entry> Entries, List<Said> Wrong) Read(IFormCollection form, Evidence.Entered entered)
    {
        var (entries, wrong) = (new List<Entry>(), new List<Said>());
        foreach (var kind in Kinds)
        {
            var written = form["value-" + EntryList.NameOf(kind)].ToString().Trim();
            foreach (var one in kind == FactKind.Metastasis ? written.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : written.Length > 0 ? [written] : [])
            {
                if (TypedValue.Of(kind, one) is { } value)
                {
                    entries.Add(new(kind, value, entered));
                }
                else
                {
                    var name = KindNames.Of(kind);
                    var why = Suggestions.Wrong(kind, one) ?? new("Essayez un autre mot, un code ou un nombre.", "Try another word, a code or a number.");
                    wrong.Add(new($"{name.French} : « {one} » n’est pas compris. {why.French}", $"{name.English}: “{one}” is not understood. {why.English}"));
                }
            }
        }

        return (entries, wrong);
    }
}
