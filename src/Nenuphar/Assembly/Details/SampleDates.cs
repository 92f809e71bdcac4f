using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Details;

/// <summary>
/// The day on which the tissue of an index or a marker was taken: that of the biopsy or operation told before it in its sentence, or in the sentences before it of the same paragraph.
/// Two biopsies of one organ stay two specimens by it.
/// </summary>
internal static class SampleDates
{
    /// <summary>Sentences between the sampling and what was found.</summary>
    private const int Reach = 4;

    private readonly record struct Sampling(int Token, string? Organ, string? On);

    public static void Attach(OpenDocument document, List<Statement> statements)
    {
        if (document.Timeline.Dates.Count == 0)
        {
            return;
        }

        var page = document.Page;
        var samplings = statements.Where(IsSampling).Select(s => new Sampling(s.Token, Organ(s), s["on"] ?? s["start"])).OrderBy(s => s.Token).ToList();
        var only = samplings.Where(s => s.On is not null).Select(s => s.On).Distinct(StringComparer.Ordinal).ToList() is [var day] && samplings.TrueForAll(s => s.On is not null) ? day : null;
        only = EarlierSamples.Has(statements) ? null : only;
        only ??= samplings.TrueForAll(s => s.On is null) ? Labelled(document) : null;
        var several = statements.Where(s => s.Kind == FactKind.Ki67 && s.IsAffirmed).Select(s => s.Value).Distinct(StringComparer.Ordinal).Skip(1).Any();
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = statements[i];
            if (statement.Kind is FactKind.Ki67 or FactKind.Mitoses or FactKind.Ihc && statement.IsAffirmed && statement["on"] is null)
            {
                statements[i] = statement.With("on", Own(document, statement, statements) ?? Told(page, statement, samplings) ?? (several ? Alone(document, statement) : null) ?? (IsOfOther(statement, samplings) ? null : only));
            }
        }
    }

    /// <summary>Of an organ that none of the samplings took.</summary>
    private static bool IsOfOther(Statement statement, List<Sampling> samplings) => statement["specimen"] is { } own && samplings.Count > 0 && samplings.TrueForAll(s => s.Organ is { } organ && organ != own);

    /// <summary>"NET G2 in 2016 (Ki-67 8 %). In 2022, NEC, Ki-67 70 %": where indices differ, the only date told before one in its sentence.</summary>
    private static string? Alone(OpenDocument document, Statement statement)
    {
        var sentence = document.Page.Narrative.Sentences[document.Page.SentenceOf(statement.Token)];
        return document.Timeline.DatesIn(sentence.First, sentence.Last).Where(d => !LetterDate.IsBirth(document.Page, d.First)).ToList() is [{ Inferred: false } day] && day.First < statement.Token ? day.Date.ToString() : null;
    }

    /// <summary>"Date of specimen: 2024-02-19", "Date de prélèvement : 19/02/2024", of a report that tells only one.</summary>
    private static string? Labelled(OpenDocument document)
    {
        const int Label = 5;
        var page = document.Page;
        var days = new HashSet<string>(StringComparer.Ordinal);
        foreach (var date in document.Timeline.Dates)
        {
            if (page.IsSign(date.First - 1, ':') && page.HasWord(date.First - Label, date.First, ["date", "prelev", "recu"]) && page.HasWord(date.First - Label, date.First, ["specim", "prelev", "biops", "collect", "sampl", "excis", "interven", "exerese", "surger"]))
            {
                days.Add(date.Date.ToString());
            }
        }

        return days.Count == 1 ? days.First() : null;
    }

    private static bool IsSampling(Statement statement) => statement.IsAffirmed
        && (statement.Kind == FactKind.Specimen || (statement.Kind == FactKind.Treatment && Agents.ClassOf(statement.Value).Modality is Modality.Surgery));

    private static string? Organ(Statement sampling) => sampling["specimen"] ?? sampling["at"];

    /// <summary>"Biopsy in 2019: Ki-67 4 %, in 2021: Ki-67 22 %": a date between two values of one kind is the second's.</summary>
    private static string? Own(OpenDocument document, Statement statement, List<Statement> statements)
    {
        var sentence = document.Page.Narrative.Sentences[document.Page.SentenceOf(statement.Token)];
        var before = statements.Where(s => s.Kind == statement.Kind && s.IsAffirmed && s.Kind != FactKind.Ihc && s.Token >= sentence.First && s.Token < statement.Token).Select(s => s.Token).DefaultIfEmpty(-1).Max();
        return before < 0 ? null : document.Timeline.DatesIn(before + 1, statement.Token).Where(d => !d.Inferred).Select(d => d.Date.ToString()).LastOrDefault();
    }

    /// <summary>The last sampling before it, if it has a day and is not of another organ.</summary>
    private static string? Told(Page page, Statement statement, List<Sampling> samplings)
    {
        var sentence = page.SentenceOf(statement.Token);
        var at = samplings.FindLastIndex(s => s.Token <= statement.Token);
        if ((at < 0 || page.SentenceOf(samplings[at].Token) != sentence) && at + 1 < samplings.Count && page.SentenceOf(samplings[at + 1].Token) == sentence)
        {
            // "Ki-67 8 % in the biopsy of 2018".
            at++;
        }

        var last = at < 0 ? default : samplings[at];
        if (at >= 0 && last.On is null && samplings.FindLast(s => s.On is not null && page.SentenceOf(s.Token) == page.SentenceOf(last.Token) && (s.Organ is null || last.Organ is null || s.Organ == last.Organ)) is { On: not null } dated)
        {
            // "In March 2015, distal pancreatectomy: resected NET": one sampling in two words.
            last = dated;
        }

        if (last.On is null)
        {
            return null;
        }

        var from = page.SentenceOf(last.Token);
        for (var s = from + 1; s <= sentence; s++)
        {
            if (s - from > Reach || page.Tokens[page.Narrative.Sentences[s].First].Is(Text.TokenMarks.ParagraphBefore))
            {
                return null;
            }
        }

        return last.Organ is not { } organ || statement["specimen"] is not { } own || organ == own ? last.On : null;
    }
}
