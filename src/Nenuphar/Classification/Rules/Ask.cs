using Nenuphar.Cases;

namespace Nenuphar.Classification.Rules;

/// <summary>The logic of rules: four values, and what is missing travels with the unknown.</summary>
public static class Ask
{
    /// <summary>Whether a thing is affirmed; denied is "no", not stated is unknown with its name.</summary>
    public static Answer If(Fact<bool> fact, string item) => fact switch
    {
        Fact<bool>.Stated => Answer.Met().Because(fact.Evidence),
        Fact<bool>.Denied => Answer.NotMet().Because(fact.Evidence),
        Fact<bool>.Conflicting => Answer.Conflict().Because(fact.Evidence),
        _ => Answer.Unknown(item),
    };

    /// <summary>A question to a value that may be missing or rival; rival values that agree on the answer give it.</summary>
    public static Answer If<T>(Fact<T> fact, string item, Func<T, Verdict> question) => fact switch
    {
        Fact<T>.Stated stated => Of(question(stated.Value), item).Because(fact.Evidence),
        Fact<T>.Denied => Answer.NotMet().Because(fact.Evidence),
        Fact<T>.Conflicting rivals => rivals.Values.Select(question).Distinct().ToList() is [var only]
            ? Of(only, item).Because(fact.Evidence)
            : Answer.Conflict().Because(fact.Evidence),
        _ => Answer.Unknown(item),
    };

    public static Answer If<T>(Fact<T> fact, string item, Func<T, bool> question) => If(fact, item, value => question(value) ? Verdict.Met : Verdict.NotMet);

    /// <summary>Whether there is exactly one value.</summary>
    public static Answer Known<T>(Fact<T> fact, string item) => fact.IsConflicting ? Answer.Conflict().Because(fact.Evidence) : If(fact, item, _ => Verdict.Met);

    /// <summary>All must hold. One that does not hold decides, whatever is missing elsewhere.</summary>
    public static Answer All(params IReadOnlyList<Answer> answers) => Together(answers, Verdict.NotMet, Verdict.Met);

    /// <summary>One must hold. One that holds decides, whatever is missing elsewhere.</summary>
    public static Answer Any(params IReadOnlyList<Answer> answers) => Together(answers, Verdict.Met, Verdict.NotMet);

    /// <summary>What a computation is made of: nothing is computed, and nothing contradicts the other, while a part is missing.</summary>
    public static Answer Parts(params IReadOnlyList<Answer> parts) =>
        All(parts) is { Verdict: Verdict.Conflict } rival && parts.Any(p => p.Verdict == Verdict.Unknown) ? rival with { Verdict = Verdict.Unknown } : All(parts);

    public static Answer Not(Answer answer) => answer with
    {
        Verdict = answer.Verdict switch { Verdict.Met => Verdict.NotMet, Verdict.NotMet => Verdict.Met, var same => same },
        Value = "",
    };

    private static Answer Of(Verdict verdict, string item) => verdict == Verdict.Unknown ? Answer.Unknown(item) : new(verdict);

    private static Answer Together(IReadOnlyList<Answer> answers, Verdict deciding, Verdict otherwise)
    {
        var decided = Has(answers, deciding);
        var verdict = decided ? deciding : Has(answers, Verdict.Conflict) ? Verdict.Conflict : Has(answers, Verdict.Unknown) ? Verdict.Unknown : otherwise;
        Verdict? only = decided ? deciding : null;
        return new(verdict)
        {
            Evidence = Merged(answers, only, answer => answer.Evidence),
            Flags = Merged(answers, only, answer => answer.Flags),
            Missing = decided ? [] : Merged(answers, only, answer => answer.Missing),
        };
    }

    private static bool Has(IReadOnlyList<Answer> answers, Verdict verdict)
    {
        for (var i = 0; i < answers.Count; i++)
        {
            if (answers[i].Verdict == verdict)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the answers hold, each member once, of those of one verdict or of all: a list of its own only where two of them hold something.</summary>
    private static IReadOnlyList<T> Merged<T>(IReadOnlyList<Answer> answers, Verdict? only, Func<Answer, IReadOnlyList<T>> part)
    {
        IReadOnlyList<T> first = [];
        List<T>? all = null;
        HashSet<T>? seen = null;
        for (var i = 0; i < answers.Count; i++)
        {
            if ((only is { } verdict && answers[i].Verdict != verdict) || part(answers[i]) is not { Count: > 0 } list)
            {
                continue;
            }

            if (first.Count == 0)
            {
                first = list;
                continue;
            }

            (seen, all) = (seen ?? [.. first], all ?? [.. first]);
            all.AddRange(list.Where(seen.Add));
        }

        return all ?? first;
    }
}
