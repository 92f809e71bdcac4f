using System.Globalization;

namespace Nenuphar.Registry;

/// <summary>Documents are named by their number where the library wants a name.</summary>
internal static class Numbers
{
    public static string Write(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static long Read(string name) => long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
