using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>A result told by a word: "5-HIAA élevé", "CEA and CA 19-9 were normal". The word judges an analyte and those joined to it.</summary>
internal static class LabWords
{
    private const int WordGap = 9;
    private const int LongestJoint = 6;
    private static readonly WordStarts High = new("eleve", "elevation", "augment", "elevat", "raised", "increas", "hausse", "high", "accru", "rising");
    private static readonly WordStarts Low = new("basses", "abaiss", "low", "effondr");
    private static readonly WordStarts Asides = new("while", "whereas", "tandis", "alors", "morpholog");
    private static readonly WordStarts Changes = new("particularit", "anomali", "alteration", "abnormalit");
    private static readonly string[] Slowly = ["slowly", "gradually", "slightly", "lentement", "progressivement", "legerement", "discretement"];
    private static readonly WordStarts Secreting = new("produc", "producing", "secret");
    private static readonly WordStarts Normal = new("norma");

    /// <summary>"5-HIAA élevé", "elevation of serum cortisol and ACTH", "CEA normal".</summary>
    public static Statement? Told(Page page, int sentence, ReadOnlySpan<Mention> mentions, int m, Concept analyte)
    {
        var mention = mentions[m];
        if (page.IsSign(mention.Last, '↑') || page.IsSign(mention.Last, '↓'))
        {
            return Said(page, mention, analyte, mention.Last, page.IsSign(mention.Last, '↑') ? "high" : "low");
        }

        if (analyte.Value.StartsWith("csf-", StringComparison.Ordinal) || (page.Lexicon.Has(mention, ConceptKind.Ihc) && TissueMarkers.SpeaksOfTissue(page, sentence))
            || page.HasWord(mention.Last, mention.Last + 2, Secreting) || LabForms.IsLimit(page, mention))
        {
            // "an ACTH-producing tumour of low grade": the hormone names the tumour.
            return null;
        }

        var range = page.Narrative.Sentences[sentence];
        var (first, last) = Joined(page, mentions, m);
        if (LabVerdicts.Behind(page, last, range.Last, analyte) is { } verdict)
        {
            return Said(page, mention, analyte, verdict.At, verdict.Level);
        }

        for (var distance = 0; distance < WordGap; distance++)
        {
            var (after, before) = (last + distance, first - 1 - distance);
            if (after < range.Last && Level(page, after, analyte, forward: true) is { } behind && Clear(page, last, after))
            {
                return Said(page, mention, analyte, after, behind);
            }

            if (distance < (page.StartsAny(before, High) && IsCollected(page, before + 1, first) ? WordGap : 6) && before >= range.First && Level(page, before, analyte, forward: false) is { } ahead && Clear(page, before + 1, first))
            {
                return Said(page, mention, analyte, before, ahead);
            }
        }

        return null;
    }

    /// <summary>"TSH et T4 normales": a short name beside a plain one.</summary>
    public static Concept? JoinedTo(Page page, ReadOnlySpan<Mention> mentions, int m) =>
        m > 0 && IsJoint(page, mentions[m - 1].Last, mentions[m].First) && page.As(mentions[m - 1], ConceptKind.Lab) is not null ? page.As(mentions[m], ConceptKind.Lab, true) : null;

    private static Statement Said(Page page, Mention mention, Concept analyte, int at, string level)
    {
        var circumstance = page.At(at);
        if (level == "high" && (circumstance & Circumstance.Negated) != 0 && page.StartsAny(at, ["eleve", "elevat", "raised", "high"]))
        {
            // "PSA was not elevated", "sans élévation de la CRP".
            level = "normal";
        }

        var span = page.SpanOf(mention).To(page.Tokens[at].Span);
        return new Statement(FactKind.Lab, $"{analyte.Value}={level}", span.Length <= 200 ? span : page.SpanOf(mention)) { Circumstance = circumstance & ~(level == "normal" ? Circumstance.Negated : 0), Token = mention.First };
    }

    /// <summary>The tokens of an analyte and of those joined to it: "la CgA et la NSE étaient normales", "high CgA (ng/mL) and 5-HIAA" are judged together.</summary>
    private static (int First, int Last) Joined(Page page, ReadOnlySpan<Mention> mentions, int m)
    {
        var (first, last) = (mentions[m].First, mentions[m].Last);
        for (var next = m + 1; next < mentions.Length && mentions[next].First - last <= LongestJoint; next++)
        {
            // What else is named between ("la" as an atrium) joins nothing and parts nothing.
            if (page.Lexicon.Has(mentions[next], ConceptKind.Lab) && (!IsJoint(page, last, mentions[next].First) || page.As(mentions[next], ConceptKind.Lab) is null))
            {
                break;
            }

            last = page.Lexicon.Has(mentions[next], ConceptKind.Lab) ? mentions[next].Last : last;
        }

        for (var before = m - 1; before >= 0 && first - mentions[before].Last <= LongestJoint; before--)
        {
            if (page.Lexicon.Has(mentions[before], ConceptKind.Lab) && (!IsJoint(page, mentions[before].Last, first) || page.As(mentions[before], ConceptKind.Lab) is null))
            {
                break;
            }

            first = page.Lexicon.Has(mentions[before], ConceptKind.Lab) ? mentions[before].First : first;
        }

        return (first, last);
    }

    /// <summary>Only commas, "and", articles and a short name in brackets.</summary>
    private static bool IsJoint(Page page, int from, int to)
    {
        if (to - from is < 1 or > LongestJoint)
        {
            return false;
        }

        var (joined, inside) = (false, false);
        for (var i = from; i < to; i++)
        {
            var link = page.IsSign(i, ',') || page.IsSign(i, '/') || page.IsWord(i, "et") || page.IsWord(i, "and");
            joined |= link || page.IsSign(i, '(');
            inside = page.IsSign(i, '(') || (inside && !page.IsSign(i, ')'));
            if (inside && page.Tokens[i].Kind == TokenKind.Word && !page.StartsAny(i, High) && !page.StartsAny(i, Low) && !page.StartsAny(i, Normal))
            {
                // "gonadotrophine chorionique (bêta-hCG), AFP": a short name.
                continue;
            }

            if (!link && !(page.Tokens[i].Kind == TokenKind.Symbol ? page.CharAt(i) is '(' or ')' or '\'' or '’' : page.IsWord(i, "le") || page.IsWord(i, "la") || page.IsWord(i, "l") || page.IsAnyWord(i, ["de", "d", "du", "des", "les"]) || page.IsWord(i, "the") || page.IsWord(i, "of") || page.StartsAny(i, ["urin", "seri", "serum", "plasma", "acid"])))
            {
                return false;
            }
        }

        return joined;
    }

    /// <summary>"elevated 24-hour urine levels of VMA": how long it was collected makes the way longer.</summary>
    private static bool IsCollected(Page page, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number && LabForms.PastPeriod(page, i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Clear(Page page, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number && to - from > 4 && !IsInTerm(page, i) && LabForms.PastPeriod(page, i) is null || page.CharAt(i) is ';' or '.' && page.Tokens[i].Kind == TokenKind.Symbol || page.IsWord(i, "mais") || page.IsWord(i, "but") || page.StartsAny(i, Asides))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"le 5-HIAA": a number inside a name is no value.</summary>
    private static bool IsInTerm(Page page, int at)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(at)))
        {
            if (mention.First <= at && at < mention.Last && mention.Last - mention.First > 1)
            {
                return true;
            }
        }

        return false;
    }

    private static string? Level(Page page, int at, Concept analyte, bool forward)
    {
        if (page.IsClaimed(at))
        {
            return null;
        }

        if (page.StartsAny(at, ["rising", "augment", "increas"]) && (page.IsAnyWord(at - 1, Slowly) || page.IsAnyWord(at + 1, Slowly)))
        {
            // "slowly rising PSA": it may be low still.
            return null;
        }

        if (page.StartsAny(at, High) || LabVerdicts.IsLong(page, at, analyte))
        {
            return "high";
        }

        if (!analyte.Has("tumourmarker") && page.StartsAny(at, ["indetect", "undetect"]))
        {
            return "low";
        }

        if (forward ? page.StartsAny(at, Low) || page.IsAnyWord(at, ["bas", "basse"]) : page.IsWord(at, "low") || page.IsWord(at, "basse"))
        {
            return "low";
        }

        return page.StartsAny(at, Normal) || (forward && (page.Starts(at, "unremarkabl") || IsNoChange(page, at) || (analyte.Has("tumourmarker") && page.Starts(at, "negati")))) ? "normal" : null;
    }

    /// <summary>"sans particularité", "pas d'altérations notables", "no abnormalities".</summary>
    private static bool IsNoChange(Page page, int at) => page.StartsAny(at, Changes) && page.HasWord(at - 3, at, ["sans", "pas", "aucune", "no", "without"]) && !page.HasSign(at - 6, at, ',');
}
