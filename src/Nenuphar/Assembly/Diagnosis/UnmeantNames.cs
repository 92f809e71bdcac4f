using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>Names of tumours that name none here: "a cholangiocarcinoma-like tumour", "13. Gastrointestinal stromal tumour 14. Lymphoma 15. Other", "anti-insulinoma antibodies".</summary>
internal static class UnmeantNames
{
    /// <summary>Diagnoses are numbered too, but hardly so far; the choices of a form are.</summary>
    private const int ManyChoices = 8;
    private const int MostChoices = 40;
    private const int ChoiceReach = 12;
    private const int NextReach = 3;
    private const int BracketReach = 7;
    private const int TestReach = 6;

    public static bool Is(Page page, Mention mention) => IsLikeness(page, mention.Last) || IsTarget(page, mention) || IsChoice(page, mention) || ExcludedLists.Hold(page, mention.Last) || IsTested(page, mention) || IsTaught(page, mention);

    private static readonly WordStarts Tests = new("fish", "hybrid", "pcr", "rearrang", "translocat");
    private static readonly WordStarts Described = new("decrit", "describ", "report", "rapport"), Genes = new("mutation", "gene", "genes", "genetic"), Known = new("existence", "known", "connu", "shown", "predispos", "susceptib");

    /// <summary>"FISH pour le sarcome d'Ewing", "PCR for lymphoma": what a test looks for.</summary>
    private static bool IsTested(Page page, Mention mention)
    {
        var test = page.Next(mention.First - TestReach, mention.First, Tests);
        return test >= 0 && page.IsAnyWord(test + 1, ["pour", "for"]);
    }

    /// <summary>"described in association with neuroblastoma in children", "genes known to be linked to paragangliomas": of other patients.</summary>
    private static bool IsTaught(Page page, Mention mention)
    {
        if (page.IsAnyWord(mention.Last, ["chez", "in"]) && page.HasWord(mention.Last + 1, mention.Last + 4, ["enfant", "adulte", "children", "adult"]))
        {
            return page.HasWord(page.Narrative.Sentences[page.SentenceOf(mention.First)].First, mention.First, Described);
        }

        return page.Words(mention.Last - 1) is [.., 's' or 'S'] && page.Narrative.Sentences[page.SentenceOf(mention.First)] is var sentence
            && page.HasWord(sentence.First, mention.First, Genes) && page.HasWord(sentence.First, mention.First, Known);
    }

    private static bool IsLikeness(Page page, int behind) => page.IsWord(behind, "like") || (page.IsSign(behind, '-') && page.IsWord(behind + 1, "like")) || IsLikenessBehindBracket(page, behind);

    /// <summary>"neuroendocrine tumour grade 2 (NET G2)-like": the bracket says the same.</summary>
    private static bool IsLikenessBehindBracket(Page page, int behind)
    {
        for (var i = behind; i < Math.Min(behind + BracketReach, page.Tokens.Length) && page.CharAt(i) != '.'; i++)
        {
            if (page.IsSign(i, ')'))
            {
                return page.IsSign(i + 1, '-') && page.IsWord(i + 2, "like");
            }
        }

        return false;
    }

    /// <summary>"anti-insulinoma", "anticorps anti gliome": what an antibody is against.</summary>
    public static bool IsTarget(Page page, Mention mention) => page.IsWord(mention.First - 1, "anti") || (page.IsSign(mention.First - 1, '-') && page.IsWord(mention.First - 2, "anti"));

    /// <summary>A number behind the name, with a stop, and the number one less before it.</summary>
    private static bool IsChoice(Page page, Mention mention)
    {
        for (var i = mention.Last; i < Math.Min(mention.Last + NextReach, page.Tokens.Length); i++)
        {
            if (NumberAt(page, i) is > ManyChoices and < MostChoices and var next && (page.IsSign(i + 1, '.') || page.IsSign(i + 1, ',') || page.IsSign(i + 1, ')')))
            {
                for (var k = mention.First - 1; k >= Math.Max(0, mention.First - ChoiceReach); k--)
                {
                    if (NumberAt(page, k) == next - 1)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static double NumberAt(Page page, int token) => page.Tokens[token].Kind == TokenKind.Number && page.Tokens[token].Length <= 2 ? Number.Of(page.Words(token)) : -1;
}
