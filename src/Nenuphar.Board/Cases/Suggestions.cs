using System.Collections.Concurrent;
using Nenuphar.Board.Searching;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Sheets;
using Nenuphar.Text;

namespace Nenuphar.Board.Cases;

/// <summary>The values that the vocabulary knows of a kind, to be suggested and understood: a code is taken, and so are its words in either language.</summary>
public static class Suggestions
{
    private static readonly ConcurrentDictionary<FactKind, IReadOnlyList<(string Value, Said Words)>> Known = new();

    /// <summary>Kinds whose list is open: a word that it lacks is written as the others are.</summary>
    private static readonly HashSet<FactKind> Open = [FactKind.Metastasis, FactKind.Imaging, FactKind.Treatment, FactKind.Toxicity, FactKind.Symptom, FactKind.Syndrome, FactKind.Condition, FactKind.Medication, FactKind.Specimen, FactKind.Lab, FactKind.Ihc, FactKind.Molecular, FactKind.Scale];

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
            return $"{Understood(kind, name, part: true)}={(kind is FactKind.Lab or FactKind.Measure ? TypedAmount.Of(amount) : Signed(amount))}";
        }

        return kind is FactKind.Mitoses ? Bare(typed).ToLowerInvariant() : Understood(kind, typed, part: false);
    }

    /// <summary>Why a value that was typed can't be taken; nothing if it can. Where a disease lies is an organ that is known: a place in the world is none.</summary>
    public static Said? Wrong(FactKind kind, string value) => EntryCheck.Wrong(kind, value) ?? LabUnit.Wrong(kind, value) ?? (kind == FactKind.Metastasis ? NoOrgan(value) : null);

    /// <summary>Why a qualifier can't be given by hand: a name that nothing reads, or a value that is none of its.</summary>
    public static Said? WrongQualifier(Qualifier given) => !PublicWords.IsQualifier(given.Name)
        ? new("Ce qualificatif n’est pas dans la liste publique.", "This qualifier is not in the public fact list.")
        : EntryCheck.WrongQualifier(given.Name, given.Value) ?? (given.Name is "specimen" or "at" ? NoOrgan(given.Value) : null);

    /// <summary>A treatment that no list holds stands in no line and in no option: it is taken if that was meant.</summary>
    public static Said? Unlisted(FactKind kind, string value) => kind != FactKind.Treatment || Of(kind).Any(k => k.Value == value) ? null
        : new("Ce traitement n’est pas dans la liste : ni les lignes ni les options n’en tiendraient compte. Choisissez dans la liste, ajoutez chaque médicament à part, ou dites qu’il est hors de la liste.",
            "This treatment is not in the list: neither lines nor options would take it into account. Choose from the list, add each drug on its own, or say that it is not in the list.");

    private static Said? NoOrgan(string value) => Of(FactKind.Metastasis).Any(k => k.Value == value) ? null
        : new("Ce n’est pas un organe connu ; choisissez dans la liste : foie, ganglion, péritoine.", "This is no organ that is known; choose from the list: liver, lymph-node, peritoneum.");

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
        return found.Value is { } value ? part ? NamePart(value) : value : kind is FactKind.Stage or FactKind.Grade ? typed.ToUpperInvariant()
            : !Open.Contains(kind) ? typed
            // A brand, a synonym, a name that the reader knows: "Lutathera" is PRRT here as it is in a letter.
            : ValueNames.Of(kind, typed) is { } named && EntryCheck.Wrong(kind, part ? named + "=1" : named) is null ? named
            : Fold.Of(typed).ToString().Replace(' ', '-');
    }

    /// <summary>As a person would type it: in French by its French name, where that is understood as the same value; else as it is kept.</summary>
    public static string Typed(FactKind kind, string value, bool french)
    {
        var words = french && value.Length > 0 && !value.Contains('=', StringComparison.Ordinal) ? Of(kind).FirstOrDefault(k => k.Value == value).Words.French : null;
        return words is { Length: > 0 } && Understood(kind, words) == value ? words : value;
    }

    private static string NamePart(string value) => value.IndexOf('=', StringComparison.Ordinal) is var at and >= 0 ? value[..at] : value;

    private static string Signed(string amount) => Fold.Of(amount).ToString() switch { "positif" or "positive" or "+" => "positive", "negatif" or "negative" or "-" => "negative", _ => Pointed(amount) };

    /// <summary>A comma within a number is a decimal sign; any other stays.</summary>
    public static string Pointed(string typed) => string.Create(typed.Length, typed, (letters, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            letters[i] = from[i] == ',' && i > 0 && i + 1 < from.Length && char.IsAsciiDigit(from[i - 1]) && char.IsAsciiDigit(from[i + 1]) ? '.' : from[i];
        }
    });

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
