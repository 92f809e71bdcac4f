using System.Globalization;

namespace Nenuphar.Registry;

/// <summary>A patient's key as it lies in the database, wrapped with the registry's.</summary>
internal sealed record WrappedKey(long Number, byte[] Wrapped)
{
    public const string Question = "SELECT case_number AS Number, wrapped AS Wrapped FROM patient_key";

    /// <summary>As it stands beside backups.</summary>
    public string Line => string.Create(CultureInfo.InvariantCulture, $"{Number} {Convert.ToBase64String(Wrapped)}");
}
