using System.Globalization;
using System.Text.Json;
using Nenuphar.Cases;

namespace Nenuphar.Registry;

/// <summary>Opens and appends versions of records within a session.</summary>
internal static class CaseStore
{
    public static async Task<(long Number, byte[] Key)> CreateAsync(Session session, Keeper keeper, Actor actor)
    {
        var number = await session.NextAsync("case_file");
        await Vouching.AddAsync(session, VouchedTable.CaseFile, [number, Times.Write(keeper.Now), actor.Login]);
        return (number, await PatientKeys.CreateAsync(session, keeper.Key, number));
    }

    public static async Task<StoredVersion> VersionAsync(Session session, byte[] key, DocumentKeys keys, long number, long version)
    {
        var bytes = await session.FirstAsync<byte[]>("SELECT sealed FROM version WHERE case_number = @number AND number = @version", new { number, version })
            ?? throw new RegistryFailure("no-version", $"Case {number} has no version {version}.");
        return await OpenAsync(key, keys, number, version, bytes);
    }

    /// <summary>Without what is of documents whose patient was erased since.</summary>
    public static async Task<StoredVersion> OpenAsync(byte[] key, DocumentKeys keys, long number, long version, byte[] bytes)
    {
        var kept = JsonSerializer.Deserialize(Sealed.Open(key, Place(number, version), bytes), RecordJson.Default.StoredVersion)!;
        if (kept.Parts is null)
        {
            return kept;
        }

        var (facts, changes) = await SealedParts.JoinAsync(keys, Place(number, version), kept.Facts, kept.Changes, kept.Parts);
        return kept with { Facts = facts, Changes = changes, Parts = null };
    }

    private static async Task<byte[]> SealAsync(byte[] key, DocumentKeys keys, long number, long version, StoredVersion content, IEnumerable<HeldDocument> documents)
    {
        var (facts, changes, parts) = await SealedParts.SplitAsync(keys, Place(number, version), content.Facts, content.Changes);
        var kept = content with { Facts = facts, Changes = changes, Documents = [.. documents.Select(d => d.Number)], Parts = parts };
        return Sealed.Bytes(key, Place(number, version), JsonSerializer.SerializeToUtf8Bytes(kept, RecordJson.Default.StoredVersion));
    }

    /// <summary>The documents that lie in the case now, oldest first.</summary>
    public static async Task<List<HeldDocument>> DocumentsAsync(Session session, byte[] key, long number)
    {
        const string Sql = "SELECT d.number AS Number, d.sealed_name AS Name, d.sealed_text AS Text, d.added_at AS AddedAt, d.added_by AS AddedBy, k.edition AS Edition, k.wrapped AS Wrapped "
            + "FROM document_key k JOIN document d ON d.number = k.document WHERE k.case_number = @number ORDER BY d.number";
        return [.. (await session.ListAsync<SealedDocument>(Sql, new { number })).Select(row => row.Open(key))];
    }

    public static async Task<IReadOnlyList<CaseVersion>> HistoryAsync(Session session, byte[] key, DocumentKeys keys, long number, long after)
    {
        const string Sql = "SELECT number AS Number, made_at AS At, made_by AS By, cause AS Cause, edition AS Edition, sealed AS Content FROM version WHERE case_number = @number AND number > @after ORDER BY number";
        var versions = new List<CaseVersion>();
        foreach (var row in await session.ListAsync<VersionRow>(Sql, new { number, after }))
        {
            var content = await OpenAsync(key, keys, number, row.Number, row.Content);
            versions.Add(new(number, row.Number, Times.Read(row.At), row.By, row.Cause, content.Reason, row.Edition, content.State, content.Changes) { Acknowledged = [.. (content.Acknowledged ?? []).Where(a => a.Version == row.Number)] });
        }

        return await WithoutLostAsync(session, versions);
    }

    /// <summary>What was read in a document whose patient was erased is not shown in the cases through which it had passed: an earlier release sealed it with their keys.</summary>
    private static async Task<IReadOnlyList<CaseVersion>> WithoutLostAsync(Session session, List<CaseVersion> versions)
    {
        var documents = versions.SelectMany(v => v.Changes).Select(c => c.Document).Where(d => d > 0).Distinct().ToArray();
        var kept = documents.Length == 0 ? [] : (await session.ListAsync<long>("SELECT document FROM document_key WHERE " + session.Database.OneOf("document", "documents"), new { documents })).ToHashSet();
        return documents.All(kept.Contains) ? versions : [.. versions.Select(v => v with { Changes = [.. v.Changes.Where(c => c.Document == 0 || kept.Contains(c.Document))] })];
    }

    /// <summary>Replaces the words under which a case is found: those of its texts, its values, and its patient's names.</summary>
    public static async Task IndexWordsAsync(Session session, Keeper keeper, OpenCase open) => await session.Database.IndexWordsAsync(
        session, open.Row.Number, [.. WordsOf(keeper.Key, open.Documents, open.Content).Union(NamesOf(keeper.Key, await Identities.ReadAsync(session, open.Key, open.Row.Number)), StringComparer.Ordinal)]);

    public static List<string> WordsOf(RegistryKey key, IEnumerable<HeldDocument> documents, StoredVersion content) =>
        Words.Hidden(key, Words.Of(documents.Select(d => d.Text), content.Facts.Where(f => f.Holds).Select(f => f.Entry)));

    public static List<string> NamesOf(RegistryKey key, Identity identity) => Words.Hidden(key, Words.Of($"{identity.FamilyName} {identity.GivenNames}"));

    /// <summary>Adds a version and brings what is made from it up to date.</summary>
    /// <param name="after">The version that this one follows; 0 for the first.</param>
    public static async Task<Summary> AppendAsync(
        Session session, Keeper keeper, Actor actor, long number, byte[] key, long after, string cause, string edition, StoredVersion content, IReadOnlyList<HeldDocument> documents, Summary? ready = null, string detail = "")
    {
        var now = keeper.Now;
        var summary = ready ?? Summary.Of(keeper.Key, DateOnly.FromDateTime(now.UtcDateTime), [.. documents.Select(d => d.ForReading)], content.Facts, content.Acknowledged);
        var version = after + 1;
        var row = new VersionDigest(number, version, Times.Write(now), actor.Login, cause, edition, await SealAsync(key, new(session, keeper.Key, documents), number, version, content, documents));
        await session.ExecuteAsync(
            "INSERT INTO version (case_number, number, made_at, made_by, cause, edition, sealed) VALUES (@number, @version, @at, @by, @cause, @edition, @bytes)",
            new { number, version, at = row.At, by = row.By, cause, edition, bytes = row.Content });
        await ShowAsync(session, number, version, now, edition, content, documents.Count, summary);
        await IndexFactsAsync(session, number, summary.Entries);
        await session.Database.IndexWordsAsync(session, number, [.. summary.Words.Union(NamesOf(keeper.Key, await Identities.ReadAsync(session, key, number)), StringComparer.Ordinal)]);
        await keeper.AuditAsync(session, actor, cause, number, detail.Length == 0 ? $"version {version}" : $"version {version}, {detail}", row.Text);
        return summary;
    }

    public static string Place(long number, long version) => $"version:{number}:{version}";

    private static Task<int> ShowAsync(Session session, long number, long version, DateTimeOffset now, string edition, StoredVersion content, int documents, Summary summary)
    {
        const string Sql = """
            INSERT INTO case_now (number, version, state, follow_up_on, changed_at, documents, facts, undecided, completeness, contradictions, edition, proposal, sex, age, site, morphology, grade, stage, merged_into, erased, shown)
            VALUES (@number, @version, @state, @due, @at, @documents, @facts, @undecided, @Completeness, @Contradictions, @edition, 0, @Sex, @Age, @Site, @Morphology, @Grade, @Stage, 0, 0, 1)
            ON CONFLICT (number) DO UPDATE SET version = excluded.version, state = excluded.state, follow_up_on = excluded.follow_up_on, changed_at = excluded.changed_at, documents = excluded.documents,
                facts = excluded.facts, undecided = excluded.undecided, completeness = excluded.completeness, contradictions = excluded.contradictions, edition = excluded.edition, sex = excluded.sex,
                age = excluded.age, site = excluded.site, morphology = excluded.morphology, grade = excluded.grade, stage = excluded.stage
            """;
        return session.ExecuteAsync(Sql, new
        {
            number,
            version,
            state = content.State.ToString(),
            due = Times.Write(content.FollowUpOn),
            at = Times.Write(now),
            documents = (long)documents,
            facts = (long)content.Facts.Count(f => f.Holds),
            undecided = (long)content.Facts.Count(f => !f.IsDecided),
            Completeness = (long)summary.Completeness,
            Contradictions = (long)summary.Contradictions,
            edition,
            summary.Sex,
            summary.Age,
            summary.Site,
            summary.Morphology,
            summary.Grade,
            summary.Stage,
        });
    }

    /// <summary>What is computed of a case that stays as it is.</summary>
    public static Task<int> ShowAgainAsync(Session session, long number, Summary summary) => session.ExecuteAsync(
        "UPDATE case_now SET completeness = @Completeness, contradictions = @Contradictions, sex = @Sex, age = @Age, site = @Site, morphology = @Morphology, grade = @Grade, stage = @Stage WHERE number = @number",
        new { number, Completeness = (long)summary.Completeness, Contradictions = (long)summary.Contradictions, summary.Sex, summary.Age, summary.Site, summary.Morphology, summary.Grade, summary.Stage });

    public static async Task IndexFactsAsync(Session session, long number, IReadOnlyList<Entry> entries)
    {
        await session.ExecuteAsync("DELETE FROM fact_now WHERE case_number = @number", new { number });
        foreach (var part in IndexedFact.Of(entries).Chunk(50))
        {
            var values = new Dapper.DynamicParameters(new { number });
            var rows = part.Select((fact, i) =>
            {
                var suffix = i.ToString(CultureInfo.InvariantCulture);
                values.Add("k" + suffix, fact.Kind);
                values.Add("n" + suffix, fact.Name);
                values.Add("v" + suffix, fact.Value);
                values.Add("a" + suffix, fact.Amount, System.Data.DbType.Double);
                return $"(@number, @k{suffix}, @n{suffix}, @v{suffix}, @a{suffix})";
            }).ToList();
            await session.ExecuteAsync("INSERT INTO fact_now (case_number, kind, name, value, amount) VALUES " + string.Join(", ", rows), values);
        }
    }

    private sealed record VersionRow(long Number, string At, string By, string Cause, string Edition, byte[] Content);

    private sealed record SealedDocument(long Number, byte[] Name, byte[] Text, string AddedAt, string AddedBy, string Edition, byte[] Wrapped)
    {
        public HeldDocument Open(byte[] patient)
        {
            var key = PatientKeys.UnwrapDocument(patient, Number, Wrapped);
            return new(Number, Sealed.OpenText(key, NamePlace(Number), Name), Sealed.OpenText(key, TextPlace(Number), Text), AddedAt, AddedBy, Edition, key);
        }
    }

    public static string NamePlace(long document) => $"document-name:{document}";

    public static string TextPlace(long document) => $"document-text:{document}";
}
