namespace Nenuphar.Assembly.Diagnosis;

/// <summary>Which name of a tumour says more than another: a carcinoma NOS is silent beside an adenocarcinoma.</summary>
internal static class Hierarchy
{
    /// <summary>Whether the specific code, once known, replaces the general one.</summary>
    public static bool Covers(string general, string specific)
    {
        if (general == specific)
        {
            return false;
        }

        var (g, s) = (int.Parse(general[..4], System.Globalization.CultureInfo.InvariantCulture), int.Parse(specific[..4], System.Globalization.CultureInfo.InvariantCulture));
        return g switch
        {
            8000 => s > 8000,
            8010 => s is > 8010 and < 8800 && s != 8720,
            8020 or 8021 => s is 8041 or 8013 or 8246 or 8082,
            8046 => s is 8140 or 8070 or 8012 or 8013 or 8041 or 8246 or 8240 or 8249,
            8012 => s is 8013,
            8050 => s is 8260 or 8130 or 8460 or 8461,
            8070 => s is 8071 or 8072 or 8083 or 8082,
            8120 => s is 8130,
            8140 => s is > 8140 and < 8240 or (>= 8250 and < 8580),
            8240 => s is 8013 or 8041 or 8154 or 8244 or 8249 or (>= 8151 and <= 8158) or 8241 or 8242 or 8345 or 8700 or 8680 or 8150,
            8246 => s is 8013 or 8041 or 8240 or 8249 or 8345 or 8154 or 8244 or 8247 or 8045 || (s is >= 8151 and <= 8158),
            8041 => s is 8045,
            8260 or 8330 or 8510 => s is 8345,
            8310 or 8312 => s is 8310 or 8317 or 8380 && g != s,
            8500 => s is 8520 or 8530 or 8574 && false,
            8800 => s is > 8800 and < 9000 || (s is 9040 or 9120 or 9180 or 9220 or 9364),
            8890 => false,
            9590 => s is > 9590 and < 9800,
            9591 => s is > 9650 and < 9740,
            9380 => s is > 9380 and < 9500,
            9080 or 9061 or 9070 or 9071 or 9100 => s is 9085,
            _ => false,
        };
    }
}
