using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>
/// Where the disease goes on, comes back or has reached: "progression hépatique et cérébrale", "rechute au niveau du foie et des os", "atteinte pleurale",
/// "hepatic recurrence", "nouvelles lésions osseuses". The organ of the tumour itself is taken out once it is known.
/// </summary>
internal static class CourseSites
{
    private const int LongestBracket = 25;
    private const int MostJoined = 4;

    private static readonly WordStarts Heads = new("progress", "rechut", "recidiv", "relaps", "recurren", "atteinte", "involvement", "implication");
    private static readonly WordStarts New = new("new", "nouvelles", "nouveaux", "nouvelle", "apparition");
    private static readonly WordStarts Turns = Heads.And(New);
    private static readonly WordStarts Local = new("viscera", "mandib", "maxill", "vascul", "scissur");

    /// <summary>Organs to which tumours spread; an adjective of another tells the place of the tumour or a direct invasion.</summary>
    private static readonly string[] Organs = ["liver", "bone", "lung", "brain", "lymph-node", "peritoneum", "pleura", "meninges", "adrenal", "bone-marrow", "ovary"];

    /// <summary>Words that may stand between the course and its organs.</summary>
    private static readonly string[] Fillers =
    [
        "de", "du", "des", "d", "la", "le", "les", "l", "au", "aux", "a", "en", "dans", "niveau", "niveaux", "maladie", "tumorale", "tumorales", "oncologique", "neoplasique", "radiologique",
        "clinique", "metastatique", "systemique", "multiple", "multiples", "locale", "locales", "locoregionale", "locoregional", "localement", "principalement", "notamment", "probable", "bilaterale",
        "gauche", "droite", "droit", "diffuse", "tardive", "isolee", "nouvelle", "lesions", "nodules", "foyers", "localisations", "l", "of", "the", "in", "at", "to", "his", "her", "level", "disease", "tumor", "tumour", "local", "locally", "late", "both",
        "et", "and", "ainsi", "que",
    ];

    private static readonly WordStarts NotTumour = new("benin", "benign", "angiom", "hemangiom", "kyst", "cyst", "indetermin", "douteu", "doubtful", "aspecif", "nonspecif", "reacti", "inflamm", "infecti");
    private static readonly WordStarts Worse = new("progress", "recidiv", "rechut", "metasta", "relaps", "recurr", "evoluti");

    public static void Read(Page page, int sentence, List<Statement> statements)
    {
        var range = page.Narrative.Sentences[sentence];
        var mentions = page.MentionsIn(sentence);
        for (var i = page.Next(range.First, range.Last, Turns); i >= 0; i = page.Next(i + 1, range.Last, Turns))
        {
            if (page.StartsAny(i, Heads) && !page.StartsAny(i, ["progressiv", "progressif"]))
            {
                Before(page, mentions, i, statements);
                Behind(page, mentions, i, range.Last, statements);
                CourseLists.Read(page, mentions, i, range, statements);
            }
            else if (IsNew(page, i))
            {
                NewLesions(page, mentions, i, range, statements);
            }
        }
    }

    /// <summary>The organ as a metastasis tells it; the central nervous system is the brain.</summary>
    public static string? SiteOf(Page page, Mention mention) =>
        Places.OrganOf(page, mention)?.Value ?? (page.As(mention, ConceptKind.Site) is { Value: "central-nervous-system" } ? "brain" : null);

    /// <summary>"pulmonary relapse", "hepatic and peritoneal recurrence"; French puts the organ behind.</summary>
    private static void Before(Page page, ReadOnlySpan<Mention> mentions, int head, List<Statement> statements)
    {
        var edge = head;
        for (var m = mentions.Length - 1; m >= 0 && page.Narrative.Language == Language.English; m--)
        {
            if (mentions[m].First >= head)
            {
                continue;
            }

            var joined = edge == head ? mentions[m].Last == head : edge - mentions[m].Last == 1 && (page.IsWord(edge - 1, "and") || page.IsSign(edge - 1, ','));
            if (!joined || SpreadAt(page, mentions[m]) is not { } site)
            {
                return;
            }

            Add(page, head, mentions[m], site, statements);
            edge = mentions[m].First;
        }
    }

    private static void Behind(Page page, ReadOnlySpan<Mention> mentions, int head, int end, List<Statement> statements)
    {
        var (m, found, joined) = (0, 0, true);
        for (var at = head + 1; at < end;)
        {
            while (m < mentions.Length && mentions[m].First < at)
            {
                m++;
            }

            if (m < mentions.Length && mentions[m].First == at && page.Lexicon.Has(mentions[m], ConceptKind.Site) && SiteOf(page, mentions[m]) is not null)
            {
                if (joined && IsRegion(SiteOf(page, mentions[m])!))
                {
                    // "rechute au niveau de l'abdomen (adénopathies) et des os".
                    (found, joined, at) = (found + 1, false, mentions[m].Last);
                    continue;
                }

                if (!joined || (SpreadAt(page, mentions[m]) ?? (found > 0 ? FurtherAt(page, mentions[m]) : null)) is not { } site || page.StartsAny(mentions[m].Last, Local) || (IsOtherDisease(page, head, mentions[m], site) && !IsBesideSpread(page, mentions, m)))
                {
                    return;
                }

                Add(page, head, mentions[m], site, statements);
                (found, joined, at) = (found + 1, false, mentions[m].Last);
            }
            else if (page.IsSign(at, '(') && found > 0)
            {
                InBracket(page, mentions, head, at, statements);
                at = PastBracket(page, at, end);
            }
            else if (page.IsSign(at, ',') || page.IsSign(at, '/') || page.IsSign(at, '&') || page.IsWord(at, "et") || page.IsWord(at, "and"))
            {
                (joined, at) = (true, at + 1);
            }
            else if (page.IsSign(at, '\'') || page.IsSign(at, '’') || page.IsSign(at, '-') || page.IsAnyWord(at, Fillers))
            {
                at++;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>"légère atteinte cérébelleuse" in an atrophy of the brain: an organ that fails for other reasons too.</summary>
    private static bool IsOtherDisease(Page page, int head, Mention place, string site) =>
        site is "brain" or "lung" or "liver" && (page.Starts(head, "atteinte") || page.Starts(head, "involvement")) && Places.OrganOf(page, place) is not null
        && !page.HasWord(head - 25, place.Last + 25, ["metast", "tumora", "tumour", "tumor", "neoplas", "cancer", "carcino", "stade", "stage", "dissemin", "progress"]);

    /// <summary>"atteinte hépatique et osseuse": two organs that no other disease joins.</summary>
    private static bool IsBesideSpread(Page page, ReadOnlySpan<Mention> mentions, int m) =>
        m + 1 < mentions.Length && mentions[m + 1].First - mentions[m].Last is 1 or 2 && SpreadAt(page, mentions[m + 1]) is "bone" or "lymph-node" or "adrenal" or "peritoneum" or "bone-marrow" && (page.IsSign(mentions[m].Last, ',') || page.IsAnyWord(mentions[m].Last, ["et", "and"]));

    /// <summary>Behind an organ of spread these are of it too: "progression pulmonaire et musculaire".</summary>
    private static string? FurtherAt(Page page, Mention mention) => SiteOf(page, mention) is "muscle" or "omentum" or "spleen" or "soft-tissue" or "skin" && !page.Lexicon.Has(mention, ConceptKind.Metastasis) ? SiteOf(page, mention) : null;

    private static bool IsRegion(string site) => site is "abdomen" or "pelvis" or "thorax" or "mediastinum";

    /// <summary>"récidive abdominale (adénopathie rétropéritonéale)": the nodes that the bracket opens with.</summary>
    private static void InBracket(Page page, ReadOnlySpan<Mention> mentions, int head, int open, List<Statement> statements)
    {
        foreach (var mention in mentions)
        {
            if (mention.First == open + 1 && SpreadAt(page, mention) == "lymph-node")
            {
                Add(page, head, mention, "lymph-node", statements);
            }
        }
    }

    private static int PastBracket(Page page, int at, int end)
    {
        for (var i = at + 1; i < Math.Min(end, at + LongestBracket); i++)
        {
            if (page.IsSign(i, ')'))
            {
                return i + 1;
            }
        }

        return end;
    }

    /// <summary>"nouvelles lésions", "apparition de", "new".</summary>
    private static bool IsNew(Page page, int at) =>
        page.IsAnyWord(at, New);

    /// <summary>"apparition de lésions hépatiques et de nodules pulmonaires": each of the few that are joined.</summary>
    private static void NewLesions(Page page, ReadOnlySpan<Mention> mentions, int head, Sentence range, List<Statement> statements)
    {
        var at = head;
        for (var turn = 0; turn < MostJoined && Lesions(page, mentions, at, range, page.IsWord(head, "new")) is { } found; turn++)
        {
            Add(page, head, found.Place, SiteOf(page, found.Place)!, statements);
            var joint = page.IsSign(found.Last, ',') ? found.Last + 1 : found.Last;
            joint = page.IsAnyWord(joint, ["et", "and"]) ? joint + 1 : joint;
            if (joint == found.Last || joint >= range.Last)
            {
                return;
            }

            at = joint - 1;
        }
    }

    /// <summary>The organ in which several new lesions are told, or the new nodes of a disease that goes on, unless they are called benign or uncertain.</summary>
    private static (Mention Place, int Last)? Lesions(Page page, ReadOnlySpan<Mention> mentions, int at, Sentence range, bool isNew)
    {
        Mention lesions = default;
        Mention place = default;
        var edge = at + 1;
        foreach (var mention in mentions)
        {
            if (mention.Last <= at)
            {
                continue;
            }

            if (mention.First <= at && mention.Last > at + 1 && page.StartsAny(mention.Last - 1, ["lesion", "nodul", "mass"]))
            {
                (lesions, edge) = (mention, mention.Last);
                continue;
            }

            if (mention.First < edge || !OnlyFillers(page, edge, mention.First))
            {
                break;
            }

            if (SpreadAt(page, mention) is { } site && (lesions.Last > 0 || site == "lymph-node" || isNew))
            {
                place = mention;
                if (lesions.Last > 0 || site == "lymph-node")
                {
                    break;
                }
            }
            else if (page.Is(mention, Keyword.Lesion))
            {
                lesions = mention;
                if (place.Last > 0)
                {
                    break;
                }
            }

            edge = mention.Last;
        }

        if (place.Last == 0 || page.HasWord(range.First, range.Last, NotTumour))
        {
            return null;
        }

        var isTold = SiteOf(page, place) == "lymph-node" && lesions.Last == 0
            ? page.HasWord(range.First, range.Last, Worse) && !page.IsWord(place.First, "ganglion")
            : lesions.Last > 0 && IsPlural(page, lesions);
        return isTold ? (place, Math.Max(place.Last, lesions.Last)) : null;
    }

    private static bool IsPlural(Page page, Mention mention) => page.Words(mention.Last - 1).EndsWith("s", StringComparison.OrdinalIgnoreCase) && !page.Words(mention.Last - 1).EndsWith("ss", StringComparison.OrdinalIgnoreCase);

    private static bool OnlyFillers(Page page, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!(page.IsSign(i, '\'') || page.IsSign(i, '’') || page.Tokens[i].Kind == TokenKind.Number || page.IsAnyWord(i, Fillers) || page.IsAnyWord(i, ["nouvelles", "nouveaux", "deux", "trois", "quatre", "plusieurs", "several", "two", "three"])))
            {
                return false;
            }
        }

        return true;
    }

    internal static string? SpreadAt(Page page, Mention mention) =>
        SiteOf(page, mention) is { } site && Organs.Contains(site, StringComparer.Ordinal) && !page.Lexicon.Has(mention, ConceptKind.Metastasis) ? site : null;

    private static void Add(Page page, int head, Mention place, string site, List<Statement> statements)
    {
        var span = page.Narrative.SpanOf(head, head + 1).To(page.SpanOf(place));
        statements.Add(new Statement(FactKind.Metastasis, site, span.Length <= 200 ? span : page.SpanOf(place)) { Circumstance = page.At(head) | page.At(place), Token = place.First });
    }
}
