namespace Nenuphar.Registry;

/// <summary>An identity as it is sealed: with why it was written.</summary>
/// <param name="Reason">Empty where none was given.</param>
internal sealed record KeptIdentity(string FamilyName = "", string GivenNames = "", string BirthDate = "", string NationalNumber = "", string LocalNumber = "", string Reason = "")
{
    public static KeptIdentity Of(Identity identity, string reason) => new(identity.FamilyName, identity.GivenNames, identity.BirthDate, identity.NationalNumber, identity.LocalNumber, reason);

    public Identity Identity => new(FamilyName, GivenNames, BirthDate, NationalNumber, LocalNumber);
}
