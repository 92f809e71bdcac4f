using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Reads polarity at a token, by the beginning of the word: both languages share most of them.</summary>
internal static class Polarities
{
    private static readonly (string Start, Polarity Polarity)[] Starts =
    [
        ("positi", Polarity.Positive), ("immunopositi", Polarity.Positive), ("pos", Polarity.Positive),
        ("negati", Polarity.Negative), ("immunonegati", Polarity.Negative), ("neg", Polarity.Negative), ("nulle", Polarity.Negative), ("absen", Polarity.Negative),
        ("loss", Polarity.Negative), ("lost", Polarity.Negative), ("perte", Polarity.Negative), ("perdu", Polarity.Negative),
        ("lack", Polarity.Negative), ("defaut", Polarity.Negative), ("manque", Polarity.Negative), ("deficit", Polarity.Negative),
        ("express", Polarity.Expressed), ("exprim", Polarity.Expressed), ("immunoreact", Polarity.Expressed), ("reactiv", Polarity.Expressed), ("surexpress", Polarity.Expressed),
        ("overexpress", Polarity.Expressed), ("surexprim", Polarity.Expressed), ("amplifie", Polarity.Expressed), ("amplified", Polarity.Expressed), ("marqu", Polarity.Expressed), ("immunomarqu", Polarity.Expressed), ("stain", Polarity.Expressed), ("immunostain", Polarity.Expressed), ("coloration", Polarity.Expressed),
        ("immunoexpress", Polarity.Expressed), ("reaction", Polarity.Expressed),
        ("doubtful", Polarity.Unclear), ("douteu", Polarity.Unclear), ("equivoc", Polarity.Unclear), ("equivoq", Polarity.Unclear), ("indetermin", Polarity.Unclear),
    ];

    private static readonly WordStarts Words = new([.. Starts.Select(s => s.Start)]);

    public static Polarity At(Page page, int at)
    {
        var token = page.Tokens[at];
        if (token.Kind == TokenKind.Symbol)
        {
            return page.CharAt(at) == '+' ? Polarity.Positive : Polarity.None;
        }

        if (token.Length < 3 || !Words.Begin(page.Text, token))
        {
            return Polarity.None;
        }

        var words = page.Words(at);
        foreach (var (start, polarity) in Starts)
        {
            if (start.Length is 3 or 4 ? Same(words, start) : StartsWith(words, start))
            {
                return polarity == Polarity.Expressed && (IsMarkerNoun(page, at) || (start == "reaction" && !IsNoReaction(page, at))) ? Polarity.None : start == "reaction" ? Polarity.Negative : polarity;
            }
        }

        return Polarity.None;
    }

    /// <summary>"pas de réaction à la desmine", "no reaction with S100": of other reactions nothing is stained.</summary>
    private static bool IsNoReaction(Page page, int at) => page.HasWord(at - 3, at, ["pas", "no", "not", "aucune", "absence", "sans", "without"]) && page.IsAnyWord(at + 1, ["a", "au", "aux", "to", "with", "for", "avec", "pour", "contre", "against"]);

    /// <summary>Whether the cue itself is denied: "pas d'expression", "did not express".</summary>
    public static bool IsDenied(Page page, int at) => (page.At(at) & Circumstance.Negated) != 0 || IsFrenchNot(page, at);

    /// <summary>"n'exprime pas", "ne marquent plus": the denial stands on both sides of the verb; but not "n'exprime pas seulement".</summary>
    private static bool IsFrenchNot(Page page, int verb) =>
        (page.IsWord(verb - 1, "ne") || (page.IsWord(verb - 2, "n") && (page.IsSign(verb - 1, '\'') || page.IsSign(verb - 1, '\u2019')))) && page.IsAnyWord(verb + 1, ["pas", "plus", "jamais"]) && !page.IsAnyWord(verb + 2, ["seulement", "uniquement", "que"]);

    public static bool StartsWith(ReadOnlySpan<char> words, string folded)
    {
        if (words.Length < folded.Length)
        {
            return false;
        }

        for (var i = 0; i < folded.Length; i++)
        {
            if (Fold.First(words[i]) != folded[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool Same(ReadOnlySpan<char> words, string folded) => words.Length == folded.Length && StartsWith(words, folded);

    /// <summary>"marqueur", "marker" and "marked" name no staining.</summary>
    private static bool IsMarkerNoun(Page page, int at) => StartsWith(page.Words(at), "marqueur") || (StartsWith(page.Words(at), "marquee") && !page.IsWord(at + 1, "par"));
}
