using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Details;

/// <summary>"Lésion du corps vertébral de D7", "metastasis of the vertebra T11": the vertebra that is ill, by its English name (<c>segment=T7</c>); D and T are one, and no category of the tumour.</summary>
internal static class Vertebrae
{
    private const int Reach = 8;

    private static readonly string[] Spine = ["vertebr", "rachis", "rachid", "spine", "spinal"];
    private static readonly string[] Ill = ["tum", "metast", "lesion", "process", "lys", "lyt", "fractur", "infiltr", "envahi", "atteint", "involve", "masse", "mass", "tassement", "collapse", "epidur"];

    public static void Read(Page page, List<Statement> statements)
    {
        for (var i = 1; i < page.Tokens.Length - 1; i++)
        {
            if (LevelAt(page, i) is not { } level)
            {
                continue;
            }

            var (first, last, _) = page.Narrative.Sentences[page.SentenceOf(i)];
            if (page.HasWord(Math.Max(first, i - Reach), Math.Min(last, i + 4), Spine) && page.HasWord(first, last, Ill))
            {
                statements.Add(new Statement(FactKind.Finding, "vertebral-lesion", page.Narrative.SpanOf(i, i + 2)) { Token = i, Circumstance = page.At(i) }.With("at", "bone").With("segment", level));
            }
        }
    }

    /// <summary>"D2", "T11", "L4", "C6": as many as there are of each.</summary>
    private static string? LevelAt(Page page, int at)
    {
        if (page.Tokens[at].Length != 1 || page.Tokens[at + 1].Kind != TokenKind.Number || page.Tokens[at + 1].Is(TokenMarks.SpaceBefore) || page.Tokens[at + 1].Length > 2)
        {
            return null;
        }

        var number = Number.Of(page.Words(at + 1));
        return page.CharAt(at) switch
        {
            'D' or 'T' when number is >= 1 and <= 12 => $"T{Number.Write(number)}",
            'L' when number is >= 1 and <= 5 => $"L{Number.Write(number)}",
            'C' when number is >= 1 and <= 7 => $"C{Number.Write(number)}",
            _ => null,
        };
    }
}
