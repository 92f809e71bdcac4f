using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>
/// The origin of a second tumour: "urothelial carcinoma of the bladder; adenocarcinoma of the prostate". A diagnosis that is kept and never named with the organ of the first one
/// comes from the only organ that it is named with.
/// </summary>
internal static class SecondOrigins
{
    /// <summary>What an organ weighs that is plainly told with the name of a tumour.</summary>
    private const double Plain = 3;

    public static void Read(Page page, int organ, List<OriginVote> votes, List<Statement> statements)
    {
        OfPairs(organ, statements);
        if (Named(statements) is not { } named)
        {
            return;
        }

        var first = votes.Find(v => v.Organ == organ);
        var tumours = new Dictionary<string, Tumour>(StringComparer.Ordinal);
        foreach (var vote in votes)
        {
            if (vote.Tumour >= 0 && named.TryGetValue(vote.Tumour, out var morphology))
            {
                tumours[morphology] = With(tumours.GetValueOrDefault(morphology), vote, organ);
            }
        }

        foreach (var (_, tumour) in tumours)
        {
            if (tumour is { IsOpen: false, Weight: >= Plain } && tumour.Best.Code != "C49.9" && !AreOneRegion(tumour.Best.Code, first.Code) && !IsMetastatic(page, tumour.Best, statements)
                && !statements.Exists(s => s.Kind == FactKind.Primary && s.Value[..3] == tumour.Best.Code[..3]))
            {
                statements.Add(new Statement(FactKind.Primary, tumour.Best.Code, page.SpanOf(tumour.Best.Mention)) { Token = tumour.Best.Mention.First });
            }
        }
    }

    /// <summary>What is told of where one diagnosis comes from.</summary>
    /// <param name="IsOpen">Told with several organs, with that of the first tumour, or with one to which tumours spread.</param>
    private readonly record struct Tumour(OriginVote Best, double Weight, bool IsOpen);

    private static Tumour With(Tumour tumour, OriginVote vote, int organ) => new(
        tumour.Weight > 0 && tumour.Best.Weight >= vote.Weight ? tumour.Best : vote,
        tumour.Weight + vote.Weight,
        tumour.IsOpen || vote.Organ == organ || (tumour.Weight > 0 && tumour.Best.Organ != vote.Organ) || (Spreads.To(vote.Code, sampled: true, several: true) && !IsLungByName(vote)) || vote.Code[..3] is "C76" or "C26" or "C80");

    /// <summary>"a lung adenocarcinoma": the lung right before the name, as its adjective.</summary>
    private static bool IsLungByName(OriginVote vote) => vote.Code.StartsWith("C34", StringComparison.Ordinal) && vote.Mention.First <= vote.Tumour && vote.Tumour - vote.Mention.First <= 2;

    /// <summary>The diagnoses that are kept, by the first words of their names.</summary>
    private static Dictionary<int, string>? Named(List<Statement> statements)
    {
        Dictionary<int, string>? named = null;
        foreach (var statement in statements)
        {
            if (statement.Kind == FactKind.Morphology && statement.IsAffirmed)
            {
                (named ??= [])[statement.Token] = statement.Value;
            }
        }

        return named;
    }

    private static bool IsMetastatic(Page page, OriginVote vote, List<Statement> statements) =>
        Places.OrganOf(page, vote.Mention) is { } place && statements.Exists(s => s.Kind == FactKind.Metastasis && s.Value == place.Value && s.IsAffirmed);

    /// <summary>Organs of the head and neck, or of the female pelvis: one tumour is told with several of them.</summary>
    private static bool AreOneRegion(string code, string? other) => other is not null
        && ((Homes.IsOfHeadAndNeck(code) && Homes.IsOfHeadAndNeck(other)) || (IsOfFemalePelvis(code) && IsOfFemalePelvis(other)));

    private static bool IsOfFemalePelvis(string code) => string.CompareOrdinal(code, "C51") >= 0 && string.CompareOrdinal(code, "C58") < 0;

    /// <summary>A phaeochromocytoma beside a medullary carcinoma of the thyroid: both diagnoses are kept, and each name tells its own organ.</summary>
    private static void OfPairs(int organ, List<Statement> statements)
    {
        foreach (var (code, other, site) in ((string, string, string)[])[("8700/3", "8345/3", "C74.1"), ("8345/3", "8700/3", "C73.9")])
        {
            if (new OriginVote(default, site, 0).Organ != organ && statements.Exists(s => s.Kind == FactKind.Morphology && s.IsAffirmed && s.Value == other) && statements.Find(s => s.Kind == FactKind.Morphology && s.IsAffirmed && s.Value == code) is { } own)
            {
                statements.Add(new Statement(FactKind.Primary, site, own.Span) { Token = own.Token });
            }
        }
    }
}
