using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Studies;

/// <summary>A requirement with what the case says of it, down to every leaf.</summary>
public sealed record Reason(Requirement Requirement, Answer Answer, IReadOnlyList<Reason> Parts)
{
    /// <summary>The leaves in the order of the file.</summary>
    public IEnumerable<(Clause Clause, Answer Answer)> Leaves => Requirement is Requirement.One one ? [(one.Clause, Answer)] : Parts.SelectMany(p => p.Leaves);

    /// <summary>The criteria as lines: alternatives stand a step deeper, under the answer that they give together.</summary>
    public IEnumerable<ReasonLine> Lines => Under(0);

    private IEnumerable<ReasonLine> Under(int depth)
    {
        if (Requirement is Requirement.One one)
        {
            return [new(one.Clause, Answer, depth)];
        }

        var isChoice = Requirement is Requirement.Any;
        var stands = Parts.Count > 1 && (isChoice || depth > 0);
        return Parts.SelectMany(p => p.Under(stands ? depth + 1 : depth)).Prepend(stands ? new ReasonLine(null, Answer, depth) { IsChoice = isChoice } : null).OfType<ReasonLine>();
    }

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
