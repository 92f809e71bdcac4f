namespace Nenuphar.Registry;

/// <summary>Contradictions that a person looks at and lets stand, or opens again.</summary>
internal static class Acknowledging
{
    /// <summary>What a version is caused by that holds nothing else.</summary>
    public static string CauseOf(IReadOnlyList<FactDecision> decisions) =>
        decisions.All(d => d is FactDecision.Acknowledge) ? "acknowledge" : decisions.All(d => d is FactDecision.Reopen) ? "reopen" : "decision";

    /// <summary>Those that stand after a decision; the same list if it changes none.</summary>
    public static IReadOnlyList<Acknowledgement> After(OpenCase open, IReadOnlyList<Acknowledgement> before, FactDecision decision, Actor actor, Keeper keeper)
    {
        switch (decision)
        {
            case FactDecision.Acknowledge { Reason: var reason } when string.IsNullOrWhiteSpace(reason):
                throw new RegistryFailure("no-reason", "Say why the contradiction stands.", french: "Dites pourquoi la contradiction reste : sans raison, rien n’est gardé.");
            case FactDecision.Acknowledge given:
                var found = Summary.LeftOf(open, keeper.Today).FirstOrDefault(c => c.Id == given.Contradiction)
                    ?? throw new RegistryFailure("no-contradiction", "This contradiction is not in the case, or its values have changed; read the case again. Nothing was changed.");
                return found.IsOpen ? [.. before, new(found.Id, found.What.Code, new(actor.Login, keeper.Now, given.Reason), open.Row.Version + 1)] : before;
            case FactDecision.Reopen given when before.Any(a => a.Contradiction == given.Contradiction):
                return [.. before.Where(a => a.Contradiction != given.Contradiction)];
            case FactDecision.Reopen:
                throw new RegistryFailure("no-contradiction", "Nobody let such a contradiction stand in this case; read it again. Nothing was changed.");
            default:
                return before;
        }
    }

    /// <summary>The kinds of contradictions that are open again: what the history says of that version.</summary>
    public static string ReasonOf(IReadOnlyList<Acknowledgement> before, IReadOnlyList<Acknowledgement> after) => string.Join(' ', before.Where(a => !after.Contains(a)).Select(a => a.Code).Distinct(StringComparer.Ordinal));
}
