namespace Nenuphar.Registry;

/// <summary>Reads texts again with a newer edition of the knowledge, and shows what would change. Decisions of people always win.</summary>
public sealed class Readings
{
    private const string Waiting = " FROM case_now n WHERE n.shown = 1 AND n.number > @after AND EXISTS (SELECT 1 FROM document_key k WHERE k.case_number = n.number AND k.edition <> @edition)";

    private readonly Keeper keeper;

    internal Readings(Keeper keeper) => this.keeper = keeper;

    /// <summary>The edition with which new texts are read.</summary>
    public string Edition => keeper.Reading.Edition;

    /// <summary>How many cases hold a document that was read with another edition.</summary>
    public Task<long> WaitingAsync(CancellationToken cancel = default) =>
        keeper.ReadAsync(session => session.FirstAsync<long>("SELECT count(*)" + Waiting, new { edition = Edition, after = 0L }), cancel);

    /// <summary>Reads all documents of other editions again; a proposal is made for each case that would change, the others take the new edition as they are. It may be broken off and started again.</summary>
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

    /// <summary>The open proposal of a case, with what it would change in it now; nothing if there is none.</summary>
    public async Task<Proposal?> OpenAsync(Actor actor, long number, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayReadText, "read proposals", cancel);
        var proposal = await keeper.ReadAsync(
            async session =>
            {
                var open = await CaseFiles.OpenAsync(session, keeper, number);
                return open.Row.Proposal == 0 ? null : (await Proposals.OpenAsync(session, keeper, open.Row, open.Key)).Shown(actor, open);
            },
            cancel);
        await keeper.NoteAsync(actor, "read-proposal", number, $"proposal {proposal?.Number ?? 0}", cancel);
        return proposal;
    }

    /// <summary>Makes the next version as the new edition reads it, with every decision of a person as it stands now. Documents that came after the proposal was made stay as they are.</summary>
    /// <param name="refused">Facts of which the change is not wanted: they stay as they are, and the same edition does not propose them again.</param>
    /// <param name="proposal">The number of the proposal that was seen; if another one stands there by now, nothing is changed. 0 for whichever is open.</param>
    public async Task<WriteResult> AcceptAsync(Actor actor, long number, long seen, IReadOnlySet<string>? refused = null, long proposal = 0, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayArrange, "accept a new reading", cancel);
        var waiting = await keeper.ReadAsync(
            async session =>
            {
                var open = await Proposals.OpenAsync(session, keeper, await CaseRow.OpenAsync(session, number), await PatientKeys.OpenAsync(session, keeper.Key, number));
                return proposal == 0 || proposal == open.Number
                    ? open
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
                var facts = Rereading.Without(refused ?? new HashSet<string>(StringComparer.Ordinal), open.Content.Facts, waiting.FactsIn(open));
                return open.Content with { Facts = facts, Changes = Changes.Between(open.Content.Facts, facts), Reason = "" };
            },
            cancel,
            async session =>
            {
                await Proposals.AnswerAsync(session, keeper, actor, number, waiting, ProposalAnswer.Accepted);
                if (refused is { Count: > 0 })
                {
                    await keeper.AuditAsync(session, actor, "refuse-reading", number, $"proposal {waiting.Number}, edition {waiting.Edition}, {Numbers.Write(refused.Count)} of its changes");
                }
            },
            waiting.Edition);
    }

    /// <summary>The case stays as it is; the same edition does not propose it again.</summary>
    public async Task RefuseAsync(Actor actor, long number, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayArrange, "refuse a new reading", cancel);
        await keeper.WriteAsync(
            async session =>
            {
                var waiting = await Proposals.OpenAsync(session, keeper, await CaseRow.OpenAsync(session, number), await PatientKeys.OpenAsync(session, keeper.Key, number));
                await Proposals.AnswerAsync(session, keeper, actor, number, waiting, ProposalAnswer.Refused);
                await keeper.AuditAsync(session, actor, "refuse-reading", number, $"proposal {waiting.Number}, edition {waiting.Edition}");
                return true;
            },
            cancel);
    }

    private async Task<bool> ProposeAsync(Actor actor, long number, CancellationToken cancel)
    {
        var open = await keeper.ReadAsync(session => CaseFiles.OpenAsync(session, keeper, number), cancel);
        List<HeldDocument> old = [.. open.Documents.Where(d => d.Edition != Edition)];
        HashSet<long> documents = [.. old.Select(d => d.Number)];
        List<RecordFact> reading = [.. old.SelectMany(d => keeper.Reading.FactsOf(d.Number, d.Text))];
        var changes = Changes.Between(open.Content.Facts, Rereading.Merge(open.Content.Facts, reading, documents));
        // The rules may compute otherwise what the words tell as before.
        var summary = changes.Count > 0 ? null : Summary.Of(keeper.Key, keeper.Today, [.. open.Documents.Select(d => d.ForReading)], open.Content.Facts, open.Content.Acknowledged);
        return await keeper.WriteAsync(
            async session =>
            {
                var row = await CaseRow.OfAsync(session, number);
                if (row.Version != open.Row.Version || row.MergedInto != 0 || (row.Proposal != 0 && await IsOfTheseAsync(session, row, open.Key, documents)))
                {
                    // Somebody wrote meanwhile: it is proposed the next time.
                    return false;
                }

                if (changes.Count == 0)
                {
                    await Proposals.NoteEditionAsync(session, number, Edition, documents);
                    await session.ExecuteAsync("UPDATE case_now SET edition = @Edition, proposal = 0 WHERE number = @number", new { number, Edition });
                    await CaseStore.ShowAgainAsync(session, number, summary!);
                    await keeper.AuditAsync(session, actor, "read-again", number, $"edition {Edition} changes nothing");
                    return false;
                }

                await Proposals.AddAsync(session, keeper, actor, open, new(reading, changes, [.. documents]));
                return true;
            },
            cancel);
    }

    /// <summary>Whether the open proposal is of this edition and of all the documents that wait for it.</summary>
    private async Task<bool> IsOfTheseAsync(Session session, CaseRow row, byte[] key, HashSet<long> documents) =>
        await Proposals.OpenAsync(session, keeper, row, key) is var open && open.Edition == Edition && documents.IsSubsetOf(open.Content.Read);
}
