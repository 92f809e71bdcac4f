using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar.Tests.Rules;

/// <summary>Every example of a rule, asked through the public rule book.</summary>
public class RuleExampleTests
{
    public static TheoryData<string> Rules() => [.. RuleExample.All.Select(e => e.Rule).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_answers_as_its_examples_say(string rule)
    {
        // Boundary cases of the grading table are asked of the grade as a whole.
        var asked = rule.StartsWith("GRD-B", StringComparison.Ordinal) ? "GRD" : rule;
        var precept = Precepts.Find(asked).ShouldNotBeNull($"{asked} is in no chapter of the books");
        var wrong = new List<string>();
        foreach (var example in RuleExample.All.Where(e => e.Rule == rule))
        {
            var (subject, setting) = CaseLine.Read(example.Given);
            var answer = precept.Ask(subject, setting).ToString();
            if (answer != example.Expected)
            {
                wrong.Add($"{example.Place}: {example.Given}\n    expected: {example.Expected}\n    answered: {answer}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_code_in_which_a_rule_answers_has_words_in_both_languages() =>
        RuleExample.All.SelectMany(e => Codes(e.Expected)).Distinct(StringComparer.Ordinal).Where(code => !Phrases.Has(code)).ShouldBeEmpty();

    /// <summary>What is noticed and missing, and values that are words and not names of tumours, numbers or grades.</summary>
    private static IEnumerable<string> Codes(string expected)
    {
        var parts = expected.Split("; ");
        foreach (var part in parts.Where(p => p.StartsWith("notice ", StringComparison.Ordinal) || p.StartsWith("missing ", StringComparison.Ordinal)))
        {
            yield return part[(part.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        }

        var value = parts[0].Replace("not met", "met", StringComparison.Ordinal);
        value = value.Contains(' ', StringComparison.Ordinal) ? value[(value.IndexOf(' ', StringComparison.Ordinal) + 1)..] : "";
        if (value.Contains('-', StringComparison.Ordinal) && char.IsLetter(value[0]) && value.All(c => char.IsLetterOrDigit(c) || c == '-'))
        {
            yield return value;
        }
    }
}
