using System.Globalization;

namespace Nenuphar.Registry;

/// <summary>Who the patient is: kept apart from the record, sealed. Empty is unknown.</summary>
/// <param name="BirthDate">ISO, as far as it is known: <c>1956</c>, <c>1956-03</c>, <c>1956-03-02</c>.</param>
/// <param name="NationalNumber">NISS, INS or another country's.</param>
/// <param name="LocalNumber">The hospital's number of the patient.</param>
public sealed record Identity(string FamilyName = "", string GivenNames = "", string BirthDate = "", string NationalNumber = "", string LocalNumber = "")
{
    /// <summary>Letters of a name or number, at most.</summary>
    public const int Longest = 120;

    /// <summary>Without what only looks different: letters and digits of full width, digits of other scripts, spaces at the ends.</summary>
    internal Identity Normal => new(Plain(FamilyName), Plain(GivenNames), Plain(BirthDate), NumberIn(NationalNumber), NumberIn(LocalNumber));

    /// <summary>What people write where they have no number: two patients would be joined by it.</summary>
    private static readonly HashSet<string> NoNumbers = new(
        ["inconnu", "inconnue", "unknown", "unk", "na", "nd", "ne", "nc", "nr", "neant", "nul", "null", "nil", "none", "aucun", "aucune", "sans", "manquant", "missing", "absent", "vide", "empty", "x", "xx", "xxx", "nonconnu", "nonrenseigne", "nonrenseignee", "nondisponible", "notknown", "notavailable", "notapplicable", "tbd", "test"],
        StringComparer.Ordinal);

    /// <summary>A number as it was told; nothing where it says that there is none: <c>inconnu</c>, <c>N/A</c>, <c>?</c>, <c>0000</c>.</summary>
    internal static string NumberIn(string told)
    {
        var plain = Plain(told);
        var bare = string.Concat(Text.Fold.Of(plain).Where(char.IsLetterOrDigit));
        return bare.All(c => c == '0') || NoNumbers.Contains(bare) ? "" : plain;
    }

    /// <summary>By hand: where no tables of a culture are at hand, the platform leaves such letters as they are.</summary>
    internal static string Plain(string part) => string.Concat(part.Select(c =>
        c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : char.IsDigit(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)) : char.IsWhiteSpace(c) ? ' ' : c)).Trim();

    public bool IsEmpty => FamilyName.Length + GivenNames.Length + BirthDate.Length + NationalNumber.Length + LocalNumber.Length == 0;
}
