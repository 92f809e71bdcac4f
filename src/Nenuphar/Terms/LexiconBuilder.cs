using Nenuphar.Text;

namespace Nenuphar.Terms;

/// <summary>Reads the tables of terms in two steps: words into the vocabulary, then forms into the tree.</summary>
internal sealed class LexiconBuilder
{
    private const int LongestAbbreviation = 5;
    private readonly TermTreeBuilder tree;
    private readonly List<Concept> concepts = [];
    private readonly List<(Sense Sense, string? Capitals)> pending = [];

    public LexiconBuilder(VocabularyBuilder vocabulary) => tree = new TermTreeBuilder(vocabulary);

    /// <summary>id, kind, value, code, en, fr, flags, source, note.</summary>
    public void Add(string[] row)
    {
        if (!Enum.TryParse<ConceptKind>(row[1], ignoreCase: true, out var kind))
        {
            throw new InvalidOperationException($"knowledge/terms, row {row[0]}: '{row[1]}' is no kind of term.");
        }

        var flags = row[6].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var concept = new Concept(row[0], kind, row[2], row[3], flags, row.Length > 8 ? row[8] : "", row[7], kind == ConceptKind.Keyword ? Keywords.Parse(row[2]) : Keyword.None);
        concepts.Add(concept);
        foreach (var form in row[4].Split('|').Concat(row[5].Split('|')).Distinct(StringComparer.Ordinal))
        {
            AddForm(form.Trim(), concept);
        }
    }

    public Lexicon Build(Vocabulary vocabulary)
    {
        var forms = new TermFormsBuilder();
        var built = tree.Build(vocabulary, forms.New, (form, entry) => forms.Add(entry, pending[form].Sense, pending[form].Capitals));
        var spelled = forms.Build();
        return new Lexicon(built.Spelled(spelled), spelled, concepts);
    }

    /// <summary>Short forms in capitals ("PR", "NET") and those with inner capitals ("pNET") are read only as they are written.</summary>
    internal static string? CapitalsOf(string form)
    {
        var letters = string.Concat(form.Where(char.IsLetter));
        if (letters.Length is 0 or > LongestAbbreviation || form.Any(char.IsAsciiDigit))
        {
            return null;
        }

        var fixedCase = letters.Length <= 2 ? letters.Any(char.IsUpper) : letters.Skip(1).All(char.IsUpper);
        return fixedCase ? string.Concat(form.Where(char.IsLetterOrDigit)) : null;
    }

    private void AddForm(string form, Concept concept)
    {
        var doubtful = form.StartsWith('~');
        var plain = doubtful ? form[1..] : form;
        if (plain.Length == 0)
        {
            return;
        }

        tree.Add(plain);
        pending.Add((new Sense(concept, doubtful), CapitalsOf(plain)));
    }
}
