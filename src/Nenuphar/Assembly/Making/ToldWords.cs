using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Making;

/// <summary>The words that tell when a treatment began and ended, how the tumour answered and why it was stopped: those nearest to its name that say so.</summary>
internal static class ToldWords
{
    /// <summary>Tokens around the name of a treatment within which it is told.</summary>
    private const int Reach = 80;

    /// <summary>What stands before a name is told of it more rarely than what stands behind.</summary>
    private const int Before = 2;

    private static readonly string[] Days = ["start", "end"];

    private static readonly Dictionary<string, WordStarts> Reasons = new(StringComparer.Ordinal)
    {
        ["progression"] = new("progress", "evolut", "recid", "relaps", "recur", "rechut", "echec", "fail"),
        ["toxicity"] = new("toxic", "toxiq", "intoler", "toler", "indesir", "adverse", "allerg", "anaphyl", "hypersens", "neutrop", "thrombo", "neuropath"),
        ["choice"] = new("choix", "choice", "chose", "refus", "declin", "souhait", "request", "demande", "prefer", "wish", "decision"),
        ["decline"] = new("deterior", "declin", "alter", "degrad", "worsen"),
        ["completed"] = new("complet", "termin", "acheve", "finish", "fin"),
        ["death"] = new("dece", "mort", "died", "death"),
    };

    public static IReadOnlyList<(string Name, Evidence Place)> Of(OpenDocument document, Statement statement)
    {
        if (statement.Kind != FactKind.Treatment || statement.Qualifiers.Count == 0)
        {
            return [];
        }

        List<(string, Evidence)>? found = null;
        foreach (var day in Days)
        {
            if (statement[day] is { } told && Dated(document, statement.Token, told) is { } place)
            {
                (found ??= []).Add((day, place));
            }
        }

        if (statement["best"] is { } best && Answered(document, statement.Token, best) is { } answer)
        {
            (found ??= []).Add(("best", answer));
        }

        if (statement["stop"] is { } stop && Stopped(document, statement.Token, stop) is { } reason)
        {
            (found ??= []).Add(("stop", reason));
        }

        return found is null ? [] : found;
    }

    private static int Far(int token, int at) => at >= token ? at - token : (token - at) * Before;

    private static Evidence? Dated(OpenDocument document, int token, string told)
    {
        var (best, far) = ((First: -1, Last: -1), Reach);
        foreach (var date in document.Timeline.DatesIn(Math.Max(0, token - Reach), token + Reach))
        {
            if (Far(token, date.First) < far && date.Date.ToString() == told && !LetterDate.IsBirth(document.Page, date.First))
            {
                (best, far) = ((date.First, date.Last), Far(token, date.First));
            }
        }

        return best.First < 0 ? null : document.Words(best.First, best.Last);
    }

    private static Evidence? Answered(OpenDocument document, int token, string told)
    {
        var (page, best, far) = (document.Page, (Mention?)null, Reach);
        foreach (var mention in Around(page, token))
        {
            if (Far(token, mention.First) < far && page.As(mention, ConceptKind.Response, doubtfulToo: true)?.Value == told)
            {
                (best, far) = (mention, Far(token, mention.First));
            }
        }

        return best is { } answer ? document.Words(page.SpanOf(answer)) : null;
    }

    private static List<Mention> Around(Page page, int token)
    {
        var found = new List<Mention>();
        var (first, last) = (page.SentenceOf(Math.Max(0, token - (Reach / Before))), page.SentenceOf(Math.Min(page.Tokens.Length - 1, token + Reach)));
        for (var s = first; s <= last; s++)
        {
            found.AddRange(page.MentionsIn(s));
        }

        return found;
    }

    private static Evidence? Stopped(OpenDocument document, int token, string told)
    {
        if (!Reasons.TryGetValue(told, out var words))
        {
            return null;
        }

        var page = document.Page;
        if (told == "toxicity" && Harmed(page, token) is { } harm)
        {
            return document.Words(page.SpanOf(harm));
        }

        var (best, far) = (-1, Reach);
        for (var i = page.Next(Math.Max(0, token - (Reach / Before)), Math.Min(page.Tokens.Length, token + Reach), words); i >= 0; i = page.Next(i + 1, Math.Min(page.Tokens.Length, token + Reach), words))
        {
            if (Far(token, i) < far)
            {
                (best, far) = (i, Far(token, i));
            }
        }

        return best >= 0 ? document.Words(best, best + 1) : told == "progression" ? Answered(document, token, "PD") : null;
    }

    /// <summary>"réduit pour une asthénie, arrêté pour une pneumopathie": the effect behind the stop and its reason.</summary>
    private static Mention? Harmed(Page page, int token)
    {
        var last = Math.Min(page.Tokens.Length, token + Reach);
        for (var s = page.SentenceOf(token); s < page.Narrative.Sentences.Length && page.Narrative.Sentences[s].First < last; s++)
        {
            foreach (var mention in page.MentionsIn(s))
            {
                if (mention.First > token && mention.First < last && page.Lexicon.HasAny(mention, Effects) && IsWhyStopped(page, Math.Max(token, page.Narrative.Sentences[s].First), mention.First))
                {
                    return mention;
                }
            }
        }

        return null;
    }

    private static readonly KindSet Effects = KindSet.Of(ConceptKind.Toxicity, ConceptKind.Symptom, ConceptKind.Condition);
    private static readonly WordStarts Halting = new("arret", "interromp", "interrup", "suspend", "stopp", "discontinu");
    private static readonly WordStarts Why = new("for", "pour", "devant", "because", "due", "raison", "cause", "owing");

    /// <summary>A stop and its reason right before, with nothing between but a day and a grade.</summary>
    private static bool IsWhyStopped(Page page, int first, int effect)
    {
        const int Stop = 7, Reason = 6;
        for (var i = effect - 1; i >= Math.Max(first, effect - Reason) && !page.IsSign(i, ',') && !page.IsSign(i, ';'); i--)
        {
            if (page.IsAnyWord(i, Why))
            {
                return page.Next(Math.Max(first, i - Stop), i, Halting) is >= 0 and var stop && !page.IsParted(stop, i);
            }
        }

        return false;
    }
}
