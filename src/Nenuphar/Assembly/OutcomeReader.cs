using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Time;
using Nenuphar.Values;

namespace Nenuphar.Assembly;

/// <summary>The last status told: death wherever it is affirmed; alive only with the time of follow-up.</summary>
internal static class OutcomeReader
{
    private const double LongestFollowUp = 480;

    public static void Read(Page page, Timeline timeline, List<Statement> statements)
    {
        Statement? alive = null;
        var dead = false;
        var ages = ByToken.Of(statements, FactKind.Age);
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            foreach (var mention in page.MentionsIn(s))
            {
                var circumstance = page.At(mention);
                if ((circumstance & (Circumstance.Negated | Circumstance.Family | Circumstance.Literature | Circumstance.Hypothetical | Circumstance.Planned)) != 0)
                {
                    continue;
                }

                if (page.As(mention, ConceptKind.Outcome) is { } outcome && !outcome.Has("weak") && outcome.Value != "alive" && !OfAnother(page, s, mention))
                {
                    dead |= outcome.Value == "dead";
                    statements.Add(Timed(page, timeline, s, mention, ages, new Statement(FactKind.Outcome, outcome.Value, page.SpanOf(mention)) { Token = mention.First, Circumstance = circumstance & ~Circumstance.Past }));
                }
                else if (page.Is(mention, Keyword.FollowUpWord) && !IsFreeInterval(page, s, mention) && Timed(page, timeline, s, mention, ages, new Statement(FactKind.Outcome, "alive", page.SpanOf(mention)) { Token = mention.First }) is var timed && timed["after"] is not null)
                {
                    alive = timed;
                }
            }
        }

        if (!dead && alive is not null)
        {
            statements.Add(alive);
        }
    }

    /// <summary>"Après un intervalle sans maladie de 4 ans, une récidive": the time until the tumour came back is no last status.</summary>
    private static bool IsFreeInterval(Page page, int sentence, Mention mention)
    {
        if (page.HasWord(mention.First - 4, mention.Last, ["interval"]) && page.HasWord(mention.First - 6, mention.First, ["apres", "after", "avec", "with"]))
        {
            return true;
        }

        foreach (var other in page.MentionsIn(sentence))
        {
            if (page.As(other, ConceptKind.Response) is { Value: "PD" } && page.At(other) == Circumstance.Affirmed)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Le père est décédé", "mother died": another person stands before in the sentence.</summary>
    private static bool OfAnother(Page page, int sentence, Mention mention)
    {
        foreach (var other in page.MentionsIn(sentence))
        {
            if (other.First < mention.First && page.Is(other, Keyword.Relative))
            {
                return true;
            }
        }

        return false;
    }

    private static Statement Timed(Page page, Timeline timeline, int sentence, Mention mention, ByToken ages, Statement statement)
    {
        var range = page.Narrative.Sentences[sentence];
        Duration? nearest = null;
        foreach (var duration in timeline.DurationsIn(range.First, range.Last))
        {
            var gap = duration.First >= mention.Last ? duration.First - mention.Last : mention.First - duration.Last;
            if (duration.Months is not null && duration.Use != DurationUse.Before && gap <= 14 && duration.Months <= LongestFollowUp && !IsAge(duration, ages) && !Every(page, duration.First)
                && (nearest is not { } other || gap < (other.First >= mention.Last ? other.First - mention.Last : mention.First - other.Last)))
            {
                nearest = duration;
            }
        }

        if (nearest is { } found)
        {
            var span = page.SpanOf(mention).To(page.Narrative.SpanOf(found.First, found.Last));
            statement = (statement with { Span = span.Length <= 200 ? span : statement.Span }).With("after", $"{Number.Write(found.Months!.Value)} mo");
        }

        if (statement.Value == "dead")
        {
            foreach (var date in timeline.DatesIn(range.First, range.Last))
            {
                if (Math.Abs(date.First - mention.Last) <= 5)
                {
                    statement = statement.With("on", date.Date.ToString());
                }
            }
        }

        return statement;
    }

    private static bool IsAge(Duration duration, ByToken ages) => !ages.Between(duration.First, duration.First + 1).IsEmpty;

    /// <summary>"tous les 3 mois", "every 6 months", "depuis 3 mois": no length of follow-up.</summary>
    private static bool Every(Page page, int at) =>
        page.IsWord(at - 1, "les") || page.IsWord(at - 1, "every") || page.IsWord(at - 1, "chaque") || page.IsWord(at - 1, "each");
}
