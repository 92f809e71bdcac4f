using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Values;

/// <summary>Pains told with their places apart: "douleurs lombaires et abdominales", "douleur continue dans l'hypochondre droit", "abdominal and back pain".</summary>
public static class PainReader
{
    private const int After = 11;
    private const int Before = 5;

    private static readonly (string Start, string Symptom)[] Places =
    [
        ("abdom", "abdominal-pain"), ("epigastr", "abdominal-pain"), ("hypoch", "abdominal-pain"), ("hypoc", "abdominal-pain"), ("hypogastr", "abdominal-pain"), ("iliaque", "abdominal-pain"), ("flanc", "abdominal-pain"), ("flank", "abdominal-pain"),
        ("lomba", "back-pain"), ("lumbar", "back-pain"), ("dors", "back-pain"), ("rachid", "back-pain"), ("hemithorax", "chest-pain"), ("poitrine", "chest-pain"), ("back", "back-pain"),
        ("thora", "chest-pain"), ("chest", "chest-pain"), ("osseu", "bone-pain"), ("bone", "bone-pain"), ("hanche", "hip-pain"), ("hip", "hip-pain"),
    ];

    private static readonly WordStarts Ending = new("associ", "irradi", "radiat", "sans", "without", "mass", "nodul", "scanner", "montr", "reveal", "was", "were", "est", "palpat", "avec", "with");
    private static readonly WordStarts Pains = new("douleur", "pain", "algie");

    public static void Read(Page page, List<Statement> statements)
    {
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            var (first, last) = (page.Narrative.Sentences[s].First, page.Narrative.Sentences[s].Last);
            for (var i = page.Next(first, last, Pains); i >= 0; i = page.Next(i + 1, last, Pains))
            {
                if (!page.IsClaimed(i) && !page.Starts(i, "painf") && !page.Starts(i, "painl"))
                {
                    At(page, i, first, last, statements);
                }
            }
        }
    }

    private static void At(Page page, int pain, int first, int last, List<Statement> statements)
    {
        // "back pain localized to the thoracic area": in English the place stands before.
        var told = statements.Count;
        if (pain > first && page.HasWord(pain + 1, pain + 3, ["localiz", "localis"]))
        {
            Place(page, pain, pain - 1, statements);
            if (told != statements.Count)
            {
                return;
            }
        }

        for (var i = pain + 1; i < Math.Min(last, pain + After) && !Ends(page, i); i++)
        {
            Place(page, pain, i, statements);
        }

        for (var i = pain - 1; i >= Math.Max(first, pain - Before) && !Ends(page, i); i--)
        {
            Place(page, pain, i, statements);
        }
    }

    private static bool Ends(Page page, int at) =>
        page.CharAt(at) is '.' or ';' or '(' or ':' || page.StartsAny(at, Ending);

    private static void Place(Page page, int pain, int at, List<Statement> statements)
    {
        foreach (var (start, symptom) in Places)
        {
            if (page.Starts(at, start) || (start == "back" && page.IsWord(at, "dos")))
            {
                statements.Add(new Statement(FactKind.Symptom, symptom, page.Narrative.SpanOf(Math.Min(pain, at), Math.Max(pain, at) + 1)) { Circumstance = page.At(pain), Token = pain });
            }
        }
    }
}
