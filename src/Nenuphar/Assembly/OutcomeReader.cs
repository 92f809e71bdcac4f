using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Time;
using Nenuphar.Values;

namespace Nenuphar.Assembly;

/// <summary>The last status told: death wherever it is affirmed; alive only with the time of follow-up.</summary>
internal static class OutcomeReader
{
    private const double LongestFollowUp = 480;

    /// <summary>How far from the state the day of the last news stands.</summary>
    private const int NewsReach = 8;

    /// <summary>"asymptomatique" is the last state where the words say that it is the last.</summary>
    private static readonly WordStarts LastNews = new("dernier", "last", "actuel", "current");
    private static readonly WordStarts News = new("vivant", "vie", "alive", "living", "asymptomat", "nouvelle", "contact", "follow", "suivi", "seen", "vu", "vue");

    private static readonly WordStarts Finding = new("detect", "demonstr", "reveal", "found", "montre", "revele", "mis", "decouv", "discover", "showed");
    private static readonly WordStarts Turning = new("cependant", "toutefois", "neanmoins", "malheureusement", "however", "nevertheless", "nonetheless", "unfortunately", "puis", "then", "ensuite", "subsequently");
    private static readonly WordStarts Growths = new("tum", "carcin", "mass", "metast", "lesion", "nodul", "recid", "recur", "relaps", "rechut");
    private static readonly WordStarts Denying = new("no", "not", "without", "sans", "aucun", "absence", "free", "pas", "alive", "vivant", "vie", "asympt", "indemne", "negat");
    /// <summary>How far before a state stands the word that it lasts.</summary>
    private const int Still = 9;

    /// <summary>"à 18 mois de l'intervention", "après 2 ans de surveillance": what the time is reckoned from.</summary>
    private static readonly WordStarts Origins = new("chirurg", "interv", "opera", "resec", "exer", "diagn", "gref", "transplant", "surveill", "suivi", "recul", "follow", "surg");
    private static readonly string[] Links = ["after", "since", "apres", "depuis", "later", "tard", "follow", "followup", "suivi", "recul", "at", "a", "pendant", "during", "following", "postoperatively", "now", "au", "durant"];

    public static void Read(Page page, Timeline timeline, List<Statement> statements)
    {
        Statement? alive = null;
        var dead = false;
        var ages = ByToken.Of(statements, FactKind.Age);
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            if (!page.KindsIn(s).Has(ConceptKind.Outcome) && !page.KindsIn(s).Has(ConceptKind.Response) && !page.KeywordsIn(s).Has(Keyword.FollowUpWord))
            {
                continue;
            }

            foreach (var mention in page.MentionsIn(s))
            {
                var circumstance = page.At(mention);
                if (IsNoStatus(page, mention))
                {
                    continue;
                }

                if (alive is null && !dead && IsFree(page, mention, out var status) && (circumstance & (Circumstance.Family | Circumstance.Literature | Circumstance.Hypothetical | Circumstance.Planned)) == 0 && !IsFreeInterval(page, s, mention) && !GoesOn(page, s) && !Turns(page, s)
                    && Timed(page, timeline, s, mention, ages, new Statement(FactKind.Outcome, "alive", page.SpanOf(mention)) { Token = mention.First }, status) is var free && free["after"] is not null)
                {
                    alive = free;
                }

                if (alive is null && !dead && page.As(mention, ConceptKind.Outcome, doubtfulToo: true) is { Value: "alive" } state && circumstance == Circumstance.Affirmed && !OfAnother(page, s, mention) && !GoesOn(page, s) && DayBeside(page, timeline, s, mention, state.Has("weak") ? LastNews : News) is { } day)
                {
                    alive = new Statement(FactKind.Outcome, "alive", page.SpanOf(mention)) { Token = mention.First }.With("on", day);
                }

                if ((circumstance & (Circumstance.Negated | Circumstance.Family | Circumstance.Literature | Circumstance.Hypothetical | Circumstance.Planned)) != 0)
                {
                    continue;
                }

                if (page.As(mention, ConceptKind.Outcome) is { } outcome && !outcome.Has("weak") && outcome.Value != "alive" && !OfAnother(page, s, mention))
                {
                    dead |= outcome.Value == "dead";
                    statements.Add(Timed(page, timeline, s, mention, ages, new Statement(FactKind.Outcome, outcome.Value, page.SpanOf(mention)) { Token = mention.First, Circumstance = circumstance & ~Circumstance.Past }));
                }
                else if (page.Is(mention, Keyword.FollowUpWord) && !Turns(page, s) && !IsFreeInterval(page, s, mention) && !IsFinding(page, s) && Timed(page, timeline, s, mention, ages, new Statement(FactKind.Outcome, "alive", page.SpanOf(mention)) { Token = mention.First }) is var timed && timed["after"] is not null)
                {
                    alive = timed;
                }
            }
        }

        if (!dead && alive is not null)
        {
            statements.Add(alive);
        }
    }

    /// <summary>"no evidence of recurrence", "remains healthy", "se porte bien": how the patient was, whatever is denied with it.</summary>
    private static bool IsFree(Page page, Mention mention, out bool linked)
    {
        linked = true;
        return page.As(mention, ConceptKind.Response) is { Value: "CR" } response ? response.Has("recurrence") || page.HasWord(mention.First, mention.Last, ["remiss"]) || (page.HasWord(mention.First, mention.Last, ["reponse", "response"]) && page.HasWord(mention.First - Still, mention.Last, ["actuel", "current", "toujours", "still", "remain", "reste", "restee"]))
            : page.As(mention, ConceptKind.Outcome, doubtfulToo: true) is { Value: "alive" } outcome ? outcome.Has("weak") && !page.HasWord(mention.First, mention.Last, ["follow", "surveill", "recul"]) && (!page.HasWord(mention.First, mention.Last, ["bon", "good"]) || page.HasWord(mention.First, mention.Last, ["sante", "health"]))
            : page.Is(mention, Keyword.FollowUpWord);
    }

    /// <summary>A relapse, another treatment or a death that a later sentence tells: what was told before is not the last status.</summary>
    private static bool GoesOn(Page page, int sentence)
    {
        for (var s = sentence + 1; s < page.Narrative.Sentences.Length; s++)
        {
            var kinds = page.KindsIn(s);
            if (kinds.Has(ConceptKind.Drug) || kinds.Has(ConceptKind.Regimen))
            {
                return true;
            }

            foreach (var mention in kinds.Has(ConceptKind.Response) || kinds.Has(ConceptKind.Metastasis) ? page.MentionsIn(s) : [])
            {
                if (page.At(mention) == Circumstance.Affirmed && (page.Lexicon.Has(mention, ConceptKind.Metastasis) || page.As(mention, ConceptKind.Response) is { Value: "PD" }))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"a commencé un suivi", "a suivi un traitement pendant 6 mois", "vivant en Espagne depuis", "un intervalle sans maladie de 2 ans": not how the patient was at last.</summary>
    private static bool IsNoStatus(Page page, Mention mention) =>
        page.HasWord(mention.First - 3, mention.First + 3, ["commenc", "entam", "began", "started"])
        || (page.StartsAny(mention.First, ["suivi"]) && page.IsAnyWord(mention.First + 1, ["un", "une", "le", "des"]) && page.HasWord(mention.First + 2, mention.First + 4, ["trait", "chimio", "cure", "protocol", "cycle"]))
        || (page.StartsAny(mention.Last - 1, ["suivi", "followed"]) && page.IsAnyWord(mention.Last, ["d", "de", "by"]) && !page.IsAnyWord(mention.First - 1, ["un", "le", "ce", "du", "au", "notre"]))
        || (page.StartsAny(mention.First, ["vivant", "living"]) && page.IsAnyWord(mention.First + 1, ["en", "au", "a", "aux", "dans", "chez", "in", "with"]))
        || (page.HasWord(mention.First - 4, mention.First + 8, ["interval"]) && page.HasWord(mention.First - 3, mention.First + 10, ["sans", "libre", "free"]));

    /// <summary>"suivie pendant 12 ans. Cependant, une récidive": the story goes on.</summary>
    private static bool Turns(Page page, int sentence) =>
        sentence + 1 < page.Narrative.Sentences.Length && page.HasWord(page.Narrative.Sentences[sentence + 1].First, page.Narrative.Sentences[sentence + 1].First + 1, Turning);

    /// <summary>"At 18 months follow-up we detected a carcinoma": the time of a finding.</summary>
    private static bool IsFinding(Page page, int sentence)
    {
        var range = page.Narrative.Sentences[sentence];
        return page.HasWord(range.First, range.Last, Finding) && page.HasWord(range.First, range.Last, Growths) && !page.HasWord(range.First, range.Last, Denying);
    }

    /// <summary>"Après un intervalle sans maladie de 4 ans, une récidive": the time until the tumour came back is no last status.</summary>
    private static bool IsFreeInterval(Page page, int sentence, Mention mention)
    {
        if (page.HasWord(mention.First - 4, mention.Last, ["interval"]) && page.HasWord(mention.First - 6, mention.First, ["apres", "after", "avec", "with"]))
        {
            return true;
        }

        if (IsUntilFound(page, sentence, mention))
        {
            return true;
        }

        foreach (var other in page.MentionsIn(sentence))
        {
            if (page.As(other, ConceptKind.Response) is { Value: "PD" } && page.At(other) == Circumstance.Affirmed)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Après 20 mois sans maladie, une échographie a révélé une tumeur": the time until something was found.</summary>
    private static bool IsUntilFound(Page page, int sentence, Mention mention)
    {
        const int Back = 16;
        var last = page.Narrative.Sentences[sentence].Last;
        if (!page.HasWord(Math.Max(page.Narrative.Sentences[sentence].First, mention.First - Back), mention.First, ["apres", "after", "following"]))
        {
            return false;
        }

        var found = page.HasWord(mention.Last, last, Finding) || page.HasWord(mention.Last, last, ["observ", "appar", "appear", "develop"]);
        for (var i = page.Next(mention.Last, last, Growths); found && i >= 0; i = page.Next(i + 1, last, Growths))
        {
            if (page.HasSign(mention.Last, i, ',') && !IsDeniedInClause(page, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"aucune nouvelle lésion", "lesions were not seen": a word of denial between the last comma and the finding, or behind it.</summary>
    private static bool IsDeniedInClause(Page page, int finding)
    {
        const int Reach = 10, Behind = 5;
        var first = finding;
        while (first > finding - Reach && first > 0 && !page.IsSign(first - 1, ','))
        {
            first--;
        }

        for (var i = first; i < finding + Behind; i++)
        {
            if (page.IsAnyWord(i, ["no", "not", "pas", "n", "without", "sans", "aucun", "aucune", "absence", "ni", "neither", "nor"]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Le père est décédé", "mother died": another person stands before in the sentence.</summary>
    private static bool OfAnother(Page page, int sentence, Mention mention)
    {
        foreach (var other in page.MentionsIn(sentence))
        {
            if (other.First < mention.First && page.Is(other, Keyword.Relative))
            {
                return true;
            }
        }

        return false;
    }

    private static Statement Timed(Page page, Timeline timeline, int sentence, Mention mention, ByToken ages, Statement statement, bool linked = false)
    {
        var range = page.Narrative.Sentences[sentence];
        Duration? nearest = null;
        foreach (var duration in timeline.DurationsIn(range.First, range.Last))
        {
            var gap = duration.First >= mention.Last ? duration.First - mention.Last : mention.First - duration.Last;
            if (duration.Months is not null && duration.Use != DurationUse.Before && gap <= (linked ? 18 : 14) && (!linked || IsLinked(page, duration)) && !(statement.Value == "dead" && page.IsAnyWord(duration.First - 1, ["for", "pendant", "durant"])) && duration.Months <= LongestFollowUp && !IsAge(page, duration, ages) && !Every(page, duration.First)
                && (nearest is not { } other || gap < (other.First >= mention.Last ? other.First - mention.Last : mention.First - other.Last)))
            {
                nearest = duration;
            }
        }

        if (nearest is { } found)
        {
            var span = page.SpanOf(mention).To(page.Narrative.SpanOf(found.First, found.Last));
            var months = found.Months!.Value + OtherPart(timeline, range, found);
            statement = (statement with { Span = span.Length <= 200 ? span : statement.Span }).With("after", $"{Number.Write(months)} mo");
        }

        if (statement.Value == "dead")
        {
            foreach (var date in timeline.DatesIn(range.First, range.Last))
            {
                if (Math.Abs(date.First - mention.Last) <= 5 || (date.First > mention.Last && date.First - mention.Last <= NewsReach && !page.IsParted(mention.Last, date.First)))
                {
                    statement = statement.With("on", date.Date.ToString());
                }
            }
        }

        return statement;
    }

    /// <summary>"alive at last follow-up on 15 February 2024", "Vu le 10.01.2024, vivant": the day of the last news; a year alone says too little.</summary>
    private static string? DayBeside(Page page, Timeline timeline, int sentence, Mention mention, WordStarts news)
    {
        var range = page.Narrative.Sentences[sentence];
        foreach (var date in timeline.DatesIn(range.First, range.Last))
        {
            if (Math.Max(date.First - mention.Last, mention.First - date.Last) <= NewsReach && date.Date.ToString() is { Length: > 4 } day && page.HasWord(range.First, range.Last, news) && !page.HasWord(mention.First, mention.Last, ["jour", "date"]))
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>"5 years and 8 months" are two durations of one time: what the other part adds, in months.</summary>
    private static double OtherPart(Timeline timeline, Sentence range, Duration found)
    {
        foreach (var duration in timeline.DurationsIn(range.First, range.Last))
        {
            var (years, months) = duration.First < found.First ? (duration, found) : (found, duration);
            if (duration != found && years.Unit == 'y' && months.Unit == 'm' && months.Months < 12 && months.First - years.Last is >= 0 and <= 1)
            {
                return duration.Months ?? 0;
            }
        }

        return 0;
    }

    /// <summary>"after surgery", "later", "à un an": the words that make a time of follow-up of a duration.</summary>
    private static bool IsLinked(Page page, Duration duration)
    {
        if (page.IsWord(duration.First - 1, "for"))
        {
            // "has been free of symptoms for 2 years" lasts; "was well for 2 years" may have ended.
            return page.HasWord(duration.First - Still, duration.First, ["has", "have"]) && page.HasWord(duration.First - Still, duration.First, ["been", "remained", "stayed"]);
        }

        for (var i = duration.First - 3; i < duration.Last + 3; i++)
        {
            if (page.IsAnyWord(i, Links))
            {
                return !page.IsAnyWord(duration.Last, ["of", "de", "d"]) || page.HasWord(duration.Last + 1, duration.Last + 4, Origins);
            }
        }

        return false;
    }

    /// <summary>"l'âge de 30 ans", "depuis ses 30 ans" are no length of time, though the age is not the patient's today.</summary>
    private static bool IsAge(Page page, Duration duration, ByToken ages) =>
        !ages.Between(duration.First, duration.First + 1).IsEmpty || page.IsAnyWord(duration.First - 1, ["age", "aged", "agee", "ses", "his", "her"])
        || (page.IsAnyWord(duration.First - 1, ["de", "of"]) && page.IsAnyWord(duration.First - 2, ["age", "agee", "aged"]));

    /// <summary>"tous les 3 mois", "every 6 months", "depuis 3 mois": no length of follow-up.</summary>
    private static bool Every(Page page, int at) =>
        page.IsWord(at - 1, "les") || page.IsWord(at - 1, "every") || page.IsWord(at - 1, "chaque") || page.IsWord(at - 1, "each");
}
