using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

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
        foreach (var mention in page.Mentions)
        {
            if (page.IsClaimed(mention.First))
            {
                continue;
            }

            foreach (var (term, fact) in Kinds)
            {
                if (page.As(mention, term) is { } concept && !(term == ConceptKind.Condition && concept.Has("operation") && !History.Tells(page, mention)))
                {
                    var statement = new Statement(fact, concept.Value, page.SpanOf(mention)) { Circumstance = page.At(mention), Token = mention.First };
                    statements.Add(term == ConceptKind.Imaging ? statement.With("uptake", UptakeReader.Of(page, mention, concept.Value)) : statement);
                }
            }
        }

        foreach (var mention in page.Inner)
        {
            if (page.As(mention, ConceptKind.Differentiation) is { } differentiation)
            {
                statements.Add(new Statement(FactKind.Differentiation, differentiation.Value, page.SpanOf(mention)) { Circumstance = page.At(mention), Token = mention.First });
            }
        }
    }
}
