using System.Text.Json;

namespace Nenuphar.Registry;

/// <summary>Keeps proposals sealed within a session: they are made of the documents that were read, and go when nothing of them is left.</summary>
internal static class Proposals
{
    public static async Task AddAsync(Session session, Keeper keeper, Actor actor, OpenCase open, StoredProposal content)
    {
        var (number, proposal, edition) = (open.Row.Number, await session.NextAsync("proposal"), keeper.Reading.Edition);
        var (facts, changed, parts) = await SealedParts.SplitAsync(new(session, keeper.Key, open.Documents), Place(proposal), content.Facts, content.Changes);
        var bytes = Sealed.Bytes(open.Key, Place(proposal), JsonSerializer.SerializeToUtf8Bytes(content with { Facts = facts, Changes = changed, Parts = parts }, RecordJson.Default.StoredProposal));
        await Vouching.AddAsync(session, VouchedTable.Proposal, [proposal, number, open.Row.Version, Times.Write(keeper.Now), edition, (long)content.Changes.Count, bytes]);
        await session.ExecuteAsync("UPDATE case_now SET proposal = @proposal WHERE number = @number", new { proposal, number });
        await keeper.AuditAsync(session, actor, "propose-reading", number, $"proposal {proposal}, edition {edition}");
    }

    /// <exception cref="RegistryFailure">There is none.</exception>
    public static async Task<OpenProposal> OpenAsync(Session session, Keeper keeper, CaseRow row, byte[] key)
    {
        var kept = await session.FirstAsync<ProposalRow>("SELECT number AS Number, on_version AS OnVersion, made_at AS MadeAt, edition AS Edition, sealed AS Content FROM proposal WHERE number = @Proposal", new { row.Proposal })
            ?? throw new RegistryFailure("refused", $"There is no open proposal for case {row.Number}.", french: "Aucune nouvelle lecture n’est proposée pour ce dossier ; elle a peut-être déjà reçu sa réponse.");
        var content = JsonSerializer.Deserialize(Sealed.Open(key, Place(kept.Number), kept.Content), RecordJson.Default.StoredProposal)!;
        if (content.Parts is { } parts)
        {
            var (facts, changes) = await SealedParts.JoinAsync(new(session, keeper.Key, []), Place(kept.Number), content.Facts, content.Changes, parts);
            content = content with { Facts = facts, Changes = changes, Parts = null };
        }

        return new(kept.Number, kept.OnVersion, kept.MadeAt, kept.Edition, content);
    }

    public static async Task AnswerAsync(Session session, Keeper keeper, Actor actor, long number, OpenProposal proposal, ProposalAnswer answer)
    {
        await Vouching.AddAsync(session, VouchedTable.ProposalAnswer, [proposal.Number, Times.Write(keeper.Now), actor.Login, (long)answer]);
        await session.ExecuteAsync("UPDATE case_now SET proposal = 0, edition = @Edition WHERE number = @number", new { number, proposal.Edition });
        await NoteEditionAsync(session, number, proposal.Edition, proposal.Content.Read);
    }

    /// <summary>After a change of the case: an open proposal that would change nothing any more is withdrawn.</summary>
    public static async Task ClearAsync(Session session, Keeper keeper, Actor actor, OpenCase open)
    {
        var row = await CaseRow.OfAsync(session, open.Row.Number);
        if (row.Proposal == 0 || await OpenAsync(session, keeper, row, open.Key) is var proposal && proposal.ChangesIn(open).Count > 0)
        {
            return;
        }

        await AnswerAsync(session, keeper, actor, row.Number, proposal, ProposalAnswer.Withdrawn);
        await keeper.AuditAsync(session, actor, "withdraw-reading", row.Number, $"proposal {proposal.Number}, edition {proposal.Edition}");
    }

    /// <summary>These documents, as far as they lie in the case, are read with this edition now.</summary>
    public static async Task NoteEditionAsync(Session session, long number, string edition, IEnumerable<long> documents)
    {
        foreach (var document in documents)
        {
            await session.ExecuteAsync("UPDATE document_key SET edition = @edition WHERE document = @document AND case_number = @number", new { number, edition, document });
        }
    }

    private static string Place(long proposal) => $"proposal:{proposal}";

    private sealed record ProposalRow(long Number, long OnVersion, string MadeAt, string Edition, byte[] Content);
}
