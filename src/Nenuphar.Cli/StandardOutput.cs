using System.Runtime.InteropServices;
using System.Text;

namespace Nenuphar.Cli;

/// <summary>Where results go: UTF-8 without a mark. Whoever reads them may go away (<c>| head -1</c>): then the rest need not be read.</summary>
internal static class StandardOutput
{
    private const short Error = 8;
    private const short HungUp = 16;

    public static StreamWriter Open() => new(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);

    /// <summary>Whether the other end of our output is closed. The console's stream swallows that error, and the system's signal is ignored by the runtime.</summary>
    public static bool IsClosed
    {
        get
        {
            if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            {
                return false;
            }

            var output = new Watched { File = 1 };
            return Poll(ref output, 1, 0) > 0 && (output.Seen & (Error | HungUp)) != 0;
        }
    }

    /// <summary>What the system's <c>poll</c> asks and answers.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Watched
    {
        public int File;
        public short Asked;
        public short Seen;
    }

#pragma warning disable SYSLIB1054 // Generated marshalling would want unsafe code; all of this is blittable.
    [DllImport("libc", EntryPoint = "poll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Poll(ref Watched files, nuint count, int milliseconds);
#pragma warning restore SYSLIB1054
}
