using Nenuphar.Cases;

namespace Nenuphar.Classification.Rules;

/// <summary>A source whose statements are turned into precepts: each still names its place and evidence.</summary>
internal sealed record Printed(string Source, string Edition)
{
    /// <summary>False for what is remembered, or known from another's report only.</summary>
    public bool IsVerified { get; init; } = true;

    public static readonly Printed Review = new("LIEGE-REVIEW", "2021");
    public static readonly Printed BreastCase = new("BREAST-CASE", "2017");
    public static readonly Printed IlealCase = new("ILEAL-CASE", "2016");
    public static readonly Printed MaleBreastCase = new("MALE-BREAST-CASE", "2013");

    public Rule Rule(string id, string place, string evidence, string french, string english, Func<Case, Setting, Answer> ask) =>
        new(id, Cite(place, evidence), new(french, english), ask);

    public Rule Rule(string id, string place, string evidence, string french, string english, Func<Case, Answer> ask) => Rule(id, place, evidence, french, english, (subject, _) => ask(subject));

    public Reminder Reminder(string id, string place, string evidence, string french, string english, Func<Case, Setting, Answer> ask) =>
        new(id, Cite(place, evidence), new(french, english), ask);

    public Reminder Reminder(string id, string place, string evidence, string french, string english, Func<Case, Answer> ask) => Reminder(id, place, evidence, french, english, (subject, _) => ask(subject));

    public Quotation Quote(string id, string place, string evidence, string french, string english, Func<Case, Setting, Answer> ask) =>
        new(id, Cite(place, evidence), new(french, english), ask);

    public Quotation Quote(string id, string place, string evidence, string french, string english, Func<Case, Answer> ask) => Quote(id, place, evidence, french, english, (subject, _) => ask(subject));

    /// <summary>A figure of the table, shown as it is printed.</summary>
    public Quotation Figure(string id, string place, string evidence, string french, string english) => Quote(id, place, evidence, french, english, _ => Answer.Met(Figures.Of(id).ToString()));

    private Citation Cite(string place, string evidence) => new(Source, place, Edition, evidence) { IsVerified = IsVerified };
}
