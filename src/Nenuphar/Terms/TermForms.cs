using Nenuphar.Text;

namespace Nenuphar.Terms;

/// <summary>The senses of each written form, and the capitals that an abbreviation asks for.</summary>
internal sealed class TermForms
{
    private const byte Several = byte.MaxValue;
    private readonly Sense[] senses;
    private readonly int[] ends;
    private readonly ulong[] kinds;
    private readonly string?[] exact;
    private readonly string?[] literal;
    private readonly int[] others;

    /// <summary>The only keyword of an entry, or <see cref="Several"/>.</summary>
    private readonly byte[] keywords;

    internal TermForms(List<List<Sense>> senses, string?[] exact, int[] others, string?[] literal)
    {
        this.senses = [.. senses.SelectMany(list => list)];
        (this.exact, this.others, this.literal) = (exact, others, literal);
        ends = new int[senses.Count];
        kinds = new ulong[senses.Count];
        for (int i = 0, end = 0; i < ends.Length; i++)
        {
            ends[i] = end += senses[i].Count;
            kinds[i] = senses[i].Aggregate(0UL, (mask, sense) => mask | 1UL << (int)sense.Concept.Kind);
        }

        keywords = [.. senses.Select(list => list.Select(sense => sense.Concept.Keyword).Where(keyword => keyword != Keyword.None).Distinct().ToList() switch
        {
            [] => (byte)0,
            [var only] => (byte)only,
            _ => Several,
        })];
    }

    /// <param name="concepts">Those that <see cref="Write"/> was given.</param>
    internal TermForms(PackReader pack, Concept[] concepts)
    {
        (ends, kinds, others, keywords) = (pack.Array<int>(), pack.Array<ulong>(), pack.Array<int>(), pack.Array<byte>());
        (exact, literal) = (Texts(pack), Texts(pack));
        var (numbers, doubtful) = (pack.Array<int>(), pack.Array<bool>());
        senses = new Sense[numbers.Length];
        for (var i = 0; i < senses.Length; i++)
        {
            senses[i] = new Sense(concepts[numbers[i]], doubtful[i]);
        }
    }

    /// <summary>Whether one sense of the entry is this keyword.</summary>
    public bool Is(int entry, Keyword keyword)
    {
        if (keywords[entry] != Several)
        {
            return keywords[entry] == (byte)keyword;
        }

        foreach (var sense in Of(entry))
        {
            if (sense.Concept.Keyword == keyword)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The keywords that the entry may be.</summary>
    public KeywordSet Keywords(int entry)
    {
        if (keywords[entry] != Several)
        {
            return keywords[entry] == 0 ? default : KeywordSet.Of((Keyword)keywords[entry]);
        }

        var all = default(KeywordSet);
        foreach (var sense in Of(entry))
        {
            all |= sense.Concept.Keyword == Keyword.None ? default : KeywordSet.Of(sense.Concept.Keyword);
        }

        return all;
    }

    public ReadOnlySpan<Sense> Of(int entry) => senses.AsSpan((entry == 0 ? 0 : ends[entry - 1])..ends[entry]);

    public KindSet Kinds(int entry) => new(kinds[entry]);

    public bool Has(int entry, ConceptKind kind) => (kinds[entry] & (1UL << (int)kind)) != 0;

    internal void Write(PackWriter pack, Dictionary<Concept, int> concepts)
    {
        pack.Array<int>(ends);
        pack.Array<ulong>(kinds);
        pack.Array<int>(others);
        pack.Array<byte>(keywords);
        pack.Strings([.. exact.Select(e => e ?? "")]);
        pack.Strings([.. literal.Select(l => l ?? "")]);
        pack.Array<int>([.. senses.Select(s => concepts[s.Concept])]);
        pack.Array<bool>([.. senses.Select(s => s.Doubtful)]);
    }

    /// <summary>Whether any spelling of its words is the entry.</summary>
    public bool IsPlain(int entry) => others[entry] < 0 && exact[entry] is null && literal[entry] is null;

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
        if (literal[entry] is { } letters)
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

    private static string?[] Texts(PackReader pack)
    {
        string?[] texts = pack.Strings();
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = texts[i] is "" ? null : texts[i];
        }

        return texts;
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
