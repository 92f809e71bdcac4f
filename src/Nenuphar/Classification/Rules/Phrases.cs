using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Classification.Rules;

/// <summary>The words, in both languages, of the codes in which rules answer.</summary>
public static class Phrases
{
    private static readonly Lazy<Dictionary<string, Said>> Known = new(() =>
        Table.Rows("knowledge/tables/phrases.tsv", 4).ToDictionary(row => row[0], row => new Said(row[1], row[2]), StringComparer.Ordinal));

    public static bool Has(string code) => Known.Value.ContainsKey(code) || Agents.Has(code);

    /// <summary>Agents have their own table. A code without a row is shown as it is: numbers, stages.</summary>
    public static Said Of(string code) => Known.Value.TryGetValue(code, out var said) ? said : Agents.ClassOf(code).Name;
}
