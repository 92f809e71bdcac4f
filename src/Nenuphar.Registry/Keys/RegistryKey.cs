using System.Security.Cryptography;
using System.Text;

namespace Nenuphar.Registry;

/// <summary>The secret of a registry, kept outside the database: from it come the keys that wrap patients' keys, sign the audit trail, mark identities and words, and make pseudonyms.</summary>
/// <remarks>Who loses it loses every text; who has it and the database reads every text. Keep a copy apart from the backups.</remarks>
public sealed class RegistryKey
{
    public const string FileVariable = "NENUPHAR_KEY_FILE";
    public const string ValueVariable = "NENUPHAR_KEY";
    public const string HeadsVariable = "NENUPHAR_AUDIT_HEADS";

    private readonly byte[] master;
    private readonly (byte[] Auditing, long Until)[] earlier;

    private RegistryKey(byte[] master, string headsFile, IReadOnlyList<EarlierKey>? before = null)
    {
        (this.master, HeadsFile, Before) = (master, headsFile, before ?? []);
        earlier = [.. Before.Select(b => (Derive(b.Master, "audit"), b.Until))];
        (Wrapping, Auditing, Marking) = (Derive("wrap"), Derive("audit"), DeriveLasting("mark"));
        (Words, Checking) = (DeriveLasting("words"), Convert.ToHexStringLower(Derive("check").AsSpan(0, 8)));
    }

    /// <summary>The path of the file that it was read from; empty where it came otherwise.</summary>
    public string FilePath { get; private init; } = "";

    /// <summary>The append-only file in which the heads of the audit trail are anchored.</summary>
    public string HeadsFile { get; }

    /// <summary>The keys that the registry had before this one, the oldest first.</summary>
    internal IReadOnlyList<EarlierKey> Before { get; }

    internal byte[] Wrapping { get; }

    /// <summary>For entries of the audit trail that are written now.</summary>
    internal byte[] Auditing { get; }

    internal byte[] Marking { get; }

    internal byte[] Words { get; }

    /// <summary>Kept in the database, to tell a wrong key from the right one; the key can't be found from it.</summary>
    internal string Checking { get; }

    /// <summary>The key of a file that <see cref="CreateFile"/> made; heads are anchored beside it.</summary>
    public static RegistryKey FromFile(string path, string? headsFile = null)
    {
        try
        {
            return Parse(File.ReadAllText(path), $"the file {path}", headsFile ?? path + ".heads", path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RegistryFailure("no-key", $"The key of the registry is not in {path}: put the copy that was kept there, or name its file in {FileVariable}. For a registry that is new, \"nenuphar key make {path}\" makes one.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RegistryFailure("no-key", $"The key of the registry can't be read from {path}; its folder or file may be closed to this user.", e);
        }
    }

    /// <summary>From <c>NENUPHAR_KEY</c> (32 bytes in base 64) or the file that <c>NENUPHAR_KEY_FILE</c> names; nothing if neither is set.</summary>
    public static RegistryKey? FromEnvironment()
    {
        var heads = Environment.GetEnvironmentVariable(HeadsVariable);
        if (Environment.GetEnvironmentVariable(ValueVariable) is { Length: > 0 } value)
        {
            return Parse(value, ValueVariable, heads ?? throw new RegistryFailure("no-key", $"With {ValueVariable}, name in {HeadsVariable} the file outside the database that anchors the audit trail."));
        }

        return Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } path ? FromFile(path, heads) : null;
    }

    /// <summary>Makes a new key in a file that only its owner reads; an existing file is never replaced.</summary>
    public static RegistryKey CreateFile(string path)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using (var file = new FileStream(path, options))
            {
                file.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(Sealed.NewKey()) + "\n"));
                file.Flush(flushToDisk: true);
            }

            return FromFile(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RegistryFailure("no-key", $"No new key could be written to {path}; there may be one already, or the folder may not be written.", e);
        }
    }

    /// <summary>The key of this file; a new one where there is no file yet, and no registry either that had one.</summary>
    /// <param name="database">The file of the registry, if it is one.</param>
    public static RegistryKey OpenOrCreate(string path, string database = "")
    {
        if (File.Exists(path))
        {
            return FromFile(path);
        }

        return File.Exists(path + ".heads") || (database.Length > 0 && File.Exists(database))
            ? throw new RegistryFailure("no-key", $"The key of the registry is missing: {path} is not there, though its registry is. Put back the copy that was kept; without it nothing of the registry can be read. No new key was made.")
            : CreateFile(path);
    }

    /// <summary>Under which key an entry of the audit trail was written.</summary>
    internal byte[] AuditingOf(long seq)
    {
        foreach (var (auditing, until) in earlier)
        {
            if (seq <= until)
            {
                return auditing;
            }
        }

        return Auditing;
    }

    /// <summary>This key, in a registry that had others before.</summary>
    internal RegistryKey After(IReadOnlyList<EarlierKey> before) => new(master, HeadsFile, before) { FilePath = FilePath };

    /// <summary>What a registry must know of its keys when another one takes this one's place.</summary>
    internal IReadOnlyList<EarlierKey> EndedAt(long seq) => [.. Before, new(master, seq)];

    internal byte[] Derive(string purpose) => Derive(master, purpose);

    /// <summary>From the first key: marks, words and pseudonyms outlive a change of keys.</summary>
    internal byte[] DeriveLasting(string purpose) => Derive(Before.Count > 0 ? Before[0].Master : master, purpose);

    internal static byte[] Derive(byte[] master, string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, master, Sealed.KeySize, info: Encoding.UTF8.GetBytes("nenuphar registry " + purpose));

    private static RegistryKey Parse(string text, string where, string headsFile, string path = "")
    {
        var bytes = new byte[Sealed.KeySize + 3];
        return Convert.TryFromBase64String(text.Trim(), bytes, out var length) && length == Sealed.KeySize
            ? new(bytes[..Sealed.KeySize], headsFile) { FilePath = path }
            : throw new RegistryFailure("no-key", $"What stands in {where} is no key; a key is 32 bytes in base 64, as the registry makes it.");
    }
}
