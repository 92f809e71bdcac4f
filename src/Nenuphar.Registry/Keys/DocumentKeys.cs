namespace Nenuphar.Registry;

/// <summary>The keys of documents, opened as they are asked for, in whichever case each lies now.</summary>
internal sealed class DocumentKeys(Session session, RegistryKey master, IEnumerable<HeldDocument> held)
{
    private readonly Dictionary<long, byte[]?> known = held.ToDictionary(d => d.Number, byte[]? (d) => d.Key);

    /// <returns>Nothing if the document's patient was erased.</returns>
    public async Task<byte[]?> OfAsync(long document)
    {
        if (!known.TryGetValue(document, out var key))
        {
            known[document] = key = await OpenAsync(document);
        }

        return key;
    }

    private async Task<byte[]?> OpenAsync(long document) =>
        await session.FirstAsync<WrappedRow>("SELECT case_number AS CaseNumber, wrapped AS Wrapped FROM document_key WHERE document = @document", new { document }) is { } row
            ? PatientKeys.UnwrapDocument(await PatientKeys.OpenAsync(session, master, row.CaseNumber), document, row.Wrapped)
            : null;

    private sealed record WrappedRow(long CaseNumber, byte[] Wrapped);
}
