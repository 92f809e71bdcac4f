using Nenuphar.Cases;

namespace Nenuphar.Guidelines.Studies;

/// <summary>A clinical study: what must be true of a patient, where and when it recruits.</summary>
/// <param name="Registry">Number in a public registry; empty if not told.</param>
/// <param name="Countries">ISO 3166 alpha-2; empty if not told.</param>
/// <param name="From">First day of recruitment as far as known.</param>
/// <param name="IsPartial">Whether only a summary of the criteria is known: such a study is never met as a whole.</param>
/// <param name="Criteria">All must hold.</param>
public sealed record Study(
    string Id,
    Said Title,
    string Registry,
    string Source,
    IReadOnlyList<string> Countries,
    PartialDate? From,
    PartialDate? To,
    bool IsPartial,
    IReadOnlyList<Said> Arms,
    Requirement Criteria);
