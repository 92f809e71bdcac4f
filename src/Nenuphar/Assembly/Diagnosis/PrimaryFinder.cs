using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>
/// Where the tumour comes from. The organ told with the tumour's name or as its origin weighs most, an organ with a mass less; organs of
/// metastases do not count. The finest code of the chosen organ that the text names is kept.
/// </summary>
internal static class PrimaryFinder
{
    private const string Unknown = "C80.9";

    /// <summary>What an organ weighs for being named at all.</summary>
    internal const double Mere = 0.12;

    /// <summary>An organ that is only suspected, with no lesion told in it, is no origin.</summary>
    private const double Suspected = 0.36;

    /// <summary>About one term in so many speaks of an origin.</summary>
    private const int VoteShare = 4;

    /// <summary>A comma and two or three diameters.</summary>
    private const int MeasuredReach = 8, MeasuredGap = 18;

    private static readonly KindSet Telling = KindSet.Of(ConceptKind.Site, ConceptKind.Morphology, ConceptKind.Procedure);
    private static readonly WordStarts Leading = new("avec", "with", "vers", "into");
    private static readonly WordStarts Returns = new("recid", "recur", "relap", "rechut");
    private static readonly WordStarts Benign = new("inflamma", "infect", "ischem", "ischaem", "vasculai", "traumat", "degenerat");
    private static readonly WordStarts Kept = new("locali", "confin", "limit", "restrict", "belong");
    private static readonly WordStarts Growing = new("extens", "infiltr", "invas", "invad", "envahi", "presence", "involv", "atteign", "refoul", "comprim", "compressing", "deplac", "displac", "autour", "around", "proche", "near", "adjacen", "contig", "jouxt", "jusqu", "etend", "extend", "above", "below", "beneath", "behind", "dessus", "dessous", "derriere", "outside", "dehors");
    private static readonly KeywordSet Voters = KeywordSet.Of(Keyword.Primary, Keyword.Origin, Keyword.Lesion, Keyword.Biopsy);
    private static readonly KeywordSet Words = Voters | KeywordSet.Of(Keyword.UnknownPrimary);
    private static readonly KindSet Parts = KindSet.Of(ConceptKind.Site, ConceptKind.Side);

    public static void Read(Page page, List<Statement> statements)
    {
        if (Mimics.Explain(page, statements))
        {
            return;
        }

        var metastases = statements.Where(s => s.Kind == FactKind.Metastasis).Select(s => s.Token).ToHashSet();
        var votes = new List<OriginVote>((page.Mentions.Length / VoteShare) + VoteShare);
        Mention? unknown = null;
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            if (!page.KindsIn(s).HasAny(Telling) && !page.KeywordsIn(s).HasAny(Words))
            {
                continue;
            }

            var mentions = page.MentionsIn(s);
            for (var m = 0; m < mentions.Length; m++)
            {
                if (!page.Lexicon.HasAny(mentions[m], Telling) && !page.Lexicon.HasAny(mentions[m], Words))
                {
                    continue;
                }

                unknown ??= page.Is(mentions[m], Keyword.UnknownPrimary) && OriginWords.AreOfTumour(page, mentions[m]) && !page.HasWord(page.Narrative.Sentences[s].First, mentions[m].First, ["initial", "longtemps"]) && (page.At(mentions[m]) & (Circumstance.Negated | Circumstance.Literature | Circumstance.Possible)) == 0 ? mentions[m] : null;
                Voting(page, mentions, m, metastases, votes);
            }
        }

        FromInside(page, votes);
        Polyps.Vote(page, votes);
        SampledLesions.Vote(page, votes);
        RegionOrigins.Vote(page, votes, statements);
        OperatedOrgans.Yield(page, votes);
        MassOperations.Remove(page, votes);
        // "masse pelvienne" beside "adénocarcinome du rectum": a region is where it came back.
        if (votes.Exists(v => v.Region || (v.Named && (Homes.IsOfHeadAndNeck(v.Code) || (v.Weight > Mere && !v.Code.StartsWith("C7", StringComparison.Ordinal) && !IsPossible(page, v.Mention))))))
        {
            votes.RemoveAll(v => !v.Region && v.Code.StartsWith("C76", StringComparison.Ordinal));
        }

        Spreads.Remove(page, votes, statements);
        EarlierTumours.Remove(page, votes);
        LaterMasses.Remove(votes, statements);
        Homes.Remove(page, votes, statements);
        Homes.OfParts(votes);
        Homes.OfLining(page, votes, statements);
        Homes.OfBrain(page, votes, statements);
        Marrow.Vote(page, votes, statements);
        Choose(page, votes, unknown, statements);
    }

    private static void Voting(Page page, ReadOnlySpan<Mention> mentions, int m, HashSet<int> metastases, List<OriginVote> votes)
    {
        var mention = mentions[m];
        if (!(page.Lexicon.HasAny(mention, Telling) || page.Lexicon.HasAny(mention, Voters)) || Weights.At(page, mention) is not (> 0 and var weight) || IsField(page, mentions, m))
        {
            return;
        }

        if (Organ(page, mention, metastases) is { } anywhere)
        {
            var labelled = Fields.IsOrgan(page, mention) && anywhere[..3] is not ("C22" or "C40" or "C41" or "C71" or "C77");
            votes.Add(labelled ? new OriginVote(mention, anywhere, weight * 2, true) : new OriginVote(mention, anywhere, Mere));
        }

        if ((page.As(mention, ConceptKind.Morphology) ?? ShortName.Of(page, mention)) is { } tumour)
        {
            if (RefutedNames.Is(page, mention) || UnmeantNames.IsTarget(page, mention))
            {
                return;
            }

            var strength = tumour.Has("benign") ? 0.2 : AfterMetastasis(page, mentions, m) ? 1.6 : 2;
            if (SiteOf(tumour) is { } own)
            {
                votes.Add(new OriginVote(mention, own, weight * 2, true, Tumour: mention.First));
            }

            if (RegionOrigins.Of(page, mentions, m, tumour) is { } region && !metastases.Contains(region.Place.First))
            {
                votes.Add(new OriginVote(region.Place, region.Code, weight * 2, true, true, mention.First));
                return;
            }

            Neighbours(page, mentions, m, weight * strength, metastases, votes, 6, !tumour.Has("benign"));
        }
        else if (page.Is(mention, Keyword.Primary) || page.Is(mention, Keyword.Origin))
        {
            if (OriginWords.AreMissing(page, mention.First) || OriginWords.AreOfAilment(page, mention.Last))
            {
                return;
            }

            Neighbours(page, mentions, m, weight * 2, metastases, votes, 5, true);
        }
        else if (page.Is(mention, Keyword.Lesion) && !page.Starts(mention.First, "micro") && !page.StartsAny(mention.Last, Benign))
        {
            Neighbours(page, mentions, m, Math.Min(weight, 1.5) * 0.8, metastases, votes, 7, false);
        }
        else if (page.Is(mention, Keyword.Biopsy))
        {
            Neighbours(page, mentions, m, 0.4, metastases, votes, 5, false);
        }
        else
        {
            Operated(page, mention, votes);
        }
    }

    /// <summary>The organ that an operation's name tells.</summary>
    private static void Operated(Page page, Mention mention, List<OriginVote> votes)
    {
        if (page.As(mention, ConceptKind.Procedure) is not { } operation || OperatedOrgans.IsPreventive(page, mention) || OperatedOrgans.IsElsewhere(page, mention))
        {
            return;
        }

        if (OperatedOrgans.IsWithIleum(page, mention, operation.Value))
        {
            return;
        }

        if (OperatedOrgans.CodeOf(operation.Value) is { } code && !Homes.IsWithOvaries(page, mention, code))
        {
            votes.Add(new OriginVote(mention, OrganParts.Lobe(page, mention, code), 2));
        }
        else if (OperatedOrgans.IsOfLung(page, mention, operation.Value))
        {
            votes.Add(new OriginVote(mention, OrganParts.Lobe(page, mention, "C34.9"), 1));
        }
        else if (operation.Value == "appendicectomy" && OperatedOrgans.IsOfAppendix(page, mention))
        {
            votes.Add(new OriginVote(mention, "C18.1", 1));
        }
        else if (operation.Value == "small-bowel-resection" && OperatedOrgans.PartOfBowel(page, mention) is { } part)
        {
            votes.Add(new OriginVote(mention, part, 1));
        }
    }

    /// <summary>
    /// Organs just before (English: "pulmonary adenocarcinoma") or after ("adénocarcinome du poumon") a term. Several lesions of the liver or the lung, and
    /// what is sampled there, are where a tumour went.
    /// </summary>
    private static void Neighbours(Page page, ReadOnlySpan<Mention> mentions, int at, double weight, HashSet<int> metastases, List<OriginVote> votes, int reach, bool named)
    {
        var several = !named && page.Is(mentions[at], Keyword.Lesion) && IsPlural(page, mentions[at]);
        var sampled = page.Is(mentions[at], Keyword.Biopsy);
        if (at > 0 && (mentions[at].First - mentions[at - 1].Last <= 1 || (mentions[at].First - mentions[at - 1].Last == 2 && page.IsWord(mentions[at - 1].Last, "type"))) && Organ(page, mentions[at - 1], metastases) is { } before && !Spreads.To(before, sampled, several))
        {
            votes.Add(new OriginVote(mentions[at - 1], before, weight, named, Tumour: named ? mentions[at].First : -1));
        }

        if (named && MeasuredIn(page, mentions, at, metastases) is { } labelled)
        {
            votes.Add(new OriginVote(labelled.Place, labelled.Code, weight, named, Tumour: mentions[at].First));
        }
        else if (named && page.Lexicon.Has(mentions[at], ConceptKind.Morphology) && PartHeadings.Of(page, mentions, at) is { } heading && !metastases.Contains(heading.First) && Organ(page, heading, metastases) is { } part && !Spreads.To(part, sampled: true, several: false))
        {
            votes.Add(new OriginVote(heading, part, weight, named, Tumour: mentions[at].First));
        }

        var edge = mentions[at].Last;
        string? found = null;
        var inside = named ? Inside(page, mentions[at]) : null;
        var (apart, operated, cameBack) = (false, false, named && page.HasWord(Math.Max(0, mentions[at].First - 5), mentions[at].First, Returns));
        for (var m = at + 1; m < mentions.Length && (mentions[m].First - edge <= reach || (!named && found is null && IsMeasuredBefore(page, edge, mentions[m].First))); m++)
        {
            if (page.Lexicon.Has(mentions[m], ConceptKind.MetastasisWord) || page.Lexicon.Has(mentions[m], ConceptKind.Metastasis) || page.Lexicon.Has(mentions[m], ConceptKind.Morphology) || Ends(page, edge, mentions[m].First))
            {
                return;
            }

            if (Organ(page, mentions[m], metastases) is { } after && !IsField(page, mentions, m))
            {
                if (named && IsOfNextName(page, mentions, m))
                {
                    return;
                }

                if (Spreads.To(after, sampled || cameBack, several) || (apart && !after.StartsWith(found![..3], StringComparison.Ordinal)) || (operated && inside is not null && !after.StartsWith(inside[..3], StringComparison.Ordinal)))
                {
                    // "TNE de l'iléon G2 (Ki-67 6 %, biopsie du foie)": the organ is told; another behind other terms is of something else.
                    return;
                }

                votes.Add(new OriginVote(mentions[m], after, weight, named, Tumour: named ? mentions[at].First : -1));
                if (mentions[m].First - edge > 3)
                {
                    return;
                }

                edge = mentions[m].Last;
                reach = 2;
                found = after;
            }
            else
            {
                operated |= page.Lexicon.Has(mentions[m], ConceptKind.Procedure);
                apart |= found is not null && !page.Lexicon.HasAny(mentions[m], Parts);
                sampled |= page.Is(mentions[m], Keyword.Biopsy) || page.Is(mentions[m], Keyword.Ki67) || page.Lexicon.Has(mentions[m], ConceptKind.Diagnostic);
                edge = mentions[m].Last;
            }
        }
    }

    /// <summary>"a pancreatic NET and a lung adenocarcinoma": in English the organ right before another name is its own.</summary>
    private static bool IsOfNextName(Page page, ReadOnlySpan<Mention> mentions, int m) =>
        page.Narrative.Language == Language.English && m + 1 < mentions.Length && mentions[m + 1].First == mentions[m].Last && page.As(mentions[m + 1], ConceptKind.Morphology) is { } next && !next.Has("benign");

    /// <summary>"TNE du pancréas : wedge du poumon": the organ that the name of a tumour holds.</summary>
    private static string? Inside(Page page, Mention tumour)
    {
        foreach (var inner in page.InnerOf(tumour))
        {
            if (Places.OrganOf(page, inner) is { Code.Length: > 3 } organ)
            {
                return organ.Code;
            }
        }

        return null;
    }

    /// <summary>"masse mal limitée, mesurant 35 mm, au niveau de la queue du pancréas": a measure between a lesion and its place.</summary>
    private static bool IsMeasuredBefore(Page page, int edge, int organ)
    {
        if (organ - edge > MeasuredGap || !page.HasWord(Math.Max(edge, organ - 4), organ, ["dans", "in", "niveau", "at", "within", "touchant", "interess", "occup", "situe", "localis", "located"]))
        {
            return false;
        }

        for (var i = edge; i < organ; i++)
        {
            if (Values.SizeReader.Unit(page, i) > 0 && page.Tokens[i - 1].Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"abdominal contrast-enhanced CT", "thoracic MRI": what the examination covers.</summary>
    private static bool IsField(Page page, ReadOnlySpan<Mention> mentions, int m) =>
        m + 1 < mentions.Length && page.Lexicon.Has(mentions[m], ConceptKind.Site) && page.Lexicon.Has(mentions[m + 1], ConceptKind.Imaging) && OriginWords.AreOfField(page, mentions[m].Last, mentions[m + 1].First)
        && page.Narrative.Language == Language.English && page.As(mentions[m], ConceptKind.Site) is { } site && site.Code.StartsWith("C76", StringComparison.Ordinal);

    /// <summary>"lésions", "nodules", but not "mass" and "processus".</summary>
    private static bool IsPlural(Page page, Mention mention) =>
        page.SpanOf(mention).Of(page.Text) is [.., var before, 's' or 'S'] && before is not ('s' or 'S' or 'u' or 'U');

    private static bool Ends(Page page, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (page.CharAt(i) is ';' or '.' || page.IsAnyWord(i, Leading) || (page.StartsAny(i, Growing) && !Invasions.IsAdjective(page, i)) || (page.IsWord(i, "to") && !page.StartsAny(i - 1, Kept)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Left lower lobe bronchus, 14 mm carcinoid tumour": the label of a specimen, a size, and the tumour; of a liver or a bone it tells where the tumour went.</summary>
    private static (Mention Place, string Code)? MeasuredIn(Page page, ReadOnlySpan<Mention> mentions, int at, HashSet<int> metastases)
    {
        for (var m = at - 1; m >= 0 && mentions[at].First - mentions[m].Last <= MeasuredReach; m--)
        {
            if (Organ(page, mentions[m], metastases) is not { } code)
            {
                continue;
            }

            var (comma, number) = (page.IsSign(mentions[m].Last, ',') || page.IsSign(mentions[m].Last, ':'), false);
            for (var i = mentions[m].Last + 1; comma && i < mentions[at].First; i++)
            {
                number |= page.Tokens[i].Kind == TokenKind.Number;
                comma = page.Tokens[i].Kind == TokenKind.Number || page.IsWord(i, "cm") || page.IsWord(i, "mm") || page.IsWord(i, "x") || page.IsWord(i, "de") || page.IsSign(i, '×') || page.IsSign(i, ',') || page.IsSign(i, '-');
            }

            return comma && number && !Spreads.To(code, sampled: true, several: false) ? (mentions[m], code) : null;
        }

        return null;
    }

    private static bool AfterMetastasis(Page page, ReadOnlySpan<Mention> mentions, int at) =>
        at > 0 && mentions[at].First - mentions[at - 1].Last <= 4 && (page.Lexicon.Has(mentions[at - 1], ConceptKind.MetastasisWord) || page.Lexicon.Has(mentions[at - 1], ConceptKind.Metastasis));

    private static string? Organ(Page page, Mention mention, HashSet<int> metastases) =>
        page.Lexicon.Has(mention, ConceptKind.Site) && !metastases.Contains(mention.First) && !OriginWords.AreOutside(page, mention) && !OriginWords.AreOfMargin(page, mention) && !Landmarks.IsMeasuredFrom(page, mention) && Places.OrganOf(page, mention) is { Code.Length: > 0 } site && site.Value is not ("lymph-node" or "vessel" or "retroperitoneum" or "peritoneum") && !site.Code.StartsWith("C77", StringComparison.Ordinal) && (page.At(mention) & Circumstance.Negated) == 0 ? site.Code : null;

    private static string? SiteOf(Concept tumour) =>
        tumour.Note.StartsWith("site=", StringComparison.Ordinal) ? tumour.Note[5..] : null;

    private static void FromInside(Page page, List<OriginVote> votes)
    {
        foreach (var mention in page.Inner)
        {
            if (Places.OrganOf(page, mention) is { Code.Length: > 0 } site && site.Value != "digestive-tract" && !OriginWords.AreOutside(page, mention) && Weights.At(page, mention) is var weight and > 0)
            {
                votes.Add(new OriginVote(mention, site.Code, weight * 2, true, Tumour: NameOf(page, mention)));
            }
        }
    }

    /// <summary>Where the name begins that holds an organ inside.</summary>
    private static int NameOf(Page page, Mention inner)
    {
        foreach (var outer in page.MentionsIn(page.SentenceOf(inner.First)))
        {
            if (outer.First <= inner.First && inner.Last <= outer.Last && page.Lexicon.Has(outer, ConceptKind.Morphology))
            {
                return outer.First;
            }
        }

        return inner.First;
    }

    private static void Choose(Page page, List<OriginVote> votes, Mention? unknown, List<Statement> statements)
    {
        var organ = OrganSums.Heaviest(page, votes);
        if (unknown is { } said && organ.Weight < 8)
        {
            statements.Add(new Statement(FactKind.Primary, Unknown, page.SpanOf(said)) { Token = said.First });
            return;
        }

        if (organ.Weight < Suspected)
        {
            return;
        }

        SecondOrigins.Read(page, organ.Organ, votes, statements);

        // Once per mention: each place that tells the origin is shown.
        votes.RemoveAll(v => v.Organ != organ.Organ);
        var best = OrganParts.Finest(page, votes);
        var last = 0;
        votes.RemoveAll(v => v.Code != best.Code || (v.Weight <= Mere && v != best));
        votes.Sort(static (a, b) => a.Mention.First != b.Mention.First ? a.Mention.First.CompareTo(b.Mention.First) : b.Mention.Last.CompareTo(a.Mention.Last));
        foreach (var vote in votes)
        {
            var mention = vote.Mention;
            if (mention.Last <= last)
            {
                // "rénal" inside "carcinome rénal à cellules claires", or the same words once more.
                continue;
            }

            last = mention.Last;
            statements.Add(new Statement(FactKind.Primary, best.Code, page.SpanOf(mention)) { Token = mention.First });
        }
    }

    internal static bool IsPossible(Page page, Mention mention) => (page.At(mention) & Circumstance.Possible) != 0;
}
