using System.Globalization;
using Microsoft.AspNetCore.Http;
using Nenuphar.Board.Searching;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.Worklists;

/// <summary>A worklist as an address and back. What can't be understood in one is told, and no case is shown for it: all of them would not be what was asked for.</summary>
internal static class ListAddress
{
    private const int MostFacts = 6;

    private static readonly HashSet<string> Conditions = new(["state", "q", "due", "contradictions", "proposal", "below", "fact", "order", "after", "count", "lang", "theme"], StringComparer.Ordinal);

    private static readonly (CaseState State, string Code)[] States =
        [(CaseState.ToReview, "to-review"), (CaseState.Ready, "ready"), (CaseState.AtBoard, "at-board"), (CaseState.FollowUp, "follow-up"), (CaseState.Closed, "closed")];

    public static string CodeOf(CaseState state) => Array.Find(States, s => s.State == state).Code;

    public static WorklistQuery Of(IQueryCollection query) => new()
    {
        State = Array.Find(States, s => s.Code == query["state"]) is { Code: not null } state ? state.State : null,
        FollowUpDue = query["due"] == "1",
        WithContradictions = query["contradictions"] == "1",
        WithProposal = query["proposal"] == "1",
        CompletenessBelow = int.TryParse(query["below"], NumberStyles.None, CultureInfo.InvariantCulture, out var below) && below is > 0 and <= 100 ? below : null,
        Facts = [.. query["fact"].Select(text => FactText.Read(text ?? "").Fact).OfType<FactFilter>().Take(MostFacts)],
        Order = Enum.TryParse<WorklistOrder>(query["order"], ignoreCase: true, out var order) && Enum.IsDefined(order) ? order : WorklistOrder.Changed,
        After = query["after"].ToString() is { Length: <= 80 } after ? after : "",
    };

    /// <summary>Words that are asked of the list and nothing else: the search answers them.</summary>
    public static string? WordsAlone(IQueryCollection query) =>
        query["q"].ToString().Trim() is { Length: > 0 } words && query.Where(pair => pair.Key != "q" && pair.Key != "lang" && pair.Key != "theme" && Conditions.Contains(pair.Key)).All(pair => pair.Value.All(string.IsNullOrWhiteSpace)) ? words : null;

    private static readonly Said NoWords = new("La liste ne cherche pas de mots (q) : cherchez-les sur la page Rechercher, ou retirez les autres conditions.", "The list searches no words (q): search them on the Search page, or take the other conditions away.");

    /// <summary>For the page: its form sends what is empty, and addresses that are shared gather names of others.</summary>
    public static Said? WrongOnPage(IQueryCollection query) => !string.IsNullOrWhiteSpace(query["q"]) ? NoWords
        : Wrong(new QueryCollection(query.Where(pair => Conditions.Contains(pair.Key) && pair.Value.Any(v => !string.IsNullOrWhiteSpace(v)))
            .ToDictionary(pair => pair.Key, pair => new Microsoft.Extensions.Primitives.StringValues([.. pair.Value.Where(v => !string.IsNullOrWhiteSpace(v))]), StringComparer.Ordinal)));

    /// <summary>For programs: the first condition that is not understood. A filter that is passed over would give cases that were not asked for.</summary>
    public static Said? Wrong(IQueryCollection query)
    {
        static Said Not(string name) => new($"La condition {name} n’est pas comprise.", $"The condition {name} is not understood.");
        bool IsSwitch(string name) => query[name].All(v => v is "1" or "0" or "" || bool.TryParse(v, out _));
        bool IsNumber(string name, int least, int most) => query[name].All(v => int.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= least && n <= most);
        return query.Keys.FirstOrDefault(key => !Conditions.Contains(key)) is { } other ? Not(other.Length <= 20 ? other : other[..20])
            : query["state"].Any(v => !string.IsNullOrEmpty(v) && Array.TrueForAll(States, s => s.Code != v)) ? Not("state")
            : query["order"].Any(v => !string.IsNullOrEmpty(v) && !(Enum.TryParse<WorklistOrder>(v, ignoreCase: true, out var order) && Enum.IsDefined(order))) ? Not("order")
            : query["fact"].Select(text => FactText.Read(text ?? "")).Where(read => read.Fact is null).Select(read => read.Wrong ?? Not("fact")).Take(1).ToList() is [var fact] ? fact
            : query["fact"].Count > MostFacts ? Not("fact")
            : query["after"].Any(v => !string.IsNullOrEmpty(v) && !IsPlace(v)) ? Not("after")
            : !IsNumber("below", 1, 100) ? Not("below") : !IsNumber("count", 1, 200) ? Not("count")
            : new[] { "due", "contradictions", "proposal" }.FirstOrDefault(name => !IsSwitch(name)) is { } wrong ? Not(wrong)
            : null;
    }

    /// <summary>As the end of a page is told to who asks for the next.</summary>
    private static bool IsPlace(string after) => after.LastIndexOf('~') is var cut and >= 0 && after.Length <= 80 && long.TryParse(after.AsSpan(cut + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _);

    public static string Write(WorklistQuery asked)
    {
        var parts = new List<string>();
        void Add(string name, string value) => parts.Add($"{name}={Uri.EscapeDataString(value)}");
        if (asked.State is { } state)
        {
            Add("state", CodeOf(state));
        }

        if (asked.FollowUpDue)
        {
            Add("due", "1");
        }

        if (asked.WithContradictions)
        {
            Add("contradictions", "1");
        }

        if (asked.WithProposal)
        {
            Add("proposal", "1");
        }

        if (asked.CompletenessBelow is { } below)
        {
            Add("below", below.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var fact in asked.Facts)
        {
            Add("fact", FactText.Write(fact));
        }

        if (asked.Order != WorklistOrder.Changed)
        {
            Add("order", asked.Order.ToString().ToLowerInvariant());
        }

        if (asked.After.Length > 0)
        {
            Add("after", asked.After);
        }

        return parts.Count == 0 ? "/" : "/?" + string.Join('&', parts);
    }

    /// <summary>The fact that was put together in the form of filters, as it is written in an address; nothing if none was chosen.</summary>
    public static (FactFilter? Fact, Said? Wrong) Chosen(IQueryCollection query)
    {
        string Of(string name) => query[name].ToString().Trim();
        if (!KindNames.TryRead(Of("kind"), out var kind))
        {
            return (null, null);
        }

        var (value, from, to) = (Of("value"), Of("from"), Of("to"));
        var name = EntryList.NameOf(kind) + (value.Length > 0 ? $":\"{value}\"" : "");
        return (value.Length, from.Length, to.Length) switch
        {
            (0, 0, 0) => (new(kind), null),
            (_, > 0, > 0) => FactText.Read($"{name}={from}-{to}"),
            (_, > 0, 0) => FactText.Read($"{name}>={from}"),
            (_, 0, > 0) => FactText.Read($"{name}<={to}"),
            _ => FactText.Read(name),
        };
    }
}
