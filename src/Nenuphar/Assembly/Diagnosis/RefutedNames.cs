using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>"a paraganglioma was reported, but the stains ruled out this diagnosis", "… Ce diagnostic a été écarté": what is denied is the tumour named last before it.</summary>
internal static class RefutedNames
{
    /// <summary>Words from a name to what takes it back: a sentence or two.</summary>
    private const int Reach = 40;

    private const Circumstance TakenBack = Circumstance.Negated | Circumstance.Discarded;

    private static readonly WordStarts Named = new("diagnos", "hypothes");
    private static readonly string[] Pointing = ["ce", "cette", "this", "that"];

    /// <summary>Words between "diagnosis" or "worked up for" and the name.</summary>
    private const int Before = 5;

    /// <summary>Words behind the name in which it is not kept.</summary>
    private const int Behind = 7;

    private static readonly WordStarts Kept = new("retenu", "retain", "upheld", "maintenu", "accept", "confirm");
    private static readonly WordStarts Searched = new("explor", "investig", "bilan", "worked", "workup", "recherch", "depist", "screen", "tested", "evaluat");
    private static readonly WordStarts InVain = new("normal", "normaux", "negati");
    private static readonly string[] Not = ["pas", "not", "non", "never", "jamais"];

    public static bool Is(Page page, Mention mention) => IsRuledOut(page, mention) || IsNotKept(page, mention) || IsSearchedInVain(page, mention) || IsPreliminary(page, mention);

    private static readonly WordStarts Preliminary = new("preliminair", "preliminary", "peroperatoir", "extemporan", "intraoperativ", "frozen", "provisoir", "provisional");
    private static readonly WordStarts Final = new("definiti", "final", "permanent");

    /// <summary>How far behind a first reading the final one stands.</summary>
    private const int FinalReach = 120;

    /// <summary>"L'extemporané évoque un lymphome ... Histologie définitive : carcinome", "frozen section: adenocarcinoma; final diagnosis: carcinoid": another name is told as the final one.</summary>
    private static bool IsPreliminary(Page page, Mention mention)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        if (!page.HasWord(Math.Max(sentence.First, mention.First - 8), Math.Min(sentence.Last, mention.Last + 4), Preliminary) || page.HasWord(sentence.First, mention.First, Final))
        {
            return false;
        }

        var end = Math.Min(page.Tokens.Length, mention.Last + FinalReach);
        for (var i = page.Next(mention.Last, end, Final); i >= 0; i = page.Next(i + 1, end, Final))
        {
            foreach (var other in page.MentionsIn(page.SentenceOf(i)))
            {
                if (other.First > i && page.As(other, ConceptKind.Morphology) is { } kept && kept.Value != page.As(mention, ConceptKind.Morphology)?.Value)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"Le diagnostic de lymphome n'est pas retenu", "the diagnosis of lymphoma was not upheld", "lymphome : non retenu".</summary>
    private static bool IsNotKept(Page page, Mention mention)
    {
        var last = Math.Min(page.Narrative.Sentences[page.SentenceOf(mention.First)].Last, mention.Last + Behind);
        var asked = page.HasWord(mention.First - Before, mention.First, Named);
        for (var i = mention.Last; i < last && !page.IsSign(i, ',') && !page.IsSign(i, ';'); i++)
        {
            if (page.IsAnyWord(i, Not) && (asked || i - mention.Last <= 1) && page.HasWord(i + 1, Math.Min(last, i + 4), Kept))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Exploré pour un phéochromocytome : métanéphrines normales", "worked up for a phaeochromocytoma: normal metanephrines".</summary>
    private static bool IsSearchedInVain(Page page, Mention mention)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        return page.HasWord(Math.Max(sentence.First, mention.First - Before), mention.First, Searched) && page.HasWord(Math.Max(sentence.First, mention.First - Before), mention.First, ["pour", "for", "de", "d"])
            && (page.IsSign(mention.Last, ':') || page.IsSign(mention.Last, ',')) && page.HasWord(mention.Last, sentence.Last, InVain);
    }

    private static bool IsRuledOut(Page page, Mention mention)
    {
        var end = NextName(page, mention, Math.Min(mention.Last + Reach, page.Tokens.Length));
        for (var i = page.Next(mention.Last + 1, end, Named); i >= 0; i = page.Next(i + 1, end, Named))
        {
            if (page.IsAnyWord(i - 1, Pointing) && (page.At(i) & TakenBack) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int NextName(Page page, Mention mention, int end)
    {
        for (var s = page.SentenceOf(mention.First); s <= page.SentenceOf(end - 1); s++)
        {
            foreach (var other in page.MentionsIn(s))
            {
                if (other.First >= mention.Last && other.First < end && page.Lexicon.Has(other, ConceptKind.Morphology))
                {
                    return other.First;
                }
            }
        }

        return end;
    }
}
