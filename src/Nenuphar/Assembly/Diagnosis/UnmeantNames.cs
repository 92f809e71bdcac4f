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

    public static bool Is(Page page, Mention mention) => IsLikeness(page, mention.Last) || IsTarget(page, mention) || IsChoice(page, mention) || ExcludedLists.Hold(page, mention.Last);

    private static bool IsLikeness(Page page, int behind) => page.IsWord(behind, "like") || (page.IsSign(behind, '-') && page.IsWord(behind + 1, "like"));

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
