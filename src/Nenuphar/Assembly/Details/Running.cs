using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Details;

/// <summary>
/// A progression under a treatment that goes on: "lanreotide since July 2018 ... CT of 6 May 2024: progression". Told only where one systemic treatment is said to run,
/// none began after it, and the progression is dated later; that a treatment has no end told is not enough.
/// </summary>
internal static class Running
{
    /// <summary>Tokens before and behind the agent in which it is said to go on; between them stand its dose and interval.</summary>
    private const int Before = 3, Behind = 10;

    private static readonly string[] Lasting = ["since", "depuis", "ongoing", "cours", "continu", "poursui"];

    public static void Read(Page page, List<Statement> statements)
    {
        var given = statements.FindAll(s => s is { Kind: FactKind.Treatment, IsAffirmed: true } && Agents.ClassOf(s.Value).Modality is Modality.Systemic or Modality.Radionuclide);
        var open = given.FindAll(s => IsOpen(s) && page.HasWord(s.Token - Before, s.Token + Behind, Lasting)).GroupBy(s => s.Value, StringComparer.Ordinal).ToList();
        if (open is not [var only] || Day(only.First()["start"]) is not { } start)
        {
            return;
        }

        // Another that began later, or of which nothing tells when, may be the one on which the disease grew.
        if (given.Exists(s => s.Value != only.Key && !(Day(s["start"]) is { } began && began.Latest <= start.Earliest) && !(Day(s["end"]) is { } ended && ended.Latest <= start.Latest) && s["stop"] is null))
        {
            return;
        }

        foreach (var grown in statements.FindAll(s => s is { Kind: FactKind.Response, Value: "PD", IsAffirmed: true } && Day(s["on"]) is { } on && on.Earliest > start.Latest && !given.Exists(t => t.Value != only.Key && Day(t["start"]) is { } later && later.Latest > start.Latest && later.Earliest <= on.Earliest)))
        {
            statements.Add(new Statement(FactKind.Finding, "progression-under", grown.Span) { Token = grown.Token }.With("due", only.Key).With("on", grown["on"]));
        }
    }

    private static bool IsOpen(Statement course) => course["start"] is not null && course["end"] is null && course["stop"] is null && course["cycles"] is null;

    private static PartialDate? Day(string? told) => PartialDate.TryParse(told, out var date) ? date : null;
}
