using Nenuphar.Cases;

namespace Nenuphar.Cli;

/// <summary>The public tab-separated list: kind, value, qualifiers, begin, end, quote.</summary>
internal static class FactList
{
    public static void Write(TextWriter to, Reading reading, bool all)
    {
        foreach (var statement in reading.Statements)
        {
            if (all || statement.IsAffirmed)
            {
                to.Write(Line(reading.Narrative.Text, statement, all));
                to.Write('\n');
            }
        }
    }

    private static string Line(string text, Statement statement, bool all)
    {
        var qualifiers = statement.Qualifiers.Select(q => $"{q.Name}={q.Value}");
        if (all)
        {
            qualifiers = qualifiers.Concat(Status(statement.Circumstance)).Order(StringComparer.Ordinal);
        }

        var quote = statement.Span.Of(text).ToString().Replace("\r\n", " ", StringComparison.Ordinal).Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');
        return $"{Name(statement.Kind)}\t{statement.Value}\t{string.Join(';', qualifiers)}\t{statement.Span.Begin}\t{statement.Span.End}\t{quote}";
    }

#pragma warning disable CA1308 // The fact list is lower case.
    private static string Name(FactKind kind) => kind.ToString().ToLowerInvariant();
#pragma warning restore CA1308

    private static IEnumerable<string> Status(Circumstance circumstance)
    {
        if ((circumstance & Circumstance.Family) != 0)
        {
            yield return "subject=family";
        }
        else if ((circumstance & Circumstance.Literature) != 0)
        {
            yield return "subject=literature";
        }

        if ((circumstance & (Circumstance.Negated | Circumstance.Discarded)) != 0)
        {
            yield return "status=negated";
        }
        else if ((circumstance & (Circumstance.Planned | Circumstance.Hypothetical)) != 0)
        {
            yield return "status=planned";
        }
        else if ((circumstance & Circumstance.Possible) != 0)
        {
            yield return "status=possible";
        }
    }
}
