using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>
/// Suspected sites of a disease that is known to be metastatic: "lung nodules suggestive of metastases" in a stage IV. What stays open ("to be
/// excluded", "doubtful") is not settled by it. A metastatic disease of which no site is told is distant.
/// </summary>
internal static class SettledMetastases
{
    private static readonly WordStarts Open =
        new("exclu", "ecart", "dout", "doubt", "versus", "vs", "indetermin", "rule", "possib", "differen", "discut", "hypothe", "incertain", "uncertain", "equivo", "peut", "pourrai", "could", "may", "might", "surveil", "control", "plutot", "concern", "rather", "moins", "less", "unlikely", "improbab");

    public static void Read(Page page, List<Statement> statements)
    {
        var distant = statements.Exists(s => s.IsAffirmed && ((s.Kind == FactKind.Metastasis && s.Value != "lymph-node") || (s.Kind == FactKind.Tnm && s.Value.Contains("M1", StringComparison.Ordinal)) || (s.Kind == FactKind.Stage && s.Value.StartsWith("IV", StringComparison.Ordinal))));
        if (distant)
        {
            for (var i = 0; i < statements.Count; i++)
            {
                if (statements[i].Kind == FactKind.Metastasis && (statements[i].Circumstance & ~Circumstance.Past) == Circumstance.Possible && !IsOpen(page, statements[i]))
                {
                    statements[i] = statements[i] with { Circumstance = statements[i].Circumstance & ~Circumstance.Possible };
                }
            }
        }

        if (!statements.Exists(s => s.Kind == FactKind.Metastasis && s.IsAffirmed) && Unplaced(page, distant) is { } word)
        {
            statements.Add(new Statement(FactKind.Metastasis, "distant", page.SpanOf(word)) { Token = word.First });
        }
    }

    private static bool IsOpen(Page page, Statement statement)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(statement.Token)];
        return page.HasWord(Math.Max(sentence.First, statement.Token - 30), Math.Min(sentence.Last, statement.Token + 30), Open);
    }

    /// <summary>"died of metastatic disease", "maladie métastatique": affirmed, and no other reading of the word.</summary>
    private static Mention? Unplaced(Page page, bool distant)
    {
        foreach (var mention in page.MentionsOf(KindSet.Of(ConceptKind.MetastasisWord)))
        {
            if (page.As(mention, ConceptKind.MetastasisWord) is { Value: "metastasis" or "distant" } && (page.At(mention) & ~Circumstance.Past) == Circumstance.Affirmed
                && !SpreadWords.IsVerb(page, mention) && !SpreadWords.IsOpenField(page, mention.Last) && (distant || page.HasWord(mention.First, mention.Last + 1, ["disease", "maladie", "distan", "widespread"]) || page.HasWord(mention.First - 2, mention.First, ["maladie"])) && !page.StartsAny(mention.First - 1, ["non", "capacit", "potenti", "pouvoir"]))
            {
                return mention;
            }
        }

        return null;
    }
}
