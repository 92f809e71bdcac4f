using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>"Surveillance.", "treatment break": nothing is given, and what grows then has not stopped what was given before.</summary>
internal static class Rests
{
    /// <summary>Words from a break to what it is of.</summary>
    private const int Near = 4;

    private static readonly WordStarts Breaks = new("pause", "break", "holiday", "fenetre", "abstention", "interlude");
    private static readonly WordStarts Treating = new("therap", "trait", "treat", "chimio", "chemo", "drug");
    private static readonly WordStarts Watching = new("surveillance", "surveille", "surveillee", "watchful", "observation", "monitoring");
    private static readonly WordStarts Without = new("sans", "off", "without", "hors");

    /// <param name="drugs">Those that ran: a watch over one that has neither an end nor all its cycles goes beside it.</param>
    public static bool Begin(Page page, List<Course> drugs, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            var rests = page.StartsAny(i, Breaks) ? page.Starts(i, "abstention") || page.HasWord(i - Near, i + Near, Treating)
                : page.IsAnyWord(i, Without) ? (page.StartsAny(i + 1, Treating) || (page.IsAnyWord(i + 1, ["all", "any", "tout"]) && page.StartsAny(i + 2, Treating))) && !page.IsAnyWord(i, ["without", "sans"])
                : page.IsAnyWord(i, Watching) && drugs.TrueForAll(IsOver) && !page.HasWord(i + 1, i + Near + 1, ["sous", "under", "with", "avec"]);
            if (rests && (page.AtTreatment(i) & ~Circumstance.Past) == Circumstance.Affirmed)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Pause de l'évérolimus en mai, puis reprise en juillet", "lanreotide was held in May and resumed in June": these days are no beginning.</summary>
    public static bool IsPause(Page page, int drug, int date, int first)
    {
        for (var i = drug - 1; i >= Math.Max(first, drug - Near - 1); i--)
        {
            if (page.StartsAny(i, Pauses))
            {
                return true;
            }

            if (!page.IsAnyWord(i, Of) && !page.StartsAny(i, Treating) && !page.IsSign(i, '\'') && !page.IsSign(i, '\u2019'))
            {
                break;
            }
        }

        for (var i = drug + 1; i < drug + Verb && date < drug; i++)
        {
            if (page.StartsAny(i, Suspending) && page.HasWord(i - 2, i + Verb, Again))
            {
                // "En juin, X a été interrompu puis repris".
                return true;
            }
        }

        for (var i = drug + 1; i < date; i++)
        {
            if (page.IsAnyWord(i, Held))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words from a drug to the verb that suspends it, and from that to the one that takes it up again.</summary>
    private const int Verb = 7;

    private static readonly WordStarts Suspending = new("interromp", "suspend", "held", "withheld", "interrupted", "arrete", "stopped");
    private static readonly WordStarts Again = new("repris", "resum", "restart", "reintrod", "tempor", "provisoir", "transitoir", "briefly");
    private static readonly WordStarts Pauses = new("pause", "interrup", "suspens", "arret", "break", "holiday", "cessation", "discontinuation", "withholding", "fenetre");
    private static readonly WordStarts Held = new("pause", "paused", "held", "withheld", "interruption", "interrupted", "break");
    private static readonly string[] Of = ["de", "d", "du", "des", "la", "le", "l", "of", "in", "the", "with", "par", "dans"];

    private static bool IsOver(Course course) => course.Told.ContainsKey("end") || Intervals.IsOver(course) || course.Told.GetValueOrDefault("stop") == "completed";
}
