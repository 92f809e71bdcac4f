using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Writings of a measured value beside the plain one: multiples of normal, a range before the value, the value before its name; and numbers that are none.</summary>
internal static class LabForms
{
    private static readonly string[] Ranges = ["n", "norm", "ref", "vn", "reference", "normal", "normes"];
    private static readonly string[] Hours = ["h", "heure", "heures", "hour", "hours", "hr", "hrs"];
    private static readonly string[] Amounts = ["mg", "g", "ug", "umol", "nmol", "mmol"];
    private static readonly string[] Links = ["of", "de", "d", "du", "l"];
    private static readonly WordStarts Given = new("perfus", "infus", "inject", "recu", "receiv", "given", "dose", "administ", "solution");
    private static readonly string[] Salts = ["sodium", "chloride", "creatinine", "urea", "calcium", "magnesium", "phosphate", "glucose", "bicarbonate"];
    private static readonly WordStarts Rising = new("rose", "rise", "risen", "increas", "climb", "augment", "pass", "mont", "from", "progress", "grimp");

    /// <summary>"1,5 N", "3N": so many times the normal; not the "N" of a range behind a value, nor of nodes.</summary>
    public static string? TimesNormal(Page page, int at, ref int after)
    {
        if (at >= page.Tokens.Length || page.Words(at) is not "N" || page.Tokens[at].Is(TokenMarks.LineBefore) || (at + 1 < page.Tokens.Length && !page.Tokens[at + 1].Is(TokenMarks.LineBefore) && !Closes(page, at + 1)))
        {
            return null;
        }

        after = at + 1;
        return "[xULN]";
    }

    /// <summary>"7, 2 g/dl": a blank that slipped behind the decimal comma.</summary>
    public static bool IsPartedDecimal(Page page, int at) =>
        page.IsSign(at + 1, ',') && !page.Tokens[at + 1].Is(TokenMarks.SpaceBefore) && page.HasNumber(at + 2) && page.Tokens[at + 2].Length == 1 && page.Words(at).IndexOfAny('.', ',') < 0
        && LabReader.UnitAt(page, at + 1, out _) is null && LabReader.UnitAt(page, at + 3, out _) is not (null or "%");

    /// <summary>"per mm3", "/ml": the sense of a unit that is a share.</summary>
    public static string? Share(Page page, Mention mention)
    {
        foreach (var sense in page.Lexicon.SensesOf(mention))
        {
            if (sense.Concept.Kind == ConceptKind.Unit && sense.Concept.Value[0] == '/')
            {
                return sense.Concept.Value;
            }
        }

        return null;
    }

    /// <summary>"leucocytes (91 % de neutrophiles)": the share is of the cells named behind it.</summary>
    public static bool IsShareOfAnother(Page page, int at, Concept analyte)
    {
        var next = page.IsAnyWord(at, ["de", "of", "d"]) ? at + 1 : at;
        if (!analyte.Has("cells") || next >= page.Tokens.Length || page.Tokens[next].Kind != TokenKind.Word)
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(next)))
        {
            if (mention.First == next)
            {
                return page.As(mention, ConceptKind.Lab, true) is { } other && other.Has("cells") && other.Value != analyte.Value;
            }
        }

        return false;
    }

    /// <summary>"un pH de 7,31", "pH was 7.2".</summary>
    public static Concept? Acidity(Page page, Mention mention)
    {
        if (page.Tokens[mention.First].Initial != 'p' || !page.IsWord(mention.First, "ph"))
        {
            return null;
        }

        for (var i = mention.Last; i < mention.Last + 4; i++)
        {
            if (page.HasNumber(i))
            {
                return page.Words(i) is ['6' or '7', '.' or ',', ..] ? page.As(mention, ConceptKind.Lab, true) : null;
            }
        }

        return null;
    }

    /// <summary>"PT of 15.9", "TCA à 31", "TCA ratio = 1,2": times of clotting by their short names.</summary>
    public static Concept? Clotting(Page page, Mention mention)
    {
        if (page.Words(mention.First) is not ("PT" or "PTT" or "TP" or "TQ" or "TCA" or "TCK" or "TTP" or "APTT") || mention.Last - mention.First != 1)
        {
            return null;
        }

        var at = page.IsWord(mention.Last, "ratio") ? mention.Last + 1 : mention.Last;
        at += page.IsAnyWord(at, ["of", "was", "a", "de"]) || page.IsSign(at, '=') || page.IsSign(at, ':') ? 1 : 0;
        return at > mention.Last && page.HasNumber(at) && page.As(mention, ConceptKind.Lab, true) is { Value: "prothrombin-time" or "aptt" } time ? time : null;
    }

    public static bool HasNumber(this Page page, int at) => at >= 0 && at < page.Tokens.Length && page.Tokens[at].Kind == TokenKind.Number;

    private static bool Closes(Page page, int at) => page.Tokens[at].Kind == TokenKind.Symbol ? page.CharAt(at) is ',' or ';' or '.' or ')' or '(' or '-' or '/' : page.IsAnyWord(at, ["et", "and", "en", "in", "le", "on", "puis", "then"]);

    /// <summary>"CgA (N &lt; 100 ng/mL) : 1250": behind the range that stands before the value; the same token if none does.</summary>
    public static int PastReference(Page page, int at)
    {
        if (!(page.IsSign(at, '(') || page.IsSign(at, '[')) || at + 2 >= page.Tokens.Length)
        {
            return at;
        }

        var ranged = page.IsAnyWord(at + 1, Ranges) || page.IsSign(at + 1, '<') || (page.Tokens[at + 1].Kind == TokenKind.Number && page.IsSign(at + 2, '-'));
        for (var i = at + 1; ranged && i < Math.Min(at + 14, page.Tokens.Length - 1); i++)
        {
            if (page.IsSign(i, ')') || page.IsSign(i, ']'))
            {
                var next = page.IsSign(i + 1, ':') || page.IsSign(i + 1, '=') ? i + 2 : i + 1;
                return next < page.Tokens.Length && page.Tokens[next].Kind == TokenKind.Number && !page.Tokens[next].Is(TokenMarks.LineBefore) ? next : at;
            }
        }

        return at;
    }

    /// <summary>"des 24 h : 62", "24-hour collection 62": the token behind the hours of a collection; null if the number is none. Alone they are no value either.</summary>
    public static int? PastPeriod(Page page, int at)
    {
        if (page.Words(at) is not ("24" or "12" or "48"))
        {
            return null;
        }

        var hour = page.IsSign(at + 1, '-') ? at + 2 : at + 1;
        return page.IsAnyWord(hour, Hours) && !page.IsSign(hour + 1, '/') ? hour + 1 : null;
    }

    /// <summary>What a day's urine holds is told without "per day" again: "5-HIAA des 24 h : 38 mg".</summary>
    public static Statement? OfDay(Statement? told, bool ofDay)
    {
        if (!ofDay || told is null)
        {
            return told;
        }

        foreach (var unit in Amounts)
        {
            if (told.Value.EndsWith(" " + unit, StringComparison.Ordinal))
            {
                return told with { Value = told.Value + "/(24.h)" };
            }
        }

        return told;
    }

    /// <summary>"rose from 120 to 890", "passée de 120 à 890": two values, no interval.</summary>
    public static bool IsCourse(Page page, Mention mention, int at) => page.HasWord(mention.Last, at, Rising) && !page.HasWord(mention.Last, at, ["rang", "entre", "between"]);

    /// <summary>"2'300": an apostrophe between the thousands.</summary>
    public static bool Apostrophe(Page page, int at) =>
        at + 2 < page.Tokens.Length && page.Tokens[at + 1].Kind == TokenKind.Symbol && Fold.IsApostrophe(page.CharAt(at + 1)) && page.Tokens[at + 2].Kind == TokenKind.Number && page.Tokens[at + 2].Length == 3
        && !page.Tokens[at + 1].Is(TokenMarks.SpaceBefore) && !page.Tokens[at + 2].Is(TokenMarks.SpaceBefore);

    /// <summary>A number without a unit that can be no such value: "K3" of an uptake, "CK 20" of a keratin, "3,l" that a scanner spoiled.</summary>
    public static bool IsOther(Page page, Mention mention, Concept analyte, int at)
    {
        if ((page.IsSign(at + 1, ',') || page.IsSign(at + 1, '.')) && at + 2 < page.Tokens.Length && !page.Tokens[at + 1].Is(TokenMarks.SpaceBefore) && !page.Tokens[at + 2].Is(TokenMarks.SpaceBefore) && page.Words(at + 2) is "l" or "I" or "O" or "o")
        {
            return true;
        }

        if (analyte.Value == "creatine-kinase" && page.Words(mention.First) is "CK" && Number.Of(page.Words(at)) is 5 or 6 or 7 or 8 or 14 or 17 or 18 or 19 or 20 or 34 or 56)
        {
            return true;
        }

        if (analyte.Value == "total-protein" && at == mention.Last && page.StartsAny(mention.First - 1, ["tumor", "tumour", "tumoral", "cell", "tyrosin"]) && page.Words(at).IndexOfAny('.', ',') < 0)
        {
            // "tumour protein 53".
            return true;
        }

        if (analyte.Value != "potassium" || page.Tokens[mention.First].Length != 1)
        {
            return false;
        }

        var value = Number.Of(page.Words(at));
        return value is < 1.5 or > 9.9 || (page.Words(at).Length == 1 && (!page.Tokens[at].Is(TokenMarks.SpaceBefore) || !AmongSalts(page, mention)));
    }

    /// <summary>"Chromogranin A, 204 ng/mL": the value in apposition, with its unit, which no other name follows.</summary>
    public static bool IsApposed(Page page, int at)
    {
        if (!page.HasNumber(at) || page.HasNumber(at + 1) || LabReader.UnitAt(page, at + 1, out var after) is not { } unit || !unit.Contains('/', StringComparison.Ordinal))
        {
            return false;
        }

        if (page.IsAnyWord(after, Links))
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(at)))
        {
            if (mention.First == after)
            {
                return !page.Lexicon.Has(mention, ConceptKind.Lab);
            }
        }

        return true;
    }

    /// <summary>"valeurs normales de dopamine : 10-150", "normal range for CgA": what is normal.</summary>
    public static bool IsLimit(Page page, Mention mention) =>
        page.HasWord(mention.First - 6, mention.First, ["normales", "normal", "reference", "usuelles"]) && page.HasWord(mention.First - 6, mention.First, ["valeurs", "values", "range", "limites", "limit"])
        && (page.IsAnyWord(mention.First - 1, ["de", "du", "la", "of", "for", "pour"]) || page.IsAnyWord(mention.First - 2, ["d", "l"])) && page.SentenceOf(Math.Max(0, mention.First - 4)) == page.SentenceOf(mention.First);

    /// <summary>"acénocoumarol (INR 2-3)", "INR cible 2,5": what the treatment aims at; a measured ratio is one number.</summary>
    public static bool IsTarget(Page page, Mention mention, Concept analyte, string text) =>
        analyte.Value == "inr" && (text.Contains('-', StringComparison.Ordinal) || page.HasWord(mention.First - 4, mention.Last + 2, ["target", "cible", "objecti", "goal"]));

    /// <summary>"4 TB 4 3 TN 3", "IHC CK818-88342", "FA18- 4E80", "G:3, P:1": blocks of a report, codes, childbirths.</summary>
    public static bool IsLabel(Page page, Mention mention, int at)
    {
        if (mention.Last - mention.First != 1 || page.Tokens[mention.First].Length > 3)
        {
            return false;
        }

        var glued = at == mention.Last && !page.Tokens[at].Is(TokenMarks.SpaceBefore);
        return (at == mention.Last && !glued && page.HasNumber(mention.First - 1) && page.Tokens[mention.First - 1].Length <= 2 && page.Tokens[at].Length <= 2 && page.Tokens[mention.First].Is(TokenMarks.Upper))
            || (glued && at + 1 < page.Tokens.Length && page.Tokens[at + 1].Kind == TokenKind.Symbol && Fold.IsHyphen(page.CharAt(at + 1)) && !page.Tokens[at + 1].Is(TokenMarks.SpaceBefore) && at + 2 < page.Tokens.Length && page.Tokens[at + 2].Kind != TokenKind.Symbol)
            || (page.IsWord(mention.First, "p") && page.IsSign(mention.Last, ':') && (page.IsWord(mention.First - 4, "g") || page.IsWord(mention.First - 3, "g")));
    }

    private static bool AmongSalts(Page page, Mention own)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(own.First)))
        {
            if (page.As(mention, ConceptKind.Lab, true) is { } other && Salts.Contains(other.Value, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"53 % de neutrophiles" of the blood, not of a puncture, a lavage or the marrow.</summary>
    private static bool IsShareOfBlood(Page page, Mention mention, Concept analyte) =>
        analyte.Has("cells") && analyte.Value is not ("platelets" or "leukocytes" or "red-cells") && IsInBlood(page, mention.First);

    public static bool IsInBlood(Page page, int at)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(at)];
        return !page.HasWord(sentence.First, sentence.Last, ["liquid", "fluid", "lcr", "csf", "lavage", "lba", "bal", "pleur", "ascit", "moelle", "marrow", "myelogr", "ponction", "infiltr", "biops", "marqu", "stain", "cellul", "cell", "alveol"]);
    }

    /// <summary>"2.4 mg/dL creatinine", "340 ng/mL de chromogranine A": the value stands before its name.</summary>
    public static Statement? Before(Page page, ReadOnlySpan<Mention> mentions, int m, Concept analyte)
    {
        var mention = mentions[m];
        var end = mention.First;
        while (end > 0 && (page.IsAnyWord(end - 1, Links) || (page.Tokens[end - 1].Kind == TokenKind.Symbol && Fold.IsApostrophe(page.CharAt(end - 1)))))
        {
            end--;
        }

        if (page.IsSign(end - 1, '%') && page.HasNumber(end - 2) && !page.IsClaimed(end - 2) && IsShareOfBlood(page, mention, analyte))
        {
            page.Claim(end - 2, mention.First);
            return new Statement(FactKind.Lab, $"{analyte.Value}={LabReader.Written(page, end - 2)} %", page.Narrative.SpanOf(end - 2, mention.Last)) { Circumstance = page.At(mention) & ~(Circumstance.Negated | Circumstance.Possible), Token = mention.First };
        }

        for (var u = m - 1; u >= 0 && mentions[u].Last >= end; u--)
        {
            var unit = mentions[u];
            if ((unit.Last != end && unit.Last != mention.First) || page.As(unit, ConceptKind.Unit, true) is not { } measure || !measure.Value.Contains('/', StringComparison.Ordinal) || measure.Value.Contains("/d", StringComparison.Ordinal) && !measure.Value.Contains("/dL", StringComparison.Ordinal))
            {
                continue;
            }

            var at = unit.First - 1;
            if (at < 0 || page.Tokens[at].Kind != TokenKind.Number || page.IsClaimed(at) || WrittenNumber.At(page, at) is not { IsInterval: false } number || page.HasWord(at - 5, at, Given) || page.SentenceOf(at) != page.SentenceOf(mention.First))
            {
                return null;
            }

            page.Claim(at, mention.First);
            return new Statement(FactKind.Lab, $"{analyte.Value}={LabReader.Comparator(page, number)}{LabReader.Written(page, at)} {measure.Value}", page.Narrative.SpanOf(at, mention.Last)) { Circumstance = page.At(mention) & ~(Circumstance.Negated | Circumstance.Possible), Token = mention.First };
        }

        return null;
    }
}
