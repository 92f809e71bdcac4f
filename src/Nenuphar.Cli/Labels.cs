using Nenuphar.Cases;

namespace Nenuphar.Cli;

/// <summary>The words of the sheet in French or English.</summary>
internal sealed class Labels(bool french)
{
    private static readonly Dictionary<FactKind, (string French, string English)> Kinds = new()
    {
        [FactKind.Sex] = ("Sexe", "Sex"),
        [FactKind.Age] = ("Âge", "Age"),
        [FactKind.Primary] = ("Siège primitif", "Primary site"),
        [FactKind.Morphology] = ("Morphologie", "Morphology"),
        [FactKind.Differentiation] = ("Différenciation", "Differentiation"),
        [FactKind.Grade] = ("Grade", "Grade"),
        [FactKind.Stage] = ("Stade", "Stage"),
        [FactKind.Tnm] = ("TNM", "TNM"),
        [FactKind.Ki67] = ("Ki-67 (%)", "Ki-67 (%)"),
        [FactKind.Mitoses] = ("Mitoses", "Mitoses"),
        [FactKind.Ihc] = ("Immunohistochimie", "Immunohistochemistry"),
        [FactKind.Molecular] = ("Biologie moléculaire", "Molecular"),
        [FactKind.Metastasis] = ("Métastases", "Metastases"),
        [FactKind.Size] = ("Taille (mm)", "Size (mm)"),
        [FactKind.Lab] = ("Biologie", "Laboratory"),
        [FactKind.Scale] = ("Échelles", "Scales"),
        [FactKind.Imaging] = ("Imagerie", "Imaging"),
        [FactKind.Treatment] = ("Traitements", "Treatments"),
        [FactKind.Response] = ("Réponses", "Responses"),
        [FactKind.Toxicity] = ("Toxicités", "Toxicities"),
        [FactKind.Symptom] = ("Symptômes", "Symptoms"),
        [FactKind.Syndrome] = ("Syndromes", "Syndromes"),
        [FactKind.Hereditary] = ("Hérédité", "Hereditary"),
        [FactKind.Condition] = ("Antécédents", "Comorbidities"),
        [FactKind.Outcome] = ("Évolution", "Outcome"),
    };

    public static Labels For(string? language) => new(IsFrench(language));

    /// <summary>The language asked for, else the environment's.</summary>
    public static bool IsFrench(string? language) =>
        (language ?? Environment.GetEnvironmentVariable("LC_ALL") ?? Environment.GetEnvironmentVariable("LANG") ?? "").StartsWith("fr", StringComparison.OrdinalIgnoreCase);

    public string Of(FactKind kind) => french ? Kinds[kind].French : Kinds[kind].English;

    public string Facts(int count) => french ? $"{count} faits" : $"{count} facts";

    public bool French => french;

    /// <summary>The sentence of a note in the language of the sheet, where there is one.</summary>
    public string Said(Note note) => french && note.French.Length > 0 ? note.French : note.Message;

    public string Nothing => french ? "Aucun fait lu." : "No fact was read.";

    public string NotRead => french ? "Non lu :" : "Not read:";

    public string Physician => french ? "Un médecin vérifie et décide." : "A physician checks and decides.";
}
