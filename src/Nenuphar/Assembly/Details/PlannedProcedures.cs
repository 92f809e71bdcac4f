using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>
/// A procedure that is still to come, whichever words tell it: "Surgery planned.", "RIV prévue en décembre", "il sera opéré le 12", "resection of the primary is scheduled".
/// An alarm before a procedure needs no more than its kind.
/// </summary>
internal static class PlannedProcedures
{
    private const int Reach = 6;

    private static readonly WordStarts Coming = new("prevu", "planned", "planif", "schedul", "programme", "upcoming", "forthcoming", "awaiting", "awaits", "attente", "envisag");
    private static readonly string[] Future = ["sera", "will", "va", "doit", "devra", "shall"];
    private static readonly WordStarts Operations = new("surger", "chirurg", "operation", "operat", "opere", "resect", "reseque", "intervention", "debulk", "laparotom", "laparoscop", "transplant", "thermoabl", "ablation", "radiofreq");
    private static readonly WordStarts Embolisations = new("embolis", "emboliz", "chimioembol", "chemoembol", "radioembol", "tace", "tae", "sirt");
    private static readonly WordStarts Radionuclides = new("prrt", "riv", "lutathera", "radionuclid", "oxodotreo");
    private static readonly WordStarts Biopsies = new("biops", "ponction", "punctur");
    private static readonly WordStarts Done = new("realis", "perform", "fait", "done", "annul", "cancel", "refus", "declin", "report", "postpon");

    public static void Read(Page page, List<Statement> statements)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in page.Narrative.Sentences)
        {
            for (var i = sentence.First; i < sentence.Last; i++)
            {
                if (KindAt(page, i) is { } kind && IsComing(page, i, sentence) && told.Add(kind))
                {
                    statements.Add(new Statement(FactKind.Finding, "planned-procedure", page.Tokens[i].Span) { Token = i }.With("due", kind));
                }
            }
        }
    }

    private static string? KindAt(Page page, int i) =>
        page.StartsAny(i, Embolisations) ? "embolisation"
        : page.IsAnyWord(i, Radionuclides) || page.StartsAny(i, ["lutathera"]) ? "prrt"
        : page.StartsAny(i, Biopsies) ? "biopsy"
        : page.StartsAny(i, Operations) || IsOperation(page, i) ? "surgery"
        : null;

    /// <summary>"hépatectomie", "hemicolectomy": whatever is taken out.</summary>
    private static bool IsOperation(Page page, int i) => page.Tokens[i].Kind == TokenKind.Word && page.Words(i) is var word && (word.EndsWith("ectomy", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ectomie", StringComparison.OrdinalIgnoreCase));

    /// <summary>In the same clause, and neither denied, done nor somebody else's.</summary>
    private static bool IsComing(Page page, int i, Sentence sentence)
    {
        const Circumstance Otherwise = Circumstance.Negated | Circumstance.Family | Circumstance.Literature | Circumstance.Hypothetical | Circumstance.Discarded;
        if ((page.At(i) & Otherwise) != 0 || page.HasWord(i - 2, i, ["not", "non", "pas", "no", "sans", "without"]))
        {
            return false;
        }

        var (first, last) = (Bound(page, i, sentence, -1), Bound(page, i, sentence, 1));
        for (var at = first; at < last; at++)
        {
            if (page.StartsAny(at, Coming))
            {
                return !page.HasWord(first, last, Done) && !page.HasWord(at - 3, at, ["not", "non", "pas", "no", "initially", "initialement"]);
            }
        }

        // "Il sera opéré", "she will undergo a hemicolectomy".
        return page.HasWord(Math.Max(first, i - 4), i, Future) && page.HasWord(Math.Max(first, i - 4), i, ["sera", "will", "shall", "devra"]) && !page.HasWord(first, last, Done);
    }

    /// <summary>So far as the clause goes, and no further than it is told together.</summary>
    private static int Bound(Page page, int i, Sentence sentence, int step)
    {
        var at = i;
        while (Math.Abs(at - i) < Reach && at + step >= sentence.First && at + step < sentence.Last && !page.IsSign(at + step, ';') && !page.IsSign(at + step, ',') && !page.IsSign(at + step, '.'))
        {
            at += step;
        }

        return step < 0 ? at : at + 1;
    }
}
