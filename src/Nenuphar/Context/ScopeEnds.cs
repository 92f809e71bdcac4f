using Nenuphar.Cases;

namespace Nenuphar.Context;

/// <summary>Where the scopes of a sentence end, in the order of its tokens, and which of them go on all the same.</summary>
internal sealed class ScopeEnds
{
    private readonly List<int> tokens = [];
    private readonly List<Circumstance> kept = [];

    public void Clear()
    {
        tokens.Clear();
        kept.Clear();
    }

    /// <param name="keeps">Whose scopes go on: "with a" ends a negation, not what is told of the family.</param>
    public void Add(int token, Circumstance keeps)
    {
        if (tokens.Count > 0 && tokens[^1] == token)
        {
            kept[^1] &= keeps;
            return;
        }

        tokens.Add(token);
        kept.Add(keeps);
    }

    public bool EndsAt(int token, Circumstance mark) => tokens.Count > 0 && tokens.BinarySearch(token) is var at and >= 0 && (kept[at] & mark) == 0;
}
