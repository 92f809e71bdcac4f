using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nenuphar.Board.Frame;
using Nenuphar.Registry;

namespace Nenuphar.Board.Administration;

/// <summary>What an administrator sees and does; each route asks for that right.</summary>
internal static class AdministrationRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var admin = routes.MapGroup("/admin").RequireAuthorization(Rights.Administer);
        admin.MapGet("", async (Visit visit, CaseRegistry registry, WorkbenchSettings settings) => Pages.Of<OverviewPage>(new
        {
            Registry = registry,
            People = await registry.Accounts.ListAsync(visit.Actor),
            Backups = await registry.Backups.ListAsync(visit.Actor, settings.BackupFolder),
            Unreached = await registry.Backups.UnreachedAsync(visit.Actor),
            Waiting = await registry.Readings.WaitingAsync(),
        }));
        PersonRoutes.Map(admin);
        KnowledgeRoutes.Map(admin);
        admin.MapGet("/audit", AuditAsync);
        admin.MapPost("/audit/verify", async (HttpContext context, Visit visit, CaseRegistry registry) =>
        {
            var verdict = await registry.Audit.VerifyAsync(context.RequestAborted);
            await registry.Audit.NoteVerifiedAsync(visit.Actor, verdict, CancellationToken.None);
            return await ShowAuditAsync(visit, registry, new(), verdict);
        });
        admin.MapPost("/audit/acknowledge", async (HttpRequest request, Visit visit, CaseRegistry registry) =>
        {
            await registry.Audit.AcknowledgeBreakAsync(visit.Actor, (await request.ReadFormAsync())["reason"].ToString());
            return Results.LocalRedirect("/admin/audit");
        });
        admin.MapGet("/backups", async (Visit visit, CaseRegistry registry, WorkbenchSettings settings) => await ShowBackupsAsync(visit, registry, settings, ""));
        admin.MapPost("/backups", async (HttpContext context, Visit visit, CaseRegistry registry, WorkbenchSettings settings) =>
        {
            var made = await registry.Backups.WriteAsync(visit.Actor, settings.BackupFolder, context.RequestAborted);
            return Results.LocalRedirect("/admin/backups?made=" + Uri.EscapeDataString(Path.GetFileName(made.Path)));
        });
        admin.MapPost("/backups/reach", async (HttpContext context, Visit visit, CaseRegistry registry) =>
        {
            await registry.Backups.ReachAsync(visit.Actor, context.RequestAborted);
            return Results.LocalRedirect("/admin/backups");
        });
    }

    private static Task<IResult> AuditAsync(HttpRequest request, Visit visit, CaseRegistry registry) => ShowAuditAsync(visit, registry, AuditQuestion.Of(request.Query), null);

    private static async Task<IResult> ShowAuditAsync(Visit visit, CaseRegistry registry, AuditQuestion asked, AuditVerdict? verdict)
    {
        var entries = await registry.Audit.ListAsync(visit.Actor, asked.Case, asked.Who.Length > 0 ? asked.Who : null, asked.Before, AuditQuestion.Page, asked.Act.Length > 0 ? asked.Act : null);
        return Pages.Of<AuditPage>(new { Asked = asked, Entries = entries, Verdict = verdict, HeadTrouble = registry.Audit.Trouble, registry.Audit.IsBroken, People = await registry.Accounts.ListAsync(visit.Actor) });
    }

    private static async Task<IResult> ShowBackupsAsync(Visit visit, CaseRegistry registry, WorkbenchSettings settings, string made) =>
        Pages.Of<BackupsPage>(new { Folder = settings.BackupFolder, Kept = await registry.Backups.ListAsync(visit.Actor, settings.BackupFolder), Unreached = await registry.Backups.UnreachedAsync(visit.Actor), registry.Where, registry.KeyFile, Made = made });
}
