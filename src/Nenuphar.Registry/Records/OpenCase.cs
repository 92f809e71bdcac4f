namespace Nenuphar.Registry;

/// <summary>A case with its key: as it stands within a session.</summary>
internal sealed record OpenCase(CaseRow Row, byte[] Key, StoredVersion Content, IReadOnlyList<HeldDocument> Documents)
{
    public CaseRecord Shown(Keeper keeper, Actor actor) => Showing.Record(keeper, actor, Row, Content, Documents);
}
