using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>
/// What the kind of a tumour says of where it can begin: a melanoma that is found in a lung, a brain or a muscle went there; a lymphoma does not begin in the mesentery, a
/// seminoma in a kidney, a urothelial carcinoma outside the urinary tract; a mesothelioma begins in a lining.
/// </summary>
internal static class Homes
{
    private static readonly string[] NoneOfMelanoma = ["C22", "C34", "C38", "C40", "C41", "C42", "C47", "C48", "C49", "C74", "C76", "C77"];
    private static readonly string[] Seats = ["C50", "C71", "C72", "C73"];
    private static readonly string[] NoneOfLymphoma = ["C48", "C49", "C76"];
    private static readonly string[] NoneOfGermCells = ["C18", "C20", "C22", "C25", "C34", "C40", "C41", "C42", "C44", "C50", "C64", "C74", "C76", "C77"];
    private static readonly string[] NoneOfStroma = ["C22", "C34", "C40", "C41", "C42", "C50", "C64", "C71", "C74", "C76.3", "C77"];
    private static readonly string[] UrinaryTract = ["C61", "C64", "C65", "C66", "C67", "C68"];

    private enum Lineage
    {
        Other,
        Melanoma,
        Lymphoma,
        GermCell,
        Stromal,
        Urothelial,
    }

    /// <summary>Votes for organs in which no tumour of the one lineage that the text affirms begins.</summary>
    public static void Remove(Page page, List<OriginVote> votes, List<Statement> statements)
    {
        Lineage? only = null;
        foreach (var statement in statements)
        {
            if (statement.Kind == FactKind.Morphology && statement.IsAffirmed && int.TryParse(statement.Value.AsSpan(0, 4), CultureInfo.InvariantCulture, out var number))
            {
                var lineage = LineageOf(number);
                only = only is null || only == lineage ? lineage : Lineage.Other;
            }
        }

        if (only is { } one and not Lineage.Other)
        {
            // A melanoma of the brain or of the breast is one only by its name.
            votes.RemoveAll(vote => !MayBegin(one, vote.Code) || (one == Lineage.Melanoma && Holds(Seats, vote.Code) && !votes.Exists(v => v.Organ == vote.Organ && page.HasWord(v.Mention.First - 3, v.Mention.Last + 3, ["melan"]))));
        }
    }

    /// <summary>A teratoma may lie anywhere, and is of no lineage here.</summary>
    private static Lineage LineageOf(int number) => number switch
    {
        >= 8720 and <= 8790 => Lineage.Melanoma,
        (>= 9590 and <= 9729) or (>= 9735 and <= 9769) => Lineage.Lymphoma,
        (>= 9060 and <= 9073) or 9085 or 9100 or 9101 => Lineage.GermCell,
        8936 => Lineage.Stromal,
        8120 or 8122 or 8130 or 8131 => Lineage.Urothelial,
        _ => Lineage.Other,
    };

    private static bool MayBegin(Lineage lineage, string code) => lineage switch
    {
        Lineage.Melanoma => !Holds(NoneOfMelanoma, code),
        Lineage.Lymphoma => !Holds(NoneOfLymphoma, code),
        Lineage.GermCell => !Holds(NoneOfGermCells, code),
        Lineage.Stromal => !Holds(NoneOfStroma, code),
        Lineage.Urothelial => Holds(UrinaryTract, code),
        _ => true,
    };

    /// <summary>"compatible avec une origine intestinale" beside a tumour of the rectum: the part of the bowel that holds a lesion says more.</summary>
    public static void OfParts(List<OriginVote> votes)
    {
        OfUterus(votes);
        if (votes.Exists(vote => vote.Weight > PrimaryFinder.Mere && IsOfBowel(vote.Code)))
        {
            votes.RemoveAll(vote => vote.Code.StartsWith("C26", StringComparison.Ordinal));
        }
    }

    /// <summary>"carcinosarcome du corps utérin" beside "utérus": the part of the womb that is named with the tumour, if it is one.</summary>
    private static void OfUterus(List<OriginVote> votes)
    {
        string? part = null;
        foreach (var vote in votes)
        {
            if (vote.Named && vote.Code.StartsWith("C54", StringComparison.Ordinal))
            {
                if (part is not null && part != vote.Code)
                {
                    return;
                }

                part = vote.Code;
            }
        }

        if (part is not null)
        {
            votes.RemoveAll(static vote => vote.Code == "C55.9");
        }
    }

    private static bool IsOfBowel(string code) => code.StartsWith("C17", StringComparison.Ordinal) || code.StartsWith("C18", StringComparison.Ordinal) || code.StartsWith("C19", StringComparison.Ordinal) || code.StartsWith("C20", StringComparison.Ordinal);

    /// <summary>"mésothéliome", and the text speaks of the peritoneum and of no pleura: it begins there.</summary>
    public static void OfLining(Page page, List<OriginVote> votes, List<Statement> statements)
    {
        if (statements.Find(s => s.Kind == FactKind.Morphology && s.IsAffirmed && s.Value is "9050/3" or "9052/3" or "9051/3" or "9053/3") is not { } mesothelioma)
        {
            return;
        }

        Mention? peritoneum = null;
        foreach (var mention in page.MentionsOf(KindSet.Of(ConceptKind.Site, ConceptKind.Metastasis)))
        {
            var lining = page.As(mention, ConceptKind.Site) ?? page.As(mention, ConceptKind.Metastasis);
            if (lining?.Value == "pleura" && (page.At(mention) & Circumstance.Negated) == 0)
            {
                return;
            }

            peritoneum ??= lining?.Value is "peritoneum" or "omentum" && (page.At(mention) & (Circumstance.Negated | Circumstance.Literature)) == 0 ? mention : null;
        }

        if (peritoneum is { } place)
        {
            votes.RemoveAll(vote => vote.Code.StartsWith("C38", StringComparison.Ordinal) && vote.Mention.First == mesothelioma.Token);
            votes.Add(new OriginVote(place, "C48.2", 4, true));
        }
    }

    /// <summary>"lésion expansive temporale droite, un glioblastome": where a glioma is told, a lobe beside a lesion is of the brain.</summary>
    public static void OfBrain(Page page, List<OriginVote> votes, List<Statement> statements)
    {
        if (!votes.Exists(vote => vote.Code == "C71.9") || !statements.Exists(s => s.Kind == FactKind.Morphology && s.IsAffirmed && string.CompareOrdinal(s.Value, "9380") >= 0 && string.CompareOrdinal(s.Value, "9490") < 0))
        {
            return;
        }

        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            if (!page.KindsIn(s).Has(ConceptKind.Site))
            {
                continue;
            }

            foreach (var mention in page.MentionsIn(s))
            {
                if (page.As(mention, ConceptKind.Site) is null && page.As(mention, ConceptKind.Site, true) is { Value: "brain", Code: not ("C71.9" or "C71.0") } lobe && Weights.At(page, mention) > 0 && IsBesideLesion(page, mention))
                {
                    votes.Add(new OriginVote(mention, lobe.Code, 0.5, true));
                }
            }
        }
    }

    private static bool IsBesideLesion(Page page, Mention lobe)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(lobe.First)))
        {
            if ((page.Is(mention, Keyword.Lesion) || page.Lexicon.Has(mention, ConceptKind.Morphology)) && lobe.First - mention.Last is >= -4 and <= 5)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"hystérectomie, annexectomie, hémicolectomie": what was taken out together with the ovaries tells no origin.</summary>
    public static bool IsWithOvaries(Page page, Mention operation, string code)
    {
        if (code != "C18.9")
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(operation.First)))
        {
            if (page.As(mention, ConceptKind.Procedure)?.Value is "hysterectomy" or "oophorectomy" or "omentectomy" or "debulking")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Mouth, throat, nose and larynx: an organ of the region says more than "head and neck".</summary>
    public static bool IsOfHeadAndNeck(string code) => code[1] == '0' || (code[1] == '1' && code[2] <= '4') || code.StartsWith("C30", StringComparison.Ordinal) || code.StartsWith("C31", StringComparison.Ordinal) || code.StartsWith("C32", StringComparison.Ordinal);

    private static bool Holds(string[] codes, string code)
    {
        foreach (var one in codes)
        {
            if (code.StartsWith(one, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
