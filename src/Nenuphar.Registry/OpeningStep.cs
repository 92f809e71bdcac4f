namespace Nenuphar.Registry;

/// <summary>How far a registry that an earlier release wrote has been brought up to date.</summary>
public sealed record OpeningStep(OpeningWork Work, long Done, long Total);
