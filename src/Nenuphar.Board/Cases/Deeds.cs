using Microsoft.AspNetCore.Http;
using Nenuphar.Board.Frame;
using Nenuphar.Registry;

namespace Nenuphar.Board.Cases;

/// <summary>Decisions as the buttons of the record send them: <c>accept</c>, <c>reject</c> and <c>undecide</c> name facts; <c>keep</c> names those that hold, then those that do not; <c>acknowledge</c> and <c>reopen</c> name contradictions.</summary>
internal static class Deeds
{
    private const int Most = 2000;

    public static IReadOnlyList<FactDecision> Of(IFormCollection form)
    {
        var reason = form["reason"].ToString().Trim();
        List<FactDecision> decisions =
        [
            .. Ids(form["accept"]).Select(id => new FactDecision.Accept(id)),
            .. Ids(form["reject"]).Select(id => new FactDecision.Reject(id, reason)),
            .. Ids(form["undecide"]).Select(id => new FactDecision.Undecide(id, reason)),
            .. Ids(form["acknowledge"]).Select(id => new FactDecision.Acknowledge(id, reason)),
            .. Ids(form["reopen"]).Select(id => new FactDecision.Reopen(id)),
        ];
        if (form["keep"].ToString().Split('|') is [var kept, var gone])
        {
            decisions.AddRange(Ids(kept).Select(id => new FactDecision.Accept(id)));
            decisions.AddRange(Ids(gone).Select(id => new FactDecision.Reject(id, reason)));
        }

        return decisions.Count is > 0 and <= Most
            ? decisions
            : throw new Trouble(StatusCodes.Status422UnprocessableEntity, new("Rien n’a été choisi ; rien n’a été changé.", "Nothing was chosen; nothing was changed."));
    }

    /// <summary>What they would have done, for who is told that it was not done.</summary>
    public static IReadOnlyDictionary<string, string> Words(IReadOnlyList<FactDecision> decisions, Visit visit)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var decision in decisions)
        {
            _ = decision switch
            {
                FactDecision.Accept d => words[d.Fact] = visit.T("✓ accepter", "✓ accept"),
                FactDecision.Reject d => words[d.Fact] = visit.T("✕ rejeter", "✕ reject"),
                FactDecision.Undecide d => words[d.Fact] = visit.T("○ à décider", "○ to be decided"),
                FactDecision.Correct d => words[d.Fact] = "✎ " + d.Value,
                FactDecision.Add d => words["+"] = "✎ " + FactWords.Of(d.Entry, visit),
                _ => "",
            };
        }

        return words;
    }

    /// <summary>The version that undoing the last step of this person leads back to; 0 if there is none, or somebody else wrote after it.</summary>
    public static long UndoTo(IReadOnlyList<CaseVersion> history, string login)
    {
        var before = new Stack<long>();
        foreach (var version in history)
        {
            if (version.By != login || version.Cause is not ("decision" or "acknowledge" or "reopen" or "state" or "restore" or "reading"))
            {
                before.Clear();
            }
            else if (version.Cause == "restore" && version.Reason == UndoReason)
            {
                before.TryPop(out _);
            }
            else
            {
                before.Push(version.Number - 1);
            }
        }

        return before.Count > 0 ? before.Peek() : 0;
    }

    public static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>(StringComparer.Ordinal);

    public const string UndoReason = "undo";

    private static IEnumerable<string> Ids(string? given) => (given ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal);
}
