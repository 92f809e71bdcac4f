namespace Nenuphar.Cases;

/// <summary>What limits or completes a statement: the specimen, the dose, the start.</summary>
public readonly record struct Qualifier(string Name, string Value);
