using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>
/// "Ulcère du caecum. Biopsie : TNE", "ulcerated lesion of the gastric body; biopsy: NET": where nothing else tells the origin, the organ of the gut or the pancreas in which a
/// lesion was sampled that is the tumour. The lung is the origin of what is called a typical or atypical carcinoid there, and of nothing else: tumours go to it.
/// </summary>
internal static class SampledLesions
{
    private const int Before = 4, Behind = 7, Sentences = 3;
    private const double Weight = 2;
    private const Circumstance NotOwn = Circumstance.Negated | Circumstance.Possible | Circumstance.Family | Circumstance.Literature | Circumstance.Planned | Circumstance.Hypothetical | Circumstance.Past;

    private static readonly WordStarts Lesions = new("lesion", "ulcer", "ulcus", "nodul", "bourgeon", "polyp", "mass", "tumefact", "formation");
    private static readonly WordStarts Others = new("ulcerea", "polypept", "polypos", "polypect", "polyploid", "polypharm", "nodulec", "massiv", "massag", "information");
    private static readonly WordStarts Samples = new("biops", "histolog", "anapath", "anatomopath", "patholog", "fna", "fnb", "cytoponct", "ponct", "prelev", "resect", "exeres", "excis", "remov", "microbiops", "specimen", "piece");
    private static readonly WordStarts Spread = new("metast", "secondar", "seconda", "hepat", "liver", "foie");
    private static readonly WordStarts Unlike = new("typi", "atypi");

    public static void Vote(Page page, List<OriginVote> votes)
    {
        if (votes.Exists(static v => v.Weight > PrimaryFinder.Mere))
        {
            return;
        }

        for (var i = page.Next(0, page.Tokens.Length, Lesions); i >= 0; i = page.Next(i + 1, page.Tokens.Length, Lesions))
        {
            if (!page.StartsAny(i, Others) && (page.At(i) & NotOwn) == 0 && OrganOf(page, i) is { } place && Holds(page, i, place.Code))
            {
                votes.Add(new OriginVote(place.Organ, place.Code, Weight, true));
                return;
            }
        }
    }

    /// <summary>The organ of the gut, the pancreas or the lung that stands nearest to the lesion in its clause.</summary>
    private static (Mention Organ, string Code)? OrganOf(Page page, int lesion)
    {
        (Mention Organ, string Code)? found = null;
        var near = int.MaxValue;
        foreach (var mention in page.MentionsIn(page.SentenceOf(lesion)))
        {
            var gap = mention.First > lesion ? mention.First - lesion : lesion - mention.Last;
            if (gap < near && gap <= (mention.First > lesion ? Behind : Before) && page.Lexicon.Has(mention, ConceptKind.Site) && Places.OrganOf(page, mention) is { Code.Length: > 3 } organ
                && !OriginWords.AreOutside(page, mention) && !Landmarks.IsMeasuredFrom(page, mention) && (page.At(mention) & NotOwn) == 0 && !IsParted(page, Math.Min(lesion, mention.First), Math.Max(lesion, mention.Last)))
            {
                (found, near) = ((mention, organ.Code), gap);
            }
        }

        return found is { } place && place.Code[..3] is "C15" or "C16" or "C17" or "C18" or "C19" or "C20" or "C23" or "C24" or "C25" or "C34" ? found : null;
    }

    private static bool IsParted(Page page, int from, int to) => page.HasSign(from, to, ';') || page.HasSign(from, to, ',') || page.HasSign(from, to, ':') || page.HasWord(from, to, ["et", "and", "near", "pres", "proche", "contact", "sans", "without", "adjacen", "contig", "jouxt", "abut", "beside", "behind", "between", "next", "close", "entre", "derriere", "dessous", "dessus"]);

    /// <summary>What was sampled behind the lesion, in its sentence or those right behind it, is a neuroendocrine tumour, and no other organ and no spread is told between.</summary>
    private static bool Holds(Page page, int lesion, string code)
    {
        var own = page.SentenceOf(lesion);
        var sampled = false;
        for (var s = own; s < Math.Min(own + Sentences, page.Narrative.Sentences.Length); s++)
        {
            var range = page.Narrative.Sentences[s];
            foreach (var mention in page.MentionsIn(s))
            {
                if (mention.First <= lesion)
                {
                    continue;
                }

                if (page.HasWord(Math.Max(range.First, lesion + 1), mention.Last, Spread))
                {
                    return false;
                }

                sampled |= page.HasWord(Math.Max(range.First, lesion + 1), mention.First, Samples);
                if (page.As(mention, ConceptKind.Morphology) is { } name && !name.Has("benign"))
                {
                    return sampled && Making.Generality.IsNeuroendocrine(name.Value) && (page.At(mention) & NotOwn) == 0 && (!code.StartsWith("C34", StringComparison.Ordinal) || page.HasWord(mention.First - 1, mention.Last + 1, Unlike));
                }

                if (page.Lexicon.Has(mention, ConceptKind.Site) && Places.OrganOf(page, mention) is { Code.Length: > 2 } organ && !organ.Code.StartsWith(code[..3], StringComparison.Ordinal) && !organ.Code.StartsWith("C77", StringComparison.Ordinal))
                {
                    return false;
                }
            }
        }

        return false;
    }
}
