namespace Nenuphar.Cases;

public enum Differentiation
{
    Well,
    Moderate,
    Poor,
}
