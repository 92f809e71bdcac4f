using Nenuphar.Classification.Rules;

namespace Nenuphar.Tests.Rules;

/// <summary>Every example of a rule, asked through the public rule book.</summary>
public class RuleExampleTests
{
    public static TheoryData<string> Rules() => [.. RuleExample.All.Select(e => e.Rule).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_answers_as_its_examples_say(string rule)
    {
        RuleBook.Find(rule).ShouldNotBeNull($"{rule} is in no chapter of the rule book");
        var wrong = new List<string>();
        foreach (var example in RuleExample.All.Where(e => e.Rule == rule))
        {
            var (subject, setting) = CaseLine.Read(example.Given);
            var answer = RuleBook.Ask(rule, subject, setting).ToString();
            if (answer != example.Expected)
            {
                wrong.Add($"{example.Place}: {example.Given}\n    expected: {example.Expected}\n    answered: {answer}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_code_that_an_example_shows_has_words_in_both_languages()
    {
        var wordless = RuleExample.All.SelectMany(e => e.Expected.Split("; ").Where(part => part.StartsWith("notice ", StringComparison.Ordinal) || part.StartsWith("missing ", StringComparison.Ordinal)))
            .Select(part => part[(part.IndexOf(' ', StringComparison.Ordinal) + 1)..]).Distinct(StringComparer.Ordinal).Where(code => !Phrases.Has(code));
        wordless.ShouldBeEmpty();
    }
}
