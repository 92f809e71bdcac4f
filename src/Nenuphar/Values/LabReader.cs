using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>
/// Measured values as they are written: "Glucose 180 mg/dL, Cr 2.85 mg/dL, K 2.5", "hémoglobine (Hb) à 13,5 g/dl"; a bare high, low or normal
/// only where no number stands for the same analyte. Reference ranges in brackets are no values.
/// </summary>
internal static class LabReader
{
    private const int ValueGap = 8;

    /// <summary>How far behind the time of collection the number stands: "des 24 h : 62", "24-h urinary excretion was 62".</summary>
    private const int BehindPeriod = 4;

    /// <summary>"C3 3,7 GBq": what a cycle gave.</summary>
    private static readonly string[] Activities = ["gbq", "mbq", "mci"];

    private static readonly string[] Between = ["à", "a", "de", "du", "of", "was", "is", "were", "est", "etait", "etaient", "level", "taux", "seriqu", "serum", "plasm", "urin", "intact", "total", "at", "en", "valeur", "value", "normal", "eleve", "elevat", "dans", "le", "la", "l", "au", "and", "sang", "with", "avec", "count", "concentration", "ultrasens", "estim", "d", "un", "une", "increas", "high", "low", "diminu", "augment", "sont", "dos", "the", "for", "initial", "bas", "base", "basal", "libre", "free", "conjug", "direct", "to", "up", "jusqu", "mesure", "measur", "soit", "rise", "rose", "reach", "attei", "fell", "fall", "dropp", "decreas", "chut", "tomb", "baiss", "remont", "ete", "been", "detect", "found", "trouv", "retrouv", "revel", "avere", "etre", "reste", "remain", "continu", "from", "pass", "ont", "pour", "have", "has", "had", "max", "minim", "pic", "peak", "nadir", "evol", "multi", "rais", "over", "above", "below", "under", "more", "less", "than", "superieur", "inferieur", "plus", "exceed", "moins", "preop", "postop", "excret", "output", "objectiv", "ratio", "only", "seulement", "marked", "nettement", "legere", "slight", "mild", "moderat", "modere", "severe", "fortement", "tres", "very", "encore", "still", "chiffr"];

    /// <summary>"n'étaient que de 78 000": only so much.</summary>
    private static readonly string[] Only = ["n", "ne", "que", "qu"];

    /// <summary>"a été détecté à 0,4", "was found to be 12": the verb makes the way to the number longer.</summary>
    private static readonly WordStarts Found = new("ete", "been", "detect", "found", "revel", "avere");

    private static readonly WordStarts Months =
    new(
        "january", "janvier", "jan", "janv", "february", "fevrier", "feb", "fev", "march", "mars", "april", "avril", "apr", "avr", "may", "mai", "june", "juin", "jun", "july", "juillet", "jul", "juil",
        "august", "aout", "aug", "september", "septembre", "sept", "sep", "october", "octobre", "oct", "november", "novembre", "nov", "december", "decembre", "dec");

    /// <summary>"TSH normale, 1,9": the number follows its judgement.</summary>
    private static readonly WordStarts LevelWords = new("normal", "eleve", "elevat", "augment", "increas", "high", "low", "bas", "diminu", "decreas");

    /// <summary>"PSA a continué à augmenter, atteignant 0,8": where the change ended.</summary>
    private static readonly WordStarts Reaching = new("attei", "reach");

    public static void Read(Page page, List<Statement> statements)
    {
        var numbered = new HashSet<string>(StringComparer.Ordinal);
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            if (!page.KindsIn(s).Has(ConceptKind.Lab))
            {
                continue;
            }

            var mentions = page.MentionsIn(s);
            numbered.Clear();
            LabPairs.Read(page, s, mentions, statements);
            for (var m = 0; m < mentions.Length; m++)
            {
                if (Analyte(page, mentions[m]) is { } analyte && !analyte.Has("group") && OtherFluids.Own(page, mentions[m], analyte) is { } own && (Measured(page, s, mentions, m, own) ?? LabForms.Before(page, mentions, m, own)) is { } measured)
                {
                    LabSeries.Tell(page, analyte, measured, statements);
                    LabReturns.Tell(page, mentions, m, analyte, statements);
                    numbered.Add(analyte.Value);
                }
            }

            for (var m = 0; m < mentions.Length; m++)
            {
                if ((page.As(mentions[m], ConceptKind.Lab) ?? LabWords.JoinedTo(page, mentions, m)) is { } analyte && !analyte.Has("group") && !page.IsClaimed(mentions[m].First) && !IsCutMarker(page, mentions[m]) && !numbered.Contains(analyte.Value) && !OtherFluids.Hold(page, mentions[m], analyte)
                    && (CellCounts.Before(page, mentions[m], analyte) ?? LabWords.Told(page, s, mentions, m, analyte)) is { } told)
                {
                    statements.Add(told);
                    LabReturns.Tell(page, mentions, m, analyte, statements);
                }
            }
        }
    }

    /// <summary>A doubtful short name (K, U, Cr) needs its number right behind it.</summary>
    private static Concept? Analyte(Page page, Mention mention)
    {
        if (page.IsClaimed(mention.First) || IsCutMarker(page, mention) || IsOfUrine(page, mention))
        {
            return null;
        }

        return page.As(mention, ConceptKind.Lab) ?? LabForms.Acidity(page, mention)
            ?? (mention.Last < page.Tokens.Length && (page.Tokens[mention.Last].Kind == TokenKind.Number || page.IsSign(mention.Last, ':') || ((page.IsSign(mention.Last, '↑') || page.IsSign(mention.Last, '↓')) && page.HasNumber(mention.Last + 1))) ? page.As(mention, ConceptKind.Lab, true) : LabForms.Clotting(page, mention));
    }

    /// <summary>"5-HIAA U 180", "cortisol U": the letter behind an analyte says that it is the urine's.</summary>
    private static bool IsOfUrine(Page page, Mention letter)
    {
        if (letter.Last - letter.First != 1 || !page.IsWord(letter.First, "u") || letter.First == 0)
        {
            return false;
        }

        foreach (var other in page.MentionsIn(page.SentenceOf(letter.First)))
        {
            if (other.Last == letter.First && page.As(other, ConceptKind.Lab, true) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static Statement? Measured(Page page, int sentence, ReadOnlySpan<Mention> mentions, int m, Concept analyte) =>
        Near(page, sentence, mentions, m, analyte)
        ?? (page.As(mentions[m], ConceptKind.Lab) is not null && LabFar.Number(page, mentions[m], analyte, mentions, m, page.Narrative.Sentences[sentence].Last) is >= 0 and var far ? Value(page, mentions[m], analyte, far, 1) : null);

    private static Statement? Near(Page page, int sentence, ReadOnlySpan<Mention> mentions, int m, Concept analyte)
    {
        var mention = mentions[m];
        var end = Math.Min(page.Narrative.Sentences[sentence].Last, mention.Last + ValueGap);
        var next = m + 1 < mentions.Length ? mentions[m + 1] : default;
        var begin = LabMoments.Past(page, LabForms.PastReference(page, PastAbbreviation(page, mention, next)));
        var ofDay = false;
        for (var i = begin; i < Math.Max(end, begin + 4) && i < page.Narrative.Sentences[sentence].Last; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number)
            {
                if (i == mention.Last && analyte.Value == "vitamin-d" && !page.Tokens[i].Is(TokenMarks.SpaceBefore))
                {
                    // "vitamine D3": the vitamin's own number.
                    return null;
                }

                if (LabForms.PastPeriod(page, i) is { } behind)
                {
                    // "5-HIAA urinaire des 24 h : 62 µmol": how long the urine was collected.
                    (ofDay, end, begin, i) = (true, Math.Min(page.Narrative.Sentences[sentence].Last, behind + BehindPeriod), behind, behind - 1);
                    continue;
                }

                return page.IsClaimed(i) ? null : LabForms.OfDay(Value(page, mention, analyte, i, i - begin + Math.Min(begin - mention.Last, 1)), ofDay);
            }

            var sign = page.Tokens[i].Kind == TokenKind.Symbol && page.CharAt(i) is ':' or '=' or '(' or ')' or '<' or '>' or '\'' or '≤' or '≥' or '~' or '-' or '↑' or '↓';
            sign |= page.IsSign(i, ',') && i > mention.Last && page.StartsAny(i - 1, LevelWords) && (IsItsNumber(page, i + 1) || page.StartsAny(i + 1, Reaching));
            if (i == next.First && next.Last > next.First && !(IsOfUrine(page, next) && analyte.Has("urinary")))
            {
                if (page.As(next, ConceptKind.Lab, true) is { } other && other.Value != analyte.Value && !page.Lexicon.Has(next, ConceptKind.Unit))
                {
                    return null;
                }

                if (page.As(next, ConceptKind.Lab) is not null)
                {
                    return null;
                }
            }

            sign |= page.IsAnyWord(i, ["in", "sur", "over"]) && LabForms.PastPeriod(page, i + 1) is not null;
            sign |= i == mention.Last && page.IsSign(i, ']');
            sign |= i == mention.Last && page.IsSign(i, ',') && LabForms.IsApposed(page, i + 1);
            if (!sign && !page.IsWord(i, "s") && !(i == mention.Last && page.IsWord(i, "u")) && !page.StartsAny(i, Between) && !page.IsAnyWord(i, Only))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"hémoglobine (hb) de 11,9": a short name in brackets that is no term of its own.</summary>
    private static int PastAbbreviation(Page page, Mention mention, Mention next)
    {
        var at = mention.Last;
        if (page.IsSign(at, '.') && page.IsSign(at - 2, '.') && page.Tokens[at - 1].Length == 1 && page.HasNumber(at + 1))
        {
            // "T.S.H. 1,45".
            return at + 1;
        }

        if (page.IsSign(at, '(') && (page.IsSign(at + 2, '+') || page.IsSign(at + 2, '-')))
        {
            // "sodium (Na+) 131".
            var close = page.IsSign(at + 3, '+') ? at + 4 : at + 3;
            return page.IsSign(close, ')') && page.Tokens[at + 1].Length <= 3 ? close + 1 : at;
        }

        if (page.IsSign(at, '(') && (next.Last == 0 || next.First > at + 1) && LongName(page, at) is > 0 and var behind)
        {
            return behind;
        }

        return page.IsSign(at, '(') && page.IsSign(at + 2, ')') && page.Tokens[at + 1].Kind == TokenKind.Word && page.Tokens[at + 1].Length <= 6 && (next.Last == 0 || next.First > at + 2 || page.Lexicon.Has(next, ConceptKind.Unit)) ? at + 3 : at;
    }

    /// <summary>"ACE (antigène carcino-embryonnaire)": behind the words in brackets that write a name out, or 0.</summary>
    private static int LongName(Page page, int at)
    {
        for (var i = at + 1; i < Math.Min(at + 7, page.Tokens.Length); i++)
        {
            if (page.IsSign(i, ')'))
            {
                return i - at > 2 ? i + 1 : 0;
            }

            if (page.Tokens[i].Kind != TokenKind.Word && !page.IsSign(i, '-'))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Behind a comma the number is the analyte's if a unit follows, or the clause ends: "potassium normal, 9 800 leucocytes" is another's.</summary>
    private static bool IsItsNumber(Page page, int at) =>
        at < page.Tokens.Length && page.Tokens[at].Kind == TokenKind.Number
        && (at + 1 == page.Tokens.Length || UnitAt(page, at + 1, out _) is not null || (page.Tokens[at + 1].Kind == TokenKind.Symbol && page.CharAt(at + 1) is '.' or ';' or ',' or ')'));

    /// <summary>"C4 097": no measure is written so.</summary>
    private static bool IsCode(Page page, int at) => page.Words(at) is ['0', >= '0' and <= '9', ..];

    private static Statement? Value(Page page, Mention mention, Concept analyte, int at, int gap)
    {
        if (WrittenNumber.At(page, at) is not { } number || IsOfAnotherCode(page, mention, at) || IsCode(page, at) || LabForms.IsLimit(page, mention))
        {
            return null;
        }

        var (text, last) = Figures(page, mention, analyte, at, number);
        var unit = UnitAt(page, last, out var afterUnit) ?? LabForms.TimesNormal(page, last, ref afterUnit);
        if ((unit == "/mL" && (analyte.Has("cells") || analyte.Value == "red-cells") && Number.Of(text) < 1000) || unit == "%" && LabForms.IsShareOfAnother(page, afterUnit, analyte) || (unit is "mm" or "cm" && analyte.Value == "calcitonin") || LabForms.IsTarget(page, mention, analyte, text) || page.IsAnyWord(last, Activities))
        {
            return null;
        }

        if (unit is null && (IsBehindYearWord(page, at) || LabForms.IsOther(page, mention, analyte, at) || LabForms.IsLabel(page, mention, at)))
        {
            return null;
        }

        if (unit is null && last < page.Tokens.Length && !page.Tokens[last].Is(TokenMarks.SpaceBefore) && (page.Tokens[last].Kind == TokenKind.Word || (page.IsSign(last, '-') && last + 1 < page.Tokens.Length && page.Tokens[last + 1].Kind == TokenKind.Word && !page.Tokens[last + 1].Is(TokenMarks.SpaceBefore))))
        {
            return null;
        }

        if (unit is null ? analyte.Has("wants-unit") || IsDay(page, at, last) : IsGiven(page, mention, analyte, unit))
        {
            return null;
        }

        if (unit is null && (gap > (page.HasWord(mention.Last, at, Found) ? 6 : page.HasWord(mention.Last, at, Reaching) ? 8 : page.HasWord(mention.Last, at, LevelWords) ? 5 : 3) || page.IsSign(last, '/') || page.IsSign(last, '%') || IsCounted(page, last)))
        {
            return null;
        }

        if (analyte.Value == "sodium" && unit is "pg/mL" or "ng/mL" or "ng/L" or "ug/L" or "nmol/L")
        {
            // "Catécholamines : NA 740 pg/ml".
            return null;
        }

        unit = unit == "g/L" && analyte.Has("cells") ? "10*9/L" : unit;
        var value = $"{analyte.Value}={Comparator(page, number)}{text}{(unit is null ? "" : " " + unit)}";
        var span = page.Narrative.SpanOf(mention.First, afterUnit);
        page.Claim(Math.Min(number.First, at), afterUnit);
        return new Statement(FactKind.Lab, value, span) { Circumstance = page.At(mention) & ~(Circumstance.Negated | Circumstance.Possible), Token = mention.First };
    }

    /// <summary>"PSA up to 2.5", "jusqu'à 2,5": where a course of values came to, no bound of one value.</summary>
    internal static string Comparator(Page page, WrittenNumber number) => number.Comparator is "<=" && page.CharAt(number.First) is not ('<' or '≤' or '⩽') ? "" : number.Comparator;

    private static (string Text, int Last) Figures(Page page, Mention mention, Concept analyte, int at, WrittenNumber number)
    {
        var (text, last) = (Written(page, at), at + 1);
        if (Grouped(page, at))
        {
            (text, last) = (text + page.Words(at + 1).ToString(), at + 2);
        }
        else if (LabForms.IsPartedDecimal(page, at))
        {
            (text, last) = (text + "." + page.Words(at + 2).ToString(), at + 3);
        }
        else if (analyte.Value == "ph" || IsDecimal(page, at))
        {
            text = page.Words(at).ToString().Replace(',', '.');
        }
        else if (IsScannedThousand(page, at))
        {
            text = "1" + text;
        }
        else if (LabForms.Apostrophe(page, at))
        {
            (text, last) = (text + page.Words(at + 2).ToString(), at + 3);
        }
        else if (number.IsInterval && number.Last - at <= 3 && !LabForms.IsCourse(page, mention, at))
        {
            (text, last) = (number.ToString()[number.Comparator.Length..], number.Last);
        }

        return (text, last);
    }

    /// <summary>"10,552 (0,35 - 4,950)": the normal range shows that the comma is a decimal one.</summary>
    private static bool IsDecimal(Page page, int at)
    {
        if (page.Words(at).IndexOf(',') <= 0 || !page.IsSign(at + 1, '('))
        {
            return false;
        }

        for (var i = at + 2; i < Math.Min(at + 7, page.Tokens.Length) && !page.IsSign(i, ')'); i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number && page.Words(i) is ['0', ',', ..])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"l 850": a scanner reads the thousand's 1 as l.</summary>
    private static bool IsScannedThousand(Page page, int at) =>
        page.Words(at - 1) is "l" && !page.IsSign(at - 2, '/') && page.Words(at).Length == 3 && page.Words(at).IndexOfAny('.', ',') < 0;

    /// <summary>"5-HIAA élevé en 2016", "normal (2019)": when, not how much.</summary>
    private static bool IsBehindYearWord(Page page, int at) => page.IsYear(at) && (page.IsSign(at - 1, '(') || page.IsAnyWord(at - 1, ["en", "in", "since", "depuis"]));

    /// <summary>"CT 6 June": a day.</summary>
    internal static bool IsDay(Page page, int at, int next) =>
        page.Words(at).Length <= 2 && next < page.Tokens.Length && page.Tokens[next].Kind == TokenKind.Word && page.IsAnyWord(next, Months);

    internal static bool IsMonth(Page page, int at) => page.Tokens[at].Kind == TokenKind.Word && page.IsAnyWord(at, Months);

    /// <summary>"Potassium up to 200 mmol/24 h": what is infused in a day; what the urine holds is measured so too.</summary>
    private static bool IsGiven(Page page, Mention mention, Concept analyte, string unit) =>
        (analyte.Value is "insulin" && unit is "U" or "U/d") || (analyte.Value is "dopamine" or "adrenaline" or "noradrenaline" or "insulin" && (unit is "mg/mL" or "mg" || page.HasWord(mention.Last, mention.Last + 14, ["sering", "perfus", "infus", "syring", "pomp", "pump", "bolus"]))) ||
        analyte.Value is "potassium" or "sodium" or "magnesium" or "calcium" or "phosphate" or "glucose" or "albumin" && (unit.EndsWith("/(24.h)", StringComparison.Ordinal) || unit.EndsWith("/d", StringComparison.Ordinal) || unit.EndsWith("/h", StringComparison.Ordinal))
        && !page.HasWord(mention.First - 6, mention.Last + 6, ["urin", "excret", "natriur", "kaliur"]);

    /// <summary>"T2 P3 M1", "G3 P2", "PT3": points of a score, childbirths and categories, no phosphate and no prothrombin time.</summary>
    private static bool IsOfAnotherCode(Page page, Mention mention, int at) =>
        page.IsAnyWord(mention.First, ["p", "pt", "gr"]) && at == mention.Last && !page.Tokens[at].Is(TokenMarks.SpaceBefore) && (page.Words(at).Length == 1 || (page.IsWord(mention.First, "p") && page.Words(at).IndexOfAny('.', ',') < 0));

    /// <summary>"CEA et Ca 15. 3": a tumour marker that was cut in two, no calcium.</summary>
    private static bool IsCutMarker(Page page, Mention mention) => page.IsWord(mention.First, "ca") && mention.Last < page.Tokens.Length && page.Words(mention.Last) is "15" or "19" or "125" or "72" && UnitAt(page, mention.Last + 1, out _) is null;

    /// <summary>"3 lésions", "2 ans": the number counts something else.</summary>
    internal static bool IsCounted(Page page, int at) =>
        at < page.Tokens.Length && page.Tokens[at].Kind == TokenKind.Word && (page.IsAnyWord(at, ["an", "ans", "annee", "annees"]) || page.StartsAny(at, ["mois", "jour", "semaine", "month", "year", "day", "week", "lesion", "cycle", "fois", "times", "cm", "mm", "eme", "heure", "hour"]));

    /// <summary>"1 811", "5 188": a group of three digits after a space.</summary>
    internal static bool Grouped(Page page, int at) =>
        page.Words(at).Length <= 3 && page.Words(at).IndexOfAny('.', ',') < 0 && at + 1 < page.Tokens.Length && page.Tokens[at + 1].Kind == TokenKind.Number
        && page.Words(at + 1).Length == 3 && page.Words(at + 1).IndexOfAny('.', ',') < 0 && !page.Tokens[at + 1].Is(TokenMarks.LineBefore);

    internal static string Written(Page page, int at)
    {
        var plain = string.Concat(page.Words(at).ToString().Select(c => c == ',' ? '.' : ScannedDigits.Of(c)));
        var value = Number.Of(page.Words(at));
        return double.TryParse(plain, System.Globalization.CultureInfo.InvariantCulture, out var parsed) && parsed == value ? plain : Number.Write(value);
    }

    internal static string? UnitAt(Page page, int at, out int after)
    {
        after = at;
        if (page.IsSign(at, '%'))
        {
            after = at + 1;
            return "%";
        }

        var per = page.IsSign(at, '/') && at + 1 < page.Tokens.Length && !page.Tokens[at + 1].Is(TokenMarks.SpaceBefore);
        foreach (var mention in page.MentionsIn(page.SentenceOf(Math.Min(at, page.Tokens.Length - 1))))
        {
            if (per && mention.First == at + 1 && LabForms.Share(page, mention) is { } share)
            {
                // "12300/mm3": terms begin behind their first sign.
                after = mention.Last;
                return share;
            }

            if (mention.First == at && page.As(mention, ConceptKind.Unit, true) is { } unit)
            {
                after = mention.Last;
                return unit.Value;
            }
        }

        return null;
    }
}
