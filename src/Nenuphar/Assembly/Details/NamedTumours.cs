using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Details;

/// <summary>The tumours that a text names with their organs, where they are several: told so, or of natures that are never one tumour's.</summary>
internal static class NamedTumours
{

    private const Circumstance NotOfThisPatient = Circumstance.Negated | Circumstance.Discarded | Circumstance.Family | Circumstance.Literature | Circumstance.Possible | Circumstance.Hypothetical;

    private static readonly string[] Syndromes = ["men1", "men4", "vhl", "nf1"];
    private static readonly WordStarts Chromaffin = new("paragangli", "paraganglio", "pheochrom", "phaeochrom");
    private static readonly string[] AtOneTime = ["synchron", "metachron", "concomit", "coexist", "simultan"];
    private static readonly string[] Ordinals = ["second", "deuxieme", "autre", "another", "troisieme", "third"];
    private static readonly string[] Today = ["now", "currently", "actuellement", "maintenant", "present", "aujourd", "desormais"];
    private static readonly string[] Long = ["age", "aged", "ans", "childhood", "enfance", "ago"];
    private static readonly string[] Counts = ["double", "two", "deux", "three", "trois"];
    private static readonly string[] Nouns = ["primar", "primit", "cancer", "malignan", "neoplas", "tumor", "tumour", "tumeur"];

    /// <summary>Words of a diagnosis that was changed: the other name may be its first reading.</summary>
    private static readonly string[] Revised = ["revis", "reclass", "misdiag", "redress", "corrig", "correct", "erron", "relectur", "relu", "reread", "formerly", "mistak", "tort", "initialement", "initially", "finally", "finalement"];

    /// <summary>Words of a cancer that was looked for, or thought of before the tissue told otherwise.</summary>
    private static readonly string[] NotYetKnown = ["screen", "depist", "suspect", "presum", "suspic", "refer", "adress", "rule", "eliminer", "exclu", "risk", "risq", "center", "centre", "clinic", "register", "registre", "unit", "mimick", "evoqu"];

    public static List<NamedTumour> Find(Page page, List<Statement> statements)
    {
        var pairs = new List<NamedTumour>();
        var metastases = statements.Where(s => s.Kind == FactKind.Metastasis && s.IsAffirmed).Select(s => s.Value).ToHashSet(StringComparer.Ordinal);
        var telling = new List<int>();
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            if (TellsSeveral(page, page.Narrative.Sentences[s].First, page.Narrative.Sentences[s].Last))
            {
                telling.Add(s);
                Add(page, s, metastases, pairs, _ => true);
            }
        }

        if (telling.Count == 0)
        {
            return ByNature(page, statements, metastases) is { Count: > 1 } natures ? natures
                : ByTract(page, statements, metastases) is { Count: > 1 } tracts ? tracts : ByTime(page, metastases) is { Count: > 1 } times ? times : ByKind(page, metastases) is { Count: > 1 } kinds ? kinds : ByPlace(page, metastases);
        }

        // "A second primary, an adenocarcinoma of the lung", "Two primaries. Tumour 1: ileal NET": the others are told in other sentences.
        if (pairs.Count < 2)
        {
            var others = new List<NamedTumour>();
            for (var s = 0; s < page.Narrative.Sentences.Length; s++)
            {
                if (!telling.Contains(s))
                {
                    Add(page, s, metastases, others, name => TumourNatures.IsSpecific(name) && !TumourNatures.IsSpread(name));
                    Sampled(page, s, metastases, others);
                }
            }

            others.RemoveAll(o => pairs.Exists(p => TumourOrgans.AreOne(p.Code, o.Code)) || (TumourNatures.KindOf(o.Name) == TumourNatures.Epithelial && TumourOrgans.SpreadOrgans.Contains(o.Code[..3])));
            others.RemoveAll(o => !IsBacked(page, o, statements) || (TumourNatures.KindOf(o.Name) != TumourNatures.Epithelial && pairs.Concat(others).Any(p => p != o && p.Name.Value == o.Name.Value)));
            if (pairs.Concat(others).Any(p => TumourNatures.KindOf(p.Name) is not ("" or TumourNatures.Other)))
            {
                pairs.InsertRange(0, others);
            }
        }

        return pairs.Count > 1 ? pairs : [];
    }

    /// <summary>
    /// "Ileal NET resected in 2017. Prostate adenocarcinoma in 2021": a neuroendocrine tumour and a cancer of another nature in another organ are two, whatever word of a second primary is
    /// missing. Not where one of them may be the other's first reading, its spread, or a cancer that is told as history already.
    /// </summary>
    private static List<NamedTumour> ByNature(Page page, List<Statement> statements, HashSet<string> metastases)
    {
        // A diagnosis of the history that stands beside the one at issue counts as well.
        var kept = statements.Where(s => s.Kind == FactKind.Morphology && s.IsAffirmed).Select(s => s.Token).ToHashSet();
        var all = new List<NamedTumour>();
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            if (!page.HasWord(page.Narrative.Sentences[s].First, page.Narrative.Sentences[s].Last, Revised))
            {
                var cancers = !page.HasWord(page.Narrative.Sentences[s].First, page.Narrative.Sentences[s].Last, NotYetKnown);
                Add(page, s, metastases, all, name => TumourNatures.IsSpecific(name) || (cancers && TumourNatures.IsCancer(name)), kept, again: true);
            }
        }

        if (!all.Exists(p => TumourNatures.KindOf(p.Name) is not ("" or TumourNatures.Other)))
        {
            Measured(page, statements, metastases, all);
        }

        // Neighbours may be two names of one place.
        all.RemoveAll(p => TumourNatures.IsCancer(p.Name) && all.Exists(n => TumourNatures.KindOf(n.Name) is not ("" or TumourNatures.Other) && TumourOrgans.TractOf(n.Organ) > 0 && TumourOrgans.TractOf(n.Organ) == TumourOrgans.TractOf(p.Organ)));
        var history = statements.Where(s => s.Kind == FactKind.Condition && s.Value == "prior-cancer").ToList();
        all.RemoveAll(p => TumourNatures.KindOf(p.Name).Length == 0 || !IsBacked(page, p, statements) || (TumourNatures.KindOf(p.Name) is TumourNatures.Other or TumourNatures.Epithelial && p.At >= 0 && TumourOrgans.SpreadOrgans.Contains(p.Code[..3]) && !TumourOrgans.IsOfOwnOrgan(p)) || history.Exists(h => h.Span.Begin <= page.SpanOf(p.Tumour).Begin && h.Span.End >= page.SpanOf(p.Tumour).End));
        // Named several times, it is the first that anything backs.
        all = [.. all.DistinctBy(p => TumourOrgans.Place(p.Code), StringComparer.Ordinal)];
        var natures = all.Select(p => TumourNatures.KindOf(p.Name)).Distinct(StringComparer.Ordinal).ToList();
        return natures.Count < 2 || natures.TrueForAll(n => n == TumourNatures.Other) ? []
            : [.. natures.Select(n => n == TumourNatures.Other ? all.Where(p => TumourNatures.KindOf(p.Name) == n) : n == TumourNatures.Epithelial && ByTract(page, statements, metastases) is { Count: > 1 } tracts ? tracts : all.Where(p => TumourNatures.KindOf(p.Name) == n).Take(1)).SelectMany(p => p)];
    }

    /// <summary>"Lésion de la tête du pancréas de 34 mm, TNE, Ki-67 4 %": named without its organ, which the measures of its sentence tell.</summary>
    private static void Measured(Page page, List<Statement> statements, HashSet<string> metastases, List<NamedTumour> all)
    {
        foreach (var mention in page.MentionsOf(KindSet.Of(ConceptKind.Morphology)))
        {
            if (page.As(mention, ConceptKind.Morphology) is not { } name || TumourNatures.KindOf(name) != TumourNatures.Epithelial || !TumourNatures.IsSpecific(name) || (page.At(mention) & (NotOfThisPatient | Circumstance.Past)) != 0)
            {
                continue;
            }

            var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
            var organs = statements.Where(s => s.Token >= sentence.First && s.Token < sentence.Last && s.IsAffirmed && s.Kind is FactKind.Ki67 or FactKind.Mitoses or FactKind.Size).Select(s => s["specimen"] ?? s["at"]).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            if (organs is [var organ] && !metastases.Contains(organ) && Sites.Named(organ) is { Topography: { Length: > 2 } code } && !TumourOrgans.SpreadOrgans.Contains(code[..3]) && !all.Exists(p => TumourOrgans.AreOne(p.Code, TumourOrgans.Whole(code))))
            {
                all.Add(new(mention, name, TumourOrgans.Whole(code), organ, mention.First));
                return;
            }
        }
    }

    /// <summary>A sentence with a year, an index or categories, that speaks of no spread and of no other reading.</summary>
    private static bool IsToldApart(Page page, List<Statement> statements, Text.Sentence range) => !SpeaksOfSpread(page, range)
        && (page.NextYear(range.First, range.Last) >= 0 || statements.Exists(t => t.Kind is FactKind.Ki67 or FactKind.Mitoses or FactKind.Tnm && t.IsAffirmed && t.Token >= range.First && t.Token < range.Last));

    private static bool SpeaksOfSpread(Page page, Text.Sentence range) => page.HasWord(range.First, range.Last, Revised) || page.HasWord(range.First, range.Last, ["metasta", "second", "origin"]);

    /// <summary>"Un paragangliome carotidien et un paragangliome rétropéritonéal": two of one kind, each with its place, told in one sentence.</summary>
    private static List<NamedTumour> ByPlace(Page page, HashSet<string> metastases)
    {
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            var range = page.Narrative.Sentences[s];
            if (!page.HasWord(range.First, range.Last, Chromaffin) || SpeaksOfSpread(page, range) || page.HasWord(range.First, range.Last, ["recid", "recur", "relaps", "or", "ou"]))
            {
                continue;
            }

            var all = new List<NamedTumour>();
            Add(page, s, metastases, all, name => TumourNatures.KindOf(name) == TumourNatures.Chromaffin);
            if (all.Count > 1)
            {
                return all;
            }
        }

        return [];
    }

    /// <summary>"Pancreatic NET and breast cancer": told in one breath with a neuroendocrine tumour.</summary>
    private static bool IsJoined(Page page, NamedTumour tumour)
    {
        var joint = Math.Min(tumour.At, tumour.Tumour.First) - 1;
        joint -= page.IsAnyWord(joint, ["a", "an", "un", "une"]) ? 1 : 0;
        if (!page.IsAnyWord(joint, ["et", "and"]))
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(joint)))
        {
            if (mention.Last == joint && page.As(mention, ConceptKind.Morphology) is { } name)
            {
                return TumourNatures.KindOf(name) == TumourNatures.Epithelial;
            }
        }

        return false;
    }

    /// <summary>"Lung carcinoid (0 mitoses). Rectal NET, Ki-67 2 %": two neuroendocrine tumours of organs far from each other, each with an index, categories or a year of its own in its own sentence.</summary>
    private static List<NamedTumour> ByTract(Page page, List<Statement> statements, HashSet<string> metastases)
    {
        // Of these syndromes tumours of organs far from each other are two, however they are told.
        var several = statements.Exists(s => s is { Kind: FactKind.Hereditary, IsAffirmed: true } && Syndromes.Contains(s.Value, StringComparer.Ordinal));
        var all = new List<NamedTumour>();
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            if (IsToldApart(page, statements, page.Narrative.Sentences[s]) || (several && !SpeaksOfSpread(page, page.Narrative.Sentences[s])))
            {
                Add(page, s, metastases, all, name => TumourNatures.KindOf(name) == TumourNatures.Epithelial && TumourNatures.IsSpecific(name));
            }
        }

        all.RemoveAll(p => TumourOrgans.TractOf(p.Organ) == 0);
        return all.Select(p => TumourOrgans.TractOf(p.Organ)).Distinct().Count() == all.Count || (several && all.TrueForAll(TumourNatures.IsHormonal) && all.Select(p => p.Name.Value).Distinct(StringComparer.Ordinal).Count() == all.Count) ? all : [];
    }

    /// <summary>"Appendiceal carcinoid removed at 22. Now ileal NET": told as of then, and another in another organ as of now.</summary>
    private static List<NamedTumour> ByTime(Page page, HashSet<string> metastases)
    {
        var (then, now) = (new List<NamedTumour>(), new List<NamedTumour>());
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            var range = page.Narrative.Sentences[s];
            if (page.HasWord(range.First, range.Last, ["metasta", "recid", "recur", "relaps", "rechut"]) || page.HasWord(range.First, range.Last, Revised))
            {
                continue;
            }

            var today = page.HasWord(range.First, range.First + 2, Today);
            if (today ? then.Count > 0 : page.HasWord(range.First, range.Last, Long) || page.NextYear(range.First, range.Last) >= 0)
            {
                Add(page, s, metastases, today ? now : then, name => TumourNatures.KindOf(name) == TumourNatures.Epithelial && TumourNatures.IsSpecific(name));
            }
        }

        now.RemoveAll(n => TumourOrgans.SpreadOrgans.Contains(n.Code[..3]) || then.Exists(t => TumourOrgans.AreOne(t.Code, n.Code) || t.Organ == n.Organ));
        return then is [var earlier] && now is [var later] ? [earlier, later] : [];
    }

    /// <summary>A diagnosis that the text keeps, or one told with its year, its categories or its size: a name that is only thought of has none.</summary>
    private static bool IsBacked(Page page, NamedTumour tumour, List<Statement> statements)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(tumour.Tumour.First)];
        return statements.Exists(s => s.Kind == FactKind.Morphology && s.IsAffirmed && s.Value == tumour.Name.Value)
            || (TumourNatures.KindOf(tumour.Name) == TumourNatures.Other && (IsJoined(page, tumour) || statements.Exists(s => s.Token >= tumour.Tumour.First && s.Token < sentence.Last && s.IsAffirmed && s.Kind is FactKind.Metastasis or FactKind.Treatment)))
            || (TumourNatures.KindOf(tumour.Name) is TumourNatures.Other or TumourNatures.Epithelial && (page.NextYear(sentence.First, sentence.Last) >= 0
                || statements.Exists(s => s.Token >= sentence.First && s.Token < sentence.Last && s.IsAffirmed && s.Kind is FactKind.Tnm or FactKind.Ki67 or FactKind.Grade or FactKind.Size)));
    }

    /// <summary>"Nodule of the right upper lobe. Biopsy: typical carcinoid. Considered a second primary": named without its organ, where tissue was taken.</summary>
    private static void Sampled(Page page, int sentence, HashSet<string> metastases, List<NamedTumour> others)
    {
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (page.As(mention, ConceptKind.Morphology) is { } name && TumourNatures.KindOf(name) == TumourNatures.Epithelial && TumourNatures.IsSpecific(name) && (page.At(mention) & (NotOfThisPatient | Circumstance.Past)) == 0 && SamplingSentences.TellsBiopsy(page, sentence)
                && !page.HasWord(page.Narrative.Sentences[sentence].First, page.Narrative.Sentences[sentence].Last, ["metasta"]) && Samplings.At(page, mention.First) is { } organ && !metastases.Contains(organ)
                && Sites.Named(organ) is { Topography: { Length: > 2 } code } && !TumourOrgans.SpreadOrgans.Contains(code[..3]) && !others.Exists(p => TumourOrgans.AreOne(p.Code, code) || (p.Tumour.First == mention.First)))
            {
                others.Add(new(mention, name, TumourOrgans.Whole(code), organ, mention.First));
            }
        }
    }

    /// <summary>A gastric NET of type 1, 2 or 3 arises in the stomach, whatever hormone-named tumour is told of another organ: "type 2 gastric NETs, duodenal gastrinoma".</summary>
    private static List<NamedTumour> ByKind(Page page, HashSet<string> metastases)
    {
        var all = new List<NamedTumour>();
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            Add(page, s, metastases, all, name => Making.Generality.IsNeuroendocrine(name.Value));
        }

        return all.Find(p => p.Organ == "stomach" && !TumourNatures.IsHormonal(p) && TumourNatures.IsTyped(page, p)) is { Organ: not null } gastric && all.FindAll(p => p.Organ != "stomach" && TumourNatures.IsHormonal(p)) is [var hormonal] ? [gastric, hormonal] : [];
    }

    /// <summary>The tumours of a sentence that are named with their organ; each organ once. What is told as past counts where it is kept as a diagnosis.</summary>
    private static void Add(Page page, int sentence, HashSet<string> metastases, List<NamedTumour> pairs, Func<Concept, bool> counts, HashSet<int>? kept = null, bool again = false)
    {
        var mentions = page.MentionsIn(sentence);
        for (var m = 0; m < mentions.Length; m++)
        {
            if (page.As(mentions[m], ConceptKind.Morphology) is { } name && !name.Has("benign") && counts(name) && (page.At(mentions[m]) & (kept?.Contains(mentions[m].First) == true ? NotOfThisPatient : NotOfThisPatient | Circumstance.Past)) == 0 && TumourOrgans.OrganOf(page, mentions, m, name) is var (organ, code, at)
                && !metastases.Contains(organ) && !IsSpreadOf(page, mentions[m], name, code, at) && !pairs.Exists(p => TumourOrgans.AreOne(p.Code, code) && !(again && p.Name.Value == name.Value)))
            {
                pairs.Add(new(mentions[m], name, code, organ, at));
            }
        }
    }

    /// <summary>"Metastasis of a carcinoma"; but a "metastatic melanoma" or "metastatic breast cancer" is told where it arose.</summary>
    private static bool IsSpreadOf(Page page, Mention mention, Concept name, string code, int at) => page.HasWord(mention.First - 3, mention.First, ["metasta"])
        && !(TumourNatures.KindOf(name) == TumourNatures.Other && !TumourOrgans.SpreadOrgans.Contains(code[..3]) && (at < mention.First || code.StartsWith("C44", StringComparison.Ordinal)) && page.StartsAny(Math.Min(at, mention.First) - 1, ["metastati"]));

    /// <summary>"Tumeur 2 :", "Tumour II:".</summary>
    private static bool IsNumber(Page page, int at, int last) => at + 1 < last && page.IsSign(at + 1, ':');

    /// <summary>"synchronous", "a second primary", "two malignancies"; not of metastases.</summary>
    private static bool TellsSeveral(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            var told = page.StartsAny(i, AtOneTime)
                || (page.StartsAny(i, Ordinals) && page.HasWord(i + 1, Math.Min(last, i + 3), Nouns))
                || (page.StartsAny(i, Nouns) && IsNumber(page, i + 1, last) && page.Words(i + 1) is "2" or "II" or "B")
                || (page.StartsAny(i, Counts) && page.HasWord(i + 1, Math.Min(last, i + 4), Nouns));
            if (told && !page.HasWord(Math.Max(first, i - 3), Math.Min(last, i + 4), ["metasta", "nodul", "lesion", "resect", "surg", "chemo", "chimio"]))
            {
                return true;
            }
        }

        return false;
    }
}
