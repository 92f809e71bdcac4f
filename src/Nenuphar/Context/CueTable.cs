using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>All cues in one automaton.</summary>
public sealed class CueTable
{
    private readonly TermTree tree;
    private readonly TermForms forms;
    private readonly Cue[][] cues;

    internal CueTable(TermTree tree, TermForms forms, Cue[][] cues)
    {
        this.tree = tree;
        this.forms = forms;
        this.cues = cues;
    }

    /// <summary>The longest cue that starts at a token; empty if none does.</summary>
    internal ReadOnlySpan<Cue> At(string text, ReadOnlySpan<Token> tokens, int first, out int last)
    {
        var entry = tree.LongestAt(text, tokens, first, forms, out last);
        return entry < 0 ? [] : cues[entry];
    }
}
