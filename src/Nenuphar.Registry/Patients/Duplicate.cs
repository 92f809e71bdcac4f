namespace Nenuphar.Registry;

/// <summary>Two cases that may be of one person. Nothing is merged unless a person says so.</summary>
/// <param name="Why"><c>national</c>, <c>local</c>: the same number; <c>name-birth</c>: the same names and birth date; <c>family-birth</c>: the same family name and birth date.</param>
public sealed record Duplicate(long One, long Other, string Why);
