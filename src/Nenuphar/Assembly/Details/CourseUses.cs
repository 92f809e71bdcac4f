using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>What a drug is given for, where that makes it no line of its own: <c>use=rescue</c> for attacks, <c>use=maintenance</c> behind the line that reached the answer; of an irradiation <c>intent</c>: adjuvant, neoadjuvant or palliative.</summary>
internal static class CourseUses
{
    private static readonly WordStarts Comforting = new("antalg", "analges", "pallia", "decompress", "hemosta", "haemosta");
    private static readonly WordStarts Maintaining = new("entretien", "maintenance");

    public static void Read(Page page, List<Statement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = statements[i];
            if (statement.Kind == FactKind.Treatment && statement["intent"] is null && Agents.ClassOf(statement.Value).Modality is Modality.Radiotherapy)
            {
                statements[i] = statement.With("intent", Intent(page, statement.Token));
                continue;
            }

            if (statement.Kind != FactKind.Treatment || Agents.ClassOf(statement.Value).Modality is not Modality.Systemic)
            {
                continue;
            }

            var (first, last, _) = page.Narrative.Sentences[page.SentenceOf(statement.Token)];
            statements[i] = Treatments.Rescues.Tells(page, statement.Value, statement.Token, last) ? statement.With("use", "rescue")
                : statement["line"] is null && page.HasWord(Math.Max(first, statement.Token - 3), Math.Min(last, statement.Token + 4), Maintaining) ? statement.With("use", "maintenance")
                : statement;
        }
    }

    /// <summary>Behind or before an operation that is to cure, or against pain.</summary>
    private static string? Intent(Page page, int token)
    {
        var (first, last, _) = page.Narrative.Sentences[page.SentenceOf(token)];
        return page.HasWord(Math.Max(first, token - 3), Math.Min(last, token + 5), Comforting) ? "palliative" : Treatments.CourseTimes.Of(page, first, token) switch
        {
            Treatments.CourseTime.After => "adjuvant",
            Treatments.CourseTime.Before => "neoadjuvant",
            _ => null,
        };
    }
}
