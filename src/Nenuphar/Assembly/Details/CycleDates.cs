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
            Own(document, treatments, sentence, statements);
            Latest(document, treatments, sentence, statements);
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

    /// <summary>"4 cycles, last cycle 10 March 2025", "dernière cure le 10/03/2025", "last lanreotide injection on 2 May 2024", "dernière injection de lanréotide le 2 mai 2024".</summary>
    private static void Latest(OpenDocument document, List<Statement> treatments, Text.Sentence sentence, List<Statement> statements)
    {
        const int Reach = 8;
        const int Named = 5;
        var page = document.Page;
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (page.IsAnyWord(i, ["last", "latest", "final", "derniere", "dernier"]) && page.HasWord(i + 1, i + 3, Cycle) && (treatments.Find(t => t.Token > i && t.Token < i + Named) ?? treatments.FindLast(t => t.Token < i)) is { } course
                && document.Timeline.DatesIn(i, Math.Min(sentence.Last, i + Reach)) is { Count: > 0 } dates && (page.At(i) & (Circumstance.Planned | Circumstance.Hypothetical)) == 0)
            {
                statements.Add(new Statement(FactKind.Treatment, course.Value, page.Narrative.SpanOf(dates[0].First, dates[0].Last)) { Token = dates[0].First }.With("start", course["start"]).With("line", course["line"]).With("end", course["end"]).With("cycle-on", dates[0].Date.ToString()));
                return;
            }
        }
    }

    /// <summary>"PRRT: first cycle on 3 January, second cycle on 1 March", "x4 (02/2021, 04/2021, ...)": the days told in the sentence that names the treatment.</summary>
    private static void Own(OpenDocument document, List<Statement> treatments, Text.Sentence sentence, List<Statement> statements)
    {
        var own = treatments.FindAll(t => t.Token >= sentence.First && t.Token < sentence.Last);
        if (own.Count == 0)
        {
            return;
        }

        var course = own[^1];
        var dates = document.Timeline.DatesIn(course.Token, sentence.Last);
        if (Treatments.CycleDates.Run(document.Page, dates, course.Value, course.Token, sentence.Last, course["cycles"] is not null) is not var (run, _, _))
        {
            return;
        }

        foreach (var date in dates[..run])
        {
            statements.Add(new Statement(FactKind.Treatment, course.Value, document.Page.Narrative.SpanOf(date.First, date.Last)) { Token = date.First }.With("start", course["start"]).With("line", course["line"]).With("end", course["end"]).With("cycle-on", date.Date.ToString()));
        }
    }
}
