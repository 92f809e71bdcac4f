using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>The sign right behind a marker: "+++", "(-)", "-ve", ": positif", "90 %", "score 3+", "8/8", "conservé", "focale".</summary>
internal static class MarkerSigns
{
    private const int LongestPhrase = 5;

    /// <summary>Allred's sum runs to 8, and 3 is positive; the immunoreactive score runs to 12, and up to 3 says little.</summary>
    private const int Allred = 8, Immunoreactive = 12;

    private static readonly WordStarts Frame =
    new(
        "score", "allred", "irs", "tps", "staining", "immunostaining", "stain", "expression", "marquage", "immunomarquage", "protein", "proteine", "antigen", "antigene",
        "etait", "etaient", "reste", "restent", "ressort", "remain", "nuclear", "nucleaire");

    private static readonly string[] Copulas = ["est", "sont", "is", "are", "was", "were", "etant", "being"];

    private static readonly string[] Manners = ["fort", "moder", "membran", "cytoplasm", "homogen", "heterogen", "nucle", "perinucle", "partiel", "partial", "rare", "granul", "tres", "very", "fully", "bien"];

    /// <summary>Words that tell how a marker is expressed, and so that it is.</summary>
    private static readonly string[] Extents = ["focal", "multifocal", "diffus", "intens", "strong", "patch", "weak", "faibl", "dot"];

    /// <summary>"CK7: strong diffuse staining": what is strong is the staining of the marker before it.</summary>
    private static readonly WordStarts Staining = new("stain", "immunostain", "immunoreactiv", "reactivity", "marquage", "immunomarquage", "coloration", "expression");

    /// <summary>Of staining that is normal where it is kept: repair proteins, SDHB, ATRX.</summary>
    private static readonly WordStarts Kept = new("retain", "conserv", "preserv", "intact", "maintain", "maintenu");

    /// <summary>"was not detected", "non retrouvée": it was looked for.</summary>
    private static readonly WordStarts Found = new("detect", "seen", "observ", "identif", "retrouv", "demonstr", "visualis", "present");

    private static readonly WordStarts NotDone = new("done", "perform", "fait", "realis", "contribut", "interpret", "test", "rendu", "disponib", "availab", "concluant", "assess");

    /// <summary>What stands behind a marker; <paramref name="shared"/> if the sign may speak for the whole list before it.</summary>
    public static Polarity Behind(Page page, int at, string marker, out bool shared)
    {
        shared = false;
        var (i, scored) = (at, false);
        for (; i < at + LongestPhrase && i < page.Tokens.Length; i++)
        {
            var frame = page.StartsAny(i, Frame);
            if (!frame && !IsCopula(page, i) && !IsFrenchNot(page, i) && !(page.Tokens[i].Kind == TokenKind.Symbol && page.CharAt(i) is '(' or ':' or '[' or '=') && !IsManner(page, i) && !(i == at && PlacedSigns.Opens(page, i)))
            {
                break;
            }

            scored |= page.StartsAny(i, ["score", "allred", "irs"]);
        }

        if (i >= page.Tokens.Length || page.Tokens[i].Is(TokenMarks.ParagraphBefore))
        {
            return Polarity.None;
        }

        if (page.Tokens[i].Kind == TokenKind.Symbol)
        {
            var sign = OfSymbol(page, i, marker, out var last);

            // "p63 ++ négatifs": a word that contradicts the sign speaks of others.
            shared = !(sign == Polarity.Positive && last < page.Tokens.Length && Polarities.At(page, last) == Polarity.Negative);
            return sign;
        }

        if (page.Tokens[i].Kind == TokenKind.Number)
        {
            return OfNumber(page, i, marker, scored);
        }

        shared = true;
        return OfWords(page, i, ref shared);
    }

    /// <summary>"perte", "loss", "perdu": staining that should be there; to deny it is to affirm the staining.</summary>
    public static bool IsLoss(Page page, int at) => page.StartsAny(at, ["loss", "lost", "perte", "perdu"]);

    public static bool IsKept(Page page, int at) => page.StartsAny(at, Kept);

    /// <summary>"TTF1 avec une coloration faible": the words that lead to the staining.</summary>
    private static bool IsManner(Page page, int at) =>
        page.IsAnyWord(at, ["avec", "with"]) ? page.StartsAny(page.IsAnyWord(at + 1, ["une", "un", "a"]) ? at + 2 : at + 1, Staining) : page.IsAnyWord(at, ["une", "un", "a"]) && page.IsAnyWord(at - 1, ["avec", "with"]) && page.StartsAny(at + 1, Staining);

    /// <summary>The first half of "n'est pas", "ne sont pas".</summary>
    private static bool IsFrenchNot(Page page, int at) =>
        (page.IsWord(at, "ne") && IsCopula(page, at + 1)) || (page.IsWord(at, "n") && (IsCopula(page, at + 2) || page.IsAnyWord(at + 2, ["etait", "etaient"]))) || (page.IsWord(at - 1, "n") && page.Tokens[at].Kind == TokenKind.Symbol && page.CharAt(at) is '\'' or '\u2019');

    private static bool IsCopula(Page page, int at)
    {
        foreach (var copula in Copulas)
        {
            if (page.IsWord(at, copula))
            {
                return true;
            }
        }

        return false;
    }

    private static Polarity OfSymbol(Page page, int at, string marker, out int last)
    {
        last = at + 1;
        while (page.IsSign(last, '+'))
        {
            last++;
        }

        if (page.IsSign(at, '±'))
        {
            return Polarity.Unclear;
        }

        if (page.IsSign(at, '+'))
        {
            return page.IsSign(at + 1, '/') && at + 2 < page.Tokens.Length && IsDash(page, at + 2) ? Polarity.Unclear : Polarity.Positive;
        }

        if (page.IsSign(at, '<') && Percent(page, at + 1) is var percent && !double.IsNaN(percent))
        {
            return percent <= 1 && marker is "er" or "pr" or "pd-l1" ? Polarity.Negative : Polarity.Unclear;
        }

        if (page.IsSign(at, '>') && Percent(page, at + 1) > 0)
        {
            return Polarity.Positive;
        }

        if (!IsDash(page, at))
        {
            return Polarity.None;
        }

        return page.IsSign(at + 1, '/') && page.IsSign(at + 2, '+') ? Polarity.Unclear
            : page.IsWord(at + 1, "ve") || !(Glued(page, at + 1) || IsAside(page, at)) ? Polarity.Negative
            : Polarity.None;
    }

    /// <summary>"CK7 - there is strong staining": the dash leads to words that tell the result.</summary>
    private static bool IsAside(Page page, int at) => page.IsWord(at + 1, "there") || (page.Tokens[at].Is(TokenMarks.SpaceBefore) && page.StartsAny(at + 1, ["strong", "diffus", "positi", "negati", "focal", "weak"]));

    private static bool IsDash(Page page, int at) => page.Tokens[at].Kind == TokenKind.Symbol && Fold.IsHyphen(page.CharAt(at));

    private static bool Glued(Page page, int at) => at < page.Tokens.Length && page.Tokens[at].Kind != TokenKind.Symbol && !page.Tokens[at].Is(TokenMarks.SpaceBefore);

    private static double Percent(Page page, int at) => at < page.Tokens.Length && page.Tokens[at].Kind == TokenKind.Number && page.IsSign(at + 1, '%') ? Number.Of(page.Words(at)) : double.NaN;

    private static Polarity OfNumber(Page page, int at, string marker, bool scored)
    {
        var number = Number.Of(page.Words(at));
        if (page.IsSign(at + 1, '%'))
        {
            return number > 0 ? Polarity.Positive : Polarity.Negative;
        }

        var plus = page.IsSign(at + 1, '+') && !page.Tokens[at + 1].Is(TokenMarks.SpaceBefore);
        if (page.IsSign(at + 1, '/') && at + 2 < page.Tokens.Length && page.Tokens[at + 2].Kind == TokenKind.Number)
        {
            return Number.Of(page.Words(at + 2)) switch
            {
                Allred => number >= 3 ? Polarity.Positive : Polarity.Negative,
                Immunoreactive => number > 3 ? Polarity.Positive : number == 0 ? Polarity.Negative : Polarity.Unclear,
                _ => Polarity.None,
            };
        }

        if (number is not (0 or 1 or 2 or 3) || page.Words(at).Length != 1 || !(plus || scored || (marker is "her2" or "sstr2" && EndsHere(page, at + 1))))
        {
            return Polarity.None;
        }

        var told = Bracketed(page, plus ? at + 2 : at + 1);
        return told != Polarity.None ? told
            : marker == "her2" ? number switch { 3 => Polarity.Positive, 2 => OfHybridization(page, at + 1), _ => Polarity.Negative }
            : number > 0 ? Polarity.Positive : Polarity.Negative;
    }

    /// <summary>"1+ (négatif)", "2+, négatif".</summary>
    private static Polarity Bracketed(Page page, int at)
    {
        var i = page.IsSign(at, '(') || page.IsSign(at, ',') ? at + 1 : at;
        return i < page.Tokens.Length && Polarities.At(page, i) is var cue and (Polarity.Positive or Polarity.Negative) && page.Tokens[i].Kind == TokenKind.Word ? cue : Polarity.None;
    }

    private static readonly WordStarts Hybridization = new("fish", "cish", "sish", "dish", "hybrid");

    /// <summary>"2+ (FISH non amplifiée)", "2+ with negative FISH": an equivocal stain is decided by the copies of the gene.</summary>
    private static Polarity OfHybridization(Page page, int at)
    {
        const int Near = 6, Beside = 5;
        var test = page.Next(at, Math.Min(at + Near, page.Tokens.Length), Hybridization);
        if (test < 0 || page.HasSign(at, test, ';'))
        {
            return Polarity.Unclear;
        }

        for (var i = Math.Max(at, test - 2); i < Math.Min(test + Beside, page.Tokens.Length) && page.CharAt(i) is not (';' or '.'); i++)
        {
            if (i != test && Polarities.At(page, i) is var cue and not Polarity.None && page.Tokens[i].Kind == TokenKind.Word)
            {
                return cue is Polarity.Negative || page.HasWord(i - 1, i, ["non", "not", "un", "pas", "no", "sans", "without"]) || Polarities.IsDenied(page, i) ? Polarity.Negative : cue is Polarity.Positive or Polarity.Expressed ? Polarity.Positive : cue;
            }
        }

        return Polarity.Unclear;
    }

    private static bool EndsHere(Page page, int at) =>
        at >= page.Tokens.Length || page.Tokens[at].Is(TokenMarks.LineBefore) || (page.Tokens[at].Kind == TokenKind.Symbol && page.CharAt(at) is ',' or ';' or '.' or ')' or '(' or ']');

    private static Polarity OfWords(Page page, int at, ref bool shared)
    {
        var (i, extent) = (at, false);
        var denied = page.IsWord(i, "non") || page.IsWord(i, "not") || page.IsWord(i, "pas");
        i += denied ? 1 : 0;
        while (i < at + LongestPhrase && i < page.Tokens.Length && (page.StartsAny(i, Extents) || page.StartsAny(i, Manners) || ((page.IsWord(i, "et") || page.IsWord(i, "and")) && i > at && page.StartsAny(i + 1, [.. Extents, .. Manners]))))
        {
            extent |= page.StartsAny(i, Extents);
            i++;
        }

        if (denied && page.StartsAny(i, NotDone))
        {
            return Polarity.Unclear;
        }

        if (denied && page.StartsAny(i, Found))
        {
            return Polarity.Negative;
        }

        var polarity = i < page.Tokens.Length ? Word(page, i) : Polarity.None;
        if (polarity != Polarity.None)
        {
            return !denied ? polarity : polarity == Polarity.Positive ? Polarity.Negative : IsLoss(page, i) ? Polarity.Positive : Polarity.Unclear;
        }

        shared = false;
        return extent && !denied && (Ends(page, i) || (page.StartsAny(i, Staining) && !page.IsAnyWord(i + 1, ["for", "pour", "with", "avec"]))) ? Polarity.Positive : page.StartsAny(at, ["sauvage", "wild", "mute", "mutat", "mutant"]) ? Polarity.Unclear : Polarity.None;
    }

    private static Polarity Word(Page page, int at)
    {
        if (IsKept(page, at))
        {
            return Polarity.Positive;
        }

        return Polarities.At(page, at) switch
        {
            Polarity.Positive when page.Tokens[at].Kind == TokenKind.Word => Polarities.IsDenied(page, at) && !page.StartsAny(at - 1, ["non", "not", "pas"]) ? Polarity.Negative : Polarity.Positive,
            Polarity.Negative => Polarity.Negative,
            Polarity.Unclear => Polarity.Unclear,
            Polarity.Expressed when page.StartsAny(at, ["exprimee", "exprimes", "expressed", "surexprime", "overexpressed", "amplifie", "amplified"]) || (page.IsWord(at, "exprime") && (IsCopula(page, at - 1) || page.IsWord(at - 1, "non"))) => Polarity.Positive,
            _ => Polarity.None,
        };
    }

    /// <summary>"focal" says that there is some; "diffuse large cells" says nothing of the marker before.</summary>
    private static bool Ends(Page page, int at) =>
        at >= page.Tokens.Length || page.Tokens[at].Kind != TokenKind.Word || page.Tokens[at].Is(TokenMarks.LineBefore)
        || page.IsWord(at, "et") || page.IsWord(at, "and") || page.IsWord(at, "mais") || page.IsWord(at, "but") || page.IsWord(at, "with") || page.IsWord(at, "avec") || page.IsWord(at, "in") || page.IsWord(at, "dans") || page.IsWord(at, "sur") || page.IsWord(at, "en");
}
