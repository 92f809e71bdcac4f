using Nenuphar.Terms;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>What one place of the text says for an organ as the origin.</summary>
/// <param name="Named">Told with the name of a tumour or as its origin.</param>
internal readonly record struct OriginVote(Mention Mention, string Code, double Weight, bool Named = false)
{
    /// <summary>The organ without its parts: <c>C25</c>.</summary>
    public (char, char, char) Organ => (Code[0], Code[1], Code[2]);
}
