using System.Collections.Concurrent;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Sheets;
using Nenuphar.Text;

namespace Nenuphar.Board.Cases;

/// <summary>The values that the vocabulary knows of a kind, to be suggested and understood: a code is taken, and so are its words in either language.</summary>
public static class Suggestions
{
    private static readonly ConcurrentDictionary<FactKind, IReadOnlyList<(string Value, Said Words)>> Known = new();

    private static readonly string[] Signs = ["positive", "negative"], Results = ["mutated", "wild-type", "methylated", "unmethylated", "stable", "high", "positive", "negative"];

    public static IReadOnlyList<(string Value, Said Words)> Of(FactKind kind) => Known.GetOrAdd(kind, k => [.. Values(k).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal).Select(v => (v, WordsOf(k, v)))]);

    /// <summary>What a qualifier may be, where the vocabulary says.</summary>
    public static IReadOnlyList<(string Value, Said Words)> OfQualifier(string name) => name switch
    {
        "specimen" or "at" => Of(FactKind.Metastasis),
        "best" => [.. new[] { "CR", "PR", "SD", "PD" }.Select(v => (v, new Said(v, v)))],
        "stop" => [.. new[] { "progression", "toxicity", "completed", "death", "choice" }.Select(v => (v, Phrases.Of("stop-" + v)))],
        "uptake" => [.. Signs.Select(v => (v, Phrases.Of(v)))],
        "due" => Of(FactKind.Treatment),
        _ => [],
    };

    /// <summary>The value that was meant: as typed, or the code of the words that were typed.</summary>
    public static string Understood(FactKind kind, string typed)
    {
        typed = typed.Trim();
        var (name, amount) = typed.IndexOf('=', StringComparison.Ordinal) is var at and > 0 ? (typed[..at].Trim(), typed[(at + 1)..].Trim()) : (typed, "");
        if (kind is FactKind.Ki67 or FactKind.Size or FactKind.Age)
        {
            return Bare(typed).TrimEnd('%').Replace("mm", "", StringComparison.OrdinalIgnoreCase).Replace("ans", "", StringComparison.OrdinalIgnoreCase).Replace("years", "", StringComparison.OrdinalIgnoreCase);
        }

        if (kind is FactKind.Lab or FactKind.Ihc or FactKind.Molecular or FactKind.Scale or FactKind.Measure && amount.Length > 0)
        {
            return $"{Understood(kind, name, part: true)}={(kind is FactKind.Lab or FactKind.Measure ? amount.Replace(',', '.') : Signed(amount))}";
        }

        return kind is FactKind.Mitoses ? Bare(typed).ToLowerInvariant() : Understood(kind, typed, part: false);
    }

    /// <summary>Why a value can't be taken; nothing if it can.</summary>
    public static Said? Wrong(FactKind kind, string value) => kind switch
    {
        _ when value.Length == 0 => new("La valeur manque.", "The value is missing."),
        _ when value.Length > 200 => new("La valeur est trop longue : 200 lettres au plus.", "The value is too long: 200 letters at most."),
        FactKind.Sex when value is not ("male" or "female") => new("Le sexe est male ou female.", "The sex is male or female."),
        FactKind.Age when !Interval.TryParse(value.Replace(" mo", "", StringComparison.Ordinal), out _) => new("L’âge est un nombre d’années, ou de mois : 54, 18 mo.", "The age is a number of years, or of months: 54, 18 mo."),
        FactKind.Ki67 when !Interval.TryParse(value, out _) => new("Le Ki-67 est un pourcentage : 15, <2, 10-15.", "Ki-67 is a percentage: 15, <2, 10-15."),
        FactKind.Size when !Interval.TryParse(value, out _) => new("La taille est en millimètres : 43.", "The size is in millimetres: 43."),
        FactKind.Primary when Sites.Of(value) is not { Organ.Length: > 0 } && value != "C80.9" => new("Le siège est un code de topographie ou son nom : C17.2, iléon.", "The site is a topography code or its name: C17.2, ileum."),
        FactKind.Morphology when !(value.Length == 6 && value[4] == '/') => new("La morphologie est un code de la CIM-O ou son nom : 8240/3.", "The morphology is an ICD-O code or its name: 8240/3."),
        FactKind.Grade when value is not ("G1" or "G2" or "G3" or "G4") => new("Le grade est G1, G2 ou G3.", "The grade is G1, G2 or G3."),
        FactKind.Lab or FactKind.Ihc or FactKind.Molecular or FactKind.Scale or FactKind.Measure when !value.Contains('=', StringComparison.Ordinal) || value.EndsWith('=') =>
            new("Écrivez nom=valeur : chromogranin-a=positive, creatinine=71 umol/L, ecog=1.", "Write name=value: chromogranin-a=positive, creatinine=71 umol/L, ecog=1."),
        _ => null,
    };

    /// <summary>Why a qualifier can't be taken; nothing if it can.</summary>
    public static Said? WrongQualifier(string name, string value) => name switch
    {
        "start" or "end" or "on" when !PartialDate.TryParse(value, out _) => new("Une date s’écrit 2014, 2014-12 ou 2014-12-20.", "A date is written 2014, 2014-12 or 2014-12-20."),
        "line" or "cycles" when !Interval.TryParse(value, out _) => new("Ligne et cycles sont des nombres.", "Line and cycles are numbers."),
        _ when value.Length > 200 => new("C’est trop long : 200 lettres au plus.", "This is too long: 200 letters at most."),
        _ => null,
    };

    private static string Understood(FactKind kind, string typed, bool part)
    {
        var known = Of(kind);
        if (known.Any(k => k.Value == typed))
        {
            return typed;
        }

        var folded = Fold.Of(typed).ToString();
        bool Same(string words) => Fold.Of(words).ToString() == folded;
        var found = known.FirstOrDefault(k => part ? Same(NamePart(k.Value)) || Same(k.Words.French.Split(" = ")[0]) || Same(k.Words.English.Split(" = ")[0]) : Same(k.Value) || Same(k.Words.French) || Same(k.Words.English));
        return found.Value is { } value ? part ? NamePart(value) : value : kind is FactKind.Stage or FactKind.Grade ? typed.ToUpperInvariant() : typed;
    }

    private static string NamePart(string value) => value.IndexOf('=', StringComparison.Ordinal) is var at and >= 0 ? value[..at] : value;

    private static string Signed(string amount) => Fold.Of(amount).ToString() switch { "positif" or "positive" or "+" => "positive", "negatif" or "negative" or "-" => "negative", _ => amount.Replace(',', '.') };

    private static string Bare(string typed) => string.Concat(typed.Replace(',', '.').Where(c => !char.IsWhiteSpace(c)));

    private static Said WordsOf(FactKind kind, string value)
    {
        var at = value.IndexOf('=', StringComparison.Ordinal);
        var (name, amount) = at >= 0 ? (value[..at], value[(at + 1)..]) : (value, "");
        if (at < 0)
        {
            return kind switch
            {
                FactKind.Outcome => Phrases.Of("outcome-" + value),
                FactKind.Differentiation => Phrases.Of("differentiation-" + value),
                FactKind.Sex => Phrases.Of(value == "male" ? "man" : "woman"),
                FactKind.Primary when Topographies.Value.TryGetValue(value, out var site) => site,
                _ => Names.Of(kind, value),
            };
        }

        var (said, much) = (Names.Of(kind, name), amount.Length > 0 ? Phrases.Of(amount) : new Said("", ""));
        return new($"{said.French} = {much.French}".TrimEnd(), $"{said.English} = {much.English}".TrimEnd());
    }

    private static IEnumerable<string> Values(FactKind kind) => kind switch
    {
        FactKind.Sex => ["male", "female"],
        FactKind.Primary => [.. Sites.All.Where(s => s.Topography.Length > 3).Select(s => s.Topography), .. Topographies.Value.Keys],
        FactKind.Morphology => Table.Rows("knowledge/codes/morphology.tsv", 3).Select(r => r[0]),
        FactKind.Differentiation => ["well", "moderate", "poor"],
        FactKind.Grade => ["G1", "G2", "G3"],
        FactKind.Stage => ["I", "II", "IIA", "IIB", "III", "IIIA", "IIIB", "IV"],
        FactKind.Tnm => ["T1", "T2", "T3", "T4", "N0", "N1", "N2", "M0", "M1", "M1a", "M1b", "M1c", "pT1", "pT2", "pT3", "pT4", "pN0", "pN1", "pN2", "cT1", "cT2", "cT3", "cT4", "cN0", "cN1", "cM0", "cM1"],
        FactKind.Ihc => Terms("ihc").SelectMany(m => Signs.Select(s => $"{m}={s}")),
        FactKind.Molecular => Terms("molecular").SelectMany(m => Results.Select(s => $"{m}={s}")),
        FactKind.Lab => Terms("lab").Select(a => a + "="),
        FactKind.Scale => Terms("scale").Select(a => a + "="),
        FactKind.Measure => ["liver-burden=", "counted-cells=", "nodes-positive=", "weight=", "bmi=", "symptom-duration="],
        FactKind.Metastasis => [.. Sites.All.Select(s => s.Organ), .. Terms("metastasis"), "distant"],
        FactKind.Treatment => [.. Agents.All.Select(a => a.Agent), .. Terms("procedure"), .. Terms("drug"), .. Terms("regimen")],
        FactKind.Medication => [.. Terms("drug"), "ppi"],
        FactKind.Response => ["CR", "PR", "SD", "PD"],
        FactKind.Outcome => ["alive", "dead", "lost"],
        FactKind.Specimen => ["biopsy", "core-biopsy", "cytology", "resection"],
        FactKind.Discussion => ["board"],
        FactKind.FamilyHistory => ["none", .. Terms("hereditary")],
        FactKind.Finding => Table.Rows("knowledge/tables/details.tsv", 3).Where(r => r[1] == "finding").Select(r => r[2]).Concat(Table.Rows("knowledge/details/findings.tsv", 3).Select(r => r[2])),
        FactKind.Imaging or FactKind.Symptom or FactKind.Syndrome or FactKind.Toxicity or FactKind.Hereditary or FactKind.Condition => Terms(EntryList.NameOf(kind)),
        _ => [],
    };

    private static readonly Lazy<Dictionary<string, Said>> Topographies = new(() =>
        Table.Rows("knowledge/codes/topography.tsv", 3).ToDictionary(r => r[0], r => new Said(r[2].Length > 0 ? r[2] : r[1], r[1]), StringComparer.Ordinal));

    private static IEnumerable<string> Terms(string kind) => Table.Names("terms/").SelectMany(name => Table.Rows(name, 8)).Where(r => r[1] == kind).Select(r => r[2]);
}
