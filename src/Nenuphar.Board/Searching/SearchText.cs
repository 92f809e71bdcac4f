using System.Text;
using Nenuphar.Cases;
using Nenuphar.Registry;
using Nenuphar.Text;

namespace Nenuphar.Board.Searching;

/// <summary>What is written in the search: words, and facts beside them.</summary>
/// <param name="Words">Those that texts must hold, as written.</param>
/// <param name="Wrong">A sentence for each fact that was not understood.</param>
public sealed record SearchText(string Words, IReadOnlyList<FactFilter> Facts, IReadOnlyList<Said> Wrong)
{
    private const int Longest = 500;

    public static SearchText Read(string query)
    {
        var (words, facts, wrong) = (new List<string>(), new List<FactFilter>(), new List<Said>());
        foreach (var part in Parts(query.Length > Longest ? query[..Longest] : query))
        {
            if (part is ['-' or '\u2212', var next, ..] && char.IsLetter(next))
            {
                wrong.Add(new($"« {part} » : la recherche ne peut pas exclure un mot ; retirez-le.", $"“{part}”: the search can't leave out cases that hold a word; take it away."));
                continue;
            }

            var (fact, sentence) = FactText.Read(part);
            if (fact is not null)
            {
                facts.Add(fact);
            }
            else if (sentence is { } why)
            {
                wrong.Add(why);
            }
            else
            {
                words.Add(part.Trim('"'));
            }
        }

        return new(string.Join(' ', words), facts, wrong);
    }

    /// <summary>The words as they are compared: folded, without signs.</summary>
    public static HashSet<string> Folded(string words)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (begin, end) in WordsOf(words))
        {
            found.Add(Fold.Of(words[begin..end]));
        }

        return found;
    }

    /// <summary>Where words begin and end in a text.</summary>
    public static IEnumerable<(int Begin, int End)> WordsOf(string text)
    {
        for (var begin = 0; begin < text.Length; begin++)
        {
            if (!char.IsLetterOrDigit(text[begin]))
            {
                continue;
            }

            var end = begin;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            yield return (begin, end);
            begin = end;
        }
    }

    /// <summary>Blanks part them, quotes hold them together; blanks around a comparison, and after the colon of a fact, are passed over.</summary>
    private static IEnumerable<string> Parts(string query)
    {
        var (part, quoted) = (new StringBuilder(), false);
        for (var i = 0; i < query.Length; i++)
        {
            var c = query[i];
            if (c == '"')
            {
                quoted = !quoted;
                part.Append(c);
            }
            else if (quoted || !char.IsWhiteSpace(c))
            {
                part.Append(c);
            }
            else if (part.Length > 0 && !GoesOn(part, query.AsSpan(i).TrimStart()))
            {
                yield return part.ToString();
                part.Clear();
            }
        }

        if (part.Length > 0)
        {
            yield return part.ToString();
        }
    }

    private static bool GoesOn(StringBuilder part, ReadOnlySpan<char> next) =>
        next.Length > 0 && (IsComparison(part[^1]) || IsComparison(next[0]) || (part[^1] == ':' && KindNames.TryRead(part.ToString(0, part.Length - 1), out _)));

    private static bool IsComparison(char c) => c is '>' or '<' or '=' or '≥' or '≤';
}
