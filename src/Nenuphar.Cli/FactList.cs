using Nenuphar.Cases;
using Nenuphar.Documents;

namespace Nenuphar.Cli;

/// <summary>The public tab-separated list: kind, value, qualifiers, begin, end, quote.</summary>
internal sealed class FactList(StreamWriter output, bool all, bool several) : OutputWriter
{
    public override void Write(string path, DocumentText document, Reading reading)
    {
        foreach (var statement in reading.Statements)
        {
            if (all || statement.IsAffirmed)
            {
                output.Write(several ? path + "\t" : "");
                output.Write(Line(reading.Narrative.Text, statement, all));
                output.Write('\n');
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
    internal static string Name(FactKind kind) => kind.ToString().ToLowerInvariant();
#pragma warning restore CA1308

    internal static IEnumerable<string> Status(Circumstance circumstance)
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
