using Nenuphar.Text;

namespace Nenuphar.Terms;

/// <summary>The senses of each written form, and the capitals that an abbreviation asks for.</summary>
internal sealed class TermForms
{
    private readonly List<Sense[]> senses = [];
    private readonly List<ulong> kinds = [];
    private readonly List<string?> exact = [];
    private readonly List<int> others = [];
    private readonly Dictionary<int, string> literal = [];

    public int Count => senses.Count;

    public int New()
    {
        senses.Add([]);
        kinds.Add(0);
        exact.Add(null);
        others.Add(-1);
        return senses.Count - 1;
    }

    /// <param name="entry">The first entry of the form: spellings that differ in capitals only ("pNET", "PNET") follow it, each with its own senses.</param>
    /// <param name="capitals">The form when only its own capitals will do; null when any will.</param>
    public void Add(int entry, Sense sense, string? capitals)
    {
        if (senses[entry].Length == 0)
        {
            exact[entry] = capitals;
        }

        var own = -1;
        for (var at = entry; at >= 0; at = others[at])
        {
            own = exact[at] == capitals ? at : own;
            if (capitals is null || exact[at] == capitals)
            {
                AddTo(at, sense);
            }
        }

        if (own < 0)
        {
            AddSpelling(entry, sense, capitals);
        }
    }

    public ReadOnlySpan<Sense> Of(int entry) => senses[entry];

    public bool Has(int entry, ConceptKind kind) => (kinds[entry] & (1UL << (int)kind)) != 0;

    public bool HasAny(int entry, ulong mask) => (kinds[entry] & mask) != 0;

    /// <summary>Reads an entry only in these very words, not in their inflections ("cases of" is not "case of"); null lifts that.</summary>
    public void Literal(int entry, string? letters)
    {
        if (letters is null)
        {
            literal[entry] = "";
        }
        else
        {
            literal.TryAdd(entry, letters);
        }
    }

    /// <summary>The entry that these words are, among the spellings of a form: in its own capitals if there is such a one; -1 if none agrees.</summary>
    public int Choose(int entry, string text, ReadOnlySpan<Token> tokens)
    {
        if (others[entry] < 0)
        {
            return Accepts(entry, text, tokens) ? entry : -1;
        }

        var accepted = -1;
        for (var at = entry; at >= 0; at = others[at])
        {
            if (exact[at] is { } capitals && Spells(text, tokens, capitals, folded: false))
            {
                return at;
            }

            accepted = Accepts(at, text, tokens) && (accepted < 0 || exact[accepted] is null) ? at : accepted;
        }

        return accepted;
    }

    private bool Accepts(int entry, string text, ReadOnlySpan<Token> tokens)
    {
        if (literal.Count > 0 && literal.TryGetValue(entry, out var letters) && letters.Length > 0)
        {
            return Spells(text, tokens, letters, folded: true);
        }

        if (exact[entry] is not { } capitals)
        {
            return true;
        }

        var at = 0;
        foreach (var token in tokens)
        {
            foreach (var c in token.Span.Of(text))
            {
                if (!char.IsLetterOrDigit(c))
                {
                    continue;
                }

                if (at == capitals.Length)
                {
                    return c == 's';
                }

                if (c != capitals[at++] && (char.IsUpper(capitals[at - 1]) ? !char.IsUpper(c) : !char.IsLetter(c)))
                {
                    return false;
                }
            }
        }

        return at == capitals.Length;
    }

    private void AddTo(int entry, Sense sense)
    {
        senses[entry] = [.. senses[entry], sense];
        kinds[entry] |= 1UL << (int)sense.Concept.Kind;
    }

    /// <summary>A new spelling means its own sense and what the form means in any capitals.</summary>
    private void AddSpelling(int first, Sense sense, string? capitals)
    {
        var (last, any) = (first, -1);
        for (var at = first; at >= 0; at = others[at])
        {
            (last, any) = (at, exact[at] is null ? at : any);
        }

        var entry = New();
        others[last] = entry;
        exact[entry] = capitals;
        foreach (var known in any >= 0 ? senses[any] : [])
        {
            AddTo(entry, known);
        }

        AddTo(entry, sense);
    }

    private static bool Spells(string text, ReadOnlySpan<Token> tokens, string letters, bool folded)
    {
        var at = 0;
        foreach (var token in tokens)
        {
            foreach (var c in token.Span.Of(text))
            {
                if (char.IsLetterOrDigit(c) && (at == letters.Length || (folded ? Fold.First(c) : c) != letters[at++]))
                {
                    return false;
                }
            }
        }

        return at == letters.Length;
    }
}
