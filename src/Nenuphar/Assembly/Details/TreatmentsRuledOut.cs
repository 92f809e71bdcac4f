using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>Which treatments the patient refused and which the text calls contra-indicated: "declined surgery", "évérolimus refusé par le patient", "contre-indication à la RIV".</summary>
internal static class TreatmentsRuledOut
{
    private const int Reach = 5;

    private static readonly WordStarts Refusing = new("refus", "declin");
    private static readonly WordStarts Barring = new("contraindic", "contreindi");
    private static readonly WordStarts Telling = Refusing.And(Barring).And(new("contre"));
    private static readonly WordStarts Not = new("not", "no", "never", "pas", "aucune", "sans", "without", "jamais", "nor", "ni", "ne", "n");

    /// <summary>Who refuses when it is not the patient, or what is refused when it is no treatment.</summary>
    private static readonly WordStarts Others = new("rembours", "reimburs", "insur", "assuran", "mutuell", "autoris", "authoris", "authoriz", "fda", "ema");

    /// <summary>What may stand between a treatment and the word behind it.</summary>
    private static readonly string[] Between = ["was", "were", "is", "are", "has", "have", "had", "been", "a", "ete", "est", "sont", "fut", "etait", "ont", "formally", "formellement", "therefore", "donc", "also", "aussi", "again", "however", "finalement", "finally", "treatment", "therapy", "traitement", "and", "et", "or", "ou", "surgery", "the", "la", "le"];

    /// <summary>What another event begins with: behind it stands no object.</summary>
    private static readonly string[] Breaks = ["and", "et", "but", "mais", "then", "puis", "after", "apres", "because", "car", "due", "en", "in", "by", "par", "so", "donc"];

    /// <summary>A sentence of textbooks: contra-indicated in pregnancy, chez l'enfant, en cas d'insuffisance rénale.</summary>
    private static readonly string[] Generally = ["in", "during", "when", "if", "chez", "pendant", "en", "si", "lors", "dans"];
    private static readonly string[] Here = ["this", "her", "him", "his", "our", "ce", "cette", "cet", "notre", "lui", "raison", "view", "light", "effet"];

    public static void Read(Page page, List<Statement> statements)
    {
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            var sentence = page.Narrative.Sentences[s];
            for (var i = page.Next(sentence.First, sentence.Last, Telling); i >= 0; i = page.Next(i + 1, sentence.Last, Telling))
            {
                if (FindingAt(page, i) is not { } finding || (page.At(i) & (Circumstance.Family | Circumstance.Literature | Circumstance.Hypothetical)) != 0
                    || page.HasWord(Math.Max(sentence.First, i - 3), i, Not) || IsOfOthers(page, sentence, i, finding))
                {
                    continue;
                }

                foreach (var (mention, due) in Targets(page, s, i))
                {
                    var (first, last) = (Math.Min(mention.First, i), Math.Max(mention.Last, End(page, i)));
                    statements.Add(new Statement(FactKind.Finding, finding, page.Narrative.SpanOf(first, last)) { Token = i }.With("due", due));
                }
            }
        }
    }

    private static string? FindingAt(Page page, int i) =>
        page.StartsAny(i, Refusing) ? IsFall(page, i) ? null : "treatment-refused"
        : page.StartsAny(i, Barring) || (page.IsWord(i, "contre") && page.HasWord(i + 1, i + 3, ["indi"])) ? "treatment-contraindicated"
        : null;

    /// <summary>"declined to 344 U/L", "decline in general condition", "le déclin".</summary>
    private static bool IsFall(Page page, int i) => page.IsAnyWord(i, ["decline", "declin"]) && !page.HasWord(i - 3, i, ["patient", "he", "she", "il", "elle"])
        || (page.StartsAny(i, ["declin"]) && (page.IsAnyWord(i + 1, ["by", "from", "in"]) || (page.IsWord(i + 1, "to") && i + 2 < page.Tokens.Length && page.Tokens[i + 2].Kind == TokenKind.Number)));

    private static bool IsOfOthers(Page page, Sentence sentence, int i, string finding)
    {
        if (finding == "treatment-refused")
        {
            return page.HasWord(sentence.First, sentence.Last, Others);
        }

        return page.IsAnyWord(End(page, i), Generally) && !page.IsAnyWord(End(page, i) + 1, Here);
    }

    /// <summary>Behind the word, which a hyphen may part: "contre-indiqué".</summary>
    private static int End(Page page, int i) => page.IsWord(i, "contre") ? page.IsSign(i + 1, '-') ? i + 3 : i + 2 : i + 1;

    /// <summary>What stands right behind the word; else what stands right before it, with all that is joined to it.</summary>
    private static List<(Mention Mention, string Due)> Targets(Page page, int sentence, int word)
    {
        var found = new List<(Mention, string)>();
        var before = new List<(Mention Mention, string Due)>();
        var (at, isBroken) = (End(page, word), false);
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (Treatment(page, mention) is not { } due)
            {
                continue;
            }

            if (mention.Last <= word)
            {
                before.Add((mention, due));
            }
            else if (mention.First > word && !isBroken)
            {
                isBroken = mention.First - at > Reach || !IsOneClause(page, at, mention.First, found.Count > 0);
                if (!isBroken)
                {
                    found.Add((mention, due));
                    at = mention.Last;
                }
            }
        }

        if (found.Count > 0)
        {
            return found;
        }

        var end = word;
        for (var b = before.Count - 1; b >= 0 && end - before[b].Mention.Last <= Reach && IsLink(page, before[b].Mention.Last, end, isList: found.Count > 0); b--)
        {
            found.Add(before[b]);
            end = before[b].Mention.First;
        }

        return found;
    }

    /// <summary>Only words, and none that begins another event; behind a first object only what joins a list.</summary>
    private static bool IsOneClause(Page page, int first, int last, bool isList)
    {
        for (var i = first; i < last; i++)
        {
            if (isList ? !page.IsSign(i, ',') && !page.IsAnyWord(i, ["and", "et", "or", "ou", "ni", "nor", "the", "la", "le", "l", "any", "toute", "a", "to"]) && !IsJoint(page, i)
                : page.IsAnyWord(i, Breaks) || (page.Tokens[i].Kind == TokenKind.Symbol && !IsJoint(page, i)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLink(Page page, int first, int last, bool isList)
    {
        for (var i = first; i < last; i++)
        {
            if (!page.IsAnyWord(i, Between) && !IsJoint(page, i) && !(page.IsSign(i, '(') && i == last - 1) && !(page.IsSign(i, ':') && i == last - 1) && !(isList && page.IsSign(i, ',')))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsJoint(Page page, int i) => page.IsSign(i, '\'') || page.IsSign(i, '’') || page.IsSign(i, '-');

    /// <summary>A treatment of the tables of agents: others are no matter of this field.</summary>
    private static string? Treatment(Page page, Mention mention)
    {
        foreach (var kind in (ReadOnlySpan<ConceptKind>)[ConceptKind.Regimen, ConceptKind.Drug, ConceptKind.Procedure, ConceptKind.SurgeryWord])
        {
            if (page.As(mention, kind) is { } concept && Agents.ClassOf(concept.Value) is { Modality: not Modality.Unknown })
            {
                return concept.Value;
            }
        }

        return null;
    }
}
