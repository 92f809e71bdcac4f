namespace Nenuphar.Cases;

/// <summary>How a treatment acts: the lanes of a timeline.</summary>
public enum Modality
{
    Unknown,
    Systemic,
    Surgery,
    Locoregional,
    Radiotherapy,
    Radionuclide,
    Supportive,
}
