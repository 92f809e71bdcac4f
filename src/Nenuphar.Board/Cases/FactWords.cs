using Nenuphar.Board.Frame;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Sheets;

namespace Nenuphar.Board.Cases;

/// <summary>A value of a record in words: what it is of, what it says, what limits it.</summary>
public static class FactWords
{
    /// <summary>The qualifiers that are asked for by hand, by kind, in the order of a sheet.</summary>
    public static IReadOnlyList<string> QualifiersOf(FactKind kind) => kind switch
    {
        FactKind.Treatment => ["dose", "start", "end", "line", "cycles", "best", "stop", "at"],
        FactKind.Ki67 or FactKind.Mitoses or FactKind.Ihc => ["specimen"],
        FactKind.Morphology or FactKind.Grade or FactKind.Differentiation or FactKind.Molecular => ["specimen"],
        FactKind.Specimen => ["at", "on"],
        FactKind.Finding => ["specimen", "at", "on"],
        FactKind.Size => ["at", "on"],
        FactKind.Lab or FactKind.Scale or FactKind.Response or FactKind.Measure or FactKind.Discussion or FactKind.Symptom => ["on"],
        FactKind.Imaging => ["on", "uptake"],
        FactKind.Toxicity => ["grade", "due", "on"],
        FactKind.Outcome => ["on", "after"],
        FactKind.Metastasis => ["on"],
        _ => [],
    };

    public static Said NameOf(FactKind kind) => kind switch
    {
        FactKind.Sex => new("Sexe", "Sex"),
        FactKind.Age => new("Âge", "Age"),
        FactKind.Primary => new("Siège primitif", "Primary site"),
        FactKind.Morphology => new("Morphologie", "Morphology"),
        FactKind.Differentiation => new("Différenciation", "Differentiation"),
        FactKind.Grade => new("Grade", "Grade"),
        FactKind.Stage => new("Stade", "Stage"),
        FactKind.Tnm => new("TNM", "TNM"),
        FactKind.Ki67 => new("Ki-67", "Ki-67"),
        FactKind.Mitoses => new("Mitoses", "Mitoses"),
        FactKind.Ihc => new("Immunohistochimie", "Immunohistochemistry"),
        FactKind.Molecular => new("Biologie moléculaire", "Molecular"),
        FactKind.Metastasis => new("Métastase", "Metastasis"),
        FactKind.Size => new("Taille", "Size"),
        FactKind.Lab => new("Laboratoire", "Laboratory"),
        FactKind.Scale => new("Échelle", "Scale"),
        FactKind.Imaging => new("Imagerie", "Imaging"),
        FactKind.Treatment => new("Traitement", "Treatment"),
        FactKind.Response => new("Réponse", "Response"),
        FactKind.Toxicity => new("Toxicité", "Toxicity"),
        FactKind.Symptom => new("Symptôme", "Symptom"),
        FactKind.Syndrome => new("Syndrome", "Syndrome"),
        FactKind.Hereditary => new("Hérédité", "Hereditary"),
        FactKind.Condition => new("Antécédent", "Condition"),
        FactKind.Outcome => new("Évolution", "Outcome"),
        FactKind.Specimen => new("Prélèvement", "Specimen"),
        FactKind.Medication => new("Médicament", "Medication"),
        FactKind.Finding => new("Constat", "Finding"),
        FactKind.Measure => new("Mesure", "Measure"),
        FactKind.Discussion => new("RCP", "Board"),
        _ => new("Famille", "Family history"),
    };

    /// <summary>What stands before the value: the kind, or for kinds that hold many things the thing itself.</summary>
    public static Said NameOf(Entry entry) => entry.Kind switch
    {
        FactKind.Lab or FactKind.Ihc or FactKind.Molecular or FactKind.Scale or FactKind.Measure when entry.Amount.Length > 0 => Capital(entry.Kind switch
        {
            FactKind.Lab => Names.Of(FactKind.Lab, entry.Name),
            FactKind.Measure => Phrases.Of(entry.Name),
            _ => Names.Of(entry.Kind, entry.Name),
        }),
        _ => NameOf(entry.Kind),
    };

    /// <summary>The value as it is said; codes stand behind their words.</summary>
    public static string ValueOf(Entry entry, Visit visit)
    {
        var value = entry.Value;
        return entry.Kind switch
        {
            _ when value == PublicWords.Withheld => visit.T(Phrases.Of(value)),
            FactKind.Sex => visit.T(Phrases.Of(value == "male" ? "man" : value == "female" ? "woman" : value)),
            FactKind.Age => value.Contains("mo", StringComparison.Ordinal) ? Decimal(value, visit) : value + visit.T("\u202Fans", " years"),
            FactKind.Primary or FactKind.Morphology => WithCode(visit.T(Names.Of(entry.Kind, value)), value),
            FactKind.Differentiation => visit.T(Phrases.Of("differentiation-" + value)),
            FactKind.Ki67 => Decimal(value, visit) + "\u202F%",
            FactKind.Mitoses => Decimal(value, visit).Replace("/", " / ", StringComparison.Ordinal).Replace("hpf", visit.T(" champs", " HPF"), StringComparison.Ordinal).Replace("mm2", " mm²", StringComparison.Ordinal),
            FactKind.Size => Decimal(value, visit) + "\u202Fmm",
            FactKind.Outcome => visit.T(Phrases.Of("outcome-" + value)),
            FactKind.Response or FactKind.Grade or FactKind.Stage or FactKind.Tnm => value,
            FactKind.Lab or FactKind.Ihc or FactKind.Molecular or FactKind.Scale or FactKind.Measure when entry.Amount.Length > 0 => Amount(entry.Amount, visit),
            _ => visit.T(Names.Of(entry.Kind, value)),
        };
    }

    /// <summary>Specimen, dose, dates: in the order of a sheet; dates in ISO.</summary>
    public static IEnumerable<string> QualifiersOf(Entry entry, Visit visit)
    {
        var (start, end) = (entry["start"], entry["end"]);
        if (start is not null || end is not null)
        {
            yield return $"{start ?? "…"} → {end ?? "…"}";
        }

        foreach (var (name, value) in entry.Qualifiers.Where(q => q.Name is not ("start" or "end" or "with")).OrderBy(q => Array.IndexOf(Order, q.Name) is var i and >= 0 ? i : Order.Length))
        {
            yield return name switch
            {
                _ when value == PublicWords.Withheld => $"{visit.T(QualifierName(name)).ToLowerInvariant()} {visit.T(Phrases.Of(value))}",
                "specimen" or "at" => visit.T(Names.Organ(value)),
                "dose" or "on" => Decimal(value, visit),
                "line" => visit.T("ligne ", "line ") + value,
                "cycles" => $"{value} {visit.T("cycles", "cycles")}",
                "cycle-on" => visit.T("cycle le ", "cycle on ") + value,
                "best" => visit.T("réponse ", "best ") + value,
                "best-at" => visit.T(Names.Organ(value)),
                "stop" => visit.T(Phrases.Of("stop-" + value)),
                "after" => visit.T("à ", "after ") + Decimal(value, visit),
                "grade" => "grade " + value,
                "due" => visit.T("dû à ", "due to ") + visit.T(entry.Kind == FactKind.Finding ? Names.Of(FactKind.Specimen, value) : Names.Agent(value)),
                "exam" => visit.T(Names.Of(FactKind.Imaging, value)),
                _ => $"{visit.T(QualifierName(name)).ToLowerInvariant()} {visit.T(Phrases.Of(value))}",
            };
        }
    }

    public static Said QualifierName(string name) => name switch
    {
        "specimen" => new("Prélèvement", "Specimen"),
        "at" => new("Organe", "Organ"),
        "dose" => new("Dose", "Dose"),
        "start" => new("Début", "Start"),
        "end" => new("Fin", "End"),
        "line" => new("Ligne", "Line"),
        "cycles" => new("Cycles", "Cycles"),
        "best" => new("Meilleure réponse", "Best response"),
        "best-at" => new("Organe de la réponse", "Organ of the response"),
        "stop" => new("Arrêt", "Stopped for"),
        "on" => new("Date", "Date"),
        "after" => new("Après", "After"),
        "grade" => new("Grade", "Grade"),
        "due" => new("Dû à", "Due to"),
        "uptake" => new("Fixation", "Uptake"),
        "side" => new("Côté", "Side"),
        "limit" => new("Limite", "Limit"),
        "by" => new("Par", "By"),
        "who" => new("Qui", "Who"),
        "said" => new("Réponse", "Answer"),
        "size" => new("Taille", "Size"),
        "tumour" => new("Tumeur", "Tumour"),
        "sample" => new("Matériel", "Sample"),
        "uln" => new("Limite supérieure", "Upper limit"),
        "every" => new("Tous les", "Every"),
        "exam" => new("Examen", "Examination"),
        "when" => new("Quand", "When"),
        "edition" => new("Édition", "Edition"),
        "weekly" => new("Par semaine", "Weekly"),
        "new" => new("Nouveau", "New"),
        "changed" => new("Modifié", "Changed"),
        "about" => new("Environ", "About"),
        "tracer" => new("Traceur", "Tracer"),
        "cycle-on" => new("Cycle le", "Cycle on"),
        "use" => new("Emploi", "Use"),
        _ => Capital(Phrases.Of(name)),
    };

    /// <summary>What is said about the fact itself; empty if it is affirmed.</summary>
    public static Said StatusOf(Circumstance circumstance) =>
        circumstance.HasFlag(Circumstance.Family) ? new("famille", "of the family")
        : circumstance.HasFlag(Circumstance.Literature) ? new("littérature", "of the literature")
        : circumstance.HasFlag(Circumstance.Discarded) ? new("écarté", "discarded")
        : circumstance.HasFlag(Circumstance.Negated) ? new("nié", "denied")
        : circumstance.HasFlag(Circumstance.Hypothetical) ? new("hypothèse", "hypothetical")
        : circumstance.HasFlag(Circumstance.Planned) ? new("prévu", "planned")
        : circumstance.HasFlag(Circumstance.Possible) ? new("possible", "possible")
        : circumstance.HasFlag(Circumstance.Past) ? new("passé", "past")
        : new("", "");

    /// <summary>Name, value, what limits it and how it is meant, as one line.</summary>
    public static string Of(Entry entry, Visit visit)
    {
        var status = visit.T(StatusOf(entry.Circumstance));
        var parts = QualifiersOf(entry, visit).Prepend(ValueOf(entry, visit)).Append(status).Where(p => p.Length > 0);
        return $"{visit.T(NameOf(entry))}{visit.T("\u202F: ", ": ")}{string.Join(", ", parts)}";
    }

    public static string Decimal(string text, Visit visit) => visit.IsFrench ? text.Replace('.', ',') : text;

    private static readonly string[] Order = ["specimen", "at", "dose", "on", "line", "cycles", "best", "stop", "grade", "due", "uptake"];

    /// <summary>A number with its unit, or a word.</summary>
    private static string Amount(string amount, Visit visit) => char.IsLetter(amount[0]) && !amount.Any(char.IsDigit) ? visit.T(Phrases.Of(amount)) : Units.Printed(amount, visit.IsFrench);

    private static string WithCode(string words, string code) => words == code ? code : $"{words} ({code})";

    private static Said Capital(Said said) => new(Capital(said.French), Capital(said.English));

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
