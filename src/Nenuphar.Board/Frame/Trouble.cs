using Nenuphar.Cases;

namespace Nenuphar.Board.Frame;

/// <summary>What could not be done, in a sentence for the person who asked.</summary>
#pragma warning disable CA1032, CA1710 // It is never made without its sentence; named by what it is.
internal sealed class Trouble(int status, Said sentence) : Exception(sentence.English)
{
    public int Status { get; } = status;

    public Said Sentence { get; } = sentence;
}
