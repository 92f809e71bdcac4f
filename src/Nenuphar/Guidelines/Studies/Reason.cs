using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Studies;

/// <summary>A requirement with what the case says of it, down to every leaf.</summary>
public sealed record Reason(Requirement Requirement, Answer Answer, IReadOnlyList<Reason> Parts)
{
    /// <summary>The leaves in the order of the file.</summary>
    public IEnumerable<(Clause Clause, Answer Answer)> Leaves => Requirement is Requirement.One one ? [(one.Clause, Answer)] : Parts.SelectMany(p => p.Leaves);

    /// <summary>The open leaves that matter: not those of a group that is answered without them.</summary>
    public IEnumerable<(Clause Clause, Answer Answer)> Open => Answer.Verdict is Verdict.Met or Verdict.NotMet ? []
        : Requirement is Requirement.One one ? [(one.Clause, Answer)] : Parts.SelectMany(p => p.Open);

    /// <summary>Whether it fails for good: none of its failures may pass with time or treatment.</summary>
    public bool IsLasting => Answer.Verdict == Verdict.NotMet && (Requirement switch
    {
        Requirement.One one => !one.Clause.MayChange,
        Requirement.Any => Parts.All(p => p.IsLasting),
        _ => Parts.Any(p => p.IsLasting),
    });
}
