using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines;

/// <summary>Makes options and cautions from a printed source.</summary>
internal static class PrintedAdvice
{
    /// <param name="clauses">Separated by <c>;</c>, in the language of <see cref="ClauseReader"/>.</param>
    public static Option Option(this Printed printed, string id, string place, string evidence, string agent, string french, string english, string clauses, params IReadOnlyList<string> trials) =>
        Of(printed, id, place, evidence, agent, french, english, ClauseReader.List(clauses), trials);

    /// <summary>With an answer of its own over the clauses, where it tells more than whether all hold.</summary>
    public static Option Option(this Printed printed, string id, string place, string evidence, string agent, string french, string english, IReadOnlyList<Clause> clauses, Func<Case, Setting, Answer> ask) =>
        Of(printed, id, place, evidence, agent, french, english, clauses, []) with { Ask = ask, OfClauses = null };

    /// <summary>The option with something to notice wherever it is met.</summary>
    public static Option Noting(this Option option, params string[] flags) =>
        option.Noticing((_, _, answer) => answer.Verdict == Verdict.Met ? flags : []);

    /// <summary>A criterion that is one clause, or several that must hold together.</summary>
    public static Rule Criterion(this Printed printed, string id, string place, string evidence, string french, string english, string clauses)
    {
        var all = ClauseReader.List(clauses);
        return printed.Rule(id, place, evidence, french, english, (subject, setting) => Ask.All([.. all.Select(c => c.Ask(subject, setting))]));
    }

    public static Caution Caution(this Printed printed, string id, string place, string evidence, string agent, string french, string english, Func<Case, Answer> ask) =>
        printed.Caution(id, place, evidence, agent, french, english, (subject, _) => ask(subject));

    public static Caution Caution(this Printed printed, string id, string place, string evidence, string agent, string french, string english, Func<Case, Setting, Answer> ask)
    {
        var rule = printed.Rule(id, place, evidence, french, english, ask);
        return new(id, rule.Source, rule.Criterion, rule.Ask, agent);
    }

    /// <summary>A caution where all of these clauses hold.</summary>
    public static Caution Caution(this Printed printed, string id, string place, string evidence, string agent, string french, string english, string clauses)
    {
        var all = ClauseReader.List(clauses);
        var rule = printed.Rule(id, place, evidence, french, english, (subject, setting) => Ask.All([.. all.Select(c => c.Ask(subject, setting))]).Giving($"caution-{agent}"));
        return new(id, rule.Source, rule.Criterion, rule.Ask, agent) { Clauses = all };
    }

    /// <summary>The same option, with what to notice beside its answer.</summary>
    public static Option Noticing(this Option option, Func<Case, Setting, Answer, IEnumerable<string>> flags)
    {
        Answer Noted(Case subject, Setting setting, Answer answer) => answer.Noting(flags(subject, setting, answer));
        return option with
        {
            Ask = (subject, setting) => Noted(subject, setting, option.Ask(subject, setting)),
            OfClauses = option.OfClauses is { } whole ? (subject, setting, answers) => Noted(subject, setting, whole(subject, setting, answers)) : null,
        };
    }

    private static Option Of(Printed printed, string id, string place, string evidence, string agent, string french, string english, IReadOnlyList<Clause> clauses, IReadOnlyList<string> trials)
    {
        if (evidence is "" or "not stated")
        {
            throw new InvalidOperationException($"{id}: an option says on what evidence it stands");
        }

        Answer Whole(IReadOnlyList<Answer> answers) => Ask.All(answers).Giving(agent);
        var rule = printed.Rule(id, place, evidence, french, english, (subject, setting) => Whole([.. clauses.Select(c => c.Ask(subject, setting))]));
        return new(id, rule.Source, rule.Criterion, rule.Ask, agent, clauses, trials) { OfClauses = (_, _, answers) => Whole(answers) };
    }
}
