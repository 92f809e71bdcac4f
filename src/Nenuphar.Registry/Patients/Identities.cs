using System.Text.Json;
using Nenuphar.Text;

namespace Nenuphar.Registry;

/// <summary>Keeps identities sealed, and finds them again by keyed marks.</summary>
internal static class Identities
{
    public const string National = "national", Local = "local", NameAndBirth = "name-birth", FamilyAndBirth = "family-birth";

    /// <summary>Letters of the reason of a correction, at most.</summary>
    private const int LongestReason = 300;

    /// <summary>Of 1956-03-02, in letters.</summary>
    private const int WholeDay = 10;

    public static async Task WriteAsync(Session session, Keeper keeper, Actor actor, long number, byte[] key, Identity identity, bool evenEmpty = false, string reason = "")
    {
        if (identity.IsEmpty && !evenEmpty)
        {
            return;
        }

        if (new[] { identity.FamilyName, identity.GivenNames, identity.BirthDate, identity.NationalNumber, identity.LocalNumber }.Any(part => part.Length > Identity.Longest) || reason.Length > LongestReason)
        {
            throw new RegistryFailure(
                "refused", $"A name or a number of a patient has {Identity.Longest} letters at most, a reason {LongestReason}; nothing was kept.", french: $"Un nom ou un numéro de patient a {Identity.Longest} lettres au plus, une raison {LongestReason} ; rien n’a été gardé.");
        }

        var row = await session.NextAsync("identity");
        var bytes = Sealed.Bytes(key, Place(number, row), JsonSerializer.SerializeToUtf8Bytes(KeptIdentity.Of(identity, reason), RecordJson.Default.KeptIdentity));
        await Vouching.AddAsync(session, VouchedTable.Identity, [row, number, Times.Write(keeper.Now), actor.Login, bytes]);
        await MarkAsync(session, keeper.Key, number, identity);
    }

    /// <summary>Another identity for a case that is there: its new numbers must be nobody else's, and it is found by its names.</summary>
    /// <param name="held">What was known; nothing if nothing was.</param>
    public static async Task CorrectAsync(Session session, Keeper keeper, Actor actor, long number, byte[] key, Identity? held, Identity now, string reason = "")
    {
        await DemandFreeAsync(session, keeper, number, held ?? new(), now);
        await WriteAsync(session, keeper, actor, number, key, now, evenEmpty: held is not null, reason);
        await CaseStore.IndexWordsAsync(session, keeper, await CaseFiles.OpenAsync(session, keeper, number));
        await keeper.AuditAsync(session, actor, "write-identity", number, "");
    }

    public static async Task MarkAsync(Session session, RegistryKey key, long number, Identity identity)
    {
        await session.ExecuteAsync("DELETE FROM identity_mark WHERE case_number = @number", new { number });
        foreach (var (kind, mark) in AllMarksOf(key, identity))
        {
            await session.ExecuteAsync("INSERT INTO identity_mark (case_number, kind, mark) VALUES (@number, @kind, @mark)", new { number, kind, mark });
        }
    }

    public static async Task<HashSet<(string Kind, string Mark)>> KeptMarksAsync(Session session, long number) =>
        [.. (await session.ListAsync<MarkRow>("SELECT kind AS Kind, mark AS Mark FROM identity_mark WHERE case_number = @number", new { number })).Select(row => (row.Kind, row.Mark))];

    public static async Task<Identity> ReadAsync(Session session, byte[] key, long number)
    {
        var row = await session.FirstAsync<SealedIdentity>("SELECT number AS Number, sealed AS Content FROM identity WHERE case_number = @number ORDER BY number DESC LIMIT 1", new { number });
        return row is null ? new() : Open(key, number, row).Identity;
    }

    /// <summary>All that were written of a case, the newest first. The audit trail tells by which act: it holds the digest of the row.</summary>
    public static async Task<IReadOnlyList<EarlierIdentity>> HistoryAsync(Session session, byte[] key, long number)
    {
        var acts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in await session.ListAsync<WritingEntry>("SELECT act AS Act, holds AS Holds FROM audit WHERE case_number = @number AND holds LIKE '%identity.%' ORDER BY seq", new { number }))
        {
            foreach (var token in AuditRow.RowsIn(entry.Holds))
            {
                acts[token] = entry.Act;
            }
        }

        var rows = await session.ListAsync<WrittenIdentity>("SELECT number AS Number, written_by AS By, written_at AS At, sealed AS Content FROM identity WHERE case_number = @number ORDER BY number DESC", new { number });
        return [.. rows.Select(row =>
        {
            var kept = Open(key, number, new(row.Number, row.Content));
            var cause = acts.GetValueOrDefault(VouchedTable.Identity.TokenOf([row.Number, number, row.At, row.By, row.Content]), "");
            return new EarlierIdentity(kept.Identity, row.By, Times.Read(row.At), cause, kept.Reason);
        })];
    }

    private static KeptIdentity Open(byte[] key, long number, SealedIdentity row) => JsonSerializer.Deserialize(Sealed.Open(key, Place(number, row.Number), row.Content), RecordJson.Default.KeptIdentity) ?? new();

    /// <summary>Who wrote it last, and when; nothing if nobody did.</summary>
    public static async Task<StaleIdentity?> LastAsync(Session session, byte[] key, long number) =>
        await session.FirstAsync<LastWriter>("SELECT written_by AS By, written_at AS At FROM identity WHERE case_number = @number ORDER BY number DESC LIMIT 1", new { number }) is { } row
            ? new(await ReadAsync(session, key, number), row.By, Times.Read(row.At))
            : null;

    /// <summary>The case that these numbers, or the one that was named, say; nothing if there is none yet.</summary>
    /// <param name="given">The case that was named; 0 if none was.</param>
    /// <exception cref="RegistryFailure">The numbers are of several patients, or of another than the case that was named.</exception>
    public static async Task<NamedCase?> FindAsync(Session session, Keeper keeper, Identity identity, long given = 0)
    {
        var named = new List<List<NamedCase>>();
        foreach (var (kind, mark) in NumbersOf(keeper.Key, identity))
        {
            if (await OfNumberAsync(session, keeper.Key, kind, mark, identity) is { Count: > 0 } cases)
            {
                named.Add(cases);
            }
        }

        if (named.Count == 0)
        {
            return given == 0 ? null : new(given, 0);
        }

        var common = named.Select(cases => cases.Select(c => c.Kept)).Aggregate((one, other) => one.Intersect(other)).ToList();
        if (common.Count == 0)
        {
            var (one, other) = (named[0][0].Kept, named[1].First(c => c.Kept != named[0][0].Kept).Kept);
            throw new RegistryFailure(
                "another-patient",
                $"One of these numbers is of case {one}, the other of case {other}: these may be two patients, and nothing was taken. Check the numbers; if it is one patient, merge the two cases first.",
                french: $"L’un de ces numéros est du dossier {one}, l’autre du dossier {other} : ce sont peut-être deux patients, et rien n’a été pris. Vérifiez les numéros ; si c’est un seul patient, réunissez d’abord les deux dossiers.");
        }

        if (given != 0 && !common.Contains(given))
        {
            throw new RegistryFailure(
                "another-patient",
                $"This number is of case {common[0]}, not of case {given}: this may be another patient, and nothing was taken. Check the number; if it is one patient, merge the two cases first.",
                french: $"Ce numéro est du dossier {common[0]}, pas du dossier {given} : c’est peut-être un autre patient, et rien n’a été pris. Vérifiez le numéro ; si c’est un seul patient, réunissez d’abord les deux dossiers.");
        }

        var kept = given != 0 ? given : common[0];
        return named[0].Find(c => c.Kept == kept);
    }

    /// <summary>A number that is told anew must not be another case's: one patient, one case.</summary>
    private static async Task DemandFreeAsync(Session session, Keeper keeper, long number, Identity held, Identity given)
    {
        var known = NumbersOf(keeper.Key, held).ToHashSet();
        foreach (var (kind, mark) in NumbersOf(keeper.Key, given).Where(m => !known.Contains(m)))
        {
            if ((await OfNumberAsync(session, keeper.Key, kind, mark, given)).Find(c => c.Kept != number) is { } other)
            {
                throw new RegistryFailure(
                    "another-patient",
                    $"Case {other.Kept} has this number already; nothing was kept. If it is the same patient, merge the two cases; else check the number.",
                    french: $"Le dossier {other.Kept} a déjà ce numéro ; rien n’a été gardé. Si c’est le même patient, réunissez les deux dossiers ; sinon vérifiez le numéro.");
            }
        }
    }

    /// <summary>The cases of this number. A mark knows letters and digits alone: what parts them is looked up in the identity.</summary>
    private static async Task<List<NamedCase>> OfNumberAsync(Session session, RegistryKey key, string kind, string mark, Identity given)
    {
        var same = new List<NamedCase>();
        foreach (var one in await session.ListAsync<NamedCase>(
            "SELECT n.number AS Named, n.merged_into AS MergedInto FROM identity_mark m JOIN case_now n ON n.number = m.case_number WHERE m.kind = @kind AND m.mark = @mark ORDER BY n.number",
            new { kind, mark }))
        {
            if (kind != Local || Parted((await ReadAsync(session, await PatientKeys.OpenAsync(session, key, one.Named), one.Named)).LocalNumber) == Parted(given.LocalNumber))
            {
                same.Add(one);
            }
        }

        return same;
    }

    /// <summary>Whether this patient opposes: by a number; or by name and birth date, unless a national number tells another person.</summary>
    public static async Task<bool> IsOpposedAsync(Session session, Keeper keeper, Identity identity) =>
        await AreOpposedAsync(session, NumbersOf(keeper.Key, identity)) || (identity.NationalNumber.Length == 0 && await AreOpposedAsync(session, BirthOf(keeper.Key, identity)));

    /// <summary>Whether one who opposes has the same name and birth date.</summary>
    public static Task<bool> IsLikeOneOpposedAsync(Session session, Keeper keeper, Identity identity) => AreOpposedAsync(session, BirthOf(keeper.Key, identity));

    /// <summary>By what a patient who opposes is known again.</summary>
    public static IEnumerable<(string Kind, string Mark)> OppositionOf(RegistryKey key, Identity identity) => NumbersOf(key, identity).Concat(BirthOf(key, identity));

    /// <summary>Names with the whole day of birth: a year alone is shared by too many.</summary>
    private static IEnumerable<(string Kind, string Mark)> BirthOf(RegistryKey key, Identity identity) => identity.BirthDate.Length == WholeDay ? MarksOf(key, identity).Where(m => m.Kind == NameAndBirth) : [];

    private static async Task<bool> AreOpposedAsync(Session session, IEnumerable<(string Kind, string Mark)> marks)
    {
        foreach (var (_, mark) in marks)
        {
            if (await session.FirstAsync<long>("SELECT count(*) FROM opposition WHERE mark = @mark", new { mark }) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Numbers that name one person.</summary>
    public static IEnumerable<(string Kind, string Mark)> NumbersOf(RegistryKey key, Identity identity) => MarksOf(key, identity).Where(m => m.Kind is National or Local);

    public static IEnumerable<(string Kind, string Mark)> MarksOf(RegistryKey key, Identity identity)
    {
        (string, string) Mark(string kind, string value) => (kind, Marks.Of(key.Marking, kind, value));
        var (national, local) = (Bare(identity.NationalNumber), Bare(identity.LocalNumber));
        var (family, given) = (Folded(identity.FamilyName), Folded(identity.GivenNames));
        if (national.Length > 0)
        {
            yield return Mark(National, national);
        }

        if (local.Length > 0)
        {
            yield return Mark(Local, local);
        }

        if (family.Count > 0 && given.Count > 0 && identity.BirthDate.Length > 0)
        {
            // Families and given names are often typed into each other's place.
            yield return Mark(NameAndBirth, string.Join(' ', family.Concat(given).Order(StringComparer.Ordinal)) + " " + identity.BirthDate);
        }

        if (family.Count > 0 && identity.BirthDate.Length > 0)
        {
            yield return Mark(FamilyAndBirth, string.Join(' ', family) + " " + identity.BirthDate);
        }
    }

    /// <summary>All that is kept of an identity in the clear, each as a keyed digest.</summary>
    public static IEnumerable<(string Kind, string Mark)> AllMarksOf(RegistryKey key, Identity identity) => MarksOf(key, identity).Distinct();

    internal static string Bare(string number) => string.Concat(Identity.Plain(number).Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant));

    /// <summary>A local number as it tells one patient: what parts two digits counts (1-11 is not 11-1), other marks do not.</summary>
    internal static string Parted(string number)
    {
        var (parted, isApart) = (new System.Text.StringBuilder(), false);
        foreach (var c in Identity.Plain(number))
        {
            if (char.IsLetterOrDigit(c))
            {
                parted.Append(isApart && char.IsDigit(c) && parted.Length > 0 && char.IsDigit(parted[^1]) ? "-" : "").Append(char.ToUpperInvariant(c));
            }

            isApart = !char.IsLetterOrDigit(c);
        }

        return parted.ToString();
    }

    internal static List<string> Folded(string name) => [.. string.Concat(Fold.Of(name).Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static string Place(long number, long row) => $"identity:{number}:{row}";

    private sealed record LastWriter(string By, string At);

    private sealed record WrittenIdentity(long Number, string By, string At, byte[] Content);

    private sealed record WritingEntry(string Act, string Holds);

    private sealed record MarkRow(string Kind, string Mark);

    private sealed record SealedIdentity(long Number, byte[] Content);
}
