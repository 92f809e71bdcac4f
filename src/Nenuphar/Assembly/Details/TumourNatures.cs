using System.Globalization;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Details;

/// <summary>What the name of a tumour says of its nature: two natures are never one tumour's.</summary>
internal static class TumourNatures
{
    public const string Other = "other";
    public const string Epithelial = "neuroendocrine";
    private const string Medullary = "medullary";
    public const string Chromaffin = "chromaffin";
    private const string Special = "special";

    /// <summary>What a tumour is by its name; empty for names that say too little, mix two natures, or are of no solid cancer.</summary>
    public static string KindOf(Concept name) => !int.TryParse(name.Value.AsSpan(0, Math.Min(4, name.Value.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? "" : number switch
    {
        8154 or 8244 or 8574 or >= 9590 => "",
        >= 8345 and <= 8347 => Medullary,
        (>= 8680 and < 8700) or 8700 => Chromaffin,
        8247 or 8272 => Special,
        _ when Making.Generality.IsNeuroendocrine(name.Value) => Epithelial,
        _ => name.Value[^1] == '3' && (IsSpecific(name) || IsCancer(name)) ? Other : "",
    };

    /// <summary>"Breast cancer", "carcinoma of the lung": with its organ, no name of a tumour of another organ.</summary>
    public static bool IsCancer(Concept name) => name.Value is "8000/3" or "8010/3" && !name.Has("benign");

    /// <summary>"Cancer", "tumour" and "carcinoma" may be another's general name.</summary>
    public static bool IsSpecific(Concept name) => !name.Has("generic") && !name.Has("benign") && !name.Has("insitu") && !(name.Value.StartsWith("80", StringComparison.Ordinal) && string.CompareOrdinal(name.Value, "8013") < 0);

    public static bool IsSpread(Concept name) => name.Value[^1] == '6';

    public static bool IsHormonal(NamedTumour pair) => pair.Name.Value.StartsWith("815", StringComparison.Ordinal) && pair.Name.Value != "8154/3";

    public static bool IsTyped(Page page, NamedTumour pair)
    {
        for (var i = Math.Max(pair.Tumour.First - 5, 0); i < Math.Min(pair.Tumour.Last + 6, page.Tokens.Length - 1); i++)
        {
            if (page.IsWord(i, "type") && page.Words(i + 1) is "1" or "2" or "3" or "I" or "II" or "III")
            {
                return true;
            }
        }

        return false;
    }
}
