using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Kinds whose facts are their terms: symptoms, syndromes, imaging and the like.</summary>
public static class TermReader
{
    private static readonly (ConceptKind Term, FactKind Fact)[] Kinds =
    [
        (ConceptKind.Symptom, FactKind.Symptom),
        (ConceptKind.Syndrome, FactKind.Syndrome),
        (ConceptKind.Hereditary, FactKind.Hereditary),
        (ConceptKind.Condition, FactKind.Condition),
        (ConceptKind.Imaging, FactKind.Imaging),
        (ConceptKind.Differentiation, FactKind.Differentiation),
        (ConceptKind.LabLevel, FactKind.Lab),
    ];

    public static void Read(Page page, List<Statement> statements)
    {
        var previous = default(Mention);
        foreach (var mention in page.Mentions)
        {
            if (page.IsClaimed(mention.First))
            {
                continue;
            }

            foreach (var (term, fact) in Kinds)
            {
                if (term == ConceptKind.Imaging && IsNamedBefore(page, mention, previous))
                {
                    continue;
                }

                if (page.As(mention, term, term == ConceptKind.Imaging && IsEnglishScan(page, mention)) is { } concept && Tells(page, mention, concept))
                {
                    var statement = new Statement(fact, concept.Value, page.SpanOf(mention)) { Circumstance = CircumstanceOf(page, mention, term), Token = mention.First };
                    statements.Add(term == ConceptKind.Imaging ? statement.With("uptake", UptakeReader.Of(page, mention, concept.Value)) : statement);
                }
            }

            previous = mention;
        }

        foreach (var mention in page.Inner)
        {
            if (page.As(mention, ConceptKind.Differentiation) is { } differentiation)
            {
                statements.Add(new Statement(FactKind.Differentiation, differentiation.Value, page.SpanOf(mention)) { Circumstance = page.At(mention), Token = mention.First });
            }
        }
    }

    /// <summary>"123I-MIBG scintigraphy": the general word right after the name is the same examination.</summary>
    private static bool IsNamedBefore(Page page, Mention mention, Mention previous) =>
        previous.Last == mention.First && previous.Last > 0 && page.As(mention, ConceptKind.Imaging) is { Value: "scintigraphy" or "pet" } && page.As(previous, ConceptKind.Imaging) is not null;

    /// <summary>
    /// Operations and rarer diseases are comorbidities where the history tells them; findings of imaging and of the specimen are no symptoms.
    /// </summary>
    private static bool Tells(Page page, Mention mention, Concept concept)
    {
        switch (concept.Kind)
        {
            case ConceptKind.Condition:
                return !(concept.Value is "hepatitis-b" or "hepatitis-c" or "hiv" && page.HasWord(mention.Last, mention.Last + 8, ["negati"])) && (concept.Has("listed") && !concept.Has("operation") || History.Tells(page, mention));
            case ConceptKind.Symptom:
                var sentence = page.SentenceOf(mention.First);
                return page.RoleOf(sentence) is not (SectionRole.Gross or SectionRole.Microscopy or SectionRole.Pathology)
                    && !(IsAlsoFinding(concept.Value) && Imaged(page, sentence))
                    && (concept.Has("listed") || History.Tells(page, mention));
            default:
                return true;
        }
    }

    /// <summary>A bare "CT" is the scan in English; in French it may be a carcinoid or calcitonin.</summary>
    private static bool IsEnglishScan(Page page, Mention mention) =>
        page.Narrative.Language == Language.English && page.SpanOf(mention).Of(page.Text) is "CT";

    /// <summary>"La scintigraphie était négative": the examination was done, its finding is denied.</summary>
    private static Circumstance CircumstanceOf(Page page, Mention mention, ConceptKind term)
    {
        var circumstance = page.At(mention);
        if (term != ConceptKind.Imaging)
        {
            return circumstance;
        }

        var neither = page.IsWord(mention.First - 1, "ni") || page.IsWord(mention.First - 2, "ni") || (page.IsSign(mention.First - 1, '\'') && page.IsWord(mention.First - 3, "ni")) || page.IsWord(mention.First - 1, "neither") || page.IsWord(mention.First - 1, "nor");
        var done = page.HasWord(mention.Last, mention.Last + 9, ["negati", "normal", "unremark", "revenu"]) || (neither && page.HasWord(mention.Last, mention.Last + 25, ["retrouv", "montr", "mis", "objectiv", "decel", "reveal", "show", "found", "detect", "demonstr"]));
        return done || IsMeans(page, mention) ? circumstance & ~Circumstance.Negated : circumstance;
    }

    /// <summary>"pas de lésion au scanner", "no lesion on CT", "rien au moyen d'une IRM": what is denied was looked for with it.</summary>
    private static bool IsMeans(Page page, Mention mention) =>
        page.IsWord(mention.First - 1, "au") || page.IsWord(mention.First - 1, "on") || page.IsWord(mention.First - 1, "by")
        || ((page.IsWord(mention.First - 1, "la") || page.IsSign(mention.First - 1, '\'')) && (page.IsWord(mention.First - 2, "a") || page.IsWord(mention.First - 3, "a")))
        || page.HasWord(mention.First - 18, mention.First, ["moyen"]);

    private static bool IsAlsoFinding(string symptom) => symptom is "oedema" or "bleeding" or "hepatomegaly" or "palpable-mass" or "abdominal-distension" or "breast-lump" or "ascites" or "renal-failure";

    private static bool Imaged(Page page, int sentence)
    {
        if (page.RoleOf(sentence) == SectionRole.Imaging)
        {
            return true;
        }

        foreach (var mention in page.MentionsIn(sentence))
        {
            if (page.Lexicon.Has(mention, ConceptKind.Imaging))
            {
                return true;
            }
        }

        return false;
    }
}
