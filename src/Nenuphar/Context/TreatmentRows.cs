using System.Collections.Immutable;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>
/// A list of treatments, one on each line: "SUNITINIB 02/2022-10/2022 PD", "PRRT 3 CYCLES 03/2023 05/2023". A line that opens with a treatment is a sentence of its own where
/// the line before tells a dose or a treatment and a year, and ends as an item does; so is the line behind it. The lines of one regimen have no years and stay together.
/// </summary>
internal static class TreatmentRows
{
    /// <summary>How many tokens of dates, numbers and bullets stand before the treatment.</summary>
    private const int Head = 9;

    private static readonly KindSet Treatments = KindSet.Of(ConceptKind.Drug, ConceptKind.Regimen, ConceptKind.Procedure);
    private static readonly List<int> None = [];
    private static readonly WordStarts Units = new("mg", "ug", "mcg", "gbq", "mui", "mbq");

    public static Narrative Cut(Narrative narrative, Lexicon lexicon, List<Mention> mentions)
    {
        List<Sentence>? cut = null;
        var next = 0;
        for (var s = 0; s < narrative.Sentences.Length; s++)
        {
            var sentence = narrative.Sentences[s];
            while (next < mentions.Count && mentions[next].First < sentence.First)
            {
                next++;
            }

            var first = sentence.First;
            foreach (var at in Places(narrative, lexicon, mentions, next, sentence))
            {
                if (cut is null)
                {
                    cut = new(narrative.Sentences.Length + 8);
                    cut.AddRange(narrative.Sentences.AsSpan()[..s]);
                }

                cut.Add(sentence with { First = first, Last = at });
                first = at;
            }

            cut?.Add(sentence with { First = first });
        }

        return cut is null ? narrative : narrative.With([.. cut]);
    }

    /// <summary>Where a sentence is to be cut.</summary>
    private static List<int> Places(Narrative narrative, Lexicon lexicon, List<Mention> mentions, int next, Sentence sentence)
    {
        var (line, item, places) = (sentence.First, false, None);
        for (var i = sentence.First + 1; i < sentence.Last; i++)
        {
            if (!narrative.Tokens[i].Is(TokenMarks.LineBefore))
            {
                continue;
            }

            var dated = IsClosed(narrative, i) && HasYear(narrative, line, i);
            var opens = Opens(narrative, lexicon, mentions, next, i, sentence.Last);
            if (dated && (item || (opens && IsOfTreatment(narrative, lexicon, mentions, next, line, i))) && (opens || narrative.Tokens[i].Is(TokenMarks.Capital)))
            {
                (places == None ? places = [] : places).Add(i);
            }

            (item, line) = (opens && places.Count > 0, i);
        }

        return places;
    }

    /// <summary>The line ends with a number, a bracket or capitals, as items do.</summary>
    private static bool IsClosed(Narrative narrative, int next) =>
        narrative.Tokens[next - 1] is var end && (end.Kind == TokenKind.Number || (end.Kind == TokenKind.Symbol ? narrative.Text[end.Begin] is ')' or '.' or ';' : end.Is(TokenMarks.Upper) && end.Length > 1));

    private static bool HasYear(Narrative narrative, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (narrative.Tokens[i].Kind == TokenKind.Number && narrative.WordsOf(i, i + 1) is var words && words.Length >= 4 && words[^4..] is ['1' or '2', '9' or '0', >= '0' and <= '9', >= '0' and <= '9'] && (words.Length == 4 || words[^5] == '.'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line opens with the name of a treatment, behind its date or number.</summary>
    private static bool Opens(Narrative narrative, Lexicon lexicon, List<Mention> mentions, int next, int line, int last)
    {
        for (var m = next; m < mentions.Count && mentions[m].First < Math.Min(line + Head, last); m++)
        {
            if (mentions[m].First >= line && lexicon.HasAny(mentions[m], Treatments))
            {
                return narrative.Tokens[mentions[m].First].Is(TokenMarks.Capital) && IsHead(narrative, line, mentions[m].First);
            }
        }

        return false;
    }

    private static bool IsHead(Narrative narrative, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (narrative.Tokens[i].Kind == TokenKind.Word && narrative.Tokens[i].Length > 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The line before is told of a treatment, even where its name cannot be read: "Everol1mus 10 mg".</summary>
    private static bool IsOfTreatment(Narrative narrative, Lexicon lexicon, List<Mention> mentions, int next, int first, int last)
    {
        for (var m = next; m < mentions.Count && mentions[m].First < last; m++)
        {
            if (mentions[m].First >= first && lexicon.HasAny(mentions[m], Treatments))
            {
                return IsHead(narrative, first, mentions[m].First);
            }
        }

        return narrative.Tokens[first].Is(TokenMarks.Capital) && Units.Next(narrative, first, Math.Min(first + Head, last)) >= 0;
    }
}
