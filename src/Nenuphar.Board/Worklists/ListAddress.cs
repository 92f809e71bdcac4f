using System.Globalization;
using Microsoft.AspNetCore.Http;
using Nenuphar.Board.Searching;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.Worklists;

/// <summary>A worklist as an address and back. What can't be understood in one is left out, not an error: addresses are shared and grow old.</summary>
internal static class ListAddress
{
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
        Facts = [.. query["fact"].Select(text => FactText.Read(text ?? "").Fact).OfType<FactFilter>().Take(6)],
        Order = Enum.TryParse<WorklistOrder>(query["order"], ignoreCase: true, out var order) && Enum.IsDefined(order) ? order : WorklistOrder.Changed,
        After = query["after"].ToString() is { Length: <= 80 } after ? after : "",
    };

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
