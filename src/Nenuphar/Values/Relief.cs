using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>"Les flushs ont disparu sous octréotide", "plus de diarrhée", "flushing resolved": a symptom of the illness that has gone; no treatment caused it.</summary>
internal static class Relief
{
    private const int Reach = 7;

    private static readonly WordStarts Gone = new("dispar", "resolu", "resolv", "disapp", "subsid", "abat", "cede", "cess", "amend", "normalis", "regress", "settl");

    private static readonly WordStarts Eased = new("amelior", "improv", "diminu", "reduc", "reduit", "controle", "controll", "soulag", "reliev", "attenu", "moins", "decreas", "better", "espac");

    private static readonly WordStarts Easing = new("disparition", "resolution", "amelior", "improvement", "controle", "control", "diminution", "reduction", "regression", "relief", "soulagement", "disappearance", "cessation", "attenuation", "moins", "less");

    private static readonly string[] Ending = ["disparition", "resolution", "disappearance", "cessation"];

    private static readonly string[] Bettering = [.. Ending, "amelior", "improvement", "diminution", "reduction", "regression", "relief", "soulagement", "attenuation"];

    private static readonly WordStarts Blame = new("due", "dues", "lie", "second", "indui", "induc", "caus", "attribu", "imput");

    /// <summary>What denies the relief.</summary>
    private static readonly WordStarts Not = new("pas", "not", "non", "sans", "without", "no", "peu", "despite", "malgre", "mal", "poorly", "insuffisamment");

    /// <summary>Whether the text says that it is no longer there.</summary>
    public static bool IsGone(Page page, Mention mention, Sentence sentence) =>
        IsNoMore(page, mention, sentence) || Before(page, mention, sentence, Ending, 4) || Behind(page, mention, sentence, Gone, denied: false);

    /// <summary>"disparition de la fièvre et de la douleur", "amélioration de la toux": it got better, also beside the effects that are told.</summary>
    public static bool IsBetter(Page page, Mention mention, Sentence sentence) =>
        IsNoMore(page, mention, sentence) || Before(page, mention, sentence, Bettering, Reach);

    /// <summary>Whether it is told as gone or better, or not better: it was there before the treatment that is told with it.</summary>
    public static bool Tells(Page page, Mention mention, Sentence sentence) =>
        IsGone(page, mention, sentence) || page.HasWord(Math.Max(sentence.First, mention.First - 5), mention.First, Easing) || Behind(page, mention, sentence, Gone, denied: true) || Behind(page, mention, sentence, Eased, denied: true);

    /// <summary>"Plus de diarrhée ni de flush", "no more flushing", "no longer has flushing"; "plus de trois selles" counts.</summary>
    private static bool IsNoMore(Page page, Mention mention, Sentence sentence)
    {
        for (var i = mention.First - 1; i >= Math.Max(sentence.First, mention.First - Reach); i--)
        {
            if (page.CharAt(i) is ';' or ':' or '.' or ',' || page.Tokens[i].Kind == TokenKind.Number || page.StartsAny(i, ["mais", "but", "avec", "with"]))
            {
                return false;
            }

            var opens = i == sentence.First || page.CharAt(i - 1) is ',' or ';' or ':' or '-' || page.IsWord(i - 1, "et");
            if ((page.IsWord(i, "plus") && opens && (page.IsWord(i + 1, "de") || page.IsWord(i + 1, "d") || page.IsWord(i + 1, "aucun") || page.IsWord(i + 1, "aucune")))
                || (page.IsWord(i, "no") && (page.IsWord(i + 1, "more") || page.IsWord(i + 1, "longer"))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Before(Page page, Mention mention, Sentence sentence, ReadOnlySpan<string> words, int reach)
    {
        for (var i = mention.First - 1; i >= Math.Max(sentence.First, mention.First - reach) && page.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (page.StartsAny(i, words))
            {
                return !(i > sentence.First && page.IsAnyWord(i - 1, Not));
            }
        }

        return false;
    }

    private static bool Behind(Page page, Mention mention, Sentence sentence, WordStarts words, bool denied)
    {
        for (var i = mention.Last; i < Math.Min(sentence.Last, mention.Last + Reach) && page.CharAt(i) is not (',' or ';' or '.' or ':' or '('); i++)
        {
            if ((!denied && page.IsAnyWord(i, Not)) || page.StartsAny(i, Blame) || page.IsWord(i, "sous") || page.IsWord(i, "under"))
            {
                return false;
            }

            if (page.StartsAny(i, words))
            {
                return true;
            }
        }

        return false;
    }
}
