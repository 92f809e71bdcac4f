using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Making;

/// <summary>Which drugs a sentence names in one breath: "cisplatin and etoposide" are given together, "cisplatin, then etoposide" are not.</summary>
internal static class Combinations
{
    private const int LongestGap = 70;

    private static readonly Lazy<string[]> WordsOfSequence = new(() => [.. Table.Rows("knowledge/cues/sequence.tsv", 3).Select(row => Fold.Of(row[2]))]);

    /// <summary>Says in the qualifier <c>with</c> where the combination begins, for each drug of one.</summary>
    public static List<Statement> Mark(string text, List<Statement> statements)
    {
        var drugs = statements.Select((s, i) => (Statement: s, Index: i)).Where(s => IsDrug(s.Statement)).OrderBy(s => s.Statement.Span.Begin).ToList();
        for (var i = 1; i < drugs.Count; i++)
        {
            var (before, next) = (drugs[i - 1].Statement, drugs[i].Statement);
            if (before.Value != next.Value && !statements.Exists(s => IsOther(s, before.Token, next.Token)) && InOneBreath(text, before.Span.End, next.Span.Begin))
            {
                var with = statements[drugs[i - 1].Index]["with"] ?? $"{before.Span.Begin}";
                statements[drugs[i - 1].Index] = statements[drugs[i - 1].Index].With("with", with);
                statements[drugs[i].Index] = statements[drugs[i].Index].With("with", with);
            }
        }

        return statements;
    }

    /// <summary>A line that told its year has ended before the next drug: two items of a list.</summary>
    private static bool TellsYearAndBreaks(string gap)
    {
        var end = gap.IndexOf('\n', StringComparison.Ordinal);
        for (var i = 0; i + 4 <= end; i++)
        {
            if (gap[i] is '1' or '2' && gap[i + 1] is '9' or '0' && char.IsAsciiDigit(gap[i + 2]) && char.IsAsciiDigit(gap[i + 3]) && (i + 4 == gap.Length || !char.IsAsciiDigit(gap[i + 4])) && (i == 0 || !char.IsAsciiDigit(gap[i - 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Sunitinib, PRRT (3 cycles), lanréotide": a treatment of another kind between two drugs parts them, as the order of a list does.</summary>
    private static bool IsOther(Statement statement, int first, int last) =>
        statement.Kind == FactKind.Treatment && statement.IsAffirmed && statement.Token > first && statement.Token < last && Agents.ClassOf(statement.Value).Modality is Modality.Radionuclide;

    private static bool IsDrug(Statement statement) =>
        statement.Kind == FactKind.Treatment && statement.IsAffirmed && Agents.ClassOf(statement.Value).Modality is Modality.Systemic;

    private static bool InOneBreath(string text, int from, int to)
    {
        if (to <= from || to - from > LongestGap)
        {
            return to <= from;
        }

        var gap = text[from..to];
        return !gap.Contains(". ", StringComparison.Ordinal) && !gap.Contains(".\n", StringComparison.Ordinal) && !gap.Contains("|\n", StringComparison.Ordinal) && !TellsYearAndBreaks(gap) && !gap.Contains(';', StringComparison.Ordinal) && !gap.Contains("\n\n", StringComparison.Ordinal)
            && Fold.Of(gap) is var folded && !Array.Exists(WordsOfSequence.Value, word => folded.Contains(word, StringComparison.Ordinal));
    }
}
