using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Nenuphar.Registry;

/// <summary>What SQLite knows of the file under a connection and its library does not hand on.</summary>
internal static class SqliteFile
{
    private const int HasMovedQuestion = 20, Ok = 0;

    /// <summary>Whether the path no longer leads to the file that is open (its device and inode). Where the system keeps an open file from being moved, it never is.</summary>
    public static bool HasMoved(SqliteConnection connection)
    {
        var moved = 0;
        return Ask(connection.Handle!.DangerousGetHandle(), "main", HasMovedQuestion, ref moved) == Ok && moved != 0;
    }

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static extern int Ask(IntPtr database, string name, int question, ref int answer);
}
