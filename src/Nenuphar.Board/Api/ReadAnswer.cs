using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>What was read in a text.</summary>
public sealed record ReadAnswer(
    [property: Description("The edition of the knowledge it was read with.")] string Edition,
    [property: Description("Percent of the minimal data set.")] int Completeness,
    IReadOnlyList<FactAnswer> Facts,
    IReadOnlyList<ContradictionAnswer> Contradictions);
