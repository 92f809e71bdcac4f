namespace Nenuphar.Board.Tests.Security;

/// <summary>Who may call which route. A route without a row here fails the tests: say who may, then add it.</summary>
internal static class WhoMay
{
    public const Role Everybody = (Role)(-1);
    public const Role SignedIn = Role.DataManager | Role.Physician | Role.Coordinator | Role.Researcher | Role.Administrator;
    public const Role Text = Role.DataManager | Role.Physician | Role.Coordinator;
    public const Role Facts = Text | Role.Researcher;
    public const Role Decide = Role.DataManager | Role.Physician;
    public const Role Erase = Role.DataManager | Role.Administrator;

    public static readonly IReadOnlyDictionary<string, Role> Table = new Dictionary<string, Role>(StringComparer.Ordinal)
    {
        ["GET /"] = SignedIn,
        ["GET /account"] = SignedIn,
        ["POST /account/password"] = SignedIn,
        ["POST /account/tokens"] = SignedIn,
        ["POST /account/tokens/end"] = SignedIn,
        ["GET /admin"] = Role.Administrator,
        ["GET /admin/audit"] = Role.Administrator,
        ["POST /admin/audit/verify"] = Role.Administrator,
        ["GET /admin/backups"] = Role.Administrator,
        ["POST /admin/backups"] = Role.Administrator,
        ["GET /admin/knowledge"] = Role.Administrator,
        ["GET /admin/knowledge/{**name}"] = Role.Administrator,
        ["POST /admin/knowledge/reading"] = Role.Administrator,
        ["GET /admin/people"] = Role.Administrator,
        ["POST /admin/people"] = Role.Administrator,
        ["GET /admin/people/{login}"] = Role.Administrator,
        ["POST /admin/people/{login}"] = Role.Administrator,
        ["POST /admin/people/{login}/link"] = Role.Administrator,
        ["POST /admin/people/{login}/tokens/end"] = Role.Administrator,
        ["GET /api/openapi.json"] = Everybody,
        ["GET /api/v1/cases"] = Facts,
        ["GET /api/v1/cases.csv"] = Facts,
        ["GET /api/v1/cases/{number:long}"] = Facts,
        ["POST /api/v1/cases/{number:long}/decisions"] = Decide,
        ["GET /api/v1/cases/{number:long}/documents/{document:long}"] = Text,
        ["GET /api/v1/cases/{number:long}/export"] = Facts,
        ["GET /api/v1/cases/{number:long}/history"] = Facts,
        ["POST /api/v1/cases/{number:long}/state"] = Text,
        ["POST /api/v1/documents"] = Text,
        ["POST /api/v1/read"] = Text,
        ["GET /assets/{edition}/{name}"] = Everybody,
        ["GET /cases/new"] = Decide,
        ["POST /cases/new"] = Decide,
        ["GET /cases/{number:long}"] = Facts,
        ["GET /cases/{number:long}/add"] = Decide,
        ["POST /cases/{number:long}/add"] = Decide,
        ["GET /cases/{number:long}/answer"] = Decide,
        ["GET /cases/{number:long}/correct"] = Decide,
        ["POST /cases/{number:long}/correct"] = Decide,
        ["POST /cases/{number:long}/decide"] = Decide,
        ["GET /cases/{number:long}/options"] = Facts,
        ["GET /cases/{number:long}/studies"] = Facts,
        ["POST /cases/{number:long}/restore"] = Decide,
        ["POST /cases/{number:long}/undo"] = Decide,
        ["GET /favicon.ico"] = Everybody,
        ["GET /first-run"] = Everybody,
        ["POST /first-run"] = Everybody,
        ["GET /import"] = Text,
        ["POST /import"] = Text,
        ["GET /import/duplicates"] = Text,
        ["POST /import/duplicates"] = Decide,
        ["GET /password"] = Everybody,
        ["POST /password"] = Everybody,
        ["GET /search"] = Facts,
        ["GET /sign-in"] = Everybody,
        ["POST /sign-in"] = Everybody,
        ["POST /sign-out"] = Everybody,
    };
}
