using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Board.Searching;

/// <summary>The kinds of facts that one can ask for, as they are shown and as they may be written.</summary>
internal static class KindNames
{
    private static readonly (FactKind Kind, Said Name, string Also)[] Rows =
    [
        (FactKind.Sex, new("Sexe", "Sex"), ""),
        (FactKind.Age, new("Âge", "Age"), ""),
        (FactKind.Primary, new("Siège primitif", "Primary site"), "site siege primitif origin origine"),
        (FactKind.Morphology, new("Morphologie", "Morphology"), "diagnosis diagnostic type"),
        (FactKind.Differentiation, new("Différenciation", "Differentiation"), ""),
        (FactKind.Grade, new("Grade", "Grade"), ""),
        (FactKind.Stage, new("Stade", "Stage"), ""),
        (FactKind.Tnm, new("TNM", "TNM"), ""),
        (FactKind.Ki67, new("Ki-67", "Ki-67"), "ki-67 mib1"),
        (FactKind.Mitoses, new("Mitoses", "Mitoses"), ""),
        (FactKind.Metastasis, new("Métastase", "Metastasis"), "meta mets metastases"),
        (FactKind.Size, new("Taille (mm)", "Size (mm)"), ""),
        (FactKind.Lab, new("Biologie", "Laboratory"), "bio biology"),
        (FactKind.Ihc, new("Immunohistochimie", "Immunohistochemistry"), ""),
        (FactKind.Molecular, new("Biologie moléculaire", "Molecular"), "mutation"),
        (FactKind.Imaging, new("Imagerie", "Imaging"), ""),
        (FactKind.Scale, new("Échelle", "Scale"), "score"),
        (FactKind.Treatment, new("Traitement", "Treatment"), "drug medicament"),
        (FactKind.Response, new("Réponse", "Response"), ""),
        (FactKind.Toxicity, new("Toxicité", "Toxicity"), ""),
        (FactKind.Symptom, new("Symptôme", "Symptom"), ""),
        (FactKind.Syndrome, new("Syndrome", "Syndrome"), ""),
        (FactKind.Hereditary, new("Hérédité", "Hereditary"), "heredity"),
        (FactKind.Condition, new("Antécédent", "Condition"), "comorbidity comorbidite"),
        (FactKind.Outcome, new("Évolution", "Outcome"), ""),
    ];

    private static readonly Dictionary<string, FactKind> Written = Rows
        .SelectMany(row => row.Also.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(EntryList.NameOf(row.Kind)).Append(Plain(row.Name.French)).Append(Plain(row.Name.English)), (row, name) => (name, row.Kind))
        .DistinctBy(pair => pair.name, StringComparer.Ordinal)
        .ToDictionary(pair => pair.name, pair => pair.Kind, StringComparer.Ordinal);

    public static IEnumerable<(FactKind Kind, Said Name)> All => Rows.Select(row => (row.Kind, row.Name));

    public static Said Of(FactKind kind) => Rows.FirstOrDefault(row => row.Kind == kind) is { Name.French: not null } row ? row.Name : new(EntryList.NameOf(kind), EntryList.NameOf(kind));

    public static bool TryRead(string written, out FactKind kind) => Written.TryGetValue(Plain(written), out kind);

    private static string Plain(string name)
    {
        var cut = name.IndexOf(" (", StringComparison.Ordinal);
        return Fold.Of(cut < 0 ? name : name[..cut]).Replace(' ', '-');
    }
}
