using System.Globalization;
using Nenuphar.Cases;

namespace Nenuphar.Sheets;

/// <summary>Dates in letters, as far as they are known.</summary>
public static class DateWords
{
    private static readonly string[] French = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
    private static readonly string[] English = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Of(PartialDate date, bool french) => (date.Month, date.Day) switch
    {
        (0, _) => date.Year.ToString(CultureInfo.InvariantCulture),
        (var month, 0) => string.Create(CultureInfo.InvariantCulture, $"{(french ? French : English)[month - 1]} {date.Year}"),
        (var month, 1) when french => string.Create(CultureInfo.InvariantCulture, $"1er {French[month - 1]} {date.Year}"),
        (var month, var day) => string.Create(CultureInfo.InvariantCulture, $"{day} {(french ? French : English)[month - 1]} {date.Year}"),
    };
}
