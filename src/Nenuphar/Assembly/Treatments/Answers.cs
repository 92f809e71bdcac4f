using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Best response and reason to stop: each goes to the drugs told last before it.</summary>
internal static class Answers
{
    private static readonly WordStarts Halting = new("arret", "interromp", "interrup", "suspend", "stopp", "discontinu", "cess", "abandon");
    private static readonly WordStarts Refusing = new("refus", "declin", "souhait");
    private static readonly WordStarts Otherwise = new("pathol", "histol", "cliniq", "clinic", "biol", "bioch", "immun", "hormon", "sympt", "cytog", "molec");
    internal static readonly WordStarts Stopping = Halting.And(new("jusqu", "until"));
    private static readonly WordStarts Stopped = new("arret", "interromp", "suspend", "stopp", "discontinu");
    private static readonly KindSet Effects = KindSet.Of(ConceptKind.Symptom, ConceptKind.Condition);
    private static readonly WordStarts Ending = new("termine", "terminat", "terminai", "terminan", "completed", "completing", "acheve", "finish");
    private static readonly WordStarts Telling = Stopping.And(Ending).And(new("progress", "evoluti", "refus", "declin", "remplac", "replac", "switch"));

    /// <summary>How far behind "progression under" the drug stands.</summary>
    private const int UnderReach = 6;

    /// <param name="near">Whether the sentence names the treatment or follows the one that does: only then a progression is why it stopped.</param>
    public static void Tell(Page page, Timeline timeline, List<Course> named, int first, int last, bool near = true)
    {
        if (named.Count > 0 && (page.KindsIn(page.SentenceOf(first)).Has(ConceptKind.Response) || page.HasWord(first, last, Telling))
            && DrugGroups.Of(page, named, c => !OnlySymptoms(c)) is { Count: > 0 } groups)
        {
            Tell(page, timeline, groups, first, last, near);
        }
    }

    private static void Tell(Page page, Timeline timeline, List<List<Course>> groups, int first, int last, bool near)
    {
        var sentence = page.SentenceOf(first);
        var stopping = page.HasWord(first, last, Stopping);
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (ResponseOf(page, mention, first, last, near) is not { } response || !IsGiven(page.At(mention) | Thought(page, mention.First)) || Progressions.IsOnlyAsked(page, mention.First) || (mention.First < groups[0][0].Token && groups[0][0].Token < last && !page.HasWord(first, last, Halting))
                || (page.HasWord(mention.First - 8, mention.First, ["jusqu", "until"]) && page.HasWord(first, last, ["suivi", "surveill", "follow", "observ"])))
            {
                continue;
            }

            var own = DrugGroups.Before(groups, mention.First);
            if (response != "PD")
            {
                Answer(own, response, sentence);
            }
            else if (page.As(mention, ConceptKind.Response) is null)
            {
                // The abbreviation is a verdict on the line just told, whose end stands there already.
                own.ForEach(c => c.Tell("stop", "progression"));
            }
            else if ((near || stopping) && !Intervals.IsAfterEnd(page, first, last, mention.First) && Failing(page, groups, first, last, mention.First) is { } failing)
            {
                Progressed(page, timeline, failing, first, last, mention.First, stopping);
            }
        }

        if (near && Apart(page, first, last) is (>= 0 and var said, { } part) && !(said < groups[0][0].Token && groups[0][0].Token < last))
        {
            Answer(DrugGroups.Before(groups, said), part, sentence);
        }

        if (near && Progressions.Progression(page, groups[0][0].Token, first, last) is >= 0 and var at && !Intervals.IsAfterEnd(page, first, last, at) && Failing(page, groups, first, last, at) is { } failed)
        {
            Progressed(page, timeline, failed, first, last, at, stopping || (at == first && !Dated(page, first, last)));
        }
        else if (groups[0][0].Token is var token && token < last && Progressions.ProgressedUnder(page, first, token))
        {
            Progressed(page, timeline, groups[0], first, last, token, stopping);
        }

        Stops(page, groups, first, last, stopping);
        Replaced(page, groups, first, last);
    }

    private static void Answer(List<Course> drugs, string response, int sentence)
    {
        foreach (var drug in drugs)
        {
            drug.Answer(response, sentence);
        }
    }

    /// <summary>"X a été remplacé par Y en raison d'une intolérance", "switched from X to Y due to toxicity".</summary>
    private static void Replaced(Page page, List<List<Course>> groups, int first, int last)
    {
        for (var g = 1; g < groups.Count; g++)
        {
            var (one, other) = (groups[g - 1], groups[g][0].Token);
            if (one[0].Token >= first && page.HasWord(one[^1].Token, other, ["remplac", "replac", "switch", "chang"]) && page.HasWord(first, last, ["raison", "cause", "because", "due", "owing", "devant", "suite", "pour", "mauvais", "poor", "owing"]) && Unwanted(page, first, last))
            {
                one.ForEach(c => c.Tell("stop", "toxicity"));
            }
        }
    }

    /// <summary>The group that a progression tells of; where it is why the last one was begun, the one before.</summary>
    private static List<Course>? Failing(Page page, List<List<Course>> groups, int first, int last, int at)
    {
        var own = Math.Max(0, DrugGroups.LastBefore(groups, at));
        if (Progressions.IsAfter(page, at) && own + 1 < groups.Count && groups[own + 1][0].Token - at <= UnderReach && page.HasWord(at + 1, groups[own + 1][0].Token, ["with", "on", "under", "sous", "to", "avec"]))
        {
            // "ipilimumab as second line after progression with dacarbazine".
            return groups[own + 1];
        }

        var token = groups[own][0].Token;
        return token >= first && token < last && token < at && Progressions.IsWhyBegun(page, first, token, at) ? own > 0 ? groups[own - 1] : null : groups[own];
    }

    /// <summary>"réponse hépatique partielle", "partial radiological response": another word stands between.</summary>
    private static (int At, string? Response) Apart(Page page, int first, int last)
    {
        for (var i = first; i < last - 2; i++)
        {
            if (page.Tokens[i + 1].Kind != TokenKind.Word || page.Tokens[i + 1].Length < 5 || page.StartsAny(i + 1, Otherwise) || !IsGiven(page.At(i)))
            {
                continue;
            }

            var (noun, kind) = page.Starts(i, "repons") ? (i, i + 2) : page.StartsAny(i + 2, ["respons"]) ? (i + 2, i) : (-1, -1);
            if (noun >= 0 && (page.StartsAny(kind, ["partial", "partiel"]) ? "PR" : page.IsWord(kind, "complete") ? "CR" : null) is { } response)
            {
                return (noun, response);
            }
        }

        return (-1, null);
    }

    private static void Stops(Page page, List<List<Course>> groups, int first, int last, bool stopping)
    {
        if (stopping && page.Next(first, last, Stopped) is >= 0 and var stop)
        {
            var own = DrugGroups.Before(groups, stop);
            if (Intervals.IsPause(page, stop, last))
            {
                return;
            }

            if (Unwanted(page, first, last))
            {
                own.ForEach(c => c.Tell("stop", "toxicity"));
            }
            else if (page.StartsAny(stop + 1, ["programm", "prevu", "planif"]) || page.StartsAny(stop - 1, ["planned", "scheduled"]))
            {
                own.ForEach(c => c.Tell("stop", "completed"));
            }
            else if (Chosen(page, first, last))
            {
                own.ForEach(c => c.Tell("stop", "choice"));
            }
        }
        else if (RefusedToGoOn(page, first, last) is >= 0 and var refusal)
        {
            DrugGroups.Before(groups, refusal).ForEach(c => c.Tell("stop", "choice"));
        }
        else if (EndingIn(page, first, last) is >= 0 and var end && !Intervals.IsStillGiven(page, first, last) && !page.HasWord(first, last, ["resection", "response", "reponse", "remission"]))
        {
            DrugGroups.Before(groups, end).FindAll(c => c.IsDrug).ForEach(c => c.Tell("stop", "completed"));
        }
    }

    /// <summary>
    /// A treatment that has ended was not stopped by what came later, unless the words say so: "Arrêt pour progression"; nor was a chemotherapy of so many cycles that
    /// had been given, where the progression has a date of its own. Where the first assessment is a progression, it is the best answer too.
    /// </summary>
    private static void Progressed(Page page, Timeline timeline, List<Course> drugs, int first, int last, int at, bool said)
    {
        var dates = timeline.DatesIn(first, last);
        var counted = page.HasWord(first, last, ["cycle", "cure", "course"]);
        var early = Progressions.IsFirstAssessment(page, first, last, at);
        foreach (var course in drugs)
        {
            if (IsGivenOnce(page, course))
            {
                continue;
            }

            var told = said || course.Token >= first || (course.Told.TryGetValue("end", out var end) ? Intervals.IsBefore(dates, end, !Intervals.IsOver(course)) : counted || dates.Count == 0 || !Intervals.IsOver(course));
            if (told)
            {
                course.Tell("stop", "progression");
                if (early && course.Told["stop"] == "progression")
                {
                    course.Answer("PD", page.SentenceOf(at));
                }
            }
        }
    }

    /// <summary>Drugs that bathe the abdomen during an operation are not stopped later.</summary>
    internal static bool IsGivenOnce(Page page, Course course) =>
        page.Narrative.Sentences[page.SentenceOf(course.Token)] is var sentence && page.HasWord(sentence.First, sentence.Last, ["hipec", "chip", "hyperthermi"]);

    /// <summary>Agents against the hormones or for the bones: a stable scan says nothing of them.</summary>
    internal static bool OnlySymptoms(Course course) => course.Class is "tph-inhibitor" or "insulin-secretion-inhibitor" or "bone-agent" or "dopamine-agonist" or "corticosteroid" or "steroidogenesis-inhibitor";

    /// <summary>"Si progression": whether the words are only of a condition for a treatment.</summary>
    internal static Circumstance Thought(Page page, int token) => page.AtTreatment(token) & Circumstance.Hypothetical;

    internal static bool IsGiven(Circumstance circumstance) => (circumstance & ~Circumstance.Past) == Circumstance.Affirmed;

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

    /// <summary>"à la demande de la patiente", "par choix du patient", "at the patient's request".</summary>
    private static bool Chosen(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if ((page.StartsAny(i, ["choix", "choice", "souhait", "volonte", "wish", "request", "refus", "prefer"]) || (page.IsWord(i, "demande") && page.IsWord(i - 1, "la")) || (page.StartsAny(i, ["decision"]) && (page.IsWord(i + 1, "du") || page.IsWord(i + 1, "de"))))
                && page.HasWord(i - 4, i + 7, ["patient", "malade", "own", "sa", "son", "his", "her"]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"le patient refuse de poursuivre la chimiothérapie", "declined further cycles": where it is refused, or -1.</summary>
    private static int RefusedToGoOn(Page page, int first, int last)
    {
        for (var i = page.Next(first, last, Refusing); i >= 0; i = page.Next(i + 1, last, Refusing))
        {
            if (page.HasWord(i + 1, Math.Min(i + 6, last), ["poursui", "continu", "further", "suppl"]) && (!page.Starts(i, "souhait") || page.HasWord(i - 3, i + 3, ["plus", "pas"])))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Unwanted(Page page, int first, int last)
    {
        if (page.HasWord(first, last, ["toxic", "intoler", "neutrop", "thrombo", "neuropath", "effets", "anaphyl", "allergi", "hypersens"]) || page.HasWord(first, last, ["adverse"]))
        {
            return true;
        }

        for (var i = first + 1; i < last; i++)
        {
            // "mauvaise tolérance", "poorly tolerated".
            if (page.StartsAny(i, ["toler"]) && page.HasWord(i - 2, i, ["mauvais", "mal", "poor", "faible", "manque", "lack", "bad"]))
            {
                return true;
            }
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(first)))
        {
            if (page.As(mention, ConceptKind.Toxicity) is not null || (page.Lexicon.HasAny(mention, Effects) && page.IsClaimed(mention.First) && (ToxicityReader.IsWhyStopped(page, mention, first) || page.HasWord(mention.Last, mention.Last + 4, ["grade"]))))
            {
                return true;
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

    /// <summary>"terminé le bilan", "completed the work-up", "terminé le 30e cycle": not the treatment.</summary>
    private static bool IsOfElse(Page page, int at) =>
        page.HasWord(at + 1, at + 4, ["etude", "bilan", "study", "work", "exam", "stadif", "staging", "suivi", "follow", "evalu", "explor", "assess", "school", "job", "travail", "hospit"]) || IsNumbered(page, at);

    /// <summary>"terminé le 30e cycle", "completed the third cycle".</summary>
    private static bool IsNumbered(Page page, int at)
    {
        for (var i = at + 1; i < Math.Min(at + 5, page.Tokens.Length); i++)
        {
            if (page.StartsAny(i, ["cycle", "cure", "course"]))
            {
                return (page.IsWord(at + 1, "le") || page.IsWord(at + 1, "la") || page.IsWord(at + 1, "the") || page.IsWord(at + 1, "his") || page.IsWord(at + 1, "her"))
                    && (page.Words(i - 1) is ['e', 'm', 'e'] or ['è', 'm', 'e'] or ['e'] or ['t', 'h'] or ['r', 'd'] || page.StartsAny(i - 1, ["premi", "deuxi", "troisi", "quatri", "cinqui", "sixi", "huiti", "first", "second", "third", "fourth", "fifth", "sixth"]));
            }
        }

        return false;
    }

    private static int EndingIn(Page page, int first, int last)
    {
        for (var i = page.Next(first, last, Ending); i >= 0; i = page.Next(i + 1, last, Ending))
        {
            if (!IsOfElse(page, i))
            {
                return i;
            }
        }

        return -1;
    }
}
