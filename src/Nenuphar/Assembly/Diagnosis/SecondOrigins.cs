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
        var last = statements.Count;
        for (var i = 0; i < last; i++)
        {
            if (statements[i].Kind == FactKind.Morphology && statements[i].IsAffirmed && !IsToldBefore(statements, i))
            {
                Of(page, organ, statements[i].Value, votes, statements, last);
            }
        }
    }

    private static bool IsToldBefore(List<Statement> statements, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (statements[i].Kind == FactKind.Morphology && statements[i].IsAffirmed && statements[i].Value == statements[at].Value)
            {
                return true;
            }
        }

        return false;
    }

    private static void Of(Page page, int organ, string morphology, List<OriginVote> votes, List<Statement> statements, int last)
    {
        var (own, best, weight) = (0, default(OriginVote), 0.0);
        foreach (var vote in votes)
        {
            if (vote.Tumour < 0 || !IsNamed(statements, last, morphology, vote.Tumour))
            {
                continue;
            }

            if (vote.Organ == organ || (own != 0 && own != vote.Organ) || Spreads.To(vote.Code, sampled: true, several: true) || vote.Code[..3] is "C76" or "C26" or "C80" || IsMetastatic(page, vote, statements))
            {
                return;
            }

            (own, weight) = (vote.Organ, weight + vote.Weight);
            best = best.Weight >= vote.Weight ? best : vote;
        }

        if (own != 0 && weight >= Plain && !AreOneRegion(best.Code, votes.Find(v => v.Organ == organ).Code) && !statements.Exists(s => s.Kind == FactKind.Primary && s.Value[..3] == best.Code[..3]))
        {
            statements.Add(new Statement(FactKind.Primary, best.Code, page.SpanOf(best.Mention)) { Token = best.Mention.First });
        }
    }

    private static bool IsMetastatic(Page page, OriginVote vote, List<Statement> statements) =>
        Places.OrganOf(page, vote.Mention) is { } place && statements.Exists(s => s.Kind == FactKind.Metastasis && s.Value == place.Value && s.IsAffirmed);

    /// <summary>Organs of the head and neck, or of the female pelvis: one tumour is told with several of them.</summary>
    private static bool AreOneRegion(string code, string? other) => other is not null
        && ((Homes.IsOfHeadAndNeck(code) && Homes.IsOfHeadAndNeck(other)) || (IsOfFemalePelvis(code) && IsOfFemalePelvis(other)));

    private static bool IsOfFemalePelvis(string code) => string.CompareOrdinal(code, "C51") >= 0 && string.CompareOrdinal(code, "C58") < 0;

    private static bool IsNamed(List<Statement> statements, int last, string morphology, int token)
    {
        for (var i = 0; i < last; i++)
        {
            if (statements[i].Kind == FactKind.Morphology && statements[i].IsAffirmed && statements[i].Value == morphology && statements[i].Token == token)
            {
                return true;
            }
        }

        return false;
    }

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
