namespace Nenuphar.Registry;

/// <summary>The folders in which backups of this registry lie. Those of this trail are its own; in others the registry that it was restored from may go on.</summary>
internal static class BackupFolders
{
    /// <summary>Folders are remembered by the trail: the next entry vouches for them.</summary>
    /// <param name="isVouched">Not where the trail vouches for no row yet: then it takes over all of them together.</param>
    public static async Task NoteAsync(Session session, string folder, string trail, bool isVouched = true)
    {
        if (!isVouched)
        {
            await session.ExecuteAsync("INSERT INTO backup_folder (folder, trail) VALUES (@folder, @trail) ON CONFLICT DO NOTHING", new { folder, trail });
            return;
        }

        await Vouching.AddAsync(session, VouchedTable.BackupFolder, [folder, trail], unlessThere: true);
    }

    /// <summary>Each folder once, in order, and whether it is this trail's own.</summary>
    public static async Task<IReadOnlyList<(string Folder, bool IsOwn)>> ListAsync(Session session, string trail) =>
        [.. (await session.ListAsync<FolderRow>("SELECT folder AS Folder, trail AS Trail FROM backup_folder ORDER BY folder")).GroupBy(row => row.Folder, StringComparer.Ordinal).Select(g => (g.Key, g.Any(row => row.Trail == trail)))];

    private sealed record FolderRow(string Folder, string Trail);
}
