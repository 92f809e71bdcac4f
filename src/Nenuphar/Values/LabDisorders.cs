using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>A number behind the name of a disorder is the value of what is disordered: "anémie à 9,2 g/dl", "thrombopénie à 45 000", "hyponatraemia of 121 mmol/L".</summary>
internal static class LabDisorders
{
    private const int Way = 8;
    private static readonly KindSet Telling = KindSet.Of(ConceptKind.Condition, ConceptKind.Symptom, ConceptKind.Toxicity, ConceptKind.LabLevel, ConceptKind.Syndrome);

    /// <summary>"sévère (jusqu'à", "with a nadir of", "avec des valeurs maximales de".</summary>
    private static readonly WordStarts Leading = new("sever", "moder", "marqu", "profond", "import", "major", "legere", "mild", "jusqu", "up", "avec", "with", "valeur", "value", "maxim", "minim", "peak", "pic", "nadir", "chiffr", "mesur", "measur", "level", "taux", "reach", "attei", "lowest", "highest");
    private static readonly string[] Little = ["a", "à", "de", "des", "d", "of", "at", "to", "un", "une", "an", "le", "the", "as", "low", "high"];

    public static void Read(Page page, List<Statement> statements)
    {
        foreach (var mention in page.MentionsOf(Telling))
        {
            if (page.Tokens.Length > mention.Last && !page.IsClaimed(mention.First) && Number(page, mention) is > 0 and var at && Analyte(page, mention) is { } analyte && Value(page, analyte, at, out var last) is { } value)
            {
                statements.Add(new Statement(FactKind.Lab, $"{analyte}={value}", page.Narrative.SpanOf(mention.First, last)) { Circumstance = page.At(mention) & ~Circumstance.Possible, Token = mention.First });
                page.Claim(at, last);
            }
        }
    }

    /// <summary>Whether the level need not be told, since its number is.</summary>
    public static bool IsMeasured(Page page, Mention mention) => Number(page, mention) is > 0 and var at && page.IsClaimed(at) && Analyte(page, mention) is not null;

    private static int Number(Page page, Mention mention)
    {
        var at = mention.Last;
        if (page.IsSign(at, '(') || page.IsAnyWord(at, ["a", "de", "of", "at", "to"]))
        {
            at++;
        }

        at += page.IsSign(at, ':') || page.IsSign(at, '<') || page.IsSign(at, '=') ? 1 : 0;
        return at > mention.Last && page.HasNumber(at) ? at : Led(page, mention.Last);
    }

    /// <summary>Behind words that lead to an amount, the number needs its unit.</summary>
    private static int Led(Page page, int from)
    {
        var unknown = 0;
        for (var at = from; at < Math.Min(from + Way, page.Tokens.Length); at++)
        {
            if (page.HasNumber(at))
            {
                return LabReader.UnitAt(page, LabReader.Grouped(page, at) ? at + 2 : at + 1, out _) is { } unit && unit.Contains('/', StringComparison.Ordinal) ? at : 0;
            }

            unknown += page.Tokens[at].Kind == TokenKind.Word && at < from + 3 && IsPlain(page, at) ? 1 : 0;
            if (unknown is 1 or 2 && page.Tokens[at].Kind == TokenKind.Word && IsPlain(page, at))
            {
                continue;
            }

            if (!(page.Tokens[at].Kind == TokenKind.Symbol ? page.CharAt(at) is '(' or ':' or '<' or '>' or '=' || Fold.IsApostrophe(page.CharAt(at)) : page.StartsAny(at, Leading) || page.IsAnyWord(at, Little)))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>"hypercalcémie symptomatique sévère de": an adjective, and nothing that is measured or joined.</summary>
    private static bool IsPlain(Page page, int at)
    {
        if (page.Tokens[at].Is(TokenMarks.Capital) || page.Tokens[at].Length < 4 || page.StartsAny(at, Leading) || page.IsAnyWord(at, ["mais", "sous", "then", "puis", "after", "apres", "dont", "pour", "without", "sans"]))
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(at)))
        {
            if (mention.First <= at && at < mention.Last)
            {
                return false;
            }
        }

        return true;
    }

    private static string? Analyte(Page page, Mention mention)
    {
        if (page.As(mention, ConceptKind.LabLevel) is { } level)
        {
            return level.Value[..level.Value.IndexOf('=', StringComparison.Ordinal)] is "liver-enzymes" or "cholestasis-enzymes" or "transaminases" or "catecholamines" ? null : level.Value[..level.Value.IndexOf('=', StringComparison.Ordinal)];
        }

        return (page.As(mention, ConceptKind.Toxicity) ?? page.As(mention, ConceptKind.Symptom) ?? page.As(mention, ConceptKind.Syndrome) ?? page.As(mention, ConceptKind.Condition))?.Value switch
        {
            "anaemia" => "haemoglobin",
            "thrombocytopenia" => "platelets",
            "neutropenia" or "febrile-neutropenia" => "neutrophils",
            "leukopenia" => "leukocytes",
            "lymphopenia" => "lymphocytes",
            "hyponatraemia" or "hypernatraemia" => "sodium",
            "hypokalaemia" or "hyperkalaemia" => "potassium",
            "hypoglycaemia" or "hyperglycaemia" => "glucose",
            "hypomagnesaemia" => "magnesium",
            "hypophosphataemia" => "phosphate",
            "hypocalcaemia" or "hypercalcaemia" => "calcium",
            "hypoalbuminaemia" => "albumin",
            "dyslipidaemia" => page.Starts(mention.First, "hyperchol") ? "cholesterol" : page.Starts(mention.First, "hypertrigly") ? "triglycerides" : null,
            _ => null,
        };
    }

    /// <summary>Without a unit the number must be one that such a value can have, and count nothing else.</summary>
    private static string? Value(Page page, string analyte, int at, out int last)
    {
        last = at + 1;
        if (page.IsClaimed(at) || WrittenNumber.At(page, at) is not { IsInterval: false } number || double.IsNaN(Values.Number.Of(page.Words(at))))
        {
            return null;
        }

        var text = LabReader.Written(page, at);
        if (LabReader.Grouped(page, at))
        {
            (text, last) = (text + page.Words(at + 1).ToString(), at + 2);
        }

        var unit = LabReader.UnitAt(page, last, out var after);
        if (unit is null)
        {
            if (LabReader.IsDay(page, at, last) || LabReader.IsCounted(page, last) || page.IsSign(last, '/') || page.IsSign(last, '%') || page.IsSign(last, '-') || page.IsWord(last, "x") || !double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var value) || !IsLikely(analyte, value, text))
            {
                return null;
            }
        }
        else if (unit == "%" ? !LabForms.IsInBlood(page, at) : !unit.Contains('/', StringComparison.Ordinal))
        {
            return null;
        }

        last = after > last ? after : last;
        var comparator = number.Comparator.Length > 0 && page.CharAt(number.First) is '<' or '>' ? number.Comparator : "";
        return $"{comparator}{text}{(unit is null ? "" : " " + unit)}";
    }

    private static bool IsLikely(string analyte, double value, string text) => analyte switch
    {
        "haemoglobin" => value is >= 2 and < 13 && text.Contains('.', StringComparison.Ordinal),
        "platelets" or "leukocytes" or "neutrophils" or "lymphocytes" or "eosinophils" => value >= 100 && value is not (>= 1980 and <= 2030),
        "ferritin" => value is >= 200 and not (>= 1980 and <= 2030),
        "sodium" => value is > 95 and < 190,
        "potassium" => value is > 1 and < 9 && text.Contains('.', StringComparison.Ordinal),
        "calcium" => value is > 1 and < 5 && text.Contains('.', StringComparison.Ordinal),
        _ => false,
    };
}
