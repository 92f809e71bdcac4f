namespace Nenuphar.Classification.Completeness;

/// <param name="Filled">How many of the fields that apply have a value.</param>
public sealed record Block(string Name, int Filled, int Asked)
{
    public int Percent => Asked == 0 ? 100 : 100 * Filled / Asked;
}
