namespace Nenuphar.Registry;

/// <summary>A row of <c>case_now</c>, as far as writing needs it.</summary>
internal sealed record CaseRow(long Number, long Version, string ChangedAt, string Edition, long Proposal, long MergedInto, long Erased)
{
    public const string Columns =
        "SELECT number AS Number, version AS Version, changed_at AS ChangedAt, edition AS Edition, proposal AS Proposal, merged_into AS MergedInto, erased AS Erased FROM case_now";

    public static async Task<CaseRow> OfAsync(Session session, long number)
    {
        var row = await session.FirstAsync<CaseRow>(Columns + " WHERE number = @number", new { number })
            ?? throw new RegistryFailure("no-case", $"There is no case {number}.");
        return row.Erased == 0 ? row : throw new RegistryFailure("erased", $"Case {number} was erased: its identity, texts and record can no longer be read.");
    }

    /// <summary>A case that others may still write to.</summary>
    public static async Task<CaseRow> OpenAsync(Session session, long number)
    {
        var row = await OfAsync(session, number);
        return row.MergedInto == 0 ? row : throw new RegistryFailure("merged", $"Case {number} was merged into case {row.MergedInto}; write there, or undo the merge.");
    }
}
