using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>Organs to which tumours spread: what is sampled or multiple there tells little of the origin.</summary>
internal static class Spreads
{
    private static readonly string[] Codes = ["C22", "C38.0", "C38.4", "C40", "C41", "C42", "C48", "C70", "C71", "C72", "C74", "C77"];

    public static bool To(string code, bool sampled, bool several) => (several && code.StartsWith("C34", StringComparison.Ordinal)) || ((sampled || several) && Holds(code));

    /// <summary>Beside an organ that is told with the name of a tumour, a lesion of the liver, the brain or of an organ with metastases is no origin.</summary>
    public static void Remove(Page page, List<OriginVote> votes, List<Statement> statements)
    {
        // A nodule of the lung that proved a metastasis is no origin, even where no other organ is named.
        for (var v = votes.Count - 1; v >= 0; v--)
        {
            if (!IsNamed(votes, votes[v]) && IsMetastatic(page, votes[v], statements))
            {
                votes.RemoveAt(v);
            }
        }

        var told = false;
        foreach (var vote in votes)
        {
            told |= vote.Named && !Holds(vote.Code) && !IsMetastatic(page, vote, statements);
        }

        for (var v = told ? votes.Count - 1 : -1; v >= 0; v--)
        {
            if (Holds(votes[v].Code) && !IsNamed(votes, votes[v]))
            {
                votes.RemoveAt(v);
            }
        }
    }

    private static bool IsNamed(List<OriginVote> votes, OriginVote vote)
    {
        foreach (var other in votes)
        {
            if (other.Named && other.Organ == vote.Organ)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMetastatic(Page page, OriginVote vote, List<Statement> statements)
    {
        foreach (var statement in statements)
        {
            if (statement.Kind == FactKind.Metastasis && statement.IsAffirmed && Places.OrganOf(page, vote.Mention) is { } organ && organ.Value == statement.Value)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(string code)
    {
        foreach (var one in Codes)
        {
            if (code.StartsWith(one, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
