using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Nenuphar.Board.People;

namespace Nenuphar.Board.Tests.Making;

/// <summary>A workbench that listens on a free port of this machine, with a registry of its own in a temporary folder; gone afterwards.</summary>
internal sealed class Bench : IAsyncDisposable
{
    public const string Password = "a long walk by the river";

    private static readonly string Hash = Passwords.Hash("", Password);

    private readonly List<Visitor> visitors = [];
    private readonly string connection;
    private readonly WorkbenchSettings settings;
    private WebApplication app = null!;

    private Bench(string folder, string? connection, Func<WorkbenchSettings, WorkbenchSettings>? with)
    {
        (Folder, this.connection) = (folder, connection ?? Path.Combine(folder, "registry.db"));
        var usual = new WorkbenchSettings { Folder = Path.Combine(folder, "workbench"), Address = "http://127.0.0.1:0", Clock = Clock };
        settings = with?.Invoke(usual) ?? usual;
    }

    public string Folder { get; }

    public MovedClock Clock { get; } = new();

    public CapturedLogs Logs { get; } = new();

    public CaseRegistry Registry { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    public IServiceProvider Services => app.Services;

    /// <summary>Of the first-run link; empty if there is none.</summary>
    public Task<string> FirstRunPathAsync() => Services.GetRequiredService<FirstRun>().PathAsync();

    /// <param name="with">Other settings than the usual ones.</param>
    /// <param name="connection">Another database than a file in the folder.</param>
    /// <param name="people">Without, the registry has no account yet.</param>
    public static async Task<Bench> OpenAsync(Func<WorkbenchSettings, WorkbenchSettings>? with = null, string? connection = null, bool people = true, TextReading? reading = null)
    {
        var bench = new Bench(Directory.CreateTempSubdirectory("nenuphar-board-").FullName, connection, with);
        await bench.StartAsync(reading, people);
        return bench;
    }

    /// <summary>The program ends and is started again.</summary>
    public async Task ReopenAsync(TextReading? reading = null)
    {
        await app.DisposeAsync();
        await Registry.DisposeAsync();
        await StartAsync(reading, people: false);
    }

    private async Task StartAsync(TextReading? reading, bool people)
    {
        Registry = await CaseRegistry.OpenAsync(connection, RegistryKey.OpenOrCreate(Path.Combine(Folder, "keys", "key")), Clock, reading);
        if (people)
        {
            await AddAsync(Role.Administrator);
        }

        app = Workbench.Build(Registry, settings, Logs.AddTo);
        await app.StartAsync();
        Address = new(app.Urls.First());
    }

    public static Actor ActorOf(Role role) => new(LoginOf(role), role);

    public static string LoginOf(Role role) => string.Concat(role.ToString().ToLowerInvariant().Where(char.IsAsciiLetter));

    /// <summary>Somebody who has not signed in.</summary>
    public Visitor Nobody()
    {
        var visitor = new Visitor(Address);
        visitors.Add(visitor);
        return visitor;
    }

    /// <summary>A person with this role, who has signed in with login and password. The account is made if there is none yet.</summary>
    public async Task<Visitor> AsAsync(Role role)
    {
        await AddAsync(role);
        var visitor = Nobody();
        (await visitor.SignInAsync(LoginOf(role), Password)).Status.ShouldBe(302);
        return visitor;
    }

    /// <summary>The account of this role; its login is the role's name in small letters.</summary>
    public async Task<Account> AddAsync(Role role) =>
        await Registry.Accounts.FindAsync(LoginOf(role))
        ?? await Registry.Accounts.CreateAsync(new("first-run", Role.Administrator), LoginOf(role), role + " of the test", role, Hash);

    /// <summary>A text of its own patient, or of this one, in the registry.</summary>
    public async Task<CaseRecord> ImportAsync(string text, Identity? patient = null, string name = "letter.txt")
    {
        var manager = ActorOf(Role.DataManager);
        var imported = await Registry.Imports.AddAsync(manager, new(name, text) { Patient = patient ?? new() });
        return await Registry.Cases.ReadAsync(manager, imported.Case);
    }

    /// <summary>The case as it stands.</summary>
    public Task<CaseRecord> CaseAsync(long number) => Registry.Cases.ReadAsync(ActorOf(Role.DataManager), number);

    public async ValueTask DisposeAsync()
    {
        visitors.ForEach(v => v.Dispose());
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        await Registry.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
