using System.Globalization;
using Dapper;
using Nenuphar.Cases;

namespace Nenuphar.Registry;

/// <summary>A worklist query as one question to the database.</summary>
internal sealed class WorklistQuestion(WorklistQuery query, IReadOnlyList<string> words, DateOnly today)
{
    /// <summary>Up to so many cases are named one by one: it is faster than to walk the list until one of them comes.</summary>
    private const int Few = 2000;

    private WorklistOrder Order => words.Count > 0 ? WorklistOrder.Number : query.Order;

    /// <summary>One row more than a page, if there are so many.</summary>
    public async Task<List<ListedRow>> AskAsync(Session session)
    {
        var values = new DynamicParameters();
        var wheres = new List<string> { "n.shown = 1" };
        void Where(string condition, string? name = null, object? value = null)
        {
            wheres.Add(condition);
            if (name is not null)
            {
                values.Add(name, value);
            }
        }

        AddStates(Where);
        var (some, join) = await HoldersOfWordsAsync(session, values);
        if (some is { Count: 0 } || !await AddFactsAsync(session, some, wheres, values))
        {
            return [];
        }

        var (after, order) = Paging(join.Length > 0 && session.Database is SqliteDatabase ? "w.rowid" : "n.number");
        if (query.After.Length > 0)
        {
            Where(after);
            var cut = query.After.LastIndexOf('~');
            values.Add("number", Numbers.Read(query.After[(cut + 1)..]));
            var key = cut < 0 ? "" : query.After[..cut];
            values.Add("key", Order == WorklistOrder.Changed ? key : Numbers.Read(key));
        }

        values.Add("count", (long)Math.Clamp(query.Count, 1, 200) + 1);
        return await session.ListAsync<ListedRow>($"SELECT {ListedRow.Columns} FROM case_now n {join} WHERE {string.Join(" AND ", wheres)} ORDER BY {order} LIMIT @count", values);
    }

    /// <summary>Rare words name their cases; common ones are asked on the way.</summary>
    private async Task<(List<long>? Some, string Join)> HoldersOfWordsAsync(Session session, DynamicParameters values)
    {
        if (words.Count == 0)
        {
            return (null, "");
        }

        var (join, value) = session.Database.HoldingWords(words);
        values.Add("words", value);
        values.Add("most", (long)Few + 1);
        var some = await session.ListAsync<long>(session.Database.SomeHoldingWords, values);
        return some.Count > Few ? (null, join) : (some, "");
    }

    private void AddStates(Action<string, string?, object?> where)
    {
        if (query.State is { } state)
        {
            where("n.state = @state", "state", state.ToString());
        }

        if (query.FollowUpDue)
        {
            where("n.state = 'FollowUp' AND n.follow_up_on <= @today", "today", Times.Write(today));
        }

        if (query.CompletenessBelow is { } below)
        {
            where("n.completeness < @below", "below", (long)below);
        }

        if (query.WithContradictions)
        {
            where("n.contradictions > 0", null, null);
        }

        if (query.WithProposal)
        {
            where("n.proposal > 0", null, null);
        }
    }

    /// <summary>Where the page after this row begins.</summary>
    public string EndOf(ListedRow row) => string.Create(CultureInfo.InvariantCulture, $"{Order switch
    {
        WorklistOrder.Changed => row.ChangedAt,
        WorklistOrder.Completeness => Numbers.Write(row.Completeness),
        WorklistOrder.Contradictions => Numbers.Write(row.Contradictions),
        _ => "",
    }}~{row.Number}");

    private (string After, string Order) Paging(string number) => Order switch
    {
        WorklistOrder.Changed => ("(n.changed_at, n.number) < (@key, @number)", "n.changed_at DESC, n.number DESC"),
        WorklistOrder.Completeness => ("(n.completeness, n.number) > (@key, @number)", "n.completeness, n.number"),
        WorklistOrder.Contradictions => ("(n.contradictions, n.number) < (@key, @number)", "n.contradictions DESC, n.number DESC"),
        _ => ($"{number} < @number", $"{number} DESC"),
    };

    /// <summary>A rare fact names its cases; a common one is asked of each case on the way. Nothing holds it: no answer at all.</summary>
    private async Task<bool> AddFactsAsync(Session session, List<long>? few, List<string> wheres, DynamicParameters values)
    {
        for (var i = 0; i < query.Facts.Count; i++)
        {
            var suffix = Numbers.Write(i);
            var condition = Condition(query.Facts[i], suffix, values);
            var shown = Shown(query.Facts[i], suffix);
            var holders = await session.ListAsync<long>($"SELECT f.case_number FROM fact_now f WHERE {condition} LIMIT {Few + 1}", values);
            if (shown is not null && holders.Count <= Few)
            {
                holders = [.. holders.Union(await session.ListAsync<long>($"SELECT n.number FROM case_now n WHERE {shown} LIMIT {Few + 1}", values))];
            }

            if (holders.Count > Few)
            {
                // Not EXISTS: planners turn that into a list of all holders, which is what is to be spared here.
                var held = $"(SELECT 1 FROM {session.Database.FactsOfCase} WHERE f.case_number = n.number AND {condition} LIMIT 1) = 1";
                wheres.Add(shown is null ? held : $"({held} OR {shown})");
                continue;
            }

            few = few is null ? [.. holders.Distinct()] : [.. few.Intersect(holders)];
            if (few.Count == 0)
            {
                return false;
            }
        }

        if (few is not null)
        {
            wheres.Add(session.Database.OneOf("n.number", "few"));
            values.Add("few", few.ToArray());
        }

        return true;
    }

    /// <summary>What a list shows of a case without holding it: a stage that is computed. Nothing for other filters. Its names are those of <see cref="Condition"/>.</summary>
    public static string? Shown(FactFilter filter, string suffix) =>
        filter.Kind != FactKind.Stage || filter.From is not null || filter.To is not null || filter.Value.Contains('=', StringComparison.Ordinal) ? null
        : filter.Value.Length == 0 ? "n.stage <> ''"
        : filter.Value.EndsWith('*') ? $"n.stage <> '' AND substr(n.stage, 1, @length{suffix}) = @begin{suffix}"
        : $"n.stage = @name{suffix}";

    public static string Condition(FactFilter filter, string suffix, DynamicParameters values)
    {
        values.Add("kind" + suffix, EntryList.NameOf(filter.Kind));
        var condition = $"f.kind = @kind{suffix}";
        if (filter.Value.EndsWith('*'))
        {
            var begin = filter.Value[..^1];
            values.Add("begin" + suffix, begin);
            values.Add("length" + suffix, begin.Length);
            condition += $" AND substr(f.name, 1, @length{suffix}) = @begin{suffix}";
        }
        else if (filter.Value.Length > 0)
        {
            var end = filter.Value.IndexOf('=', StringComparison.Ordinal);
            values.Add("name" + suffix, end < 0 ? filter.Value : filter.Value[..end]);
            condition += $" AND f.name = @name{suffix}";
            if (end >= 0)
            {
                values.Add("value" + suffix, filter.Value);
                condition += $" AND f.value = @value{suffix}";
            }
        }

        if (filter.From is { } from)
        {
            values.Add("from" + suffix, from);
            condition += $" AND f.amount IS NOT NULL AND f.amount >= @from{suffix}";
        }

        if (filter.To is { } to)
        {
            values.Add("to" + suffix, to);
            condition += $" AND f.amount IS NOT NULL AND f.amount <= @to{suffix}";
        }

        return condition;
    }
}
