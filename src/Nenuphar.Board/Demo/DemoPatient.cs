using System.Globalization;
using Nenuphar.Registry;

namespace Nenuphar.Board.Demo;

/// <summary>An invented patient: who, and how far the review has come, so that the list looks as it does on a working day.</summary>
/// <param name="Days">From today to the follow-up; past ones are due.</param>
/// <param name="Decided">Percent of the facts that are accepted.</param>
internal sealed record DemoPatient(Identity Identity, CaseState State, int Days, int Decided)
{
    /// <summary>A row of <c>patients.tsv</c>: <c>local family given birth state days decided</c>.</summary>
    public static DemoPatient Of(string row)
    {
        var cells = row.Split('\t');
        var state = cells[4] switch { "ready" => CaseState.Ready, "at-board" => CaseState.AtBoard, "follow-up" => CaseState.FollowUp, "closed" => CaseState.Closed, _ => CaseState.ToReview };
        return new(new(cells[1], cells[2], cells[3], LocalNumber: cells[0]), state, Number(cells[5]), Number(cells[6]));
    }

    /// <summary>Brings the case to where this patient stands; one that a visitor has written to stays as it is.</summary>
    public async Task ArrangeAsync(CaseRegistry registry, Actor actor, long number, DateOnly today, CancellationToken cancel)
    {
        var record = await registry.Cases.ReadAsync(actor, number, cancel);
        if (record.Version != record.Documents.Count)
        {
            return;
        }

        var version = record.Version;
        var accepted = record.Facts.Take(record.Facts.Count * Decided / 100).Select(FactDecision (fact) => new FactDecision.Accept(fact.Id)).ToList();
        if (accepted.Count > 0 && await registry.Reviews.DecideAsync(actor, number, version, accepted, cancel) is WriteResult.Written decided)
        {
            version = decided.Record.Version;
        }

        if (State != CaseState.ToReview)
        {
            await registry.Reviews.MoveToAsync(actor, number, version, State, State == CaseState.FollowUp ? today.AddDays(Days) : null, cancel: cancel);
        }
    }

    private static int Number(string cell) => cell.Length == 0 ? 0 : int.Parse(cell, CultureInfo.InvariantCulture);
}
