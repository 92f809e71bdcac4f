using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>The field of a form that names the organ of the tumour: "Organe : iléon", "| Site | Appendix |", "Siège : antre".</summary>
internal static class Fields
{
    public static bool IsOrgan(Page page, Mention mention)
    {
        var sign = mention.First - 1;
        return sign > 0 && (page.IsSign(sign, ':') || page.IsSign(sign, '|')) && page.IsAnyWord(sign - 1, ["organe", "organ", "site", "siege", "localisation", "location"])
            && (sign == 1 || page.Tokens[sign - 1].Is(TokenMarks.LineBefore) || page.IsSign(sign - 2, '|') || page.IsSign(sign - 2, '.') || page.IsSign(sign - 2, ';'));
    }
}
