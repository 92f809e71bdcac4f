using System.Data;
using System.Security.Cryptography;
using System.Text.Json;

namespace Nenuphar.Registry;

/// <summary>Holds each version of each record against the entry of the trail that wrote it, opens what is sealed, and holds what lists and searches show against the record.</summary>
/// <remarks>Entries of earlier releases hold no digest: of their versions, author and cause are proven by the entry and content by its seal, the time is not.</remarks>
internal static class RecordCheck
{
    private const int Page = 500;

    /// <param name="vouched">Its versions are emptied on the way.</param>
    /// <returns>What is wrong first; nothing if all is as it was written.</returns>
    public static async Task<AuditVerdict?> RunAsync(Session session, RegistryKey key, Vouched vouched)
    {
        var roots = await RootsAsync(session);
        for (var last = 0L; ;)
        {
            var rows = await session.ListAsync<ShownRow>(ShownRow.Question, new { last, Page });
            foreach (var row in rows)
            {
                if (await OfCaseAsync(session, key, row, vouched, roots) is { } wrong)
                {
                    return wrong;
                }

                last = row.Number;
            }

            if (rows.Count < Page)
            {
                break;
            }
        }

        return vouched.Versions.OrderBy(w => w.Value.Seq).Select(w => Wrong(AuditFault.RecordMissing, w.Value.Seq, w.Key.Case, $"version {w.Key.Version}, which entry {w.Value.Seq} wrote, is missing")).FirstOrDefault();
    }

    private static async Task<AuditVerdict?> OfCaseAsync(Session session, RegistryKey key, ShownRow shown, Vouched vouched, Dictionary<long, long> roots)
    {
        var versions = await session.ListAsync<VersionDigest>(VersionDigest.Columns + " WHERE case_number = @Number ORDER BY number", new { shown.Number });
        var unproven = new List<VersionDigest>();
        foreach (var version in versions)
        {
            if (!vouched.Versions.Remove((version.CaseNumber, version.Number), out var entry))
            {
                return Wrong(AuditFault.RecordAltered, 0, shown.Number, $"version {version.Number} was written by no entry of the trail");
            }

            if (entry.VersionHeld.Length > 0 ? entry.VersionHeld != version.Text : entry.Who != version.By || entry.Act != version.Cause)
            {
                return Wrong(AuditFault.RecordAltered, entry.Seq, shown.Number, $"version {version.Number} is not what entry {entry.Seq} wrote");
            }

            if (entry.VersionHeld.Length == 0)
            {
                unproven.Add(version);
            }
        }

        if (shown.Erased != 0 || shown.Version is null)
        {
            return vouched.Erased.Contains(shown.Number) ? null : Wrong(AuditFault.RecordAltered, 0, shown.Number, "it is kept from view as erased, but the trail tells of no erasure");
        }

        if (versions.Count == 0 || shown.Version != versions[^1].Number)
        {
            return Wrong(AuditFault.RecordAltered, 0, shown.Number, "the version that is shown is not the last one that was written");
        }

        try
        {
            return await OpenedAsync(session, key, shown, versions[^1], unproven, roots.GetValueOrDefault(shown.Number));
        }
        catch (Exception e) when (e is CryptographicException or JsonException or RegistryFailure { Code: "erased" or "wrong-key" })
        {
            return Wrong(AuditFault.RecordAltered, 0, shown.Number, "a sealed row of it does not open: it was altered, exchanged or lost its key");
        }
        catch (Exception e) when (e is InvalidCastException or FormatException or DataException or InvalidOperationException and not ObjectDisposedException)
        {
            return Wrong(AuditFault.RecordAltered, 0, shown.Number, "a row of it holds what its column can't hold, text for a number or the like");
        }
    }

    private static async Task<AuditVerdict?> OpenedAsync(Session session, RegistryKey key, ShownRow shown, VersionDigest newest, List<VersionDigest> unproven, long root)
    {
        var patient = await PatientKeys.OpenAsync(session, key, shown.Number);
        var documents = await CaseStore.DocumentsAsync(session, patient, shown.Number);
        var keys = new DocumentKeys(session, key, documents);
        foreach (var version in unproven.Where(v => v.Number != newest.Number))
        {
            await CaseStore.OpenAsync(patient, keys, version.CaseNumber, version.Number, version.Content);
        }

        var content = await CaseStore.OpenAsync(patient, keys, newest.CaseNumber, newest.Number, newest.Content);
        var identity = await Identities.ReadAsync(session, patient, shown.Number);
        var wanted = new ShownRow(
            shown.Number, newest.Number, 0, root, root == 0 ? 1 : 0, content.State.ToString(), Times.Write(content.FollowUpOn), documents.Count, content.Facts.Count(f => f.Holds), content.Facts.Count(f => !f.IsDecided));
        if (shown != wanted)
        {
            return Wrong(AuditFault.RecordAltered, 0, shown.Number, "what the list shows of it is not what its record holds");
        }

        var indexed = await session.ListAsync<IndexedFact>("SELECT kind AS Kind, name AS Name, value AS Value, amount AS Amount FROM fact_now WHERE case_number = @Number", new { shown.Number });
        return !IndexedFact.Of(content).ToHashSet().SetEquals(indexed) ? Wrong(AuditFault.RecordAltered, 0, shown.Number, "the values by which it is found are not those of its record")
            : !(await Identities.KeptMarksAsync(session, shown.Number)).SetEquals(Identities.AllMarksOf(key, identity)) ? Wrong(AuditFault.RecordAltered, 0, shown.Number, "the marks by which its patient is known are not those of its identity")
            : root == 0 && !(await session.Database.WordsOfAsync(session, shown.Number)).SetEquals(CaseStore.WordsOf(key, documents, content).Union(CaseStore.NamesOf(key, identity), StringComparer.Ordinal)) ? Wrong(AuditFault.RecordAltered, 0, shown.Number, "the words by which it is found are not those of its texts and names")
            : await IsProposedAsync(session, shown.Number) ? null
            : Wrong(AuditFault.RecordAltered, 0, shown.Number, "the new reading that it proposes is none of its own, or was answered");
    }

    private static async Task<bool> IsProposedAsync(Session session, long number) => await session.FirstAsync<long>(
        "SELECT count(*) FROM case_now n WHERE n.number = @number AND n.proposal > 0 AND NOT EXISTS (SELECT 1 FROM proposal p WHERE p.number = n.proposal AND p.case_number = n.number AND NOT EXISTS (SELECT 1 FROM proposal_answer a WHERE a.proposal = p.number))",
        new { number }) == 0;

    /// <summary>For each case that was merged away, the one that holds its documents now: by the merges that were not undone.</summary>
    private static async Task<Dictionary<long, long>> RootsAsync(Session session)
    {
        var merges = await session.ListAsync<MergedRow>("SELECT gone AS Gone, kept AS Kept FROM merge m WHERE NOT EXISTS (SELECT 1 FROM merge_undone u WHERE u.merge = m.number)");
        var into = merges.DistinctBy(m => m.Gone).ToDictionary(m => m.Gone, m => m.Kept);
        return into.Keys.ToDictionary(gone => gone, gone =>
        {
            var (root, seen) = (into[gone], new HashSet<long> { gone });
            while (seen.Add(root) && into.TryGetValue(root, out var next))
            {
                root = next;
            }

            return root;
        });
    }

    private static AuditVerdict Wrong(AuditFault fault, long seq, long number, string what) => new(fault, 0, seq, $"Case {number}: {what}. It was changed outside the registry; restore a backup.");

    private sealed record MergedRow(long Gone, long Kept);

    private sealed record ShownRow(long Number, long? Version, long? Erased, long? MergedInto, long? Shown, string? State, string? Due, long? Documents, long? Facts, long? Undecided)
    {
        public const string Question = "SELECT c.number AS Number, n.version AS Version, n.erased AS Erased, n.merged_into AS MergedInto, n.shown AS Shown, n.state AS State, n.follow_up_on AS Due, n.documents AS Documents, n.facts AS Facts, n.undecided AS Undecided "
            + "FROM case_file c LEFT JOIN case_now n ON n.number = c.number WHERE c.number > @last ORDER BY c.number LIMIT @Page";
    }
}
