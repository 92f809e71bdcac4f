namespace Nenuphar.Classification.Laboratory;

/// <summary>One step between units of an analyte.</summary>
/// <param name="Factor">By which the amount in <paramref name="From"/> is multiplied.</param>
/// <param name="IsVerified">False for a factor that is remembered.</param>
public sealed record Conversion(string Id, string Analyte, string From, string To, double Factor, bool IsVerified, string Source);
