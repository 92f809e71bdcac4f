using Nenuphar.Text;

namespace Nenuphar.Terms;

/// <summary>Concepts as numbers in one list of texts: most of their cells repeat.</summary>
internal static class ConceptPack
{
    private const int Cells = 5;

    public static void Write(PackWriter pack, IReadOnlyList<Concept> concepts)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int NumberOf(string text) => numbers.TryGetValue(text, out var number) ? number : numbers[text] = numbers.Count;

        var cells = concepts.SelectMany(c => new[] { c.Id, c.Value, c.Code, c.Note, c.Source }).Select(NumberOf).ToArray();
        var flags = concepts.SelectMany(c => c.Flags).Select(NumberOf).ToArray();
        pack.Strings(numbers.Keys);
        pack.Array<int>(cells);
        pack.Array<int>(flags);
        pack.Array<byte>([.. concepts.Select(c => (byte)c.Kind)]);
        pack.Array<byte>([.. concepts.Select(c => (byte)c.Keyword)]);
        pack.Array<byte>([.. concepts.Select(c => (byte)c.Flags.Count)]);
    }

    public static Concept[] Read(PackReader pack)
    {
        var (texts, cells, flags) = (pack.Strings(), pack.Array<int>(), pack.Array<int>());
        var (kinds, keywords, counts) = (pack.Array<byte>(), pack.Array<byte>(), pack.Array<byte>());
        var concepts = new Concept[kinds.Length];
        for (int i = 0, flag = 0; i < concepts.Length; i++)
        {
            string Cell(int n) => texts[cells[(i * Cells) + n]];
            var own = counts[i] == 0 ? [] : new string[counts[i]];
            for (var f = 0; f < own.Length; f++)
            {
                own[f] = texts[flags[flag++]];
            }

            concepts[i] = new Concept(Cell(0), (ConceptKind)kinds[i], Cell(1), Cell(2), own, Cell(3), Cell(4), (Keyword)keywords[i]);
        }

        return concepts;
    }
}
