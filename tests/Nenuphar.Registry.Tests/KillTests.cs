using System.Diagnostics;
using Nenuphar.Tests.House;

namespace Nenuphar.Registry.Tests;

public abstract class KillTests(Kind kind)
{
    private const string Times = "20";

    [Fact]
    public async Task Killed_at_random_moments_of_imports_and_edits_it_loses_nothing_that_was_acknowledged()
    {
        await using var trial = Trial.Empty(kind);
        var program = Path.Combine(Repository.Root, "bench", "Nenuphar.RegistryTrial", "bin", "Release", "net10.0", "Nenuphar.RegistryTrial.dll");
        var start = new ProcessStartInfo("dotnet", [program, "kill", trial.Connection, Path.Combine(trial.Folder, "keys", "key"), Times]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        var said = await output + await error;
        TestContext.Current.SendDiagnosticMessage(said);
        process.ExitCode.ShouldBe(0, said);
        said.ShouldContain($"{Times} kills");
    }
}

public sealed class KillSqliteTests() : KillTests(Kind.Sqlite);

public sealed class KillPostgresTests() : KillTests(Kind.Postgres);
