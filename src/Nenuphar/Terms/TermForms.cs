using Nenuphar.Text;

namespace Nenuphar.Terms;

/// <summary>The senses of each written form, and the capitals that an abbreviation asks for.</summary>
internal sealed class TermForms
{
    private readonly List<Sense[]> senses = [];
    private readonly List<ulong> kinds = [];
    private readonly List<string[]?> exact = [];
    private readonly Dictionary<int, string> literal = [];

    public int Count => senses.Count;

    public int New()
    {
        senses.Add([]);
        kinds.Add(0);
        exact.Add(null);
        return senses.Count - 1;
    }

    /// <param name="capitals">The form when only its own capitals will do; null when any will.</param>
    public void Add(int entry, Sense sense, string? capitals)
    {
        exact[entry] = capitals is null || (senses[entry].Length > 0 && exact[entry] is null) ? null : [.. exact[entry] ?? [], capitals];
        senses[entry] = [.. senses[entry], sense];
        kinds[entry] |= 1UL << (int)sense.Concept.Kind;
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

    public bool Accepts(int entry, string text, ReadOnlySpan<Token> tokens)
    {
        if (literal.Count > 0 && literal.TryGetValue(entry, out var letters) && letters.Length > 0)
        {
            return Spells(text, tokens, letters);
        }

        if (exact[entry] is not { } several)
        {
            return true;
        }

        foreach (var capitals in several)
        {
            if (IsWritten(text, tokens, capitals))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWritten(string text, ReadOnlySpan<Token> tokens, string capitals)
    {
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

    private static bool Spells(string text, ReadOnlySpan<Token> tokens, string letters)
    {
        var at = 0;
        foreach (var token in tokens)
        {
            foreach (var c in token.Span.Of(text))
            {
                if (char.IsLetterOrDigit(c) && (at == letters.Length || Fold.First(c) != letters[at++]))
                {
                    return false;
                }
            }
        }

        return at == letters.Length;
    }
}
