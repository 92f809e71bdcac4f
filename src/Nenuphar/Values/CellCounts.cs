using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Blood cells counted before their name: "75 000 plaquettes", "9,800 leucocytes/mm3", "440 polynucléaires".</summary>
internal static class CellCounts
{
    /// <summary>Fewer are cells of a field or of a puncture.</summary>
    private const int Fewest = 100;
    private static readonly WordStarts Marrow = new("moelle", "marrow", "aspirat", "myelogr", "ponction", "lcr", "csf", "liquid", "fluid", "cephalo", "ascit", "lavage");

    public static Statement? Before(Page page, Mention mention, Concept analyte)
    {
        var at = mention.First - 1;
        if (!analyte.Has("cells") || at < 0 || page.Tokens[at].Kind != TokenKind.Number || page.IsClaimed(at) || page.Tokens[mention.First].Is(TokenMarks.LineBefore))
        {
            return null;
        }

        var first = at > 0 && LabReader.Grouped(page, at - 1) && !page.IsClaimed(at - 1) ? at - 1 : at;
        var text = first < at ? page.Words(first).ToString() + page.Words(at).ToString() : LabReader.Written(page, at);
        var unit = LabReader.UnitAt(page, mention.Last, out var after);
        if (!double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var count) || count < Fewest || (unit is null && page.IsSign(mention.Last, ':')))
        {
            return null;
        }

        if (page.HasWord(first - 6, first, Marrow))
        {
            // "Aspiration de moelle : 50 000 leucocytes/ml".
            return null;
        }

        page.Claim(first, after);
        return new Statement(FactKind.Lab, $"{analyte.Value}={text}{(unit is null ? "" : " " + unit)}", page.Narrative.SpanOf(first, after)) { Circumstance = page.At(mention) & ~(Circumstance.Negated | Circumstance.Possible), Token = mention.First };
    }
}
