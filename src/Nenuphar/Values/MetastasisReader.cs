using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>
/// Sites of metastasis: "métastases osseuses, hépatiques et ganglionnaires", "liver and lung metastases", "lésions hépatiques compatibles avec
/// des métastases". A tumour named after "métastase de" is where it comes from, not where it is.
/// </summary>
internal static class MetastasisReader
{
    private const int FirstGap = 5;
    private const int NextGap = 3;

    private static readonly WordStarts OtherFindings =
        new("masse", "mass", "pieg", "compress", "infiltr", "invas", "invad", "envahi", "thromb", "dilat", "epanch", "effusion", "steno", "obstruct", "atroph", "atelect", "hydro");

    private static readonly WordStarts Growths = new("masse", "mass", "tumeur", "tumour", "tumor");
    private static readonly WordStarts AllOfThem = new("toutes", "tous", "all");
    internal static readonly string[] Spread = ["liver", "bone", "lung", "brain", "lymph-node", "peritoneum", "pleura", "adrenal", "skin", "bone-marrow"];
    private static readonly KindSet Elsewhere = KindSet.Of(ConceptKind.Other, ConceptKind.Morphology);
    private static readonly KindSet Telling = KindSet.Of(ConceptKind.Metastasis, ConceptKind.MetastasisWord, ConceptKind.Site);

    public static void Read(Page page, List<Statement> all)
    {
        var statements = new List<Statement>();
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            if (!page.KindsIn(s).HasAny(Telling))
            {
                if (page.KindsIn(s).HasAny(Elsewhere))
                {
                    SampledSpread.Read(page, s, statements);
                }

                continue;
            }

            var mentions = page.MentionsIn(s);
            for (var m = 0; m < mentions.Length; m++)
            {
                if (page.As(mentions[m], ConceptKind.Metastasis) is { } named)
                {
                    if (page.StartsAny(mentions[m].Last, ["cancer", "carcino", "adenocarcino"]) || SpreadWords.IsLetterField(page, mentions[m].Last))
                    {
                        // "metastasis of prostate cancer": where it comes from; "Node involvement: x" is a form.
                        continue;
                    }

                    Add(page, mentions[m], mentions[m], named.Value, statements);
                    Coordinated(page, mentions, m, statements);
                    Following(page, mentions, m, NextGap, statements);
                }
                else if (page.As(mentions[m], ConceptKind.MetastasisWord) is { } word && !page.StartsAny(mentions[m].First - 1, ["capacit", "potenti", "pouvoir"]) && !page.StartsAny(mentions[m].Last, ["potenti", "capacit"]) && !(page.Starts(mentions[m].Last - 1, "secondar") && page.IsWord(mentions[m].Last, "to")))
                {
                    FromWord(page, mentions, m, word, statements);
                }
                else if (FoundSites.Infiltrated(page, mentions[m]) is { } infiltrated)
                {
                    Add(page, mentions[m], mentions[m], infiltrated, statements);
                }
                else if (SampledSpread.IsOfOrigin(page, mentions[m]) && SampledSpread.Of(page, mentions[m]) is { } sampled)
                {
                    Add(page, mentions[m], mentions[m], sampled, statements);
                }
                else if (InvolvedNodes.Are(page, mentions[m]))
                {
                    Add(page, mentions[m], mentions[m], "lymph-node", statements);
                }
            }

            if (page.KindsIn(s).Has(ConceptKind.Site))
            {
                CourseSites.Read(page, s, statements);
                UptakeSites.Read(page, s, statements);
            }
        }

        MetastasisLists.BehindCategory(page, all, statements);
        all.AddRange(statements);
    }

    private static void FromWord(Page page, ReadOnlySpan<Mention> mentions, int at, Concept word, List<Statement> statements)
    {
        var mention = mentions[at];
        if (SpreadWords.IsVerb(page, mention) || SpreadWords.IsOpenField(page, mention.Last) || SpreadWords.IsInWall(page, mention))
        {
            return;
        }

        if (word.Value is not ("metastasis" or "distant"))
        {
            Add(page, mention, mention, word.Value, statements);
            Following(page, mentions, at, NextGap, statements);
            return;
        }

        if (word.Value == "distant")
        {
            if (Following(page, mentions, at, FirstGap, statements) == 0 && statements.Count == 0)
            {
                Add(page, mention, mention, "distant", statements);
            }

            return;
        }

        if (MetastasisLists.Read(page, mention.Last, page.At(mention), statements))
        {
            _ = Before(page, mentions, at, statements);
            return;
        }

        var found = Before(page, mentions, at, statements) + Following(page, mentions, at, FirstGap, statements);
        if (found == 0 && ((MetastasisLists.Bracket(page, mention) is > 0 and var bracket && MetastasisLists.Read(page, bracket, page.At(mention), statements)) || MetastasisLists.BehindName(page, mention, statements)))
        {
            return;
        }

        if (found == 0 && Subject(page, mentions, at) is { } subject)
        {
            Subjects(page, mentions, at, subject, statements);
        }
        else if (found == 0 && FoundSites.In(page, mentions, at) is { } place)
        {
            Add(page, mention, mentions[place], CourseSites.SiteOf(page, mentions[place])!, statements);
        }
        else if (found == 0 && SampledSpread.Of(page, mention) is { } sampled)
        {
            Add(page, mention, mention, sampled, statements);
        }
    }

    /// <summary>"liver and lung metastases": organs that end right before the word.</summary>
    private static int Before(Page page, ReadOnlySpan<Mention> mentions, int at, List<Statement> statements)
    {
        var count = 0;
        var edge = mentions[at].First;
        for (var m = at - 1; m >= 0 && edge - mentions[m].Last <= (count == 0 ? 0 : 2); m--)
        {
            if (page.Lexicon.Has(mentions[m], ConceptKind.Side))
            {
                continue;
            }

            if (count == 0 && IsOfTumour(page, mentions, m, at))
            {
                break;
            }

            if (Places.OrganOf(page, mentions[m]) is not { } organ || (count > 0 && !Joined(page, mentions[m].Last, edge)))
            {
                break;
            }

            Add(page, mentions[at], mentions[m], organ.Value, statements);
            (count, edge) = (count + 1, mentions[m].First);
        }

        return count;
    }

    /// <summary>"cancer pulmonaire métastatique": the organ that the tumour comes from.</summary>
    private static bool IsOfTumour(Page page, ReadOnlySpan<Mention> mentions, int organ, int at) =>
        mentions[organ].Last == mentions[at].First && SpreadWords.IsAdjective(page, mentions[at].First) && TumourNames.IsNamedAfter(page, mentions, organ);

    /// <summary>"liver and lung metastases" where "lung metastases" is one term: the organs joined before it.</summary>
    private static void Coordinated(Page page, ReadOnlySpan<Mention> mentions, int at, List<Statement> statements)
    {
        var edge = mentions[at].First;
        if (page.StartsAny(edge, ["metasta", "secondar"]))
        {
            // "tumeur pancréatique, métastases hépatiques": the term begins with its noun, and more organs can only follow.
            return;
        }

        for (var m = at - 1; m >= 0 && edge - mentions[m].Last <= 2 && Joined(page, mentions[m].Last, edge); m--)
        {
            if (Places.OrganOf(page, mentions[m]) is not { } organ || TumourNames.IsNamedAfter(page, mentions, m) || MetastasisLists.AreCounted(page, mentions[m].Last, edge) || page.HasWord(mentions[m].First - 3, mentions[m].First, Growths))
            {
                return;
            }

            Add(page, mentions[at], mentions[m], organ.Value, statements);
            edge = mentions[m].First;
        }
    }

    private static int Following(Page page, ReadOnlySpan<Mention> mentions, int at, int firstGap, List<Statement> statements)
    {
        var count = 0;
        var edge = mentions[at].Last;
        for (var m = at + 1; m < mentions.Length; m++)
        {
            edge = MetastasisLists.PastCount(page, edge);
            var gap = mentions[m].First - edge;
            if (gap > (count == 0 ? firstGap : NextGap) || Stops(page, edge, mentions[m].First))
            {
                break;
            }

            if (count == 0 && page.IsAnyWord(edge, ["et", "and"]) && page.IsWord(edge + 1, "des"))
            {
                // "lésions hépatiques suggérant des métastases et des adénopathies": another finding.
                break;
            }

            if (page.Lexicon.Has(mentions[m], ConceptKind.Morphology) || page.Lexicon.Has(mentions[m], ConceptKind.Procedure) || page.Lexicon.Has(mentions[m], ConceptKind.Imaging))
            {
                break;
            }

            if (m + 1 < mentions.Length && mentions[m + 1].First == mentions[m].Last && page.Lexicon.Has(mentions[m + 1], ConceptKind.Morphology))
            {
                // "metastasis of prostate cancer": the origin.
                break;
            }

            if ((count > 0 || firstGap == NextGap) && page.HasWord(edge, mentions[m].First, OtherFindings))
            {
                // "métastases hépatiques, compression urétérale".
                break;
            }

            if (CourseSites.SiteOf(page, mentions[m]) is { } organ)
            {
                if (count == 0 && IsOrigin(page, mentions, at, edge, organ))
                {
                    break;
                }

                Add(page, mentions[at], mentions[m], organ, statements);
                (count, edge) = (count + 1, mentions[m].Last);
            }
            else if (page.Lexicon.Has(mentions[m], ConceptKind.Site) || page.Lexicon.Has(mentions[m], ConceptKind.Side) || page.Lexicon.Has(mentions[m], ConceptKind.Other))
            {
                edge = Math.Max(edge, count == 0 ? edge : mentions[m].Last);
            }
        }

        return count;
    }

    /// <summary>"tumeur neuroendocrine métastatique de l'intestin grêle": the organ that the tumour comes from, unless it is one to which tumours spread.</summary>
    private static bool IsOrigin(Page page, ReadOnlySpan<Mention> mentions, int at, int edge, string organ) =>
        at > 0 && mentions[at - 1].Last == mentions[at].First && page.Lexicon.Has(mentions[at - 1], ConceptKind.Morphology) && SpreadWords.IsAdjective(page, mentions[at].First)
        && page.IsAnyWord(edge, ["de", "du", "d", "des", "of"]) && !Spread.Contains(organ, StringComparer.Ordinal);

    /// <summary>The last organ before the word in its sentence: "nodules pulmonaires ... évocateurs de métastases".</summary>
    private static int? Subject(Page page, ReadOnlySpan<Mention> mentions, int at)
    {
        for (var m = at - 1; m >= 0; m--)
        {
            if (page.Lexicon.Has(mentions[m], ConceptKind.Morphology) || OpensClause(page, mentions[m]))
            {
                return null;
            }

            if (IsOfTumour(page, mentions, m, at) || (SpreadWords.IsAdjective(page, mentions[at].First) && TumourNames.IsNamedAfter(page, mentions, m)))
            {
                return null;
            }

            if (Places.OrganOf(page, mentions[m]) is not null && mentions[at].First - mentions[m].Last <= 15)
            {
                // "retroperitoneal nodes, no visceral metastasis": what is denied is not of the organ before.
                return (page.At(mentions[at]) & ~page.At(mentions[m]) & Circumstance.Negated) == 0 ? m : null;
            }
        }

        return null;
    }

    /// <summary>"opacité du poumon, et une IRM cérébrale a montré des métastases": another examination tells another finding.</summary>
    private static bool OpensClause(Page page, Mention exam)
    {
        if (!page.Lexicon.Has(exam, ConceptKind.Imaging) || !page.IsAnyWord(exam.First - 1, ["un", "une", "le", "la", "l", "a", "an", "the"]))
        {
            return false;
        }

        if (exam.Last - exam.First == 1 && !StartsOrgan(page, exam.Last))
        {
            // "lésions hépatiques, une IRM a révélé des métastases": of the same ones.
            return false;
        }

        var joint = exam.First - 2;
        return page.IsSign(joint, ',') || page.IsSign(joint, ';') || page.IsAnyWord(joint, ["et", "and", "while", "alors"]);
    }

    private static bool StartsOrgan(Page page, int token)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(token - 1)))
        {
            if (mention.First == token)
            {
                return page.Lexicon.Has(mention, ConceptKind.Site);
            }
        }

        return false;
    }

    /// <summary>The organ and those joined to it: "nodules hépatiques et lésions osseuses compatibles avec des métastases".</summary>
    private static void Subjects(Page page, ReadOnlySpan<Mention> mentions, int at, int subject, List<Statement> statements)
    {
        var edge = mentions[subject].First;
        if (page.HasWord(mentions[at].First - 9, mentions[at].First, AllOfThem))
        {
            All(page, mentions, at, statements);
            return;
        }

        for (var m = subject; m >= 0; m--)
        {
            if (Places.OrganOf(page, mentions[m]) is not { } organ)
            {
                continue;
            }

            if (m != subject && (edge - mentions[m].Last > 6 || !Joined(page, mentions[m].Last, edge)))
            {
                return;
            }

            Add(page, mentions[at], mentions[m], organ.Value, statements);
            edge = mentions[m].First;
        }
    }

    /// <summary>"foie 4 cm, surrénale 3 cm, adénopathie 1 cm, toutes compatibles avec des métastases": each organ of the sentence to which tumours spread.</summary>
    private static void All(Page page, ReadOnlySpan<Mention> mentions, int at, List<Statement> statements)
    {
        for (var m = 0; m < at; m++)
        {
            if (Places.OrganOf(page, mentions[m]) is { } organ && Spread.Contains(organ.Value, StringComparer.Ordinal) && !page.Lexicon.Has(mentions[m], ConceptKind.Imaging))
            {
                Add(page, mentions[at], mentions[m], organ.Value, statements);
            }
        }
    }

    private static bool Joined(Page page, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (page.IsSign(i, ',') || page.IsWord(i, "and") || page.IsWord(i, "et") || page.IsSign(i, '/') || page.IsSign(i, '&'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A verb or a preposition of origin between two terms ends the list.</summary>
    /// <summary>"Mass of the ileum, four liver metastases": a count begins something else.</summary>
    private static readonly string[] Counting = ["two", "three", "four", "five", "six", "several", "multiple", "deux", "trois", "quatre", "cinq", "plusieurs", "multiples"];

    private static bool Stops(Page page, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (page.IsSign(i, ';') || page.IsSign(i, '(') || page.IsAnyWord(i, Counting) || page.IsWord(i, "from") || page.IsWord(i, "origine") || page.IsWord(i, "with") || page.IsWord(i, "avec") || page.IsWord(i, "was") || page.IsWord(i, "a") && page.Tokens[i].Span.Of(page.Text)[0] == 'a')
            {
                return true;
            }
        }

        return false;
    }

    internal static void Add(Page page, Mention word, Mention place, string site, List<Statement> statements)
    {
        if (ExcludedLists.Hold(page, Math.Max(word.Last, place.Last)) || CategoryDefinitions.Hold(page, word.First) || site is "vessel" or "unknown" or "paraganglion" || page.StartsAny(place.First - 1, ["except", "excluding", "sauf", "hormis"]) || (page.IsSign(place.First - 1, '-') && page.IsWord(place.First - 2, "aorto")))
        {
            return;
        }

        if (site == "ileum" && (page.StartsAny(place.Last, ["gauche", "droit"]) || page.IsWord(place.First - 1, "left") || page.IsWord(place.First - 1, "right")))
        {
            // The ilium, which is left and right: the bowel is not.
            site = "bone";
        }

        if (InvolvedNodes.SiteOf(page, place, site, statements) is not { } reached)
        {
            return;
        }

        site = reached;

        var circumstance = page.At(word) | page.At(place);
        var span = page.SpanOf(word).To(page.SpanOf(place));
        statements.Add(new Statement(FactKind.Metastasis, site, span.Length <= 200 ? span : page.SpanOf(place)) { Circumstance = circumstance, Token = place.First });
    }
}
