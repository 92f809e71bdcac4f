using Nenuphar.Cases;

namespace Nenuphar.Registry;

/// <summary>Cases that hold such a fact, told as theirs.</summary>
/// <param name="Value">A whole value (<c>C17.2</c>, <c>er=positive</c>) or the name before <c>=</c> (<c>creatinine</c>), or the beginning of one with a star (<c>C25*</c>); empty for any.</param>
/// <param name="From">The least number, in the unit in which it is written.</param>
public sealed record FactFilter(FactKind Kind, string Value = "", double? From = null, double? To = null);
