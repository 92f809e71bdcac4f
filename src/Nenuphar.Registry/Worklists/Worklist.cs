namespace Nenuphar.Registry;

/// <summary>Lists and searches cases, page by page.</summary>
public sealed class Worklist
{
    private readonly Keeper keeper;

    internal Worklist(Keeper keeper) => this.keeper = keeper;

    public async Task<WorklistPage> ListAsync(Actor actor, WorklistQuery query, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayReadFacts, "list cases", cancel);
        var words = query.Text.Length == 0 ? [] : Words.Hidden(keeper.Key, Words.Of(query.Text));
        await keeper.DemandAsync(actor, actor.MayReadText || !query.Facts.Any(f => Showing.HoldsDay(f.Value)), "ask for exact days", cancel);
        if (query.Text.Length > 0)
        {
            await keeper.DemandAsync(actor, actor.MayReadText, "search texts", cancel);
        }

        if (!actor.MayReadText && query.Order == WorklistOrder.Changed)
        {
            // Where the next page begins would tell the moment of a change.
            query = query with { Order = WorklistOrder.Number };
        }

        var today = DateOnly.FromDateTime(keeper.Now.UtcDateTime);
        var question = new WorklistQuestion(query, words, today);
        var rows = query.Text.Length > 0 && words.Count == 0 ? [] : await keeper.ReadAsync(question.AskAsync, cancel);
        var count = Math.Clamp(query.Count, 1, 200);
        var shown = rows.Take(count).ToList();
        await keeper.NoteAsync(actor, query.Text.Length > 0 ? "search" : "list", null, $"{shown.Count} cases", cancel);
        return new([.. shown.Select(row => Shown(actor, row))], rows.Count > count ? question.EndOf(shown[^1]) : "");
    }

    public async Task<WorklistCounts> CountAsync(Actor actor, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayReadFacts, "list cases", cancel);
        var today = Times.Write(DateOnly.FromDateTime(keeper.Now.UtcDateTime));
        return await keeper.ReadAsync(
            async session =>
            {
                var states = await session.ListAsync<StateCount>("SELECT state AS State, count(*) AS Cases FROM case_now WHERE shown = 1 GROUP BY state");
                var due = await session.FirstAsync<long>("SELECT count(*) FROM case_now WHERE shown = 1 AND state = 'FollowUp' AND follow_up_on <= @today", new { today });
                var contradictions = await session.FirstAsync<long>("SELECT count(*) FROM case_now WHERE shown = 1 AND contradictions > 0");
                var proposals = await session.FirstAsync<long>("SELECT count(*) FROM case_now WHERE proposal > 0 AND shown = 1");
                return new WorklistCounts(Enum.GetValues<CaseState>().ToDictionary(s => s, s => states.Find(c => c.State == s.ToString())?.Cases ?? 0), due, contradictions, proposals);
            },
            cancel);
    }

    /// <summary>Where the words of a search stand in these cases: the first place in each document that holds one.</summary>
    public async Task<IReadOnlyList<Snippet>> SnippetsAsync(Actor actor, IReadOnlyList<long> numbers, string text, CancellationToken cancel = default)
    {
        await keeper.DemandAsync(actor, actor.MayReadText, "search texts", cancel);
        var words = Words.Of(text).ToHashSet(StringComparer.Ordinal);
        var found = await keeper.ReadAsync(
            async session =>
            {
                var snippets = new List<Snippet>();
                foreach (var number in numbers.Distinct())
                {
                    var documents = await CaseStore.DocumentsAsync(session, await PatientKeys.OpenAsync(session, keeper.Key, number), number);
                    snippets.AddRange(documents.Select(d => Snippets.Of(number, d, words)).OfType<Snippet>());
                }

                return snippets;
            },
            cancel);
        await keeper.NoteAsync(actor, "read-snippets", null, string.Join(' ', numbers.Distinct()), cancel);
        return found;
    }

    /// <summary>The values by which these cases answer the filters, each once.</summary>
    public async Task<IReadOnlyList<FoundFact>> MatchesAsync(Actor actor, IReadOnlyList<long> numbers, IReadOnlyList<FactFilter> facts, CancellationToken cancel = default)
    {
        actor.Demand(actor.MayReadFacts, "list cases");
        return numbers.Count == 0 || facts.Count == 0 ? [] : await keeper.ReadAsync<IReadOnlyList<FoundFact>>(
            async session =>
            {
                var values = new Dapper.DynamicParameters();
                values.Add("numbers", numbers.ToArray());
                var any = string.Join(" OR ", facts.Select((filter, i) => $"({WorklistQuestion.Condition(filter, Numbers.Write(i), values)})"));
                var rows = await session.ListAsync<FactRow>($"SELECT f.case_number AS Number, f.kind AS Kind, f.value AS Value FROM fact_now f WHERE {session.Database.OneOf("f.case_number", "numbers")} AND ({any}) ORDER BY f.case_number, f.kind, f.value", values);
                var shown = facts.Select((filter, i) => WorklistQuestion.Shown(filter, Numbers.Write(i))).OfType<string>().ToList();
                if (shown.Count > 0)
                {
                    // Of several stated stages each is a row above.
                    var stages = await session.ListAsync<FactRow>($"SELECT n.number AS Number, 'stage' AS Kind, n.stage AS Value FROM case_now n WHERE {session.Database.OneOf("n.number", "numbers")} AND ({string.Join(" OR ", shown)}) ORDER BY n.number", values);
                    rows.AddRange(stages.Where(s => !s.Value.Contains(" / ", StringComparison.Ordinal) && !rows.Exists(r => (r.Number, r.Kind, r.Value) == (s.Number, s.Kind, s.Value))));
                }

                return [.. rows.Select(row => new FoundFact(row.Number, Cases.EntryList.TryKind(row.Kind, out var kind) ? kind : default, row.Value)).Where(found => actor.MayReadText || Sheets.PublicWords.Knows(found.Kind, found.Value))];
            },
            cancel);
    }

    private WorklistRow Shown(Actor actor, ListedRow row) => new(
        row.Number,
        Pseudonyms.Of(keeper, row.Number, Pseudonyms.Research),
        row.Version,
        Enum.Parse<CaseState>(row.State),
        actor.MayReadText ? Times.ReadDay(row.FollowUpOn) : null,
        Showing.When(actor, Times.Read(row.ChangedAt)),
        (int)row.Documents,
        (int)row.Facts,
        (int)row.Undecided,
        (int)row.Completeness,
        (int)row.Contradictions,
        row.Proposal > 0,
        row.Sex,
        row.Age,
        row.Site,
        row.Morphology,
        row.Grade,
        row.Stage);

    /// <summary>With properties, not a constructor: of an empty answer SQLite knows no types.</summary>
    private sealed class StateCount
    {
        public string State { get; init; } = "";

        public long Cases { get; init; }
    }

    /// <summary>With properties too.</summary>
    private sealed class FactRow
    {
        public long Number { get; init; }

        public string Kind { get; init; } = "";

        public string Value { get; init; } = "";
    }
}
