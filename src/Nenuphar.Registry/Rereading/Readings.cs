using System.Text.Json;

namespace Nenuphar.Registry;

/// <summary>Reads texts again with a newer edition of the knowledge, and shows what would change. Decisions of people always win.</summary>
public sealed class Readings
{
    private const string Waiting = " FROM case_now WHERE edition <> @edition AND shown = 1 AND number > @after";

    private readonly Keeper keeper;

    internal Readings(Keeper keeper) => this.keeper = keeper;

    /// <summary>The edition with which new texts are read.</summary>
    public string Edition => keeper.Reading.Edition;

    /// <summary>How many cases were read with another edition.</summary>
    public Task<long> WaitingAsync(CancellationToken cancel = default) =>
        keeper.ReadAsync(session => session.FirstAsync<long>("SELECT count(*)" + Waiting, new { edition = Edition, after = 0L }), cancel);

    /// <summary>Reads all cases of other editions again; a proposal is made for each that would change, the others take the new edition as they are. It may be broken off and started again.</summary>
    /// <returns>How many proposals were made.</returns>
    public async Task<int> ProposeAsync(Actor actor, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayArrange || actor.MayAdminister, "read cases again", cancel);
        var (made, done, after) = (0, 0, 0L);
        while (true)
        {
            var numbers = await keeper.ReadAsync(session => session.ListAsync<long>("SELECT number" + Waiting + " ORDER BY number LIMIT 100", new { edition = Edition, after }), cancel);
            if (numbers.Count == 0)
            {
                return made;
            }

            foreach (var number in numbers)
            {
                made += await ProposeAsync(actor, number, cancel) ? 1 : 0;
                progress?.Report(++done);
            }

            after = numbers[^1];
        }
    }

    /// <summary>The open proposal of a case; nothing if there is none.</summary>
    public async Task<Proposal?> OpenAsync(Actor actor, long number, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayReadText, "read proposals", cancel);
        var proposal = await keeper.ReadAsync(
            async session =>
            {
                var open = await CaseFiles.OpenAsync(session, keeper, number);
                return open.Row.Proposal == 0 ? null : await ReadAsync(session, actor, open);
            },
            cancel);
        await keeper.NoteAsync(actor, "read-proposal", number, $"proposal {proposal?.Number ?? 0}", cancel);
        return proposal;
    }

    /// <summary>Makes the next version as the new edition reads it, with every decision of a person as it stands now.</summary>
    /// <param name="refused">Facts of which the change is not wanted: they stay as they are, and the same edition does not propose them again.</param>
    /// <param name="proposal">The number of the proposal that was seen; if another one stands there by now, nothing is changed. 0 for whichever is open.</param>
    public async Task<WriteResult> AcceptAsync(Actor actor, long number, long seen, IReadOnlySet<string>? refused = null, long proposal = 0, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayArrange, "accept a new reading", cancel);
        var (row, stored) = await keeper.ReadAsync(
            async session =>
            {
                var row = await CaseRow.OpenAsync(session, number);
                var open = await RowOfAsync(session, row);
                return proposal == 0 || proposal == open.Number
                    ? (open, Open(await PatientKeys.OpenAsync(session, keeper.Key, number), open))
                    : throw new RegistryFailure("refused", "A newer edition of the knowledge has proposed another reading meanwhile; look at it first.", french: "Une édition plus récente du savoir a proposé une autre lecture entre-temps ; regardez-la d’abord.");
            },
            cancel);
        return await CaseWriting.WriteAsync(
            keeper,
            actor,
            number,
            seen,
            "reading",
            open =>
            {
                var here = open.Documents.Select(d => d.Number).ToHashSet();
                var facts = Rereading.Without(refused ?? new HashSet<string>(StringComparer.Ordinal), open.Content.Facts, Rereading.Merge(open.Content.Facts, [.. stored.Facts.Where(f => here.Contains(f.Document))]));
                return open.Content with { Facts = facts, Changes = Changes.Between(open.Content.Facts, facts), Reason = "" };
            },
            cancel,
            async session =>
            {
                await AnswerAsync(session, actor, row, accepted: true);
                if (refused is { Count: > 0 })
                {
                    await keeper.AuditAsync(session, actor, "refuse-reading", number, $"proposal {row.Number}, edition {row.Edition}, {Numbers.Write(refused.Count)} of its changes");
                }
            },
            row.Edition);
    }

    /// <summary>The case stays as it is; the same edition does not propose it again.</summary>
    public async Task RefuseAsync(Actor actor, long number, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayArrange, "refuse a new reading", cancel);
        await keeper.WriteAsync(
            async session =>
            {
                var row = await RowOfAsync(session, await CaseRow.OpenAsync(session, number));
                await AnswerAsync(session, actor, row, accepted: false);
                await keeper.AuditAsync(session, actor, "refuse-reading", number, $"proposal {row.Number}, edition {row.Edition}");
                return true;
            },
            cancel);
    }

    private async Task<bool> ProposeAsync(Actor actor, long number, CancellationToken cancel)
    {
        var open = await keeper.ReadAsync(session => CaseFiles.OpenAsync(session, keeper, number), cancel);
        List<RecordFact> reading = [.. open.Documents.SelectMany(d => keeper.Reading.FactsOf(d.Number, d.Text))];
        var changes = Changes.Between(open.Content.Facts, Rereading.Merge(open.Content.Facts, reading));
        return await keeper.WriteAsync(
            async session =>
            {
                var row = await CaseRow.OfAsync(session, number);
                if (row.Version != open.Row.Version || row.Edition == Edition || row.MergedInto != 0 || (row.Proposal != 0 && await IsOfThisEditionAsync(session, row.Proposal)))
                {
                    // Somebody wrote meanwhile: it is proposed the next time.
                    return false;
                }

                if (changes.Count == 0)
                {
                    await session.ExecuteAsync("UPDATE case_now SET edition = @Edition, proposal = 0 WHERE number = @number", new { number, Edition });
                    await keeper.AuditAsync(session, actor, "read-again", number, $"edition {Edition} changes nothing");
                    return false;
                }

                var proposal = await session.NextAsync("proposal");
                var bytes = Sealed.Bytes(open.Key, Place(proposal), JsonSerializer.SerializeToUtf8Bytes(new StoredProposal(reading, changes), RecordJson.Default.StoredProposal));
                await session.ExecuteAsync(
                    "INSERT INTO proposal (number, case_number, on_version, made_at, edition, changes, sealed) VALUES (@proposal, @number, @version, @at, @Edition, @count, @bytes)",
                    new { proposal, number, version = row.Version, at = Times.Write(keeper.Now), Edition, count = (long)changes.Count, bytes });
                await session.ExecuteAsync("UPDATE case_now SET proposal = @proposal WHERE number = @number", new { proposal, number });
                await keeper.AuditAsync(session, actor, "propose-reading", number, $"proposal {proposal}, edition {Edition}");
                return true;
            },
            cancel);
    }

    private async Task<bool> IsOfThisEditionAsync(Session session, long proposal) => await session.FirstAsync<string>("SELECT edition FROM proposal WHERE number = @proposal", new { proposal }) == Edition;

    private static async Task<Proposal> ReadAsync(Session session, Actor actor, OpenCase open)
    {
        var row = await RowOfAsync(session, open.Row);
        var changes = Open(open.Key, row).Changes;
        var shown = Showing.Version(actor, new(open.Row.Number, 0, default, "", "", "", "", default, changes), open.Documents).Changes;
        return new(row.Number, open.Row.Number, row.OnVersion, row.Edition, Times.Read(row.MadeAt), shown);
    }

    private async Task AnswerAsync(Session session, Actor actor, ProposalRow row, bool accepted)
    {
        await session.ExecuteAsync(
            "INSERT INTO proposal_answer (proposal, answered_at, answered_by, accepted) VALUES (@Number, @at, @by, @yes)",
            new { row.Number, at = Times.Write(keeper.Now), by = actor.Login, yes = accepted ? 1L : 0L });
        await session.ExecuteAsync("UPDATE case_now SET proposal = 0, edition = @Edition WHERE proposal = @Number", new { row.Number, row.Edition });
    }

    private static async Task<ProposalRow> RowOfAsync(Session session, CaseRow row) =>
        await session.FirstAsync<ProposalRow>("SELECT number AS Number, on_version AS OnVersion, made_at AS MadeAt, edition AS Edition, sealed AS Content FROM proposal WHERE number = @Proposal", new { row.Proposal })
            ?? throw new RegistryFailure("refused", $"There is no open proposal for case {row.Number}.", french: "Aucune nouvelle lecture n’est proposée pour ce dossier ; elle a peut-être déjà reçu sa réponse.");

    private static StoredProposal Open(byte[] key, ProposalRow row) => JsonSerializer.Deserialize(Sealed.Open(key, Place(row.Number), row.Content), RecordJson.Default.StoredProposal)!;

    private static string Place(long proposal) => $"proposal:{proposal}";

    private sealed record ProposalRow(long Number, long OnVersion, string MadeAt, string Edition, byte[] Content);
}
