using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Details;

/// <summary>Numbers under a name: weight, body mass index, share of the liver, field of the microscope, share of cells. The number stands behind the name unless the table says otherwise, and in its unit.</summary>
internal static class Measures
{
    private const int Behind = 7;
    private const int Ahead = 5;

    /// <summary>Kilograms that a person weighs.</summary>
    private const double Lightest = 25, Heaviest = 250;

    private static readonly string[] BesideAge = ["ans", "an", "years", "year", "old", "yo", "y", "et", "and", "pesant", "weighing"];

    private static readonly Dictionary<string, string[]> Units = new(StringComparer.Ordinal)
    {
        ["%"] = ["%"], ["kg"] = ["kg", "kilo", "kilos", "kgs"], ["kg/m2"] = ["kg"], ["mm"] = ["mm"], ["mm2"] = ["mm"], ["d"] = ["days", "day", "jours", "jour", "d", "j"], ["pg"] = ["pg"], ["ms"] = ["ms", "msec"], ["cell"] = ["cell", "cells", "cellules", "cellule"],
    };

    public static void Read(Page page, IReadOnlyList<FindingTerms.Found> terms, List<Statement> statements)
    {
        foreach (var term in terms)
        {
            if (term.Concept.Code == "measure" && NumberOf(page, term) is { } told)
            {
                statements.Add(new Statement(FactKind.Measure, string.Create(CultureInfo.InvariantCulture, $"{term.Concept.Value}={told.Amount}"), page.Narrative.SpanOf(Math.Min(term.First, told.First), Math.Max(term.Last, told.Last)))
                {
                    Token = term.First,
                    Circumstance = page.At(new Mention(term.First, term.Last, 0)) | page.At(told.First),
                });
            }
        }

        WeightBesideAge(page, statements);
    }

    /// <summary>"Homme de 71 ans, 70 kg", "woman, 64 years, 58 kg": a weight that stands beside the age needs no name.</summary>
    private static void WeightBesideAge(Page page, List<Statement> statements)
    {
        const string Weight = "weight=";
        if (statements.Exists(s => s.Kind == FactKind.Measure && s.Value.StartsWith(Weight, StringComparison.Ordinal)))
        {
            return;
        }

        foreach (var age in statements.Where(s => s is { Kind: FactKind.Age, IsAffirmed: true }).Take(1).ToList())
        {
            var last = page.Narrative.Sentences[page.SentenceOf(age.Token)].Last;
            var at = age.Token + 1;
            while (at < last && (page.IsAnyWord(at, BesideAge) || page.IsSign(at, ',') || page.IsSign(at, '-') || page.IsSign(at, '(')))
            {
                at++;
            }

            if (at < last && WrittenNumber.At(page, at) is { } number && number.Low >= Lightest && number.High <= Heaviest && number.Last < last && Array.Exists(Units["kg"], unit => page.IsWord(number.Last, unit)) && !page.IsSign(number.Last + 1, '/'))
            {
                statements.Add(new Statement(FactKind.Measure, $"{Weight}{number} kg", page.Narrative.SpanOf(number.First, number.Last + 1)) { Token = number.First, Circumstance = page.At(number.First) });
            }
        }
    }

    private static (string Amount, int First, int Last)? NumberOf(Page page, FindingTerms.Found term)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(term.First)];
        var (units, near) = (Flag(term.Concept, "unit=") ?? "", Flag(term.Concept, "near="));
        if (near is not null && !page.HasWord(Math.Max(sentence.First, term.First - 10), Math.Min(sentence.Last, term.Last + 10), near.Split('/')))
        {
            return null;
        }

        var behind = !term.Concept.Has("before");
        var ahead = term.Concept.Has("before") || term.Concept.Has("either");
        (string, int, int)? found = null;
        for (var i = term.Last; behind && i < Math.Min(sentence.Last, term.Last + Behind) && found is null; i++)
        {
            if (page.IsSign(i, ';') || (page.IsSign(i, '.') && i > term.Last))
            {
                break;
            }

            found = At(page, i, units, term.Concept, sentence.Last);
        }

        for (var i = term.First - 1; ahead && i >= Math.Max(sentence.First, term.First - Ahead) && found is null; i--)
        {
            found = At(page, i, units, term.Concept, sentence.Last);
        }

        return found;
    }

    private static (string, int, int)? At(Page page, int at, string units, Concept concept, int end)
    {
        if (WrittenNumber.At(page, at) is not { } number)
        {
            return null;
        }

        var (least, most) = (Limit(concept, "min=", double.MinValue), Limit(concept, "max=", double.MaxValue));
        if (number.Low < least || number.High > most)
        {
            return null;
        }

        foreach (var unit in units.Split('|'))
        {
            if (number.Last < end && (page.IsSign(number.Last, '%') ? unit == "%" : Array.Exists(Units[unit], u => page.IsWord(number.Last, u)) && (unit != "mm2" || page.IsSign(number.Last + 1, '²') || page.IsWord(number.Last + 1, "2"))))
            {
                return ($"{number}{(unit is "%" or "kg" ? " " + unit : "")}", number.First, number.Last + 1);
            }
        }

        return concept.Has("optional") && !(number.Last < end && page.Tokens[number.Last].Kind == TokenKind.Word && page.IsWord(number.Last, "ans")) ? ($"{number}", number.First, number.Last) : null;
    }

    private static double Limit(Concept concept, string name, double none) => Flag(concept, name) is { } limit ? double.Parse(limit, CultureInfo.InvariantCulture) : none;

    private static string? Flag(Concept concept, string name)
    {
        foreach (var flag in concept.Flags)
        {
            if (flag.StartsWith(name, StringComparison.Ordinal))
            {
                return flag[name.Length..];
            }
        }

        return null;
    }
}
