namespace Nenuphar.Classification.Completeness;

/// <summary>A field without a value; of which specimen, examination or course, if it is asked of each.</summary>
public sealed record Gap(Field Field, string Of);
