namespace Nenuphar.Registry;

/// <summary>Who the patient is: kept apart from the record, sealed. Empty is unknown.</summary>
/// <param name="BirthDate">ISO, as far as it is known: <c>1956</c>, <c>1956-03</c>, <c>1956-03-02</c>.</param>
/// <param name="NationalNumber">NISS, INS or another country's.</param>
/// <param name="LocalNumber">The hospital's number of the patient.</param>
public sealed record Identity(string FamilyName = "", string GivenNames = "", string BirthDate = "", string NationalNumber = "", string LocalNumber = "")
{
    /// <summary>Letters of a name or number, at most.</summary>
    public const int Longest = 120;

    public bool IsEmpty => FamilyName.Length + GivenNames.Length + BirthDate.Length + NationalNumber.Length + LocalNumber.Length == 0;
}
