using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>
/// "Antécédents : cancer du sein en 2006": an organ that only the history tells of is not where the tumour at issue comes from, once the rest of the
/// text tells of a tumour in another. A tumour of the history with no other beside it is the one at issue.
/// </summary>
internal static class EarlierTumours
{
    private const double Told = 1;
    private const int Longest = 8;
    private const int HeadingAlone = 5;
    private const int Reach = 25;

    private static readonly WordStarts History = new("antecedent", "atcd", "pmh");
    private const int LongestHeading = 5;
    private static readonly WordStarts Lists = new("antecedent", "atcd", "pmh", "pmhx", "history", "comorbid");
    private static readonly WordStarts Presenting = new("present", "current", "maladie", "illness", "family", "famil", "clinic", "actuel", "oncolog");

    /// <summary>Words of a story: the sentence tells how the patient came and what was found.</summary>
    private static readonly WordStarts Telling = new("yo", "old", "patient", "woman", "man", "femme", "homme", "present", "admis", "admit", "refer", "adress", "consult", "reveal", "showed", "found", "decouver", "discover", "biops", "mother", "father", "sister", "brother", "mere", "pere", "soeur", "frere");
    private static readonly WordStarts Headings = new("antecedent", "atcd", "past", "pmh", "medical", "previous", "prior", "background");

    public static void Remove(Page page, List<OriginVote> votes)
    {
        var others = OtherCancers.Of(page);
        for (var i = votes.Count - 1; i >= 0; i--)
        {
            if (others.Hold(votes[i].Mention.First))
            {
                votes.RemoveAt(i);
            }
        }

        var dated = new DatedCancers(page);
        var (then, now) = (new Dictionary<int, double>(), new Dictionary<int, double>());
        var told = (Sentence: int.MinValue, Code: "");
        foreach (var vote in votes)
        {
            if (vote.Weight > PrimaryFinder.Mere && (page.At(vote.Mention) & Circumstance.Possible) == 0)
            {
                var sentence = page.SentenceOf(vote.Mention.First);
                var earlier = Tells(page, vote.Mention) || dated.Tell(vote.Mention) || PriorCancers.IsYearsAgo(page, vote.Mention);
                // "Cancer du sein en 2010. Tumorectomie, radiothérapie.": the operation behind it is still that of then.
                var time = earlier || (sentence == told.Sentence + 1 && vote.Code.StartsWith(told.Code, StringComparison.Ordinal) && OperatedOrgans.Opens(page, sentence, told.Code)) ? then : now;
                told = earlier ? (sentence, vote.Code[..3]) : told;
                time[vote.Organ] = time.GetValueOrDefault(vote.Organ) + vote.Weight;
            }
        }

        if (then.Count > 0 && (now.Values.Any(weight => weight >= Told) || (now.Count == 0 && AreOfOtherCancer(page, votes))))
        {
            votes.RemoveAll(v => then.ContainsKey(v.Organ) && !now.ContainsKey(v.Organ));
        }
    }

    /// <summary>"PNET, hx of prostate cancer": all that tells an organ stands in the sentence of a cancer of another kind, and a neuroendocrine tumour is told of today without its organ.</summary>
    private static bool AreOfOtherCancer(Page page, List<OriginVote> votes)
    {
        var today = false;
        var others = new HashSet<int>();
        foreach (var mention in page.MentionsOf(KindSet.Of(ConceptKind.Morphology)))
        {
            var tumour = page.As(mention, ConceptKind.Morphology) ?? ShortName.Of(page, mention);
            today |= tumour is null && page.SpanOf(mention).Of(page.Text) is "PNET" && page.At(mention) == Circumstance.Affirmed;
            if (tumour is null || (page.At(mention) & (Circumstance.Negated | Circumstance.Possible | Circumstance.Family | Circumstance.Literature)) != 0)
            {
                continue;
            }

            if (tumour.Has("nen") || Making.Generality.IsNeuroendocrine(tumour.Value))
            {
                if (Tells(page, mention))
                {
                    return false;
                }

                today = true;
            }
            else if (tumour.Value[^1] == '3')
            {
                others.Add(page.SentenceOf(mention.First));
            }
        }

        return today && votes.TrueForAll(v => others.Contains(page.SentenceOf(v.Mention.First)));
    }

    /// <summary>Whether the words stand in the past history, or behind "antecedents".</summary>
    internal static bool Tells(Page page, Mention mention)
    {
        var sentence = page.SentenceOf(mention.First);
        var range = page.Narrative.Sentences[sentence];
        return (page.At(mention) & Circumstance.Past) != 0
            || IsBehindHistory(page, range.First, mention.First)
            || HeadsList(page, mention)
            || (page.RoleOf(sentence) == SectionRole.History && IsPastHistory(page, sentence));
    }

    /// <summary>"History: breast cancer, melanoma, hypertension.", "PMH: urothelial carcinoma.": the sentence is a list of what somebody had, and tells no neuroendocrine tumour and nothing of how the patient came.</summary>
    internal static bool HeadsList(Page page, Mention mention)
    {
        var sentence = page.SentenceOf(mention.First);
        var range = page.Narrative.Sentences[sentence];
        var colon = range.First;
        while (colon < Math.Min(mention.First, range.First + LongestHeading) && !page.IsSign(colon, ':'))
        {
            colon++;
        }

        if (!page.IsSign(colon, ':') || colon >= mention.First || !page.HasWord(range.First, colon, Lists) || page.HasWord(range.First, colon, Presenting) || page.HasWord(colon, range.Last, Telling))
        {
            return false;
        }

        foreach (var other in page.MentionsIn(sentence))
        {
            if ((page.As(other, ConceptKind.Morphology) ?? ShortName.Of(page, other)) is { } named && (named.Has("nen") || Making.Generality.IsNeuroendocrine(named.Value)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"sans antécédents particuliers, diagnostiqué en 2011": no history.</summary>
    private static bool IsBehindHistory(Page page, int from, int to)
    {
        if (page.Next(Math.Max(from, to - Reach), to, History) is >= 0 and var i)
        {
            return !page.IsWord(i - 1, "sans") && !page.IsWord(i - 2, "sans") && !page.IsWord(i - 1, "d") && !page.IsWord(i - 2, "d");
        }

        return false;
    }

    /// <summary>A letter has no heading where its history ends: the lines behind the heading's own, unless they are a list, speak of the present again.</summary>
    private static bool IsPastHistory(Page page, int sentence)
    {
        var section = page.Narrative.Sections[page.Narrative.Sentences[sentence].Section];
        var heading = page.SentenceOf(section.First);
        if (sentence - heading > Longest || !page.StartsAny(section.First, Headings))
        {
            return false;
        }

        var alone = page.Narrative.Sentences[heading].Length <= HeadingAlone;
        for (var s = sentence; s > heading; s--)
        {
            var first = page.Narrative.Sentences[s].First;
            if (page.Tokens[first].Is(TokenMarks.LineBefore) && page.Tokens[first].Kind == TokenKind.Word && !(alone && s == heading + 1))
            {
                return false;
            }
        }

        return true;
    }
}
