using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>How much a place of the text weighs for the final diagnosis.</summary>
internal static class Weights
{
    private const Circumstance NotThisTumour = Circumstance.Negated | Circumstance.Discarded | Circumstance.Family | Circumstance.Literature | Circumstance.Hypothetical | Circumstance.Planned;

    /// <summary>Beside these words a name is a diagnosis.</summary>
    private static readonly KeywordSet Firm = KeywordSet.Of(Keyword.Diagnosis, Keyword.Biopsy, Keyword.Specimen);

    /// <summary>How far before the name of a tumour stands the word that says who has it, or for what something is done.</summary>
    private const int Owner = 4;

    private const int CommitteeReach = 9;
    private static readonly WordStarts Having = new("with", "avec", "for", "pour", "porteur", "porteuse", "atteint", "atteinte", "having");

    /// <summary>Words that end a committee's name.</summary>
    private static readonly string[] Tells = ["a", "ont", "est", "sont", "etait", "ayant", "qui", "que", "pour", "avec", "chez", "en", "par", "dans", "sous", "devant", "apres", "was", "were", "has", "had", "that", "who", "for", "with", "in", "un", "une", "son", "sa"];
    private static readonly WordStarts Boards = new("committee", "board", "unit", "team", "clinic", "group");
    private static readonly WordStarts Committees = new("comite", "unite", "commission", "reseau");

    /// <summary>0 for what is denied, discarded, somebody else's or general.</summary>
    public static double At(Page page, Mention mention)
    {
        var circumstance = page.Lexicon.Has(mention, ConceptKind.Procedure) ? page.AtTreatment(mention) : page.At(mention);
        if (page.Lexicon.Has(mention, ConceptKind.Morphology) && !page.Lexicon.Has(mention, ConceptKind.Procedure) && page.HasWord(mention.First - Owner, mention.First, Having))
        {
            // "A man with a carcinoid was scheduled to undergo resection": what is planned is done about the tumour.
            circumstance &= ~Circumstance.Planned;
        }

        if ((circumstance & NotThisTumour) != 0 || IsOfCommittee(page, mention) || IsOfForm(page, mention))
        {
            return 0;
        }

        var sentence = page.SentenceOf(mention.First);
        var weight = page.RoleOf(sentence) switch
        {
            SectionRole.Diagnosis => 4.0,
            SectionRole.Pathology or SectionRole.Microscopy => 3,
            SectionRole.History => 1.2,
            _ => 1.5,
        };
        if (page.KeywordsIn(sentence).HasAny(Firm))
        {
            foreach (var other in page.MentionsIn(sentence))
            {
                weight += page.Lexicon.HasAny(other, Firm) ? 0.7 : 0;
            }
        }

        weight = Math.Min(weight, 6) + (IsFinal(page, mention) ? 2.5 : 0);
        return (circumstance & Circumstance.Possible) != 0 ? weight * 0.25 : (circumstance & Circumstance.Past) != 0 ? weight * 0.6 : weight;
    }

    private const int TitleReach = 8;
    private static readonly WordStarts Forms = new("staging", "synoptic", "reporting");
    private static readonly WordStarts Titles = new("summary", "report", "protocol", "checklist", "form", "template", "synopsis");

    /// <summary>"COLORECTAL / APPENDICEAL CANCER STAGING SUMMARY": a form names what it may be filled in for.</summary>
    private static bool IsOfForm(Page page, Mention mention) =>
        page.Next(mention.Last, Math.Min(mention.Last + TitleReach, page.Narrative.Sentences[page.SentenceOf(mention.First)].Last), Forms) is >= 0 and var form && page.StartsAny(form + 1, Titles);

    /// <summary>"le comité des sarcomes", "unité de tumeurs hépatiques", "sarcoma board": the name of those who met.</summary>
    private static bool IsOfCommittee(Page page, Mention mention)
    {
        if (page.StartsAny(mention.Last, Boards))
        {
            return true;
        }

        if (!page.HasWord(mention.First - CommitteeReach, mention.First, Committees))
        {
            return false;
        }

        for (var i = mention.First - 1; i >= mention.First - CommitteeReach && i >= 0 && page.Tokens[i].Kind != TokenKind.Symbol && !page.IsAnyWord(i, Tells); i--)
        {
            if (page.StartsAny(i, Committees))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"finalement", "was ultimately changed to": what follows replaces an earlier reading.</summary>
    public static bool IsFinal(Page page, Mention mention) => page.SentenceOf(mention.First) is var sentence && page.KeywordsIn(sentence).Has(Keyword.Last) && IsFinal(page, mention, sentence);

    private static bool IsFinal(Page page, Mention mention, int sentence)
    {
        foreach (var other in page.MentionsIn(sentence))
        {
            if (other.First < mention.First && mention.First - other.Last <= 12 && page.Is(other, Keyword.Last))
            {
                return true;
            }
        }

        return false;
    }
}
