using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>TNM categories, glued ("pT3N1M1a"), split ("T2 N0 M0"), with prefixes that hold for what is glued to them, and ranges kept open ("T3N1-2").</summary>
internal static class TnmReader
{
    /// <summary>A letter alone, one that says that nothing is known or found, and letters behind their prefixes.</summary>
    private static readonly OpeningSet Heads = OpeningSet.OfWords(
    [
        "t", "tx", "txn", "txm", "nx", "nxm", "mx", "tis", "ta", "tan", "tam",
        .. from prefix in (string[])["p", "c", "y", "r", "u", "a"] from known in (string[])["t", "tx", "tis", "ta", "n", "nx", "m", "mx"] select prefix + known,
        .. from prefix in (string[])["p", "c"] from scanned in (string[])["tla", "tlb", "tlc", "tia", "tib", "tic"] select prefix + scanned,
        .. from prefix in (string[])["yp", "yc", "rp", "rc"] from letter in (string[])["", "t", "n", "m"] select prefix + letter,
    ]);

    /// <summary>From one definition to the next.</summary>
    private const int FormReach = 60;

    public static void Read(Page page, List<Statement> statements)
    {
        var tokens = page.Tokens;
        for (var i = Heads.Next(page.Narrative, 0); i >= 0; i = Heads.Next(page.Narrative, i + 1))
        {
            if (tokens[i].Length <= TnmLoose.LongestHead && tokens[i].Initial is 't' or 'p' or 'c' or 'y' or 'r' or 'u' && tokens[i].Kind == TokenKind.Word && TnmLoose.Read(page, i, statements) is > 0 and var behind)
            {
                i = behind - 1;
                continue;
            }

            // Small letters alone, or a capital that is none of these, begin no category.
            var begins = tokens[i].Is(TokenMarks.Capital) ? tokens[i].Initial is 't' or 'n' or 'm' : tokens[i].Initial is 'p' or 'c' or 'y' or 'r' or 'u' or 'a';
            if (begins && tokens[i].Kind == TokenKind.Word && !page.IsClaimed(i) && MayStart(page.Words(i)) && MayBeCategory(page, i))
            {
                i = Group(page, i, statements) - 1;
            }
        }

        statements.RemoveAll(DefinedBeside(page, statements).Contains);
    }

    /// <summary>"N1a: 1 node involved, N1b: 2 to 3 nodes involved": categories that a form defines one after the other are nobody's.</summary>
    private static HashSet<Statement> DefinedBeside(Page page, List<Statement> statements)
    {
        var defined = statements.FindAll(s => s.Kind == FactKind.Tnm && IsDefined(page, s));
        return [.. defined.Where(one => defined.Exists(other => other.Value != one.Value && Letter(other) == Letter(one) && Math.Abs(other.Token - one.Token) <= FormReach))];
    }

    private static char Letter(Statement category) => category.Value[category.Value.AsSpan().IndexOfAny('T', 'N', 'M')];

    private static bool IsDefined(Page page, Statement category)
    {
        var at = category.Token;
        while (at < page.Tokens.Length && page.Tokens[at].Begin < category.Span.End)
        {
            at++;
        }

        return page.IsSign(at, ':') && at + 1 < page.Tokens.Length && page.Tokens[at + 1].Is(TokenMarks.SpaceBefore);
    }

    private static bool MayStart(ReadOnlySpan<char> word)
    {
        var at = 0;
        while (at < word.Length && at < 3 && word[at] is 'p' or 'c' or 'y' or 'r' or 'u' or 'a')
        {
            at++;
        }

        return at < word.Length && word[at] is 'T' or 'N' or 'M';
    }

    /// <summary>"T" or "pT" asks for a number glued to it; "TX", "Tis", "Ta" hold theirs.</summary>
    private static bool MayBeCategory(Page page, int at)
    {
        var word = page.Words(at);
        var tail = word[(word.IndexOfAny('T', 'N', 'M') + 1)..];
        return tail.IsEmpty
            ? at + 1 < page.Tokens.Length && page.Tokens[at + 1] is { Kind: TokenKind.Number } next && !next.Is(TokenMarks.SpaceBefore)
            : tail[0] is 'X' or 'x' or 'i' or 'a' || (tail is "O" && word[0] is 'p' or 'y' or 'c' && word[^2] is 'N' or 'M');
    }

    /// <summary>Reads categories from a token on and returns the token after them (at least the next one).</summary>
    private static int Group(Page page, int first, List<Statement> statements)
    {
        var prefix = "";
        var at = first;
        var found = new List<Statement>(0);
        while (at < page.Tokens.Length && page.Tokens[at].Kind == TokenKind.Word)
        {
            var word = page.Words(at);
            var letter = word.IndexOfAny('T', 'N', 'M');
            if (letter < 0 || (found.Count > 0 && page.Tokens[at].Is(TokenMarks.SpaceBefore) && letter == 0))
            {
                prefix = found.Count > 0 && page.Tokens[at].Is(TokenMarks.SpaceBefore) ? "" : prefix;
                if (letter < 0)
                {
                    break;
                }
            }

            var begin = page.Tokens[at].Begin;
            var glued = letter > 0 && found.Count > 0 && !page.Tokens[at].Is(TokenMarks.SpaceBefore) ? SubcategoryLength(word[..letter], prefix, found[^1].Value) : 0;
            if (glued > 0)
            {
                // "T2bN0", "N1miM0", "pT1cpN0": the letters belong to the category before.
                found[^1] = found[^1] with { Value = $"{found[^1].Value}{word[..glued]}", Span = new Span(found[^1].Span.Begin, page.Tokens[at].Begin + glued) };
                begin += glued;
            }

            prefix = letter > glued ? word[glued..letter].ToString() : prefix;
            var rest = Unknowns(page, at, word[letter..], prefix, found);
            if (!Category(page, at, rest, found.Count > 0, out var value, out var next))
            {
                break;
            }

            found.Add(new Statement(FactKind.Tnm, prefix + value, new Span(begin, page.Narrative.SpanOf(at, next).End)) { Circumstance = page.At(at) & ~(Circumstance.Possible | Circumstance.Negated), Token = at });
            at = PastCount(page, next);
            while (page.IsSign(at, ',') || page.IsSign(at, '-') || page.IsSign(at, '/'))
            {
                if (at + 1 >= page.Tokens.Length || page.Tokens[at + 1].Kind != TokenKind.Word || !MayStart(page.Words(at + 1)))
                {
                    break;
                }

                at++;
            }
        }

        if ((found.Count > 1 && !AreWeightings(page, first, found)) || (found.Count == 1 && !IsPartOfWord(page, first) && StandsAlone(page, first, found[0].Value)))
        {
            statements.AddRange(found);
            page.Claim(first, Math.Max(at, first + 1));
        }

        return Math.Max(at, first + 1);
    }

    /// <summary>"M0NSIEUR": a scanner's nought within a word.</summary>
    private static bool IsPartOfWord(Page page, int first) =>
        first + 2 < page.Tokens.Length && page.Tokens[first].Length == 1 && page.Tokens[first + 2].Kind == TokenKind.Word && page.Tokens[first + 2].Length > 2 && !page.Tokens[first + 1].Is(TokenMarks.SpaceBefore) && !page.Tokens[first + 2].Is(TokenMarks.SpaceBefore);

    /// <summary>"pN2a (4/20) M0": the nodes counted behind their category.</summary>
    private static int PastCount(Page page, int at)
    {
        for (var i = at + 1; page.IsSign(at, '(') && i < Math.Min(at + 8, page.Tokens.Length - 1) && (page.Tokens[i].Kind != TokenKind.Word || page.IsAnyWord(i, ["m", "s", "sn", "mi", "i"])); i++)
        {
            if (page.IsSign(i, ')'))
            {
                return page.Tokens[i + 1].Kind == TokenKind.Word && MayStart(page.Words(i + 1)) ? i + 1 : at;
            }
        }

        return at;
    }

    /// <summary>"T1, T2 and diffusion": weightings of magnetic resonance; a tumour has one T.</summary>
    private static bool AreWeightings(Page page, int first, List<Statement> found) =>
        found.TrueForAll(category => category.Value[0] == 'T') && (found[0].Value != found[1].Value) && !page.HasWord(first - 4, first, ["tnm", "stad", "stag", "class"]);

    /// <summary>"NxM1", "NXMX": categories that are not known, in one run of letters with the next; what is left of the run.</summary>
    private static ReadOnlySpan<char> Unknowns(Page page, int at, ReadOnlySpan<char> rest, string prefix, List<Statement> found)
    {
        while (rest.Length >= 3 && rest[1] is 'X' or 'x' && rest[2] is 'N' or 'M')
        {
            found.Add(new Statement(FactKind.Tnm, prefix + rest[0] + "X", page.Tokens[at].Span) { Circumstance = page.At(at) & ~(Circumstance.Possible | Circumstance.Negated), Token = at });
            rest = rest[2..];
        }

        return rest;
    }

    /// <summary>How many of the letters before a category are part of the one before. "N0cM0": none, but the prefix of the next.</summary>
    private static int SubcategoryLength(ReadOnlySpan<char> letters, string prefix, string before) => letters switch
    {
        ['a' or 'b' or 'd'] => 1,
        ['c'] => !prefix.Contains('c', StringComparison.Ordinal) && before[^1] != '0' ? 1 : 0,
        "mi" or "mic" => before.EndsWith("N1", StringComparison.Ordinal) ? letters.Length : 0,
        ['a' or 'b' or 'd', 'p' or 'c' or 'y' or 'r', ..] or ['c', 'p', ..] or ['c', 'y', 'p', ..] => before[^1] is >= '1' and <= '4' ? 1 : 0,
        _ => 0,
    };

    /// <summary>One category alone may be a sequence of MRI, a vertebra or an hormone: a prefix, a part or a word of staging must be near.</summary>
    private static bool StandsAlone(Page page, int first, string value)
    {
        if (value[0] is not ('T' or 'N' or 'M') || value[^1] is 'a' or 'b' or 'c' or 's')
        {
            return !(value[0] is 'T' or 'N' && value.Length == 2);
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(first)))
        {
            if (page.As(mention, ConceptKind.Imaging)?.Value == "mri" || page.Lexicon.Has(mention, ConceptKind.Lab))
            {
                return false;
            }
        }

        if (page.HasWord(first - 4, first + 5, ["sequenc", "signal", "hyposignal", "hypersignal", "isosignal", "weight", "ponder", "flair", "stir", "gadolin"]))
        {
            return false;
        }

        if (IsListed(page, first, value))
        {
            return true;
        }

        var sentence = page.Narrative.Sentences[page.SentenceOf(first)];
        for (var i = Math.Max(sentence.First, first - 8); i < Math.Min(sentence.Last, first + 12); i++)
        {
            if (page.IsWord(i, "tnm") || page.IsWord(i, "stade") || page.IsWord(i, "stage") || page.IsWord(i, "staged") || page.IsWord(i, "classe") || page.IsWord(i, "classee") || (i != first && page.Tokens[i].Kind == TokenKind.Word && MayStart(page.Words(i)) && page.Words(i).Length <= 2 && page.Tokens[i + 1 < page.Tokens.Length ? i + 1 : i].Span.Length == 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"NET of the ileum, 0/9 nodes, M0.": between signs, in a sentence that names a tumour. Leukaemias have an M0 and arteries an M1 of their own.</summary>
    private static bool IsListed(Page page, int first, string value) => value is "M0" or "M1" && page.CharAt(first - 1) is ',' or ';' or '(' && (first + 2 >= page.Tokens.Length || page.CharAt(first + 2) is ',' or ';' or ')' or '.')
        && page.KindsIn(page.SentenceOf(first)).Has(ConceptKind.Morphology) && !page.HasWord(first - 12, first + 8, ["leuk", "leuc", "lam", "aml", "fab", "macroph", "segment", "sylv", "acm", "mca", "arter", "cortex"]);

    private static bool Category(Page page, int at, ReadOnlySpan<char> rest, bool beside, out string value, out int next)
    {
        value = "";
        next = at + 1;
        var letter = rest[0];
        var tail = rest[1..];
        if (tail is "O" or "o" && letter != 'T' && (beside || (tail is "O" && page.Words(at)[0] is 'p' or 'y' or 'c')))
        {
            // "T2N1MO": the letter for the number.
            value = letter + "0";
            return true;
        }

        if (tail.Length > 0)
        {
            // "TX", "Tis", "Ta", and letters glued after: "NXMX" is cut at the next category.
            var known = tail[0] is 'X' or 'x' ? "X" : letter == 'T' && tail.StartsWith("is") ? "is" : letter == 'T' && tail is "a" ? "a" : "";
            value = letter + known;
            return known.Length > 0 && tail.Length == known.Length;
        }

        if (next >= page.Tokens.Length || page.Tokens[next].Is(TokenMarks.SpaceBefore) || page.Tokens[next].Kind != TokenKind.Number)
        {
            return false;
        }

        var digits = page.Words(next);
        if (digits.Length != 1 || digits[0] > (letter == 'T' ? '4' : letter == 'N' ? '3' : '1'))
        {
            return false;
        }

        value = $"{letter}{digits[0]}";
        next++;
        if (next < page.Tokens.Length && page.Tokens[next].Kind == TokenKind.Word && !page.Tokens[next].Is(TokenMarks.SpaceBefore)
            && (page.Words(next) is ['a' or 'b' or 'c' or 'd' or 'A' or 'B' or 'C'] || (page.Words(next) is "mi" or "mic" && value == "N1")))
        {
            value += page.Words(next).ToString().ToLowerInvariant();
            next++;
            if (letter == 'T' && next < page.Tokens.Length && page.Words(next) is ['1' or '2'] && !page.Tokens[next].Is(TokenMarks.SpaceBefore))
            {
                // "T1b2" of the cervix.
                value += page.Words(next++)[0];
            }
        }

        if (page.IsSign(next, '-') && !page.Tokens[next].Is(TokenMarks.SpaceBefore) && next + 1 < page.Tokens.Length && page.Tokens[next + 1].Kind == TokenKind.Number && !page.Tokens[next + 1].Is(TokenMarks.SpaceBefore)
            && page.Words(next + 1) is [var high] && high > digits[0] && high <= (letter == 'T' ? '4' : letter == 'N' ? '3' : '1'))
        {
            // "N1-2" stays open.
            (value, next) = ($"{value}-{high}", next + 2);
        }

        return true;
    }
}
