using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>
/// What receptor imaging says of how much: "uptake below the liver", "fixation inférieure à celle du foie", "faible fixation", "uptake in 3 of 9 lesions", and lesions
/// that take up glucose without receptors. An examination with such words is positive all the same: something was seen.
/// </summary>
internal static class ComparedUptake
{
    private const int Reach = 7;

    private static readonly string[] Uptake = ["captat", "capta", "captan", "fixat", "fixe", "fixant", "uptake", "hyperfix", "avidit", "accumul"];
    private static readonly string[] Less = ["lower", "less", "inferieur", "moindre", "moins", "inferior", "weaker", "fainter"];
    private static readonly string[] Below = ["below", "under", "dessous", "sous", "infra"];
    private static readonly string[] Liver = ["liver", "foie", "hepati"];
    private static readonly string[] Joining = ["than", "to", "the", "that", "of", "de", "du", "la", "le", "les", "l", "a", "au", "aux", "celle", "celui", "que", "dans", "normal", "normale", "physiological", "physiologique", "background", "uptake", "fixation", "activity", "activite", "intense", "intensity", "intensite", "level", "surrounding", "adjacent", "bruit", "fond", "in", "seen"];
    private static readonly string[] Weak = ["faible", "weak", "faint", "minim", "poor"];
    private static readonly string[] Somewhat = ["slightly", "legerement", "peu", "discretement", "just", "marginally"];
    private static readonly string[] Lesion = ["lesion", "metast", "nodul", "node", "ganglion", "adenopath", "foyer", "foci", "tum", "target", "cible", "site", "localis"];
    private static readonly string[] Part = ["half", "moitie", "some", "certain", "minority", "minorite", "few", "quelques", "partie", "part", "tiers", "third", "majorit"];
    private static readonly string[] Receptor = ["somatostatin", "sstr", "sst", "dotatate", "dotatoc", "dotanoc", "octreo", "recepteur", "receptor"];
    private static readonly string[] Glucose = ["fdg"];

    public static void Read(Page page, List<Statement> statements)
    {
        var exams = statements.FindAll(s => s is { Kind: FactKind.Imaging, IsAffirmed: true });
        foreach (var exam in exams.FindAll(s => s.Value is "sstr-pet" or "octreoscan"))
        {
            var sentence = page.SentenceOf(exam.Token);
            Date(page, exam, sentence, exams, statements);
            Of(page, exam, sentence, statements);
            if (sentence + 1 < page.Narrative.Sentences.Length && page.Narrative.Sentences[sentence + 1] is var next && !page.Tokens[next.First].Is(TokenMarks.ParagraphBefore) && !exams.Exists(e => e.Token >= next.First && e.Token < next.Last) && page.HasWord(next.First, next.Last, Uptake))
            {
                Of(page, exam, sentence + 1, statements);
            }
        }

        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            WithoutReceptors(page, page.Narrative.Sentences[s], statements);
        }
    }

    /// <summary>A score is of the day of the only examination of its sentence.</summary>
    private static void Date(Page page, Statement exam, int sentence, List<Statement> exams, List<Statement> statements)
    {
        var range = page.Narrative.Sentences[sentence];
        if (exam["on"] is not { } day || exams.Count(e => e.Token >= range.First && e.Token < range.Last) != 1)
        {
            return;
        }

        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i] is { Kind: FactKind.Scale } scale && scale.Value.StartsWith("krenning", StringComparison.Ordinal) && scale["on"] is null && scale.Token >= range.First && scale.Token < range.Last)
            {
                statements[i] = scale.With("on", day);
            }
        }
    }

    private static void Of(Page page, Statement exam, int sentence, List<Statement> statements)
    {
        var range = page.Narrative.Sentences[sentence];
        var (at, told) = (-1, (string?)null);
        for (var i = Math.Max(range.First, sentence == page.SentenceOf(exam.Token) ? exam.Token + 1 : range.First); i < range.Last; i++)
        {
            // "Faint uptake, lower than the liver": the comparison says how faint.
            if ((ValueAt(page, i, range) ?? NegativeInSome(page, exam, i, range)) is { } value && (told is null || (told == "uptake-weak" && value == "uptake-below-liver")))
            {
                (at, told) = (i, value);
            }
        }

        if (told is not null)
        {
            statements.Add(new Statement(FactKind.Finding, told, page.Narrative.SpanOf(at, at + 1)) { Token = at }.With("exam", exam.Value).With("on", exam["on"]));
        }
    }

    private static string? ValueAt(Page page, int i, Sentence range)
    {
        if (IsLess(page, i, range) && Organ(page, i + 1, range) && !IsDenied(page, i))
        {
            return page.IsAnyWord(i - 1, Somewhat) ? "uptake-weak" : IsOfSome(page, range) ? "lesion-without-uptake" : "uptake-below-liver";
        }

        if (!page.StartsAny(i, Uptake) || IsDenied(page, i))
        {
            return null;
        }

        var copula = page.IsAnyWord(i + 1, ["est", "is", "was", "reste", "remains", "tres", "very", "globalement"]) ? 2 : 1;
        return (IsWeak(page, i - 1) || IsWeak(page, i + copula)) && !page.HasWord(i, i + 5, ["physiolog", "thyr", "prostat"]) ? "uptake-weak"
            : IsOfSome(page, range) ? "lesion-without-uptake"
            : null;
    }

    /// <summary>"receptors negative in 3 of 8 lesions", "négative pour deux des six métastases": the rest has them.</summary>
    private static string? NegativeInSome(Page page, Statement exam, int i, Sentence range) =>
        exam["uptake"] == "negative" && page.StartsAny(i, ["negati"]) && IsOfSome(page, range) ? "lesion-without-uptake" : null;

    private static bool IsWeak(Page page, int i) => page.IsWord(i, "low") || (page.StartsAny(i, Weak) && !page.IsAnyWord(i, ["weaker", "fainter", "poorer"]));

    /// <summary>A word that compares; "below", which may also tell a place, only behind the words of uptake.</summary>
    private static bool IsLess(Page page, int i, Sentence range) => page.IsSign(i, '<')
        || page.StartsAny(i, Less)
        || (page.IsAnyWord(i, Below) && !page.HasWord(Math.Max(range.First, i - 4), i, ["focus", "foci", "foyer", "located", "situe"]) && (page.HasWord(Math.Max(range.First, i - Reach), i, Uptake) || page.HasWord(i + 1, i + 4, Uptake)));

    /// <summary>Whether it is the liver that is compared with, or the blood, which takes up less; the liver's metastases are no measure.</summary>
    private static bool Organ(Page page, int at, Sentence range)
    {
        for (var k = at; k < Math.Min(range.Last, at + Reach); k++)
        {
            if (page.StartsAny(k, Liver))
            {
                return !page.HasWord(k + 1, k + 2, ["metast", "lesion", "nodul"]);
            }

            if (page.StartsAny(k, ["mediastin", "vasculair", "blood"]))
            {
                return true;
            }

            if (!page.IsAnyWord(k, Joining) && !page.IsSign(k, '\'') && !page.IsSign(k, '’'))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsDenied(Page page, int i) => (page.At(i) & (Circumstance.Negated | Circumstance.Hypothetical | Circumstance.Literature)) != 0 || page.IsAnyWord(i - 1, ["not", "non", "pas", "no", "sans", "jamais"]);

    /// <summary>"in 3 of 9 lesions", "trois lésions sur neuf", "half of the lesions", "seule une partie des métastases".</summary>
    private static bool IsOfSome(Page page, Sentence range)
    {
        for (var i = range.First; i < range.Last; i++)
        {
            if (page.IsAnyWord(i, ["of", "sur", "out", "des"]) || page.IsSign(i, '/'))
            {
                var (behind, before) = (NumberIn(page, i + 1, Math.Min(range.Last, i + 4)), NumberIn(page, Math.Max(range.First, i - 3), i));
                if (before > 0 && behind > before && behind < 100 && page.HasWord(i - 4, i + 6, Lesion))
                {
                    return true;
                }
            }

            if (page.StartsAny(i, Part) && page.HasWord(i + 1, Math.Min(range.Last, i + 5), Lesion) && !page.HasWord(i + 1, i + 3, ["pancrea", "ile", "bowel"]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One to ten as words; "un" and "une" are articles as well.</summary>
    private static readonly string[][] Small = [["one"], ["two", "deux"], ["three", "trois"], ["four", "quatre"], ["five", "cinq"], ["six"], ["seven", "sept"], ["eight", "huit"], ["nine", "neuf"], ["ten", "dix"]];

    private static double NumberIn(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number && double.TryParse(page.Words(i), System.Globalization.CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }

            if (page.Tokens[i].Kind == TokenKind.Word && Array.FindIndex(Small, words => page.IsAnyWord(i, words)) is >= 0 and var index)
            {
                return index + 1;
            }
        }

        return 0;
    }

    /// <summary>"FDG-avid lesions without somatostatin uptake", "lésions fixant le FDG sans récepteur".</summary>
    private static void WithoutReceptors(Page page, Sentence range, List<Statement> statements)
    {
        for (var i = range.First; i < range.Last; i++)
        {
            if (!page.StartsAny(i, Glucose) || !page.HasWord(i - 3, Math.Min(range.Last, i + 4), ["avid", "positi", "fix", "capt", "uptake", "hypermetab"]) || !page.HasWord(Math.Max(range.First, i - 8), Math.Min(range.Last, i + 10), Lesion))
            {
                continue;
            }

            if (IsWithout(page, Math.Max(range.First, i - Reach), i) is >= 0 and var before)
            {
                statements.Add(new Statement(FactKind.Finding, "fdg-without-receptors", page.Narrative.SpanOf(before, i + 1)) { Circumstance = page.At(i) & ~Circumstance.Negated, Token = i });
                return;
            }

            for (var k = i + 1; k < Math.Min(range.Last, i + 14) && !page.IsSign(k, ';'); k++)
            {
                if ((page.IsAnyWord(k, ["without", "sans", "no", "not", "non", "ne"]) && page.HasWord(k + 1, Math.Min(range.Last, k + 6), Receptor)) || (page.StartsAny(k, Receptor) && page.HasWord(k + 1, Math.Min(range.Last, k + 4), ["negati"])))
                {
                    statements.Add(new Statement(FactKind.Finding, "fdg-without-receptors", page.Narrative.SpanOf(i, k + 1)) { Circumstance = page.At(i) & ~Circumstance.Negated, Token = i });
                    return;
                }
            }
        }
    }

    /// <summary>"SSTR-negative and FDG-avid lesions", "lésions SSTR négatives, FDG positives": the receptors stand first.</summary>
    private static int IsWithout(Page page, int first, int last)
    {
        for (var k = first; k < last; k++)
        {
            if (page.StartsAny(k, Receptor) && page.HasWord(k + 1, Math.Min(last, k + 3), ["negati"]) && !page.HasWord(k + 1, last, ["pet", "tep", "scan", "scinti"]))
            {
                return k;
            }
        }

        return -1;
    }
}
