namespace Nenuphar.Cases;

/// <summary>The part of the embryonic gut from which an organ grows; none outside of it.</summary>
public enum Gut
{
    None,
    Foregut,
    Midgut,
    Hindgut,
}
