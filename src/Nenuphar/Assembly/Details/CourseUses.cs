using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>What a drug is given for, where that makes it no line of its own: <c>use=rescue</c> for attacks, <c>use=maintenance</c> behind the line that reached the answer.</summary>
internal static class CourseUses
{
    private static readonly WordStarts Maintaining = new("entretien", "maintenance");

    public static void Read(Page page, List<Statement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = statements[i];
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
}
