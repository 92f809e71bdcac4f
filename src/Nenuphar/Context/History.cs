using Nenuphar.Cases;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>What belongs to the patient's past rather than to the tumour at issue: "antécédents de ...", an operation in childhood.</summary>
public static class History
{
    private static readonly WordStarts TumourWords = new("tumeur", "tumor", "cancer", "carcino", "adenocarcin", "masse", "mass", "lesion", "sarcom", "neoplas");

    private static readonly WordStarts Past = new("antecedent", "history", "enfance", "childhood", "previous", "comorbid");

    /// <summary>Behind them stands what brought the patient: "sans antécédents, consulte pour une paralysie faciale".</summary>
    private static readonly WordStarts Presenting = new("consult", "complain", "plaint", "presentant", "presented", "presenting", "presents");

    private static readonly WordStarts Headings = new("antecedent", "atcd", "pmh", "comorbid");

    /// <summary>Words that tell of the tumour at issue.</summary>
    private static readonly WordStarts PresentIllness = new("tumeur", "tumor", "cancer", "carcino", "adenocarcin", "sarcom", "neoplas", "metast", "consult", "adress", "hospitalis", "admis");

    private const int LongestLine = 20;

    public static bool Tells(Page page, Mention mention)
    {
        var sentence = page.SentenceOf(mention.First);
        var range = page.Narrative.Sentences[sentence];
        if ((page.At(mention) & Circumstance.Past) != 0 || page.IsWord(mention.Last, "history") || (PastBefore(page, range.First, mention.First) is >= 0 and var past && !page.HasWord(past + 1, mention.First, Presenting)))
        {
            return true;
        }

        if (IsInHistoryLine(page, sentence))
        {
            return true;
        }

        return page.RoleOf(sentence) is SectionRole.History or SectionRole.ClinicalHistory && sentence - FirstOf(page, range.Section) < 3 && !page.HasWord(range.First, range.Last, TumourWords);
    }

    /// <summary>The first word of history that is not denied: "sans antécédents, masse avec paralysie faciale" tells no past, "sans antécédents hormis une hernie" does.</summary>
    private static int PastBefore(Page page, int first, int last)
    {
        var past = page.Next(first, last, Past);
        while (past >= 0 && IsDenied(page, past) && page.HasSign(past, last, ',') && !page.HasWord(past + 1, last, But))
        {
            past = page.Next(past + 1, last, Past);
        }

        return past;
    }

    private static bool IsDenied(Page page, int past)
    {
        for (var i = past - 1; i >= Math.Max(0, past - 4); i--)
        {
            if (page.IsAnyWord(i, Denying))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] Denying = ["sans", "aucun", "no", "without", "pas"];
    private static readonly WordStarts But = new("hormis", "except", "exception", "apart", "other", "sauf", "outre", "autre", "mais", "but");

    /// <summary>Whether it stands in a line of what the patient had before.</summary>
    public static bool Lists(Page page, Mention mention) => IsInHistoryLine(page, page.SentenceOf(mention.First));

    /// <summary>"Antécédents personnels : ... . Hernie hiatale. Fracture du coccyx.": the line that the word opens, sentence after sentence.</summary>
    private static bool IsInHistoryLine(Page page, int sentence)
    {
        var sentences = page.Narrative.Sentences;
        var head = sentence;
        while (head > 0 && !page.Tokens[sentences[head].First].Is(TokenMarks.LineBefore))
        {
            head--;
            if (sentence - head >= LongestLine)
            {
                return false;
            }
        }

        return page.Next(sentences[head].First, Math.Min(sentences[head].First + 3, sentences[head].Last), Headings) is >= 0 and var heading && !IsDenied(page, heading) && !page.HasWord(sentences[head].First, sentences[sentence].Last, PresentIllness);
    }

    private static int FirstOf(Page page, int section) => page.SentenceOf(page.Narrative.Sections[section].First);
}
