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
        // Few organs however long the text is, and mostly none: lists of them are made where there is one.
        var (named, metastatic) = (new List<int>(), new List<string>());
        foreach (var vote in votes)
        {
            if (vote.Named && !named.Contains(vote.Organ))
            {
                named.Add(vote.Organ);
            }
        }

        foreach (var statement in statements)
        {
            if (statement.Kind == FactKind.Metastasis && statement.IsAffirmed && !metastatic.Contains(statement.Value))
            {
                metastatic.Add(statement.Value);
            }
        }

        // A nodule of the lung that proved a metastasis is no origin, even where no other organ is named.
        votes.RemoveAll(v => !named.Contains(v.Organ) && IsMetastatic(page, v, metastatic));
        if (votes.Exists(v => v.Named && !Holds(v.Code) && !IsMetastatic(page, v, metastatic)))
        {
            votes.RemoveAll(v => !named.Contains(v.Organ) && Holds(v.Code));
        }
    }

    private static bool IsMetastatic(Page page, OriginVote vote, List<string> metastatic) =>
        metastatic.Count > 0 && Places.OrganOf(page, vote.Mention) is { } organ && metastatic.Contains(organ.Value);

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
