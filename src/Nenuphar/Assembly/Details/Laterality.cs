using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>The side of an operation, of a specimen or of a tumour, in organs that come in pairs.</summary>
internal static class Laterality
{
    public const string Finding = "laterality";

    private const int TumourBefore = 9;
    private const int TumourAfter = 4;

    private static readonly (string Organ, string[] Names, string[] Operations)[] Paired =
    [
        ("breast", ["sein", "breast", "mammair", "mammary"], ["mastectom", "tumorectom", "lumpectom"]),
        ("lung", ["poumon", "lung", "pulmonair", "lobe", "bronchi", "bronchu"], ["lobectom", "bilobectom", "pneumonectom"]),
        ("kidney", ["rein", "kidney"], ["nephrectom"]),
        ("adrenal", ["surrenal", "adrenal", "pheochromocyt", "phaeochromocyt"], ["surrenalectom", "adrenalectom"]),
        ("ovary", ["ovair", "ovary", "ovarian", "ovarien"], ["ovariectom", "oophorectom", "annexectom", "adnexectom"]),
        ("testis", ["testic", "testis"], ["orchiectom", "orchidectom"]),
    ];

    /// <summary>The other side on purpose, what is left of a pair, or a healthy one.</summary>
    private static readonly string[] Excluded = ["prophyla", "controlat", "contralat", "restant", "remaining", "unique", "solitary", "bilat", "normal", "indemn", "healthy", "metasta", "oppos", "deux", "both", "compar"];

    private static readonly string[] Tumours = ["carcino", "tumeur", "tumor", "tumour", "cancer", "adenocarcin", "pheochromocyt", "phaeochromocyt", "neoplas", "neuroendocrin", "lcnec"];
    private static readonly string[] Lesions = ["nodul", "masse", "lesion", "opacit", "lump", "grosseur"];
    private static readonly string[] Specimens = ["specimen", "piece", "prelevement", "nature", "conclusion", "diagnos"];
    private static readonly string[] Lobes = ["inferieur", "superieur", "moyen", "lower", "upper", "middle"];

    public static void Read(Page page, List<Statement> statements)
    {
        for (var i = 0; i < page.Tokens.Length; i++)
        {
            foreach (var (organ, names, operations) in Paired)
            {
                if (By(page, i, organ, names, operations) is not { } by || SideNear(page, i, by == "operation" ? 3 : organ == "lung" ? 2 : 1) is not var (side, at))
                {
                    continue;
                }

                statements.Add(new Statement(FactKind.Finding, Finding, page.Narrative.SpanOf(Math.Min(i, at), Math.Max(i, at) + 1)) { Token = i, Circumstance = page.At(i) & ~Circumstance.Planned & ~Circumstance.Hypothetical }
                    .With("at", organ).With("by", by).With("side", side).With("size", by is "lesion" or "operation" ? SizeIn(page, statements, i) : null));
            }
        }
    }

    /// <summary>The only size of the sentence: the lesion that is measured and the one that is taken out are then known again.</summary>
    private static string? SizeIn(Page page, List<Statement> statements, int token)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(token)];
        string? only = null;
        foreach (var size in statements)
        {
            if (size.Kind == FactKind.Size && size.Token >= sentence.First && size.Token < sentence.Last)
            {
                if (only is not null && only != size.Value)
                {
                    return null;
                }

                only = size.Value;
            }
        }

        return only;
    }

    /// <summary>What tells the side: an operation, a specimen, a tumour or only a lesion.</summary>
    private static string? By(Page page, int at, string organ, string[] names, string[] operations)
    {
        if (page.StartsAny(at, operations))
        {
            return IsExcluded(page, at, 4) ? null : "operation";
        }

        if (!page.StartsAny(at, names) || (page.Starts(at, "rein") && page.Tokens[at].Length > 5) || (page.Starts(at, "lobe") && (page.Starts(at, "lobectom") || !page.HasWord(at - 2, at + 3, Lobes))) || IsExcluded(page, at, 4))
        {
            return null;
        }

        var sentence = page.Narrative.Sentences[page.SentenceOf(at)];
        var line = at;
        while (line > sentence.First && !page.Tokens[line].Is(TokenMarks.LineBefore))
        {
            line--;
        }

        var (first, last) = (Math.Max(line, at - TumourBefore), Math.Min(sentence.Last, at + TumourAfter));
        return page.HasWord(first, last, Tumours) || HasAbbreviation(page, first, last, "tne", "net") ? "tumour"
            : page.HasWord(line, Math.Min(line + 3, at), Specimens) || page.HasWord(line - 4, line, Specimens) ? "specimen"
            : page.HasWord(first, last, Lesions) || HasAbbreviation(page, first, last, "mass", "opacity") ? "lesion"
            : null;
    }

    /// <summary>The whole word: "net" but not "nettement".</summary>
    private static bool HasAbbreviation(Page page, int first, int last, string one, string other)
    {
        for (var i = first; i < last; i++)
        {
            if (page.IsWord(i, one) || page.IsWord(i, other))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsExcluded(Page page, int at, int reach) => page.HasWord(at - reach, at + reach, Excluded);

    /// <summary>The side beside a word in its part of the sentence, and where it stands; both sides are none.</summary>
    private static (string Side, int At)? SideNear(Page page, int token, int reach)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(token)];
        var (left, right) = (-1, -1);
        foreach (var step in (ReadOnlySpan<int>)[-1, 1])
        {
            // "ovaire (gauche)".
            var far = step > 0 && page.IsSign(token + 1, '(') && page.IsSign(token + 3, ')') ? Math.Max(reach, 2) : reach;
            for (var i = token + step; i >= sentence.First && i < sentence.Last && Math.Abs(i - token) <= far && !page.IsSign(i, ',') && !page.IsSign(i, ';') && !page.IsSign(i, '.'); i += step)
            {
                (left, right) = (page.StartsAny(i, ["gauche", "left"]) ? i : left, page.StartsAny(i, ["droit", "right"]) ? i : right);
            }
        }

        return (left < 0) == (right < 0) ? null : left >= 0 ? ("left", left) : ("right", right);
    }
}
