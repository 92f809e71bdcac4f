using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Nenuphar.Registry;

/// <summary>The patients' wrapped keys beside the backups of a folder: one file for all of them, written anew by each backup and each erasure, so that an old backup can't bring an erased patient back.</summary>
internal static class KeyFile
{
    public const string Name = "patient-keys";

    /// <summary>Before the keys that the registry had earlier: with them older backups of the folder are known and restored.</summary>
    private const string Earlier = "earlier ";

    public static async Task WriteAsync(Keeper keeper, string folder, CancellationToken cancel)
    {
        var keys = await keeper.ReadAsync(session => session.ListAsync<WrappedKey>(WrappedKey.Question + " ORDER BY case_number"), cancel);
        var text = new StringBuilder(keys.Count * 100);
        foreach (var key in keys)
        {
            text.Append(key.Line).Append('\n');
        }

        if (keeper.Key.Before.Count > 0)
        {
            text.Append(Earlier).Append(EarlierKeys.Write(keeper.Key, keeper.Key.Before)).Append('\n');
        }

        await SaveAsync(keeper, folder, text.ToString(), cancel);
    }

    private static async Task SaveAsync(Keeper keeper, string folder, string text, CancellationToken cancel)
    {
        text += $"end {Sign(keeper.Key, keeper.Registry, text)}\n";
        var path = PathIn(folder, keeper.Registry);
        var part = path + ".part";
        try
        {
            await using (var file = OwnFile.Create(part))
            {
                await file.WriteAsync(Encoding.ASCII.GetBytes(text), cancel);
                file.Flush(flushToDisk: true);
            }

            File.Move(part, path, overwrite: true);
        }
        finally
        {
            OwnFile.Remove(part);
        }
    }

    /// <summary>In all folders where backups were written, or from where this registry was restored; those that could not be reached are returned.</summary>
    /// <param name="erased">The keys that are no more: in a folder of another trail only those are taken out. Nothing where all keys are others now: such a folder is out of reach.</param>
    public static async Task<IReadOnlyList<string>> WriteAllAsync(Keeper keeper, IReadOnlyList<WrappedKey>? erased, CancellationToken cancel)
    {
        var unreached = new List<string>();
        foreach (var (folder, isOwn) in await keeper.ReadAsync(session => BackupFolders.ListAsync(session, keeper.Trail), cancel))
        {
            try
            {
                await (isOwn ? WriteAsync(keeper, folder, cancel)
                    : erased is not null ? TakeOutAsync(keeper, folder, erased, cancel)
                    : throw new IOException("Its keys are those of another registry."));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or RegistryFailure)
            {
                unreached.Add(folder);
            }
        }

        return unreached;
    }

    /// <summary>The folders of this trail that still hold a key of somebody who was erased, or where nobody can see whether they do; none as long as nobody was erased.</summary>
    public static async Task<IReadOnlyList<UnreachedFolder>> UnreachedAsync(Keeper keeper, CancellationToken cancel)
    {
        var (folders, erased) = await keeper.ReadAsync(
            async session => (await BackupFolders.ListAsync(session, keeper.Trail), (await session.ListAsync<long>("SELECT number FROM case_now WHERE erased = 1")).ToHashSet()),
            cancel);
        return erased.Count == 0 ? [] : [.. folders.Where(f => f.IsOwn).Select(f => LeftIn(keeper, f.Folder, erased)).OfType<UnreachedFolder>()];
    }

    private static UnreachedFolder? LeftIn(Keeper keeper, string folder, HashSet<long> erased)
    {
        try
        {
            return Read(keeper.Key, keeper.Registry, folder).Keys.Count(erased.Contains) is > 0 and var left ? new(folder, left) : null;
        }
        catch (RegistryFailure)
        {
            return new(folder, 0);
        }
    }

    /// <summary>What else the file holds may be of the registry that goes on there: patients who came since, under the same numbers.</summary>
    private static Task TakeOutAsync(Keeper keeper, string folder, IReadOnlyList<WrappedKey> erased, CancellationToken cancel)
    {
        var gone = erased.Select(key => key.Line).ToHashSet(StringComparer.Ordinal);
        var lines = LinesOf(keeper.Key, keeper.Registry, folder);
        return Array.Exists(lines, gone.Contains) ? SaveAsync(keeper, folder, string.Concat(lines.Where(line => !gone.Contains(line)).Select(line => line + "\n")), cancel) : Task.CompletedTask;
    }

    public static Dictionary<long, byte[]> Read(RegistryKey key, string registry, string folder) => LinesOf(key, registry, folder).Where(line => !line.StartsWith(Earlier, StringComparison.Ordinal)).Select(line => line.Split(' '))
        .ToDictionary(cells => long.Parse(cells[0], CultureInfo.InvariantCulture), cells => Convert.FromBase64String(cells[1]));

    /// <summary>The keys that the registry had before this one, as the file tells them; none where it does not, or is of another key.</summary>
    public static IReadOnlyList<EarlierKey> EarlierOf(RegistryKey key, string registry, string folder)
    {
        try
        {
            return LinesOf(key, registry, folder).Where(line => line.StartsWith(Earlier, StringComparison.Ordinal)).Select(line => EarlierKeys.Read(key, line[Earlier.Length..])).FirstOrDefault() ?? [];
        }
        catch (RegistryFailure)
        {
            return [];
        }
    }

    private static string[] LinesOf(RegistryKey key, string registry, string folder)
    {
        var path = PathIn(folder, registry);
        try
        {
            var text = File.ReadAllText(path);
            var end = text.LastIndexOf("end ", StringComparison.Ordinal);
            if (end < 0 || text[(end + 4)..].Trim() != Sign(key, registry, text[..end]))
            {
                throw new RegistryFailure("damaged-backup", $"The file {path} was altered or cut; take it from another copy of the backups.");
            }

            return text[..end].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RegistryFailure("damaged-backup", $"The patients' keys can't be read from {path}; the file belongs beside the backup.", e);
        }
    }

    private static string PathIn(string folder, string registry) => Path.Combine(folder, $"{Name}-{registry}");

    private static string Sign(RegistryKey key, string registry, string text) => Marks.Base32(HMACSHA256.HashData(key.Derive("backup"), Encoding.ASCII.GetBytes(registry + "\n" + text)));
}
