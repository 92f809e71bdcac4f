using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>An organ that the patient's sex does not have: a prostate in a woman, a uterus in a man. Relatives, tests and drugs named after the organ are none.</summary>
internal static class OtherSexOrgans
{
    private const Circumstance NotHere = Circumstance.Negated | Circumstance.Discarded | Circumstance.Family | Circumstance.Literature | Circumstance.Possible | Circumstance.Hypothetical;

    private static readonly WordStarts OfMen = new("prostat", "testic", "testis", "orchiect", "orchidect", "seminal", "penis", "penien", "scrot", "epididym");
    private static readonly WordStarts OfWomen = new("uterus", "uterin", "hysterect", "ovair", "ovar", "endometre", "endometrium", "ovariect", "oophorect");

    /// <summary>"prostate-specific antigen", "ovarian-type stroma", "in utero": a name, no organ.</summary>
    private static readonly WordStarts Names = new("specif", "antigen", "membran", "type", "like", "marqu", "marker", "origin");

    /// <summary>"M1a: metastasis to one organ (liver, lung, ovary)": a definition.</summary>
    private static readonly WordStarts Spread = new("metasta");

    public static IEnumerable<Contradiction> Find(IReadOnlyList<OpenDocument> documents, Case subject)
    {
        if (!subject.Patient.Sex.TryGet(out var sex))
        {
            yield break;
        }

        var others = sex == Sex.Male ? OfWomen : OfMen;
        foreach (var document in documents)
        {
            var page = document.Page;
            for (var i = 0; i < page.Tokens.Length; i++)
            {
                if (page.HasWord(i, i + 1, others) && (page.AtTreatment(i) & NotHere) == 0 && !page.HasWord(i - 2, i + 4, Names) && !page.HasWord(i - 14, i, Spread) && IsToldOfBody(page, i))
                {
                    yield return Slips.Of("organ-of-other-sex", subject.Patient.Sex.Evidence.Take(1).Append(document.Words(i, i + 1)));
                    yield break;
                }
            }
        }
    }

    /// <summary>The term of an organ, an operation or a disease is known here: a word that only begins alike is none.</summary>
    private static bool IsToldOfBody(Page page, int token)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(token)))
        {
            if (mention.First <= token && token < mention.Last)
            {
                return true;
            }
        }

        return false;
    }
}
