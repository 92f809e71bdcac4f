namespace Nenuphar.Assembly.Diagnosis;

/// <summary>Which name of a tumour says more than another: a carcinoma NOS is silent beside an adenocarcinoma.</summary>
internal static class Hierarchy
{
    /// <summary>Whether the specific code, once known, replaces the general one.</summary>
    public static bool Covers(string general, string specific)
    {
        var (g, s) = (int.Parse(general[..4], System.Globalization.CultureInfo.InvariantCulture), int.Parse(specific[..4], System.Globalization.CultureInfo.InvariantCulture));
        return g != s && !(IsMalignant(general) && specific.EndsWith('0')) && (CarcinomaCovers(g, s) || (IsMalignant(specific) && OtherCovers(g, s)));
    }

    private static bool IsMalignant(string code) => code.EndsWith('3');

    private static bool CarcinomaCovers(int general, int s) => general switch
    {
        8000 => s > 8000,
        8010 => s is > 8010 and < 8800 && s != 8720,
        8020 or 8021 => s is 8041 or 8013 or 8246 or 8082,
        8046 => s is 8140 or 8070 or 8012 or 8013 or 8041 or 8246 or 8240 or 8249,
        8012 => s is 8013,
        8050 => s is 8260 or (>= 8340 and <= 8344) or 8130 or 8460 or 8461,
        8070 => s is 8051 or 8052 or (> 8070 and <= 8076) or 8082 or 8083,
        8120 => s is 8122 or 8130 or 8131,
        8140 => s is > 8140 and < 8240 or 8154 or 8243 or 8244 or 8245 or (>= 8250 and < 8580),
        8240 => s is 8013 or 8041 or 8154 or 8244 or 8249 or (>= 8151 and <= 8158) or 8241 or 8242 or 8345 or 8700 or 8680 or 8150,
        8246 => s is 8013 or 8041 or 8240 or 8249 or 8345 or 8154 or 8244 or 8247 or 8045 or (>= 8151 and <= 8158),
        8013 or 8249 => s is 8154 or 8244,
        8041 => s is 8045 or 8154 or 8244,
        8245 => s is 8243 or 8244,
        8260 => s is >= 8340 and <= 8345,
        8330 => s is 8335 or 8345,
        8345 => s is 8346 or 8347,
        8510 => s is 8345,
        8310 => s is 8317 or 8380,
        8312 => s is 8260 or 8310 or 8380 or (>= 8317 and <= 8319),
        8440 => s is 8441 or 8460 or 8461 or 8470,
        8441 => s is 8460 or 8461,
        8580 => s is >= 8581 and <= 8585,
        8680 => s is 8681 or 8682 or (>= 8690 and <= 8693),
        _ => false,
    };

    /// <summary>Sarcomas, germ cell tumours, gliomas, melanoma, lymphomas and leukaemias.</summary>
    private static bool OtherCovers(int general, int s) => general switch
    {
        8720 => s is > 8720 and < 8780,
        8800 => s is (> 8800 and < 9000) or (>= 9040 and <= 9044) or 9120 or 9133 or (>= 9180 and <= 9250) or 9364 or 9581,
        8850 => s is > 8850 and < 8860,
        8890 => s is 8891 or 8896,
        8900 => s is > 8900 and <= 8920,
        8930 => s is 8931,
        9040 => s is > 9040 and <= 9043,
        9050 => s is > 9050 and <= 9053,
        9061 => s is 9062 or 9063 or 9085,
        9064 => s is >= 9061 and <= 9063 or 9065 or 9070 or 9071 or 9080 or 9085 or 9100,
        9070 or 9071 or 9080 or 9100 => s is 9085,
        9180 => s is > 9180 and < 9200,
        9220 => s is > 9220 and <= 9243,
        9380 => s is > 9380 and < 9500,
        9391 => s is 9392,
        9400 => s is > 9400 and < 9430,
        9440 => s is > 9440 and <= 9445,
        9450 => s is 9451,
        9470 => s is 9471,
        9590 => s is (> 9590 and < 9800) or 9811 or 9823,
        9591 => s is 9597 or (>= 9670 and < 9740) or 9823,
        9650 => s is > 9650 and < 9670,
        9680 => s is 9679 or 9688 or 9712,
        9690 => s is 9691 or 9695 or 9698,
        9702 => s is >= 9705 and <= 9719,
        9714 => s is 9715,
        9731 => s is 9734,
        9800 => s is > 9800 and < 9950,
        9801 => s is 9811 or 9835 or 9837 or 9861 or (>= 9866 and <= 9867) or 9891 or 9910,
        9820 => s is (> 9820 and <= 9837) or 9811,
        9835 => s is 9811 or 9837,
        9860 => s is (> 9860 and <= 9891) or 9910 or 9945 or 9946,
        9861 => s is 9866 or 9867 or 9891 or 9910,
        9863 => s is 9875,
        _ => false,
    };

    /// <summary>What the specific name must weigh of the general one: a mixed or goblet cell neoplasm is more than its adenocarcinoma, if it is not only mentioned.</summary>
    public static double Share(string general, string specific) =>
        (general, specific) switch
        {
            ("8140/3", "8154/3" or "8243/3" or "8244/3") => 0.8,
            ("8246/3" or "8240/3", _) => 0.5,
            _ => 0.2,
        };
}
