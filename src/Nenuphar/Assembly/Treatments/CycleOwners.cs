using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Which treatment of a sentence a count of cycles belongs to.</summary>
internal static class CycleOwners
{
    /// <summary>Words between a treatment and the count behind it.</summary>
    private const int Beside = 8;

    /// <summary>The same, with amounts and a rhythm between: "docétaxel 75 mg/m2 en perfusion toutes les 3 semaines, six cycles".</summary>
    private const int LongBeside = 18;

    /// <summary>How far behind "cycles of" the treatment stands.</summary>
    private const int OfReach = 4;

    public static Cycles.Count? CountOf(Page page, List<Cycles.Count> counts, Course course, List<Course> named, int own)
    {
        if (counts.Count > 0 && Handovers.WhyLeft(page, named, own) is >= 0 and var why && counts.Exists(c => c.Token > why))
        {
            return counts.Find(c => c.Token > why);
        }

        if (counts.Count > 0 && own > 0 && Handovers.WhyLeft(page, named, own - 1) is >= 0 and var left)
        {
            // What is told of the one that was left is none of the next.
            counts = counts.FindAll(c => c.Token < left);
        }

        return Latest(page, counts, OwnOf(page, counts, course, named, own), named, own);
    }

    /// <summary>"stabilité après trois cycles et entretien après six": the last moment counts, and none where the course goes on behind it.</summary>
    private static Cycles.Count? Latest(Page page, List<Cycles.Count> counts, Cycles.Count? found, List<Course> named, int own)
    {
        if (found is not { SoFar: true, LeftOut: false } told)
        {
            return found;
        }

        var end = page.Narrative.Sentences[page.SentenceOf(told.Token)].Last;
        foreach (var other in named)
        {
            end = other.Token > told.Token && other.Token > named[own].Token && !named[own].Mates.Contains(other) ? Math.Min(end, other.Token) : end;
        }

        foreach (var count in counts)
        {
            if (count.SoFar && count.Token > told.Token && count.Token < end && int.Parse(count.Number, CultureInfo.InvariantCulture) > int.Parse(told.Number, CultureInfo.InvariantCulture))
            {
                told = count;
            }
        }

        return GoingOn.Tells(page, told.Token + 1, end) ? null : told;
    }

    private static Cycles.Count? OwnOf(Page page, List<Cycles.Count> counts, Course course, List<Course> named, int own) =>
        counts.Count == 0 || Agents.Is(course.Value, "hormone-therapy") ? null : Behind(page, counts, named, own) ?? Nearest(page, counts, course.Token, named, own) ?? OfMates(page, counts, course, named);

    /// <summary>"trastuzumab 600 mg hebdomadaire pendant 18 cycles": how long it was given stands right behind its amount, before any other treatment.</summary>
    private static Cycles.Count? Behind(Page page, List<Cycles.Count> counts, List<Course> named, int own)
    {
        foreach (var count in counts)
        {
            if (!count.Glued && !count.More && count.Token > named[own].Token && count.Token - named[own].Token <= LongBeside && page.IsAnyWord(count.Token - 2, Lasting) && !Answers.OnlySymptoms(named[own])
                && (own + 1 == named.Count || named[own + 1].Token > count.Token))
            {
                return count;
            }
        }

        return null;
    }

    /// <summary>"(bléomycine, étoposide et cisplatine) pour 4 cycles": the count stands nearest to the last of them.</summary>
    private static Cycles.Count? OfMates(Page page, List<Cycles.Count> counts, Course course, List<Course> named)
    {
        foreach (var mate in course.Mates)
        {
            if (AreInjections(page, course.Token, mate.Token))
            {
                return null;
            }

            if (mate != course && (mate.Form != TreatmentForm.Drug || Agents.Is(mate.Value, "chemotherapy") == Agents.Is(course.Value, "chemotherapy")) && !Answers.OnlySymptoms(course) && Nearest(page, counts, mate.Token, named, named.IndexOf(mate)) is { } count)
            {
                return count;
            }
        }

        return null;
    }

    /// <summary>"X en crème (une fois par jour) et Y pendant 5 administrations": a rhythm of its own in brackets parts the first from what is counted of the second.</summary>
    public static bool AreInjections(Page page, int one, int other)
    {
        const int Reach = 18;
        return one < other && page.HasSign(one, other, '(') && page.HasWord(one, other, Rhythm) && page.HasWord(other, other + Reach, Injections) && !page.HasWord(other, other + Reach, ["cycle", "cure", "course"]);
    }

    /// <summary>"réponse après le sixième cycle, initiant l'entretien par X": the cycles were of what ran before.</summary>
    private static readonly WordStarts Going = new("initiant", "initiating", "debutant", "starting", "passant", "passe", "passee", "switch", "suivi", "followed", "puis", "then");

    private static readonly string[] Lasting = ["pendant", "for", "durant"];
    private static readonly WordStarts Rhythm = new("jour", "semaine", "daily", "day", "week", "application", "quotid", "hebdo");
    private static readonly WordStarts Injections = new("administration", "injection", "instillation");

    private static Cycles.Count? Nearest(Page page, List<Cycles.Count> counts, int token, List<Course> named, int own)
    {
        Cycles.Count? best = null;
        var gap = 25;
        foreach (var count in counts)
        {
            var distance = count.Glued && (count.Token < token || count.Token - token > Cycles.GluedReach) ? int.MaxValue : Math.Abs(count.Token - token);
            if (distance < gap && !(count.SoFar && count.Token < token && page.HasWord(count.Token, token, Going)) && !(count.Token < token && Answers.OnlySymptoms(named[own]) && !page.HasWord(count.Token + 1, token, ["de", "of", "d"])) && !(count.Token < token && page.HasWord(count.Token + 1, token, ["puis", "then", "suivi", "followed", "ensuite"])) && !IsNearerToAnother(named, own, count.Token, distance) && !IsOfBefore(page, named, own, count.Token) && !IsCountOf(page, count, named, own, counts.Count > 1))
            {
                (best, gap) = (count, distance);
            }
        }

        // Alone in its sentence a treatment is what a count further behind is of.
        return best ?? (counts.Count > 0 && !Answers.OnlySymptoms(named[own]) && named.Count(c => c.Form != TreatmentForm.DrugClass && (c.Circumstance & ~Circumstance.Past) == Circumstance.Affirmed) == 1 && named[own].Form != TreatmentForm.DrugClass ? FirstBehind(counts, token) : null);
    }

    /// <summary>"PRRT 4 cycles, sunitinib", "PRRT (3 cycles), lanreotide": the count stands with the treatment before it, and a comma parts it from this one.</summary>
    private static bool IsOfBefore(Page page, List<Course> named, int own, int count)
    {
        for (var i = 0; i < named.Count; i++)
        {
            if (i != own && named[i].Token < count && count - named[i].Token <= (page.IsAnyWord(count - 2, Lasting) ? LongBeside : Beside) && count < named[own].Token && page.IsParted(count, named[own].Token) && !page.IsParted(named[i].Token, count) && !named[own].Mates.Contains(named[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"then 4 cycles of Lutathera": the count is of the treatment right behind it, and of those told in one breath with that.</summary>
    private static bool IsCountOf(Page page, Cycles.Count count, List<Course> named, int own, bool several)
    {
        if (count.Glued || !page.IsAnyWord(count.Token + 1, ["of", "de", "d"]))
        {
            return false;
        }

        foreach (var other in named)
        {
            if (other.Token > count.Token && other.Token - count.Token <= OfReach)
            {
                if (named[own].Token < count.Token && several)
                {
                    // "8 cycles de A-B et 3 cycles de A": the second count is not of what stands before it.
                    return true;
                }

                return other.Token != named[own].Token && !named[own].Mates.Contains(other);
            }
        }

        return false;
    }

    private static bool IsNearerToAnother(List<Course> named, int own, int count, int distance)
    {
        for (var i = 0; i < named.Count; i++)
        {
            if (i != own && (named[i].IsDrug || named[i].Value is "prrt" or "mibg-therapy") && (!Answers.OnlySymptoms(named[i]) || Answers.OnlySymptoms(named[own])) && Math.Abs(named[i].Token - count) + 3 < distance)
            {
                return true;
            }
        }

        return false;
    }

    private static Cycles.Count? FirstBehind(List<Cycles.Count> counts, int token)
    {
        foreach (var count in counts)
        {
            if (!count.Glued && count.Token > token)
            {
                return count;
            }
        }

        return null;
    }
}
