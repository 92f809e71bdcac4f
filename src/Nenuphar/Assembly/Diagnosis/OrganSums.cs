using Nenuphar.Context;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>What all votes together say for an organ as the origin.</summary>
internal static class OrganSums
{
    /// <summary>The organ that most speaks for, among those that something more than a mere mention tells for certain; no weight if there is none.</summary>
    public static (int Organ, double Weight) Heaviest(Page page, List<OriginVote> votes)
    {
        var organs = new Dictionary<int, int>();
        var (sums, told) = (new double[votes.Count], new bool[votes.Count]);
        foreach (var vote in votes)
        {
            organs.TryAdd(vote.Organ, organs.Count);
            var at = organs[vote.Organ];
            sums[at] += vote.Weight;
            told[at] |= vote.Weight > PrimaryFinder.Mere && !PrimaryFinder.IsPossible(page, vote.Mention);
        }

        (int Organ, double Weight) best = default;
        foreach (var (organ, at) in organs)
        {
            best = told[at] && sums[at] > best.Weight ? (organ, sums[at]) : best;
        }

        return best;
    }
}
