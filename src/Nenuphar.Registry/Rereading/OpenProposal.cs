namespace Nenuphar.Registry;

/// <summary>A proposal that waits for its answer, opened.</summary>
internal sealed record OpenProposal(long Number, long OnVersion, string MadeAt, string Edition, StoredProposal Content)
{
    /// <summary>The documents of it that still lie in the case.</summary>
    public HashSet<long> DocumentsIn(OpenCase open)
    {
        var documents = Content.Read;
        documents.IntersectWith(open.Documents.Select(d => d.Number));
        return documents;
    }

    /// <summary>What the case would hold if all of it were taken now.</summary>
    public IReadOnlyList<RecordFact> FactsIn(OpenCase open) => Rereading.Merge(open.Content.Facts, Content.Facts, DocumentsIn(open));

    public IReadOnlyList<FactChange> ChangesIn(OpenCase open) => Changes.Between(open.Content.Facts, FactsIn(open));

    public Proposal Shown(Actor actor, OpenCase open) =>
        new(Number, open.Row.Number, OnVersion, Edition, Times.Read(MadeAt), Showing.Version(actor, new(open.Row.Number, 0, default, "", "", "", "", default, ChangesIn(open)), open.Documents).Changes);
}
