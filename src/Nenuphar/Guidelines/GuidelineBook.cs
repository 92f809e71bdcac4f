using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Liege;
using Nenuphar.Guidelines.Surveillance;
using Nenuphar.Guidelines.Today;

namespace Nenuphar.Guidelines;

/// <summary>Every option, caution, rule, reminder and quotation of the guidelines, by id; beside <see cref="RuleBook"/>, which holds those of the classification.</summary>
public static class GuidelineBook
{
    private static readonly Lazy<Dictionary<string, Precept>> ById = new(() => Chapters.SelectMany(chapter => chapter).ToDictionary(p => p.Id, StringComparer.Ordinal));

    public static IReadOnlyCollection<Precept> All => ById.Value.Values;

    /// <summary>In the order of the printed sections: the Liège review, then what came after.</summary>
    private static IEnumerable<IEnumerable<Precept>> Chapters =>
    [
        Surgery.All,
        Transplantation.All,
        Locoregional.All,
        Analogues.All,
        Chemotherapy.All,
        InterferonAlpha.All,
        Telotristat.All,
        Everolimus.All,
        Sunitinib.All,
        BreastTreatment.All,
        Radionuclides.All,
        Access.All,
        Organisation.All,
        SystemicOptions.All,
        Referral.All,
        HeartToday.All,
        GastricTypes.All,
        FunctioningToday.All,
        AdviceRows.All,
        RadionuclideConduct.All,
        Plans.Precepts,
        StudiedDose.Precepts,
        EverolimusEffects.All,
        ToldAgainst.All,
        OldValues.All,
        DrugHypersensitivity.All,
    ];

    public static Precept? Find(string id) => ById.Value.GetValueOrDefault(id);
}
