using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Assessments of the tumour with the month they were told for. Without a date the treatment's own best response or reason to stop says it.</summary>
internal static class ResponseReader
{
    private const int Gap = 22;

    public static void Read(Page page, Timeline timeline, List<Statement> statements)
    {
        // "un nodule rapidement évolutif" before any treatment answers none.
        var treated = int.MaxValue;
        var answered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var treatment in statements)
        {
            if (treatment.Kind == FactKind.Treatment && treatment.IsAffirmed)
            {
                treated = Math.Min(treated, treatment.Token);
                Add(answered, treatment["best"]);
                Add(answered, treatment["stop"] == "progression" ? "PD" : null);
            }
        }

        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            if (!page.KindsIn(s).Has(ConceptKind.Response))
            {
                continue;
            }

            var mentions = page.MentionsIn(s);
            for (var m = 0; m < mentions.Length; m++)
            {
                var mention = mentions[m];
                if ((page.As(mention, ConceptKind.Response, IsBareNoun(page, mention)) ?? Verdict(page, mention, s)) is not { } response || (IsNone(page, mention, response) && !(response.Has("weak") && ValueOf(page, mention, response, s) is not null)) || (response.Has("recurrence") && IsOfComplaint(page, mentions, m)))
                {
                    continue;
                }

                var (value, near) = (ValueOf(page, mention, response, s) ?? response.Value, (DateMention?)null);
                foreach (var date in timeline.DatesIn(page.Narrative.Sentences[s].First, page.Narrative.Sentences[s].Last))
                {
                    if ((response.Value != "PD" && (EndsRange(page, timeline, date) || IsUntilRelapse(page, date))) || IsStart(page, date.First) || (date.Last <= mention.First && ((response.Value != "PD" && Verdicts.IsBest(page, mention)) || IsReckonedFrom(page, mention))))
                    {
                        continue;
                    }

                    if (date.Last <= mention.First ? mention.First - date.Last <= Gap : date.First - mention.Last <= (IsOfExam(page, mention.Last, date.First) ? 10 : 6) && !(near is { } told && told.First > mention.First) && !OtherBetween(page, s, mention, date))
                    {
                        near = date;
                    }
                }

                if (near is null && !response.Has("recurrence") && !page.HasWord(mention.First - 2, mention.Last + 2, ["long", "prolong", "durable", "lasting"]) && page.At(mention) == Circumstance.Affirmed && page.AtTreatment(mention.First) == Circumstance.Affirmed && IsAssessed(page, mention) && timeline.DatesIn(page.Narrative.Sentences[s].First, page.Narrative.Sentences[s].Last).Count == 0 && (HeadDates.Before(page, timeline, s) ?? HeadDates.Visit(page, timeline, s) ?? ExamDay(page, timeline, s)) is { } day)
                {
                    // "En mars 2012, il est admis pour une dyspnée. Une progression a été observée."
                    statements.Add(new Statement(FactKind.Response, value, page.SpanOf(mention)) { Token = mention.First }.With("on", (day with { Day = 0 }).ToString()));
                }
                else if (near is { Date.Month: > 0 } dated && !(response.Has("recurrence") && dated.Date.Month == 0))
                {
                    statements.Add(new Statement(FactKind.Response, value, page.SpanOf(mention)) { Circumstance = page.At(mention), Token = mention.First }.With("on", (dated.Date with { Day = 0 }).ToString()));
                }
                else if (treated < mention.First && near is null && !response.Has("recurrence") && page.At(mention) == Circumstance.Affirmed && page.AtTreatment(mention.First) == Circumstance.Affirmed && IsAssessed(page, mention) && answered.Add(value))
                {
                    // Without a date, where no treatment tells it already.
                    statements.Add(new Statement(FactKind.Response, value, page.SpanOf(mention)) { Token = mention.First });
                }
            }
        }
    }

    /// <summary>"une réponse ganglionnaire et osseuse partielle": the bare noun is partial where that stands some words behind it; complete in one place is no answer of the whole.</summary>
    private static string? ValueOf(Page page, Mention mention, Concept response, int sentence) =>
        response.Has("weak") && IsBareNoun(page, mention) && page.At(mention) == Circumstance.Affirmed ? Verdicts.KindApart(page, mention.First, page.Narrative.Sentences[sentence].First, page.Narrative.Sentences[sentence].Last) is "PR" ? "PR" : null : null;

    private static bool IsBareNoun(Page page, Mention mention) => mention.Last - mention.First == 1 && page.IsAnyWord(mention.First, ["reponse", "response"]);

    /// <summary>"Scanner (6/5/2014) : ... . Conclusion : réponse complète": the day of the examination whose report goes on.</summary>
    private static PartialDate? ExamDay(Page page, Timeline timeline, int sentence)
    {
        const int Reach = 4;
        for (var s = sentence - 1; s >= Math.Max(0, sentence - Reach) && page.Narrative.Sentences[s].Section == page.Narrative.Sentences[sentence].Section; s--)
        {
            if (page.Tokens[page.Narrative.Sentences[s + 1].First].Is(TokenMarks.LineBefore))
            {
                return null;
            }

            var dates = timeline.DatesIn(page.Narrative.Sentences[s].First, page.Narrative.Sentences[s].Last);
            if (dates.Count > 0)
            {
                return dates.Count == 1 && dates[0] is { Date.Month: > 0 } date && page.IsSign(date.First - 1, '(') && page.IsSign(date.Last, ')') && page.IsSign(date.Last + 1, ':') && page.KindsIn(s).Has(ConceptKind.Imaging) ? date.Date : null;
            }
        }

        return null;
    }

    /// <summary>"récurrence de la dyspnée", "recurrence of the cough": a complaint came back, no tumour.</summary>
    private static bool IsOfComplaint(Page page, ReadOnlySpan<Mention> mentions, int own)
    {
        var next = own + 1;
        while (next < mentions.Length && mentions[next].First - mentions[own].Last <= 4 && !page.Lexicon.Has(mentions[next], ConceptKind.Symptom))
        {
            next++;
        }

        if (next >= mentions.Length || mentions[next].First - mentions[own].Last > 4)
        {
            return false;
        }

        for (var i = mentions[own].Last; i < mentions[next].First; i++)
        {
            if (!page.IsAnyWord(i, ["de", "du", "des", "d", "la", "le", "l", "les", "sa", "son", "ses", "of", "the", "his", "her", "their"]) && page.CharAt(i) is not ('\'' or '\u2019'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"sans rechute jusqu'en mars 2016, date à laquelle une rechute", "stable until May 2015, when it grew": the day is that of what came then.</summary>
    private static bool IsUntilRelapse(Page page, DateMention date) =>
        page.HasWord(date.First - 3, date.First, ["jusqu", "until"]) && (page.IsSign(date.Last, ',') ? page.IsAnyWord(date.Last + 1, ["date", "moment", "when", "lorsque", "lorsqu", "quand", "epoque"]) : page.IsAnyWord(date.Last, ["when", "date", "lorsque", "lorsqu", "quand"]));

    /// <summary>"est apparue sur le scanner de mai 2019", "was seen on the CT of April 2017".</summary>
    private static bool IsOfExam(Page page, int first, int last) =>
        page.HasWord(first, last, ["scan", "tdm", "tomodens", "irm", "mri", "pet", "tep", "ct", "imag", "control", "bilan", "evalu", "reevalu", "echograph"]) && !page.IsParted(first, last);

    /// <summary>The words tell no answer of the whole tumour, or none at all.</summary>
    private static bool IsNone(Page page, Mention mention, Concept response) =>
        response.Has("weak") || (response.Value == "PD" && Progressions.IsOnlyAsked(page, mention.First)) || (response.Value == "SD" && (Verdicts.IsOutdone(page, mention) || Verdicts.IsOfRest(page, mention))) || Progressions.IsOfOther(page, mention.First) || (response.Has("recurrence") && IsPlace(page, mention)) || (response.Value != "PD" && page.Starts(mention.First, "resol") && Answers.IsOfSymptoms(page, mention)) || Answers.IsOfState(page, mention);

    /// <summary>"mort en juin 2012, 4 mois après la récidive", "seen in May, two years after the relapse": the day is not that of the relapse.</summary>
    private static bool IsReckonedFrom(Page page, Mention mention) =>
        page.Next(mention.First - 5, mention.First, Behind) is >= 0 and var after && page.IsAnyWord(after - 1, ["mois", "ans", "an", "semaines", "jours", "months", "month", "years", "year", "weeks", "days"]);

    private static readonly WordStarts Behind = new("apres", "after", "following", "depuis", "since");

    /// <summary>"la réponse dans la récidive", "shrinkage of the recurrence": where something is seen.</summary>
    private static bool IsPlace(Page page, Mention mention) =>
        page.IsAnyWord(mention.First - 1, ["la", "the"]) && page.IsAnyWord(mention.First - 2, ["dans", "in", "of", "de", "sur"]) && page.HasWord(mention.First - 7, mention.First - 2, ["repons", "respons", "amelior", "diminu", "reduc", "shrink", "regress"]);

    private static void Add(HashSet<string> answered, string? response)
    {
        if (response is not null)
        {
            answered.Add(response);
        }
    }

    /// <summary>"une progression est observée", "CT showed a partial response": somebody saw it.</summary>
    private static bool IsAssessed(Page page, Mention mention) =>
        page.HasWord(mention.First - 12, mention.Last + 10, ["montr", "observ", "revel", "reveal", "document", "constat", "confirm", "objectiv", "obten", "obtain", "show", "achiev", "detect", "demonstr", "seen", "vue", "evalu", "assess", "present", "found", "mise"]) || page.HasWord(mention.First, mention.Last, ["progresse", "progressed"])
        || (page.HasWord(mention.First, mention.Last, ["progression", "recid", "rechut", "relaps", "recurr", "nouve", "new"]) && page.HasWord(mention.First - 3, mention.Last + 6, ["produi", "survenu", "occur", "develop", "appar"]));

    /// <summary>"partial response in May 2020, progression in June 2021": the date behind another answer is that one's.</summary>
    private static bool OtherBetween(Page page, int sentence, Mention own, DateMention date)
    {
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (mention.First >= own.Last && mention.Last <= date.First && page.Lexicon.Has(mention, ConceptKind.Response))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"TDM 14/08/2017 : RP maintenue", "CT July 2016: PR": an abbreviation behind the colon of an examination.</summary>
    private static Concept? Verdict(Page page, Mention mention, int sentence) =>
        page.Words(mention.First) is "PR" or "RP" or "SD" or "PD" && mention.Last - mention.First == 1 && (page.IsWord(mention.Last, "in") || page.IsWord(mention.Last, "en")) && page.IsClaimed(mention.Last + 1)
            && (page.KindsIn(sentence).Has(ConceptKind.Drug) || page.KindsIn(sentence).Has(ConceptKind.Regimen)) ? page.As(mention, ConceptKind.Response, doubtfulToo: true)
        : page.IsSign(mention.First - 1, ':') && page.Tokens[mention.First].Length == 2 && page.Tokens[mention.First].Is(TokenMarks.Upper) && page.KindsIn(sentence).Has(ConceptKind.Imaging)
            ? page.As(mention, ConceptKind.Response, doubtfulToo: true) : null;

    /// <summary>"was started on May 21, 2018", "débuté en mars": the date of a beginning.</summary>
    private static bool IsStart(Page page, int at) =>
        (page.HasWord(at - 5, at - 1, ["debut", "commenc", "start", "began", "initi"]) && page.HasWord(at - 3, at, ["trait", "treat", "therap", "chimio", "chemo"])) || page.HasWord(at - 3, at, ["start", "began", "begun", "debut", "commenc", "initi", "instaur", "introdu", "diagnos", "partir", "depuis", "since", "resect", "reseq", "operat", "opere", "exerese"]);

    /// <summary>"de juillet 2019 à octobre 2021": the end of a treatment is no date of its best response.</summary>
    private static bool EndsRange(Page page, Timeline timeline, DateMention date) =>
        timeline.DatesIn(date.Last, date.Last + 7).Any(other => DateRanges.Joined(page, date, other)) || (date.Inferred && date.Date.Day > 0 && timeline.DatesIn(date.Last, date.Last + 3).Count > 0 && (page.IsWord(date.Last, "et") || page.IsWord(date.Last, "and") || page.IsSign(date.Last, ','))) ||
        (timeline.DatesIn(date.Last, date.Last + 5).Count > 0 && (page.IsWord(date.Last, "a") || page.IsWord(date.Last, "to") || page.IsSign(date.Last, '-') || page.IsWord(date.Last, "au")))
        || timeline.DatesIn(date.First - 6, date.First).Count > 0 && (page.IsWord(date.First - 1, "a") || page.IsWord(date.First - 1, "to") || page.IsSign(date.First - 1, '-') || page.IsWord(date.First - 1, "au") || page.IsWord(date.First - 1, "et") || page.IsWord(date.First - 1, "and"));
}
