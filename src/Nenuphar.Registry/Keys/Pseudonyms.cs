namespace Nenuphar.Registry;

/// <summary>Another name of a patient for each destination: two destinations can't join theirs, and none leads back without the registry's key.</summary>
internal static class Pseudonyms
{
    public const string Research = "research";

    public static string Of(Keeper keeper, long number, string destination) =>
        Marks.Of(keeper.Key.DeriveLasting("pseudonym " + destination), "pseudonym", $"{keeper.Registry}:{Numbers.Write(number)}")[..16];
}
