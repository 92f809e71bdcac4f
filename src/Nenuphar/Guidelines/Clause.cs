using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines;

/// <summary>One statement about a case that holds, does not hold, or can't be told: the grain of options, of the populations of trials and of studies.</summary>
/// <param name="Text">As written: <c>ki67 &lt; 10</c>, <c>not prior prrt</c>.</param>
/// <param name="Words">The same for a reader.</param>
public sealed record Clause(string Text, Said Words, Func<Case, Setting, Answer> Ask)
{
    /// <summary>What is asked about, the same for <c>ki67 &lt; 10</c> and <c>ki67 &gt;= 20</c>.</summary>
    public string Subject { get; init; } = Text;

    /// <summary>The numbers that fulfil it, if it is about a number.</summary>
    public Interval? Range { get; init; }

    /// <summary>The words that fulfil it, if it is about one of several.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The sides of an alternative, each a list that must hold as a whole; empty for any other clause.</summary>
    public IReadOnlyList<IReadOnlyList<Clause>> Sides { get; init; } = [];

    /// <summary>Whether it holds when the rest of its text does not.</summary>
    public bool IsDenial { get; init; }

    /// <summary>Whether a failure may pass with time or treatment (a blood count), or never will (a previous treatment, the site).</summary>
    public bool MayChange { get; init; }

    /// <summary>About what the tumour is and where it began, and not about this course.</summary>
    public bool IsOfTumour { get; init; }

    /// <summary>What is asked about, whichever answer fulfils it: "functioning tumour" for "not functioning".</summary>
    public Said Asked { get; init; } = Words;

    /// <summary>What is to be told, with the answer that is wanted where it is a no: "functioning tumour (to be ruled out)". Of the organ only the organ is asked.</summary>
    public Said Question => Subject == "site" ? Phrases.Of("primary") : IsDenial && Phrases.Of("to-be-ruled-out") is var no ? new($"{Asked.French} ({no.French})", $"{Asked.English} ({no.English})") : Asked;

    public Clause Denied() => this with
    {
        Text = "not " + Text,
        Words = new($"pas : {Words.French}", $"not: {Words.English}"),
        Ask = (subject, setting) => Classification.Rules.Ask.Not(Ask(subject, setting)),
        IsDenial = !IsDenial,
    };

    public override string ToString() => Text;
}
