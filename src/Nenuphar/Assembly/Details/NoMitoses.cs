using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>"0 mitose", "no mitoses", "mitoses : aucune", "mitoses: none": none were found, whatever was counted; the customary ten fields stand for what is not told.</summary>
internal static class NoMitoses
{
    private static readonly WordStarts None = new("aucun", "none", "nil", "absen", "nulle");
    private static readonly WordStarts Without = new("sans", "without", "absence", "aucun", "no", "zero", "pas");

    public static void Read(Page page, List<Statement> statements)
    {
        foreach (var mention in page.Mentions)
        {
            var sentence = page.SentenceOf(mention.First);
            if (page.Is(mention, Keyword.Mitosis) && !page.HasWord(mention.First - 3, mention.Last + 2, ["atyp", "anormal", "abnormal"]) && (IsNoneBefore(page, mention) || IsNoneBehind(page, mention))
                && !statements.Exists(s => s.Kind == FactKind.Mitoses && page.SentenceOf(s.Token) == sentence))
            {
                statements.Add(new Statement(FactKind.Mitoses, "0/10hpf", page.SpanOf(mention)) { Token = mention.First, Circumstance = page.At(mention) & ~(Circumstance.Negated | Circumstance.Possible) }.With("specimen", Samplings.At(page, mention.First)));
            }
        }
    }

    /// <summary>"0 mitose", "no mitosis", "sans mitose"; a field behind is for the reader of counts.</summary>
    private static bool IsNoneBefore(Page page, Mention mention) =>
        (page.Words(Math.Max(mention.First - 1, 0)) is "0" || page.IsAnyWord(mention.First - 1, Without) || (page.IsAnyWord(mention.First - 1, ["de"]) && page.IsAnyWord(mention.First - 2, Without))) && !IsCounted(page, mention.Last);

    /// <summary>"mitoses : aucune", "mitotic figures: none", "mitoses absentes", "mitoses: 0".</summary>
    private static bool IsNoneBehind(Page page, Mention mention)
    {
        var at = page.IsSign(mention.Last, ':') || page.IsSign(mention.Last, '=') ? mention.Last + 1 : mention.Last;
        return at < page.Tokens.Length && !page.Tokens[at].Is(TokenMarks.ParagraphBefore)
            && (page.HasWord(at, at + 1, None) || (at > mention.Last && page.Words(at) is "0" && !IsCounted(page, at + 1)));
    }

    private static bool IsCounted(Page page, int at) => page.IsSign(at, '/') || page.IsSign(at, '-') || page.IsAnyWord(at, ["per", "par", "pour", "sur", "in", "dans", "a", "to"]) || (at < page.Tokens.Length && page.Tokens[at].Kind == TokenKind.Number && !page.Tokens[at].Is(TokenMarks.LineBefore));
}
