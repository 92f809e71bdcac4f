using Nenuphar.Cases;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Grade;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Classification;

/// <summary>The rules by which the results of a classification are answered, so that each result names its source as every finding does.</summary>
public static class ResultRules
{
    public static Precept Phenotype => Named("DEF-01");

    public static Precept Code => Named("COD-01");

    /// <summary>The table of grades holds for one specimen; this one for what several together say.</summary>
    public static Precept SeveralSpecimens => Named("GRD-15");

    public static Precept Stage(string edition) => Named("STG-" + edition);

    /// <summary>By the criteria of the site or of the family; the table of digestive tumours where neither has its own.</summary>
    public static Precept Grade(Tumour tumour)
    {
        var family = Families.Of(tumour).TryGet(out var told) ? told : Family.Unknown;
        return Named(family switch
        {
            Family.NotNen => "GRD-18",
            Family.Ppgl => "DEF-10",
            _ when tumour.Site.TryGet(out var code) && Sites.Of(code).Organ is "lung" or "thymus" or "trachea" => "GL-LUNG",
            _ when Grades.IsByNottingham(tumour) => "GL-BR-b",
            _ when Families.IsNec(family) => "DEF-08",
            _ => "GL-GRD-a",
        });
    }

    private static Precept Named(string id) => RuleBook.Find(id) ?? throw new InvalidOperationException($"There is no rule {id}.");
}
