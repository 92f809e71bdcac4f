using System.Text.Json;

namespace Nenuphar.Registry;

/// <summary>Which documents make one case: probable duplicates, merges that can be undone, documents filed under the wrong patient.</summary>
public sealed class Filing
{
    private readonly Keeper keeper;

    internal Filing(Keeper keeper) => this.keeper = keeper;

    /// <summary>Pairs of cases that may be of one person, the strongest reason first; those that were told apart are left out.</summary>
    public async Task<IReadOnlyList<Duplicate>> DuplicatesAsync(Actor actor, int count = 200, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayReadText, "look for duplicates", cancel);
        const string Sql = """
            SELECT a.case_number AS One, b.case_number AS Other, a.kind AS Why FROM identity_mark a
            JOIN identity_mark b ON b.mark = a.mark AND b.kind = a.kind AND b.case_number > a.case_number
            JOIN case_now x ON x.number = a.case_number AND x.shown = 1 JOIN case_now y ON y.number = b.case_number AND y.shown = 1
            WHERE NOT EXISTS (SELECT 1 FROM not_the_same s WHERE s.one = a.case_number AND s.other = b.case_number)
            """;
        string[] order = [Identities.National, Identities.Local, Identities.NameAndBirth, Identities.FamilyAndBirth];
        var pairs = await keeper.ReadAsync(session => session.ListAsync<Duplicate>(Sql), cancel);
        List<Duplicate> best = [.. pairs.OrderBy(p => Array.IndexOf(order, p.Why)).ThenBy(p => p.One).ThenBy(p => p.Other).DistinctBy(p => (p.One, p.Other)).Take(count)];
        await keeper.NoteAsync(actor, "list-duplicates", null, $"{best.Count} pairs", cancel);
        return best;
    }

    /// <summary>They are two persons: the pair is not proposed again.</summary>
    public async Task TellApartAsync(Actor actor, long one, long other, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayArrange, "tell patients apart", cancel);
        await keeper.WriteAsync(
            async session =>
            {
                await ApartAsync(session, actor, one, other);
                await keeper.AuditAsync(session, actor, "tell-apart", one, $"case {other}");
                return true;
            },
            cancel);
    }

    /// <summary>One person: the documents and decisions of <paramref name="gone"/> go into <paramref name="kept"/>. It can be undone.</summary>
    /// <returns>The number of the merge, and the case that was kept; or what was changed meanwhile in one of them.</returns>
    public async Task<(long Merge, WriteResult Result)> MergeAsync(Actor actor, long kept, long keptSeen, long gone, long goneSeen, string reason, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayArrange, "merge cases", cancel);
        if (kept == gone)
        {
            throw new RegistryFailure("refused", "A case can't be merged with itself.", french: "Un dossier ne se réunit pas à lui-même ; donnez le numéro d’un autre.");
        }

        return await keeper.WriteAsync(
            async session =>
            {
                var (one, other) = (await OpenAsync(session, kept), await OpenAsync(session, gone));
                if (one.Row.Version != keptSeen || other.Row.Version != goneSeen)
                {
                    return (0L, await (one.Row.Version != keptSeen ? CaseWriting.StaleAsync(session, keeper, actor, kept, keptSeen) : CaseWriting.StaleAsync(session, keeper, actor, gone, goneSeen)));
                }

                var merge = await session.NextAsync("merge");
                var stored = new StoredMerge(reason, [.. other.Documents.Select(d => d.Number)], [.. other.Content.Facts.Where(f => f.Document == 0).Select(f => f.Id)]);
                var bytes = Sealed.Bytes(one.Key, $"merge:{merge}", JsonSerializer.SerializeToUtf8Bytes(stored, RecordJson.Default.StoredMerge));
                await Vouching.AddAsync(session, VouchedTable.Merge, [merge, kept, gone, Times.Write(keeper.Now), actor.Login, bytes]);
                var moving = new Moving(keeper, session, actor, "merge", reason);
                var result = await moving.RunAsync(other, one, stored.Documents, stored.Facts);
                // Those that it had taken follow it, so that each is found in one step.
                await session.ExecuteAsync("UPDATE case_now SET merged_into = @kept, shown = 0 WHERE number = @gone OR merged_into = @gone", new { kept, gone });
                return (merge, result);
            },
            cancel);
    }

    /// <summary>The merges of this case that may be undone, the last one first.</summary>
    public async Task<IReadOnlyList<CaseMerge>> MergesAsync(Actor actor, long number, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayReadText, "see merges", cancel);
        const string Sql = "SELECT number AS Number, kept AS Kept, gone AS Gone, merged_at AS At, merged_by AS By FROM merge m WHERE (kept = @number OR gone = @number) "
            + "AND NOT EXISTS (SELECT 1 FROM merge_undone u WHERE u.merge = m.number) ORDER BY number DESC";
        var rows = await keeper.ReadAsync(session => session.ListAsync<OpenMerge>(Sql, new { number }), cancel);
        return [.. rows.Select(row => new CaseMerge(row.Number, row.Kept, row.Gone, Times.Read(row.At), row.By))];
    }

    /// <summary>Two persons after all: what came with the merge goes back, with what was decided about it since.</summary>
    public async Task<WriteResult> UnmergeAsync(Actor actor, long merge, string reason, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayArrange, "undo merges", cancel);
        return await keeper.WriteAsync(
            async session =>
            {
                var row = await session.FirstAsync<MergeRow>("SELECT kept AS Kept, gone AS Gone, merged_at AS At, sealed AS Content FROM merge WHERE number = @merge", new { merge })
                    ?? throw new RegistryFailure("refused", $"There is no merge {merge}.", french: "Il n’y a pas de telle réunion de dossiers.");
                if (await CaseRow.OfAsync(session, row.Kept) is { MergedInto: > 0 } inner)
                {
                    throw new RegistryFailure("refused", $"Case {row.Kept} was itself merged into case {inner.MergedInto}: undo that merge first.", french: $"Le dossier {row.Kept} a lui-même été réuni au dossier {inner.MergedInto} : défaites d’abord cette réunion.");
                }

                if (!await Vouching.AddAsync(session, VouchedTable.MergeUndone, [merge, Times.Write(keeper.Now), actor.Login], unlessThere: true))
                {
                    throw new RegistryFailure("refused", $"Merge {merge} is undone already.", french: "Ces dossiers sont déjà séparés.");
                }

                await ApartAsync(session, actor, row.Kept, row.Gone);
                await session.ExecuteAsync("UPDATE case_now SET merged_into = 0, shown = 1 WHERE number = @Gone", new { row.Gone });
                await FollowAsync(session, row.Gone, row.Gone);
                var (kept, gone) = (await OpenAsync(session, row.Kept), await OpenAsync(session, row.Gone));
                var stored = JsonSerializer.Deserialize(Sealed.Open(kept.Key, $"merge:{merge}", row.Content), RecordJson.Default.StoredMerge)!;
                var going = await CameForAsync(session, row, stored.Documents);
                await new Moving(keeper, session, actor, "unmerge", reason).RunAsync(kept, gone, [.. kept.Documents.Select(d => d.Number).Where(going.Contains)], stored.Facts);
                return (WriteResult)new WriteResult.Written((await OpenAsync(session, row.Gone)).Shown(keeper, actor));
            },
            cancel);
    }

    /// <summary>A document filed under the wrong patient goes to another case with its facts and what was decided about them.</summary>
    /// <param name="to">0 opens a new case.</param>
    public async Task<WriteResult> MoveDocumentAsync(Actor actor, long document, long from, long fromSeen, long to, string reason, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayArrange, "move documents", cancel);
        if (from == to)
        {
            throw new RegistryFailure("refused", $"Document {document} lies in case {to} already.", french: "Ce document est déjà dans ce dossier ; donnez le numéro d’un autre.");
        }

        return await keeper.WriteAsync(
            async session =>
            {
                var source = await OpenAsync(session, from);
                if (source.Row.Version != fromSeen)
                {
                    return await CaseWriting.StaleAsync(session, keeper, actor, from, fromSeen);
                }

                if (source.Documents.All(d => d.Number != document))
                {
                    throw new RegistryFailure("no-document", $"Document {document} does not lie in case {from}.");
                }

                return await new Moving(keeper, session, actor, "move", reason).RunAsync(source, to == 0 ? await NewAsync(session, actor, source) : await OpenAsync(session, to), [document], []);
            },
            cancel);
    }

    private Task<bool> ApartAsync(Session session, Actor actor, long one, long other) =>
        Vouching.AddAsync(session, VouchedTable.NotTheSame, [Math.Min(one, other), Math.Max(one, other), Times.Write(keeper.Now), actor.Login], unlessThere: true);

    /// <summary>The documents that came with a merge, and those that were filed since by a number of the case that it took, or of one that this one had taken.</summary>
    private static async Task<HashSet<long>> CameForAsync(Session session, MergeRow merge, IReadOnlyList<long> with)
    {
        const string Sql = "SELECT p.document FROM placement p WHERE p.cause = 'import' AND p.placed_at >= @At AND (p.case_number = @Gone OR p.case_number IN (SELECT n.number FROM case_now n WHERE n.merged_into = @Gone)) "
            + "AND NOT EXISTS (SELECT 1 FROM placement q WHERE q.document = p.document AND q.number > p.number AND q.cause NOT IN ('import', 'merge', 'unmerge'))";
        return [.. with, .. await session.ListAsync<long>(Sql, new { merge.At, merge.Gone })];
    }

    /// <summary>What a case had taken before it was merged itself belongs to it again.</summary>
    private static async Task FollowAsync(Session session, long taken, long root)
    {
        const string Sql = "SELECT gone FROM merge m WHERE kept = @taken AND NOT EXISTS (SELECT 1 FROM merge_undone u WHERE u.merge = m.number)";
        foreach (var one in await session.ListAsync<long>(Sql, new { taken }))
        {
            await session.ExecuteAsync("UPDATE case_now SET merged_into = @root WHERE number = @one", new { root, one });
            await FollowAsync(session, one, root);
        }
    }

    private async Task<OpenCase> NewAsync(Session session, Actor actor, OpenCase like)
    {
        var (number, key) = await CaseStore.CreateAsync(session, keeper, actor);
        return new(like.Row with { Number = number, Version = 0 }, key, new(CaseState.ToReview, null, "", [], []), []);
    }

    private async Task<OpenCase> OpenAsync(Session session, long number)
    {
        await CaseRow.OpenAsync(session, number);
        return await CaseFiles.OpenAsync(session, keeper, number);
    }

    private sealed record OpenMerge(long Number, long Kept, long Gone, string At, string By);

    private sealed record MergeRow(long Kept, long Gone, string At, byte[] Content);
}
