namespace Nenuphar.Assembly.Treatments;

internal enum TreatmentForm : byte
{
    Drug,
    Regimen,
    DrugClass,
    Operation,
    Irradiation,

    /// <summary>"opéré", "exérèse": an operation without its name.</summary>
    Surgery,
}
