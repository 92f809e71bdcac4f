namespace Nenuphar.Registry;

/// <summary>Writes the next version of a case if nobody wrote since the writer looked.</summary>
internal static class CaseWriting
{
    /// <param name="next">From the case as it stands to its next content; what it throws refuses the write. Documents stay where they are.</param>
    /// <param name="before">What is written first, in the same session.</param>
    public static async Task<WriteResult> WriteAsync(Keeper keeper, Actor actor, long number, long seen, string cause, Func<OpenCase, StoredVersion> next, CancellationToken cancel, Func<Session, Task>? before = null, string? edition = null)
    {
        // The next content is made before the others are kept waiting.
        var (open, stale) = await keeper.ReadAsync(
            async session =>
            {
                CaseRow row = await CaseRow.OpenAsync(session, number);
                var stale = row.Version == seen ? null : await StaleAsync(session, keeper, actor, number, seen);
                return (stale is null ? await CaseFiles.OpenAsync(session, keeper, number) : null, stale);
            },
            cancel);
        if (open is null)
        {
            return stale!;
        }

        var content = next(open);
        if (ReferenceEquals(content, open.Content))
        {
            return new WriteResult.Written(open.Shown(keeper, actor));
        }

        var summary = Summary.Of(keeper.Key, DateOnly.FromDateTime(keeper.Now.UtcDateTime), [.. open.Documents.Select(d => d.ForReading)], content.Facts, content.Acknowledged);
        return await keeper.WriteAsync<WriteResult>(
            async session =>
            {
                var row = await CaseRow.OpenAsync(session, number);
                if (row.Version != seen)
                {
                    return await StaleAsync(session, keeper, actor, number, seen);
                }

                if (before is not null)
                {
                    await before(session);
                }

                await CaseStore.AppendAsync(session, keeper, actor, number, open.Key, seen, cause, edition ?? row.Edition, content, open.Documents, summary);
                await Proposals.ClearAsync(session, keeper, actor, open with { Content = content });
                return new WriteResult.Written(Showing.Record(keeper, actor, await CaseRow.OfAsync(session, number), content, open.Documents));
            },
            cancel);
    }

    public static async Task<WriteResult> StaleAsync(Session session, Keeper keeper, Actor actor, long number, long seen)
    {
        var open = await CaseFiles.OpenAsync(session, keeper, number);
        if (seen > open.Row.Version)
        {
            throw new RegistryFailure("refused", $"Case {number} has no version {seen}, it is at version {open.Row.Version}; read it again. Nothing was changed.", french: $"Le dossier {number} n’a pas de version {seen}, il en est à la version {open.Row.Version} ; relisez-le. Rien n’a été changé.");
        }

        var since = await CaseStore.HistoryAsync(session, open.Key, new(session, keeper.Key, open.Documents), number, seen);
        return new WriteResult.Stale(seen, open.Row.Version, [.. since.Select(version => Showing.Version(actor, version, open.Documents))]);
    }
}
