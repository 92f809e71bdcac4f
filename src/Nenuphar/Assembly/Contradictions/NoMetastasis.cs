using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>An M0, or "no distant metastasis", beside metastases or an M1 that no date and no word of the course places at another time.</summary>
internal static class NoMetastasis
{
    /// <summary>Characters between two sentences that follow each other.</summary>
    private const int Near = 80;

    /// <summary>Characters of the words that name a metastasis and its organ, and tell nothing else.</summary>
    private const int Name = 40;

    public static IEnumerable<Contradiction> Find(IReadOnlyList<OpenDocument> documents, Case subject)
    {
        if (subject.Tumours.Count > 1)
        {
            yield break;
        }

        var told = subject.Of(FactKind.Metastasis).Where(e => e.IsAffirmed && e.Value != "lymph-node" && (e.Circumstance & Circumstance.Past) == 0).ToList();
        var none = subject.Of(FactKind.Tnm).Where(e => e.IsAffirmed && e.Value.Contains("M0", StringComparison.Ordinal) && (e.Circumstance & Circumstance.Past) == 0)
            .Concat(subject.Of(FactKind.Metastasis).Where(e => e is { Value: "distant", IsDenied: true } && (e.Circumstance & Circumstance.Past) == 0)).ToList();
        var stage = subject.Of(FactKind.Tnm).Where(e => e.IsAffirmed && e.Value.Contains("M1", StringComparison.Ordinal) && (e.Circumstance & Circumstance.Past) == 0).ToList();
        foreach (var no in subject.Of(FactKind.Finding).Where(e => e is { Value: "distant-metastases", IsDenied: true } && e["at"] is null && (e.Circumstance & Circumstance.Past) == 0).Concat(none.Where(e => e.Kind == FactKind.Metastasis)))
        {
            if (stage.Find(yes => OfOneTime(documents, no, yes)) is { } category)
            {
                yield return Slips.Of("m0-with-metastases", no.Evidence, category.Evidence);
                yield break;
            }
        }

        foreach (var no in subject.Of(FactKind.Metastasis).Where(e => e is { Value: not "distant", IsDenied: true } && (e.Circumstance & Circumstance.Past) == 0))
        {
            if (told.Find(yes => yes.Value == no.Value && StandTogether(no, yes) && OfOneTime(documents, no, yes)) is { } same)
            {
                yield return Slips.Of("m0-with-metastases", no.Evidence, same.Evidence);
                yield break;
            }
        }

        foreach (var no in none)
        {
            if (told.Find(yes => OfOneTime(documents, no, yes)) is { } metastasis)
            {
                yield return Slips.Of("m0-with-metastases", no.Evidence, metastasis.Evidence);
                yield break;
            }
        }
    }

    /// <summary>"Pas de métastase hépatique. Multiples métastases hépatiques": told of one organ, one right behind the other.</summary>
    private static bool StandTogether(Entry no, Entry yes) => no.Evidence is Evidence.Words first && yes.Evidence is Evidence.Words second && first.Document == second.Document && first.Span.Length <= Name && Math.Abs(second.Span.Begin - first.Span.Begin) <= Near;

    private static bool OfOneTime(IReadOnlyList<OpenDocument> documents, Entry no, Entry yes)
    {
        if (PartialDate.TryParse(no["on"], out var before) && PartialDate.TryParse(yes["on"], out var on) && before.Latest < on.Earliest)
        {
            return false;
        }

        if (no.Evidence is not Evidence.Words first || yes.Evidence is not Evidence.Words second)
        {
            return no.Evidence is Evidence.Entered && yes.Evidence is Evidence.Entered;
        }

        var (one, other) = (documents.FirstOrDefault(d => d.Name == first.Document), documents.FirstOrDefault(d => d.Name == second.Document));
        return one is not null && other is not null && (one == other
            ? !OtherTimes.Between(one, Placed.TokenAt(one, first.Span.Begin), Placed.TokenAt(one, second.Span.Begin))
            : LetterDate.Of(one) is { } written && LetterDate.Of(other) is { } known && known.Latest <= written.Earliest);
    }
}
