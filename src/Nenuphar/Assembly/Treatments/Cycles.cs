using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Numbers of cycles ("six cycles", "4 cures", "12 doses") and of lines ("première ligne", "second-line").</summary>
internal static class Cycles
{
    private static readonly string[] Words = ["cycle", "cure", "course", "dose", "injection", "administration"];
    private static readonly string[] Ordinals = ["prem", "deux", "trois", "quatr", "cinq", "six", "first", "second", "third", "fourth", "fifth"];

    public readonly record struct Count(int Token, string Number);

    public static List<Count> In(Page page, Calendar calendar, int first, int last)
    {
        var counts = new List<Count>();
        for (var i = first + 1; i < last; i++)
        {
            if (!page.StartsAny(i, Words) || page.Starts(i, "curet") || page.Starts(i, "curie"))
            {
                continue;
            }

            if (page.IsWord(i - 2, "a") || page.IsWord(i - 2, "to") || page.IsSign(i - 2, '-') || page.HasWord(i, i + 6, ["prevu", "planned", "schedul", "program"]))
            {
                continue;
            }

            if (Value(page, calendar, i - 1) is { } number || (page.StartsAny(i - 1, ["suppl", "addition", "autre", "total"]) && Value(page, calendar, i - 2) is { } && (number = Value(page, calendar, i - 2)!) is not null))
            {
                counts.Add(new Count(i, number));
            }
        }

        if (counts.Count == 0 && page.HasWord(first, last, ["recu", "subi", "termin", "complet", "received"]))
        {
            for (var i = first + 1; i < last; i++)
            {
                if (page.Starts(i, "cycle") && calendar.NumberOf(page.Tokens[i - 1]) is >= 2 and <= 20 and var ordinal && IsOrdinal(page, i - 1) && !page.HasWord(i - 5, i - 1, ["apres", "after", "avant", "before", "partir"]))
                {
                    counts.Add(new Count(i, Number.Write(ordinal)));
                }
            }
        }

        return counts;
    }

    public static string? Line(Page page, Calendar calendar, int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (!(page.IsWord(i, "ligne") || page.IsWord(i, "line") || page.IsWord(i, "intention")))
            {
                continue;
            }

            for (var j = i - 1; j >= Math.Max(first, i - 3); j--)
            {
                if (page.Tokens[j].Kind == TokenKind.Number && Number.Of(page.Words(j)) is >= 1 and <= 9 and var number && j < i - 1)
                {
                    return Number.Write(number);
                }

                if (calendar.NumberOf(page.Tokens[j]) is >= 1 and <= 9 and var word && page.Tokens[j].Kind == TokenKind.Word && page.Tokens[j].Span.Length > 3)
                {
                    return Number.Write(word);
                }
            }
        }

        return null;
    }

    private static string? Value(Page page, Calendar calendar, int at)
    {
        if (at < 0)
        {
            return null;
        }

        var number = page.Tokens[at].Kind == TokenKind.Number ? Number.Of(page.Words(at)) : page.Tokens[at].Kind == TokenKind.Word && !IsOrdinal(page, at) ? calendar.NumberOf(page.Tokens[at]) : -1;
        return number is >= 1 and <= 60 && number == Math.Floor(number) ? Number.Write(number) : null;
    }

    /// <summary>"troisième cycle" is no count of cycles.</summary>
    private static bool IsOrdinal(Page page, int at) =>
        page.StartsAny(at, Ordinals) && (page.Words(at).EndsWith("ème", StringComparison.OrdinalIgnoreCase) || page.Words(at).EndsWith("eme", StringComparison.OrdinalIgnoreCase)
            || page.StartsAny(at, ["premi", "first", "second", "third", "fourth", "fifth"]));
}
