using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nenuphar.Board.Cases;
using Nenuphar.Board.Frame;
using Nenuphar.Board.Options;
using Nenuphar.Cases;
using Nenuphar.Guidelines.Studies;
using Nenuphar.Registry;

namespace Nenuphar.Board.Studies;

/// <summary>Each study held against a case, with a reason for every criterion.</summary>
internal static class StudyRoutes
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/cases/{number:long}/studies", async (long number, HttpRequest request, Visit visit, CaseRegistry registry, WorkbenchSettings settings, StudyShelf shelf) =>
    {
        var look = Look.Of(request.Query, visit, settings);
        var opened = await OpenedCase.OfAsync(registry, visit, number, look.Setting.Country);
        var (studies, complaints) = shelf.Read();
        var subject = look.At(opened.Subject);
        return Pages.Of<StudiesPage>(new
        {
            Opened = opened,
            Look = look,
            Matches = (IReadOnlyList<StudyMatch>)[.. studies.Select(study => StudyMatch.Of(study, subject, look.Setting)).OrderBy(Rank)],
            Complaints = complaints,
        });
    }).RequireAuthorization(Rights.Facts);

    /// <summary>Those that fit, those that may, those that may later, those that never will.</summary>
    private static int Rank(StudyMatch match) => match.Answer.Verdict switch { Verdict.Met => 0, Verdict.Unknown => 1, Verdict.Conflict => 2, _ => match.IsLasting ? 4 : 3 };
}
