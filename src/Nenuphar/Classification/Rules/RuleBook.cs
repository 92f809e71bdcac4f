using Nenuphar.Cases;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Function;
using Nenuphar.Classification.Laboratory;
using Nenuphar.Classification.Origin;
using Nenuphar.Classification.Outlook;
using Nenuphar.Classification.WorkUp;

namespace Nenuphar.Classification.Rules;

/// <summary>Every rule, reminder and quotation of the classification, by id.</summary>
public static class RuleBook
{
    private static readonly Lazy<Dictionary<string, Precept>> ById = new(() => Chapters.SelectMany(chapter => chapter).ToDictionary(p => p.Id, StringComparer.Ordinal));

    public static IReadOnlyCollection<Precept> All => ById.Value.Values;

    /// <summary>In the order of the printed sections.</summary>
    private static IEnumerable<IEnumerable<Precept>> Chapters =>
    [
        Phenotype.All,
        Heredity.All,
        Grading.All,
        MixedTumours.All,
        Epidemiology.All,
        Prognosis.All,
        Functioning.All,
        CarcinoidSyndrome.All,
        CarcinoidHeart.All,
        MesentericFibrosis.All,
        Imaging.All,
        Markers.All,
        BreastEntity.All,
        BreastOrigin.All,
        UnknownPrimary.All,
        Staging.Staging.All,
        Coding.All,
        Arithmetic.All,
        GradingToday.All,
        ThoracicTumours.All,
        BreastTumours.All,
        HeredityToday.All,
        ImagingToday.All,
        MarkerPatterns.All,
        Staging.StagingToday.All,
        UnitsToday.All,
        ScalesToday.All,
        EpidemiologyToday.All,
    ];

    public static Precept? Find(string id) => ById.Value.GetValueOrDefault(id);

    /// <summary>The answer of one rule; a programmer names it, so an unknown id is an error of the program.</summary>
    public static Answer Ask(string id, Case subject, Setting setting) => ById.Value[id].Ask(subject, setting);
}
