using Nenuphar.Cases;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>All cues in one automaton.</summary>
public sealed class CueTable
{
    private const int Cells = 7;
    private readonly TermTree tree;
    private readonly TermForms forms;
    private readonly Cue[][] cues;

    internal CueTable(TermTree tree, TermForms forms, Cue[][] cues)
    {
        this.tree = tree;
        this.forms = forms;
        this.cues = cues;
    }

    internal CueTable(Vocabulary vocabulary, PackReader pack)
    {
        (tree, forms) = (new TermTree(vocabulary, pack), new TermForms(pack, []));
        var (ids, numbers, counts) = (pack.Strings(), pack.Array<int>(), pack.Array<int>());
        var all = new Cue[ids.Length];
        for (var i = 0; i < all.Length; i++)
        {
            var cells = numbers.AsSpan(i * Cells, Cells);
            all[i] = new Cue(ids[i], (CueAction)cells[0], (Circumstance)cells[1], cells[2] != 0, cells[3] != 0, cells[4], cells[5] != 0, cells[6] != 0);
        }

        cues = new Cue[counts.Length][];
        for (int i = 0, at = 0; i < cues.Length; at += counts[i++])
        {
            cues[i] = all[at..(at + counts[i])];
        }
    }

    internal void Write(PackWriter pack)
    {
        tree.Write(pack);
        forms.Write(pack, []);
        var all = cues.SelectMany(list => list).ToList();
        pack.Strings([.. all.Select(cue => cue.Id)]);
        pack.Array<int>([.. all.SelectMany(cue => new[] { (int)cue.Action, (int)cue.Mark, cue.Forward ? 1 : 0, cue.Backward ? 1 : 0, cue.Reach, cue.TreatmentsOnly ? 1 : 0, cue.IsHeading ? 1 : 0 })]);
        pack.Array<int>([.. cues.Select(list => list.Length)]);
    }

    /// <summary>Whether a cue begins with the word: few do.</summary>
    internal bool Opens(in Token token) => tree.Opens(token.Word);

    /// <summary>The longest cue that starts at a token; empty if none does.</summary>
    internal ReadOnlySpan<Cue> At(string text, ReadOnlySpan<Token> tokens, int first, out int last)
    {
        var entry = tree.LongestAt(text, tokens, first, forms, out last);
        return entry < 0 ? [] : cues[entry];
    }
}
