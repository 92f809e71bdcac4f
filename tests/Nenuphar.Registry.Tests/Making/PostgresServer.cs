using System.Diagnostics;

namespace Nenuphar.Registry.Tests.Making;

/// <summary>A real PostgreSQL server in a temporary folder, reached by a socket in it. As root it runs as the user that Debian's package makes: the server refuses to be root.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    // What is lost here is a program, never the machine: no need to wait for the disk.
    private static readonly Lazy<PostgresServer> One = new(() => new PostgresServer("fsync = off"));

    private readonly string folder = "";

    public PostgresServer(string settings = "")
    {
        if (Find() is not { } programs)
        {
            Missing = "PostgreSQL is not installed (Debian: postgresql).";
            return;
        }

        Programs = programs;
        folder = Directory.CreateTempSubdirectory("nenuphar-pg-").FullName;
        if (Environment.IsPrivilegedProcess)
        {
            Run("chown", "postgres", folder);
        }

        if (!AsUser(Path.Combine(programs, "initdb"), "-D", Data, "-U", "nenuphar", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"))
        {
            Missing = "initdb of PostgreSQL failed: " + LastWords;
            return;
        }

        File.AppendAllText(Path.Combine(Data, "postgresql.conf"), $"listen_addresses = ''\nunix_socket_directories = '{folder}'\nmax_connections = 150\n{settings}\n");
        if (!Start())
        {
            Missing = "PostgreSQL did not start: " + LastWords;
        }
    }

    /// <summary>Shared by all tests; those that stop the server have their own.</summary>
    public static PostgresServer Shared => One.Value;

    public static void StopShared()
    {
        if (One.IsValueCreated)
        {
            One.Value.Remove();
        }
    }

    /// <summary>Why there is none; empty if there is.</summary>
    public string Missing { get; } = "";

    private string Programs { get; } = "";

    private string LastWords { get; set; } = "";

    public string Data => Path.Combine(folder, "data");

    public string ConnectionTo(string database) => $"Host={folder};Username=nenuphar;Database={database};Maximum Pool Size=30;Timeout=10";

    public bool Start() => AsUser(Path.Combine(Programs, "pg_ctl"), "-D", Data, "-w", "-t", "60", "-l", Path.Combine(folder, "log"), "start");

    /// <param name="how"><c>fast</c>, or <c>immediate</c> as if the machine had lost its power.</param>
    public bool Stop(string how) => AsUser(Path.Combine(Programs, "pg_ctl"), "-D", Data, "-w", "-m", how, "stop");

    public ValueTask DisposeAsync()
    {
        Remove();
        return ValueTask.CompletedTask;
    }

    private void Remove()
    {
        if (folder.Length > 0 && Directory.Exists(folder))
        {
            Stop("immediate");
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? Find()
    {
        var known = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(d => Path.Combine(d, "bin")) : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return known.Concat(path).FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")) && File.Exists(Path.Combine(d, "pg_ctl")));
    }

    private bool AsUser(string program, params string[] arguments) => Environment.IsPrivilegedProcess ? Run("runuser", ["-u", "postgres", "--", program, .. arguments]) : Run(program, arguments);

    private bool Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        try
        {
            using var process = Process.Start(start)!;
            // The server keeps the pipes of pg_ctl open: what is said is read as it comes, its end is not waited for.
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, line) => LastWords = line.Data is { Length: > 0 } said ? said : LastWords;
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            while (!process.HasExited)
            {
                Thread.Sleep(10);
            }

            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            LastWords = $"{program}: {e.Message}";
            return false;
        }
    }
}
