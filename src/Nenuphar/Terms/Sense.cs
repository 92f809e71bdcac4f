namespace Nenuphar.Terms;

/// <summary>What a written form may mean. A form that is only sometimes this concept (PR, CT, PD) is doubtful: its neighbours must agree.</summary>
public readonly record struct Sense(Concept Concept, bool Doubtful)
{
    /// <summary>The kind of the concept, beside it: most senses are asked for nothing else.</summary>
    public ConceptKind Kind { get; } = Concept.Kind;
}
