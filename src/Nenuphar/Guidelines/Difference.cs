using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Text;

namespace Nenuphar.Guidelines;

/// <summary>Where the review of 2021 and later sources say different things: named, and shown beside the answers of both.</summary>
/// <param name="Seed">Ids of precepts of the review.</param>
/// <param name="Current">Ids of precepts of later sources.</param>
public sealed record Difference(string Id, Said Text, IReadOnlyList<string> Seed, IReadOnlyList<string> Current)
{
    private static readonly Lazy<IReadOnlyList<Difference>> Known = new(() => [.. Table.Rows("knowledge/tables/differences.tsv", 6).Select(row => new Difference(row[0], new(row[1], row[2]), Ids(row[3]), Ids(row[4])))]);

    public static IReadOnlyList<Difference> All => Known.Value;

    public IEnumerable<string> Precepts => Seed.Concat(Current);

    /// <summary>Whether one of its precepts says something of this case; an option whose premise does not hold says nothing.</summary>
    public bool Concerns(Case subject, Setting setting) => Answers(subject, setting).Any(answer => answer is { Verdict: Verdict.Met or Verdict.Conflict, Evidence.Count: > 0 });

    /// <summary>What each of its precepts answers, with what options take for granted.</summary>
    internal IEnumerable<Answer> Answers(Case subject, Setting setting) => Precepts.Select(Guidelines.Precepts.Find).OfType<Precept>()
        .Select(precept => precept is Option option ? Premise.Under(option.Ask(subject, setting), Premise.Of(option).Select(p => (p, p.Clause.Ask(subject, setting)))) : precept.Ask(subject, setting));

    private static string[] Ids(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
