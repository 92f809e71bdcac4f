using System.Globalization;
using Nenuphar.Text;

namespace Nenuphar.Cases;

/// <summary>Whether a value that was typed in is one of its kind, by the vocabulary of the public fact list. The same check for tables, forms and programs.</summary>
public static class EntryCheck
{
    private const int Longest = 200;
    private const double OldestAge = 120;
    private const double LargestSize = 1000;

    private static readonly string[] Signs = ["positive", "negative"];
    private static readonly string[] Results = ["mutated", "wild-type", "methylated", "unmethylated", "stable", "high", "low", "positive", "negative"];
    private static readonly string[] Answers = ["CR", "PR", "SD", "PD"];
    private static readonly string[] Stops = ["progression", "toxicity", "completed", "death", "choice", "decline"];

    /// <summary>Scales whose numbers have a known range; another scale takes any number.</summary>
    private static readonly Dictionary<string, (double Low, double High)> Scales = new(StringComparer.Ordinal)
    {
        ["ecog"] = (0, 5), ["karnofsky"] = (0, 100), ["krenning"] = (0, 4), ["nyha"] = (1, 4), ["asa"] = (1, 6), ["birads"] = (0, 6), ["gcs"] = (3, 15), ["gleason"] = (2, 10), ["child-pugh"] = (5, 15), ["apgar"] = (0, 10), ["pain"] = (0, 10), ["vas"] = (0, 10), ["tirads"] = (1, 6), ["pi-rads"] = (1, 5),
    };

    private static readonly Lazy<HashSet<string>> Topographies = new(() => [.. Table.Rows("knowledge/codes/topography.tsv", 3).Select(row => row[0]), .. Sites.All.Select(site => site.Topography)]);

    /// <summary>Organs and regions that a metastasis may be in.</summary>
    private static readonly Lazy<HashSet<string>> Spreads = new(() => [.. Table.Names("terms/").SelectMany(name => Table.Rows(name, 3)).Where(row => row[1] is "site" or "metastasis" or "metastasisword").Select(row => row[2]), .. Sites.All.Select(site => site.Organ), "distant", "unknown"]);

    /// <summary>Why a value can't be taken, and what is allowed; nothing if it can.</summary>
    public static Said? Wrong(FactKind kind, string value) => value.Length == 0 ? new("La valeur manque.", "The value is missing.")
        : value.Length > Longest ? new("La valeur est trop longue : 200 lettres au plus.", "The value is too long: 200 letters at most.")
        : kind switch
        {
            FactKind.Sex => OneOf(value, ["male", "female"], "Le sexe est", "The sex is"),
            FactKind.Differentiation => OneOf(value, ["well", "moderate", "poor", "undifferentiated"], "La différenciation est", "The differentiation is"),
            FactKind.Grade => OneOf(value, ["G1", "G2", "G3", "G4"], "Le grade est", "The grade is"),
            FactKind.Response => OneOf(value, Answers, "La réponse est", "The response is"),
            FactKind.Outcome => OneOf(value, ["alive", "dead", "lost"], "L’état est", "The outcome is"),
            FactKind.Age => Is(IsAge(value), "L’âge est un nombre d’années de 0 à 120, ou de mois : 54, 18 mo.", "The age is a number of years from 0 to 120, or of months: 54, 18 mo."),
            FactKind.Ki67 => Is(IsNumber(value, 0, 100), "Le Ki-67 est un pourcentage de 0 à 100 : 15, <2, 10-15.", "Ki-67 is a percentage from 0 to 100: 15, <2, 10-15."),
            FactKind.Size => Is(IsNumber(value, 0, LargestSize) && value is not ("0" or "0.0"), "La taille est en millimètres, au-dessus de 0 et jusqu’à 1000 : 43.", "The size is in millimetres, above 0 and up to 1000: 43."),
            FactKind.Mitoses => Is((value == "0" || value.Contains('/', StringComparison.Ordinal)) && MitoticCount.TryParse(value, out var mitoses) && mitoses.Count.Low >= 0, "Les mitoses s’écrivent 3/10hpf, <2/10hpf ou 5/2mm2.", "Mitoses are written 3/10hpf, <2/10hpf or 5/2mm2."),
            FactKind.Primary => Is(Topographies.Value.Contains(value), "Le siège est un code de topographie : C17.2, C80.9.", "The site is a topography code: C17.2, C80.9."),
            FactKind.Morphology => Is(IsMorphology(value), "La morphologie est un code de la CIM-O : 8240/3.", "The morphology is an ICD-O code: 8240/3."),
            FactKind.Stage => Is(IsStage(value), "Le stade est 0, I, II, III ou IV, avec sa lettre : IIIB.", "The stage is 0, I, II, III or IV, with its letter: IIIB."),
            FactKind.Tnm => Is(IsCategory(value), "Une catégorie TNM : pT2, cN1, M1a, pNX.", "A TNM category: pT2, cN1, M1a, pNX."),
            FactKind.Ihc => Named(value, amount => Signs.Contains(amount, StringComparer.Ordinal), "Écrivez marqueur=positive ou marqueur=negative : chromogranin-a=positive.", "Write marker=positive or marker=negative: chromogranin-a=positive."),
            FactKind.Molecular => Named(value, amount => Results.Contains(amount, StringComparer.Ordinal), $"Écrivez marqueur=résultat, le résultat étant {string.Join(", ", Results)}.", $"Write marker=result, the result being {string.Join(", ", Results)}."),
            FactKind.Lab => Named(value, IsAmount, "Écrivez analyte=nombre unité, ou high, low, normal : creatinine=71 umol/L.", "Write analyte=number unit, or high, low, normal: creatinine=71 umol/L."),
            FactKind.Measure => Named(value, IsAmount, "Écrivez nom=nombre unité : liver-burden=40 %.", "Write name=number unit: liver-burden=40 %."),
            FactKind.Scale => OnScale(value),
            FactKind.Metastasis => Is(Spreads.Value.Contains(value), "Un organe du vocabulaire : liver, bone, lymph-node, peritoneum, distant.", "An organ of the vocabulary: liver, bone, lymph-node, peritoneum, distant."),
            FactKind.Specimen or FactKind.Imaging or FactKind.Treatment or FactKind.Toxicity or FactKind.Symptom or FactKind.Syndrome or FactKind.Hereditary or FactKind.Condition or FactKind.Medication or FactKind.Discussion or FactKind.FamilyHistory =>
                Is(IsTerm(value), "Un terme du vocabulaire : en anglais, en minuscules, avec des traits d’union (lymph-node, right-hemicolectomy).", "A term of the vocabulary: English, lower case, with hyphens (lymph-node, right-hemicolectomy)."),
            _ => null,
        };

    /// <summary>Why a qualifier can't be taken; nothing if it can.</summary>
    public static Said? WrongQualifier(string name, string value) => value.Length == 0 ? new($"« {name} » n’a pas de valeur.", $"'{name}' has no value.")
        : value.Length > Longest ? new("C’est trop long : 200 lettres au plus.", "This is too long: 200 letters at most.")
        : name switch
        {
            "start" or "end" or "on" or "cycle-on" => Is(PartialDate.TryParse(value, out _), "Une date s’écrit 2014, 2014-12 ou 2014-12-20.", "A date is written 2014, 2014-12 or 2014-12-20."),
            "line" or "cycles" => Is(IsNumber(value, 1, 200), "Ligne et cycles sont des nombres, à partir de 1.", "Line and cycles are numbers, from 1 on."),
            "grade" => Is(IsNumber(value, 0, 5), "Le grade d’une toxicité va de 1 à 5.", "The grade of a toxicity goes from 1 to 5."),
            "best" => OneOf(value, Answers, "La meilleure réponse est", "The best response is"),
            "stop" => OneOf(value, Stops, "La raison d’arrêt est", "The reason to stop is"),
            "uptake" => OneOf(value, Signs, "La fixation est", "The uptake is"),
            "at" or "specimen" or "due" => Is(IsTerm(value), "Un terme du vocabulaire : en anglais, en minuscules, avec des traits d’union (lymph-node).", "A term of the vocabulary: English, lower case, with hyphens (lymph-node)."),
            _ => null,
        };

    /// <summary>Why a day of a value can't be taken: what was found or done is not of tomorrow. What is planned may be.</summary>
    /// <param name="given">The qualifiers that were given, without those that stood there before.</param>
    public static Said? ToCome(IEnumerable<Qualifier> given, Circumstance circumstance, DateOnly today) =>
        (circumstance & (Circumstance.Planned | Circumstance.Hypothetical)) == 0
        && given.FirstOrDefault(q => q.Name is "start" or "end" or "on" or "cycle-on" && PartialDate.TryParse(q.Value, out var day) && day.Earliest > today) is { Value: { } late }
            ? new($"Le {late} est à venir ; vérifiez la date, ou dites que c’est prévu.", $"{late} is to come; check the date, or say that it is planned.")
            : null;

    /// <summary>Why the day on which a value was entered can't be taken: a date, or a date and a time.</summary>
    public static Said? WrongWhen(string when, DateOnly? today = null) => today is { } now && PartialDate.TryParse(when.Length > 10 ? when[..10] : when, out var entered) && entered.Earliest > now
        ? new($"Le {when} est à venir ; la valeur a été relevée un jour passé, ou aujourd’hui.", $"{when} is to come; the value was entered on a day that has been, or today.")
        : Is(
            when.Length == 0 || PartialDate.TryParse(when, out _) || (when.Length > 10 && PartialDate.TryParse(when[..10], out _) && DateTimeOffset.TryParse(when, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)),
            "Une date s’écrit 2014, 2014-12 ou 2014-12-20.",
            "A date is written 2014, 2014-12 or 2014-12-20.");

    private static Said? Is(bool right, string french, string english) => right ? null : new(french, english);

    private static Said? OneOf(string value, string[] allowed, string french, string english) => Is(
        allowed.Contains(value, StringComparer.Ordinal),
        $"{french} {string.Join(", ", allowed[..^1])} ou {allowed[^1]}.",
        $"{english} {string.Join(", ", allowed[..^1])} or {allowed[^1]}.");

    private static Said? Named(string value, Func<string, bool> amount, string french, string english) =>
        Is(value.IndexOf('=', StringComparison.Ordinal) is var at and > 0 && IsTerm(value[..at]) && amount(value[(at + 1)..]), french, english);

    private static Said? OnScale(string value)
    {
        var at = value.IndexOf('=', StringComparison.Ordinal);
        var (name, amount) = at > 0 ? (value[..at], value[(at + 1)..]) : ("", "");
        return name.Length == 0 || !IsTerm(name) || amount.Length == 0 ? new("Écrivez échelle=valeur : ecog=1, child-pugh=A.", "Write scale=value: ecog=1, child-pugh=A.")
            : name == "child-pugh" && amount is "A" or "B" or "C" ? null
            : Scales.TryGetValue(name, out var range) ? Is(
                IsNumber(amount, range.Low, range.High) || (name == "birads" && IsNumber(amount.TrimEnd('a', 'b', 'c'), range.Low, range.High)),
                string.Create(CultureInfo.InvariantCulture, $"{name} va de {range.Low} à {range.High}."),
                string.Create(CultureInfo.InvariantCulture, $"{name} goes from {range.Low} to {range.High}."))
            : null;
    }

    private static bool IsNumber(string value, double low, double high) => Interval.TryParse(value, out var number) && number.Low >= low && (number.High <= high || (double.IsPositiveInfinity(number.High) && number.Low <= high) || (number.Approximate && (number.Low + number.High) / 2 <= high));

    private static bool IsAge(string value) => value.EndsWith(" mo", StringComparison.Ordinal) ? IsNumber(value[..^3], 0, 12 * OldestAge) : IsNumber(value, 0, OldestAge);

    private static bool IsAmount(string amount) => Quantity.TryParse(amount, out var quantity) && (!quantity.IsNumber || quantity.Amount.Low >= 0 || quantity.Unit.Length == 0 || quantity.Unit == "mmol/L");

    /// <summary>The codes of ICD-O's morphology end with 9993.</summary>
    private static bool IsMorphology(string value) => value is [_, _, _, _, '/', '0' or '1' or '2' or '3' or '6' or '9'] && value.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 && value[0] is '8' or '9' && string.CompareOrdinal(value, 0, "9993", 0, 4) <= 0;

    private static bool IsStage(string value)
    {
        var roman = value.AsSpan().TrimEnd("123").TrimEnd("ABCDES");
        return roman is "0" or "I" or "II" or "III" or "IV" && value.Length - roman.Length <= 3;
    }

    /// <summary>Prefixes, T, N or M, a number, "is" or X, and letters: <c>ypN1a</c>, <c>T1-2</c>, <c>Tis</c>.</summary>
    private static bool IsCategory(string value)
    {
        var rest = value.AsSpan().TrimStart("cpyrauym");
        if (rest.Length < 2 || rest[0] is not ('T' or 'N' or 'M'))
        {
            return false;
        }

        var most = rest[0] switch { 'T' => '4', 'N' => '3', _ => '1' };
        var after = rest[2..];
        return rest[1..] is "X" or "x" || (rest[0] == 'T' && rest[1..] is "is" or "a" or "1mi")
            || (rest[1] >= '0' && rest[1] <= most && (after.Length == 0 || (after.Length <= 4 && after[0] is (>= 'a' and <= 'e') or '-' or '(' or 'm' or 's' or '+')));
    }

    /// <summary>English, lower case, hyphens; digits and the few signs that names of drugs and tests have.</summary>
    private static bool IsTerm(string value)
    {
        foreach (var c in value)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('-' or '.' or '/' or '+' or '\'' or '(' or ')' or ';'))
            {
                return false;
            }
        }

        return value.AsSpan().IndexOfAnyInRange('a', 'z') >= 0;
    }
}
