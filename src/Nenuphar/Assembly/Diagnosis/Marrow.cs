using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>Leukaemias and plasma cell myeloma begin in the bone marrow: told where the text names no tumour of another tissue and no other origin.</summary>
internal static class Marrow
{
    public static void Vote(Page page, List<OriginVote> votes, List<Statement> statements)
    {
        Statement? own = null;
        foreach (var statement in statements)
        {
            if (statement.Kind != FactKind.Morphology || !statement.IsAffirmed || !int.TryParse(statement.Value.AsSpan(0, 4), CultureInfo.InvariantCulture, out var number))
            {
                continue;
            }

            if (!IsOfMarrow(number))
            {
                return;
            }

            own ??= statement;
        }

        if (own is not null && !votes.Exists(static vote => vote.Named))
        {
            // Where an infiltrate was seen or sampled is no origin.
            votes.Clear();
            foreach (var mention in page.MentionsIn(page.SentenceOf(own.Token)))
            {
                if (mention.First <= own.Token && mention.Last > own.Token)
                {
                    votes.Add(new OriginVote(mention, "C42.1", 4, true));
                    return;
                }
            }
        }
    }

    /// <summary>9732 myeloma; 9800 to 9948 leukaemias; 9950 to 9989 chronic and myelodysplastic ones.</summary>
    private static bool IsOfMarrow(int number) => number is 9732 or 9733 or (>= 9800 and <= 9989);
}
