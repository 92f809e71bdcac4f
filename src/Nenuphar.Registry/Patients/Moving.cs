namespace Nenuphar.Registry;

/// <summary>Takes documents with their facts, and facts without a document, from one case to another: a version in each.</summary>
internal sealed class Moving(Keeper keeper, Session session, Actor actor, string cause, string reason)
{
    public async Task<WriteResult> RunAsync(OpenCase from, OpenCase to, IReadOnlyList<long> documents, IReadOnlyList<string> facts)
    {
        foreach (var document in documents)
        {
            await Placements.MoveAsync(session, keeper, actor, document, from.Key, to.Row.Number, to.Key, cause);
        }

        bool Goes(RecordFact fact) => fact.Document != 0 ? documents.Contains(fact.Document) : facts.Contains(fact.Id, StringComparer.Ordinal);
        var going = from.Content.Facts.Where(Goes).ToList();
        var left = from.Content with { Facts = [.. from.Content.Facts.Where(f => !Goes(f))], Changes = [.. going.Select(f => new FactChange(f.Id, f, null))], Reason = reason };
        var joined = to.Content with { Facts = [.. to.Content.Facts, .. going], Changes = [.. going.Select(f => new FactChange(f.Id, null, f))], Reason = reason, State = going.TrueForAll(f => f.IsDecided) ? to.Content.State : to.Content.Reopened };
        await AppendAsync(from, left, [.. from.Documents.Where(d => !documents.Contains(d.Number))], $"to case {to.Row.Number}");
        List<HeldDocument> held = [.. to.Documents.Concat(from.Documents.Where(d => documents.Contains(d.Number))).OrderBy(d => d.Number)];
        await AppendAsync(to, joined, held, $"from case {from.Row.Number}");
        return new WriteResult.Written(Showing.Record(keeper, actor, await CaseRow.OfAsync(session, to.Row.Number), joined, held));
    }

    private async Task AppendAsync(OpenCase open, StoredVersion content, IReadOnlyList<HeldDocument> documents, string detail)
    {
        await CaseStore.AppendAsync(session, keeper, actor, open.Row.Number, open.Key, open.Row.Version, cause, open.Row.Edition, content, documents, detail: detail);
        await Proposals.ClearAsync(session, keeper, actor, open with { Content = content, Documents = documents });
    }
}
