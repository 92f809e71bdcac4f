using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Classification.Rules;

/// <summary>The words, in both languages, of the codes in which rules answer.</summary>
public static class Phrases
{
    private static readonly Lazy<Dictionary<string, Said>> Known = new(() =>
        Table.Rows("knowledge/tables/phrases.tsv", 4).ToDictionary(row => row[0], row => new Said(row[1], row[2]), StringComparer.Ordinal));

    public static bool Has(string code) => Known.Value.ContainsKey(code) || Agents.Has(code);

    /// <summary>What figures come with: <c>1 of 3</c>, <c>28 d</c>, <c>9 mo</c>.</summary>
    private static readonly Dictionary<string, string> Besides = new(StringComparer.Ordinal)
    {
        ["of"] = "sur", ["mo"] = "mois", ["d"] = "j", ["wk"] = "sem.", ["trials"] = "essais", ["effects"] = "effets", ["regimens"] = "schémas",
    };

    /// <summary>Agents have their own table. A code without a row is shown as it is: numbers, stages; figures as each language writes them.</summary>
    public static Said Of(string code) => Known.Value.TryGetValue(code, out var said) ? said : Agents.Has(code) ? Agents.ClassOf(code).Name
        : Behind(code, "prior-") is { } earlier ? new($"traitement antérieur : {earlier.French}", $"prior {earlier.English}")
        : Behind(code, "course-of-") is { } course ? new($"évolution sous {course.French}", $"course on {course.English}")
        : new(Figures(code), code);

    /// <summary>The treatment that is asked for: <c>prior-cabozantinib</c>, <c>course-of-lanreotide</c>.</summary>
    private static Said? Behind(string code, string asked) => code.StartsWith(asked, StringComparison.Ordinal) && Has(code[asked.Length..]) ? Of(code[asked.Length..]) : null;

    /// <summary>With a decimal comma, and the French word for what is counted.</summary>
    public static string Figures(string text)
    {
        if (!text.Any(char.IsDigit))
        {
            return text;
        }

        var marks = text.ToCharArray();
        for (var i = 1; i + 1 < marks.Length; i++)
        {
            marks[i] = marks[i] == '.' && char.IsDigit(marks[i - 1]) && char.IsDigit(marks[i + 1]) ? ',' : marks[i];
        }

        return string.Join(' ', new string(marks).Split(' ').Select(word => Besides.GetValueOrDefault(word, word)));
    }
}
