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
    internal static readonly WordStarts Stopping = Halting.And(new("jusqu", "until"));
    private static readonly WordStarts Stopped = new("arret", "interromp", "suspend", "stopp", "discontinu");
    private static readonly WordStarts Telling = Stopping.And(Endings.Words).And(new("inaccept", "unaccept", "progress", "evoluti", "refus", "declin", "remplac", "replac", "switch", "supportiv", "confort"));

    /// <summary>"effective in controlling tumour growth", "a freiné la croissance tumorale".</summary>
    private static readonly WordStarts Held = new("control", "frein", "ralent", "slow", "inhib", "halt", "prevent", "empech", "delay", "retard");

    /// <summary>How far behind "progression under" the drug stands.</summary>
    private const int UnderReach = 6;

    /// <summary>How far behind an answer the drug stands that it was given to.</summary>
    private const int ToReach = 13;

    private static readonly string[] Towards = ["with", "to", "under", "on", "after", "following", "sous", "avec", "a", "au", "apres", "par", "by"];

    /// <param name="near">Whether the sentence names the treatment or follows the one that does: only then a progression is why it stopped.</param>
    /// <param name="running">All that runs with it, the irradiation too: it shares what is answered.</param>
    public static void Tell(Page page, Timeline timeline, List<Course> named, int first, int last, bool near = true, List<Course>? running = null)
    {
        LineMarks.TellPast(page, named, first, last);
        if (near && (named.Count == 0 || named.Count == 1))
        {
            Irradiations.Answer(page, named.Count == 0 ? running ?? named : named, first, last);
        }

        if (named.Count > 0 && (page.KindsIn(page.SentenceOf(first)).Has(ConceptKind.Response) || page.HasWord(first, last, Telling) || (near && page.HasWord(first, last, TumourChanges.Changing)) || WithheldCycles.In(page, first, last) is not null))
        {
            if (DrugGroups.Of(page, named, c => !OnlySymptoms(c)) is { Count: > 0 } groups)
            {
                var before = groups.ConvertAll(g => g[0].Told.GetValueOrDefault("best"));
                Tell(page, timeline, groups, first, last, near);
                for (var g = 0; g < groups.Count; g++)
                {
                    if (groups[g][0].Told.GetValueOrDefault("best") is { } best && best is "CR" or "PR" && best != before[g])
                    {
                        Irradiations.Share(page, running ?? named, groups[g], best, page.SentenceOf(first));
                    }
                }
            }
            else if (page.HasWord(first, last, Stopped) && DrugGroups.Of(page, named) is { Count: > 0 } symptomatic)
            {
                Stops(page, symptomatic, first, last, stopping: true, near);
            }
        }
    }

    private static void Tell(Page page, Timeline timeline, List<List<Course>> groups, int first, int last, bool near)
    {
        var sentence = page.SentenceOf(first);
        var stopping = page.HasWord(first, last, Stopping);
        var chosen = stopping ? StopReasons.ChosenAt(page, first, last, Stopped) : int.MaxValue;
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (ResponseOf(page, mention, first, last, near) is not { } response || !IsGiven(page.At(mention) | Thought(page, mention.First)) || Progressions.IsOnlyAsked(page, mention.First) || (mention.First < groups[0][0].Token && groups[0][0].Token < last && !Halts(page, first, last) && !IsTo(page, mention, groups[0][0].Token))
                || (page.HasWord(mention.First - 8, mention.First, ["jusqu", "until"]) && page.HasWord(first, last, ["suivi", "surveill", "follow", "observ"])))
            {
                continue;
            }

            var own = DrugGroups.Before(groups, mention.First);
            if (response != "PD")
            {
                Answer(own, response, sentence);
                if (Verdicts.IsBest(page, mention))
                {
                    own.ForEach(c => c.IsBestTold = true);
                }
            }
            else if (page.As(mention, ConceptKind.Response) is null)
            {
                Abbreviated(page, timeline, own, first, last, mention.First);
            }
            else if ((near || stopping) && mention.First < chosen && !Intervals.IsAfterEnd(page, first, last, mention.First) && Failing(page, groups, first, last, mention.First) is { } failing)
            {
                Progressed(page, timeline, failing, first, last, mention.First, stopping);
            }
        }

        if (near && Verdicts.Apart(page, first, last) is (>= 0 and var said, { } part) && !(said < groups[0][0].Token && groups[0][0].Token < last))
        {
            Answer(DrugGroups.Before(groups, said), part, sentence);
        }

        Changed(page, timeline, groups, first, last, near);
        if (near && Progressions.Progression(page, groups[0][0].Token, first, last) is >= 0 and var at && at < chosen && !Intervals.IsAfterEnd(page, first, last, at) && Failing(page, groups, first, last, at) is { } failed)
        {
            Progressed(page, timeline, failed, first, last, at, stopping || (at == first && !Dated(page, first, last)));
        }
        else if (groups[0][0].Token is var token && token < last && Progressions.ProgressedUnder(page, first, token))
        {
            Progressed(page, timeline, groups[0], first, last, token, stopping);
        }

        Stops(page, groups, first, last, stopping, near);
        Replaced(page, groups, first, last);
    }

    /// <summary>"PD." is a verdict on the line just told, whose end stands there already.</summary>
    private static void Abbreviated(Page page, Timeline timeline, List<Course> own, int first, int last, int at)
    {
        foreach (var course in own)
        {
            var isOver = course.Token < first && !course.Told.ContainsKey("end") && Intervals.IsOver(course) && timeline.DatesIn(first, last).Count > 0;
            if (!isOver && !Intervals.IsLongAfter(page, timeline, course, first, last, at))
            {
                course.Tell("stop", "progression");
            }
        }
    }

    /// <summary>Something is stopped, but not "sans jamais abandonner les contrôles".</summary>
    private static bool Halts(Page page, int first, int last)
    {
        for (var i = page.Next(first, last, Halting); i >= 0; i = page.Next(i + 1, last, Halting))
        {
            if (!page.HasWord(i - 3, i, ["sans", "without", "not", "pas"]))
            {
                return true;
            }
        }

        return false;
    }

    private static void Answer(List<Course> drugs, string response, int sentence)
    {
        foreach (var drug in drugs)
        {
            drug.Answer(response, sentence);
        }
    }

    /// <summary>What the tumour did is told, and no answer.</summary>
    private static void Changed(Page page, Timeline timeline, List<List<Course>> groups, int first, int last, bool near)
    {
        if (!near || HasAnswer(page, first, last) || TumourChanges.In(page, first, last, groups[^1][0].Token >= first) is not (>= 0 and var at, { } response) || (at < groups[0][0].Token && groups[0][0].Token < last && !TumourChanges.AreUnder(page, at, groups[0][0].Token, response)))
        {
            return;
        }

        var own = DrugGroups.Before(groups, at);
        if (response == "PD")
        {
            Progressed(page, timeline, own, first, last, at, said: false);
            own.FindAll(c => c.Told.GetValueOrDefault("stop") == "progression").ForEach(c => c.Answer("PD", page.SentenceOf(first)));
        }
        else
        {
            Answer(own, response, page.SentenceOf(first));
        }
    }

    private static bool HasAnswer(Page page, int first, int last)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(first)))
        {
            if (mention.First >= first && mention.Last <= last && page.As(mention, ConceptKind.Response) is { } response && !response.Has("weak"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"complete response with nivolumab", "réponse partielle au sunitinib", "partial response after six courses of XELOX": the drug behind the answer is what was answered to.</summary>
    private static bool IsTo(Page page, Mention answer, int drug)
    {
        if (drug - answer.Last > ToReach || page.As(answer, ConceptKind.Response) is not { Value: not "PD" })
        {
            return false;
        }

        for (var i = answer.Last; i < drug; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Symbol && page.CharAt(i) is ',' or ';' or '.' or ':')
            {
                return false;
            }
        }

        return page.IsAnyWord(answer.Last, Towards) || page.IsAnyWord(answer.Last + 1, Towards) || page.IsAnyWord(answer.Last + 2, Towards)
            // "stable disease for 24 months on lanreotide", "maladie stable depuis 24 mois sous lanréotide"
            || (page.IsAnyWord(answer.Last, ["for", "since", "pendant", "depuis", "durant"]) && page.IsAnyWord(answer.Last + 3, Towards));
    }

    /// <summary>"X a été remplacé par Y en raison d'une intolérance", "switched from X to Y due to toxicity".</summary>
    private static void Replaced(Page page, List<List<Course>> groups, int first, int last)
    {
        for (var g = 1; g < groups.Count; g++)
        {
            var (one, other) = (groups[g - 1], groups[g][0].Token);
            if (one[0].Token >= first && page.HasWord(one[^1].Token, other, ["remplac", "replac", "switch", "chang", "passe", "passa"]) && (page.HasWord(first, last, ["raison", "cause", "because", "due", "owing", "devant", "suite", "pour", "mauvais", "poor", "owing"]) || page.HasWord(first, one[0].Token, ["allerg", "toxic", "intoler", "anaphyl", "hypersens"])) && StopReasons.Unwanted(page, first, last))
            {
                one.ForEach(c => c.Tell("stop", "toxicity"));
            }
            else if (one[0].Token >= first && page.HasWord(one[^1].Token, other, ["remplac", "replac", "switch"]) && Progressions.Why(page, first, last) && one[0].Value != groups[g][0].Value)
            {
                one.ForEach(c => c.Tell("stop", "progression"));
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

    private static void Stops(Page page, List<List<Course>> groups, int first, int last, bool stopping, bool near)
    {
        StopReasons.Withheld(page, groups, first, last);
        if (stopping && StopReasons.Stop(page, first, last, Stopped) is >= 0 and var stop)
        {
            var own = DrugGroups.Before(groups, stop);
            own = StopObjects.Of(page, own, stop, first, last);
            if (own.Count == 0 || Intervals.IsPause(page, stop, last) || page.HasWord(stop - 8, stop, ["aucun"]) || page.HasWord(first, stop, ["without"]))
            {
                return;
            }

            if (StopReasons.FailedFirst(page, groups, first, stop))
            {
                own.ForEach(c => c.Tell("stop", "progression"));
            }
            else if (StopReasons.Unwanted(page, first, last))
            {
                own.ForEach(c => c.Tell("stop", "toxicity"));
            }
            else if (page.StartsAny(stop + 1, ["programm", "prevu", "planif"]) || page.StartsAny(stop - 1, ["planned", "scheduled"]))
            {
                own.ForEach(c => c.Tell("stop", "completed"));
            }
            else if (StopReasons.Chosen(page, first, last))
            {
                own.ForEach(c => c.Tell("stop", "choice"));
            }
            else if (near && !page.HasWord(first, last, ["progress", "evoluti", "repons", "respons"]) && StopReasons.FollowsToxicity(page, first, stop))
            {
                own.ForEach(c => c.Tell("stop", "toxicity"));
            }
        }
        else if (StopReasons.NotBorne(page, first, last) is >= 0 and var unborne)
        {
            DrugGroups.Before(groups, unborne).ForEach(c => c.Tell("stop", "toxicity"));
        }
        else if (StopReasons.RefusedToGoOn(page, first, last) is >= 0 and var refusal)
        {
            DrugGroups.Before(groups, refusal).ForEach(c => c.Tell("stop", "choice"));
        }
        else if (Endings.In(page, first, last) is >= 0 and var end && !Intervals.IsStillGiven(page, first, last) && !page.HasWord(first, last, ["resection", "response", "reponse", "remission"]))
        {
            var own = DrugGroups.Before(groups, end);
            if (!Endings.IsOfNext(page, own[^1].Token, end))
            {
                Endings.Complete(page, own, end);
            }
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
        drugs = DoseSteps.GoOn(page, drugs, first, last, at) || Progressions.GoesOn(page, at, last) ? CourseLists.None : drugs;
        foreach (var course in drugs)
        {
            if (IsGivenOnce(page, course) || drugs.Exists(d => d.Value == course.Value && Intervals.IsLongAfter(page, timeline, d, first, last, at)) || (!said && !counted && course.Token < first && IsAdjuvant(page, course)))
            {
                continue;
            }

            if (!said && !counted && course.Token < first && IsGivenOut(course))
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

    /// <summary>"Trois cycles de A et B ont été administrés. Le scanner montre une progression": the cycles that were meant may have been given, nothing says what ended them.</summary>
    private static bool IsGivenOut(Course course) =>
        !course.HasMoreCycles && course.Told.TryGetValue("cycles", out var cycles) && cycles is not ("1" or "2") && Agents.Is(course.Value, "chemotherapy");

    /// <summary>What was given to prevent a relapse had ended when it came, unless the words say otherwise.</summary>
    private static bool IsAdjuvant(Page page, Course course) =>
        page.Narrative.Sentences[page.SentenceOf(course.Token)] is var sentence && page.HasWord(Math.Max(sentence.First, course.Token - 24), Math.Min(course.Token + 6, sentence.Last), ["adjuv", "neoadj", "perioper", "postoper", "preoper"]);

    /// <summary>Drugs that bathe the abdomen during an operation are not stopped later.</summary>
    internal static bool IsGivenOnce(Page page, Course course) =>
        page.Narrative.Sentences[page.SentenceOf(course.Token)] is var sentence && page.HasWord(sentence.First, sentence.Last, ["hipec", "chip", "hyperthermi"]);

    /// <summary>Agents against the hormones or for the bones: a stable scan says nothing of them.</summary>
    internal static bool OnlySymptoms(Course course) => AgentClass.IsSupport(course.Class);

    /// <summary>"Si progression": whether the words are only of a condition for a treatment.</summary>
    internal static Circumstance Thought(Page page, int token) => page.AtTreatment(token) & Circumstance.Hypothetical;

    internal static bool IsGiven(Circumstance circumstance) => (circumstance & ~Circumstance.Past) == Circumstance.Affirmed;

    private static string? ResponseOf(Page page, Mention mention, int first, int last, bool near)
    {
        if (page.As(mention, ConceptKind.Response) is { } response)
        {
            return response.Has("recurrence") || (response.Value == "SD" && (Verdicts.IsOutdone(page, mention) || Verdicts.IsOfRest(page, mention))) || IsOfSymptoms(page, mention) || Progressions.IsOfOther(page, mention.First) || (response.Value == "SD" && TumourChanges.AreKept(page, mention)) || (response.Value == "PD" && page.HasWord(mention.First - 3, mention.First, Held)) || (response.Value == "PD" && (Progressions.IsOfMarkers(page, mention) || (Progressions.IsOnlyOfMarkers(page, mention) && page.HasWord(first, last, ["stab", "inchang", "unchang"])))) || (response.Value != "PD" && Verdicts.IsMixed(page, mention, last)) ? null
                : !response.Has("weak") ? response.Value
                : near && Verdicts.Lasting(page, mention) ? response.Value
                : null;
        }

        return near && page.As(mention, ConceptKind.Response, doubtfulToo: true) is { } abbreviated && Verdicts.IsAbbreviation(page, mention, first, last) ? abbreviated.Value : null;
    }

    /// <summary>"stabilisation et bon contrôle de la douleur", "bénéfice clinique et meilleur contrôle de la maladie".</summary>
    internal static bool IsOfSymptoms(Page page, Mention mention) =>
        page.HasWord(mention.Last, mention.Last + 8, ["douleur", "pain", "symptom", "poids", "weight"]) || (page.Starts(mention.First, "resol") && page.HasWord(mention.Last, mention.Last + 5, ["etat", "tableau", "clini", "fievre", "fever", "colite", "colitis", "diarrh", "insuffis", "pneumo", "infect", "thromb"]))
        || IsOfState(page, mention)
        || (page.HasWord(mention.First, mention.Last, ["control"]) && page.HasWord(mention.First - 5, mention.First, ["cliniq", "clinic", "symptom", "meilleur", "better"]));

    /// <summary>"une stabilisation neurologique": of the patient, not of the tumour.</summary>
    internal static bool IsOfState(Page page, Mention mention) =>
        page.Starts(mention.First, "stabil") && page.HasWord(mention.Last, mention.Last + 2, ["neurolog", "neurocog", "cliniq", "clinic", "hemodyn", "haemodyn", "fonctionn", "functional"]) && !page.HasWord(mention.Last, mention.Last + 4, ["radiol", "morphol"]);

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
}
