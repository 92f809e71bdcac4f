using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Text;

namespace Nenuphar.Sheets;

/// <summary>
/// What may be shown or indexed of a record without telling who the patient is: words of the vocabulary, codes, numbers with a known unit, dates. Everything else may be anything that a person typed.
/// </summary>
public static class PublicWords
{
    /// <summary>What stands for a value that is not shown.</summary>
    public const string Withheld = "withheld";

    private const int LongestNumber = 7, LongestMeasure = 24;

    private static readonly HashSet<string> Structural = new(StringComparer.Ordinal)
    {
        "all", "board", "daily", "distant", "weekly", "monthly", "other", "unknown", "none", "yes", "no", "left", "right", "bilateral", "male", "female", "counted-cells", "small-bowel", "x",
        "nottingham", "sbr", "fnclcc", "fuhrman", "isup", "gleason", "figo", "operation", "later", "admission", "discharge", "another-time", "clinical", "pathological", "recurrence", "after-treatment", "maintenance", "rescue", "perioperative", "adjuvant", "neoadjuvant", "palliative", "mutated", "wild-type", "methylated", "unmethylated", "stable", "high", "low", "normal", "positive", "negative", "A", "B", "C", "AJCC6", "AJCC7", "AJCC8", "TNM6", "TNM7", "TNM8", "UICC6", "UICC7", "UICC8", "ENETS",
    };

    private static readonly Lazy<HashSet<string>> Terms = new(() =>
    {
        var terms = new HashSet<string>(Structural, StringComparer.Ordinal);
        foreach (var row in Table.Names("terms/").SelectMany(name => Table.Rows(name, 8)).Concat(Table.Rows("knowledge/details/findings.tsv", 3)).Concat(Table.Rows("knowledge/tables/details.tsv", 3)))
        {
            terms.Add(row[2]);
        }

        terms.UnionWith(Agents.All.Select(a => a.Agent));
        terms.UnionWith(Sites.All.SelectMany(s => new[] { s.Organ, s.Topography }));
        terms.UnionWith(Table.Rows("knowledge/codes/topography.tsv", 1).Select(r => r[0]));
        terms.UnionWith(Table.Rows("knowledge/codes/morphology.tsv", 1).Select(r => r[0]));
        foreach (var row in Table.Rows("knowledge/tables/minimal-data-set.tsv", 4))
        {
            terms.UnionWith(row[3].Split('|').SelectMany(w => w.Split(':', '.', '=')));
        }

        return terms;
    });

    private static readonly Lazy<HashSet<string>> Units = new(() =>
        [.. Table.Rows("knowledge/terms/units.tsv", 3).SelectMany(r => new[] { r[2], r[2] + "/d" }), "%", "d", "wk", "mo", "y", "a", "h", "min", "mg", "g", "ug", "U", "Gy", "GBq", "MBq", "AUC", "cycle", "cycles", "of", "to", "x"]);

    /// <summary>Whether both the value and its kind are of the vocabulary.</summary>
    public static bool Knows(FactKind kind, string value) => value.IndexOf('=', StringComparison.Ordinal) is var at and > 0
        ? IsTerm(value[..at]) && (IsTerm(value[(at + 1)..]) || IsMeasured(value[(at + 1)..]))
        : kind switch
        {
            FactKind.Sex or FactKind.Age or FactKind.Ki67 or FactKind.Size or FactKind.Mitoses or FactKind.Grade or FactKind.Stage or FactKind.Tnm or FactKind.Response or FactKind.Outcome or FactKind.Differentiation => value.Length <= LongestMeasure && (EntryCheck.Wrong(kind, value) is null || (kind == FactKind.Mitoses && MitoticCount.TryParse(value, out _))),
            _ => IsTerm(value) || IsMeasured(value),
        };

    /// <summary>Whether a qualifier of this name may be given.</summary>
    public static bool IsQualifier(string name) => QualifierNames.Has(name);

    public static bool KnowsQualifier(string name, string value) => IsQualifier(name) && (IsTerm(value) || IsMeasured(value));

    /// <summary>A term, or several of them joined.</summary>
    private static bool IsTerm(string value) => value.Length > 0 && (IsOne(value) || (value.AsSpan().IndexOfAny(";+, ") > 0 && value.Split([';', '+', ',', ' '], StringSplitOptions.RemoveEmptyEntries).All(IsOne)));

    private static bool IsOne(string word) => Terms.Value.Contains(word) || Phrases.Has(word) || Phrases.Has("stop-" + word) || Phrases.Has("outcome-" + word) || Phrases.Has("differentiation-" + word);

    /// <summary>Numbers with units or terms between them: <c>30 mg</c>, <c>AUC 5</c>, <c>3/10</c>, <c>2014-12</c>. A long number may be one of a person.</summary>
    private static bool IsMeasured(string value)
    {
        if (value.Length == 0)
        {
            return false;
        }

        if (PartialDate.TryParse(value, out _) || (value.Length > 10 && PartialDate.TryParse(value[..10], out _) && DateTimeOffset.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _)))
        {
            return true;
        }

        return value.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Units.Value.Contains(word) || IsNumber(word) || IsOne(word));
    }

    private static bool IsNumber(string word)
    {
        var parts = word.TrimEnd('%').Split('/');
        return parts.Length is 1 or 2 && parts[0].Count(char.IsAsciiDigit) <= LongestNumber && Interval.TryParse(parts[0], out _) && (parts.Length == 1 || (parts[1].Length <= LongestNumber && Interval.TryParse(parts[1], out _)));
    }
}
