using Nenuphar.Assembly.Details;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>
/// In a text that names a neuroendocrine tumour, a cancer of another kind and another organ with a year of its own or in the history: what stands in its clause is its own.
/// It takes neither the diagnosis nor the origin from the neuroendocrine tumour, also where that one has no organ.
/// </summary>
internal sealed class OtherCancers
{
    private const int Lymphoid = 9590;
    private const int SpreadReach = 6;
    private const Circumstance NotOwn = Circumstance.Negated | Circumstance.Possible | Circumstance.Family | Circumstance.Literature | Circumstance.Planned | Circumstance.Hypothetical | Circumstance.Discarded;

    /// <summary>Organs to which a tumour goes: one that is told there may be the neuroendocrine one.</summary>
    private static readonly string[] Spread = ["C22", "C40", "C41", "C71", "C48", "C74", "C77"];

    /// <summary>One of the two may be the first name of the other, or came back.</summary>
    private static readonly string[] OneTumour = ["revis", "reclass", "misdiag", "redress", "corrig", "erron", "relectur", "relu", "formerly", "mistak", "initialement", "initially", "transform", "dedifferen", "evoqu", "suspect", "suspic", "recid", "recur", "relaps", "rechut", "component", "composant", "contingent", "mixte", "mixed"];

    /// <summary>"Adénocarcinome en 2018. Lames relues en 2020 : TNE": told with the neuroendocrine tumour, that it was the other one by an earlier reading.</summary>
    private static readonly WordStarts Reread = new("revis", "review", "reclass", "misdiag", "redress", "corrig", "erron", "relect", "relu", "reread", "mistak", "transform", "dedifferen");

    private static readonly List<Mention> Empty = [];
    private static readonly OtherCancers None = new([]);
    private static readonly HashSet<int> NoCategories = [];

    /// <summary>By their first tokens.</summary>
    private readonly List<Clause> clauses;

    /// <summary>For each clause the farthest end of it and of those before it.</summary>
    private readonly int[] ends;
    private readonly Dictionary<int, Clause> byName;

    private OtherCancers(List<Clause> clauses)
    {
        clauses.Sort(static (a, b) => a.First.CompareTo(b.First));
        (this.clauses, ends, byName) = (clauses, new int[clauses.Count], new(clauses.Count));
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = i > 0 ? Math.Max(ends[i - 1], clauses[i].Last) : clauses[i].Last;
            byName.TryAdd(clauses[i].Name.First, clauses[i]);
        }
    }

    /// <summary>The words that tell one other cancer, the last token exclusive.</summary>
    private sealed record Clause(int First, int Last, Mention Name, string Organ);

    public static OtherCancers Of(Page page)
    {
        // Most texts name no cancer of another kind: they cost no list.
        var other = false;
        foreach (var mention in page.MentionsOf(KindSet.Of(ConceptKind.Morphology)))
        {
            other |= page.As(mention, ConceptKind.Morphology) is { Value: [.., '3'] } name && !name.Has("nen") && !Making.Generality.IsNeuroendocrine(name.Value);
        }

        var (own, others) = other ? Names(page) : (Empty, Empty);
        if (own.Count == 0 || others.Count == 0)
        {
            return None;
        }

        var found = Find(page, own, others);
        return found.Count == 0 ? None : SetAside(page, new(found));
    }

    private static List<Clause> Find(Page page, List<Mention> own, List<Mention> others)
    {
        var (year, clauses, named) = (0, new List<Clause>(), new HashSet<int>());
        foreach (var tumour in own)
        {
            var range = page.Narrative.Sentences[page.SentenceOf(tumour.First)];
            if (page.HasWord(range.First, range.Last, Reread))
            {
                return [];
            }

            named.Add(page.SentenceOf(tumour.First));

            year = Math.Max(year, YearOf(page, page.SentenceOf(tumour.First)));
        }

        HashSet<string>? organs = null;
        foreach (var name in others)
        {
            var sentence = page.SentenceOf(name.First);
            var range = page.Narrative.Sentences[sentence];
            if (named.Contains(sentence) || page.HasWord(range.First, range.Last, OneTumour) || !IsEarlier(page, name, sentence, year) || OrganOf(page, name) is not { } organ)
            {
                continue;
            }

            organs ??= own.Select(m => OrganOf(page, m)).OfType<string>().ToHashSet(StringComparer.Ordinal);
            if (organs.Contains(organ) || IsAnother(page, name, organs))
            {
                continue;
            }

            var mentions = page.MentionsIn(sentence);
            var at = IndexOf(mentions, name);
            clauses.Add(new(Math.Min(BeginOf(page, mentions, at), PlaceOf(page, mentions, at)), PriorCancers.EndOf(page, sentence, mentions, at, NoCategories), name, organ));
        }

        return clauses;
    }

    public bool Any => clauses.Count > 0;

    /// <summary>The organ of such a cancer, by the first three letters of its code; null for any other name.</summary>
    public string? OrganOf(Mention name) => byName.GetValueOrDefault(name.First)?.Organ;

    /// <summary>Where the clause of such a cancer begins, or -1.</summary>
    public int BeginOf(Mention name) => byName.GetValueOrDefault(name.First)?.First ?? -1;

    public bool Hold(int token)
    {
        var (low, high) = (-1, clauses.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = clauses[middle].First <= token ? (middle, high) : (low, middle - 1);
        }

        return low >= 0 && token < ends[low];
    }

    private static (List<Mention> Own, List<Mention> Others) Names(Page page)
    {
        var (own, others) = (Empty, Empty);
        foreach (var mention in page.MentionsOf(KindSet.Of(ConceptKind.Morphology)))
        {
            if ((page.As(mention, ConceptKind.Morphology) ?? ShortName.Of(page, mention)) is not { } name || (page.At(mention) & NotOwn) != 0)
            {
                continue;
            }

            if (name.Has("nen") || Making.Generality.IsNeuroendocrine(name.Value) || TumourNatures.KindOf(name) is not ("" or TumourNatures.Other))
            {
                if (name.Value is "8154/3" or "8244/3" or "8574/3")
                {
                    // Its parts are named like cancers of their own.
                    return (Empty, Empty);
                }

                (own = own == Empty ? [] : own).Add(mention);
            }
            else if (name.Value[^1] == '3' && !page.IsAnyWord(mention.First - 1, ["les", "des", "ces", "these", "most"]) && (TumourNatures.KindOf(name) == TumourNatures.Other || IsOfBlood(name.Value)))
            {
                (others = others == Empty ? [] : others).Add(mention);
            }
        }

        return (own, others);
    }

    private static bool IsOfBlood(string code) => int.TryParse(code.AsSpan(0, Math.Min(4, code.Length)), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= Lymphoid;

    private static string? OrganOf(Page page, Mention name)
    {
        var tumour = page.As(name, ConceptKind.Morphology) ?? ShortName.Of(page, name);
        if (tumour is null)
        {
            return null;
        }

        if (IsOfBlood(tumour.Value))
        {
            return "C42";
        }

        var mentions = page.MentionsIn(page.SentenceOf(name.First));
        var at = IndexOf(mentions, name);
        var organ = at < 0 ? null : TumourOrgans.OrganOf(page, mentions, at, tumour)?.Code is { Length: > 2 } code ? code[..3] : PriorCancers.OrganInside(page, name.First, name.Last + 2);
        return organ is null || (Spread.Contains(organ, StringComparer.Ordinal) && !tumour.Note.StartsWith("site=", StringComparison.Ordinal)) ? null : organ;
    }

    private static int IndexOf(ReadOnlySpan<Mention> mentions, Mention name)
    {
        for (var m = 0; m < mentions.Length; m++)
        {
            if (mentions[m].First == name.First && mentions[m].Last == name.Last)
            {
                return m;
            }
        }

        return -1;
    }

    /// <summary>Told as history, or with a year in its sentence that is not behind that of the neuroendocrine tumour.</summary>
    private static bool IsEarlier(Page page, Mention name, int sentence, int year) =>
        EarlierTumours.Tells(page, name) || PriorCancers.IsYearsAgo(page, name) || (YearOf(page, sentence) is > 0 and var told && (year == 0 || told < year));

    /// <summary>By a name of its own, beside a neuroendocrine tumour that has its organ, and not told as history: another primary of the case.</summary>
    private static bool IsAnother(Page page, Mention name, HashSet<string> organs) =>
        organs.Count > 0 && !EarlierTumours.Tells(page, name) && page.As(name, ConceptKind.Morphology) is { } cancer && TumourNatures.IsSpecific(cancer) && !IsOfBlood(cancer.Value);

    /// <summary>The first year of a sentence; 0 if it tells none.</summary>
    private static int YearOf(Page page, int sentence) =>
        page.NextYear(page.Narrative.Sentences[sentence].First, page.Narrative.Sentences[sentence].Last) is >= 0 and var at ? (int)Values.Number.Of(page.Words(at)) : 0;

    /// <summary>"Left breast cancer", "colon carcinoma": with the organ before the name.</summary>
    private static int PlaceOf(Page page, ReadOnlySpan<Mention> mentions, int m) =>
        m > 0 && mentions[m - 1].Last == mentions[m].First && Places.OrganOf(page, mentions[m - 1]) is not null ? mentions[m - 1].First : mentions[m].First;

    /// <summary>"Métastases hépatiques d'un carcinome mammaire", "left nephrectomy for a renal carcinoma": with what was its spread or its operation.</summary>
    private static int BeginOf(Page page, ReadOnlySpan<Mention> mentions, int m)
    {
        for (var before = m - 1; before >= 0 && mentions[m].First - mentions[before].Last <= SpreadReach; before--)
        {
            if ((page.Lexicon.Has(mentions[before], ConceptKind.MetastasisWord) || page.Lexicon.Has(mentions[before], ConceptKind.Metastasis)) && page.HasWord(mentions[before].Last, mentions[m].First, ["d", "de", "du", "of", "from"]) && !page.HasSign(mentions[before].Last, mentions[m].First, ','))
            {
                return mentions[before].First;
            }
        }

        return PriorCancers.BeginOf(page, mentions, m);
    }

    /// <summary>An organ that the rest of the text speaks of again is the one at issue.</summary>
    private static OtherCancers SetAside(Page page, OtherCancers found)
    {
        var again = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in page.MentionsOf(KindSet.Of(ConceptKind.Site)))
        {
            if (Places.OrganOf(page, mention) is { Code.Length: > 2 } organ && !found.Hold(mention.First))
            {
                again[organ.Code[..3]] = again.GetValueOrDefault(organ.Code[..3]) + 1;
            }
        }

        return again.Values.Any(times => times > 1) ? new(found.clauses.FindAll(c => again.GetValueOrDefault(c.Organ) <= 1)) : found;
    }
}
