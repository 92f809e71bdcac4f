using Nenuphar.Assembly.Treatments;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Details;

/// <summary>"Progression biologique", "biochemical progression": told as a progression, and of what it is one. No image shows growth.</summary>
internal static class MarkerProgressions
{
    public static void Attach(Page page, List<Statement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i] is { Kind: FactKind.Response, Value: "PD" } progression && MentionAt(page, progression.Token) is { } mention && (Progressions.IsOnlyOfMarkers(page, mention) || Progressions.IsOfMarkers(page, mention)))
            {
                statements[i] = progression.With("by", "markers");
            }
        }
    }

    private static Mention? MentionAt(Page page, int token)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(token)))
        {
            if (mention.First == token)
            {
                return mention;
            }
        }

        return null;
    }
}
