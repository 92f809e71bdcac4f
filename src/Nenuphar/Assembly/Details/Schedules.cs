using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Details;

/// <summary>How often a drug is given: "toutes les 4 semaines", "every 21 days" (<c>every=4 wk</c>), "120 mg par mois", "les lundis, mercredis et vendredis", "three times a week" (<c>weekly=3</c>).</summary>
internal static class Schedules
{
    private static readonly string[] Days = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>What else than a drug is done at intervals.</summary>
    private static readonly string[] Visits = ["control", "scan", "suivi", "follow", "irm", "mri", "ct", "tdm", "pet", "tep", "imag", "consult", "bilan", "surveill", "evalu", "echo", "dosage", "visit", "check"];

    private const int EveryReach = 10;
    private const int WeeklyReach = 18;

    public static void Read(Page page, List<Statement> statements)
    {
        var treatments = ByToken.Of(statements, FactKind.Treatment);
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = statements[i];
            if (statement.Kind != FactKind.Treatment || Agents.ClassOf(statement.Value).Modality is not (Modality.Systemic or Modality.Supportive))
            {
                continue;
            }

            var end = Math.Min(page.Narrative.Sentences[page.SentenceOf(statement.Token)].Last, statement.Token + WeeklyReach);
            foreach (var other in treatments.Between(statement.Token + 1, end))
            {
                end = other.Value != statement.Value ? Math.Min(end, other.Token) : end;
            }

            statements[i] = statement.With("every", Every(page, statement.Token + 1, Math.Min(end, statement.Token + EveryReach))).With("weekly", Weekly(page, statement.Token + 1, end));
        }
    }

    /// <summary>"every", "tous les", "toutes les", then a number (or none for one) and a unit of time.</summary>
    private static string? Every(Page page, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var at = page.IsWord(i, "every") ? i + 1 : (page.IsWord(i, "toutes") || page.IsWord(i, "tous")) && page.IsWord(i + 1, "les") ? i + 2 : 0;
            if (at == 0)
            {
                if (EachTime(page, i) is { } each && !page.HasWord(from, i, Visits))
                {
                    return each;
                }

                continue;
            }

            if (page.HasWord(from, i, Visits))
            {
                return null;
            }

            var number = WrittenNumber.At(page, at);
            if (UnitOf(page, number?.Last ?? at) is { } unit)
            {
                return $"{number?.ToString() ?? "1"} {unit}";
            }
        }

        return null;
    }

    /// <summary>"par mois", "a month", "mensuel": once in each; "deux fois par mois", "3 times a week" are more often.</summary>
    private static string? EachTime(Page page, int i)
    {
        var unit = page.IsAnyWord(i, ["par", "per", "a", "each", "chaque"]) && !page.HasWord(i - 1, i, ["fois", "time", "times", "twice", "once", "jour", "day", "days", "jours"]) ? UnitOf(page, i + 1)
            : page.IsAnyWord(i, ["monthly", "mensuel", "mensuelle", "mensuellement"]) ? "mo"
            : page.IsAnyWord(i, ["weekly", "hebdomadaire"]) && !page.HasWord(i - 2, i, ["time", "times", "twice"]) ? "wk" : null;
        return unit is null or "d" ? null : $"1 {unit}";
    }

    private static string? UnitOf(Page page, int at) =>
        page.Starts(at, "semaine") || page.Starts(at, "week") ? "wk"
        : page.IsWord(at, "jour") || page.IsWord(at, "jours") || page.IsWord(at, "day") || page.IsWord(at, "days") ? "d"
        : page.IsWord(at, "mois") || page.IsWord(at, "month") || page.IsWord(at, "months") ? "mo"
        : null;

    /// <summary>Named days of the week, or "3 fois par semaine", "3 times a week". A single named day is a date rather than a rhythm.</summary>
    private static string? Weekly(Page page, int from, int to)
    {
        var named = 0;
        foreach (var day in Days)
        {
            for (var i = from; i < to; i++)
            {
                if (page.Starts(i, day))
                {
                    named++;
                    break;
                }
            }
        }

        if (named > 1)
        {
            return Number.Write(named);
        }

        for (var i = from; i < to; i++)
        {
            if ((page.IsWord(i, "fois") && page.IsWord(i + 1, "par") && page.IsWord(i + 2, "semaine"))
                || (page.IsWord(i, "times") && ((page.IsWord(i + 1, "a") || page.IsWord(i + 1, "per")) && page.IsWord(i + 2, "week") || page.IsWord(i + 1, "weekly"))))
            {
                return WrittenNumber.At(page, i - 1) is { IsInterval: false } number ? Number.Write(number.Low) : Spelt(page, i - 1);
            }
        }

        return null;
    }

    private static string? Spelt(Page page, int at) =>
        page.IsWord(at, "trois") || page.IsWord(at, "three") ? "3" : page.IsWord(at, "deux") || page.IsWord(at, "two") ? "2" : null;
}
