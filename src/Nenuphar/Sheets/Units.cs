namespace Nenuphar.Sheets;

/// <summary>Amounts as people print them.</summary>
public static class Units
{
    private static readonly (string Code, string Print)[] Codes =
        [("(24.h)", "24\u202Fh"), ("10*12", "10¹²"), ("10*9", "10⁹"), ("10*6", "10⁶"), ("10*3", "10³"), ("umol", "µmol"), (" ug", " µg"), ("/uL", "/µL"), ("ug/", "µg/")];

    /// <summary>UCUM as it is printed: <c>mg/(24.h)</c> is mg/24 h, <c>10*9/L</c> is 10⁹/L, <c>umol</c> is µmol; in French with its comma and its units.</summary>
    public static string Printed(string amount, bool french)
    {
        foreach (var (code, print) in Codes)
        {
            amount = amount.Replace(code, print, StringComparison.Ordinal);
        }

        return (french ? amount.Replace('.', ',') : amount).Replace("[iU]", french ? "UI" : "IU", StringComparison.Ordinal).Replace("[xULN]", french ? "× LSN" : "× ULN", StringComparison.Ordinal);
    }
}
