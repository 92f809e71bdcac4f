using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

using System.Data.Common;

namespace Nenuphar.Registry;

/// <summary>A backup: a ZIP with an entry of rows for each table, and a signed list of their digests. It may be put back into either database.</summary>
internal static class BackupFile
{
    private const string Contents = "contents";
    private const string Signature = "signature";

    public static async Task WriteAsync(Session session, RegistryKey key, Stream file)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        var contents = new StringBuilder();
        foreach (var table in BackupTables.All)
        {
            using var digest = SHA256.Create();
            await using (var entry = zip.CreateEntry(table, CompressionLevel.Fastest).Open())
            await using (var through = new CryptoStream(entry, digest, CryptoStreamMode.Write))
            await using (var writer = new BinaryWriter(through, Encoding.UTF8))
            {
                await WriteAsync(session, table, writer);
            }

            contents.Append(table).Append(' ').Append(Convert.ToHexStringLower(digest.Hash!)).Append('\n');
        }

        await PutAsync(zip, Contents, contents.ToString());
        await PutAsync(zip, Signature, Sign(key.Derive("backup"), contents.ToString()));
    }

    /// <summary>Opens the file if it is whole and of this key, or of one that the registry had before.</summary>
    public static ZipArchive Open(string path, RegistryKey key)
    {
        try
        {
            var zip = ZipFile.OpenRead(path);
            try
            {
                var contents = Get(zip, Contents);
                var signature = Get(zip, Signature);
                if (signature != Sign(key.Derive("backup"), contents) && !KeyFile.EarlierOf(key, RegistryOf(path), Path.GetDirectoryName(Path.GetFullPath(path))!).Any(b => signature == Sign(RegistryKey.Derive(b.Master, "backup"), contents)))
                {
                    throw new RegistryFailure("damaged-backup", $"The backup {path} was altered, or made with another key.");
                }

                foreach (var line in contents.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')))
                {
                    using var entry = (zip.GetEntry(line[0]) ?? throw new InvalidDataException(line[0])).Open();
                    if (Convert.ToHexStringLower(SHA256.HashData(entry)) != line[1])
                    {
                        throw new InvalidDataException(line[0]);
                    }
                }

                return zip;
            }
            catch
            {
                zip.Dispose();
                throw;
            }
        }
        catch (InvalidDataException e)
        {
            throw new RegistryFailure("damaged-backup", $"The backup {path} is damaged or cut short; take another one.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RegistryFailure("damaged-backup", $"The backup {path} can't be read; check the path.", e);
        }
    }

    /// <summary>The columns of a table, then its rows.</summary>
    public static IEnumerable<object?[]> Rows(ZipArchive zip, string table)
    {
        using var entry = zip.GetEntry(table)!.Open();
        using var reader = new BinaryReader(entry, Encoding.UTF8);
        while (Nenuphar.Registry.Rows.Read(reader) is { } cells)
        {
            yield return cells;
        }
    }

    private static async Task WriteAsync(Session session, string table, BinaryWriter writer)
    {
        await using var command = session.Connection.CreateCommand();
        command.Transaction = session.Transaction;
        command.CommandText = $"SELECT * FROM {table}";
        await using DbDataReader reader = await command.ExecuteReaderAsync(session.Cancel);
        Nenuphar.Registry.Rows.Write(writer, [.. Enumerable.Range(0, reader.FieldCount).Select(object? (i) => reader.GetName(i))]);
        var cells = new object[reader.FieldCount];
        while (await reader.ReadAsync(session.Cancel))
        {
            reader.GetValues(cells);
            Nenuphar.Registry.Rows.Write(writer, cells);
        }

        Nenuphar.Registry.Rows.End(writer);
    }

    private static async Task PutAsync(ZipArchive zip, string name, string text)
    {
        await using var entry = zip.CreateEntry(name).Open();
        await entry.WriteAsync(Encoding.ASCII.GetBytes(text));
    }

    private static string Get(ZipArchive zip, string name)
    {
        using var reader = new StreamReader((zip.GetEntry(name) ?? throw new InvalidDataException(name)).Open());
        return reader.ReadToEnd();
    }

    /// <summary>As the name of the file tells it.</summary>
    private static string RegistryOf(string path) => Path.GetFileName(path).Split('-') is [_, var registry, ..] ? registry : "";

    private static string Sign(byte[] key, string contents) => Marks.Base32(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(contents)));
}
