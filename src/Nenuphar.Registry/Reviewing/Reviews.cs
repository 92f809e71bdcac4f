namespace Nenuphar.Registry;

/// <summary>Decisions of people. Each write names the version that its author had seen; if there is a newer one, it is refused with what changed since.</summary>
public sealed class Reviews
{
    /// <summary>In years, before or after today.</summary>
    private const int LongestDelay = 50;

    private readonly Keeper keeper;

    internal Reviews(Keeper keeper) => this.keeper = keeper;

    /// <summary>Several decisions become one version.</summary>
    public async Task<WriteResult> DecideAsync(Actor actor, long number, long seen, IReadOnlyList<FactDecision> decisions, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayArrange, "decide about facts", cancel);
        return await CaseWriting.WriteAsync(keeper, actor, number, seen, Acknowledging.CauseOf(decisions), open => Decided.Of(open, decisions, actor, keeper), cancel);
    }

    public Task<WriteResult> DecideAsync(Actor actor, long number, long seen, FactDecision decision, CancellationToken cancel = default) => DecideAsync(actor, number, seen, [decision], cancel);

    /// <param name="evenSo">Whether a case may be ready with values that are undecided and contradictions that are open; if not, that is refused and told.</param>
    /// <param name="followUpOn">For <see cref="CaseState.FollowUp"/>: the day from which it is due.</param>
    public async Task<WriteResult> MoveToAsync(Actor actor, long number, long seen, CaseState state, DateOnly? followUpOn = null, string reason = "", bool evenSo = true, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayWrite, "move cases from state to state", cancel);
        if (followUpOn is { } day && (day.Year < keeper.Now.Year - LongestDelay || day.Year > keeper.Now.Year + LongestDelay))
        {
            throw new RegistryFailure("refused", $"The day of the follow-up is more than {LongestDelay} years away; check its year.", french: $"Le jour du suivi est à plus de {LongestDelay} ans d’ici ; vérifiez son année.");
        }

        if (state == CaseState.FollowUp && followUpOn is null)
        {
            throw new RegistryFailure("refused", "A follow-up needs the day from which it is due; nothing was changed.", french: "Dites dès quel jour le suivi est dû ; rien n’a été changé.");
        }

        return await CaseWriting.WriteAsync(
            keeper,
            actor,
            number,
            seen,
            "state",
            open =>
            {
                DemandDone(open, keeper.Today, evenSo || state != CaseState.Ready);
                return open.Content with { State = state, FollowUpOn = state == CaseState.FollowUp ? followUpOn : null, Reason = reason, Changes = [] };
            },
            cancel);
    }

    private static void DemandDone(OpenCase open, DateOnly today, bool evenSo)
    {
        if (!evenSo && (open.Content.Facts.Count(f => !f.IsDecided), Summary.LeftOf(open, today).Count(c => c.IsOpen)) is var (undecided, clashes) && undecided + clashes > 0)
        {
            throw new RegistryFailure(
                "unfinished",
                $"Not all is done in this case: values to be decided: {Numbers.Write(undecided)}; contradictions that are open: {Numbers.Write(clashes)}. Decide them, or say that it is ready even so. Nothing was changed.",
                french: $"Tout n’est pas fait dans ce dossier : valeurs à décider : {Numbers.Write(undecided)} ; contradictions ouvertes : {Numbers.Write(clashes)}. Décidez-les, ou dites qu’il est prêt quand même. Rien n’a été changé.");
        }
    }

    /// <summary>Makes an earlier version the newest one, as far as its documents still lie in the case; nothing in between is lost.</summary>
    public async Task<WriteResult> RestoreAsync(Actor actor, long number, long seen, long version, string reason = "", CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayArrange, "restore versions", cancel);
        var earlier = await keeper.ReadAsync(
            async session => await CaseStore.VersionAsync(session, await PatientKeys.OpenAsync(session, keeper.Key, number), new(session, keeper.Key, []), number, version),
            cancel);
        return await CaseWriting.WriteAsync(keeper, actor, number, seen, "restore", open => Restored(open, earlier, reason), cancel);
    }

    private static StoredVersion Restored(OpenCase open, StoredVersion earlier, string reason)
    {
        var here = open.Documents.Select(d => d.Number).ToHashSet();
        var then = (earlier.Documents ?? earlier.Facts.Select(f => f.Document)).ToHashSet();
        // What came from documents that were not there yet stays.
        List<RecordFact> facts = [.. earlier.Facts.Where(f => f.Document == 0 || here.Contains(f.Document)), .. open.Content.Facts.Where(f => f.Document != 0 && !then.Contains(f.Document))];
        var changes = Changes.Between(open.Content.Facts, facts);
        var stands = (earlier.Acknowledged ?? []).SequenceEqual(open.Content.Acknowledged ?? []);
        return changes.Count > 0 || !stands || (earlier.State, earlier.FollowUpOn) != (open.Content.State, open.Content.FollowUpOn)
            ? new(earlier.State, earlier.FollowUpOn, reason, facts, changes, Acknowledged: earlier.Acknowledged)
            : throw new RegistryFailure(
                "refused",
                "The case is as it was in that version, as far as its documents lie here; nothing was changed. A document that was moved or merged away is brought back from the case where it lies.",
                french: "Le dossier est tel qu’il était dans cette version, pour les documents qu’il a encore ; rien n’a été changé. Un document déplacé ou réuni ailleurs se ramène depuis le dossier où il est.");
    }
}
