namespace Nenuphar.Registry;

/// <summary>What the entries of the trail vouch for, gathered as they are gone through.</summary>
/// <param name="erased">Cases that the file outside tells as erased.</param>
internal sealed class Vouched(HashSet<long> erased)
{
    private bool isAllVouched, areFoldersVouched;

    /// <summary>The entry that wrote each version; emptied as they are found.</summary>
    public Dictionary<(long Case, long Version), AuditRow> Versions { get; } = [];

    /// <summary>The entry that wrote each row, by its token.</summary>
    public Dictionary<string, long> Rows { get; } = new(StringComparer.Ordinal);

    public HashSet<long> Erased { get; } = erased;

    /// <summary>The last entry that took over what an earlier release had written; 0 if there was nothing.</summary>
    public long TakenOver { get; private set; }

    /// <summary>The first entry that vouches for rows anew though the trail vouched for them already: somebody made the registry forget that it did. 0 if there is none.</summary>
    public long Again { get; private set; }

    /// <summary>Entries that tell of a break of the trail and that none after them acknowledges; then those that acknowledge one.</summary>
    public List<AuditRow> Breaks { get; } = [];

    public List<AuditRow> Acknowledged { get; } = [];

    /// <summary>Entries that tell that the heads could not be written.</summary>
    public List<TrailBreakRow> Gaps { get; } = [];

    /// <summary>Entries of restorations without the file of heads.</summary>
    public List<long> RestoredBlind { get; } = [];

    public void Note(AuditRow row)
    {
        if (row.Act == TrailBreak.Act)
        {
            Breaks.Add(row);
        }
        else if (row.Act == TrailBreak.Acknowledged)
        {
            Breaks.Clear();
            Acknowledged.Add(row);
        }

        if (row.Act == HeadsGap.Act)
        {
            Gaps.Add(new(row.Seq, row.Detail));
        }
        else if (row.Act == Restoration.Act && row.Detail.EndsWith(Restoration.Unanchored, StringComparison.Ordinal))
        {
            RestoredBlind.Add(row.Seq);
        }

        foreach (var token in row.RowsHeld)
        {
            Rows[token] = row.Seq;
        }

        if (row.Act == Vouching.Act)
        {
            (TakenOver, Again) = (row.Seq, isAllVouched && Again == 0 ? row.Seq : Again);
        }

        Again = row.Act == Vouching.FoldersAct && areFoldersVouched && Again == 0 ? row.Seq : Again;
        areFoldersVouched |= row.RowsHeld.Any(token => token.StartsWith("backup_folder.", StringComparison.Ordinal));
        isAllVouched |= row.Act == Vouching.Act ? row.Detail == Vouching.End : row.RowsHeld.Any();

        if (row is { Act: "erase", CaseNumber: { } gone })
        {
            Erased.Add(gone);
        }
        else if (VersionDigest.WrittenBy(row) is var version and > 0)
        {
            Versions[(row.CaseNumber!.Value, version)] = row;
        }
    }
}
