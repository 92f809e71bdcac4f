using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>The headings of a pathology report name the specimen before the procedure: "LYMPH NODE, LEFT PELVIC, EXCISION:", "Épiploon, exérèse :".</summary>
internal static class SpecimenNames
{
    /// <summary>How many tokens before the word for the operation its specimen stands.</summary>
    private const int Reach = 12;

    private static readonly WordStarts Margins = new("margin", "marge", "recoupe", "berge");
    private static readonly WordStarts Nodes = new("node", "nodes", "ganglion", "ganglions", "lymphonoeud");
    private static readonly WordStarts Omenta = new("omentum", "epiploon");
    private static readonly string[] Verbs = ["was", "were", "is", "are", "has", "had", "have", "underwent", "showed", "shows", "a", "ont", "est", "sont", "avec", "with", "montre", "pour", "for", "after", "apres"];

    /// <summary>The operation that the heading names, or none.</summary>
    public static string? Of(Page page, Mention procedure, Sentence sentence)
    {
        if (HeadOf(page, procedure, sentence) is not (>= 0 and var head))
        {
            return null;
        }

        return page.Next(head, procedure.First, Nodes) >= 0 && !page.HasWord(head, procedure.First, ["sentin"]) ? "lymphadenectomy"
            : page.Next(head, procedure.First, Omenta) >= 0 ? "omentectomy"
            : null;
    }

    /// <summary>"Ureteral margin, right, excision": a rim taken for the margin is no operation of its own.</summary>
    public static bool IsOfMargin(Page page, Mention procedure) =>
        page.Narrative.Sentences[page.SentenceOf(procedure.First)] is var sentence && HeadOf(page, procedure, sentence) is >= 0 and var head && page.Next(head, procedure.First, Margins) >= 0;

    /// <summary>Where the heading begins that ends with the procedure; -1 if the words are no heading.</summary>
    private static int HeadOf(Page page, Mention procedure, Sentence sentence)
    {
        if (!(page.IsSign(procedure.First - 1, ',') || page.IsSign(procedure.First - 1, ';') || page.IsSign(procedure.First - 1, ':') || page.IsSign(procedure.First - 1, '.')) || !Closes(page, procedure.Last, sentence.Last))
        {
            return -1;
        }

        var first = procedure.First;
        while (first > Math.Max(0, procedure.First - Reach) && !page.Tokens[first].Is(TokenMarks.ParagraphBefore))
        {
            if (page.IsAnyWord(first - 1, Verbs))
            {
                return -1;
            }

            if (first < procedure.First && (page.IsSign(first - 1, '.') || page.IsSign(first - 1, ':')))
            {
                // The item before it ends there.
                break;
            }

            first--;
            if (page.Tokens[first].Is(TokenMarks.LineBefore))
            {
                break;
            }
        }

        return first;
    }

    private static bool Closes(Page page, int at, int last) =>
        at >= last || page.Tokens[at].Is(TokenMarks.LineBefore) || (page.Tokens[at].Kind == TokenKind.Symbol && page.CharAt(at) is ':' or '-' or '.' or ';' or '(' or '\u2013');
}
