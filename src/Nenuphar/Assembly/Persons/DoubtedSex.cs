using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Persons;

/// <summary>
/// "Homme de 74 ans ... la patiente a été adressée": a noun with the age, or a field of a form, tells the sex; words of the other sex in the same text are doubted, not left out: they are
/// still told as a slip of the writer. Without such a noun a single word against three or more is doubted.
/// </summary>
internal static class DoubtedSex
{
    private const int Before = 7;
    private const int Behind = 8;
    private const int Majority = 3;

    public static void Mark(Page page, List<Statement> statements, int from)
    {
        var sure = new HashSet<string>(StringComparer.Ordinal);
        var (male, female) = (0, 0);
        for (var i = from; i < statements.Count; i++)
        {
            (male, female) = statements[i].Value == "male" ? (male + 1, female) : (male, female + 1);
            if (IsSure(page, statements[i]))
            {
                sure.Add(statements[i].Value);
            }
        }

        var held = sure.Count == 1 ? sure.Single() : sure.Count > 1 || Math.Min(male, female) > 1 || Math.Max(male, female) < Majority ? null : male > female ? "male" : "female";
        for (var i = from; held is not null && i < statements.Count; i++)
        {
            if (statements[i].Value != held)
            {
                statements[i] = statements[i] with { Circumstance = statements[i].Circumstance | Circumstance.Possible };
            }
        }
    }

    private static bool IsSure(Page page, Statement statement)
    {
        var words = statement.Span.Of(page.Text);
        if (words.EndsWith("patiente", StringComparison.OrdinalIgnoreCase) || words.EndsWith("malade", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return page.HasWord(statement.Token - 2, statement.Token, ["sexe", "sex"]) || HasAge(page, statement.Token);
    }

    /// <summary>"femme de 61 ans", "homme marié, âgé de 53 ans", "a 54-year-old man".</summary>
    private static bool HasAge(Page page, int token)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(token)];
        for (var i = Math.Max(sentence.First, token - Before); i < Math.Min(sentence.Last, token + Behind); i++)
        {
            var unit = page.IsSign(i + 1, '-') ? i + 2 : i + 1;
            if (page.Tokens[i].Kind == TokenKind.Number && page.IsAnyWord(unit, ["ans", "an", "year", "years", "yo", "yr", "yrs", "mois", "month", "months"]))
            {
                return true;
            }
        }

        return false;
    }
}
