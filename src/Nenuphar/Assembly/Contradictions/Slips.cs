using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>The kinds of slips with their words: severity, what it is, what to ask.</summary>
internal static class Slips
{
    private static readonly Lazy<Dictionary<string, (Severity Severity, Said Text, Said Ask)>> Known = new(() => Table.Rows("knowledge/tables/slips.tsv", 7)
        .ToDictionary(row => row[0], row => (Enum.Parse<Severity>(row[1], ignoreCase: true), new Said(row[2], row[3]), new Said(row[4], row[5])), StringComparer.Ordinal));

    public static Contradiction Of(string code, params IEnumerable<Evidence> places) =>
        Known.Value[code] is var slip ? new(code, slip.Severity, slip.Text, slip.Ask, [.. places]) : throw new InvalidOperationException(code);

    public static Evidence Words(OpenDocument document, Span span) => new Evidence.Words(document.Name, span, Short(span.Of(document.Text).ToString()));

    private static string Short(string quote) => quote.Length <= 200 ? quote : quote[..199] + "…";
}
