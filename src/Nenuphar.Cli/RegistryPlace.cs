using System.CommandLine;
using Nenuphar.Registry;

namespace Nenuphar.Cli;

/// <summary>Which registry a command works on, with which key: options, then the environment, then the folder of this user's data.</summary>
internal sealed class RegistryPlace
{
    private const string DatabaseVariable = "NENUPHAR_DB";

    public Option<string?> Database { get; } = new("--db")
    {
        Description = $"The registry: the path of an SQLite file, or Host=...;Database=...;Username=... of a PostgreSQL server (default: {DatabaseVariable}, else a file of this user).",
    };

    public Option<string?> Key { get; } = new("--key") { Description = $"The file of the registry's key (default: {RegistryKey.FileVariable} or {RegistryKey.ValueVariable}, else a file of this user, made when there is none)." };

    public Option<bool> New { get; } = new("--new") { Description = "Begins a new registry although the key anchors an earlier one whose database is not there." };

    /// <summary>Who runs the program where the database and its key lie may do everything; the name stands in the audit trail.</summary>
    public static Actor User => new(Environment.UserName, Role.DataManager | Role.Physician | Role.Coordinator | Role.Administrator);

    public void AddTo(Command command)
    {
        command.Options.Add(Database);
        command.Options.Add(Key);
    }

    public string ConnectionOf(ParseResult asked) => asked.GetValue(Database) ?? (Environment.GetEnvironmentVariable(DatabaseVariable) is { Length: > 0 } set ? set : Own("registry.db"));

    public RegistryKey KeyOf(ParseResult asked, bool mayMake = true) => asked.GetValue(Key) is { } file ? RegistryKey.FromFile(file)
        : RegistryKey.FromEnvironment() ?? (mayMake ? RegistryKey.OpenOrCreate(Own("registry.key"), ConnectionOf(asked)) : RegistryKey.FromFile(Own("registry.key")));

    /// <summary>Runs a command on the registry.</summary>
    /// <param name="mayMake">Whether a registry is made where there is none: only by a command that puts something into it.</param>
    /// <param name="mayOnlyRead">See <see cref="CaseRegistry.OpenAsync"/>.</param>
    public Task<int> RunAsync(ParseResult asked, Func<CaseRegistry, Task<int>> work, CancellationToken cancel, bool mayMake = true, bool mayOnlyRead = false) =>
        RunAsync(Misuse.Called(asked.CommandResult.Command), ConnectionOf(asked), () => KeyOf(asked, mayMake), work, cancel, mayMake, mayOnlyRead, mayMake && asked.GetValue(New));

    public static Task<int> RunAsync(string command, string connection, Func<RegistryKey> key, Func<CaseRegistry, Task<int>> work, CancellationToken cancel, bool mayMake = true, bool mayOnlyRead = false, bool mayBeginAnew = false) => TellAsync(
        command,
        async () =>
        {
            var opening = key();
            if (!mayMake)
            {
                await CaseRegistry.DemandThereAsync(connection, cancel);
            }

            await using var registry = await CaseRegistry.OpenAsync(connection, opening, told: new OpeningLines(command, Console.Error), mayOnlyRead: mayOnlyRead, mayBeginAnew: mayBeginAnew, cancel: cancel);
            if (registry.Audit.Trouble is { } trouble)
            {
                await Console.Error.WriteLineAsync($"{command}: {trouble}");
            }

            return await work(registry);
        });

    /// <summary>What a command can't do is one sentence and the exit code 1.</summary>
    public static async Task<int> TellAsync(string command, Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (RegistryFailure failure)
        {
            await Console.Error.WriteLineAsync($"{command}: {failure.Message}");
            return 1;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync($"{command}: broken off; what was done before is kept.");
            return 1;
        }
    }

    /// <summary>A file of this user's data.</summary>
    public static string Own(string name) => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "nenuphar", name);
}
