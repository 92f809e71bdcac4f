using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>One drug of a combination that another takes the place of.</summary>
internal static class Replacements
{
    private static readonly WordStarts Replacing = new("remplac", "replac", "switch", "chang", "passe", "passa");

    /// <summary>"réaction allergique au paclitaxel, remplacé par le nab-paclitaxel": the others of the combination go on with the new one.</summary>
    public static List<Course>? In(Page page, List<Course> drugs, List<Course> named)
    {
        if (drugs.Count < 2 || named.Count == 0 || named[^1] is not { Form: TreatmentForm.Drug } other || named.Count > 2 || !Answers.IsGiven(other.Circumstance) || drugs.Exists(d => d.Value == other.Value))
        {
            return null;
        }

        var sentence = page.SentenceOf(other.Token);
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (mention.Last <= other.Token && page.As(mention, ConceptKind.Drug) is { } drug && drugs.Find(d => d.Value == drug.Value) is { } left && page.HasWord(mention.Last, other.Token, Replacing))
            {
                left.Tell("stop", StopReasons.Unwanted(page, page.Narrative.Sentences[sentence].First, other.Token) ? "toxicity" : null);
                List<Course> goOn = [.. drugs.Where(d => d != left), other];
                goOn.ForEach(d => d.Mates = goOn);
                return goOn;
            }
        }

        return null;
    }
}
