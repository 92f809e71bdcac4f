using System.Globalization;

namespace Nenuphar.Cases;

/// <summary>Mitoses as reported: a count, and over which fields or area.</summary>
/// <param name="Fields">High-power fields counted, or 0 if the report gives an area or nothing.</param>
/// <param name="Area">Area counted in mm2, or 0 if the report gives fields of unknown size or nothing.</param>
public readonly record struct MitoticCount(Interval Count, int Fields, double Area)
{
    /// <summary>The field on which ten fields make the 2 mm2 of the WHO tables.</summary>
    public const double CustomaryField = 0.2;

    /// <summary>What is counted where nothing is told of it.</summary>
    private const int CustomaryFields = 10;

    /// <summary>Whether the size of the fields is known, so that the index is a measure and no convention.</summary>
    public bool IsMeasured => Area > 0;

    /// <summary>Mitoses for 2 mm2; fields of unknown size are taken for the customary 0.2 mm2, a count alone for one of ten of them.</summary>
    public Interval PerTwoSquareMillimetres => Count.Times(2 / (IsMeasured ? Area : (Fields > 0 ? Fields : CustomaryFields) * CustomaryField));

    /// <summary>The same count with the size of its fields, in mm2.</summary>
    public MitoticCount WithField(double fieldArea) => Fields > 0 && fieldArea > 0 ? this with { Area = Fields * fieldArea } : this;

    /// <summary>The area of a field from the eyepiece's field number (mm) and the objective.</summary>
    public static double FieldArea(double fieldNumber, double objective) => Math.PI * Math.Pow(fieldNumber / objective / 2, 2);

    /// <summary>Reads <c>3/10hpf</c>, <c>5/2mm2</c>, <c>0.8/mm2</c>, <c>&lt;2/10hpf</c>, <c>5/50hpf</c>, and <c>0</c> of a report that does not tell what was counted.</summary>
    public static bool TryParse(string text, out MitoticCount mitoses)
    {
        mitoses = default;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (!Interval.TryParse(slash < 0 ? text : text[..slash], out var count))
        {
            return false;
        }

        if (slash < 0)
        {
            mitoses = new(count, 0, 0);
            return true;
        }

        var over = text[(slash + 1)..];
        if (over.EndsWith("hpf", StringComparison.Ordinal) && int.TryParse(over[..^3], NumberStyles.None, CultureInfo.InvariantCulture, out var fields) && fields > 0)
        {
            mitoses = new(count, fields, 0);
            return true;
        }

        if (over == "mm2")
        {
            mitoses = new(count, 0, 1);
            return true;
        }

        if (over.EndsWith("mm2", StringComparison.Ordinal)
            && double.TryParse(over[..^3], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var area) && area > 0)
        {
            mitoses = new(count, 0, area);
            return true;
        }

        return false;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}{(Fields > 0 ? $"/{Fields}hpf" : Area > 0 ? $"/{Area}mm2" : "")}");
}
