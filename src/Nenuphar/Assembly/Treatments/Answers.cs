using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Best response and reason to stop: each goes to the drugs told last before it.</summary>
internal static class Answers
{
    private static readonly WordStarts Stopping = new("arret", "interromp", "interrup", "suspend", "stopp", "discontinu", "cess", "abandon", "jusqu", "until");
    private static readonly WordStarts Stopped = new("arret", "interromp", "suspend", "stopp", "discontinu");
    private static readonly WordStarts Ending = new("termine", "terminat", "terminai", "terminan", "completed", "completing", "acheve", "finish");
    private static readonly WordStarts Telling = Stopping.And(Ending).And(new("progress"));

    /// <param name="near">Whether the sentence names the treatment or follows the one that does: only then a progression is why it stopped.</param>
    public static void Tell(Page page, List<Course> named, int first, int last, bool near = true)
    {
        var sentence = page.SentenceOf(first);
        if (named.Count == 0 || !(page.KindsIn(sentence).Has(ConceptKind.Response) || page.HasWord(first, last, Telling)))
        {
            return;
        }

        var groups = DrugGroups.Of(page, named.FindAll(c => !OnlySymptoms(c)));
        if (groups.Count == 0)
        {
            return;
        }

        var stopping = page.HasWord(first, last, Stopping);
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (ResponseOf(page, mention, first, last, near) is not { } response || !IsGiven(page.At(mention) | Thought(page, mention.First)) || (mention.First < groups[0][0].Token && groups[0][0].Token < last && !stopping)
                || (page.HasWord(mention.First - 8, mention.First, ["jusqu", "until"]) && page.HasWord(first, last, ["suivi", "surveill", "follow", "observ"])))
            {
                continue;
            }

            var own = DrugGroups.Before(groups, mention.First);
            if (response != "PD")
            {
                own.ForEach(c => c.Tell("best", response));
            }
            else if (page.As(mention, ConceptKind.Response) is null)
            {
                // The abbreviation is a verdict on the line just told, whose end stands there already.
                own.ForEach(c => c.Tell("stop", "progression"));
            }
            else if (near || stopping)
            {
                Progressed(own, first, stopping);
            }
        }

        if (near && Progression(page, groups[0][0].Token, first, last) is >= 0 and var at)
        {
            Progressed(DrugGroups.Before(groups, at), first, stopping || (at == first && !Dated(page, first, last)));
        }
        else if (groups[0][0].Token is var token && token < last && ProgressedUnder(page, first, token))
        {
            Progressed(groups[0], first, stopping);
        }

        Stops(page, groups, first, last, stopping);
    }

    private static void Stops(Page page, List<List<Course>> groups, int first, int last, bool stopping)
    {
        if (stopping && Find(page, first, last, Stopped) is >= 0 and var stop)
        {
            var own = DrugGroups.Before(groups, stop);
            if (Unwanted(page, first, last))
            {
                own.ForEach(c => c.Tell("stop", "toxicity"));
            }
            else if (page.StartsAny(stop + 1, ["programm", "prevu", "planif"]) || page.StartsAny(stop - 1, ["planned", "scheduled"]))
            {
                own.ForEach(c => c.Tell("stop", "completed"));
            }
        }
        else if (Find(page, first, last, Ending) is >= 0 and var end && !page.HasWord(first, last, ["resection", "response", "reponse", "remission"]))
        {
            DrugGroups.Before(groups, end).FindAll(c => c.IsDrug).ForEach(c => c.Tell("stop", "completed"));
        }
    }

    /// <summary>A treatment that has ended was not stopped by what came later, unless the words say so: "Arrêt pour progression".</summary>
    private static void Progressed(List<Course> drugs, int first, bool said) =>
        drugs.FindAll(c => said || !c.Told.ContainsKey("end") || c.Token >= first).ForEach(c => c.Tell("stop", "progression"));

    /// <summary>Agents against the hormones or for the bones: a stable scan says nothing of them.</summary>
    internal static bool OnlySymptoms(Course course) => Agents.ClassOf(course.Value).Class is "tph-inhibitor" or "insulin-secretion-inhibitor" or "bone-agent" or "dopamine-agonist" or "corticosteroid" or "steroidogenesis-inhibitor";

    /// <summary>"Si progression": whether the words are only of a condition for a treatment.</summary>
    private static Circumstance Thought(Page page, int token) => page.AtTreatment(token) & Circumstance.Hypothetical;

    private static bool IsGiven(Circumstance circumstance) => (circumstance & ~Circumstance.Past) == Circumstance.Affirmed;

    private static string? ResponseOf(Page page, Mention mention, int first, int last, bool near)
    {
        if (page.As(mention, ConceptKind.Response) is { } response)
        {
            return response.Has("recurrence") || IsOfSymptoms(page, mention) || (response.Value != "PD" && IsMixed(page, mention, last)) ? null
                : !response.Has("weak") ? response.Value
                : near && Lasting(page, mention) ? response.Value
                : null;
        }

        return near && page.As(mention, ConceptKind.Response, doubtfulToo: true) is { } abbreviated && IsAbbreviation(page, mention, first, last) ? abbreviated.Value : null;
    }

    /// <summary>"stabilisation et bon contrôle de la douleur", "bénéfice clinique et meilleur contrôle de la maladie".</summary>
    private static bool IsOfSymptoms(Page page, Mention mention) =>
        page.HasWord(mention.Last, mention.Last + 8, ["douleur", "pain", "symptom", "poids", "weight"]) 
        || (page.HasWord(mention.First, mention.Last, ["control"]) && page.HasWord(mention.First - 5, mention.First, ["cliniq", "clinic", "symptom", "meilleur", "better"]));

    /// <summary>"stabilité de la lésion pulmonaire, mais apparition d'une lésion hépatique" is no stable disease.</summary>
    private static bool IsMixed(Page page, Mention mention, int last)
    {
        for (var i = mention.Last; i < Math.Min(mention.Last + 12, last); i++)
        {
            if (page.IsWord(i, "mais") || page.IsWord(i, "but") || page.IsWord(i, "however"))
            {
                return page.HasWord(i, Math.Min(i + 8, last), ["appari", "appear", "new", "nouve", "progress", "augment", "increas"]);
            }
        }

        return false;
    }

    /// <summary>"stabilité pendant 20 mois", "stable for two years".</summary>
    private static bool Lasting(Page page, Mention mention) =>
        page.Starts(mention.First, "stab") && (page.IsWord(mention.Last, "pendant") || page.IsWord(mention.Last, "durant") || page.IsWord(mention.Last, "for"))
        && page.HasWord(mention.Last + 1, mention.Last + 4, ["mois", "month", "ans", "annee", "year"]);

    /// <summary>"PR then PD", "RP (-42 %)", "Meilleure réponse SD": two capitals that stand as a verdict; a receptor or an interval does not.</summary>
    private static bool IsAbbreviation(Page page, Mention mention, int first, int last)
    {
        var (at, next) = (mention.First, mention.Last);
        if (next - at != 1 || page.Tokens[at].Length != 2 || !page.Tokens[at].Is(TokenMarks.Upper) || page.HasWord(first, last, ["recept", "oestrog", "estrog", "progest", "her", "immuno", "interval", "sclerose", "sclerosis"]))
        {
            return false;
        }

        var before = at == first || page.Tokens[at].Is(TokenMarks.LineBefore) || (page.Tokens[at - 1].Kind == TokenKind.Number && page.IsWord(at - 2, "x"))
            || (page.Tokens[at - 1].Kind == TokenKind.Symbol ? !page.IsSign(at - 1, '/') && page.Tokens[at].Is(TokenMarks.SpaceBefore) || page.IsSign(at - 1, '(')
                : page.StartsAny(at - 1, ["puis", "then", "with", "avec", "reponse", "response", "best", "to", "and", "et", "a", "en", "in", "had", "obten", "achiev", "for", "pour"]));
        var after = next >= last || page.Tokens[next].Is(TokenMarks.LineBefore) || page.IsClaimed(next)
            || (page.Tokens[next].Kind == TokenKind.Symbol ? !page.IsSign(next, '/') && !page.IsSign(next, '%') && !(page.IsSign(next, '-') && !page.Tokens[next].Is(TokenMarks.SpaceBefore)) && !page.IsSign(next, '+')
                : page.StartsAny(next, ["puis", "then", "after", "apres", "at", "on", "in", "en", "for", "with", "avec", "selon", "recist", "to", "and", "et", "pendant", "foie", "hepat", "liver", "os", "osseu", "bone", "gangl", "node", "maint", "by", "a"]));
        return before && after;
    }

    private static bool Unwanted(Page page, int first, int last)
    {
        if (page.HasWord(first, last, ["toxic", "intoler", "neutrop", "thrombo", "neuropath", "effets"]))
        {
            return true;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(first)))
        {
            if (page.As(mention, ConceptKind.Toxicity) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where "la maladie a progressé", "the disease progressed" stands behind the treatment's name, or -1.</summary>
    private static int Progression(Page page, int after, int first, int last)
    {
        for (var i = Math.Max(first, after >= first && after < last ? after : first); i < last; i++)
        {
            if (page.Starts(i, "progress") && !page.Starts(i, "progressiv") && !page.Starts(i, "progressif") && IsGiven(page.At(i) | Thought(page, i)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"progression sous évérolimus", "progressed after 16 cycles of pemetrexed".</summary>
    private static bool ProgressedUnder(Page page, int first, int token)
    {
        if (token < first)
        {
            return false;
        }

        for (var i = Math.Max(first, token - 12); i < token; i++)
        {
            if (page.Starts(i, "progress") && !page.Starts(i, "progressiv") && !page.Starts(i, "progressif") && IsGiven(page.At(i) | Thought(page, i)))
            {
                return page.IsWord(token - 1, "sous") || page.IsWord(token - 1, "under") || page.IsWord(token - 1, "on")
                    || (page.HasWord(i, i + 4, ["apres", "after"]) && page.HasWord(token - 3, token, ["cycle", "cure", "course", "ligne", "line"]));
            }
        }

        return false;
    }

    private static bool Dated(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.IsClaimed(i))
            {
                return true;
            }
        }

        return false;
    }

    private static int Find(Page page, int first, int last, WordStarts words)
    {
        for (var i = first; i < last; i++)
        {
            if (page.StartsAny(i, words))
            {
                return i;
            }
        }

        return -1;
    }
}
