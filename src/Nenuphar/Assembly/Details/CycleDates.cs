using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Details;

/// <summary>Days of single cycles: "the second and third doses on 27 February and 26 April" belong to the treatment told before.</summary>
internal static class CycleDates
{
    private static readonly string[] Cycle = ["cycle", "dose", "cure", "injection", "perfusion", "infusion"];
    private static readonly string[] Ordinal = ["prem", "deuxi", "second", "troisi", "third", "quatri", "fourth", "first", "cinqui", "fifth"];

    public static void Read(OpenDocument document, List<Statement> statements)
    {
        var page = document.Page;
        var treatments = statements.Where(s => s.Kind == FactKind.Treatment && s.IsAffirmed && Agents.ClassOf(s.Value).Modality is Modality.Systemic or Modality.Radionuclide).OrderBy(s => s.Token).ToList();
        foreach (var sentence in page.Narrative.Sentences)
        {
            if (!page.HasWord(sentence.First, sentence.Last, Cycle) || !page.HasWord(sentence.First, sentence.Last, Ordinal) || treatments.Exists(t => t.Token >= sentence.First && t.Token < sentence.Last))
            {
                continue;
            }

            var course = treatments.FindLast(t => t.Token < sentence.First);
            foreach (var date in document.Timeline.DatesIn(sentence.First, sentence.Last).Where(d => d.Date.Day > 0))
            {
                if (course is not null)
                {
                    if (course["start"] is { } start && !statements.Exists(s => s["cycle-on"] == start && s.Value == course.Value))
                    {
                        statements.Add(new Statement(FactKind.Treatment, course.Value, course.Span) { Token = course.Token }.With("cycle-on", start));
                    }

                    statements.Add(new Statement(FactKind.Treatment, course.Value, page.Narrative.SpanOf(date.First, date.Last)) { Token = date.First, Circumstance = page.At(date.First) }.With("cycle-on", date.Date.ToString()));
                }
            }
        }
    }
}
