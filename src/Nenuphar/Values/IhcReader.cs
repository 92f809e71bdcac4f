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
    private static readonly WordStarts Backing = new("support", "confirm", "corrobor", "soutien", "appui");
    private const int LongestQualifying = 6;
    private static readonly WordStarts Nouns = new("positivi", "immunopositivi", "negativi", "immunonegativi", "immunoreactivi", "reactivit", "immunomarquag", "marquage");
    private static readonly WordStarts Denying = new("not", "fail", "pas");
    private static readonly WordStarts Contrasts = new("mais", "but", "while", "tandis", "whereas");

    public static void Read(Page page, List<Statement> statements)
    {
        var items = new List<PanelItem>();
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            if (page.KindsIn(s).Has(ConceptKind.Ihc))
            {
                Collect(page, s, items);
                if (!OrderedStains.AreAll(page, s, items))
                {
                    Assign(page, items, statements);
                }
            }
        }

        TripleNegatives.Read(page, statements);
    }

    private static void Collect(Page page, int sentence, List<PanelItem> items)
    {
        items.Clear();
        var (first, last) = (page.Narrative.Sentences[sentence].First, page.Narrative.Sentences[sentence].Last);
        var tissue = TissueMarkers.SpeaksOfTissue(page, sentence);
        var mentions = page.MentionsIn(sentence);
        var m = 0;
        for (var i = first; i < last;)
        {
            while (m < mentions.Length && mentions[m].First < i)
            {
                m++;
            }

            if (m < mentions.Length && mentions[m].First == i && TissueMarkers.MarkerOf(page, mentions[m], tissue) is { } marker)
            {
                if (items.Count > 0 && items[^1].Marker?.Value == marker.Value && i - items[^1].Last is 0 or 1 && (i == items[^1].Last || page.IsSign(i - 1, '(')))
                {
                    // "CK7 (OV-TL 12/30)": the clone of the marker.
                    var end = page.IsSign(i - 1, '(') && page.IsSign(mentions[m].Last, ')') ? mentions[m].Last + 1 : mentions[m].Last;
                    items[^1] = items[^1] with { Last = end };
                    i = end;
                    continue;
                }

                if (!(marker.Value == "cytokeratin" && m + 1 < mentions.Length && mentions[m + 1].First - mentions[m].Last <= 4 && !IsSigned(page, mentions[m].Last) && NamesKeratin(page, mentions[m + 1])))
                {
                    items.Add(new PanelItem(i, mentions[m].Last, marker, Polarity.None, false, false));
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
                items.Add(new PanelItem(i, i + 1, null, Flip(page, i, cue), cue != Polarity.Unclear && (cue == Polarity.Expressed || ahead || Opens(page, i + 1)), false));
            }
            else if (items.Count > 0 && page.StartsAny(i, Backing) && (page.HasWord(i - 3, i, Denying) || page.IsWord(i + 1, "pas")))
            {
                // "stains for A and B do not support this"
                items.Add(new PanelItem(i, i + 1, null, Polarity.Negative, false, false));
            }
            else if (PanelTurns.Opens(page, i, items) is { } turn)
            {
                items.Add(turn);
                i = turn.Last - 1;
            }
            else if (page.CharAt(i) is ';' || page.IsAnyWord(i, Contrasts))
            {
                items.Add(new PanelItem(i, i + 1, null, Polarity.None, false, true));
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

    /// <summary>"CK -, CK7 +": the sign is the first one's own.</summary>
    private static bool IsSigned(Page page, int at) => MarkerSigns.Behind(page, at, "cytokeratin", out _) is Polarity.Positive or Polarity.Negative && !page.IsSign(at, '(');

    /// <summary>"cytokératines (Cam 5.2, CK 20)": the clones are the markers.</summary>
    private static bool NamesKeratin(Page page, Mention mention) =>
        page.As(mention, ConceptKind.Ihc) is { } marker && (marker.Value.StartsWith("ck", StringComparison.Ordinal) || marker.Value is "ae1-ae3" or "cam5.2");

    /// <summary>"cytokératines 5/6, 7 et 19": the numbers go on with the list.</summary>
    private static int Keratins(Page page, int at, int last, Concept marker, List<PanelItem> items)
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

            items.Add(new PanelItem(at + 1, end, marker with { Value = "ck" + number }, Polarity.None, false, false));
            at = end;
        }

        return at;
    }

    private static Polarity Flip(Page page, int at, Polarity cue) => cue switch
    {
        Polarity.Expressed when page.Starts(at - 1, "faible") || page.IsWord(at - 1, "low") || page.IsWord(at - 1, "weak") => Polarity.Positive,
        Polarity.Expressed when LossBefore(page, at) is >= 0 and var loss => Polarities.IsDenied(page, at) || Polarities.IsDenied(page, loss) || page.IsAnyWord(loss - 1, ["sans", "without", "no", "aucune"]) ? Polarity.Positive : Polarity.Negative,
        Polarity.Expressed => Polarities.IsDenied(page, at) || NegativeNear(page, at) ? Polarity.Negative : Polarity.Positive,
        Polarity.Positive when Polarities.IsDenied(page, at) && page.Tokens[at].Kind == TokenKind.Word => Polarity.Negative,
        Polarity.Negative when MarkerSigns.IsLoss(page, at) && Polarities.IsDenied(page, at) => Polarity.Positive,
        _ => cue,
    };

    /// <summary>"perte de l'expression", "loss of nuclear expression".</summary>
    private static int LossBefore(Page page, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 7 && !page.IsSign(i, ',') && !page.IsSign(i, ';'); i--)
        {
            if (MarkerSigns.IsLoss(page, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"expression nulle", "marquage négatif".</summary>
    private static bool NegativeNear(Page page, int at) =>
        page.StartsAny(at + 1, ["alter", "abol", "absen", "deficien", "anormal", "abnormal"]) || page.StartsAny(at - 1, ["alter", "deficien", "aberrant", "abnormal"]) || Near(page, at - 1) || Near(page, at - 2) || (at > 0 && page.CharAt(at - 1) is '\'' or '’' && Near(page, at - 3)) || Near(page, at + 1);

    private static bool Near(Page page, int at) => at >= 0 && at < page.Tokens.Length && Polarities.At(page, at) == Polarity.Negative;

    /// <summary>"positive for", "positif pour", "+ pour", "négatif : ".</summary>
    private static bool Opens(Page page, int at)
    {
        if (page.IsSign(at, '(') && page.HasWord(at - 9, at - 1, ["toutes", "tous", "all"]))
        {
            // "toutes les cytokératines étaient négatives (CK20, CAM 5.2)".
            return MarkerFollows(page, at + 1);
        }

        if (page.IsWord(at, "par") && page.Starts(at - 1, "marque"))
        {
            // "les cellules étaient marquées par A et B"
            return true;
        }

        for (var i = at; i < Math.Min(at + 2, page.Tokens.Length); i++)
        {
            if (page.IsWord(i, "for") || page.IsWord(i, "pour") || page.IsWord(i, "to") || page.IsWord(i, "a") || page.IsWord(i, "au") || page.IsWord(i, "aux") || page.IsWord(i, "avec")
                || page.IsWord(i, "with") || page.IsAnyWord(i, ["contre", "against"]) || page.IsWord(i, "vis") || page.IsWord(i, "de") || page.IsWord(i, "d") || page.IsWord(i, "des") || page.IsWord(i, "du") || (page.IsSign(i, ':') && MarkerFollows(page, i + 1)))
            {
                return true;
            }

            // "positive nuclear staining for", "positivité intense pour"
            if (page.Tokens[i].Kind != TokenKind.Word)
            {
                return false;
            }
        }

        return page.StartsAny(at - 1, Nouns) && IsQualified(page, at);
    }

    /// <summary>"positivité nucléaire, intense et diffuse pour": adjectives between the noun and what leads to the list.</summary>
    private static bool IsQualified(Page page, int at)
    {
        for (var i = at + 1; i < Math.Min(at + LongestQualifying, page.Tokens.Length) && (page.Tokens[i].Kind == TokenKind.Word || page.IsSign(i, ',')); i++)
        {
            if (page.IsAnyWord(i, ["for", "pour"]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"négatif : CK7, CK20" but not "synaptophysine négative : pas de différenciation".</summary>
    internal static bool MarkerFollows(Page page, int at)
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

    private static void Assign(Page page, List<PanelItem> items, List<Statement> statements)
    {
        var signs = Signs(page, items);
        PanelTurns.Settle(page, items, signs);
        var open = Polarity.None;
        var outer = new Stack<Polarity>(0);
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            open = PastBrackets(page, i > 0 ? items[i - 1].Last : item.First, item.First, open, outer);
            if (item.Marker is null)
            {
                open = item.Breaks ? Polarity.None : item.Opens ? item.Cue : open == Polarity.None || FollowedByMarker(items, i) ? open : Polarity.None;
                continue;
            }

            if (item.Marker.Value.Contains('=', StringComparison.Ordinal))
            {
                // "RB1 loss": the words are a result; "no loss of RB1" is the other one.
                var circumstance = page.At(item.First);
                var kept = (circumstance & Circumstance.Negated) != 0 && page.HasWord(item.First, item.Last, ["loss", "perte"]);
                var result = kept ? item.Marker.Value.Replace("=negative", "=positive", StringComparison.Ordinal) : item.Marker.Value;
                statements.Add(new Statement(FactKind.Ihc, result, page.Narrative.SpanOf(item.First, item.Last)) { Circumstance = kept ? circumstance & ~Circumstance.Negated : circumstance, Token = item.First });
                page.Claim(item.First, item.Last);
                continue;
            }

            if (PlacedSigns.Tell(page, items, i, statements))
            {
                continue;
            }

            var sign = signs[i];
            var polarity = sign.Own != Polarity.None ? sign.Own
                : sign.OfList != Polarity.None && (open == Polarity.None || sign.EndsList) ? sign.OfList
                : sign.Closing != Polarity.None ? sign.Closing
                : open == Polarity.Positive && i > 0 && page.HasWord(items[i - 1].Last, item.First, ["nor"]) ? Polarity.Negative
                : open;
            if (polarity is Polarity.Positive or Polarity.Negative)
            {
                Add(page, item, polarity, statements);
            }
            else if (item.Marker.Value == "p53" && polarity == Polarity.Unclear)
            {
                Pattern(page, item, statements);
            }
        }
    }

    /// <summary>"negative for A, B (both positive in the other component) and C": what a bracket says ends with it.</summary>
    private static Polarity PastBrackets(Page page, int from, int to, Polarity open, Stack<Polarity> outer)
    {
        for (var i = from; i < to; i++)
        {
            if (page.IsSign(i, '('))
            {
                outer.Push(open);
            }
            else if (page.IsSign(i, ')') && outer.Count > 0)
            {
                open = outer.Pop();
            }
        }

        return open;
    }

    /// <summary>"p53 sauvage", "p53 mutated pattern": the stain stands for the gene.</summary>
    private static void Pattern(Page page, PanelItem item, List<Statement> statements)
    {
        var status = page.HasWord(item.Last, item.Last + 3, ["sauvage", "wild"]) ? "wild-type" : page.HasWord(item.Last, item.Last + 3, ["mute", "mutat", "mutant"]) ? "mutated" : null;
        if (status is not null)
        {
            statements.Add(new Statement(FactKind.Molecular, "tp53=" + status, page.Narrative.SpanOf(item.First, item.Last)) { Circumstance = page.At(item.First) & ~(Circumstance.Negated | Circumstance.Possible), Token = item.First });
            page.Claim(item.First, item.Last);
        }
    }

    private static bool FollowedByMarker(List<PanelItem> items, int at) => at + 1 < items.Count && items[at + 1].Marker is not null;

    /// <summary>From the last marker to the first: its own sign, that of the list which it stands in, and the verb that closes the list.</summary>
    private static PanelSign[] Signs(Page page, List<PanelItem> items)
    {
        var signs = new PanelSign[items.Count];
        for (var i = items.Count - 1; i >= 0; i--)
        {
            if (items[i].Marker is not { } marker)
            {
                continue;
            }

            var own = MarkerSigns.Behind(page, items[i].Last, marker.Value, out var shared);
            if (own is Polarity.Positive or Polarity.Negative && Opens(page, items[i].Last + 1) && page.Tokens[items[i].Last].Kind == TokenKind.Word)
            {
                own = Polarity.None;
            }

            var sign = new PanelSign(own, shared, Polarity.None, false, Polarity.None);
            if (own == Polarity.None && i + 1 < items.Count && items[i].Last is var from && items[i + 1] is var next)
            {
                var gap = next.First - from;
                if (next.Marker is not null)
                {
                    var after = signs[i + 1];
                    var listed = MarkerLists.Joined(page, from, next.First);
                    sign = sign with
                    {
                        OfList = !listed ? Polarity.None : after.Own == Polarity.None ? after.OfList : after.Shared ? after.Own : Polarity.None,
                        EndsList = listed && (after.Own == Polarity.None ? after.EndsList : page.Tokens[next.Last].Kind == TokenKind.Word && IsPlural(page, next.Last) && page.HasWord(from, next.First, ["et", "and"])),
                        Closing = gap <= 6 && after.Own == Polarity.None ? after.Closing : Polarity.None,
                    };
                }
                else if (!next.Breaks && !next.Opens && (gap <= 6 || MarkerLists.IsOfGroups(page, from, next.First)) && page.Tokens[next.First].Kind == TokenKind.Word)
                {
                    sign = sign with { Closing = next.Cue };
                }
                else if (gap <= 6 && next.Cue == Polarity.Positive && (MarkerSigns.IsKept(page, next.First - 1) || MarkerSigns.IsKept(page, next.First - 2)) && !FollowedByMarker(items, i + 1))
                {
                    // "MSH2 and MSH6 showed preserved nuclear staining".
                    sign = sign with { Closing = Polarity.Positive };
                }
            }

            signs[i] = sign;
        }

        return signs;
    }

    /// <summary>"positif pour A et B négatif": a word in the singular is said of the last marker alone; English words tell no number.</summary>
    private static bool IsPlural(Page page, int at) => page.Narrative.Language == Language.English || !page.StartsAny(at, ["negati", "positi"]) || page.Words(at) is [.., 's' or 'S'];

    private static void Add(Page page, PanelItem item, Polarity polarity, List<Statement> statements)
    {
        var value = item.Marker!.Value + (polarity == Polarity.Positive ? "=positive" : "=negative");
        // "La recherche d'une surexpression était négative": a stain with a result was done.
        var told = page.HasWord(item.First - 6, item.First, ["recherche"]) ? Circumstance.Planned | Circumstance.Hypothetical : Circumstance.Planned;
        var circumstance = page.At(item.First) & ~(Circumstance.Negated | Circumstance.Possible | told);
        statements.Add(new Statement(FactKind.Ihc, value, page.Narrative.SpanOf(item.First, item.Last)) { Circumstance = circumstance, Token = item.First });
        page.Claim(item.First, item.Last);
    }
}
