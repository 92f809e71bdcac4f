using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Clauses;

/// <summary>Clauses about how the disease behaves: stable and since when, slow, its hormones held in check, a mass that is felt.</summary>
internal static class BehaviourClauses
{
    public static IEnumerable<(string, Func<string[], Clause?>)> Heads =>
    [
        ("stable", words => words.Length == 1 ? new Clause("stable", new("maladie stable ou en réponse", "stable or responding disease"), (subject, setting) => Ask.Not(CourseClauses.Progressive(subject, setting))) { MayChange = true } : null),
        ("stable-months", Stability),
        ("slow", TumourClauses.Plain("slow", new("évolution lente", "slow course"), Slow)),
        ("uncontrolled", Change("uncontrolled", new("syndrome hormonal non contrôlé", "hormonal syndrome not controlled"), Uncontrolled)),
        ("symptomatic-mass", Change("symptomatic-mass", new("masse symptomatique", "symptomatic mass"), subject => Ask.If(subject.Finding("symptomatic-mass"), "symptomatic-mass"))),
    ];

    /// <summary>Diarrhoea told as refractory is not controlled; control is believed only if it is said.</summary>
    public static Answer Uncontrolled(Case subject) => Ask.If(Facts.Presence(subject.Of(FactKind.Finding).Where(e => e.Value == "uncontrolled-syndrome" || (e.Value == "refractory-diarrhoea" && e.IsAffirmed))), "control-of-syndrome");

    /// <summary>As it is said; an aggressive course denies it.</summary>
    public static Answer Slow(Case subject) => Ask.If(
        Facts.Presence(subject.Of(FactKind.Finding).Where(e => e.Value == "slow-course" || (e.Value == "aggressive-course" && e.IsAffirmed))
            .Select(e => e.Value == "aggressive-course" ? e with { Circumstance = Circumstance.Negated } : e)),
        "pace-of-disease");

    /// <summary>The duration as told, or the time between the first and the last assessment without growth. A progression leaves no month of stability, unless one is told as well.</summary>
    public static Answer StableMonths(Case subject, Setting setting, Interval range)
    {
        var grown = CourseClauses.Progressive(subject, setting);
        var told = Ask.If(subject.Measure("stable-months"), "stable-months", months => ClauseReader.Within(range, months));
        var spanned = Spanned(subject, range);
        if (grown.Verdict is Verdict.Met or Verdict.Conflict)
        {
            return (told.Verdict == Verdict.Met || spanned.Verdict == Verdict.Met ? Answer.Conflict() : Answer.NotMet()).Because(grown.Evidence).Because(told.Evidence);
        }

        return (told.Verdict, spanned.Verdict) switch
        {
            (Verdict.NotMet, Verdict.Met) => Answer.Conflict().Because(told.Evidence).Because(spanned.Evidence),
            (Verdict.Unknown, Verdict.Met) => spanned,
            _ => told,
        };
    }

    /// <summary>At least as long as from one assessment to another; never shown to be shorter.</summary>
    private static Answer Spanned(Case subject, Interval range)
    {
        var seen = subject.Of(FactKind.Response).Where(e => e.IsAffirmed && e.Value is "CR" or "PR" or "SD")
            .Select(e => (Entry: e, On: PartialDate.TryParse(e["on"], out var on) ? on : (PartialDate?)null)).Where(e => e.On is not null).ToList();
        if (seen.Count < 2 || !double.IsPositiveInfinity(range.High))
        {
            return Answer.Unknown("stable-months");
        }

        var (first, last) = (seen.MinBy(e => e.On!.Value.Latest), seen.MaxBy(e => e.On!.Value.Earliest));
        var months = 0;
        while (first.On!.Value.Latest.AddMonths(months + 1) <= last.On!.Value.Earliest)
        {
            months++;
        }

        return ClauseReader.Within(range, new(months, double.PositiveInfinity, HighIn: false)) == Verdict.Met
            ? Answer.Met().Because(first.Entry.Evidence, last.Entry.Evidence)
            : Answer.Unknown("stable-months");
    }

    private static Clause? Stability(string[] words) => TumourClauses.Number(words, new("mois de maladie stable", "months of stable disease"), (_, _) => Answer.Unknown()) is not { Range: { } range } clause ? null
        : clause with { Ask = (subject, setting) => StableMonths(subject, setting, range), MayChange = true };

    private static Func<string[], Clause?> Change(string name, Said words, Func<Case, Answer> ask) =>
        given => TumourClauses.Plain(name, words, ask)(given) is { } clause ? clause with { MayChange = true } : null;
}
