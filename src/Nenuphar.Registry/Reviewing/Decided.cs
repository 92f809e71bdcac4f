using Nenuphar.Cases;

namespace Nenuphar.Registry;

/// <summary>From facts and decisions to facts.</summary>
internal static class Decided
{
    public static StoredVersion Of(OpenCase open, IReadOnlyList<FactDecision> decisions, Actor actor, Keeper keeper)
    {
        var (now, today) = (keeper.Now, keeper.Today);
        var facts = open.Content.Facts.ToList();
        var changes = new List<FactChange>();
        var (before, stands) = (open.Content.Acknowledged ?? [], open.Content.Acknowledged ?? []);
        var added = 0;
        foreach (var decision in decisions)
        {
            DemandShort(decision);
            if (decision is FactDecision.Acknowledge or FactDecision.Reopen)
            {
                stands = Acknowledging.After(open, stands, decision, actor, keeper);
                continue;
            }

            if (decision is FactDecision.Add add)
            {
                DemandPast(add.Entry.Qualifiers, add.Entry.Circumstance, today);
                var fact = Added(open, add, actor, now, ++added);
                facts.Add(fact);
                changes.Add(new(fact.Id, null, fact));
                continue;
            }

            var id = decision switch { FactDecision.Accept d => d.Fact, FactDecision.Correct d => d.Fact, FactDecision.Reject d => d.Fact, FactDecision.Undecide d => d.Fact, _ => "" };
            var at = facts.FindIndex(f => f.Id == id);
            if (at < 0)
            {
                throw new RegistryFailure("no-fact", $"Case {open.Row.Number} has no fact {id}.");
            }

            if (decision is FactDecision.Correct { Qualifiers: { } given } correct)
            {
                DemandPast(given.Where(q => !facts[at].Entry.Qualifiers.Contains(q)), correct.Circumstance ?? facts[at].Entry.Circumstance, today);
            }

            var (was, after) = (facts[at], After(facts[at], decision, actor, now));
            if (was == after)
            {
                continue;
            }

            changes.Add(new(id, was, after));
            if (after is null)
            {
                facts.RemoveAt(at);
            }
            else
            {
                facts[at] = after;
            }
        }

        // What changes nothing is no version: a key that was pressed twice.
        return changes.Count == 0 && ReferenceEquals(before, stands) ? open.Content
            : open.Content with { Facts = facts, Changes = changes, Acknowledged = stands.Count > 0 ? stands : null, Reason = Acknowledging.ReasonOf(before, stands) };
    }

    private static void DemandShort(FactDecision decision)
    {
        if (decision.Remarks.Any(remark => remark.Length > FactDecision.LongestRemark))
        {
            throw new RegistryFailure(
                "refused", $"A reason or a source has {FactDecision.LongestRemark} letters at most; nothing was changed.", french: $"Une raison ou une source a {FactDecision.LongestRemark} lettres au plus ; rien n’a été changé.");
        }
    }

    /// <summary>What a text tells stays as it is read; what a person enters was, or is planned.</summary>
    private static void DemandPast(IEnumerable<Qualifier> given, Circumstance circumstance, DateOnly today)
    {
        if (EntryCheck.ToCome(given, circumstance, today) is { } wrong)
        {
            throw new RegistryFailure("refused", $"{wrong.English} Nothing was changed.", french: $"{wrong.French} Rien n’a été changé.");
        }
    }

    private static RecordFact? After(RecordFact fact, FactDecision decision, Actor actor, DateTimeOffset now)
    {
        Decision By(string reason) => new(actor.Login, now, reason);
        return decision switch
        {
            FactDecision.Accept when fact.Mark is Mark.Accepted or Mark.Corrected or Mark.Added => fact,
            FactDecision.Accept => fact with { Mark = fact.Mark is Mark.Read or Mark.Rejected ? fact.AsRead is null ? Mark.Accepted : Mark.Corrected : fact.Mark, Decision = By("") },
            FactDecision.Correct c when string.IsNullOrWhiteSpace(c.Reason) => throw new RegistryFailure("no-reason", "A correction needs a reason; say why the value is another."),
            FactDecision.Correct { Value.Length: 0 } => throw new RegistryFailure("refused", "A correction needs a value; to say that the value is wrong, reject it.", french: "Une correction demande une valeur ; pour dire que la valeur est fausse, rejetez-la."),
            FactDecision.Correct c => fact with
            {
                Entry = fact.Entry with { Value = c.Value, Named = "", Qualifiers = c.Qualifiers is null ? fact.Entry.Qualifiers : Sorted(c.Qualifiers), Circumstance = c.Circumstance ?? fact.Entry.Circumstance },
                Mark = Mark.Corrected,
                AsRead = fact.AsRead ?? fact.Entry,
                Decision = By(c.Reason),
            },
            FactDecision.Reject r => fact with { Mark = Mark.Rejected, Decision = By(r.Reason) },
            _ when fact is { AsRead: { } first } && fact.Id.StartsWith('a') => fact with { Entry = first, AsRead = null, Mark = Mark.Added, Decision = By(((FactDecision.Undecide)decision).Reason) },
            _ when fact.Id.StartsWith('a') => null,
            _ => fact with { Entry = fact.AsRead ?? fact.Entry, AsRead = null, Mark = Mark.Read, Decision = null },
        };
    }

    private static RecordFact Added(OpenCase open, FactDecision.Add add, Actor actor, DateTimeOffset now, int count)
    {
        if (add.Entry.Value.Length == 0)
        {
            throw new RegistryFailure("refused", "A fact needs a value.", french: "Un fait demande une valeur.");
        }

        if (add.Entry.Evidence is Evidence.Words words)
        {
            var document = open.Documents.FirstOrDefault(d => Numbers.Write(d.Number) == words.Document)
                ?? throw new RegistryFailure("no-document", $"Document {words.Document} does not lie in case {open.Row.Number}.");
            if (words.Span.Begin < 0 || words.Span.End <= words.Span.Begin || words.Span.End > document.Text.Length)
            {
                throw new RegistryFailure("refused", $"The place {words.Span.Begin}-{words.Span.End} is not in document {words.Document}; select its words again.", french: "Ces mots ne sont pas dans le document ; sélectionnez-les à nouveau.");
            }
        }

        return new(RecordFact.AddedIds(open.Row.Number, open.Row.Version + 1) + Numbers.Write(count), add.Entry with { Qualifiers = Sorted(add.Entry.Qualifiers) }, Mark.Added, Decision: new(actor.Login, now, add.Reason));
    }

    private static IReadOnlyList<Qualifier> Sorted(IReadOnlyList<Qualifier> qualifiers) => [.. qualifiers.OrderBy(q => q.Name, StringComparer.Ordinal)];
}
