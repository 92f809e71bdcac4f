namespace Nenuphar.Registry;

/// <summary>Who patients are: apart from their records, for those alone who may read text.</summary>
public sealed class Patients
{
    private readonly Keeper keeper;

    internal Patients(Keeper keeper) => this.keeper = keeper;

    public async Task<Identity> ReadAsync(Actor actor, long number, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayReadText, "read identities", cancel);
        var identity = await keeper.ReadAsync(
            async session =>
            {
                await CaseRow.OfAsync(session, number);
                return await Identities.ReadAsync(session, await PatientKeys.OpenAsync(session, keeper.Key, number), number);
            },
            cancel);
        await keeper.NoteAsync(actor, "read-identity", number, "", cancel);
        return identity;
    }

    /// <summary>Who the patient was said to be, the newest first: with who wrote it, when and why. Sealed as the present one is, and gone with it.</summary>
    public async Task<IReadOnlyList<EarlierIdentity>> HistoryAsync(Actor actor, long number, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayReadText, "read identities", cancel);
        var all = await keeper.ReadAsync(
            async session =>
            {
                await CaseRow.OfAsync(session, number);
                return await Identities.HistoryAsync(session, await PatientKeys.OpenAsync(session, keeper.Key, number), number);
            },
            cancel);
        await keeper.NoteAsync(actor, "read-identity", number, $"{Numbers.Write(all.Count)} versions", cancel);
        return all;
    }

    /// <summary>The identities of a page of cases, with one entry in the trail; those without one are left out.</summary>
    public async Task<IReadOnlyDictionary<long, Identity>> ReadManyAsync(Actor actor, IReadOnlyList<long> numbers, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayReadText, "read identities", cancel);
        var found = await keeper.ReadAsync(
            async session =>
            {
                var identities = new Dictionary<long, Identity>();
                foreach (var number in numbers.Distinct())
                {
                    if (await session.FirstAsync<long>("SELECT count(*) FROM patient_key WHERE case_number = @number", new { number }) > 0
                        && await Identities.ReadAsync(session, await PatientKeys.OpenAsync(session, keeper.Key, number), number) is { IsEmpty: false } identity)
                    {
                        identities[number] = identity;
                    }
                }

                return identities;
            },
            cancel);
        await keeper.NoteAsync(actor, "read-identities", null, string.Join(' ', found.Keys), cancel);
        return found;
    }

    /// <summary>A new identity; the earlier ones stay in the history.</summary>
    /// <param name="reason">Why it is another one; sealed with it.</param>
    /// <param name="seen">The identity that the writer had before the eyes; if it is another by now, nothing is written.</param>
    /// <returns>What somebody else wrote meanwhile; nothing if it was written.</returns>
    public async Task<StaleIdentity?> WriteAsync(Actor actor, long number, Identity identity, Identity? seen = null, string reason = "", CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayWrite, "write identities", cancel);
        identity = BirthDate.Checked(identity.Normal, DateOnly.FromDateTime(keeper.Now.UtcDateTime));
        return await keeper.WriteAsync(
            async session =>
            {
                await CaseRow.OpenAsync(session, number);
                var key = await PatientKeys.OpenAsync(session, keeper.Key, number);
                var last = await Identities.LastAsync(session, key, number);
                if (seen is not null && last is not null && last.Now != seen && last.Now != identity)
                {
                    return last;
                }

                if (await Identities.IsOpposedAsync(session, keeper, identity))
                {
                    throw new RegistryFailure("refused", "This patient does not want to be in the registry; the name was not kept. Erase this case.", french: "Ce patient ne veut pas être dans le registre ; le nom n’a pas été gardé. Effacez ce dossier.");
                }

                await Identities.CorrectAsync(session, keeper, actor, number, key, last?.Now, identity, reason.Trim());
                return null;
            },
            cancel);
    }

    /// <summary>The cases of this person: same national or local number, or same names and birth date.</summary>
    public async Task<IReadOnlyList<long>> FindAsync(Actor actor, Identity identity, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayReadText, "look for persons", cancel);
        var marks = Identities.MarksOf(keeper.Key, identity).Select(m => m.Mark).ToArray();
        var found = marks.Length == 0 ? [] : await keeper.ReadAsync(
            session => session.ListAsync<long>(
                "SELECT DISTINCT CASE WHEN n.merged_into > 0 THEN n.merged_into ELSE n.number END FROM identity_mark m JOIN case_now n ON n.number = m.case_number WHERE " + keeper.Database.OneOf("m.mark", "marks") + " ORDER BY 1", new { marks }),
            cancel);
        await keeper.NoteAsync(actor, "find-person", null, $"{found.Count} cases", cancel);
        return found;
    }

    /// <summary>The patient's name for one destination: 16 letters and digits that no other destination knows.</summary>
    public async Task<string> PseudonymAsync(Actor actor, long number, string destination, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayReadText, "make pseudonyms", cancel);
        await keeper.ReadAsync(session => CaseRow.OfAsync(session, number), cancel);
        await keeper.NoteAsync(actor, "pseudonym", number, "for " + destination, cancel);
        return Pseudonyms.Of(keeper, number, destination);
    }

    /// <summary>All that goes if this case is erased: those that were merged with it go too. Asked before a person is asked to confirm.</summary>
    public async Task<IReadOnlyList<Erasable>> ErasableAsync(Actor actor, long number, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayErase, "erase patients", cancel);
        var going = await keeper.ReadAsync(
            async session =>
            {
                var going = new List<Erasable>();
                foreach (var one in await Erasure.TogetherAsync(session, number))
                {
                    var open = await CaseFiles.OpenAsync(session, keeper, one);
                    going.Add(new(one, actor.MayReadText ? await Identities.ReadAsync(session, open.Key, one) : null, [.. open.Documents.Select(d => d.Shown(actor.MayReadText))]));
                }

                return going;
            },
            cancel);
        await keeper.NoteAsync(actor, "read-identity", number, "before erasing", cancel);
        return going;
    }

    /// <summary>Destroys the patient's keys and everything by which the case is found: identity, texts and record can't be read again, in backups neither. The audit trail stays.</summary>
    /// <param name="opposes">Also refuses later documents with the same national or local number, or the same names and day of birth.</param>
    /// <param name="seen">The cases that were shown as going; if they are others by now, nothing is erased. Nothing for whichever go.</param>
    /// <returns>Folders of backups that could not be reached: their file of keys must be deleted or written anew.</returns>
    public async Task<IReadOnlyList<string>> EraseAsync(Actor actor, long number, bool opposes = false, IReadOnlyList<long>? seen = null, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayErase, "erase patients", cancel);
        return await Erasure.RunAsync(keeper, actor, number, opposes, seen, cancel);
    }
}
