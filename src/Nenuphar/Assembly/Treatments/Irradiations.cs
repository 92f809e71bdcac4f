using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Treatments;

/// <summary>An irradiation given together with drugs has their answer.</summary>
internal static class Irradiations
{
    /// <summary>How far apart the members of one combined treatment stand.</summary>
    private const int Reach = 30;

    private static readonly WordStarts Parting = new("puis", "then", "followed", "suivi", "ensuite", "subsequent", "ulteri", "apres", "after", "anterieur", "previous", "progress", "recid", "recur", "sequen");

    public static void Share(Page page, List<Course> running, List<Course> drugs, string best, int sentence)
    {
        foreach (var course in running)
        {
            if (course.Form == TreatmentForm.Irradiation && course.Value is not ("prrt" or "mibg-therapy") && (course.Circumstance & ~Circumstance.Past) == Circumstance.Affirmed && IsOneTreatment(page, course, drugs[0]))
            {
                course.Answer(best, sentence);
            }
        }
    }

    /// <summary>"Une ré-irradiation a été faite. Il a présenté une réponse complète", "radiotherapy, with partial response": the only treatment told is what was answered to.</summary>
    public static void Answer(Page page, List<Course> told, int first, int last)
    {
        if (told is not [{ Form: TreatmentForm.Irradiation, IsForComfort: false } rays] || (rays.Circumstance & ~Circumstance.Past) != Circumstance.Affirmed || page.SentenceOf(first) - page.SentenceOf(rays.Token) is not (0 or 1) || !page.KindsIn(page.SentenceOf(first)).Has(ConceptKind.Response) || page.HasWord(first, last, Drugs))
        {
            return;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(first)))
        {
            if (mention.First > rays.Token && page.As(mention, ConceptKind.Response) is { Value: "CR" or "PR" } answer && !answer.Has("weak") && !answer.Has("recurrence") && Answers.IsGiven(page.At(mention) | Answers.Thought(page, mention.First))
                && page.HasWord(mention.First - Near, mention.First, Telling) && !Answers.IsOfSymptoms(page, mention))
            {
                rays.Answer(answer.Value, page.SentenceOf(first));
                return;
            }
        }
    }

    /// <summary>Words before an answer that tell whose it is.</summary>
    private const int Near = 6;

    private static readonly WordStarts Telling = new("avec", "with", "present", "obten", "achiev", "montr", "show", "observ", "constat", "permet", "result", "attei");
    private static readonly WordStarts Drugs = new("chimio", "chemo", "cycle", "cures", "qt", "concomit", "concurr", "immunoth");

    private static bool IsOneTreatment(Page page, Course rays, Course drug)
    {
        var (first, last) = (Math.Min(rays.Token, drug.Token), Math.Max(rays.Token, drug.Token));
        return page.SentenceOf(first) == page.SentenceOf(last) && last - first <= Reach && !page.HasWord(first - 4, last + 4, Parting);
    }
}
