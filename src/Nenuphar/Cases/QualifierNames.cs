namespace Nenuphar.Cases;

/// <summary>The names of qualifiers that readings and people give; another is refused.</summary>
internal static class QualifierNames
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "about", "after", "all", "at", "best", "best-at", "by", "cells", "changed", "cycle-on", "cycles", "depth-at", "depth-mm", "dose", "due", "edition", "end", "every", "exam", "grade", "intent", "interval", "limit", "line", "margin", "mm",
        "negative", "new", "of", "on", "origin", "patient", "percent", "positive", "route", "said", "sample", "score", "segment", "side", "site", "size", "specimen", "start", "status", "stop", "system", "times", "tracer", "tumour", "type", "uln", "uptake", "use", "weekly", "when", "with",
    };

    public static string All => string.Join(", ", Known.Order(StringComparer.Ordinal));

    public static bool Has(string name) => Known.Contains(name);
}
