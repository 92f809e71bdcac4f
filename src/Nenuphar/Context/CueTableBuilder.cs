using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>Reads the cue rows: id, lang, type, direction, forms, reach, ...</summary>
internal sealed class CueTableBuilder(VocabularyBuilder vocabulary)
{
    private const int NoteColumn = 9;
    private readonly TermTreeBuilder tree = new(vocabulary);
    private readonly List<(Cue Cue, string? Letters)> pending = [];

    public void Add(string[] row)
    {
        var cue = CueOf(row);
        foreach (var form in row[4].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!form.Any(c => char.IsLetterOrDigit(c) || c is ';' or '?'))
            {
                continue;
            }

            tree.Add(form);
            // "des" shares its lemma with "de": ", des" opens something affirmed where ", de" goes on with a denied list.
            pending.Add((cue, cue.Mark == Circumstance.Literature || form.EndsWith(" des", StringComparison.Ordinal) ? string.Concat(Fold.Of(form).Where(char.IsLetterOrDigit)) : null));
        }
    }

    public CueTable Build(Vocabulary built)
    {
        var forms = new TermFormsBuilder();
        var cues = new List<List<Cue>>();
        var tree1 = tree.Build(built, () => NewEntry(forms, cues), (form, entry) => Attach(forms, entry, cues[entry], pending[form]));
        var spelled = forms.Build();
        return new CueTable(tree1.Spelled(spelled), spelled, [.. cues.Select(list => list.ToArray())]);
    }

    private static int NewEntry(TermFormsBuilder forms, List<List<Cue>> cues)
    {
        cues.Add([]);
        return forms.New();
    }

    private static void Attach(TermFormsBuilder forms, int entry, List<Cue> cues, (Cue Cue, string? Letters) given)
    {
        var cue = given.Cue;
        forms.Literal(entry, given.Letters);
        if (!cues.Exists(other => other with { Id = cue.Id } == cue))
        {
            cues.Add(cue);
        }
    }

    internal static Cue CueOf(string[] row)
    {
        var (action, mark) = row[2] switch
        {
            "negated" or "absentvalue" => (CueAction.Mark, Circumstance.Negated),
            "possible" => (CueAction.Mark, Circumstance.Possible),
            "planned" => (CueAction.Mark, Circumstance.Planned),
            "hypothetical" => (CueAction.Mark, Circumstance.Hypothetical),
            "past" => (CueAction.Mark, Circumstance.Past),
            "family" => (CueAction.Mark, Circumstance.Family),
            "literature" => (CueAction.Mark, Circumstance.Literature),
            "discarded" => (CueAction.Mark, Circumstance.Discarded),
            "terminator" => (CueAction.Terminate, Kept(row)),
            "pseudo" => (CueAction.Pass, Circumstance.Affirmed),
            _ => throw new InvalidOperationException($"knowledge/cues/context.tsv, row {row[0]}: '{row[2]}' is no type of cue."),
        };
        var reach = row[5].Length == 0 ? 0 : int.Parse(row[5], CultureInfo.InvariantCulture);
        return new Cue(row[0], action, mark, row[3] is "forward" or "both", row[3] is "backward" or "both", reach, row.Length > NoteColumn && row[NoteColumn] is "only=treatments" or "heading", row.Length > NoteColumn && row[NoteColumn] == "heading");
    }

    /// <summary>"keeps=family,literature" in the note of a terminator: whose scopes it does not end.</summary>
    private static Circumstance Kept(string[] row)
    {
        const string Keeps = "keeps=";
        if (row.Length <= NoteColumn || !row[NoteColumn].StartsWith(Keeps, StringComparison.Ordinal))
        {
            return Circumstance.Affirmed;
        }

        var names = row[NoteColumn][Keeps.Length..].Split(';')[0];
        return Enum.TryParse<Circumstance>(names, ignoreCase: true, out var kept)
            ? kept
            : throw new InvalidOperationException($"knowledge/cues/context.tsv, row {row[0]}: '{names}' is no list of circumstances.");
    }
}
