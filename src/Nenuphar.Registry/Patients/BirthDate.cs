using System.Globalization;

namespace Nenuphar.Registry;

/// <summary>A day, a month or a year on which a patient can have been born.</summary>
public static class BirthDate
{
    private const int OldestAge = 130;

    private static readonly string[] Days = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy", "dd.MM.yyyy", "d.M.yyyy", "dd-MM-yyyy"];

    /// <summary>As it is kept: ISO, as far as it is known. Empty stays empty; nothing for what is no date, is to come, or is of nobody who lives.</summary>
    /// <param name="written"><c>1956</c>, <c>1956-03</c>, <c>1956-03-02</c>, <c>02/03/1956</c>.</param>
    public static string? Read(string written, DateOnly today)
    {
        var text = written.Trim();
        if (text.Length == 0)
        {
            return "";
        }

        bool Is(string form, out DateOnly day) => DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day <= today && day.Year >= today.Year - OldestAge;
        return Is("yyyy", out _) || Is("yyyy-MM", out _) ? text
            : Array.Find(Days, form => Is(form, out _)) is { } known && Is(known, out var day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    /// <exception cref="RegistryFailure">It is none. The message does not repeat it.</exception>
    internal static Identity Checked(Identity patient, DateOnly today) => Read(patient.BirthDate, today) is { } birth
        ? patient with { BirthDate = birth }
        : throw new RegistryFailure(
            "refused",
            "The birth date is none that a patient can have; write 1956-03-02, 1956-03 or 1956, a day that has been. Nothing was kept.",
            french: "La date de naissance n’est pas possible ; écrivez 1956-03-02, 1956-03 ou 1956, un jour passé. Rien n’a été gardé.");
}
