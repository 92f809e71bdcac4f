namespace Nenuphar.Classification.Rules;

/// <summary>When and where a case is looked at. The clock is always passed in.</summary>
/// <param name="Country">ISO 3166 alpha-2, or empty if unknown.</param>
public sealed record Setting(DateOnly Today, string Country = "");
