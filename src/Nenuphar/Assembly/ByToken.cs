using Nenuphar.Cases;

namespace Nenuphar.Assembly;

/// <summary>Statements in the order of the text, so that a reader finds those of a sentence without asking all of them: the cost stays linear in the length.</summary>
internal sealed class ByToken
{
    private readonly Statement[] sorted;

    private ByToken(Statement[] sorted) => this.sorted = sorted;

    /// <summary>The statements so far of these kinds; of one token in the order in which they were made.</summary>
    public static ByToken Of(List<Statement> statements, params ReadOnlySpan<FactKind> kinds)
    {
        var kept = new List<Statement>();
        foreach (var statement in statements)
        {
            if (kinds.Contains(statement.Kind))
            {
                kept.Add(statement);
            }
        }

        return new ByToken([.. kept.OrderBy(statement => statement.Token)]);
    }

    /// <summary>Those that are said from one token to another, the last exclusive.</summary>
    public ReadOnlySpan<Statement> Between(int first, int last)
    {
        var begin = Place(first);
        return sorted.AsSpan(begin, Math.Max(Place(last) - begin, 0));
    }

    /// <summary>How many are said before a token.</summary>
    private int Place(int token)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle].Token < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
