namespace Nenuphar.Registry;

/// <summary>Whether what is told of a patient fits what is known: one number must not join two persons.</summary>
internal static class SamePerson
{
    /// <summary>Refuses what is of somebody else: another birth date, another national number, or no word of the names in common.</summary>
    /// <exception cref="RegistryFailure">It names the case and what differs, never the values.</exception>
    public static void Demand(long number, Identity held, Identity given)
    {
        if (Differs(held.BirthDate, given.BirthDate, (one, other) => one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal)))
        {
            throw Another(number, "birth date", "une autre date de naissance");
        }

        if (Differs(held.NationalNumber, given.NationalNumber, SameNumber))
        {
            throw Another(number, "national number", "un autre numéro national");
        }

        var (known, told) = (WordsOf(held), WordsOf(given));
        if (known.Count > 0 && told.Count > 0 && !known.Overlaps(told))
        {
            throw Another(number, "name", "un autre nom");
        }
    }

    /// <summary>What is known, with what was told besides. Nothing that is known is replaced.</summary>
    public static Identity Completed(Identity held, Identity given) => new(
        Either(held.FamilyName, given.FamilyName),
        Either(held.GivenNames, given.GivenNames),
        given.BirthDate.Length > held.BirthDate.Length && given.BirthDate.StartsWith(held.BirthDate, StringComparison.Ordinal) ? given.BirthDate : held.BirthDate,
        Either(held.NationalNumber, given.NationalNumber),
        Either(held.LocalNumber, given.LocalNumber));

    /// <summary>Whether something that is told is not what is known: it must be corrected by a person.</summary>
    public static bool Contradicts(Identity held, Identity given) =>
        Differs(held.FamilyName, given.FamilyName, SameName) || Differs(held.GivenNames, given.GivenNames, SameName)
        || Differs(held.BirthDate, given.BirthDate, (one, other) => one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal))
        || Differs(held.NationalNumber, given.NationalNumber, SameNumber) || Differs(held.LocalNumber, given.LocalNumber, (one, other) => Identities.Parted(one) == Identities.Parted(other));

    private static RegistryFailure Another(long number, string what, string french) => new(
        "another-patient",
        $"Case {number} has another {what}: this may be another patient, and nothing was taken. Check the number and the name; if they are right, correct the case first.",
        french: $"Le dossier {number} a {french} : c’est peut-être un autre patient, et rien n’a été pris. Vérifiez le numéro et le nom ; s’ils sont justes, corrigez d’abord le dossier.");

    private static bool Differs(string held, string given, Func<string, string, bool> same) => held.Length > 0 && given.Length > 0 && !same(held, given);

    private static bool SameNumber(string one, string other) => Identities.Bare(one) == Identities.Bare(other);

    private static bool SameName(string one, string other) => Identities.Folded(one).SequenceEqual(Identities.Folded(other), StringComparer.Ordinal);

    private static HashSet<string> WordsOf(Identity who) => [.. Identities.Folded(who.FamilyName), .. Identities.Folded(who.GivenNames)];

    private static string Either(string held, string given) => held.Length > 0 ? held : given;
}
