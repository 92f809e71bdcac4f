using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Time;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Details;

/// <summary>"Douleurs lombaires depuis huit mois", "flushing for two years": how long a symptom had lasted (<c>symptom-duration=8 mo</c>, of that symptom).</summary>
internal static class SymptomDurations
{
    private const int Reach = 7;

    private static readonly string[] Since = ["for", "depuis", "since", "over", "pendant", "during"];

    /// <summary>What was done against it lasted, or how it went afterwards.</summary>
    private static readonly string[] Other = ["trait", "treat", "recu", "receiv", "soulag", "reliev", "dispar", "resol", "amelior", "improv", "regress", "every", "apres", "after", "sous", "under", "with", "avec"];

    public static void Read(OpenDocument document, List<Statement> statements)
    {
        var page = document.Page;
        foreach (var symptom in statements.FindAll(s => s is { Kind: FactKind.Symptom, IsAffirmed: true }))
        {
            var last = page.Narrative.Sentences[page.SentenceOf(symptom.Token)].Last;
            foreach (var length in document.Timeline.DurationsIn(symptom.Token + 1, Math.Min(last, symptom.Token + 2 + Reach)))
            {
                if (length.Unit is 'd' or 'w' or 'm' or 'y' && IsOf(page, symptom.Token, length.First))
                {
                    var unit = length.Unit switch { 'd' => "d", 'w' => "wk", 'm' => "mo", _ => "y" };
                    var amount = length.Low.Equals(length.High) ? Number.Write(length.Low) : $"{Number.Write(length.Low)}-{Number.Write(length.High)}";
                    statements.Add(new Statement(FactKind.Measure, $"symptom-duration={amount} {unit}", page.Narrative.SpanOf(length.First, length.Last)) { Token = length.First, Circumstance = symptom.Circumstance }.With("of", symptom.Value));
                    break;
                }
            }
        }
    }

    /// <summary>Right behind "for" or "depuis", with nothing between the symptom and it that tells another thing.</summary>
    private static bool IsOf(Page page, int symptom, int length)
    {
        var at = length - 1;
        while (at > symptom && at > length - 4 && !page.IsAnyWord(at, Since))
        {
            at--;
        }

        if (!page.IsAnyWord(at, Since) || page.HasWord(symptom + 1, length, Other) || page.HasWord(length, length + 4, ["apres", "after", "later", "plus"]))
        {
            return false;
        }

        for (var i = symptom + 1; i < length; i++)
        {
            if (page.IsSign(i, ';') || page.IsSign(i, '.') || page.IsSign(i, ':'))
            {
                return false;
            }
        }

        return true;
    }
}
