using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Nodes counted as positive: "3N+/27", "Nodes: 5 of 24 positive", "two of nine nodes involved", "ganglions 2/14", "pN1 (3/27)".</summary>
internal static class PositiveNodes
{
    private const int Gap = 3;
    private static readonly WordStarts Nodes = new("ganglion", "node", "nodal", "curage");
    private static readonly WordStarts Positive = new("positi", "involv", "metasta", "envahi", "atteint", "contain");
    private static readonly WordStarts Free = new("negati", "indemn", "sain", "sans", "free", "without", "uninvolv", "pas", "aucun", "not", "none");
    private static readonly WordStarts Parts = new("the", "les", "de", "des", "of", "resected", "sampled", "examined", "removed", "regional", "total");
    private static readonly WordStarts Kinds = new("region", "locoreg", "prelev", "examin", "peritum", "mesenter", "axill");
    private static readonly WordStarts Links = new("of", "sur", "out", "parmi", "among");

    public static void Read(Page page, List<Statement> statements)
    {
        var tokens = page.Tokens;
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Initial == 'n' && tokens[i].Length == 1 && page.Words(i) is "N" && page.IsSign(i + 1, '+') && !page.Tokens[i + 1].Is(TokenMarks.SpaceBefore))
            {
                OfSign(page, i, statements);
            }
            else if (Nodes.Begin(page.Text, tokens[i]))
            {
                OfWord(page, i, statements);
            }
        }

        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i] is { Kind: FactKind.Metastasis, Value: "lymph-node", IsAffirmed: true } told && IsOfNone(page, told))
            {
                statements[i] = told with { Circumstance = told.Circumstance | Circumstance.Negated };
            }
        }

        var categories = new List<Statement>();
        for (var i = statements.Count - 1; i >= 0; i--)
        {
            if (statements[i].Kind == FactKind.Tnm && statements[i].IsAffirmed && statements[i].Value[^1] is not ('0' or 'X') && statements[i].Value.Contains('N', StringComparison.Ordinal))
            {
                OfCategory(page, statements[i], statements);
                categories.Add(statements[i]);
            }
        }

        if (!statements.Exists(s => s.Kind == FactKind.Metastasis && s.Value == "lymph-node" && s.IsAffirmed))
        {
            var staged = new HashSet<int>();
            foreach (var statement in statements)
            {
                if (statement.Kind == FactKind.Tnm && statement.Value.Contains('T', StringComparison.Ordinal))
                {
                    staged.Add(page.SentenceOf(statement.Token));
                }
            }

            foreach (var category in categories)
            {
                if (staged.Contains(page.SentenceOf(category.Token)) || category.Value.Contains('p', StringComparison.Ordinal))
                {
                    OfNumber(category, statements);
                }
            }
        }
    }

    /// <summary>"0 ganglion métastatique sur 14", "0 of 14 lymph nodes metastatic", "ganglions métastatiques : 0/14": so many were looked at, and none was.</summary>
    private static bool IsOfNone(Page page, Statement told)
    {
        var first = told.Token;
        while (first > 0 && page.Tokens[first - 1].Begin >= told.Span.Begin)
        {
            first--;
        }

        var before = first - 1;
        while (before > 0 && before >= first - 3 && (page.IsAnyWord(before, Parts) || page.StartsAny(before, Kinds)))
        {
            before--;
        }

        if (before >= 2 && Count(page, before) is not null)
        {
            var link = page.IsWord(before - 1, "the") || page.IsWord(before - 1, "les") ? before - 2 : before - 1;
            before = link > 0 && (page.IsSign(link, '/') || page.IsAnyWord(link, Links)) ? link - 1 : before;
        }

        if (before >= 0 && IsZero(page, before))
        {
            return true;
        }

        var behind = told.Token;
        while (behind < page.Tokens.Length && page.Tokens[behind].Begin < told.Span.End)
        {
            behind++;
        }

        if (page.IsSign(behind, ':') && behind + 2 < page.Tokens.Length && IsZero(page, behind + 1) && page.IsAnyWord(behind + 2, Links))
        {
            // "Lymph node metastasis: 0 of them".
            return true;
        }

        behind += page.IsSign(behind, ':') || page.IsSign(behind, '(') || page.IsSign(behind, '=') ? 1 : 0;
        return behind + 2 < page.Tokens.Length && IsZero(page, behind) && (page.IsSign(behind + 1, '/') || page.IsAnyWord(behind + 1, Links)) && Count(page, behind + 2) is not null;
    }

    private static bool IsZero(Page page, int at) => page.Words(at) is "0" && !(page.IsSign(at - 1, '/') || (page.IsSign(at - 1, '-') && at > 1 && page.Tokens[at - 2].Kind == TokenKind.Number)) || page.IsWord(at, "zero");

    /// <summary>"2N+/19": none if the number before is 0.</summary>
    private static void OfSign(Page page, int at, List<Statement> statements)
    {
        if (at > 2 && page.Tokens[at - 1].Kind == TokenKind.Number && page.IsSign(at - 2, '/') && page.Tokens[at - 3].Kind == TokenKind.Number)
        {
            // "0/18 N+", "3/18 N+": the first is what was found.
            if (Number.Of(page.Words(at - 3)) > 0 && !IsGlued(page, at - 3))
            {
                Add(page, at - 3, at + 2, statements);
            }

            return;
        }

        if (at > 0 && page.Tokens[at - 1].Kind == TokenKind.Number && !IsGlued(page, at - 1) && Number.Of(page.Words(at - 1)) > 0)
        {
            Add(page, at - 1, page.IsSign(at + 2, '/') && at + 3 < page.Tokens.Length ? at + 4 : at + 2, statements);
        }
    }

    /// <summary>"cT3N+": the number is a category's.</summary>
    private static bool IsGlued(Page page, int at) => at > 0 && !page.Tokens[at].Is(TokenMarks.SpaceBefore) && page.Tokens[at - 1].Kind == TokenKind.Word;

    private static void OfWord(Page page, int at, List<Statement> statements)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(at)];
        for (var i = Math.Max(sentence.First, at - 4); i < Math.Min(sentence.Last, at + Gap + 1); i++)
        {
            if (i == at || Ratio(page, i, sentence.Last, out var last, out var isWritten) is not > 0)
            {
                continue;
            }

            // Behind the word, or right before it.
            var beside = i > at ? !HasStop(page, at + 1, i) : at - last <= 1;
            if (beside && !page.HasWord(last, Math.Min(sentence.Last, last + 4), Free) && !page.HasWord(at, i, Free)
                && (isWritten || page.HasWord(Math.Min(at, i), Math.Min(sentence.Last, Math.Max(at, last) + 4), Positive)))
            {
                Add(page, Math.Min(at, i), Math.Max(at + 1, last), statements);
            }

            return;
        }
    }

    private static bool HasStop(Page page, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Symbol && page.CharAt(i) is ',' or ';' or '.')
            {
                return true;
            }
        }

        return false;
    }

    private static void OfCategory(Page page, Statement category, List<Statement> statements)
    {
        var at = category.Token;
        while (at < page.Tokens.Length && page.Tokens[at].Begin < category.Span.End)
        {
            at++;
        }

        if (page.IsSign(at, '(') && Ratio(page, at + 1, page.Tokens.Length, out var last, out var isWritten) > 0 && isWritten)
        {
            Add(page, at + 1, last, statements);
        }
    }

    /// <summary>N1 to N3 are positive regional nodes by definition: where nothing else tells of them, the category beside its T does.</summary>
    private static void OfNumber(Statement category, List<Statement> statements)
    {
        var at = category.Value.IndexOf('N', StringComparison.Ordinal);
        if (at + 1 < category.Value.Length && category.Value[at + 1] is >= '1' and <= '3')
        {
            statements.Add(new Statement(FactKind.Metastasis, "lymph-node", category.Span) { Circumstance = category.Circumstance, Token = category.Token });
        }
    }

    /// <summary>The positive ones of "3/12" (written so) or "3 of 12", "3 sur 12"; -1 if the token begins no such count.</summary>
    private static double Ratio(Page page, int at, int end, out int last, out bool isWritten)
    {
        (last, isWritten) = (at + 3, page.IsSign(at + 1, '/'));
        if (at + 2 >= end || !(isWritten || page.IsWord(at + 1, "of") || page.IsWord(at + 1, "sur")) || Count(page, at) is not { } positive)
        {
            return -1;
        }

        var total = page.IsWord(at + 2, "the") || page.IsWord(at + 2, "les") ? at + 3 : at + 2;
        last = total + 1;
        return total < end && Count(page, total) is { } examined && positive <= examined && examined < 100 && !page.IsSign(total + 1, '/') && !page.StartsAny(total + 1, ["mm", "cm"]) ? positive : -1;
    }

    private static double? Count(Page page, int at)
    {
        if (page.Tokens[at].Kind == TokenKind.Number)
        {
            return page.Words(at).Length <= 2 ? Number.Of(page.Words(at)) : null;
        }

        return SpelledNumber.Of(page, at);
    }

    private static void Add(Page page, int first, int last, List<Statement> statements) =>
        statements.Add(new Statement(FactKind.Metastasis, "lymph-node", page.Narrative.SpanOf(first, last)) { Circumstance = page.At(first), Token = first });
}
