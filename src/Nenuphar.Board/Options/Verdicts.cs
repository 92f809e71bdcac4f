using Nenuphar.Cases;
using Nenuphar.Guidelines;

namespace Nenuphar.Board.Options;

/// <summary>Verdicts in words and as classes of the page.</summary>
internal static class Verdicts
{
    public static string Class(Verdict verdict) => verdict switch { Verdict.Met => "met", Verdict.NotMet => "not-met", Verdict.Conflict => "conflict", _ => "unknown" };

    public static string Mark(Verdict verdict) => verdict switch { Verdict.Met => "✓", Verdict.NotMet => "✕", Verdict.Conflict => "!", _ => "?" };

    public static Said Words(Verdict verdict) => verdict switch
    {
        Verdict.Met => new("rempli", "met"),
        Verdict.NotMet => new("non rempli", "not met"),
        Verdict.Conflict => new("contradictoire", "conflict"),
        _ => new("non dit", "unknown"),
    };

    public static Said Stand(Voice voice) => voice.Answer.Verdict switch
    {
        Verdict.Met => voice.IsYet ? new("✓ proposé", "✓ offered") : new("✓ proposé depuis", "✓ offered since"),
        Verdict.NotMet => new("✕ non proposé", "✕ not offered"),
        Verdict.Conflict => new("! contradictoire", "! conflicting"),
        _ => new("? en suspens", "? open"),
    };
}
