using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>What makes words or two capitals the answer of the tumour.</summary>
internal static class Verdicts
{
    /// <summary>"pas de progression, réponse partielle": that nothing grew says less than the answer behind the comma.</summary>
    public static bool IsOutdone(Page page, Mention mention)
    {
        var last = page.Narrative.Sentences[page.SentenceOf(mention.First)].Last;
        return page.HasWord(mention.First, mention.Last, ["progress"]) && page.IsSign(mention.Last, ',') && mention.Last + 1 < last && TumourAnswers.Open(page.Text, page.Tokens, mention.Last + 1, last);
    }

    /// <summary>"stabilité de la lésion pulmonaire, mais apparition d'une lésion hépatique" is no stable disease.</summary>
    public static bool IsMixed(Page page, Mention mention, int last)
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

    /// <summary>"montrant une maladie stable comme meilleure réponse": the best of all assessments, on no day that stands before it.</summary>
    public static bool IsBest(Page page, Mention mention) =>
        (page.HasWord(mention.Last, mention.Last + 4, ["meilleur", "best"]) && page.HasWord(mention.Last, mention.Last + 5, ["repons", "respons"])) || (page.HasWord(mention.First - 6, mention.First, ["meilleur", "best"]) && page.HasWord(mention.First - 5, mention.First, ["repons", "respons"]));

    /// <summary>"progression osseuse avec stabilité des lésions pulmonaires", "bone progression with stable lung lesions": what holds still beside what grows is no stable disease.</summary>
    public static bool IsOfRest(Page page, Mention mention)
    {
        const int Joint = 4, Place = 7;
        var sentence = page.SentenceOf(mention.First);
        var first = page.Narrative.Sentences[sentence].First;
        if (!page.Starts(mention.First, "stab") || !page.HasWord(Math.Max(first, mention.First - Joint), mention.First, ["avec", "with", "malgre", "despite", "et", "and"]))
        {
            return false;
        }

        if (page.HasWord(mention.Last, mention.Last + Place, Places) && AnsweredBefore(page, first, mention.First))
        {
            return true;
        }

        if (!page.HasWord(Math.Max(first, mention.First - Joint), mention.First, ["avec", "with", "malgre", "despite"]))
        {
            return false;
        }

        foreach (var other in page.MentionsIn(sentence))
        {
            if (other.First >= mention.First)
            {
                return false;
            }

            if (page.As(other, ConceptKind.Response) is { Value: "PD" } && Answers.IsGiven(page.At(other)))
            {
                return !page.HasWord(other.Last, mention.First, ["puis", "then", "suivi", "followed", "avant", "before"]) && !IsDated(page, other.Last, mention.First);
            }
        }

        return false;
    }

    private static readonly WordStarts Places = new("niveau", "osseu", "bone", "hepat", "liver", "pulmon", "lung", "gangl", "node", "cerebr", "brain", "supra", "median", "reste", "rest", "autre", "other", "periton", "pleur");

    /// <summary>"une réponse hépatique partielle et une stabilité osseuse": the answer is told before what holds still in one place.</summary>
    private static bool AnsweredBefore(Page page, int first, int at)
    {
        for (var i = page.Next(first, at, Answering); i >= 0; i = page.Next(i + 1, at, Answering))
        {
            if (page.HasWord(Math.Max(first, i - 4), Math.Min(i + 7, at), ["partiel", "partial"]) && Answers.IsGiven(page.At(i)) && !page.HasWord(i, at, ["puis", "then", "suivi", "followed", "jusqu", "until", "apres", "after"]))
            {
                return !IsDated(page, i, at);
            }
        }

        return false;
    }

    private static readonly WordStarts Answering = new("repons", "respons");

    private static bool IsDated(Page page, int first, int last)
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

    private static readonly WordStarts Otherwise = new("pathol", "histol", "cliniq", "clinic", "biol", "bioch", "immun", "hormon", "sympt", "cytog", "molec");

    /// <summary>How many words from "response" its kind stands.</summary>
    private const int ApartBy = 4;

    /// <summary>"réponse hépatique partielle", "partial radiological response": another word stands between.</summary>
    public static (int At, string? Response) Apart(Page page, int first, int last)
    {
        for (var noun = page.Next(first, last, Answering); noun >= 0; noun = page.Next(noun + 1, last, Answering))
        {
            if (!Answers.IsGiven(page.At(noun)))
            {
                continue;
            }

            if (KindApart(page, noun, first, last) is { } response)
            {
                return (noun, response);
            }
        }

        return (-1, null);
    }

    /// <summary>The kind of a response that stands some words from its noun.</summary>
    public static string? KindApart(Page page, int noun, int first, int last)
    {
        var step = page.Starts(noun, "repons") ? 1 : -1;
        for (var (kind, left) = (noun + step, ApartBy); left > 0 && kind >= first && kind < last && page.Tokens[kind].Kind == TokenKind.Word && !page.StartsAny(kind, Otherwise); (kind, left) = (kind + step, left - 1))
        {
            if (left < ApartBy && (page.StartsAny(kind, ["partial", "partiel"]) ? "PR" : page.IsWord(kind, "complete") ? "CR" : null) is { } response)
            {
                return response;
            }
        }

        return null;
    }

    /// <summary>"stabilité pendant 20 mois", "stable for two years".</summary>
    public static bool Lasting(Page page, Mention mention) =>
        page.Starts(mention.First, "stab") && (page.IsWord(mention.Last, "pendant") || page.IsWord(mention.Last, "durant") || page.IsWord(mention.Last, "for"))
        && page.HasWord(mention.Last + 1, mention.Last + 4, ["mois", "month", "ans", "annee", "year"]);

    /// <summary>"PR then PD", "RP (-42 %)", "Meilleure réponse SD": two capitals that stand as a verdict; a receptor or an interval does not.</summary>
    public static bool IsAbbreviation(Page page, Mention mention, int first, int last)
    {
        var (at, next) = (mention.First, mention.Last);
        if (next - at != 1 || page.Tokens[at].Length != 2 || !page.Tokens[at].Is(TokenMarks.Upper) || page.HasWord(first, last, ["recept", "oestrog", "estrog", "progest", "her", "immuno", "interval", "sclerose", "sclerosis"]))
        {
            return false;
        }

        var before = at == first || page.Tokens[at].Is(TokenMarks.LineBefore) || (page.Tokens[at - 1].Kind == TokenKind.Number && (page.IsWord(at - 2, "x") || page.IsClaimed(at - 1)))
            || (page.Tokens[at - 1].Kind == TokenKind.Symbol ? !page.IsSign(at - 1, '/') && page.Tokens[at].Is(TokenMarks.SpaceBefore) || page.IsSign(at - 1, '(')
                : page.StartsAny(at - 1, ["puis", "then", "with", "avec", "reponse", "response", "resp", "rep", "best", "to", "and", "et", "a", "en", "in", "had", "obten", "achiev", "for", "pour"]));
        var after = next >= last || page.Tokens[next].Is(TokenMarks.LineBefore) || page.IsClaimed(next)
            || (page.Tokens[next].Kind == TokenKind.Number && page.HasWord(next + 1, next + 2, ["mois", "month", "ans", "year"]))
            || (page.Tokens[next].Kind == TokenKind.Symbol ? !page.IsSign(next, '/') && !page.IsSign(next, '%') && !(page.IsSign(next, '-') && !page.Tokens[next].Is(TokenMarks.SpaceBefore)) && !page.IsSign(next, '+')
                : page.StartsAny(next, ["puis", "then", "after", "apres", "at", "on", "in", "en", "for", "with", "avec", "selon", "recist", "to", "and", "et", "pendant", "foie", "hepat", "liver", "os", "osseu", "bone", "gangl", "node", "maint", "by", "a"]));
        return before && after;
    }
}
