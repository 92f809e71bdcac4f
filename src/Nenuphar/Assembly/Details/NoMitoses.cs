using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Details;

/// <summary>"0 mitose", "no mitoses", "mitoses : aucune", "index mitotique : 1": a count of a report that does not tell what was counted stands alone.</summary>
internal static class NoMitoses
{
    private const int Most = 100;

    /// <summary>Points for the mitoses beside those for tubules and nuclei.</summary>
    private static readonly WordStarts Scored = new("score", "nottingham", "sbr", "msbr", "elston", "bloom", "scarff", "tubul", "architect", "nucle", "noyau", "pleomorph", "fnclcc", "point");
    private static readonly WordStarts None = new("aucun", "none", "nil", "absen", "nulle");
    private static readonly WordStarts Without = new("sans", "without", "absence", "aucun", "aucune", "no", "zero", "pas");

    public static void Read(Page page, List<Statement> statements)
    {
        foreach (var mention in page.Mentions)
        {
            var sentence = page.SentenceOf(mention.First);
            if (!page.Is(mention, Keyword.Mitosis) || page.HasWord(mention.First - 3, mention.Last + 2, ["atyp", "anormal", "abnormal"]) || statements.Exists(s => s.Kind == FactKind.Mitoses && page.SentenceOf(s.Token) == sentence))
            {
                continue;
            }

            var (value, first, last) = IsNoneBefore(page, mention) || IsNoneBehind(page, mention) ? ("0", mention.First, mention.Last)
                : Alone(page, mention) is { } count ? (count.ToString(), Math.Min(mention.First, count.First), Math.Max(mention.Last, count.Last))
                : ("", 0, 0);
            if (value.Length > 0)
            {
                statements.Add(new Statement(FactKind.Mitoses, value, page.Narrative.SpanOf(first, last)) { Token = mention.First, Circumstance = page.At(mention) & ~(Circumstance.Negated | Circumstance.Possible) }.With("specimen", Samplings.At(page, mention.First)));
                page.Claim(first, last);
            }
        }
    }

    /// <summary>"Index mitotique : 1", "mitoses < 2,", "(3 mitoses)": a number of mitoses with nothing of a field, and no points of a score.</summary>
    private static WrittenNumber? Alone(Page page, Mention mention)
    {
        var range = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        if (page.HasWord(range.First, range.Last, Scored))
        {
            return null;
        }

        var at = mention.Last;
        while (at < mention.Last + 3 && (page.IsSign(at, ':') || page.IsSign(at, '=') || page.IsAnyWord(at, ["a", "est", "is", "was", "of", "de"])))
        {
            at++;
        }

        at += at < range.Last && page.CharAt(at) is '<' or '>' or '≤' ? 1 : 0;
        if (at < range.Last && page.Tokens[at].Kind == TokenKind.Number && Number(page, at) is { } behind && Ends(page, behind.Last))
        {
            return behind;
        }

        // "3 mitoses, Ki-67 1 %": the number of them right before the word.
        return mention.First > range.First && page.Tokens[mention.First - 1].Kind == TokenKind.Number && page.StartsAny(mention.First, ["mitos"]) && !page.HasWord(mention.First - 3, mention.First - 1, ["ki", "mib"])
            && !page.IsSign(mention.First - 2, '/') && !page.IsSign(mention.First - 2, '-') && Number(page, mention.First - 1) is { } before && before.Last == mention.First && Ends(page, mention.Last) ? before : null;
    }

    private static WrittenNumber? Number(Page page, int at) => !page.IsClaimed(at) && !MitosisReader.IsBelowZero(page, at) && WrittenNumber.At(page, at) is { Low: >= 0, High: <= Most or double.PositiveInfinity } number ? number : null;

    /// <summary>A sign that ends the item, or the end of the sentence: what follows is no field and no unit.</summary>
    private static bool Ends(Page page, int at) =>
        at >= page.Tokens.Length || page.Tokens[at].Is(TokenMarks.LineBefore) || page.CharAt(at) is ',' or ';' or '.' or ')' && page.Tokens[at].Kind == TokenKind.Symbol;

    /// <summary>"0 mitose", "no mitosis", "sans mitose"; a field behind is for the reader of counts.</summary>
    private static bool IsNoneBefore(Page page, Mention mention) =>
        (page.Words(Math.Max(mention.First - 1, 0)) is "0" || page.IsAnyWord(mention.First - 1, Without) || (page.IsAnyWord(mention.First - 1, ["de"]) && page.IsAnyWord(mention.First - 2, Without))) && !IsCounted(page, mention.Last);

    /// <summary>"mitoses : aucune", "mitotic figures: none", "mitoses absentes", "mitoses: 0".</summary>
    private static bool IsNoneBehind(Page page, Mention mention)
    {
        var at = page.IsSign(mention.Last, ':') || page.IsSign(mention.Last, '=') ? mention.Last + 1 : mention.Last;
        return at < page.Tokens.Length && !page.Tokens[at].Is(TokenMarks.ParagraphBefore)
            && (page.HasWord(at, at + 1, None) || ((at > mention.Last || Ends(page, at + 1)) && page.Words(at) is "0" && !IsCounted(page, at + 1)));
    }

    private static bool IsCounted(Page page, int at) => page.IsSign(at, '/') || page.IsSign(at, '-') || page.IsAnyWord(at, ["per", "par", "pour", "sur", "in", "dans", "a", "to"]) || (at < page.Tokens.Length && page.Tokens[at].Kind == TokenKind.Number && !page.Tokens[at].Is(TokenMarks.LineBefore));
}
