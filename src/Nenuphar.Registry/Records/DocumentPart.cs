namespace Nenuphar.Registry;

/// <summary>What is sealed in a <see cref="SealedPart"/>, with the places in the lists of the whole.</summary>
internal sealed record DocumentPart(IReadOnlyList<int> FactsAt, IReadOnlyList<RecordFact> Facts, IReadOnlyList<int> ChangesAt, IReadOnlyList<FactChange> Changes);
