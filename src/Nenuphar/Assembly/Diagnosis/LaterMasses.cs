using System.Globalization;
using Nenuphar.Cases;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>
/// "Dermatofibrosarcome réséqué ... nodule du médiastin", "carcinome épidermoïde ... nodules sous-cutanés": a lesion of a bone, a muscle or a cavity that is told behind the name
/// of a tumour, and never as its origin, is where the tumour went; of tumours that arise there it may be the origin.
/// </summary>
internal static class LaterMasses
{
    /// <summary>By the first letters of the organ: the tumours, by the first four digits of their codes, that arise there.</summary>
    private static readonly (string Organ, (int First, int Last)[] Own)[] Places =
    [
        ("C38", [(9060, 9110), (9590, 9769), (8580, 8589), (9120, 9139), (8680, 8700), (9050, 9055)]),
        ("C40", [(9180, 9269), (9364, 9370), (8810, 8815), (9120, 9139)]),
        ("C41", [(9180, 9269), (9364, 9370), (8810, 8815), (9120, 9139), (9730, 9735)]),
        ("C48", [(8680, 8700), (8800, 8999), (9050, 9055), (9540, 9579)]),
        ("C49", [(8800, 9049), (9120, 9139), (9260, 9269), (9364, 9365), (9540, 9589)]),
        ("C76", []),
        ("C75", [(8140, 8149), (8270, 8290), (8680, 8700), (9060, 9110), (9350, 9369)]),
    ];

    public static void Remove(List<OriginVote> votes, List<Statement> statements)
    {
        foreach (var (organ, own) in Places)
        {
            if (FirstOf(votes, organ) is < int.MaxValue and var first && IsToldBefore(statements, first, own))
            {
                RemoveOf(votes, organ);
            }
        }
    }

    private static void RemoveOf(List<OriginVote> votes, string organ) => votes.RemoveAll(v => v.Code.StartsWith(organ, StringComparison.Ordinal));

    /// <summary>Where an organ is first told that is nowhere told as an origin.</summary>
    private static int FirstOf(List<OriginVote> votes, string organ)
    {
        var first = int.MaxValue;
        foreach (var vote in votes)
        {
            if (vote.Code.StartsWith(organ, StringComparison.Ordinal))
            {
                if (vote.Named)
                {
                    return int.MaxValue;
                }

                first = Math.Min(first, vote.Mention.First);
            }
        }

        return first;
    }

    /// <summary>A cancer was named before, and none of the text arises there.</summary>
    private static bool IsToldBefore(List<Statement> statements, int first, (int First, int Last)[] own)
    {
        var told = false;
        foreach (var statement in statements)
        {
            if (statement.Kind == FactKind.Morphology && statement.IsAffirmed && statement.Value.EndsWith("/3", StringComparison.Ordinal) && int.TryParse(statement.Value.AsSpan(0, 4), CultureInfo.InvariantCulture, out var code))
            {
                told |= statement.Token < first;
                foreach (var range in own)
                {
                    if (range.First <= code && code <= range.Last)
                    {
                        return false;
                    }
                }
            }
        }

        return told;
    }
}
