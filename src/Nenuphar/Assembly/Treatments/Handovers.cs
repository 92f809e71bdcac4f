using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>"X remplacé en juin 2020 par Y", "switched from X to Y in June 2020": the day on which one drug ends and the next begins.</summary>
internal static class Handovers
{
    private const Circumstance NotDone = Circumstance.Negated | Circumstance.Possible | Circumstance.Planned | Circumstance.Hypothetical | Circumstance.Family | Circumstance.Literature | Circumstance.Discarded;

    /// <summary>How far the day stands behind the turn and behind the next drug, the turn before the drug that is left, and words before the next drug.</summary>
    private const int BehindTurn = 5, BehindDrug = 8, BeforeDrug = 5, Near = 3;

    private static readonly WordStarts Turning = new("remplac", "replac", "switch", "relais", "relay", "substitu");
    private static readonly WordStarts Following = new("followed", "suivi", "suivie", "puis", "then", "ensuite");
    private static readonly WordStarts Other = new("until", "jusqu", "arret", "stopp", "discontinu", "interromp", "suspend", "progress", "depuis", "since", "scan", "tdm", "ct", "irm", "mri", "tep", "pet");

    public static void Tell(Page page, Timeline timeline, List<Course> named, int first, int last)
    {
        for (var i = 0; i + 1 < named.Count; i++)
        {
            var (one, other) = (named[i], named[i + 1]);
            if (!IsGivenDrug(one) || !IsGivenDrug(other) || one.Value == other.Value)
            {
                continue;
            }

            var next = i + 2 < named.Count ? named[i + 2].Token : last;
            if (TurnOf(page, one.Token, other.Token) is >= 0 and var turn)
            {
                one.LeftFor = other.Token;
                if (one.Mates.Count < 2 && Day(page, timeline, first, one.Token, turn, other.Behind(page), next) is { } day)
                {
                    Turn(one, other, day);
                }
            }
            else if (page.HasWord(other.Token - Near, other.Token, Following) && other.Token - one.Token > 1 && Behind(page, timeline, other.Behind(page), Math.Min(next, other.Behind(page) + Near)) is { } begun)
            {
                other.Tell("start", begun.Date.ToString());
                other.Turn = begun.First;
            }
        }
    }

    /// <summary>"Il a été remplacé en juin 2020 par Y": the only drug that ran is left.</summary>
    public static void Leave(Page page, Timeline timeline, List<Course> running, List<Course> named, int first, int last)
    {
        if (running is [var one] && named is [var other, ..] && IsGivenDrug(other) && one.Value != other.Value && !one.Told.ContainsKey("end") && page.Next(first, other.Token, Turning) is >= 0 and var turn
            && (page.AtTreatment(turn) & NotDone) == 0 && page.HasWord(turn + 1, other.Token, ["par", "by", "with", "to"]) && Day(page, timeline, first, turn, turn, other.Behind(page), named.Count > 1 ? named[1].Token : last) is { } day)
        {
            Turn(one, other, day);
        }
    }

    private static void Turn(Course one, Course other, DateMention day)
    {
        one.Tell("end", day.Date.ToString());
        other.Tell("start", day.Date.ToString());
        one.Turn = other.Turn = day.First;
    }

    private static bool IsGivenDrug(Course course) => (course.Form is TreatmentForm.Drug or TreatmentForm.Regimen || course.Value == "prrt") && (course.Circumstance & ~Circumstance.Past) == Circumstance.Affirmed;

    /// <summary>"X remplacé par Y car dépassé après 10 cycles": behind this word it is told why X was left; -1 if nothing tells it.</summary>
    public static int WhyLeft(Page page, List<Course> named, int one)
    {
        if (one + 1 >= named.Count || !IsGivenDrug(named[one]) || !IsGivenDrug(named[one + 1]) || TurnOf(page, named[one].Token, named[one + 1].Token) is not (>= 0 and var turn) || !page.HasWord(turn + 1, named[one + 1].Token, ["par", "by", "with", "to"]))
        {
            return -1;
        }

        var behind = named[one + 1].Behind(page);
        var last = Math.Min(page.Narrative.Sentences[page.SentenceOf(behind - 1)].Last, behind + BehindDrug);
        for (var i = behind; i < last && !page.IsSign(i, ';'); i++)
        {
            if (page.IsAnyWord(i, Because))
            {
                return i;
            }
        }

        return -1;
    }

    private static readonly WordStarts Because = new("car", "because", "apres", "after", "devant", "puisque", "raison", "due", "cause");

    /// <summary>The word between the two, or before both with "to" between them; -1 if there is none or it was not done.</summary>
    private static int TurnOf(Page page, int one, int other)
    {
        var turn = page.Next(one + 1, other, Turning);
        if (turn < 0 && page.HasWord(one + 1, other, ["to", "a", "au", "par", "vers"]))
        {
            turn = page.Next(Math.Max(0, one - BeforeDrug), one, Turning);
        }

        return turn >= 0 && (page.AtTreatment(turn) & NotDone) == 0 ? turn : -1;
    }

    /// <summary>The day of the turn: right behind or before its word, behind the next drug, or at the head of the sentence.</summary>
    private static DateMention? Day(Page page, Timeline timeline, int first, int one, int turn, int behind, int next)
    {
        foreach (var date in timeline.DatesIn(turn, behind))
        {
            return date.First - turn <= BehindTurn && !page.HasWord(turn + 1, date.First, Other) ? date : null;
        }

        if (Behind(page, timeline, behind, Math.Min(next, behind + BehindDrug)) is { } later)
        {
            return later;
        }

        var before = timeline.DatesIn(first, turn);
        return before.Count > 0 && before[^1] is var last && (last.First > one ? turn - last.Last <= 2 && !page.IsParted(last.Last, turn) && !page.HasWord(last.First - 3, last.First, Other)
            : before.Count == 1 && last.First - first <= Near && one - last.Last <= BeforeDrug && !page.HasWord(first, last.First, Other)) ? last : null;
    }

    /// <summary>The date right behind a drug and its amounts, if it is no stretch of time and nothing parts the two.</summary>
    private static DateMention? Behind(Page page, Timeline timeline, int behind, int last)
    {
        var dates = timeline.DatesIn(behind, last);
        if (dates.Count == 0 || page.IsParted(behind, dates[0].First) || page.HasWord(behind, dates[0].First, Other) || DateRoles.Closes(page, dates[0].First))
        {
            return null;
        }

        var further = timeline.DatesIn(dates[0].Last, dates[0].Last + BehindDrug);
        return further.Count > 0 && DateRanges.Joined(page, dates[0], further[0]) ? null : dates[0];
    }
}
