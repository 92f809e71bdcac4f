using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>
/// Panels of immunohistochemistry with mixed polarities in one list: "positive for A, B and C, negative for D; E focal", "A (+), B (-)",
/// "A et B négatifs". A sign at the marker comes first, then a cue that opens a list, then a cue that closes one.
/// </summary>
internal static class IhcReader
{
    private readonly record struct Item(int First, int Last, Concept? Marker, Polarity Cue, bool Opens, bool Breaks);

    public static void Read(Page page, List<Statement> statements)
    {
        var items = new List<Item>();
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            if (HasMarker(page, s))
            {
                Collect(page, s, items);
                Assign(page, items, statements);
            }
        }
    }

    private static bool HasMarker(Page page, int sentence)
    {
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (page.Lexicon.Has(mention, ConceptKind.Ihc))
            {
                return true;
            }
        }

        return false;
    }

    private static void Collect(Page page, int sentence, List<Item> items)
    {
        items.Clear();
        var (first, last) = (page.Narrative.Sentences[sentence].First, page.Narrative.Sentences[sentence].Last);
        var tissue = SpeaksOfTissue(page, sentence);
        var mentions = page.MentionsIn(sentence);
        var m = 0;
        for (var i = first; i < last;)
        {
            while (m < mentions.Length && mentions[m].First < i)
            {
                m++;
            }

            if (m < mentions.Length && mentions[m].First == i && MarkerOf(page, mentions[m], tissue) is { } marker)
            {
                if (!(marker.Value == "cytokeratin" && m + 1 < mentions.Length && mentions[m + 1].First - mentions[m].Last <= 4 && NamesKeratin(page, mentions[m + 1])))
                {
                    items.Add(new Item(i, mentions[m].Last, marker, Polarity.None, false, false));
                }

                i = mentions[m].Last;
                i = Keratins(page, i, last, marker, items);
                continue;
            }

            var cue = Polarities.At(page, i);
            if (cue != Polarity.None)
            {
                var joined = page.IsWord(i - 1, "and") || page.IsWord(i - 1, "et") || page.IsSign(i - 1, ',');
                var before = m > 0 && i - mentions[m - 1].Last <= (joined ? 0 : 1) && page.Lexicon.Has(mentions[m - 1], ConceptKind.Ihc);
                var ahead = !before && page.Tokens[i].Kind == TokenKind.Word && MarkerAhead(page, mentions, m, i);
                items.Add(new Item(i, i + 1, null, Flip(page, i, cue), cue == Polarity.Expressed || ahead || Opens(page, i + 1), false));
            }
            else if ((page.IsWord(i, "mais") && page.IsWord(i + 1, "pas")) || (page.IsWord(i, "but") && page.IsWord(i + 1, "not")))
            {
                // "exprimaient la calcitonine, mais pas la thyroglobuline"
                items.Add(new Item(i, i + 2, null, Polarity.Negative, true, false));
                i++;
            }
            else if (page.CharAt(i) is ';' || page.IsWord(i, "mais") || page.IsWord(i, "but") || page.IsWord(i, "while") || page.IsWord(i, "tandis") || page.IsWord(i, "whereas"))
            {
                items.Add(new Item(i, i + 1, null, Polarity.None, false, true));
            }

            i++;
        }
    }

    /// <summary>"positive ER": a marker right after the word, whether the word itself is a term or not.</summary>
    private static bool MarkerAhead(Page page, ReadOnlySpan<Mention> mentions, int m, int token)
    {
        while (m < mentions.Length && mentions[m].First <= token)
        {
            m++;
        }

        return m < mentions.Length && mentions[m].First - token <= 2 && page.Lexicon.Has(mentions[m], ConceptKind.Ihc);
    }

    /// <summary>"cytokératines (Cam 5.2, CK 20)": the clones are the markers.</summary>
    private static bool NamesKeratin(Page page, Mention mention) =>
        page.As(mention, ConceptKind.Ihc) is { } marker && (marker.Value.StartsWith("ck", StringComparison.Ordinal) || marker.Value is "ae1-ae3" or "cam5.2");

    /// <summary>"cytokératines AE1/AE3, 5/6, 9 et 14": the numbers go on with the list.</summary>
    private static int Keratins(Page page, int at, int last, Concept marker, List<Item> items)
    {
        if (!marker.Value.StartsWith("ck", StringComparison.Ordinal) && marker.Value is not ("ae1-ae3" or "cytokeratin"))
        {
            return at;
        }

        while (at + 1 < last && (page.IsSign(at, ',') || page.IsWord(at, "et") || page.IsWord(at, "and") || page.IsSign(at, '/'))
            && page.Tokens[at + 1].Kind == TokenKind.Number && Number.Of(page.Words(at + 1)) is >= 5 and <= 22 && !page.IsSign(at + 2, '%'))
        {
            var number = page.Words(at + 1).ToString();
            var end = at + 2;
            if (number == "5" && page.IsSign(end, '/') && page.IsWord(end + 1, "6"))
            {
                (number, end) = ("5-6", end + 2);
            }

            items.Add(new Item(at + 1, end, marker with { Value = "ck" + number }, Polarity.None, false, false));
            at = end;
        }

        return at;
    }

    private static Polarity Flip(Page page, int at, Polarity cue) => cue switch
    {
        Polarity.Expressed when page.Starts(at - 1, "faible") || page.IsWord(at - 1, "low") || page.IsWord(at - 1, "weak") => Polarity.Positive,
        Polarity.Expressed => Polarities.IsDenied(page, at) || NegativeNear(page, at) ? Polarity.Negative : Polarity.Positive,
        Polarity.Positive when Polarities.IsDenied(page, at) && page.Tokens[at].Kind == TokenKind.Word => Polarity.Negative,
        _ => cue,
    };

    /// <summary>"expression nulle", "loss of expression", "marquage négatif".</summary>
    private static bool NegativeNear(Page page, int at) =>
        Near(page, at - 1) || Near(page, at - 2) || Near(page, at + 1);

    private static bool Near(Page page, int at) => at >= 0 && at < page.Tokens.Length && Polarities.At(page, at) == Polarity.Negative;

    /// <summary>"positive for", "positif pour", "+ pour", "négatif : ".</summary>
    private static bool Opens(Page page, int at)
    {
        for (var i = at; i < Math.Min(at + 2, page.Tokens.Length); i++)
        {
            if (page.IsWord(i, "for") || page.IsWord(i, "pour") || page.IsWord(i, "to") || page.IsWord(i, "a") || page.IsWord(i, "au") || page.IsWord(i, "aux") || page.IsWord(i, "avec")
                || page.IsWord(i, "with") || page.IsWord(i, "vis") || page.IsWord(i, "de") || page.IsWord(i, "d") || page.IsWord(i, "des") || page.IsWord(i, "du") || (page.IsSign(i, ':') && MarkerFollows(page, i + 1)))
            {
                return true;
            }

            // "positive nuclear staining for", "positivité intense pour"
            if (page.Tokens[i].Kind != TokenKind.Word)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"négatif : CK7, CK20" but not "synaptophysine négative : pas de différenciation".</summary>
    private static bool MarkerFollows(Page page, int at)
    {
        if (at >= page.Tokens.Length)
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(at)))
        {
            if (mention.First >= at)
            {
                return mention.First - at <= 3 && page.Lexicon.Has(mention, ConceptKind.Ihc);
            }
        }

        return false;
    }

    private static void Assign(Page page, List<Item> items, List<Statement> statements)
    {
        var open = Polarity.None;
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (item.Marker is null)
            {
                open = item.Breaks ? Polarity.None : item.Opens ? item.Cue : open == Polarity.None || FollowedByMarker(items, i) ? open : Polarity.None;
                continue;
            }

            if (item.Marker.Value.Contains('=', StringComparison.Ordinal))
            {
                // "RB1 loss": the words are a result.
                statements.Add(new Statement(FactKind.Ihc, item.Marker.Value, page.Narrative.SpanOf(item.First, item.Last)) { Circumstance = page.At(item.First), Token = item.First });
                page.Claim(item.First, item.Last);
                continue;
            }

            var polarity = Attached(page, item.Last);
            if (polarity == Polarity.None)
            {
                polarity = Closing(page, items, i, open);
            }

            if (polarity is Polarity.Positive or Polarity.Negative)
            {
                Add(page, item, polarity, statements);
            }
        }
    }

    private static bool FollowedByMarker(List<Item> items, int at) => at + 1 < items.Count && items[at + 1].Marker is not null;

    /// <summary>A cue after the list that opens none itself ("were positive") speaks of the markers before it, unless an opening cue already did.</summary>
    private static Polarity Closing(Page page, List<Item> items, int at, Polarity open)
    {
        for (var i = at + 1; i < items.Count; i++)
        {
            if (items[i].Breaks)
            {
                break;
            }

            if (items[i].Marker is not null)
            {
                var attached = Attached(page, items[i].Last);
                if (attached != Polarity.None && IsListEnd(page, items[i - 1].Last, items[i]))
                {
                    return attached;
                }

                if (items[i].First - items[i - 1].Last > 6 || attached != Polarity.None)
                {
                    break;
                }

                continue;
            }

            if (!items[i].Opens && items[i].First - items[i - 1].Last <= 6 && page.Tokens[items[i].First].Kind == TokenKind.Word)
            {
                return items[i].Cue;
            }

            break;
        }

        return open;
    }

    /// <summary>"CEA, chromogranine et calcitonine positifs": the last marker carries the word for all.</summary>
    private static bool IsListEnd(Page page, int from, Item item) =>
        (page.IsWord(from, "et") || page.IsWord(from, "and") || page.IsWord(from + 1, "et") || page.IsWord(from + 1, "and")) && item.First - from <= 4
        && item.Last < page.Tokens.Length && page.Tokens[item.Last].Kind == TokenKind.Word;

    /// <summary>"(+)", "+++", "-", ": positif", "90 %" right at the marker.</summary>
    private static Polarity Attached(Page page, int at)
    {
        var i = at;
        while (page.IsSign(i, '(') || page.IsSign(i, ':') || page.IsSign(i, '[') || page.IsSign(i, '='))
        {
            i++;
        }

        if (i >= page.Tokens.Length)
        {
            return Polarity.None;
        }

        if (page.IsSign(i, '+'))
        {
            return Polarity.Positive;
        }

        if (page.Tokens[i].Kind == TokenKind.Symbol && Fold.IsHyphen(page.CharAt(i)) && !(i + 1 < page.Tokens.Length && page.Tokens[i + 1].Kind != TokenKind.Symbol && !page.Tokens[i + 1].Is(TokenMarks.SpaceBefore)))
        {
            return Polarity.Negative;
        }

        if (Polarities.At(page, i) is var cue and (Polarity.Positive or Polarity.Negative) && !Opens(page, i + 1))
        {
            return cue == Polarity.Positive && Polarities.IsDenied(page, i) && !page.IsSign(i, '+') ? Polarity.Negative : cue;
        }

        return page.Tokens[i].Kind == TokenKind.Number && page.IsSign(i + 1, '%') && Number.Of(page.Words(i)) is var percent
            ? percent > 0 ? Polarity.Positive : Polarity.Negative
            : Polarity.None;
    }

    private static void Add(Page page, Item item, Polarity polarity, List<Statement> statements)
    {
        var value = item.Marker!.Value + (polarity == Polarity.Positive ? "=positive" : "=negative");
        var circumstance = page.At(item.First) & ~(Circumstance.Negated | Circumstance.Possible);
        statements.Add(new Statement(FactKind.Ihc, value, page.Narrative.SpanOf(item.First, item.Last)) { Circumstance = circumstance, Token = item.First });
        page.Claim(item.First, item.Last);
    }

    private static Concept? MarkerOf(Page page, Mention mention, bool tissue)
    {
        if (page.IsClaimed(mention.First) || page.As(mention, ConceptKind.Ihc, tissue) is not { } marker)
        {
            return null;
        }

        var gene = marker.Value is "egfr" or "alk" or "ros1" or "braf" or "kras" or "nras" or "ret" or "met" or "kit" && page.Lexicon.Has(mention, ConceptKind.Molecular);
        gene |= page.Lexicon.Has(mention, ConceptKind.Molecular) && SpeaksOfGenes(page, mention.First);
        return !gene && (tissue || !(page.Lexicon.Has(mention, ConceptKind.Lab) || IsSerology(marker))) ? marker : null;
    }

    /// <summary>"Genetic testing for SDHB and RET mutations": the marker is a gene there.</summary>
    private static bool SpeaksOfGenes(Page page, int token)
    {
        var range = page.Narrative.Sentences[page.SentenceOf(token)];
        return page.HasWord(range.First, range.Last, ["genetic", "genetiqu", "germinal", "germline", "sequenc", "ngs"]) && !page.HasWord(range.First, range.Last, ["immuno", "express", "exprim", "stain"]);
    }

    /// <summary>Immunoglobulins and viruses are asked for in blood as well.</summary>
    private static bool IsSerology(Concept marker) =>
        marker.Value.StartsWith("ig", StringComparison.Ordinal) || marker.Value is "ebv" or "hhv8" or "hbsag" or "cmv" or "hpv";

    /// <summary>Markers that are measured in serum too (calcitonin, CEA) need a word or a marker of pathology in the sentence.</summary>
    internal static bool SpeaksOfTissue(Page page, int sentence)
    {
        if (page.RoleOf(sentence) is SectionRole.Pathology or SectionRole.Microscopy)
        {
            return true;
        }

        var range = page.Narrative.Sentences[sentence];
        if (page.HasWord(range.First, range.Last, ["cellule", "cells"]) && page.HasWord(range.First, range.Last, ["exprim", "express", "immuno", "marqu", "stain", "positiv"]))
        {
            return true;
        }

        if (page.HasWord(range.First, range.Last, ["anatomo", "anapath", "biops", "histolog", "histopath"]) && page.HasWord(range.First, range.Last, ["positiv", "negativ"]) && !page.HasWord(range.First, range.Last, ["blood", "plasm", "psa", "sang", "seri", "serum", "urin", "taux", "level"]))
        {
            return true;
        }

        foreach (var mention in page.MentionsIn(sentence))
        {
            if (page.Is(mention, Keyword.Marker) || page.Is(mention, Keyword.Ki67) || (!page.Lexicon.Has(mention, ConceptKind.Lab) && page.As(mention, ConceptKind.Ihc) is { } marker && !IsSerology(marker)))
            {
                return true;
            }
        }

        return false;
    }
}
