using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>
/// What is said of genes that stand in one list: "sans mutation de l'EGFR", "KRAS and NRAS wild-type", "l'étude de BRAF s'est révélée négative". That a gene
/// was looked at is no result of it.
/// </summary>
internal static class GeneResults
{
    private const int Window = 9;
    private const int TestReach = 26;

    /// <summary>"La mutation de l'EGFR a été cherchée", "the mutation was looked for": how far behind the gene it is told that it was looked for.</summary>
    private const int SoughtReach = 4;

    private static readonly WordStarts NotDone = new("conclu", "realis", "perform", "possib", "disponib", "availab", "demand", "interpret", "contribut", "etudi", "done", "fait", "effectu", "test");
    private static readonly WordStarts Sought = new("cherch", "recherch", "looked", "sought", "searched");
    private static readonly WordStarts Seen = new("detect", "trouv", "retrouv", "observ", "identif", "present", "found", "seen", "confirm", "positi", "reveal", "mise");

    private enum Change
    {
        None,
        Mutation,
        Rearrangement,
        Methylation,
        Instability,
        Load,
    }

    /// <summary>The result of one gene of a list that runs from one token to another; null if none is told.</summary>
    /// <param name="from">No word before this token speaks of the list.</param>
    /// <param name="to">No word from this token on speaks of it.</param>
    public static string? Of(Page page, Mention gene, string value, int first, int last, int from, int to)
    {
        if (page.StartsAny(first - 1, ["anti", "inhib"]) || page.StartsAny(first - 2, ["anti", "inhib"]))
        {
            return null;
        }

        if (value is "tmb" or "hrd" or "mmr")
        {
            return value == "mmr" ? null : Level(page, last, to);
        }

        var (change, at) = Own(page, gene, value);
        (change, at) = change == Change.None ? NounBefore(page, gene.First, first, from, value) : (change, at);
        if (change != Change.None)
        {
            return OfNoun(page, change, at, last, from, to);
        }

        return Variant(page, last, to) ?? Behind(page, last, to, Window, value) ?? Before(page, first, from, value) ?? (GeneQuestions.IsAsked(page, first, from) ? Behind(page, last, to, TestReach, value) : null);
    }

    /// <summary>Whether a change of the gene is named with it or before it.</summary>
    public static bool HasOwnChange(Page page, Mention gene, string value, int first, int from) =>
        Own(page, gene, value).Change != Change.None || NounBefore(page, gene.First, first, from, value).Change != Change.None;

    /// <summary>"une mutation de X", "sans translocation de X", "l'étude de la mutation de X s'est révélée négative".</summary>
    private static string? OfNoun(Page page, Change change, int at, int last, int from, int to)
    {
        var asked = GeneQuestions.IsAsked(page, at, from) || page.StartsAny(last, GeneQuestions.LookedFor) || page.HasWord(last, Math.Min(to, last + SoughtReach), Sought);
        if (asked ? GeneQuestions.DeniedBefore(page, at, from) : GeneQuestions.IsDenied(page, at, from))
        {
            return Absent(change);
        }

        if (GeneQuestions.IsUncertain(page, at, from))
        {
            return null;
        }

        for (var i = last; i < Math.Min(to, last + (asked ? TestReach : Window)); i++)
        {
            if (IsEnd(page, i) || (!asked && (page.IsSign(i, ',') || IsAnd(page, i))))
            {
                break;
            }

            if (IsWild(page, i))
            {
                return change == Change.Mutation ? "wild-type" : Absent(change);
            }

            if (page.Tokens[i].Kind == TokenKind.Word && page.StartsAny(i, GeneQuestions.Denying) && !page.StartsAny(i, ["aucun"]))
            {
                return change == Change.Mutation && !(page.StartsAny(i, ["absen"]) || page.StartsAny(i - 1, ["etai", "sont", "were", "are"])) ? "negative" : Absent(change);
            }

            if (page.IsAnyWord(i, GeneQuestions.Denials))
            {
                if (page.HasWord(i + 1, i + 4, NotDone))
                {
                    return null;
                }

                if (DeniesChange(page, i, to))
                {
                    return Absent(change);
                }
            }

            if (asked && Noun(page, i, false) != Change.None && LeadsOn(page, i, to))
            {
                return null;
            }

            if (page.StartsAny(i, Seen) || IsAltered(page, i) == change || (asked && Noun(page, i, change == Change.Instability) == change))
            {
                return Present(change);
            }
        }

        return asked ? null : Present(change);
    }

    /// <summary>"aucune mutation", "n'a pas été détectée", "pas de translocation".</summary>
    private static bool DeniesChange(Page page, int at, int to)
    {
        for (var i = at + 1; i < Math.Min(to, at + 5) && !page.IsSign(i, ',') && !IsEnd(page, i); i++)
        {
            if ((page.StartsAny(i, Seen) && !page.IsAnyWord(at, ["sans", "without"])) || Noun(page, i, true) != Change.None || IsAltered(page, i) != Change.None)
            {
                return true;
            }
        }

        return page.IsSign(at - 1, ':') || page.IsSign(at - 1, '(');
    }

    /// <summary>"X natif", "X : non muté", "X negative", "X gene rearrangement", "dans X, aucune mutation".</summary>
    private static string? Behind(Page page, int last, int to, int reach, string value)
    {
        for (var i = last; i < Math.Min(to, last + reach) && !IsEnd(page, i); i++)
        {
            if (page.Tokens[i].Kind != TokenKind.Word)
            {
                continue;
            }

            if (IsWild(page, i))
            {
                return "wild-type";
            }

            if (page.StartsAny(i, ["overexpress", "surexpress"]))
            {
                return null;
            }

            var change = IsAltered(page, i) is var altered && altered != Change.None ? altered : Noun(page, i, value == "msi");
            if (change != Change.None && page.StartsAny(i + 1, GeneQuestions.LookedFor))
            {
                // "X mutation analysis was requested": the answer, if any, stands behind.
                continue;
            }

            if (change != Change.None)
            {
                return LeadsOn(page, i, to) ? null : GeneQuestions.IsDenied(page, i, last) || GeneQuestions.DeniedBehind(page, i + 1, to) ? Absent(change) : Present(change);
            }

            if (page.StartsAny(i, ["stable"]) && value == "msi")
            {
                return "stable";
            }

            if (page.StartsAny(i, ["positi"]))
            {
                return GeneQuestions.IsDenied(page, i, last) ? "negative" : value == "msi" ? "high" : "positive";
            }

            if (page.StartsAny(i, ["negati"]) || page.IsWord(i, "absent") || page.IsWord(i, "absente"))
            {
                return value == "msi" ? "stable" : "negative";
            }
        }

        return null;
    }

    /// <summary>"muté X", "type sauvage X", "négative pour X", "positif à X".</summary>
    private static string? Before(Page page, int first, int from, string value)
    {
        for (var i = first - 1; i >= Math.Max(from, first - Window); i--)
        {
            if (IsEnd(page, i) || page.IsSign(i, ',') || page.IsSign(i, ':') || IsAnd(page, i))
            {
                return null;
            }

            if (page.Tokens[i].Kind != TokenKind.Word)
            {
                continue;
            }

            if (IsWild(page, i))
            {
                return "wild-type";
            }

            if (IsAltered(page, i) is var altered && altered != Change.None)
            {
                return GeneQuestions.IsDenied(page, i, from) ? Absent(altered) : Present(altered);
            }

            if (page.StartsAny(i, ["positi", "negati"]))
            {
                var positive = page.StartsAny(i, ["positi"]) && !GeneQuestions.IsDenied(page, i, from);
                return value == "msi" ? positive ? "high" : "stable" : positive ? "positive" : "negative";
            }
        }

        return null;
    }

    /// <summary>"RET : p.Cys634Arg", "MEN1 c.784-9G&gt;A": a change told by its place, unless it is said to mean nothing.</summary>
    private static string? Variant(Page page, int last, int to)
    {
        for (var i = last; i < Math.Min(to, last + 4); i++)
        {
            if (page.Words(i) is "p" or "c" && page.IsSign(i + 1, '.') && i + 2 < page.Tokens.Length && !page.Tokens[i + 2].Is(TokenMarks.SpaceBefore))
            {
                return page.HasWord(i, Math.Min(to, i + 12), ["polymorph", "benin", "benign", "vus", "incert", "uncert", "significat", "negati", "absen", "not", "pas", "non", "sauvage", "wild", "famil", "mere", "mother", "pere", "father"]) ? null : "mutated";
            }

            if (!(page.CharAt(i) is ':' or '(' || page.StartsAny(i, ["germinal", "germline", "constitution", "gene", "variant", "heterozyg"])))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A term that names the change with its gene: "mutation RAS", "translocation ALK", "L858R", "délétion de l'exon 19".</summary>
    private static (Change Change, int At) Own(Page page, Mention gene, string value)
    {
        for (var i = gene.First; i < gene.Last; i++)
        {
            if (Noun(page, i, value == "msi") is var noun && noun != Change.None)
            {
                return (noun, i);
            }
        }

        return IsVariant(page.SpanOf(gene).Of(page.Text)) || page.StartsAny(gene.First, ["delet", "insert"]) ? (Change.Mutation, gene.First) : default;
    }

    /// <summary>"V600E", "L858R": letters around the number of an amino acid.</summary>
    internal static bool IsVariant(ReadOnlySpan<char> words)
    {
        for (var i = 1; i + 2 < words.Length; i++)
        {
            var end = i;
            while (end < words.Length && char.IsAsciiDigit(words[end]))
            {
                end++;
            }

            if (end - i is 2 or 3 && char.IsAsciiLetterUpper(words[i - 1]) && end < words.Length && char.IsAsciiLetterUpper(words[end]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"mutation du gène X", "mutation germinale dans l'exon 2 de X": no comma and no "and" but those of exons stand between.</summary>
    private static (Change Change, int At) NounBefore(Page page, int gene, int first, int from, string value)
    {
        var words = 0;
        for (var i = gene - 1; i >= from && words <= Window + 2; i--)
        {
            // "dans les codons 12, 13, 59 et 61 de": the numbers lengthen nothing.
            words += i < first && page.Tokens[i].Kind == TokenKind.Word && page.Tokens[i - (i > 0 ? 1 : 0)].Kind != TokenKind.Number ? 1 : 0;
            // Within the list nothing parts: "mutations RAS (KRAS/NRAS)".
            if (i >= first)
            {
                if (Noun(page, i, value == "msi") is var shared && shared != Change.None)
                {
                    return (shared, i);
                }

                continue;
            }

            if (IsEnd(page, i) || page.IsSign(i, ':') || ((page.IsSign(i, ',') || IsAnd(page, i)) && page.Tokens[i - 1].Kind != TokenKind.Number))
            {
                return default;
            }

            if (Noun(page, i, value == "msi") is var noun && noun != Change.None)
            {
                return (noun, i);
            }
        }

        return default;
    }

    private static Change Noun(Page page, int at, bool instability) =>
        page.Tokens[at].Kind != TokenKind.Word ? Change.None
        : page.IsWord(at, "mutation") || page.IsWord(at, "mutations") || page.IsWord(at, "comutation") || (page.StartsAny(at, ["variant"]) && (page.StartsAny(at + 1, ["pathog"]) || page.StartsAny(at - 1, ["pathog"]))) ? Change.Mutation
        : page.StartsAny(at, ["delet", "insert", "duplic"]) && page.HasWord(at - 4, at + 6, ["exon", "codon"]) ? Change.Mutation
        : page.StartsAny(at, ["translocation", "rearrangement", "rearangement", "fusion", "amplification"]) && !page.StartsAny(at, ["fusionn"]) ? Change.Rearrangement
        : page.StartsAny(at, ["methylation", "hypermethylation"]) ? Change.Methylation
        : instability && page.StartsAny(at, ["instabilit"]) ? Change.Instability
        : Change.None;

    private static Change IsAltered(Page page, int at) =>
        page.Tokens[at].Kind != TokenKind.Word ? Change.None
        : page.IsAnyWord(at, ["mute", "mutee", "mutes", "mutees", "mutant", "mutants", "mutante", "mutated"]) ? Change.Mutation
        : (page.StartsAny(at, ["transloqu", "translocated", "rearrange", "rearranged", "amplifi"]) && !page.StartsAny(at, ["rearrangement", "amplificat"])) ? Change.Rearrangement
        : page.IsAnyWord(at, ["methyle", "methylee", "methylated", "hypermethyle", "hypermethylated"]) ? Change.Methylation
        : page.StartsAny(at, ["unmethyl"]) ? Change.Methylation
        : page.StartsAny(at, ["instable", "unstable"]) ? Change.Instability
        : Change.None;

    private static bool IsWild(Page page, int at) =>
        page.StartsAny(at, ["sauvage", "wild"]) || page.IsAnyWord(at, ["natif", "native", "natifs", "natives", "wt"]);

    private static string Present(Change change) => change switch
    {
        Change.Mutation => "mutated",
        Change.Methylation => "methylated",
        Change.Instability => "high",
        _ => "positive",
    };

    private static string Absent(Change change) => change switch
    {
        Change.Mutation => "wild-type",
        Change.Methylation => "unmethylated",
        Change.Instability => "stable",
        _ => "negative",
    };

    /// <summary>"une mutation au codon 600 de", "a mutation in exon 2 of": the gene that follows has it.</summary>
    private static bool LeadsOn(Page page, int noun, int to)
    {
        if (to >= page.Tokens.Length || to - noun > 9 || to - noun < 2 || page.SentenceOf(to) != page.SentenceOf(noun))
        {
            return false;
        }

        for (var i = noun + 1; i < to; i++)
        {
            if (IsEnd(page, i) || page.IsSign(i, ',') || IsAnd(page, i) || page.IsSign(i, '('))
            {
                return false;
            }
        }

        return true;
    }

    private static string? Level(Page page, int last, int to)
    {
        for (var i = last; i < Math.Min(to, last + 4); i++)
        {
            if (page.StartsAny(i, ["high", "elev", "haut"]))
            {
                return "high";
            }

            if (page.StartsAny(i, ["low", "faible", "bas", "positi", "negati"]))
            {
                return page.StartsAny(i, ["positi"]) ? "positive" : page.StartsAny(i, ["negati"]) ? "negative" : "low";
            }
        }

        return null;
    }

    internal static bool IsEnd(Page page, int at) =>
        page.Tokens[at].Kind == TokenKind.Symbol && page.CharAt(at) is ';' or '.' && !(page.CharAt(at) == '.' && at + 1 < page.Tokens.Length && !page.Tokens[at + 1].Is(TokenMarks.SpaceBefore));

    internal static bool IsAnd(Page page, int at) => page.IsWord(at, "et") || page.IsWord(at, "and") || page.IsWord(at, "mais") || page.IsWord(at, "but");
}
