using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Text;

namespace Nenuphar.Guidelines;

/// <summary>What a printed option takes for granted and does not print: that there is disease to treat, that it is the first line, that the primary is still there. Without it a review of advanced disease would offer its drugs after a small tumour was cured.</summary>
/// <param name="Clause">What must hold.</param>
/// <param name="MustBeTold">Whether silence leaves the option open; otherwise only a denial speaks against it.</param>
public sealed record Premise(Clause Clause, bool MustBeTold)
{
    private static readonly Lazy<ILookup<string, Premise>> Known = new(() => Table.Rows("knowledge/tables/premises.tsv", 5).ToLookup(row => row[1], row => new Premise(ClauseReader.Of(row[2]), row[3] == "must"), StringComparer.Ordinal));

    /// <summary>Ids of the options, plans and rules that have one.</summary>
    public static IEnumerable<string> Options => Known.Value.Select(premises => premises.Key);

    public static IEnumerable<Premise> Of(Option option) => Of(option.Id);

    /// <summary>Those of an option, of a plan of surveillance or of a rule that is noticed.</summary>
    public static IEnumerable<Premise> Of(string id) => Known.Value[id];

    /// <summary>An option's own answer, where what it takes for granted does not hold or is not told.</summary>
    public static Answer Under(Answer answer, IEnumerable<(Premise Premise, Answer Answer)> premises)
    {
        var held = premises.Where(p => p.Premise.MustBeTold || p.Answer.Verdict == Verdict.NotMet).Select(p => p.Answer with { Value = "" }).ToList();
        return answer.Verdict == Verdict.NotMet || held.TrueForAll(a => a.Verdict == Verdict.Met) ? answer : Ask.All([answer, .. held]) with { Value = "" };
    }
}
