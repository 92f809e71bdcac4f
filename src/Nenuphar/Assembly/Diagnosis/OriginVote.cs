using Nenuphar.Terms;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>What one place of the text says for an organ as the origin.</summary>
/// <param name="Named">Told with the name of a tumour or as its origin.</param>
/// <param name="Region">The tissue of a region of the body, by the name of the tumour.</param>
/// <param name="Tumour">The first word of the tumour's name; -1 if none is named with it.</param>
internal readonly record struct OriginVote(Mention Mention, string Code, double Weight, bool Named = false, bool Region = false, int Tumour = -1)
{
    /// <summary>The organ without its parts, <c>C25</c>, as one number.</summary>
    public int Organ => (Code[0] << 16) + ((Code[1] - '0') * 10) + (Code[2] - '0');
}
