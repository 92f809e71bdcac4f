using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>
/// The course that runs while the sentences go on: it is started, counted, answered to and stopped in sentences that do not name it, until another one is named. A sentence
/// that refers to it ("le traitement", "le même schéma", "après 3 cycles") may stand further off than one that does not.
/// </summary>
internal sealed class Story(Page page, Calendar calendar, Timeline timeline)
{
    /// <summary>How many sentences without a treatment may speak of the one that runs; how many if they refer to it; after how many its end is still told.</summary>
    private const int Sentences = 3;
    private const int Referring = 20;
    private const int Longest = 25;

    /// <summary>A line of so many tokens, a date or a label, is no sentence of its own.</summary>
    private const int Fragment = 6;

    /// <summary>"Il a reçu 7 doses", "La chimiothérapie a été débutée" behind "une chimiothérapie est proposée".</summary>
    private static readonly WordStarts Received = new("recu", "recevant", "receiv", "complet", "termine", "realise", "effectue", "administre", "given");
    private static readonly WordStarts Coming = new("will", "sera", "seront", "prevu", "planned", "schedul");
    private static readonly WordStarts Begun = new("commenc", "debut", "initi", "started", "began", "begun", "instaur", "demarr", "entam");
    private static readonly WordStarts Turning = new("sorte", "donc", "ligne", "line", "commenc", "debut", "demarr", "initi", "start", "instaur", "switch", "chang", "propos", "decid", "pass", "remplac", "replac", "nouve", "new", "entam", "mis", "recu", "receiv", "introdu", "puis", "then");
    private static readonly WordStarts Stopped = new("arret", "interromp", "suspend", "stopp", "discontinu");
    private static readonly WordStarts Unwanted = new("toxic", "intoler", "toler", "effets");
    private static readonly WordStarts Because = new("raison", "compte", "cause", "because", "due", "owing", "devant", "suite", "given", "mauvais", "poor", "face");
    private static readonly WordStarts Same = new("meme", "same", "said", "ledit", "cited");
    private static readonly WordStarts Schemes = new("regim", "schema", "trait", "treat", "protocol", "chimio", "chemo", "qt");
    private static readonly WordStarts Words = new("trait", "treat", "chimio", "chemo", "qt", "schema", "regim", "protocol", "cycle", "cure", "courses");
    private static readonly WordStarts Others = new("ligne", "line", "nouve", "new", "autre", "other", "adjuv", "neoadj", "pallia", "entret", "maint", "second", "deuxi", "troisi", "third", "antibio", "sympto", "substit", "support", "soutien");

    private static readonly WordStarts Spoken = new("toxic", "effets", "effect", "adverse", "indesir", "secondaire", "attribu", "imput", "lie", "due");
    private static readonly WordStarts Alone = new("monoth", "seul", "alone", "single", "entret", "mainten", "poursui", "continu", "commenc", "debut", "initi", "start", "reprend", "repris", "resum", "instaur", "administ", "recu", "receiv", "switch", "remplac", "replac");

    private List<Course> drugs = CourseLists.None, running = CourseLists.None, offered = CourseLists.None, waiting = CourseLists.None, latest = CourseLists.None;
    private ArraySegment<DateMention> failed = [];
    private int age, since, waited;
    private bool refers, resting;

    /// <summary>Behind this token the sentence just told before tells of the new treatment.</summary>
    public int Turn { get; private set; }

    /// <summary>"La chimiothérapie a été débutée le 5": the class of what was told before is no other treatment.</summary>
    public List<Course> WithoutTold(List<Course> named, int first, int last)
    {
        refers = false;
        if (named.Count == 0)
        {
            return named;
        }

        var told = drugs.Count > 0 ? drugs : offered.Count > 0 ? offered : latest;
        if (told.Count == 0 || !named.Exists(c => c.Form == TreatmentForm.DrugClass) || named.Exists(c => c.Form is TreatmentForm.Drug or TreatmentForm.Regimen))
        {
            return named;
        }

        var left = new List<Course>(named.Count);
        foreach (var course in named)
        {
            if (!(course.Form == TreatmentForm.DrugClass && IsDefinite(course.Token, first) && HasAgentOf(told, course.Value)))
            {
                left.Add(course);
            }
        }

        refers = left.Count < named.Count && age < Referring && since < Referring;
        if (refers && told == latest)
        {
            // The chemotherapy is told of again behind the irradiation.
            (drugs, running) = (latest, latest);
        }

        return refers ? left : named;
    }

    private static bool HasAgentOf(List<Course> told, string drugClass)
    {
        foreach (var course in told)
        {
            if (course.Form is TreatmentForm.Drug or TreatmentForm.Regimen && Agents.Is(course.Value, drugClass))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Après 3 cycles, une progression est vue, de sorte qu'une nouvelle ligne par X est débutée": what stands before the turn is told of the course that ran.</summary>
    public void Before(List<Course> named, int first)
    {
        Turn = 0;
        var other = named.FindIndex(c => c.IsDrug || c.Value is "prrt" or "mibg-therapy");
        if (other < 0)
        {
            if (refers && named.Count > 0 && drugs.Count > 0 && named[0].Token - 3 > first + 3)
            {
                // "La chimiothérapie a été débutée le 5, puis une radiothérapie".
                Turn = named[0].Token - 3;
                TellLater(first, Turn, next: true);
            }

            return;
        }

        if (Answers.OnlySymptoms(named[other]))
        {
            return;
        }

        var until = named[0].Token;
        var (told, toxic) = (-1, -1);
        for (var i = first; i < until; i++)
        {
            toxic = page.StartsAny(i, Unwanted) && (!page.Starts(i, "toler") || page.HasWord(i - 2, i, ["mauvais", "poor", "manque", "lack"])) && page.HasWord(i - 7, i, Because) && !page.HasWord(i - 5, i, ["sans", "without", "absence"]) ? i : toxic;
            told = i == toxic || page.StartsAny(i, Stopped) || page.Starts(i, "progress") || (page.StartsAny(i, ["cycle", "cure"]) && (page.HasWord(i - 4, i, ["apres", "after"]) || (page.HasWord(i - 6, i, Received) && page.IsAnyWord(i + 1, ["et", "and", "puis", "then"])))) ? i : told;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(first)))
        {
            told = mention.Last <= until && page.As(mention, ConceptKind.Response) is not null ? Math.Max(told, mention.Last - 1) : told;
        }

        // "puis le même médicament": only a new line tells another course of it.
        var same = drugs.HaveOneOf(named) || offered.HaveOneOf(named);
        if (told >= 0 && (same ? page.HasWord(told + 1, until, ["ligne", "line"]) : page.HasWord(told + 1, until, Turning) || (told == toxic && page.HasWord(until + 1, until + 5, Begun))))
        {
            Turn = told + 1;
            if (offered.Count > 0 && Cycles.In(page, calendar, first, Turn).Exists(c => c.SoFar))
            {
                Give(offered);
            }

            if (age > (page.HasWord(first, Turn, ["cycle", "cure"]) ? Referring : Sentences))
            {
                return;
            }

            if (toxic >= 0)
            {
                drugs.ForEach(c => c.Tell("stop", "toxicity"));
            }

            TellLater(first, Turn, next: age == 0 || page.HasWord(first, Turn, ["cycle", "cure"]));
        }
    }

    public void Go(List<Course> all, int first, int last)
    {
        var named = all.Exists(c => c.IsRecalled) ? all.Which(c => !c.IsRecalled) : all;
        if (named.Exists(c => IsGiven(c.Circumstance) && (c.IsDrug || c.Form == TreatmentForm.Irradiation)))
        {
            Waited(named, first, last);
            Handovers.Leave(page, timeline, drugs, named, first, last);

            // Before the irradiation that the sentence names, the drugs may be counted and answered to.
            if (!named.Exists(c => c.IsDrug || c.Value is "prrt" or "mibg-therapy") && drugs.Count > 0 && age < Sentences && Turn == 0 && named[0].Token - first > 4)
            {
                TellLater(first, named[0].Token, next: age == 0, dated: false);
            }

            if (refers && named.TrueForAll(c => !c.IsDrug))
            {
                CountOfClass(first, last);
            }

            // "Le dénosumab est également administré. Elle a reçu 6 cycles": of the drugs told before it.
            if (drugs.Count > 1 && named.Count < drugs.Count && IsPartOf(named) && page.HasWord(first, last, Spoken) && !page.HasWord(first, last, Alone))
            {
                // "Les effets du cétuximab comprenaient": one of those that run is spoken of, and they all go on.
                if (LeavesOut(named, first, last))
                {
                    running = drugs = drugs.Without(named);
                }
            }
            else if (Replacements.In(page, drugs, named) is { } swapped)
            {
                (running, drugs, latest) = (swapped, swapped, swapped);
            }
            else if (drugs.Count > 0 && LeavesOut(named, first, last))
            {
                // The others go on.
                running = drugs = drugs.Without(named);
            }
            else if (running.Count == 0 || named.Exists(c => IsGiven(c.Circumstance) && (c.IsDrug || c.Form == TreatmentForm.Irradiation) && !Answers.OnlySymptoms(c)))
            {
                running = WithoutLeft(named.Which(c => IsGiven(c.Circumstance) && !c.IsBeside && (c.IsDrug || c.Form == TreatmentForm.Irradiation)));
                drugs = running.Which(c => c.IsDrug || c.Value is "prrt" or "mibg-therapy");
                latest = drugs.Count > 0 ? drugs : latest;
            }

            age = 0;
            resting = Rests.Begin(page, drugs, named[^1].Token, last);
        }
        else if (running.Count > 0 && !named.Exists(c => c.IsDrug) && !IsOfOffered(named, first, last))
        {
            GoOn(named, first, last);
            Wait(first, last);
        }

        Offer(named, first, last);
    }

    /// <summary>"Après 3 cycles de capécitabine, un traitement par paclitaxel est débuté": the first is left behind.</summary>
    private List<Course> WithoutLeft(List<Course> given)
    {
        var groups = DrugGroups.Of(page, given);
        return groups.Count > 1 && groups[^2][^1].Token is var left && DrugGroups.HasFailed(page, left, groups[^1][0].Token) ? given.Which(c => c.Token > left) : given;
    }

    /// <summary>A sentence that names no drug goes on with those that run.</summary>
    private void GoOn(List<Course> named, int first, int last)
    {
        var end = named.Count == 0 ? last : named.Min(c => c.Token);
        resting = resting || Rests.Begin(page, drugs, first, end);
        var refering = refers || Refers(first, end);
        age -= last - first <= Fragment && age > 0 ? 1 : 0;
        if (age++ < Sentences || IsSameAgain(first, end) || (age < Referring && refering) || (age < Longest && CourseDates.Ends(page, first, Math.Min(first + 8, end))))
        {
            if (end == last || end - first > 4)
            {
                TellLater(first, end, next: (age == 1 && !resting) || refering, dated: named.Count == 0);
            }

            // What follows a sentence on the treatment follows the treatment.
            age = refering && age < Longest ? 0 : age;
        }
    }

    /// <summary>"radiothérapie après le quatrième cycle de chimiothérapie": the class is what was told before.</summary>
    private void CountOfClass(int first, int last)
    {
        foreach (var count in Cycles.In(page, calendar, first, last))
        {
            if (page.HasWord(count.Token + 1, Math.Min(count.Token + 5, last), ["chimio", "chemo", "qt"]))
            {
                drugs.ForEach(c => c.Count(count));
            }
        }
    }

    /// <summary>"L'oxaliplatine a été arrêté au 8e cycle": one drug of those that run, or of the regimen, is left out.</summary>
    private bool IsPartOf(List<Course> named) => named.TrueForAll(c => c.Form == TreatmentForm.Drug && IsGiven(c.Circumstance) && drugs.Has(c.Value));

    private bool LeavesOut(List<Course> named, int first, int last) =>
        named.TrueForAll(c => c.Form == TreatmentForm.Drug && IsGiven(c.Circumstance) && drugs.HoldAmongOthers(c.Value))
        && page.HasWord(first, last, ["arret", "interromp", "suspend", "stopp", "discontinu", "retir", "omit", "omis", "withdr", "dropp", "held"]) && drugs.Exists(d => !named.Has(d.Value));

    private static bool IsGiven(Circumstance circumstance) => (circumstance & ~Circumstance.Past) == Circumstance.Affirmed;

    /// <summary>"la chimiothérapie", "this treatment", and "Chemotherapy was" at the head, but no new line.</summary>
    private bool IsDefinite(int token, int first) =>
        page.HasWord(token - 3, token, ["cycle", "cure", "courses"]) || LineMarks.IsOfPast(page, token, first) || (IsTimed(token) && !page.HasWord(token - 4, token + 4, Others)) || (page.IsWord(token - 1, "la") || page.IsWord(token - 1, "le") || page.IsWord(token - 1, "cette") || page.IsWord(token - 1, "ce") || page.IsWord(token - 1, "ladite") || page.IsWord(token - 1, "the") || page.IsWord(token - 1, "this") || page.IsWord(token - 1, "said")
            || page.IsWord(token - 1, "his") || page.IsWord(token - 1, "her") || page.IsWord(token - 1, "sa") || (token == first && (page.IsWord(token + 1, "was") || page.IsWord(token + 1, "is") || page.IsWord(token + 1, "has"))))
        && !page.HasWord(token - 4, token + 4, Others);

    /// <summary>"after chemotherapy", "après chimiothérapie", "chemotherapy completion": the one that was told.</summary>
    private bool IsTimed(int token) => page.IsAnyWord(token - 1, ["after", "apres", "during", "completing", "finishing", "completed"]) || page.StartsAny(token + 1, ["completion"]);

    /// <summary>"le traitement", "après 3 cycles", but not "un traitement symptomatique", "une nouvelle chimiothérapie".</summary>
    private bool Refers(int first, int last)
    {
        for (var i = page.Next(first, last, Words); i >= 0; i = page.Next(i + 1, last, Words))
        {
            if (!page.HasWord(Math.Max(first, i - 3), Math.Min(i + 4, last), Others))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"le même schéma", "the same regimen", "ledit traitement": whatever was told between.</summary>
    private bool IsSameAgain(int first, int last)
    {
        for (var i = page.Next(first, last - 1, Same); i >= 0; i = page.Next(i + 1, last - 1, Same))
        {
            if (page.IsAnyWord(i, Same) && page.StartsAny(i + 1, Schemes))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a sentence without a treatment of its own says of the one that runs.</summary>
    private void TellLater(int first, int last, bool next, bool dated = true)
    {
        foreach (var count in drugs.Count > 0 && !Cycles.AreMeant(page, first, last) ? Cycles.In(page, calendar, first, last) : [])
        {
            if (!count.Glued)
            {
                foreach (var drug in drugs)
                {
                    if ((drugs.Count == 1 || !Answers.OnlySymptoms(drug)) && !Agents.Is(drug.Value, "hormone-therapy"))
                    {
                        drug.Count(count);
                    }
                }
            }
        }

        if (WithheldCycles.LeaveRest(page, first, last))
        {
            drugs.ForEach(d => d.BreakOff());
        }

        if (drugs.Exists(d => d.HasMoreCycles) && GoingOn.Tells(page, LastCount(first, last) + 1, last))
        {
            drugs.ForEach(d => d.GoOn());
        }

        if (next && drugs.Count == 1 && !drugs[0].Told.ContainsKey("dose") && Doses.Later(page, first, last) is { } dose)
        {
            drugs[0].Tell("dose", dose);
        }

        Answers.Tell(page, timeline, drugs, first, last, next, running);
        if (dated)
        {
            CourseDates.TellLater(page, timeline, running, first, last, next);
        }
    }

    /// <summary>Where the last cycles of the sentence are counted, or the token before it.</summary>
    private int LastCount(int first, int last) => Cycles.In(page, calendar, first, last) is { Count: > 0 } counts ? counts[^1].Token : first - 1;

    /// <summary>A progression told further off: why the drugs that are given until they fail were left, if other drugs follow.</summary>
    private void Wait(int first, int last)
    {
        waited++;
        if (resting || drugs.Count == 0 || !drugs.TrueForAll(d => d.Form is TreatmentForm.Drug or TreatmentForm.Regimen && !Answers.OnlySymptoms(d) && (!Agents.Is(d.Value, "chemotherapy") || !d.Told.ContainsKey("cycles"))))
        {
            return;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(first)))
        {
            if (page.As(mention, ConceptKind.Response) is { Value: "PD" } response && !response.Has("weak") && !response.Has("recurrence") && !DoseSteps.GoOn(page, drugs, first, last, mention.First) && IsGiven(page.AtTreatment(mention.First)) && !Intervals.IsAfterEnd(page, first, last, mention.First))
            {
                (waiting, waited, failed) = (drugs, 0, timeline.DatesIn(first, last));
            }
        }
    }

    private void Waited(List<Course> named, int first, int last)
    {
        if (waiting.Count > 0 && waited <= Longest && named.Exists(c => c.Form is TreatmentForm.Drug or TreatmentForm.Regimen && IsGiven(c.Circumstance) && !Answers.OnlySymptoms(c))
            && !waiting.HaveOneOf(named) && !page.HasWord(first, last, ["ajout", "added", "associ", "mainten", "poursui", "continu", "combin", "plus"]))
        {
            waiting.FindAll(c => !Answers.IsGivenOnce(page, c) && (!c.Told.TryGetValue("end", out var end) || Intervals.IsBefore(failed, end, !Intervals.IsOver(c)))).ForEach(c => c.Tell("stop", "progression"));
        }

        if (named.Exists(c => c.IsDrug))
        {
            waiting = [];
        }
    }

    /// <summary>What was only offered is given where a later sentence counts or begins it.</summary>
    private void Offer(List<Course> named, int first, int last)
    {
        if (named.Count > 0)
        {
            offered = named.TrueForAll(c => !IsGiven(c.Circumstance) || c.Form is TreatmentForm.DrugClass or TreatmentForm.Irradiation || c.Mates.Any(m => m.Circumstance == Circumstance.Planned)) ? named.Which(c => (c.Circumstance == Circumstance.Planned || (c.Circumstance == (Circumstance.Planned | Circumstance.Possible) && page.HasWord(first, last, ["considered"]))) && (c.Form is TreatmentForm.Drug or TreatmentForm.Regimen || c.Value is "prrt" or "mibg-therapy")) : [];
            since = 0;
        }
        else if (offered.Count > 0 && since++ < Sentences && IsTaken(first, last))
        {
            Give(offered);
            TellLater(first, last, next: true);
        }
    }

    /// <summary>The sentence counts or begins what was offered before it.</summary>
    private bool IsTaken(int first, int last)
    {
        var counts = Cycles.In(page, calendar, first, last);
        return (counts.Exists(c => c.SoFar) && !page.HasWord(first, last, Coming)) || (counts.Count > 0 && page.HasWord(first, last, Received)) || Offers.AreBegun(page, first, last, refers);
    }

    /// <summary>"Une chimiothérapie est envisagée. Après deux cycles": they are those of what was offered last, not of what ran before.</summary>
    private bool IsOfOffered(List<Course> named, int first, int last) =>
        named.Count == 0 && offered.Count > 0 && since < Sentences && IsTaken(first, last);

    private void Give(List<Course> given)
    {
        given.ForEach(c => c.Give());
        var all = given.SelectMany(c => c.Mates.Count > 0 ? c.Mates : [c]).Distinct().Where(c => IsGiven(c.Circumstance)).ToList();
        (drugs, running, latest, offered, age) = (all, all, all, [], 0);
    }
}
