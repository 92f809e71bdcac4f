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
    private const int DateBehind = 3;
    private const string Earlier = "earlier";

    /// <summary>Sentences between a tumour's name and what is said of it.</summary>
    private const int Reach = 3;

    public static void Read(OpenDocument document, List<Statement> statements)
    {
        var page = document.Page;
        Others(page, statements);
        var pairs = NamedTumours.Find(page, statements);
        var origin = statements.Find(s => s is { Kind: FactKind.Primary, IsAffirmed: true } && s.Value != "C80.9");
        if (pairs.Count == 0 || pairs.Select(p => TumourOrgans.Place(p.Code)).Append(TumourOrgans.Place(origin?.Value ?? pairs[0].Code)).Distinct(StringComparer.Ordinal).Count() < 2)
        {
            OtherOrganCategories.Mark(page, statements);
            return;
        }

        // What no words tie to a tumour is said of the neuroendocrine one: it is the one that the case is about.
        var main = pairs.FindAll(p => TumourNatures.KindOf(p.Name) is not ("" or TumourNatures.Other)) is [var neuroendocrine] ? neuroendocrine.Organ : origin is null ? pairs[0].Organ : pairs.Find(p => TumourOrgans.AreOne(p.Code, origin.Value)) is { Organ: { } told } ? told : Sites.Of(origin.Value).Organ;
        for (var i = 0; i < statements.Count; i++)
        {
            if (KeyOf(page, statements[i], pairs, main) is { } key)
            {
                // The tissue of one primary is not that of the other.
                var misplaced = statements[i]["specimen"] is { } specimen && specimen != key && pairs.Exists(p => p.Organ == specimen);
                statements[i] = statements[i].With("specimen", misplaced ? key : null).With("tumour", key);
            }
        }

        OtherOrganCategories.Mark(page, statements, pairs.Select(p => p.Organ));
        Operations(document, statements, pairs);
        foreach (var pair in pairs)
        {
            Add(page, statements, pair, FactKind.Primary, pair.Code, pair.At, pair.At + 1, "");
            Add(page, statements, pair, FactKind.Morphology, pair.Name.Value, pair.Tumour.First, pair.Tumour.Last, pair.Name.Named);
        }
    }

    /// <summary>"Ileal NET. Pituitary macroadenoma, Ki-67 4 %", "Antécédent de cancer du sein (Ki-67 30 %)": the index told behind a benign or an earlier tumour in its sentence is of that one.</summary>
    private static void Others(Page page, List<Statement> statements)
    {
        var history = statements.Where(s => s is { Kind: FactKind.Condition, Value: "prior-cancer" }).Select(s => s.Span).ToList();
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i].Kind is not (FactKind.Ki67 or FactKind.Mitoses))
            {
                continue;
            }

            string? organ = null;
            foreach (var mention in page.MentionsIn(page.SentenceOf(statements[i].Token)))
            {
                if (mention.First >= statements[i].Token)
                {
                    break;
                }

                organ = OfOther(page, mention, history) ?? (page.Lexicon.Has(mention, ConceptKind.Morphology) && !history.Exists(h => Holds(h, page.SpanOf(mention))) ? null : organ);
            }

            if (organ is not null)
            {
                var own = new Statement(statements[i].Kind, statements[i].Value, statements[i].Span) { Circumstance = statements[i].Circumstance, Token = statements[i].Token };
                statements[i] = own.With("on", statements[i]["on"]).With("specimen", organ == Earlier ? null : organ).With("tumour", organ);
            }
        }
    }

    /// <summary>The organ of a benign tumour or of an earlier cancer; null for any other term.</summary>
    private static string? OfOther(Page page, Mention mention, List<Text.Span> history)
    {
        if (page.As(mention, ConceptKind.Condition) is { Value: [.., 'a', 'd', 'e', 'n', 'o', 'm', 'a'] adenoma } && page.At(mention) is Circumstance.Affirmed or Circumstance.Past)
        {
            return adenoma.Split('-')[0];
        }

        return page.As(mention, ConceptKind.Morphology) is { } cancer && history.Exists(h => Holds(h, page.SpanOf(mention)))
            ? cancer.Note.StartsWith("site=", StringComparison.Ordinal) && Sites.Of(cancer.Note[5..]) is { Organ.Length: > 0 } site ? site.Organ : Earlier
            : null;
    }

    private static bool Holds(Text.Span span, Text.Span inner) => span.Begin <= inner.Begin && span.End >= inner.End;

    /// <summary>"A pancreatic NET (resected in March 2018) and a rectal NET (removed in April 2021)": each operation is of the tumour told before it.</summary>
    private static void Operations(OpenDocument document, List<Statement> statements, List<NamedTumour> pairs)
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

    private static void Add(Page page, List<Statement> statements, NamedTumour pair, FactKind kind, string value, int first, int last, string named)
    {
        if (!statements.Exists(s => s.Kind == kind && s.IsAffirmed && s["tumour"] == pair.Organ && s["specimen"] is null))
        {
            statements.Add(new Statement(kind, value, page.Narrative.SpanOf(first, last)) { Token = first, Named = named }.With("tumour", pair.Organ));
        }
    }

    /// <summary>The tumour of a statement: by its organ, its name, or the tumour told before it in the sentence, else in the sentences before it.</summary>
    private static string? KeyOf(Page page, Statement statement, List<NamedTumour> pairs, string main)
    {
        switch (statement.Kind)
        {
            case FactKind.Primary:
                return pairs.Find(p => TumourOrgans.AreOne(p.Code, statement.Value)).Organ ?? pairs.Find(p => p.Code[..3] == statement.Value[..3]).Organ ?? main;
            case FactKind.Morphology when pairs.Find(p => statement.Token >= p.Tumour.First && statement.Token < p.Tumour.Last) is { Organ: { } own }:
                return own;
            case FactKind.Morphology when pairs.Where(p => p.Name.Value == statement.Value).Select(p => p.Organ).Distinct(StringComparer.Ordinal).ToList() is [var only]:
                return only;
            case FactKind.Metastasis:
                var around = pairs.Where(p => page.SentenceOf(p.At) == page.SentenceOf(statement.Token)).ToList();
                return around is [var alone] && alone.Tumour.First < statement.Token ? alone.Organ : null;
            case FactKind.Treatment:
                return pairs.Find(p => p.Organ == statement["at"]).Organ ?? (Agents.ClassOf(statement.Value).Modality is Modality.Systemic or Modality.Radiotherapy && !Agents.Is(statement.Value, "somatostatin-analogue") ? OfOtherCancer(page, statement, pairs) : null);
            case FactKind.Response or FactKind.Outcome:
                return OfOtherCancer(page, statement, pairs);
            case FactKind.Morphology or FactKind.Grade or FactKind.Differentiation or FactKind.Stage or FactKind.Tnm or FactKind.Ki67 or FactKind.Mitoses or FactKind.Ihc:
                return OfSentence(page, statement, pairs, main);
            default:
                return statement.Kind == FactKind.Finding && statement.Value.StartsWith("depth-", StringComparison.Ordinal) ? OfSentence(page, statement, pairs, main) : null;
        }
    }

    /// <summary>"Colon cancer with liver metastases, on FOLFOX": the last tumour named before the words in their sentence, if it is of another nature.</summary>
    private static string? OfOtherCancer(Page page, Statement statement, List<NamedTumour> pairs)
    {
        string? organ = null;
        var mentions = page.MentionsIn(page.SentenceOf(statement.Token));
        for (var m = 0; m < mentions.Length && mentions[m].First < statement.Token; m++)
        {
            if (page.As(mentions[m], ConceptKind.Morphology) is { } name)
            {
                // Named again, it is known by its organ.
                var (first, code) = (mentions[m].First, TumourOrgans.OrganOf(page, mentions, m, name)?.Code);
                organ = pairs.Find(p => p.Tumour.First == first || (code is not null && p.Name.Value == name.Value && TumourOrgans.AreOne(p.Code, code))) is { Organ: { } own } pair && TumourNatures.KindOf(pair.Name) == TumourNatures.Other ? own : null;
            }
        }

        return organ;
    }

    private static string OfSentence(Page page, Statement statement, List<NamedTumour> pairs, string main)
    {
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

        return here.Count == 0 ? OfNamedOrgan(page, sentence, statement.Token, pairs) ?? Before(page, statement, pairs) ?? main : here.Where(p => p.Tumour.First <= statement.Token).Select(p => p.Organ).LastOrDefault() ?? here[0].Organ;
    }

    /// <summary>"Résection iléale : pT2 N1": the only tumour whose organ the sentence names before the value.</summary>
    private static string? OfNamedOrgan(Page page, int sentence, int token, List<NamedTumour> pairs)
    {
        string? organ = null;
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (mention.First < token && CodeOf(page, mention) is { Length: > 2 } code && pairs.Find(p => TumourOrgans.AreOne(p.Code, code)) is { Organ: { } own })
            {
                if (organ is not null && organ != own)
                {
                    return null;
                }

                organ = own;
            }
        }

        return organ;
    }

    /// <summary>The organ that a term names, or that an operation takes out.</summary>
    private static string? CodeOf(Page page, Mention mention) => Places.OrganOf(page, mention)?.Code
        ?? (page.As(mention, ConceptKind.Procedure) is { } operation ? Diagnosis.OperatedOrgans.CodeOf(operation.Value) ?? (operation.Value == "small-bowel-resection" ? Diagnosis.OperatedOrgans.PartOfBowel(page, mention) : null) : null);

    /// <summary>"Colon adenocarcinoma in 2023. pT3 N1": the only tumour that the sentence just before names. An index of proliferation is that of a neuroendocrine one.</summary>
    private static string? Before(Page page, Statement statement, List<NamedTumour> pairs)
    {
        var sentence = page.SentenceOf(statement.Token);
        for (var s = sentence; s > 0 && sentence - s < Reach && !page.Tokens[page.Narrative.Sentences[s].First].Is(Text.TokenMarks.ParagraphBefore); s--)
        {
            var there = pairs.Where(p => page.SentenceOf(p.At) == s - 1 && (statement.Kind is FactKind.Stage or FactKind.Tnm or FactKind.Finding || TumourNatures.KindOf(p.Name) != TumourNatures.Other)).ToList();
            if (there.Count > 0)
            {
                return there is [var only] ? only.Organ : null;
            }
        }

        return null;
    }
}
