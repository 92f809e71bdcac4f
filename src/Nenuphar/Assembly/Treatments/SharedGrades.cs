using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>A grade told once for several effects: "nausées et asthénie de grade 1", "asthénie, nausées, toutes de grade I".</summary>
internal static class SharedGrades
{
    private const int Reach = 24, Closing = 8;

    private static readonly string[] Joining = ["et", "and", "d", "de", "des", "du", "une", "un", "la", "le", "les", "l", "a", "an", "the", "of", "legere", "mild"];

    public static string? Of(Page page, Mention effect, Sentence sentence)
    {
        var joined = false;
        for (var i = effect.Last; i < Math.Min(sentence.Last, effect.Last + Reach);)
        {
            if (IsGrade(page, i))
            {
                // "A, B et C de grade 2": one list, one grade; the diseases of a history have none.
                return joined && !page.HasWord(sentence.First, effect.First, ["antecedent", "history", "comorb"]) ? ToxicityReader.Grade(page, i + 1) : null;
            }

            if (IsForAll(page, i))
            {
                return Closed(page, i, sentence.Last);
            }

            if (EffectAt(page, effect, i) is { } other)
            {
                i = other.Last;
                continue;
            }

            joined |= page.IsAnyWord(i, ["et", "and"]);
            if (!page.IsSign(i, ',') && !page.IsSign(i, '\'') && !page.IsSign(i, '\u2019') && !page.IsAnyWord(i, Joining))
            {
                return null;
            }

            i++;
        }

        return null;
    }

    /// <summary>"mucite et diarrhée de grades 1 et 3", "nausea, rash and fever of grade 1, 2 and 2": as many grades as effects, in their order.</summary>
    public static string? InOrder(Page page, Mention effect, Sentence sentence)
    {
        var effects = page.MentionsIn(page.SentenceOf(effect.First));
        var (count, own, last) = (0, -1, -1);
        foreach (var other in effects)
        {
            if (!IsEffect(page, other))
            {
                continue;
            }

            if (count > 0 && !Joins(page, last, other.First))
            {
                if (own >= 0)
                {
                    break;
                }

                count = 0;
            }

            own = other == effect ? count : own;
            (count, last) = (count + 1, other.Last);
        }

        return count > 1 && own >= 0 && Grades(page, last, sentence.Last) is var grades && grades.Count == count ? grades[own] : null;
    }

    private static bool Joins(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (!page.IsSign(i, ',') && !page.IsSign(i, '\'') && !page.IsSign(i, '\u2019') && !page.IsAnyWord(i, Joining))
            {
                return false;
            }
        }

        return last > first;
    }

    private static List<string> Grades(Page page, int at, int last)
    {
        var grades = new List<string>();
        at += page.IsAnyWord(at, ["de", "of"]) ? 1 : 0;
        for (at = IsGrade(page, at) ? at + 1 : last; at < last; at++)
        {
            if (ToxicityReader.Grade(page, at) is { } grade)
            {
                grades.Add(grade);
            }
            else if (!page.IsSign(at, ',') && !page.IsAnyWord(at, ["et", "and"]))
            {
                break;
            }
        }

        return grades;
    }

    /// <summary>"tous des effets secondaires de grade I", "all grade 1".</summary>
    private static bool IsForAll(Page page, int at) => page.IsAnyWord(at, ["tous", "toutes", "all", "both"]);

    private static string? Closed(Page page, int all, int last)
    {
        for (var i = all + 1; i < Math.Min(all + Closing, last - 1); i++)
        {
            if (IsGrade(page, i))
            {
                return ToxicityReader.Grade(page, i + 1);
            }

            if (page.IsSign(i, ',') || page.IsSign(i, ';'))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsGrade(Page page, int at) => page.Starts(at, "grade") || page.IsWord(at, "g") || page.IsWord(at, "degre");

    private static bool IsEffect(Page page, Mention mention) =>
        page.Lexicon.Has(mention, ConceptKind.Toxicity) || page.Lexicon.Has(mention, ConceptKind.Symptom) || page.Lexicon.Has(mention, ConceptKind.Condition);

    /// <summary>Another effect that begins there.</summary>
    internal static Mention? EffectAt(Page page, Mention effect, int at)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(at)))
        {
            if (mention.First == at && mention != effect)
            {
                return IsEffect(page, mention) ? mention : null;
            }
        }

        return null;
    }
}
