namespace Nenuphar.Registry;

/// <summary>Reads cases: the record as it stands or stood, its texts, its history. Each read is in the audit trail before it is answered.</summary>
public sealed class CaseFiles
{
    private readonly Keeper keeper;

    internal CaseFiles(Keeper keeper) => this.keeper = keeper;

    /// <summary>The record, with quotes for who may read text; for others without quotes, names of documents, reasons and exact days.</summary>
    public async Task<CaseRecord> ReadAsync(Actor actor, long number, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayReadFacts, "read cases", cancel);
        var record = await keeper.ReadAsync(async session => (await OpenAsync(session, keeper, number)).Shown(keeper, actor), cancel);
        await keeper.NoteAsync(actor, "read-case", number, $"version {record.Version}", cancel);
        return record;
    }

    /// <summary>What contradicts itself in the record and was not settled by a decision: what is open, and what a person looked at and let stand.</summary>
    public async Task<IReadOnlyList<FoundContradiction>> ContradictionsAsync(Actor actor, long number, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayReadText, "read texts", cancel);
        var open = await keeper.ReadAsync(session => OpenAsync(session, keeper, number), cancel);
        await keeper.NoteAsync(actor, "read-case", number, $"version {open.Row.Version}, contradictions", cancel);
        return Summary.LeftOf(open, keeper.Today);
    }

    /// <summary>The text of a document that lies in this case.</summary>
    public async Task<string> TextAsync(Actor actor, long number, long document, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayReadText, "read texts", cancel);
        var text = await keeper.ReadAsync(
            async session => (await OpenAsync(session, keeper, number)).Documents.FirstOrDefault(d => d.Number == document)?.Text
                ?? throw new RegistryFailure("no-document", $"Document {document} does not lie in case {number}."),
            cancel);
        await keeper.NoteAsync(actor, "read-text", number, $"document {document}", cancel);
        return text;
    }

    /// <summary>The record, the texts of its documents and who the patient is, as they stand together: for who works on the whole case.</summary>
    public async Task<CaseFile> FileAsync(Actor actor, long number, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayReadText, "read texts", cancel);
        var file = await keeper.ReadAsync(
            async session =>
            {
                var open = await OpenAsync(session, keeper, number);
                var identity = await Identities.ReadAsync(session, open.Key, number);
                return new CaseFile(open.Shown(keeper, actor), open.Documents.ToDictionary(d => d.Number, d => d.Text), identity);
            },
            cancel);
        await keeper.NoteAsync(actor, "read-file", number, $"version {file.Record.Version}, with texts and identity", cancel);
        return file;
    }

    /// <summary>Every version, the oldest first, with what it changed.</summary>
    public async Task<IReadOnlyList<CaseVersion>> HistoryAsync(Actor actor, long number, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayReadFacts, "read cases", cancel);
        var history = await keeper.ReadAsync<IReadOnlyList<CaseVersion>>(
            async session =>
            {
                var open = await OpenAsync(session, keeper, number);
                return [.. (await CaseStore.HistoryAsync(session, open.Key, new(session, keeper.Key, open.Documents), number, after: 0)).Select(version => Showing.Version(actor, version, open.Documents))];
            },
            cancel);
        await keeper.NoteAsync(actor, "read-history", number, $"{history.Count} versions", cancel);
        return history;
    }

    /// <summary>What became of one value: each version that changed it, the oldest first.</summary>
    public async Task<IReadOnlyList<CaseVersion>> HistoryOfAsync(Actor actor, long number, string fact, CancellationToken cancel = default) =>
        [.. (await HistoryAsync(actor, number, cancel)).Select(v => v with { Changes = [.. v.Changes.Where(c => c.Fact == fact)] }).Where(v => v.Changes.Count > 0)];

    internal static async Task<OpenCase> OpenAsync(Session session, Keeper keeper, long number)
    {
        var row = await CaseRow.OfAsync(session, number);
        var key = await PatientKeys.OpenAsync(session, keeper.Key, number);
        var documents = await CaseStore.DocumentsAsync(session, key, number);
        return new(row, key, await CaseStore.VersionAsync(session, key, new(session, keeper.Key, documents), number, row.Version), documents);
    }
}
