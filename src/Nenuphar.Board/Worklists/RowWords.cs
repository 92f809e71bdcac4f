using System.Globalization;
using Nenuphar.Board.Frame;
using Nenuphar.Cases;
using Nenuphar.Registry;
using Nenuphar.Sheets;

namespace Nenuphar.Board.Worklists;

/// <summary>A case of a list in words.</summary>
internal static class RowWords
{
    /// <summary>NEN-0042.</summary>
    public static string Number(long number) => "NEN-" + number.ToString("0000", CultureInfo.InvariantCulture);

    public static Said State(CaseState state) => state switch
    {
        CaseState.ToReview => new("À revoir", "To review"),
        CaseState.Ready => new("Prêt", "Ready"),
        CaseState.AtBoard => new("En RCP", "At the board"),
        CaseState.FollowUp => new("Suivi", "Follow-up"),
        _ => new("Clos", "Closed"),
    };

    /// <summary>"TERRASSON Solange"; empty if no name is known.</summary>
    public static string Name(Identity? identity) => identity is null ? "" : $"{identity.FamilyName.ToUpperInvariant()} {identity.GivenNames}".Trim();

    /// <summary>"F 63".</summary>
    public static string Person(WorklistRow row, bool french) => string.Join(' ', new[] { Sex(row.Sex, french), Age(row.Age) }.Where(part => part.Length > 0));

    public static string Site(WorklistRow row, bool french) => Values(FactKind.Primary, row.Site, french);

    public static string Diagnosis(WorklistRow row, bool french) => Values(FactKind.Morphology, row.Morphology, french);

    /// <summary>The day of a change, of today the hour; for who may see no day the month.</summary>
    public static string Changed(WorklistRow row, Visit visit) => !visit.Actor.MayReadText ? row.ChangedAt.ToString("yyyy-MM", CultureInfo.InvariantCulture)
        : visit.When(row.ChangedAt) is var when && when.IndexOf(' ', StringComparison.Ordinal) is var cut && char.IsAsciiDigit(when[0]) ? when[..cut] : when[(cut + 1)..];

    /// <summary>"male / female" as letters of each language.</summary>
    private static string Sex(string told, bool french) => string.Join('/', told.Split(" / ", StringSplitOptions.RemoveEmptyEntries).Select(sex => sex == "male" ? french ? "H" : "M" : "F"));

    /// <summary>Several documents tell several ages: from the least to the greatest.</summary>
    private static string Age(string told)
    {
        var ages = told.Split(" / ", StringSplitOptions.RemoveEmptyEntries);
        return ages.Length > 1 && Array.TrueForAll(ages, age => int.TryParse(age, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            ? $"{ages.Min(age => int.Parse(age, CultureInfo.InvariantCulture))}–{ages.Max(age => int.Parse(age, CultureInfo.InvariantCulture))}"
            : string.Join('/', ages);
    }

    private static string Values(FactKind kind, string told, bool french) =>
        string.Join(" · ", told.Split(" / ", StringSplitOptions.RemoveEmptyEntries).Select(value => Names.Of(kind, value).In(french)).Distinct(StringComparer.Ordinal));
}
