using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines;

/// <summary>A caution that a case gives reason for.</summary>
/// <param name="Reasons">Of several reasons that the source prints together, those of this case; empty where it prints one.</param>
public sealed record Warning(Caution Caution, Answer Answer, IReadOnlyList<Said> Reasons)
{
    /// <summary>Whether it is about one drug of a class that is proposed as a whole.</summary>
    public bool IsOfPart { get; init; }

    /// <summary>Whether the source forbids the agent in this case, and nothing speaks against that.</summary>
    public bool Forbids => Caution.Forbids && !IsOfPart && Answer.Verdict == Verdict.Met;
}
