using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Time;

/// <summary>The words of time in both languages: months, number words, units of duration.</summary>
public sealed class Calendar
{
    /// <summary>By the number of a word: 0 for none; numbers are one higher than they are.</summary>
    private readonly byte[] months;
    private readonly int[] numbers;
    private readonly char[] units;

    /// <summary>The openings of the months and of the units.</summary>
    private readonly byte[] monthOpenings;
    private readonly byte[] unitOpenings;

    internal Calendar(Vocabulary vocabulary)
    {
        (months, numbers, units) = (new byte[vocabulary.Count], new int[vocabulary.Count], new char[vocabulary.Count]);
        foreach (var row in Rows("months"))
        {
            Put(months, vocabulary, row[0], byte.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture));
        }

        foreach (var row in Rows("numberwords"))
        {
            if (int.TryParse(row[2], System.Globalization.CultureInfo.InvariantCulture, out var number))
            {
                Put(numbers, vocabulary, row[0], number + 1);
            }
        }

        foreach (var row in Rows("durations"))
        {
            Put(units, vocabulary, row[0], UnitLetter(row[2]));
        }

        (monthOpenings, unitOpenings) = (Openings(months, vocabulary), Openings(units, vocabulary));
        (Dates, Units) = (OpeningSet.Numbers.And(new(monthOpenings)), new(unitOpenings));
    }

    internal Calendar(PackReader pack)
    {
        (months, numbers, units) = (pack.Array<byte>(), pack.Array<int>(), pack.Array<char>());
        (monthOpenings, unitOpenings) = (pack.Array<byte>(), pack.Array<byte>());
        (Dates, Units) = (OpeningSet.Numbers.And(new(monthOpenings)), new(unitOpenings));
    }

    /// <summary>Numbers and months: what a date begins with.</summary>
    internal OpeningSet Dates { get; }

    /// <summary>Units of duration.</summary>
    internal OpeningSet Units { get; }

    internal void Write(PackWriter pack)
    {
        pack.Array<byte>(months);
        pack.Array<int>(numbers);
        pack.Array<char>(units);
        pack.Array<byte>(monthOpenings);
        pack.Array<byte>(unitOpenings);
    }

    public static IEnumerable<string> NeededWords() =>
        new[] { "months", "numberwords", "durations" }.SelectMany(Rows).SelectMany(row => TermTreeBuilder.WordsOf(row[0]));

    /// <summary>1 to 12, or 0.</summary>
    public int MonthOf(Token token) => months[token.Word];

    /// <summary>The value of a number word, or -1.</summary>
    public int NumberOf(Token token) => numbers[token.Word] - 1;

    /// <summary>'d', 'w', 'm' or 'y', or '\0'.</summary>
    public char UnitOf(Token token) => units[token.Word];

    private static char UnitLetter(string name) => name switch
    {
        "day" => 'd',
        "week" => 'w',
        "month" => 'm',
        "year" => 'y',
        _ => '\0',
    };

    private static IEnumerable<string[]> Rows(string name) => Table.Rows($"knowledge/cues/{name}.tsv", 3);

    /// <summary>How the words that a table tells something of begin; an accent that is written as a sign of its own may stand in the place of the third letter.</summary>
    private static byte[] Openings<T>(T[] table, Vocabulary vocabulary)
        where T : struct, IEquatable<T> =>
        [.. Enumerable.Range(0, table.Length).Where(word => !table[word].Equals(default)).Select(word => vocabulary.Word(word).ToString()).SelectMany(word => new[] { Token.OpeningOf(word), word.Length > 2 ? Token.OpeningOf(word.AsSpan(0, 2)) : Token.OpeningOf(word) }).Distinct()];

    private static void Put<T>(T[] table, Vocabulary vocabulary, string form, T value)
        where T : struct, IEquatable<T>
    {
        var words = TermTreeBuilder.WordsOf(form).ToList();
        if (words.Count == 1 && vocabulary.Find(words[0]) is var number and not 0 && table[number].Equals(default))
        {
            table[number] = value;
        }
    }
}
