using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Classification.Completeness;

/// <summary>The minimal NEN data set against a case.</summary>
public static class Completeness
{
    private static readonly Lazy<List<Field>> Known = new(() => [.. Table.Rows("knowledge/tables/minimal-data-set.tsv", 9)
        .Select(row => new Field(row[0], row[1], row[2], row[3].Split('|'), row[4], new(row[5], row[6]), row[7] == "yes-no"))]);

    public static IReadOnlyList<Field> Fields => Known.Value;

    /// <summary>What is said to be absent or unknown fills a field too: it was asked and answered.</summary>
    public static DataSet Of(Case subject)
    {
        var gaps = new List<Gap>();
        var counts = new Dictionary<string, (int Filled, int Asked)>(StringComparer.Ordinal);
        foreach (var field in Fields)
        {
            foreach (var (of, filled) in FieldPlaces.Of(subject, field))
            {
                var (before, asked) = counts.GetValueOrDefault(field.Block);
                counts[field.Block] = (before + (filled ? 1 : 0), asked + 1);
                if (!filled)
                {
                    gaps.Add(new(field, of));
                }
            }
        }

        return new([.. Fields.Select(f => f.Block).Distinct(StringComparer.Ordinal).Select(block => new Block(block, counts.GetValueOrDefault(block).Filled, counts.GetValueOrDefault(block).Asked))], gaps);
    }
}
