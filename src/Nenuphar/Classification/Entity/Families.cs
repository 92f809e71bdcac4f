using Nenuphar.Cases;

namespace Nenuphar.Classification.Entity;

/// <summary>From the ICD-O-3 morphology, and differentiation where the code leaves it open, to the family.</summary>
public static class Families
{
    /// <summary>The family that a code names by itself; a code that the table does not hold is another neoplasm.</summary>
    public static Family OfCode(string morphology) => NenCodes.Find(morphology)?.Family ?? Family.NotNen;

    /// <summary>The family of the tumour; rival diagnoses of different families are in conflict.</summary>
    public static Fact<Family> Of(Tumour tumour) => tumour.Morphology switch
    {
        Fact<string>.Stated stated => Stated(stated.Value, tumour, stated.Places),
        Fact<string>.Conflicting rivals => rivals.Values.Select(code => Resolve(code, tumour)).Distinct().ToList() is [var only]
            ? new Fact<Family>.Stated(only, rivals.Places)
            : new Fact<Family>.Conflicting([.. rivals.Values.Select(code => Resolve(code, tumour)).Distinct()], rivals.Places),
        Fact<string>.Denied denied => new Fact<Family>.Denied(denied.Places),
        _ => new Fact<Family>.NotStated(),
    };

    public static bool IsNec(Family family) => family is Family.Nec or Family.NecSmallCell or Family.NecLargeCell;

    public static bool IsNeuroendocrine(Family family) => family is not (Family.NotNen or Family.Unknown);

    private static Fact<Family> Stated(string code, Tumour tumour, IReadOnlyList<Evidence> places)
    {
        if ((IsOpen(code, tumour) || OfCode(code) == Family.Net) && IsWellAndPoor(tumour))
        {
            return new Fact<Family>.Conflicting([Family.Net, Family.Nec], [.. places, .. tumour.Differentiation.Evidence]);
        }

        var family = Resolve(code, tumour);
        if (family == Family.Unknown)
        {
            return new Fact<Family>.NotStated();
        }

        var contradicted = (OfCode(code) == Family.Net && Is(tumour, Differentiation.Poor)) || (IsNec(OfCode(code)) && !IsOpen(code, tumour) && Is(tumour, Differentiation.Well));
        return contradicted
            ? new Fact<Family>.Conflicting([Family.Net, Family.Nec], [.. places, .. tumour.Differentiation.Evidence])
            : new Fact<Family>.Stated(family, places);
    }

    /// <summary>8246/3 is a carcinoma by its code, but is written for "neuroendocrine neoplasm" too.</summary>
    private static bool IsOpen(string code, Tumour tumour) => OfCode(code) == Family.Nen || (code == "8246/3" && IsOnlyNeoplasm(tumour));

    /// <summary>Beside a rival diagnosis no name is the tumour's: that of the code then counts, if every entry with it says no more.</summary>
    private static bool IsOnlyNeoplasm(Tumour tumour) => tumour.Named is "nen" or "apudoma"
        || (tumour.Morphology.IsConflicting && tumour.Entries.Where(e => e is { Kind: FactKind.Morphology, IsAffirmed: true, Value: "8246/3" } && e["specimen"] is null).All(e => e.Named is "nen" or "apudoma"));

    private static Family Resolve(string code, Tumour tumour) => !IsOpen(code, tumour) ? OfCode(code)
        : Is(tumour, Differentiation.Well) || Is(tumour, Differentiation.Moderate) ? Family.Net
        : Is(tumour, Differentiation.Poor) ? Family.Nec
        : Family.Nen;

    /// <summary>Rival readings of one tumour: which family it is must be asked.</summary>
    private static bool IsWellAndPoor(Tumour tumour) => tumour.Differentiation is Fact<Differentiation>.Conflicting rivals
        && rivals.Values.Contains(Differentiation.Poor) && (rivals.Values.Contains(Differentiation.Well) || rivals.Values.Contains(Differentiation.Moderate));

    private static bool Is(Tumour tumour, Differentiation differentiation) => tumour.Differentiation.TryGet(out var stated) && stated == differentiation;
}
