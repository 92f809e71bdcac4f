using Nenuphar.Cases;

namespace Nenuphar.Classification.Rules;

/// <summary>What a rule says of a case: the verdict, a value if the rule gives one, what to notice, what is missing, and the words used.</summary>
/// <param name="Value">In the codes of <c>knowledge/tables/phrases.tsv</c>, or a number with its unit; empty if the verdict says all.</param>
public sealed record Answer(Verdict Verdict, string Value = "")
{
    /// <summary>Codes of items without which the answer is open or provisional.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Codes of what to notice beside the answer.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    public static Answer Met(string value = "") => new(Verdict.Met, value);

    public static Answer NotMet(string value = "") => new(Verdict.NotMet, value);

    public static Answer Unknown(params IEnumerable<string> missing) => new(Verdict.Unknown) { Missing = [.. missing] };

    public static Answer Conflict(string value = "") => new(Verdict.Conflict, value);

    public Answer Because(params IEnumerable<Evidence> places) => With(Evidence, places) is var all && ReferenceEquals(all, Evidence) ? this : this with { Evidence = all };

    public Answer Noting(params IEnumerable<string> flags) => With(Flags, flags) is var all && ReferenceEquals(all, Flags) ? this : this with { Flags = all };

    public Answer Lacking(params IEnumerable<string> items) => With(Missing, items) is var all && ReferenceEquals(all, Missing) ? this : this with { Missing = all };

    /// <summary>One list behind the other, each member once; the first one itself where nothing is added, for thousands of answers are made for a case.</summary>
    private static IReadOnlyList<T> With<T>(IReadOnlyList<T> first, IEnumerable<T> second) =>
        second is IReadOnlyList<T> { Count: 0 } ? first : first.Count == 0 && second is IReadOnlyList<T> { Count: 1 } ? [second.First()] : [.. first.Concat(second).Distinct()];

    /// <summary>The same answer with a value that stands only if the verdict is met.</summary>
    public Answer Giving(string value) => Verdict == Verdict.Met ? this with { Value = value } : this;

    /// <summary><c>met G2; notice discordant-indices; missing mitoses</c>.</summary>
    public override string ToString()
    {
        var verdict = Verdict switch { Verdict.Met => "met", Verdict.NotMet => "not met", Verdict.Conflict => "conflict", _ => "unknown" };
        return string.Join("; ", new[] { Value.Length > 0 ? $"{verdict} {Value}" : verdict }
            .Concat(Flags.Select(flag => $"notice {flag}")).Concat(Missing.Select(item => $"missing {item}")));
    }
}
