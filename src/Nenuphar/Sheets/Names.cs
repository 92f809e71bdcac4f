using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Text;

namespace Nenuphar.Sheets;

/// <summary>The names of values in both languages, as a clinician would say them.</summary>
public static class Names
{
    private static readonly Lazy<Dictionary<(string Kind, string Value), Said>> Terms = new(() =>
    {
        var names = new Dictionary<(string, string), Said>();
        foreach (var row in Table.Names("terms/").SelectMany(name => Table.Rows(name, 8)))
        {
            var (english, french) = (Best(row[4], row[2]), Best(row[5], row[2]));
            names.TryAdd((row[1], row[2]), new(french.Length > 0 ? french : english, english.Length > 0 ? english : french));
        }

        return names;
    });

    private static readonly Lazy<Dictionary<string, Said>> Morphologies = new(() =>
        Table.Rows("knowledge/codes/morphology.tsv", 3).ToDictionary(row => row[0], row => new Said(row[2].Length > 0 ? row[2] : row[1], row[1]), StringComparer.Ordinal));

    private static readonly Lazy<Dictionary<string, (Said Name, string Organ)>> Codes = new(() =>
        Table.Rows("knowledge/codes/topography.tsv", 4).ToDictionary(row => row[0], row => (new Said(Plain(row[2]), Plain(row[1])), row[3]), StringComparer.Ordinal));

    /// <summary>"Middle ear", "Pelvis, NOS" as a part of a sentence.</summary>
    private static string Plain(string name) => name.Replace(", NOS", "", StringComparison.Ordinal) is { Length: > 1 } told && !char.IsUpper(told[1]) ? char.ToLowerInvariant(told[0]) + told[1..] : name;

    /// <summary>An organ: by its English name in the fact list.</summary>
    public static Said Organ(string organ) => Sites.Named(organ == "small-bowel" ? "small-intestine" : organ)?.Name ?? Term("site", organ);

    /// <summary>The organ of a topography code: the part if the table of terms knows it, else the whole.</summary>
    public static Said Topography(string code) => Sites.Of(code) is { Organ.Length: > 0 } site && (site.Topography == code || !Codes.Value.TryGetValue(code, out var own) || own.Organ == site.Organ || !IsAnother(own.Organ)) ? site.Name
        : Codes.Value.TryGetValue(code, out var told) ? told.Name : new(code, code);

    /// <summary>A code below a heading of three characters may be of another organ: the middle ear stands under the nasal cavity.</summary>
    private static bool IsAnother(string organ) => organ == "ear";

    public static Said Agent(string agent) => Agents.ClassOf(agent).Name;

    public static Said Morphology(string code) => Morphologies.Value.TryGetValue(code, out var said) ? said : new(code, code);

    /// <summary>As a diagnosis is said beside its code: the code's own name "grade 2 or 3" would read as doubt beside a grade that is told.</summary>
    public static Said Diagnosis(string code) => Morphology(code == "8249/3" ? "8240/3" : code);

    /// <summary>An organ, an examination or an agent: whatever a question of the data set is asked of.</summary>
    public static Said Of(string value) => Sites.Named(value == "small-bowel" ? "small-intestine" : value)?.Name ?? (Terms.Value.TryGetValue(("imaging", value), out var exam) ? exam : Agents.ClassOf(value).Name is { } agent && agent.English != value ? agent : Term("site", value));

    /// <summary>A result of figures as a French sheet writes it: "3/4 cycles, 36, 59 j", "2 sur 3", "18 mois". Words that are known by themselves are not for this.</summary>
    public static string Figures(string value, bool french)
    {
        if (!french || !value.Any(char.IsAsciiDigit))
        {
            return value;
        }

        var words = value.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = words[i] switch
            {
                "d" when i > 0 => "j",
                "mo" when i > 0 => "mois",
                "y" when i > 0 => "ans",
                "of" when i > 0 && i + 1 < words.Length && char.IsAsciiDigit(words[i + 1][0]) => "sur",
                var dose when dose.EndsWith("/d", StringComparison.Ordinal) => dose[..^1] + "j",
                var number when IsDecimal(number) => number.Replace('.', ','),
                var same => same,
            };
        }

        return string.Join(' ', words);
    }

    private static bool IsDecimal(string word) => word.Count(c => c == '.') == 1 && word.Trim(',', ';', '<', '>', '=').All(c => char.IsAsciiDigit(c) || c == '.') && char.IsAsciiDigit(word.TrimEnd(',', ';')[^1]);

    /// <summary>The value of an entry in words; numbers and codes stay as they are.</summary>
    public static Said Of(FactKind kind, string value) => kind switch
    {
        FactKind.Metastasis => Organ(value),
        FactKind.Primary => Topography(value),
        FactKind.Morphology => Morphology(value),
        FactKind.Treatment or FactKind.Medication => Agent(value),
        FactKind.Sex or FactKind.Differentiation or FactKind.Outcome or FactKind.Response => Phrases.Of(value),
        FactKind.Finding or FactKind.Measure or FactKind.Discussion or FactKind.FamilyHistory or FactKind.Specimen => Phrases.Of(value),
        FactKind.Lab => Term("lab", value),
        _ => Term(EntryList.NameOf(kind), value),
    };

    private static Said Term(string kind, string value) =>
        Terms.Value.TryGetValue((kind, value), out var said) ? said : Phrases.Has(value) ? Phrases.Of(value) : new(value.Replace('-', ' '), value.Replace('-', ' '));

    /// <summary>The first form; where that is an abbreviation and not the name itself, the first that is a word.</summary>
    private static string Best(string forms, string value)
    {
        var all = forms.Split('|');
        var first = all[0].Trim('~', ' ');
        return first.Length > 4 || Letters(first) == Letters(value) ? first : Array.Find(all, form => form.Length > 4 && form[0] != '~' && form.Any(char.IsLower)) ?? first;
    }

    private static string Letters(string form) => string.Concat(form.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
