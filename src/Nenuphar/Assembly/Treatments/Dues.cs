using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Treatments;

/// <summary>The agent a toxicity is due to, where only one was being given in the sentence or just before it.</summary>
internal static class Dues
{
    private const int Sentences = 3;

    public static void Attach(Page page, List<Statement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i].Kind == FactKind.Toxicity && statements[i]["due"] is null && Running(page, statements[i].Token) is { } agent)
            {
                statements[i] = statements[i].With("due", agent);
            }
        }
    }

    private static string? Running(Page page, int token)
    {
        var sentence = page.SentenceOf(token);
        var agents = new HashSet<string>(StringComparer.Ordinal);
        for (var s = sentence; s >= Math.Max(0, sentence - Sentences); s--)
        {
            var here = CourseFinder.In(page, s)
                .Where(c => c.Form is TreatmentForm.Drug or TreatmentForm.Regimen or TreatmentForm.Irradiation && (c.Circumstance & ~Circumstance.Past) == Circumstance.Affirmed && (s < sentence || c.Token < token))
                .Select(c => c.Value).Distinct(StringComparer.Ordinal).ToList();
            agents.UnionWith(here);
            if (here.Count > 0 && s == sentence)
            {
                break;
            }
        }

        return agents.Count == 1 ? agents.First() : null;
    }
}
