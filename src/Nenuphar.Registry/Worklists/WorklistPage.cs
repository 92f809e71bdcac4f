namespace Nenuphar.Registry;

/// <param name="Next">To be given as <see cref="WorklistQuery.After"/> for the next page; empty if this is the last.</param>
public sealed record WorklistPage(IReadOnlyList<WorklistRow> Rows, string Next);
