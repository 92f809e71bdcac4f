namespace Nenuphar.Registry;

/// <summary>What a version changed of a fact; nothing before: it came; nothing after: it went.</summary>
public sealed record FactChange(string Fact, RecordFact? Before, RecordFact? After)
{
    /// <summary>See <see cref="RecordFact.Document"/>.</summary>
    internal long Document => (Before ?? After)!.Document;
}
