using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>"Small cell carcinoma of the prostate after adenocarcinoma", "transformation d'un adénocarcinome": what the tumour was before, told with what it became.</summary>
internal static class EarlierNames
{
    private const int Reach = 5;

    private static readonly string[] After = ["after", "apres", "following", "transformation", "transformed", "dedifferentiation", "derived", "transforme"];
    private static readonly string[] Joining = ["an", "a", "un", "une", "of", "from", "d", "de", "previous", "prior", "treated", "traite", "ancien", "'", "\u2019", "acinar", "acinaire", "conventional", "prostatic"];

    public static void Attach(Page page, List<Statement> statements)
    {
        var names = statements.Where(s => s is { Kind: FactKind.Morphology, IsAffirmed: true }).ToList();
        for (var i = 0; names.Count > 1 && i < statements.Count; i++)
        {
            if (statements[i] is { Kind: FactKind.Morphology, IsAffirmed: true } earlier && page.Narrative.Sentences[page.SentenceOf(earlier.Token)] is var sentence
                && names.Exists(s => s.Token >= sentence.First && s.Token < earlier.Token && s.Value != earlier.Value) && IsLeft(page, earlier.Token, sentence))
            {
                statements[i] = earlier.With("changed", "from");
            }
        }
    }

    private static bool IsLeft(Page page, int token, Sentence sentence)
    {
        for (var i = token - 1; i >= Math.Max(sentence.First, token - Reach); i--)
        {
            if (page.IsAnyWord(i, After))
            {
                return true;
            }

            if (!page.IsAnyWord(i, Joining))
            {
                return false;
            }
        }

        return false;
    }
}
