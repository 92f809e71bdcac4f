using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Details;

/// <summary>
/// Two primaries that the words tell apart: "synchronous breast carcinoma and ileal NET", "a second primary, an adenocarcinoma of the lung". Each is named by its organ, and what is
/// said of one is no rival of what is said of the other. Metastases, however synchronous, are none.
/// </summary>
internal static class SeveralPrimaries
{
    private const int OrganBehind = 4;
    private const int DateBehind = 3;
    private const Circumstance NotOfThisPatient = Circumstance.Negated | Circumstance.Discarded | Circumstance.Family | Circumstance.Literature | Circumstance.Possible | Circumstance.Hypothetical;

    private static readonly string[] AtOneTime = ["synchron", "metachron", "concomit", "coexist", "simultan"];
    private static readonly string[] Ordinals = ["second", "deuxieme", "autre", "another", "troisieme", "third"];
    private static readonly string[] Counts = ["double", "two", "deux", "three", "trois"];
    private static readonly string[] Nouns = ["primar", "primit", "cancer", "malignan", "neoplas", "tumor", "tumour", "tumeur"];

    private readonly record struct Pair(Mention Tumour, Concept Name, string Code, string Organ, int At);

    public static void Read(OpenDocument document, List<Statement> statements)
    {
        var page = document.Page;
        var pairs = Pairs(page, statements);
        var origin = statements.Find(s => s is { Kind: FactKind.Primary, IsAffirmed: true } && s.Value != "C80.9");
        if (pairs.Count == 0 || pairs.Select(p => p.Code[..3]).Append(origin?.Value[..3] ?? pairs[0].Code[..3]).Distinct(StringComparer.Ordinal).Count() < 2)
        {
            return;
        }

        // What no words tie to a tumour is said of the neuroendocrine one: it is the one that the case is about.
        var main = pairs.FindAll(p => Making.Generality.IsNeuroendocrine(p.Name.Value)) is [var neuroendocrine] ? neuroendocrine.Organ : origin is null ? pairs[0].Organ : pairs.Find(p => p.Code[..3] == origin.Value[..3]) is { Organ: { } told } ? told : Sites.Of(origin.Value).Organ;
        for (var i = 0; i < statements.Count; i++)
        {
            if (KeyOf(page, statements[i], pairs, main) is { } key)
            {
                // The tissue of one primary is not that of the other.
                var misplaced = statements[i]["specimen"] is { } specimen && specimen != key && pairs.Exists(p => p.Organ == specimen);
                statements[i] = statements[i].With("specimen", misplaced ? key : null).With("tumour", key);
            }
        }

        Operations(document, statements, pairs);
        foreach (var pair in pairs)
        {
            Add(page, statements, pair, FactKind.Primary, pair.Code, pair.At, pair.At + 1, "");
            Add(page, statements, pair, FactKind.Morphology, pair.Name.Value, pair.Tumour.First, pair.Tumour.Last, pair.Name.Named);
        }
    }

    /// <summary>"A pancreatic NET (resected in March 2018) and a rectal NET (removed in April 2021)": each operation is of the tumour told before it.</summary>
    private static void Operations(OpenDocument document, List<Statement> statements, List<Pair> pairs)
    {
        var page = document.Page;
        foreach (var sentence in pairs.Select(p => page.SentenceOf(p.At)).GroupBy(s => s).Where(s => s.Count() > 1).Select(s => s.Key))
        {
            foreach (var mention in page.MentionsIn(sentence))
            {
                if (page.As(mention, ConceptKind.SurgeryWord, doubtfulToo: true) is null || page.At(mention) is not (Circumstance.Affirmed or Circumstance.Past)
                    || pairs.FindLast(p => p.Tumour.First <= mention.First && page.SentenceOf(p.At) == sentence) is not { Organ: { } organ }
                    || document.Timeline.DatesIn(mention.Last, mention.Last + DateBehind).Where(d => !d.Inferred).Select(d => d.Date.ToString()).FirstOrDefault() is not { } day)
                {
                    continue;
                }

                var at = statements.FindIndex(s => s is { Kind: FactKind.Treatment, Value: "surgery" } && s.Token == mention.First);
                if (at >= 0)
                {
                    statements[at] = statements[at].With("at", organ).With("start", day);
                }
                else if (!statements.Exists(s => s.Kind == FactKind.Treatment && s.IsAffirmed && s["start"] == day && s["at"] == organ))
                {
                    statements.Add(new Statement(FactKind.Treatment, "surgery", page.SpanOf(mention)) { Token = mention.First }.With("at", organ).With("start", day));
                }
            }
        }
    }

    private static void Add(Page page, List<Statement> statements, Pair pair, FactKind kind, string value, int first, int last, string named)
    {
        if (!statements.Exists(s => s.Kind == kind && s.IsAffirmed && s["tumour"] == pair.Organ))
        {
            statements.Add(new Statement(kind, value, page.Narrative.SpanOf(first, last)) { Token = first, Named = named }.With("tumour", pair.Organ));
        }
    }

    /// <summary>The tumour of a statement: by its organ, its name, or the tumour told before it in the sentence.</summary>
    private static string? KeyOf(Page page, Statement statement, List<Pair> pairs, string main)
    {
        switch (statement.Kind)
        {
            case FactKind.Primary:
                return pairs.Find(p => p.Code[..3] == statement.Value[..3]).Organ ?? main;
            case FactKind.Morphology:
                return pairs.Find(p => statement.Token >= p.Tumour.First && statement.Token < p.Tumour.Last).Organ ?? (pairs.Where(p => p.Name.Value == statement.Value).Select(p => p.Organ).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : main);
            case FactKind.Grade or FactKind.Differentiation or FactKind.Stage or FactKind.Tnm or FactKind.Ki67 or FactKind.Mitoses or FactKind.Ihc:
                var sentence = page.SentenceOf(statement.Token);
                var here = pairs.Where(p => page.SentenceOf(p.At) == sentence).ToList();
                // A tumour told before the value in its sentence owns it, not one that only comes behind.
                if (here.FindLast(p => p.Tumour.First <= statement.Token) is { Organ: { } told } && here.Exists(p => p.Organ == statement["specimen"] && p.Tumour.First > statement.Token && p.At > statement.Token))
                {
                    return told;
                }

                if (statement["specimen"] is { } tissue && (here.Count == 0 ? pairs : here).Exists(p => p.Organ == tissue))
                {
                    return tissue;
                }

                return here.Count == 0 ? main : here.Where(p => p.Tumour.First <= statement.Token).Select(p => p.Organ).LastOrDefault() ?? here[0].Organ;
            default:
                return null;
        }
    }

    private static List<Pair> Pairs(Page page, List<Statement> statements)
    {
        var pairs = new List<Pair>();
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

        if (pairs.Count == 0 && telling.Count == 0)
        {
            return ByKind(page, metastases);
        }

        // "A second primary, an adenocarcinoma of the lung": the first one was told in another sentence.
        if (pairs.Count == 1)
        {
            var (told, rivals) = (pairs[0], new List<Pair>());
            for (var s = 0; s < page.Narrative.Sentences.Length; s++)
            {
                if (!telling.Contains(s))
                {
                    Add(page, s, metastases, rivals, name => name.Value != told.Name.Value && name.Value[..2] != "80" && name.Value[..4] != "8000");
                }
            }

            rivals.RemoveAll(r => r.Code[..3] == told.Code[..3]);
            if (rivals is [var first])
            {
                pairs.Insert(0, first);
            }
        }

        return pairs;
    }

    /// <summary>A gastric NET of type 1, 2 or 3 arises in the stomach, whatever hormone-named tumour is told of another organ: "type 2 gastric NETs, duodenal gastrinoma".</summary>
    private static List<Pair> ByKind(Page page, HashSet<string> metastases)
    {
        var all = new List<Pair>();
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            Add(page, s, metastases, all, name => Making.Generality.IsNeuroendocrine(name.Value));
        }

        return all.Find(p => p.Organ == "stomach" && !IsHormonal(p) && IsTyped(page, p)) is { Organ: not null } gastric && all.FindAll(p => p.Organ != "stomach" && IsHormonal(p)) is [var hormonal] ? [gastric, hormonal] : [];
    }

    private static bool IsHormonal(Pair pair) => pair.Name.Value.StartsWith("815", StringComparison.Ordinal) && pair.Name.Value != "8154/3";

    private static bool IsTyped(Page page, Pair pair)
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

    /// <summary>The tumours of a sentence that are named with their organ; each organ once.</summary>
    private static void Add(Page page, int sentence, HashSet<string> metastases, List<Pair> pairs, Func<Concept, bool> counts)
    {
        var mentions = page.MentionsIn(sentence);
        for (var m = 0; m < mentions.Length; m++)
        {
            if (page.As(mentions[m], ConceptKind.Morphology) is { } name && !name.Has("benign") && counts(name) && (page.At(mentions[m]) & (NotOfThisPatient | Circumstance.Past)) == 0 && OrganOf(page, mentions, m) is var (organ, at)
                && !metastases.Contains(organ.Value) && !page.HasWord(mentions[m].First - 3, mentions[m].First, ["metasta"]) && !pairs.Exists(p => p.Code[..3] == organ.Code[..3]))
            {
                pairs.Add(new(mentions[m], name, organ.Code, organ.Value, at));
            }
        }
    }

    /// <summary>Right before the tumour's name ("ileal NET"), inside it, or right behind ("carcinoma of the breast").</summary>
    private static (Concept Organ, int At)? OrganOf(Page page, ReadOnlySpan<Mention> mentions, int m)
    {
        var tumour = mentions[m];
        foreach (var inner in page.Inner)
        {
            if (inner.First >= tumour.First && inner.Last <= tumour.Last && Organ(page, inner) is { } inside)
            {
                return (inside, inner.First);
            }
        }

        if (m > 0 && tumour.First - mentions[m - 1].Last <= 1 && Organ(page, mentions[m - 1]) is { } before)
        {
            return (before, mentions[m - 1].First);
        }

        for (var next = m + 1; next < mentions.Length && mentions[next].First - tumour.Last <= OrganBehind && !page.Lexicon.Has(mentions[next], ConceptKind.Morphology); next++)
        {
            if (Organ(page, mentions[next]) is { } behind)
            {
                return (behind, mentions[next].First);
            }
        }

        return null;
    }

    private static Concept? Organ(Page page, Mention mention) => Places.OrganOf(page, mention) is { Code.Length: > 3 } organ && organ.Value is not ("lymph-node" or "peritoneum") ? organ : null;

    /// <summary>"synchronous", "a second primary", "two malignancies"; not of metastases.</summary>
    private static bool TellsSeveral(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            var told = page.StartsAny(i, AtOneTime)
                || (page.StartsAny(i, Ordinals) && page.HasWord(i + 1, Math.Min(last, i + 3), Nouns))
                || (page.StartsAny(i, Counts) && page.HasWord(i + 1, Math.Min(last, i + 4), Nouns));
            if (told && !page.HasWord(Math.Max(first, i - 3), Math.Min(last, i + 4), ["metasta", "nodul", "lesion", "resect", "surg", "chemo", "chimio"]))
            {
                return true;
            }
        }

        return false;
    }
}
