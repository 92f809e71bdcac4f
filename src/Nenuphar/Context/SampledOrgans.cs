using Nenuphar.Cases;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>Which organ one sentence tells as sampled, or as the one that it speaks of.</summary>
internal static class SampledOrgans
{
    private const int ReachAhead = 12;
    private const int SpreadList = 6;
    private const int ReachOfScope = 7;

    /// <summary>"Mesoappendix invasion": a layer that is grown into.</summary>
    private static readonly WordStarts Growing = new("invasion", "infiltration");
    private static readonly WordStarts Course = new("progress", "rechut", "relaps");

    /// <summary>What a lesion only touches, or where another one lies.</summary>
    private static readonly WordStarts Beside = new("sans", "without", "empreinte", "contact", "clivage", "additional", "another");
    private static readonly WordStarts Neighbouring = new("posterior", "anterior", "arriere", "avant", "behind", "derriere", "above", "below", "dessus", "dessous", "proximite");
    private static readonly WordStarts Touching = new("touch", "contact", "abut", "jouxt", "adjac", "refoul", "repouss", "displac", "compres", "comprim", "clivage", "accol");

    /// <summary>What was taken later, or is told in another clause.</summary>
    private static readonly WordStarts Later = new("later", "ensuite", "puis", "subsequent", "ulterieur", "afterward", "secondairement");
    private static readonly WordStarts Pieces = new("piece", "fragment", "portion", "brown", "yellow", "grey", "lambeau", "morceau");
    private static readonly WordStarts Concluded = new("compatib", "consistent", "suggest", "sugger", "evoc", "evoq", "favour", "favor", "faveur", "orient");
    private static readonly WordStarts Spreading = new("metastas", "secondaries");
    /// <summary>Endoscopes that see one organ.</summary>
    private static readonly (WordStarts Scope, string Organ)[] Scopes =
    [
        (new("bronchoscop", "fibrobronch", "bronchofibr"), "bronchus"), (new("cystoscop", "urethrocystosc", "uretrocystosc"), "bladder"), (new("colposcop"), "cervix"),
        (new("hysteroscop"), "uterus"), (new("laryngoscop", "nasolaryngo"), "larynx"),
    ];

    private static readonly WordStarts Linking = new("et", "and", "de", "du", "des", "la", "le", "les", "the", "of", "gauche", "droit", "droite", "left", "right", "premier", "premiere", "deuxieme", "troisieme", "quatrieme", "first", "second", "third");

    /// <summary>"Left breast, lumpectomy and sentinel node biopsy: ...": the sentence begins with the name of the specimen.</summary>
    private static string? Labelled(Page page, int sentence)
    {
        var (first, last) = (page.Narrative.Sentences[sentence].First, page.Narrative.Sentences[sentence].Last);
        var mentions = page.MentionsIn(sentence);
        for (var m = 0; m < mentions.Length && mentions[m].First - first <= 2; m++)
        {
            if (Places.OrganOf(page, mentions[m]) is { } organ)
            {
                var sampled = mentions.Length > m + 1 && mentions[m + 1] is var next && next.First - mentions[m].Last <= 5 && (page.Is(next, Keyword.Biopsy) || page.Is(next, Keyword.Specimen) || page.Lexicon.Has(next, ConceptKind.Procedure));
                return sampled && mentions[m].Last < last && page.CharAt(mentions[m].Last) is ',' or ':' ? organ.Value : null;
            }
        }

        return null;
    }

    /// <summary>"suggérant une origine intestinale", "of pulmonary origin", "tumeur mammaire primaire connue": where the tumour comes from, not what was sampled.</summary>
    public static bool IsOrigin(Page page, Mention organ) => page.StartsAny(organ.First - 1, ["origin"]) || page.StartsAny(organ.Last, ["origin"]) || page.HasWord(organ.Last, organ.Last + 3, ["connu", "known"])
        || (page.HasWord(organ.First - 2, organ.Last + 2, ["primaire", "primitif", "primitive", "primary"]) && page.HasWord(organ.First - 7, organ.First, Concluded));

    /// <summary>A part of the body that holds many organs.</summary>
    private static bool IsVague(string organ) => organ is "abdomen" or "thorax" or "intestine";

    /// <summary>"l'échantillon est constitué de muscle strié": what the needle brought with it.</summary>
    private static bool IsPartOfSample(Page page, Mention organ, string value) => page.HasWord(organ.First - 4, organ.First, ["constitu", "compose", "consist"])
        || (value == "soft-tissue" && page.HasWord(organ.First - 6, organ.First, Pieces)) || page.StartsAny(organ.Last, ["heterotop", "ectopi"]) || page.HasWord(organ.First - 5, organ.First, ["benign"]);

    /// <summary>"from the dermis to the adipose tissue", "s'étend du derme jusqu'à l'hypoderme": how far something reaches.</summary>
    private static bool IsEndOfWay(Page page, Mention organ)
    {
        var to = organ.First - 1;
        while (to > organ.First - 4 && to > 0 && !page.IsAnyWord(to, ["to", "jusqu"]))
        {
            to--;
        }

        return to > 0 && (page.IsWord(to, "jusqu") || (page.IsWord(to, "to") && page.HasWord(to - 6, to, ["from"])));
    }

    /// <summary>"un bloc adénopathique axillaire du sein gauche": of which side the nodes are.</summary>
    private static bool IsSideOfNodes(Page page, Mention organ)
    {
        if (!page.IsAnyWord(organ.First - 1, ["du", "la", "the", "of", "de"]))
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(organ.First)))
        {
            if (mention.Last <= organ.First && organ.First - mention.Last <= 4 && Places.OrganOf(page, mention) is { Value: "lymph-node" } && !page.HasSign(mention.Last, organ.First, ',') && !page.HasWord(mention.Last, organ.First, ["et", "and"]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Regional lymph nodes (pN): pN0": a line of a form that counts nodes.</summary>
    private static bool IsLineOfForm(Page page, Mention node) => page.IsSign(node.Last, '(') && page.Starts(node.Last + 1, "pn");

    /// <summary>"infiltration de l'ovaire, de la trompe et du péritoine": organs of one list, none of which is the one that was stained.</summary>
    private static bool IsListed(Page page, int from, Mention organ)
    {
        var joined = false;
        for (var i = from; i < organ.First; i++)
        {
            joined |= page.IsSign(i, ',') || page.IsAnyWord(i, ["et", "and"]);
            if (!(page.CharAt(i) is ',' or '\'' or '’' or '-' || page.IsAnyWord(i, Linking) || page.IsWord(i, "d") || page.IsWord(i, "l")))
            {
                return false;
            }
        }

        return joined;
    }

    /// <summary>"soft tissue resection margins": where the knife went.</summary>
    private static bool IsMargin(Page page, Mention organ) => page.HasWord(organ.Last, organ.Last + 3, ["margin"]) || page.StartsAny(organ.First - 2, ["marge", "berge"]) || page.StartsAny(organ.First - 1, ["marge", "berge"]);

    /// <summary>"métastatique au foie", "metastatic to the liver", "mesenteric and bone metastases": where the disease went, of which nothing is said to have been taken.</summary>
    private static bool IsSpread(Page page, Mention organ)
    {
        if (page.StartsAny(organ.First - 2, ["metastati"]) && page.IsAnyWord(organ.First - 1, ["to", "au", "aux"]) || (page.StartsAny(organ.First - 3, ["metastati"]) && page.IsAnyWord(organ.First - 2, ["to", "a"])))
        {
            return true;
        }

        if (page.StartsAny(organ.Last, Growing))
        {
            return true;
        }

        if (page.Narrative.Language != Text.Language.English)
        {
            // "métastatique hépatique", "métastatique foie/ganglions/péritoine".
            var before = organ.First - 1;
            while (before > 0 && organ.First - before <= SpreadList && !page.StartsAny(before, ["metastati"]) && (page.Tokens[before].Kind == TokenKind.Word || page.IsSign(before, '/')))
            {
                before--;
            }

            if (page.StartsAny(before, ["metastati"]) && (before == organ.First - 1 || page.HasSign(before, organ.First, '/')))
            {
                return true;
            }
        }

        return (page.IsAnyWord(organ.Last, ["and", "et"]) && page.HasWord(organ.Last + 1, organ.Last + 4, ["metasta"])) || IsInList(page, organ);
    }

    /// <summary>"métastases hépatiques et osseuses", "metastases in the liver and bone": nothing but organs and little words between the noun and this one.</summary>
    private static bool IsInList(Page page, Mention organ)
    {
        var at = organ.First - 1;
        while (at > 0 && organ.First - at <= SpreadList * 2 && !page.StartsAny(at, Spreading))
        {
            if (!(page.CharAt(at) is ',' or '/' or '\'' or '’' or '-' && page.Tokens[at].Kind == TokenKind.Symbol) && !page.IsAnyWord(at, Linking) && !page.IsAnyWord(at, ["d", "l", "in", "to", "au", "aux", "multiple", "multiples", "diffuses", "diffuse"]) && !IsOfOrgan(page, at))
            {
                return false;
            }

            at--;
        }

        return at > 0 && page.StartsAny(at, Spreading) && !page.IsAnyWord(at + 1, ["from", "of"]);
    }

    private static bool IsOfOrgan(Page page, int at)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(at)))
        {
            if (mention.First <= at && mention.Last > at)
            {
                return (page.Lexicon.Has(mention, ConceptKind.Site) || page.Lexicon.Has(mention, ConceptKind.Metastasis)) && !page.Lexicon.Has(mention, ConceptKind.Morphology);
            }
        }

        return false;
    }

    /// <summary>An organ that is told as the origin, as a landmark, as what is invaded or free, or where the disease went on.</summary>
    private static bool IsElsewhere(Page page, Mention mention, string organ, bool isLesion, bool sampled) =>
        IsOrigin(page, mention) || (!isLesion && IsPartOfSample(page, mention, organ)) || (!isLesion && !sampled && page.HasWord(mention.First - 11, mention.First, Course))
        || (!isLesion && !sampled && (IsSpread(page, mention) || page.HasWord(mention.First - 4, mention.First, Touching))) || IsMargin(page, mention) || Landmarks.IsMeasuredFrom(page, mention) || (page.At(mention) & (Circumstance.Negated | Circumstance.Family)) != 0 || Invasions.IsInvaded(page, mention) || (!isLesion && (page.HasWord(mention.First - 8, mention.First, ["absence"]) || IsEndOfWay(page, mention) || IsSideOfNodes(page, mention))) || (organ == "lymph-node" && (Invasions.IsCounted(page, mention) || IsLineOfForm(page, mention)));

    /// <summary>An organ that is told as one of elsewhere, and those that are joined to it.</summary>
    private static bool IsPassed(Page page, Mention mention, string organ, bool isLesion, bool sampled, ref int away)
    {
        var passed = IsElsewhere(page, mention, organ, isLesion, sampled) || (!isLesion && away >= 0 && IsListed(page, away, mention));
        away = passed ? mention.Last : -1;
        return passed;
    }

    /// <summary>The organ after a word of sampling, else the last one before the token; empty if the sentence lists several.</summary>
    public static string? Of(Page page, int sentence, int token, bool isLesion) => Labelled(page, sentence) ?? Last(page, sentence, token, isLesion);

    private static string? Last(Page page, int sentence, int token, bool isLesion)
    {
        string? last = null;
        string? spread = null;
        var sampling = int.MaxValue;
        var before = -1;
        var (end, away, listed, vague) = (-1, -1, false, false);
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (Samplings.IsSentinel(page, mention))
            {
                continue;
            }

            if (SamplingSentences.IsSampling(page, mention))
            {
                // "Liver biopsy", "liver metastasis biopsy".
                if (AtSampling(page, sentence, mention, isLesion, before == mention.First ? spread ?? last : null) is { } named)
                {
                    return named;
                }

                sampling = mention.Last;
            }

            before = mention.Last;
            spread = isLesion || (page.At(mention) & Circumstance.Negated) != 0 ? null : OfMetastasis(page, mention);

            var organ = Named(page, mention, isLesion, sampling);
            if (organ is null or "distant" or "unknown" or "digestive-tract" or "vessel" || IsPassed(page, mention, organ, isLesion, sampling != int.MaxValue, ref away))
            {
                continue;
            }

            if (IsVague(organ))
            {
                vague |= sampling != int.MaxValue;
                continue;
            }

            if (sampling != int.MaxValue && mention.First >= sampling && mention.First - sampling <= 6)
            {
                return !isLesion && IsOneOfTwo(page, sentence, mention, organ) ? "" : organ;
            }

            if (isLesion && last is null && IsBesideOf(page, token, mention.First))
            {
                return "";
            }

            if (mention.First <= token || (last is null && (isLesion ? !page.HasWord(token, mention.First, Beside) : IsStainedAhead(page, token, mention.First))))
            {
                listed = !isLesion && last is not null && last != organ && IsListed(page, end, mention);
                (last, end) = (organ, mention.Last);
            }
        }

        return listed ? "" : last ?? (vague ? "" : isLesion ? null : OfEndoscopy(page, sentence, sampling));
    }

    /// <summary>"a mass of 10 cm posterior to the uterus": of no organ that was told before either.</summary>
    private static bool IsBesideOf(Page page, int token, int organ) => organ > token && page.HasWord(token, organ, Neighbouring);

    /// <summary>The organ that touches a word of sampling, or stands in it.</summary>
    private static string? AtSampling(Page page, int sentence, Mention mention, bool isLesion, string? touching) =>
        (touching ?? Sampled(page, mention, isLesion)) is not { } named ? null : !isLesion && IsOneOfTwo(page, sentence, mention, named) ? "" : named;

    /// <summary>"CK7 positive in the liver lesion"; but not "CK7 positive; a node was aspirated later", nor "CK7 positive, consistent with a tumour of the colon".</summary>
    private static bool IsStainedAhead(Page page, int token, int organ) =>
        organ - token <= ReachAhead && !page.HasSign(token, organ, ';') && !page.HasWord(token, organ, Concluded) && !page.HasWord(token, Math.Min(organ + 6, page.Narrative.Sentences[page.SentenceOf(organ)].Last), Later);

    /// <summary>"bronchoscopie avec biopsies", "cystoscopy and biopsy": where the endoscope went, where no organ is named.</summary>
    private static string? OfEndoscopy(Page page, int sentence, int sampling)
    {
        var first = page.Narrative.Sentences[sentence].First;
        foreach (var (scope, organ) in Scopes)
        {
            if (sampling != int.MaxValue ? page.HasWord(Math.Max(first, sampling - ReachOfScope), sampling, scope) : page.HasWord(first, first + 1, scope) && page.IsSign(first + 1, ':'))
            {
                return organ;
            }
        }

        return null;
    }

    /// <summary>"biopsies of the liver and the stomach": which of two was stained is not said.</summary>
    private static bool IsOneOfTwo(Page page, int sentence, Mention first, string organ)
    {
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (mention.First >= first.Last && mention.First - first.Last <= SpreadList && Places.OrganOf(page, mention)?.Value is { } other && other != organ && !IsVague(other) && page.HasWord(first.Last, mention.First, ["et", "and"]) && IsListed(page, first.Last, mention))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"biopsy of a liver metastasis": the metastasis is of the organ.</summary>
    private static string? Named(Page page, Mention mention, bool isLesion, int sampling) =>
        (Places.OrganOf(page, mention)?.Value is { } organ ? OfHilum(page, mention, organ, isLesion) : null) ?? (isLesion ? null : OfLump(page, mention)) ?? (isLesion || sampling != int.MaxValue ? Samplings.InName(page, mention) : null) ?? (sampling != int.MaxValue && mention.First >= sampling ? page.As(mention, ConceptKind.Metastasis)?.Value : null)
        ?? (!isLesion && mention.First >= sampling && mention.First - sampling <= SpreadList ? OfSkin(page, mention) : null);

    /// <summary>"biopsie du hile pulmonaire": its code is that of the main bronchus, the sample is of the lung.</summary>
    private static string OfHilum(Page page, Mention mention, string organ, bool isLesion) => !isLesion && organ == "bronchus" && page.HasWord(mention.First, mention.Last, ["hile", "hilum"]) ? "lung" : organ;

    /// <summary>The organ that the word of sampling itself tells, or a letter and a number behind it.</summary>
    private static string? Sampled(Page page, Mention mention, bool isLesion) =>
        Samplings.OfFlag(page, mention, ConceptKind.Diagnostic) ?? OfBronchus(page, mention) ?? (!isLesion && IsOfVertebra(page, mention.Last) ? "bone" : null);

    /// <summary>"biopsie bronchoscopique", "endobronchial biopsy": whichever lobe, the mucosa of a bronchus.</summary>
    private static string? OfBronchus(Page page, Mention mention) =>
        page.Is(mention, Keyword.Biopsy) && page.HasWord(mention.First - 1, mention.Last + 1, ["bronchosc", "endobronch"]) ? "bronchus" : null;

    /// <summary>"biopsie d'une lésion cutanée", "biopsy of the subcutaneous nodule": the skin; what lies below it is of no organ that was named before.</summary>
    private static string? OfSkin(Page page, Mention mention) =>
        page.As(mention, ConceptKind.Symptom) is { Value: "skin-lesion" } ? "skin" : Places.OrganOf(page, mention) is null && (page.As(mention, ConceptKind.Site, true) ?? page.As(mention, ConceptKind.Metastasis, true)) is { Value: "soft-tissue" or "skin" } ? "" : null;

    /// <summary>"biopsie de L2", "biopsy of T11": the letter of a vertebra and its number.</summary>
    private static bool IsOfVertebra(Page page, int at)
    {
        for (var i = at; i < at + 4 && i + 1 < page.Tokens.Length; i++)
        {
            if (page.IsAnyWord(i, ["de", "of", "en", "at"]) && page.Words(i + 1) is "L" or "D" or "T" or "S" or "Th" && page.Tokens.Length > i + 2 && page.Tokens[i + 2].Kind == TokenKind.Number && !page.Tokens[i + 2].Is(TokenMarks.SpaceBefore) && page.Tokens[i + 2].Length <= 2)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"nodule du sein", "breast mass": the complaint names its organ.</summary>
    private static string? OfLump(Page page, Mention mention) => page.As(mention, ConceptKind.Symptom) is { Value: "breast-lump" } ? "breast" : null;

    private static string? OfMetastasis(Page page, Mention mention) => page.As(mention, ConceptKind.Metastasis)?.Value is { } organ and not ("distant" or "unknown") ? organ : null;
}
