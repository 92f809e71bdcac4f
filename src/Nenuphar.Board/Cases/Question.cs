using Nenuphar.Classification.Completeness;

namespace Nenuphar.Board.Cases;

/// <summary>A field of the minimal data set that is open; of which specimens, examinations or courses.</summary>
public sealed record Question(Field Field, IReadOnlyList<string> Of)
{
    public static IEnumerable<Question> From(IEnumerable<Gap> gaps) => gaps.GroupBy(g => g.Field).Select(g => new Question(g.Key, [.. g.Select(x => x.Of).Distinct(StringComparer.Ordinal)]));
}
