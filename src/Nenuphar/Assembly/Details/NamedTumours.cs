using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Details;

/// <summary>The tumours that a text names with their organs, where they are several: told so, or of natures that are never one tumour's.</summary>
internal static class NamedTumours
{
    public const string Other = "other";
    public const string Epithelial = "neuroendocrine";
    private const string Medullary = "medullary";
    private const string Chromaffin = "chromaffin";
    private const string Special = "special";
    private const int OrganBehind = 4;
    private const int OperationBefore = 8;

    /// <summary>What stands between an operation and what it found or was done for.</summary>
    private static readonly string[] Finding = ["pour", "for", "montr", "show", "reveal", "trouv", "found"];
    private const Circumstance NotOfThisPatient = Circumstance.Negated | Circumstance.Discarded | Circumstance.Family | Circumstance.Literature | Circumstance.Possible | Circumstance.Hypothetical;

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

    /// <summary>Liver, bone, brain, peritoneum, adrenal and nodes: a tumour told there mostly went there.</summary>
    private static readonly string[] SpreadOrgans = ["C22", "C40", "C41", "C71", "C48", "C74", "C77"];

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
                : ByTract(page, statements, metastases) is { Count: > 1 } tracts ? tracts : ByTime(page, metastases) is { Count: > 1 } times ? times : ByKind(page, metastases);
        }

        // "A second primary, an adenocarcinoma of the lung", "Two primaries. Tumour 1: ileal NET": the others are told in other sentences.
        if (pairs.Count < 2)
        {
            var others = new List<NamedTumour>();
            for (var s = 0; s < page.Narrative.Sentences.Length; s++)
            {
                if (!telling.Contains(s))
                {
                    Add(page, s, metastases, others, name => IsSpecific(name) && !IsSpread(name));
                    Sampled(page, s, metastases, others);
                }
            }

            others.RemoveAll(o => pairs.Exists(p => AreOne(p.Code, o.Code)) || (KindOf(o.Name) == Epithelial && SpreadOrgans.Contains(o.Code[..3])));
            others.RemoveAll(o => !IsBacked(page, o, statements) || (KindOf(o.Name) != Epithelial && pairs.Concat(others).Any(p => p != o && p.Name.Value == o.Name.Value)));
            if (pairs.Concat(others).Any(p => KindOf(p.Name) is not ("" or Other)))
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
                Add(page, s, metastases, all, name => IsSpecific(name) || (cancers && IsCancer(name)), kept);
            }
        }

        if (!all.Exists(p => KindOf(p.Name) is not ("" or Other)))
        {
            Measured(page, statements, metastases, all);
        }

        // Neighbours may be two names of one place.
        all.RemoveAll(p => IsCancer(p.Name) && all.Exists(n => KindOf(n.Name) is not ("" or Other) && TractOf(n.Organ) > 0 && TractOf(n.Organ) == TractOf(p.Organ)));
        var history = statements.Where(s => s.Kind == FactKind.Condition && s.Value == "prior-cancer").ToList();
        all.RemoveAll(p => KindOf(p.Name).Length == 0 || !IsBacked(page, p, statements) || (KindOf(p.Name) is Other or Epithelial && p.At >= 0 && SpreadOrgans.Contains(p.Code[..3]) && !IsOfOwnOrgan(p)) || history.Exists(h => h.Span.Begin <= page.SpanOf(p.Tumour).Begin && h.Span.End >= page.SpanOf(p.Tumour).End));
        var natures = all.Select(p => KindOf(p.Name)).Distinct(StringComparer.Ordinal).ToList();
        return natures.Count < 2 || natures.TrueForAll(n => n == Other) ? []
            : [.. natures.Select(n => n == Other ? all.Where(p => KindOf(p.Name) == n) : n == Epithelial && ByTract(page, statements, metastases) is { Count: > 1 } tracts ? tracts : all.Where(p => KindOf(p.Name) == n).Take(1)).SelectMany(p => p)];
    }

    /// <summary>"Lésion de la tête du pancréas de 34 mm, TNE, Ki-67 4 %": named without its organ, which the measures of its sentence tell.</summary>
    private static void Measured(Page page, List<Statement> statements, HashSet<string> metastases, List<NamedTumour> all)
    {
        foreach (var mention in page.MentionsOf(KindSet.Of(ConceptKind.Morphology)))
        {
            if (page.As(mention, ConceptKind.Morphology) is not { } name || KindOf(name) != Epithelial || !IsSpecific(name) || (page.At(mention) & (NotOfThisPatient | Circumstance.Past)) != 0)
            {
                continue;
            }

            var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
            var organs = statements.Where(s => s.Token >= sentence.First && s.Token < sentence.Last && s.IsAffirmed && s.Kind is FactKind.Ki67 or FactKind.Mitoses or FactKind.Size).Select(s => s["specimen"] ?? s["at"]).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            if (organs is [var organ] && !metastases.Contains(organ) && Sites.Named(organ) is { Topography: { Length: > 2 } code } && !SpreadOrgans.Contains(code[..3]) && !all.Exists(p => AreOne(p.Code, Whole(code))))
            {
                all.Add(new(mention, name, Whole(code), organ, mention.First));
                return;
            }
        }
    }

    /// <summary>A sentence with a year, an index or categories, that speaks of no spread and of no other reading.</summary>
    private static bool IsToldApart(Page page, List<Statement> statements, Text.Sentence range) => !page.HasWord(range.First, range.Last, Revised) && !page.HasWord(range.First, range.Last, ["metasta", "second", "origin"])
        && (HasYear(page, range.First, range.Last) || statements.Exists(t => t.Kind is FactKind.Ki67 or FactKind.Mitoses or FactKind.Tnm && t.IsAffirmed && t.Token >= range.First && t.Token < range.Last));

    /// <summary>Parts of one organ are one place; the duodenum and the appendix are apart from the bowel they share a code with.</summary>
    public static string Place(string code) => code is "C17.0" or "C18.1" ? code : code[..3];

    public static bool AreOne(string code, string other) => Place(code) == Place(other);

    private static string Whole(string code) => code.Length == 3 ? code + ".9" : code;

    /// <summary>"Lung carcinoid (0 mitoses). Rectal NET, Ki-67 2 %": two neuroendocrine tumours of organs far from each other, each with an index, categories or a year of its own in its own sentence.</summary>
    private static List<NamedTumour> ByTract(Page page, List<Statement> statements, HashSet<string> metastases)
    {
        var all = new List<NamedTumour>();
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            if (IsToldApart(page, statements, page.Narrative.Sentences[s]))
            {
                Add(page, s, metastases, all, name => KindOf(name) == Epithelial && IsSpecific(name));
            }
        }

        all.RemoveAll(p => TractOf(p.Organ) == 0);
        return all.Select(p => TractOf(p.Organ)).Distinct().Count() == all.Count ? all : [];
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
            if (today ? then.Count > 0 : page.HasWord(range.First, range.Last, Long) || HasYear(page, range.First, range.Last))
            {
                Add(page, s, metastases, today ? now : then, name => KindOf(name) == Epithelial && IsSpecific(name));
            }
        }

        now.RemoveAll(n => SpreadOrgans.Contains(n.Code[..3]) || then.Exists(t => AreOne(t.Code, n.Code) || t.Organ == n.Organ));
        return then is [var earlier] && now is [var later] ? [earlier, later] : [];
    }

    /// <summary>Neighbours may be two names of one place; 0 for organs to which tumours spread.</summary>
    private static int TractOf(string organ) => organ switch
    {
        "stomach" or "duodenum" or "pancreas" or "ampulla" or "oesophagus" => 1,
        "jejunum" or "ileum" or "small-intestine" or "small-bowel" or "caecum" or "appendix" or "colon" => 2,
        "rectum" or "anus" => 3,
        "lung" or "bronchus" or "thymus" => 4,
        _ => 0,
    };

    /// <summary>A diagnosis that the text keeps, or one told with its year, its categories or its size: a name that is only thought of has none.</summary>
    private static bool IsBacked(Page page, NamedTumour tumour, List<Statement> statements)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(tumour.Tumour.First)];
        return statements.Exists(s => s.Kind == FactKind.Morphology && s.IsAffirmed && s.Value == tumour.Name.Value)
            || (KindOf(tumour.Name) == Other && statements.Exists(s => s.Token >= tumour.Tumour.First && s.Token < sentence.Last && s.IsAffirmed && s.Kind is FactKind.Metastasis or FactKind.Treatment))
            || (KindOf(tumour.Name) is Other or Epithelial && (HasYear(page, sentence.First, sentence.Last)
                || statements.Exists(s => s.Token >= sentence.First && s.Token < sentence.Last && s.IsAffirmed && s.Kind is FactKind.Tnm or FactKind.Ki67 or FactKind.Grade or FactKind.Size)));
    }

    private static bool HasYear(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.Tokens[i].Kind == Text.TokenKind.Number && page.Words(i) is ['1', '9', _, _] or ['2', '0', _, _])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the name itself tells its organ: hepatocellular carcinoma, phaeochromocytoma.</summary>
    private static bool IsOfOwnOrgan(NamedTumour tumour) => tumour.Name.Note.StartsWith("site=", StringComparison.Ordinal);

    /// <summary>What a tumour is by its name; empty for names that say too little, mix two natures, or are of no solid cancer.</summary>
    public static string KindOf(Concept name) => !int.TryParse(name.Value.AsSpan(0, Math.Min(4, name.Value.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? "" : number switch
    {
        8154 or 8244 or 8574 or >= 9590 => "",
        >= 8345 and <= 8347 => Medullary,
        (>= 8680 and < 8700) or 8700 => Chromaffin,
        8247 or 8272 => Special,
        _ when Making.Generality.IsNeuroendocrine(name.Value) => Epithelial,
        _ => name.Value[^1] == '3' && (IsSpecific(name) || IsCancer(name)) ? Other : "",
    };

    /// <summary>"Breast cancer", "carcinoma of the lung": with its organ, no name of a tumour of another organ.</summary>
    private static bool IsCancer(Concept name) => name.Value is "8000/3" or "8010/3" && !name.Has("benign");

    /// <summary>"Cancer", "tumour" and "carcinoma" may be another's general name.</summary>
    private static bool IsSpecific(Concept name) => !name.Has("generic") && !name.Has("benign") && !name.Has("insitu") && !(name.Value.StartsWith("80", StringComparison.Ordinal) && string.CompareOrdinal(name.Value, "8013") < 0);

    private static bool IsSpread(Concept name) => name.Value[^1] == '6';

    /// <summary>"Nodule of the right upper lobe. Biopsy: typical carcinoid. Considered a second primary": named without its organ, where tissue was taken.</summary>
    private static void Sampled(Page page, int sentence, HashSet<string> metastases, List<NamedTumour> others)
    {
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (page.As(mention, ConceptKind.Morphology) is { } name && KindOf(name) == Epithelial && IsSpecific(name) && (page.At(mention) & (NotOfThisPatient | Circumstance.Past)) == 0 && SamplingSentences.TellsBiopsy(page, sentence)
                && !page.HasWord(page.Narrative.Sentences[sentence].First, page.Narrative.Sentences[sentence].Last, ["metasta"]) && Samplings.At(page, mention.First) is { } organ && !metastases.Contains(organ)
                && Sites.Named(organ) is { Topography: { Length: > 2 } code } && !SpreadOrgans.Contains(code[..3]) && !others.Exists(p => AreOne(p.Code, code) || (p.Tumour.First == mention.First)))
            {
                others.Add(new(mention, name, Whole(code), organ, mention.First));
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

        return all.Find(p => p.Organ == "stomach" && !IsHormonal(p) && IsTyped(page, p)) is { Organ: not null } gastric && all.FindAll(p => p.Organ != "stomach" && IsHormonal(p)) is [var hormonal] ? [gastric, hormonal] : [];
    }

    private static bool IsHormonal(NamedTumour pair) => pair.Name.Value.StartsWith("815", StringComparison.Ordinal) && pair.Name.Value != "8154/3";

    private static bool IsTyped(Page page, NamedTumour pair)
    {
        for (var i = Math.Max(pair.Tumour.First - 5, 0); i < Math.Min(pair.Tumour.Last + 6, page.Tokens.Length - 1); i++)
        {
            if (page.IsWord(i, "type") && page.Words(i + 1) is "1" or "2" or "3" or "I" or "II" or "III")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The tumours of a sentence that are named with their organ; each organ once. What is told as past counts where it is kept as a diagnosis.</summary>
    private static void Add(Page page, int sentence, HashSet<string> metastases, List<NamedTumour> pairs, Func<Concept, bool> counts, HashSet<int>? kept = null)
    {
        var mentions = page.MentionsIn(sentence);
        for (var m = 0; m < mentions.Length; m++)
        {
            if (page.As(mentions[m], ConceptKind.Morphology) is { } name && !name.Has("benign") && counts(name) && (page.At(mentions[m]) & (kept?.Contains(mentions[m].First) == true ? NotOfThisPatient : NotOfThisPatient | Circumstance.Past)) == 0 && OrganOf(page, mentions, m, name) is var (organ, code, at)
                && !metastases.Contains(organ) && !IsSpreadOf(page, mentions[m], name, code, at) && !pairs.Exists(p => AreOne(p.Code, code)))
            {
                pairs.Add(new(mentions[m], name, code, organ, at));
            }
        }
    }

    /// <summary>"Metastasis of a carcinoma"; but a "metastatic melanoma" or "metastatic breast cancer" is told where it arose.</summary>
    private static bool IsSpreadOf(Page page, Mention mention, Concept name, string code, int at) => page.HasWord(mention.First - 3, mention.First, ["metasta"])
        && !(KindOf(name) == Other && !SpreadOrgans.Contains(code[..3]) && (at < mention.First || code.StartsWith("C44", StringComparison.Ordinal)) && page.StartsAny(Math.Min(at, mention.First) - 1, ["metastati"]));

    /// <summary>Right before the tumour's name ("ileal NET"), inside it, or right behind ("carcinoma of the breast").</summary>
    private static (string Organ, string Code, int At)? OrganOf(Page page, ReadOnlySpan<Mention> mentions, int m, Concept name)
    {
        var tumour = mentions[m];
        if (name.Note.StartsWith("site=", StringComparison.Ordinal) && Sites.Of(name.Note[5..]) is var told)
        {
            return (told.Organ.Length > 0 ? told.Organ : name.Note[5..], name.Note[5..], tumour.First);
        }

        if (name.Value.StartsWith("872", StringComparison.Ordinal) || name.Value.StartsWith("874", StringComparison.Ordinal))
        {
            // A melanoma without an organ is of the skin.
            return ("skin", "C44.9", tumour.First);
        }

        if (name.Value == "8310/3" && page.HasWord(tumour.First, tumour.Last, ["renal", "rein", "kidney", "ccrcc"]))
        {
            return ("kidney", "C64.9", tumour.First);
        }

        if (name.Value is "8150/3" or "8151/3" or "8152/3")
        {
            // Islet cell tumours: insulinoma, glucagonoma.
            return ("pancreas", "C25.9", tumour.First);
        }

        if (FieldOrgans.OfTumour(name) is { } only && Sites.Named(only) is { } site)
        {
            return (only, Whole(site.Topography), tumour.First);
        }
        foreach (var inner in page.Inner)
        {
            if (inner.First >= tumour.First && inner.Last <= tumour.Last && Organ(page, inner) is { } inside)
            {
                return (inside.Value, inside.Code, inner.First);
            }
        }

        if (m > 0 && tumour.First - mentions[m - 1].Last <= 1 && Organ(page, mentions[m - 1]) is { } before)
        {
            return (before.Value, before.Code, mentions[m - 1].First);
        }

        for (var next = m + 1; next < mentions.Length && mentions[next].First - tumour.Last <= OrganBehind && !page.Lexicon.Has(mentions[next], ConceptKind.Morphology); next++)
        {
            if (Organ(page, mentions[next]) is { } behind)
            {
                return (behind.Value, behind.Code, mentions[next].First);
            }
        }

        return Operated(page, mentions, m);
    }

    /// <summary>"Thymectomie : carcinoïde atypique", "lobectomy for a typical carcinoid": the organ of the operation right before the name.</summary>
    private static (string Organ, string Code, int At)? Operated(Page page, ReadOnlySpan<Mention> mentions, int m)
    {
        for (var before = m - 1; before >= 0 && mentions[m].First - mentions[before].Last <= OperationBefore; before--)
        {
            if (Organ(page, mentions[before]) is not null)
            {
                return null;
            }

            if (page.As(mentions[before], ConceptKind.Procedure) is { } operation && page.At(mentions[before]) is Circumstance.Affirmed or Circumstance.Past && Diagnosis.OperatedOrgans.CodeOf(operation.Value) is { } code
                && (page.HasWord(mentions[before].Last, mentions[m].First, Finding) || HasColon(page, mentions[before].Last, mentions[m].First)))
            {
                return (Sites.Of(code).Organ, code, mentions[before].First);
            }
        }

        return null;
    }

    private static bool HasColon(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.IsSign(i, ':'))
            {
                return true;
            }
        }

        return false;
    }

    private static Concept? Organ(Page page, Mention mention) => Places.OrganOf(page, mention) is { Code.Length: > 3 } organ && organ.Value is not ("lymph-node" or "peritoneum") ? organ : null;

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
