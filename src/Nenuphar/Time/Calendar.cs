using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Time;

/// <summary>The words of time in both languages: months, number words, units of duration.</summary>
public sealed class Calendar
{
    private readonly Dictionary<int, int> months = [];
    private readonly Dictionary<int, int> numbers = [];
    private readonly Dictionary<int, char> units = [];

    public Calendar(Vocabulary vocabulary)
    {
        foreach (var row in Rows("months"))
        {
            Put(months, vocabulary, row[0], int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture));
        }

        foreach (var row in Rows("numberwords"))
        {
            if (int.TryParse(row[2], System.Globalization.CultureInfo.InvariantCulture, out var number))
            {
                Put(numbers, vocabulary, row[0], number);
            }
        }

        foreach (var row in Rows("durations"))
        {
            if (UnitLetter(row[2]) is var unit and not '\0')
            {
                Put(units, vocabulary, row[0], unit);
            }
        }
    }

    public static IEnumerable<string> NeededWords() =>
        new[] { "months", "numberwords", "durations" }.SelectMany(Rows).SelectMany(row => TermTreeBuilder.WordsOf(row[0]));

    /// <summary>1 to 12, or 0.</summary>
    public int MonthOf(Token token) => token.Word != 0 && months.TryGetValue(token.Word, out var month) ? month : 0;

    /// <summary>The value of a number word, or -1.</summary>
    public int NumberOf(Token token) => token.Word != 0 && numbers.TryGetValue(token.Word, out var number) ? number : -1;

    /// <summary>'d', 'w', 'm' or 'y', or '\0'.</summary>
    public char UnitOf(Token token) => token.Word != 0 && units.TryGetValue(token.Word, out var unit) ? unit : '\0';

    private static char UnitLetter(string name) => name switch
    {
        "day" => 'd',
        "week" => 'w',
        "month" => 'm',
        "year" => 'y',
        _ => '\0',
    };

    private static IEnumerable<string[]> Rows(string name) => Table.Rows($"knowledge/cues/{name}.tsv", 3);

    private static void Put<T>(Dictionary<int, T> table, Vocabulary vocabulary, string form, T value)
    {
        var words = TermTreeBuilder.WordsOf(form).ToList();
        if (words.Count == 1 && vocabulary.Find(words[0]) is var number and not 0)
        {
            table.TryAdd(number, value);
        }
    }
}
