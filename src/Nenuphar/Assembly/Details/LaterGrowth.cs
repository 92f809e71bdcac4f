using Nenuphar.Assembly.Treatments;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Details;

/// <summary>A progression of a year alone behind a treatment that had answered: "Progression in 2023.", "le scanner de 2023 montrait une progression". The fact list asks for a month; to know that it grew since, the year is enough.</summary>
internal static class LaterGrowth
{
    private static readonly WordStarts Otherwise = new("risk", "risq", "until", "jusqu", "free", "sans", "without", "no", "not", "pas", "aucune", "before", "avant", "symptom", "douleur", "pain", "si", "if", "cas");

    public static void Read(OpenDocument document, List<Statement> statements)
    {
        var page = document.Page;
        var answered = statements.FindAll(s => s is { Kind: FactKind.Treatment, IsAffirmed: true } && s["best"] is "CR" or "PR" or "SD" && s["stop"] != "progression");
        if (answered.Count == 0)
        {
            return;
        }

        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            var range = page.Narrative.Sentences[s];
            foreach (var mention in page.MentionsIn(s))
            {
                if (page.As(mention, ConceptKind.Response) is { Value: "PD" } response && !response.Has("weak") && (page.AtTreatment(mention.First) & ~Circumstance.Past) == Circumstance.Affirmed && (page.At(mention.First) & ~Circumstance.Past) == Circumstance.Affirmed
                    && document.Timeline.DatesIn(range.First, range.Last) is [{ Date: { Month: 0 } year }] && !page.HasWord(range.First, range.Last, Otherwise)
                    && !Progressions.IsOfMarkers(page, mention) && !Progressions.IsOnlyAsked(page, mention.First) && !page.HasWord(mention.First, mention.Last, ["biolog", "bioch", "serolog"])
                    && answered.TrueForAll(course => course.Token < range.First) && answered.Exists(course => IsBefore(course, year)) && !statements.Exists(t => t.Token >= range.First && t.Token < range.Last && (t.Kind == FactKind.Response || t.Kind == FactKind.Treatment)))
                {
                    statements.Add(new Statement(FactKind.Response, "PD", page.SpanOf(mention)) { Token = mention.First }.With("on", year.ToString()));
                    break;
                }
            }
        }
    }

    /// <summary>It ended before that year or began before it.</summary>
    private static bool IsBefore(Statement course, PartialDate year) => PartialDate.TryParse(course["end"] ?? course["start"], out var told) && told.Year <= year.Year;
}
