namespace Nenuphar.Cases;

/// <summary>At which end of a stay in hospital something was measured, as one letter tells it.</summary>
public enum Stay : byte
{
    Untold,
    Admission,
    Discharge,
}
