using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>
/// "Antécédents : cancer du sein en 2006 (tumorectomie, tamoxifène)": an earlier cancer of another organ is a condition. Its treatments, its stage
/// and its remission are not those of the tumour at issue: they stay in the words that show the condition.
/// </summary>
internal static class PriorCancers
{
    /// <summary>How far behind its name the organ of an earlier cancer stands.</summary>
    private const int Near = 4;
    private const int OwnReach = 9;
    private const int LongestQuote = 180;
    private const int Lymphoid = 9590;
    private const int YearsReach = 9;
    private const int OperationReach = 8;

    /// <summary>A basal cell carcinoma is never the origin of what is told in another organ.</summary>
    private const string BasalCell = "809";

    /// <summary>Of an organ that nobody tells.</summary>
    private const string NoOrgan = "C80";

    private const Circumstance NotOwn = Circumstance.Negated | Circumstance.Possible | Circumstance.Family | Circumstance.Literature | Circumstance.Planned | Circumstance.Hypothetical | Circumstance.Discarded;

    /// <summary>Words behind which the present illness is told.</summary>
    private static readonly WordStarts Present = new("adress", "refer", "consult", "actuel", "admis", "admit", "present", "hospitalis", "currently", "now");

    /// <summary>Organs inside "antécédents de cancer du sein", which is one name.</summary>
    private static readonly (string Start, string Code)[] Organs =
    [
        ("sein", "C50"), ("mamma", "C50"), ("breast", "C50"), ("prostat", "C61"), ("colo", "C18"), ("coliq", "C18"), ("poumon", "C34"), ("pulmon", "C34"), ("lung", "C34"), ("vessie", "C67"), ("bladder", "C67"), ("thyro", "C73"),
        ("ovar", "C56"), ("rein", "C64"), ("renal", "C64"), ("kidney", "C64"), ("melanom", "C44"), ("basocel", "C44"), ("basal", "C44"), ("skin", "C44"), ("lymphom", "C42"), ("leuc", "C42"), ("leuk", "C42"), ("endometr", "C54"), ("uter", "C55"),
        ("gastri", "C16"), ("estomac", "C16"), ("stomach", "C16"), ("testic", "C62"), ("seminom", "C62"),
    ];

    private static readonly string[] Persons = ["elle", "il", "she", "he", "traite", "traitee", "treated"];
    private static readonly WordStarts Treated = new("traite", "opere", "treated", "operated", "underw", "undergone", "subi");
    private static readonly KindSet Naming = KindSet.Of(ConceptKind.Morphology, ConceptKind.Condition);
    private static readonly KindSet Operations = KindSet.Of(ConceptKind.Procedure, ConceptKind.SurgeryWord);

    private static readonly FactKind[] OfTumour = [FactKind.Treatment, FactKind.Tnm, FactKind.Stage, FactKind.Grade, FactKind.Differentiation, FactKind.Outcome, FactKind.Response, FactKind.Morphology, FactKind.Metastasis];

    /// <summary>The words that tell one earlier cancer, the last token exclusive.</summary>
    /// <param name="Organ">The first three letters of its code.</param>
    private readonly record struct Clause(int First, int Last, Mention Name, string Organ);

    public static void Read(Page page, List<Statement> statements)
    {
        var origins = statements.Where(s => s.Kind == FactKind.Primary && s.IsAffirmed).Select(s => s.Value[..3]).ToHashSet(StringComparer.Ordinal);
        if (origins.Count == 0 || origins.Contains("C80"))
        {
            // "Metastatic PNET, h/o melanoma": without an organ of its own only a neuroendocrine tumour is surely another than a cancer of the history.
            if (!statements.Exists(s => s.Kind == FactKind.Morphology && s.IsAffirmed && Making.Generality.IsNeuroendocrine(s.Value) && (page.At(s.Token) & Circumstance.Past) == 0))
            {
                return;
            }

            origins.Clear();
        }

        statements.RemoveAll(s => s.Kind == FactKind.Condition && s.Value == "prior-cancer" && IsOwn(page, s, origins));
        var clauses = new List<Clause>();
        var dated = new DatedCancers(page);
        var others = OtherCancers.Of(page);
        HashSet<int>? staged = null;
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            var mentions = page.KindsIn(s).HasAny(Naming) ? page.MentionsIn(s) : [];
            for (var m = 0; m < mentions.Length; m++)
            {
                if ((clauses.Count == 0 || mentions[m].First >= clauses[^1].Last) && (Earlier(page, s, mentions, m, origins, dated) ?? (others.OrganOf(mentions[m]) is { } other && !origins.Contains(other) ? other : null)) is { } organ)
                {
                    clauses.Add(new Clause(others.BeginOf(mentions[m]) is >= 0 and var begin ? begin : BeginOf(page, mentions, m), Operated(page, s, organ, EndOf(page, s, mentions, m, staged ??= Categories(statements))), mentions[m], organ));
                }
            }
        }

        if (clauses.Count > 0)
        {
            SetAside(page, clauses);
            GoOn(page, clauses, origins);
            Tell(page, clauses, statements);
        }
    }

    /// <summary>"un patient aux antécédents de néoplasie du pancréas" in the story of that tumour.</summary>
    private static bool IsOwn(Page page, Statement statement, HashSet<string> origins)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(statement.Token)))
        {
            if (mention.First >= statement.Token && mention.First - statement.Token <= OwnReach && Places.OrganOf(page, mention) is { Code.Length: > 2 } organ)
            {
                return origins.Contains(organ.Code[..3]);
            }
        }

        return false;
    }

    /// <summary>An organ that the rest of the text speaks of again is the one at issue, whatever heading its history bears.</summary>
    private static void SetAside(Page page, List<Clause> clauses)
    {
        var again = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in page.MentionsOf(KindSet.Of(ConceptKind.Site)))
        {
            if (Places.OrganOf(page, mention) is { Code.Length: > 2 } organ && !Inside(clauses, mention.First))
            {
                again[organ.Code[..3]] = again.GetValueOrDefault(organ.Code[..3]) + 1;
            }
        }

        clauses.RemoveAll(c => again.GetValueOrDefault(c.Organ) > 1);
    }

    /// <summary>"Antécédent de cancer du sein. Elle a été traitée par mastectomie.": the next sentence tells how that one was treated, if it names no organ of the tumour at issue.</summary>
    private static void GoOn(Page page, List<Clause> clauses, HashSet<string> origins)
    {
        for (var c = 0; c < clauses.Count; c++)
        {
            var next = page.SentenceOf(clauses[c].First) + 1;
            if (next >= page.Narrative.Sentences.Length)
            {
                continue;
            }

            var sentence = page.Narrative.Sentences[next];
            if (sentence.First - clauses[c].Last > 1 || page.Tokens[sentence.First].Is(TokenMarks.ParagraphBefore)
                || !page.IsAnyWord(sentence.First, Persons) || !page.HasWord(sentence.First + 1, sentence.First + 5, Treated) || page.HasWord(sentence.First, sentence.Last, Present) || NamesOrigin(page, next, origins))
            {
                continue;
            }

            clauses[c] = clauses[c] with { Last = sentence.Last };
        }
    }

    private static bool NamesOrigin(Page page, int sentence, HashSet<string> origins)
    {
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (page.Lexicon.Has(mention, ConceptKind.Morphology) || (Places.OrganOf(page, mention) is { Code.Length: > 2 } organ && origins.Contains(organ.Code[..3])))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Earlier(Page page, int sentence, ReadOnlySpan<Mention> mentions, int m, HashSet<string> origins, DatedCancers dated)
    {
        var mention = mentions[m];
        if (page.As(mention, ConceptKind.Condition) is { Value: "prior-cancer" })
        {
            // "antécédents de cancer du sein" is one name.
            return (page.At(mention) & NotOwn) == 0 && (OrganAround(page, mentions, m) ?? OrganInside(page, mention)) is { } other && !origins.Contains(other) ? other : null;
        }

        return page.As(mention, ConceptKind.Morphology) is { Code: [.., '3'] code } tumour && (page.At(mention) & NotOwn) == 0 && (origins.Count > 0 || !(tumour.Has("nen") || Making.Generality.IsNeuroendocrine(code)))
            && (Tells(page, sentence, mention) || (origins.Count > 0 && (dated.Tell(mention) || IsYearsAgo(page, mention) || code.StartsWith(BasalCell, StringComparison.Ordinal))))
            && (Organ(page, mentions, m, tumour, code) ?? (IsListed(page, mention, tumour, dated) ? NoOrgan : null)) is { } organ && !origins.Contains(organ) ? organ : null;
    }

    /// <summary>"Antécédents : cancer du côlon en 2012, carcinome urothélial.": an item of a history without an organ, beside a neuroendocrine tumour that is told behind the list.</summary>
    private static bool IsListed(Page page, Mention mention, Concept tumour, DatedCancers dated)
    {
        if (tumour.Has("nen") || Making.Generality.IsNeuroendocrine(tumour.Value) || !EarlierTumours.HeadsList(page, mention))
        {
            return false;
        }

        return dated.HasOwnBehind(page.Narrative.Sentences[page.SentenceOf(mention.First)].Last);
    }

    /// <summary>The first three letters of the organ's code; those of the blood where the name tells them; null if no organ is told.</summary>
    private static string? Organ(Page page, ReadOnlySpan<Mention> mentions, int m, Concept tumour, string code)
    {
        if (code.Length >= 4 && int.TryParse(code.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= Lymphoid)
        {
            return "C42";
        }

        if (tumour.Note.StartsWith("site=C", StringComparison.Ordinal))
        {
            return tumour.Note[5..8];
        }

        if (code.StartsWith("872", StringComparison.Ordinal) || code.StartsWith("874", StringComparison.Ordinal))
        {
            // A melanoma without an organ is of the skin.
            return "C44";
        }

        return OrganAround(page, mentions, m);
    }

    private static string? OrganInside(Page page, Mention name) => OrganInside(page, name.First, name.Last);

    internal static string? OrganInside(Page page, int first, int last)
    {
        foreach (var (start, code) in Organs)
        {
            if (page.HasWord(first, last, [start]))
            {
                return code;
            }
        }

        return null;
    }

    private static string? OrganAround(Page page, ReadOnlySpan<Mention> mentions, int m)
    {
        foreach (var inner in page.InnerOf(mentions[m]))
        {
            if (Places.OrganOf(page, inner) is { Code.Length: > 2 } own)
            {
                return own.Code[..3];
            }
        }

        if (m > 0 && mentions[m - 1].Last == mentions[m].First && Places.OrganOf(page, mentions[m - 1]) is { Code.Length: > 2 } before)
        {
            return before.Code[..3];
        }

        for (var next = m + 1; next < mentions.Length && mentions[next].First - mentions[m].Last <= Near && !page.Lexicon.Has(mentions[next], ConceptKind.Morphology); next++)
        {
            if (Places.OrganOf(page, mentions[next]) is { Code.Length: > 2 } after)
            {
                return after.Code[..3];
            }
        }

        return null;
    }

    /// <summary>"un carcinome découvert il y a douze ans", "breast cancer six years previously": nobody who is ill now speaks so of what is at issue, where that is another organ's.</summary>
    internal static bool IsYearsAgo(Page page, Mention mention)
    {
        var range = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        for (var i = Math.Max(range.First, mention.First - YearsReach); i < Math.Min(mention.Last + YearsReach, range.Last); i++)
        {
            if (page.IsAnyWord(i, ["ans", "years"]) && ((page.IsWord(i - 2, "a") && page.IsWord(i - 3, "y")) || page.IsAnyWord(i + 1, ["ago", "auparavant", "previously", "earlier", "before"]) || (page.IsWord(i + 1, "plus") && page.IsWord(i + 2, "tot"))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"opérée en juin 2006 pour un carcinome lobulaire", "mastectomy for a breast cancer": the operation stands before the name.</summary>
    internal static int BeginOf(Page page, ReadOnlySpan<Mention> mentions, int m)
    {
        var name = mentions[m];
        for (var before = m - 1; before >= 0 && name.First - mentions[before].Last <= OperationReach; before--)
        {
            if (page.Lexicon.HasAny(mentions[before], Operations))
            {
                return page.HasWord(mentions[before].Last, name.First, ["d", "de", "du", "pour", "for", "of"]) && !page.HasSign(mentions[before].Last, name.First, ',') && !page.HasSign(mentions[before].Last, name.First, ';') ? mentions[before].First : name.First;
            }

            if (page.Lexicon.Has(mentions[before], ConceptKind.Morphology))
            {
                break;
            }
        }

        return name.First;
    }

    /// <summary>The oncological history may be that of the tumour at issue.</summary>
    private static bool Tells(Page page, int sentence, Mention mention) =>
        !page.HasWord(page.Narrative.Sentences[sentence].First, mention.First, ["oncolog"]) && EarlierTumours.Tells(page, mention);

    private static void Tell(Page page, List<Clause> clauses, List<Statement> statements)
    {
        var others = statements.Exists(s => s.Kind == FactKind.Morphology && s.IsAffirmed && !Inside(clauses, s.Token));
        statements.RemoveAll(s => OfTumour.Contains(s.Kind) && (s.Kind != FactKind.Morphology || others || (page.At(s.Token) & Circumstance.Past) != 0) && Inside(clauses, s.Token));
        var told = statements.Where(s => s.Kind == FactKind.Condition && s.Value == "prior-cancer").Select(s => page.SentenceOf(s.Token)).ToHashSet();
        foreach (var (first, last, name, _) in clauses)
        {
            if (!told.Contains(page.SentenceOf(first)))
            {
                var span = page.Narrative.SpanOf(first, last);
                statements.Add(new Statement(FactKind.Condition, "prior-cancer", span.Length <= LongestQuote ? span : page.SpanOf(name)) { Circumstance = Circumstance.Past, Token = first });
            }
        }
    }

    private static bool Inside(List<Clause> clauses, int token) => Place(clauses, token) is >= 0 and var at && token < clauses[at].Last;

    /// <summary>The last clause that begins at a token or before it; -1 if none does.</summary>
    private static int Place(List<Clause> clauses, int token)
    {
        var (low, high) = (-1, clauses.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = clauses[middle].First <= token ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static HashSet<int> Categories(List<Statement> statements) => statements.Where(s => s.Kind == FactKind.Tnm).Select(s => s.Token).ToHashSet();

    /// <summary>To the end of the sentence, or to where something else is told.</summary>
    /// <param name="staged">The tokens at which categories stand.</param>
    internal static int EndOf(Page page, int sentence, ReadOnlySpan<Mention> mentions, int m, HashSet<int> staged)
    {
        var end = page.Narrative.Sentences[sentence].Last;
        var depth = 0;
        for (var i = mentions[m].Last; i < end; i++)
        {
            depth += page.CharAt(i) is '(' ? 1 : page.CharAt(i) is ')' ? -1 : 0;
            // "Cancer du sein opéré en 2008. pT3 N1": the small letter opens a sentence all the same.
            if (depth < 0 || page.CharAt(i) == ';' || page.StartsAny(i, Present) || (page.IsSign(i, '.') && depth == 0 && staged.Contains(i + 1)))
            {
                end = i;
                break;
            }
        }

        for (var next = m + 1; next < mentions.Length; next++)
        {
            if (((page.Lexicon.Has(mentions[next], ConceptKind.Condition) && !page.Lexicon.HasAny(mentions[next], Operations)) || page.Lexicon.Has(mentions[next], ConceptKind.Morphology)) && !IsBracketed(page, mentions[m].Last, mentions[next].First))
            {
                return Math.Min(end, mentions[next].First);
            }
        }

        return page.CharAt(end - 1) is '.' && end - 1 > mentions[m].Last ? end - 1 : end;
    }

    /// <summary>"Cancer du sein en 2008. Tumorectomie, pT1c N0, radiothérapie.": a sentence that opens with the operation on that organ goes on with it.</summary>
    private static int Operated(Page page, int sentence, string organ, int end) =>
        end >= page.Narrative.Sentences[sentence].Last - 1 && sentence + 1 < page.Narrative.Sentences.Length && OperatedOrgans.Opens(page, sentence + 1, organ) ? page.Narrative.Sentences[sentence + 1].Last : end;

    /// <summary>"(biopsie : adénocarcinome)": what stands in brackets is said of the words before them.</summary>
    internal static bool IsBracketed(Page page, int from, int at)
    {
        var depth = 0;
        for (var i = from; i < at; i++)
        {
            depth += page.CharAt(i) is '(' ? 1 : page.CharAt(i) is ')' ? -1 : 0;
        }

        return depth > 0;
    }
}
