using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines;

/// <summary>Makes options and cautions from a printed source.</summary>
internal static class PrintedAdvice
{
    /// <param name="clauses">Separated by <c>;</c>, in the language of <see cref="ClauseReader"/>.</param>
    public static Option Option(this Printed printed, string id, string place, string evidence, string agent, string french, string english, string clauses, params IReadOnlyList<string> trials) =>
        Of(printed, id, place, evidence, agent, french, english, ClauseReader.List(clauses), trials);

    public static Caution Caution(this Printed printed, string id, string place, string evidence, string agent, string french, string english, Func<Case, Answer> ask)
    {
        var rule = printed.Rule(id, place, evidence, french, english, ask);
        return new(id, rule.Source, rule.Criterion, rule.Ask, agent);
    }

    /// <summary>A caution where all of these clauses hold.</summary>
    public static Caution Caution(this Printed printed, string id, string place, string evidence, string agent, string french, string english, string clauses)
    {
        var all = ClauseReader.List(clauses);
        var rule = printed.Rule(id, place, evidence, french, english, (subject, setting) => Ask.All([.. all.Select(c => c.Ask(subject, setting))]).Giving($"caution-{agent}"));
        return new(id, rule.Source, rule.Criterion, rule.Ask, agent);
    }

    private static Option Of(Printed printed, string id, string place, string evidence, string agent, string french, string english, IReadOnlyList<Clause> clauses, IReadOnlyList<string> trials)
    {
        var rule = printed.Rule(id, place, evidence, french, english, (subject, setting) => Ask.All([.. clauses.Select(c => c.Ask(subject, setting))]).Giving(agent));
        return new(id, rule.Source, rule.Criterion, rule.Ask, agent, clauses, trials);
    }
}
