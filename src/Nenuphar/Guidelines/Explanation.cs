using Nenuphar.Cases;

namespace Nenuphar.Guidelines;

/// <summary>What stands behind an id that is printed and is no precept's.</summary>
/// <param name="Kind">A code of <c>tables/phrases.tsv</c>: availability, clinical-trial, contradiction, source, printed-row.</param>
/// <param name="Lines">What it says, its source last.</param>
/// <param name="IsVerified">False where a badge belongs beside it.</param>
public sealed record Explanation(string Id, string Kind, IReadOnlyList<Said> Lines, bool IsVerified = true);
