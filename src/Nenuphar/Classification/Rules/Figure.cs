using Nenuphar.Cases;

namespace Nenuphar.Classification.Rules;

/// <summary>A printed number with what it is a number of; never shown without its population and year.</summary>
/// <param name="Amount">May be bounded (<c>&gt;80</c>) or an interval (<c>50-85</c>).</param>
/// <param name="Population">Whom it was counted in.</param>
/// <param name="Year">Of the data (or of the publication if it does not say); empty if the source gives none.</param>
public sealed record Figure(string Id, Said Quantity, Interval Amount, string Unit, Said Population, string Year, Citation Source)
{
    public override string ToString() => Unit.Length > 0 ? $"{Amount} {Unit}" : Amount.ToString();
}
