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
        var (joined, listed) = (false, false);
        for (var i = effect.Last; i < Math.Min(sentence.Last, effect.Last + Reach);)
        {
            if (IsGrade(page, i))
            {
                // In "A, B et C de grade 2" the grade may be of the last alone.
                return joined && !listed ? ToxicityReader.Grade(page, i + 1) : null;
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
            listed |= page.IsSign(i, ',');
            if (!page.IsSign(i, ',') && !page.IsSign(i, '\'') && !page.IsSign(i, '\u2019') && !page.IsAnyWord(i, Joining))
            {
                return null;
            }

            i++;
        }

        return null;
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

    /// <summary>Another effect that begins there.</summary>
    internal static Mention? EffectAt(Page page, Mention effect, int at)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(at)))
        {
            if (mention.First == at && mention != effect)
            {
                return page.Lexicon.Has(mention, ConceptKind.Toxicity) || page.Lexicon.Has(mention, ConceptKind.Symptom) || page.Lexicon.Has(mention, ConceptKind.Condition) ? mention : null;
            }
        }

        return null;
    }
}
