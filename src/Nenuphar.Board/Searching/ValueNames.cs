using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Sheets;
using Nenuphar.Text;

namespace Nenuphar.Board.Searching;

/// <summary>From what a person writes of a value, in either language, to the value as the registry keeps it.</summary>
internal static class ValueNames
{
    /// <summary>Kinds whose values come from a list; of the others any value may be asked for.</summary>
    private static readonly HashSet<FactKind> Listed =
        [FactKind.Sex, FactKind.Primary, FactKind.Metastasis, FactKind.Morphology, FactKind.Treatment, FactKind.Differentiation, FactKind.Lab, FactKind.Ihc, FactKind.Symptom, FactKind.Syndrome, FactKind.Hereditary, FactKind.Condition, FactKind.Imaging, FactKind.Scale, FactKind.Toxicity, FactKind.Outcome];

    private static readonly Lazy<Dictionary<(string Kind, string Form), string>> Forms = new(() =>
    {
        var forms = new Dictionary<(string, string), string>();
        foreach (var row in Table.Names("terms/").SelectMany(name => Table.Rows(name, 8)))
        {
            forms.TryAdd((row[1], row[2]), row[2]);
            foreach (var form in row[4].Split('|').Concat(row[5].Split('|')))
            {
                forms.TryAdd((row[1], Plain(form)), row[2]);
            }
        }

        return forms;
    });

    private static readonly Lazy<Dictionary<string, string>> Morphologies = new(() =>
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Table.Rows("knowledge/codes/morphology.tsv", 3))
        {
            codes.TryAdd(Plain(row[1]), row[0]);
            codes.TryAdd(Plain(row[2]), row[0]);
        }

        return codes;
    });

    private static readonly Lazy<Dictionary<string, string>> Codes = new(() =>
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var agent in Agents.All)
        {
            codes.TryAdd(Plain(agent.Name.French), agent.Agent);
            codes.TryAdd(Plain(agent.Name.English), agent.Agent);
        }

        return codes;
    });

    /// <summary>The value, or nothing where the kind has a list and this is not in it.</summary>
    public static string? Of(FactKind kind, string written)
    {
        if (written.EndsWith('*'))
        {
            return written;
        }

        var plain = Plain(written);
        return kind switch
        {
            FactKind.Sex => plain switch { "male" or "m" or "homme" or "h" or "man" or "masculin" => "male", "female" or "f" or "femme" or "woman" or "feminin" => "female", _ => null },
            FactKind.Primary => Topography(written, plain),
            FactKind.Morphology => Morphology(written, plain),
            FactKind.Metastasis => Term("site", plain) ?? Term("metastasis", plain),
            FactKind.Treatment or FactKind.Medication => Term("drug", plain) ?? Term("regimen", plain) ?? Term("procedure", plain) ?? Codes.Value.GetValueOrDefault(plain) ?? (Agents.Has(written) ? written : null),
            FactKind.Grade => plain is [>= '1' and <= '4'] ? "G" + plain : written.ToUpperInvariant(),
            FactKind.Stage => written.ToUpperInvariant(),
            FactKind.Response => Term("response", plain) ?? written.ToUpperInvariant(),
            FactKind.Differentiation or FactKind.Outcome => Term(EntryList.NameOf(kind), plain) ?? (Phrases.Has(written) ? written : null),
            _ => Term(EntryList.NameOf(kind), plain) ?? (Listed.Contains(kind) ? null : written),
        };
    }

    /// <summary>The kind and value of a name that no kind has: <c>chromogranin-a</c>, <c>ECOG</c>.</summary>
    public static (FactKind Kind, string Value)? Named(string written)
    {
        var plain = Plain(written);
        return Term("lab", plain) is { } analyte ? (FactKind.Lab, analyte) : Term("scale", plain) is { } scale ? (FactKind.Scale, scale) : Term("ihc", plain) is { } marker ? (FactKind.Ihc, marker) : null;
    }

    /// <summary>A code, or all codes of an organ.</summary>
    private static string? Topography(string written, string plain)
    {
        var code = written.ToUpperInvariant();
        if (code is ['C', >= '0' and <= '9', >= '0' and <= '9', .. var rest] && (rest.Length == 0 || (rest[0] == '.' && rest.Length < 4)))
        {
            return rest.Length > 0 ? code : code + "*";
        }

        var organ = Term("site", plain) ?? plain;
        return Sites.Named(organ) is { } site ? site.Topography.Length > 3 ? site.Topography : site.Topography + "*"
            : Sites.All.FirstOrDefault(s => Plain(s.Name.French) == plain || Plain(s.Name.English) == plain) is { } named ? named.Topography.Length > 3 ? named.Topography : named.Topography + "*"
            : null;
    }

    private static string? Morphology(string written, string plain) =>
        written.Length == 6 && written[4] == '/' && written.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9') is false ? written
        : Morphologies.Value.GetValueOrDefault(plain) ?? Term("morphology", plain);

    /// <summary>The code of a unit, from the code itself or from how people write it; nothing if no table holds it.</summary>
    public static string? Unit(string written) => UnitCodes.Value.Contains(written) ? written : Term("unit", Plain(written));

    private static readonly Lazy<HashSet<string>> UnitCodes = new(() =>
        [.. Table.Names("terms/").SelectMany(name => Table.Rows(name, 3)).Where(row => row[1] == "unit").Select(row => row[2]), .. Table.Rows("knowledge/tables/plausible.tsv", 3).Select(row => row[2])]);

    private static string? Term(string kind, string plain) => Forms.Value.GetValueOrDefault((kind, plain));

    private static string Plain(string form) => Fold.Of(form.Trim('~', ' ')).Replace('-', ' ');
}
