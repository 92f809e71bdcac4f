using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>Who the patient is; what is not given is unknown.</summary>
public sealed record PatientRequest(
    string? FamilyName = null, string? GivenNames = null,
    [property: Description("1956, 1956-03 or 1956-03-02.")] string? BirthDate = null,
    string? NationalNumber = null,
    [property: Description("The hospital's number of the patient.")] string? LocalNumber = null);
