using System.Globalization;
using Nenuphar.Guidelines;
using Nenuphar.Tests.House;

namespace Nenuphar.Tests.Guidelines;

/// <summary>The table of trials against the printed evidence, number by number.</summary>
public sealed class TrialTests
{
    [Fact]
    public void Every_number_printed_of_a_trial_stands_in_its_row()
    {
        if (Repository.Shared is not { } shared)
        {
            Assert.Skip("../shared is absent: the printed trials can't be compared");
            return;
        }

        var printed = File.ReadLines(Path.Combine(shared, "knowledge", "guidelines.md")).SkipWhile(line => !line.StartsWith("## 2.", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).Where(line => line.StartsWith('|')).Skip(2)
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)).ToList();
        var trials = Trials.All.ToList();
        trials.Count.ShouldBe(printed.Count);
        var missing = trials.Zip(printed).SelectMany(pair =>
        {
            var (trial, cells) = pair;
            var held = Numbers($"{trial.Patients} {trial.Phase} {trial.Population.English} {trial.Arms.English} {trial.Result} {trial.More}").ToHashSet();
            return Numbers(string.Join(' ', cells[2..6])).Where(number => !held.Contains(number)).Distinct().Select(number => $"{trial.Id} ({cells[0]}): {number}");
        });
        missing.ShouldBeEmpty();
    }

    [Fact]
    public void A_trial_is_told_with_its_numbers_in_both_languages() =>
        Trials.All.Where(t => !Numbers(t.Arms.French.Replace(',', '.')).SequenceEqual(Numbers(t.Arms.English.Replace(',', ' ')))).Select(t => t.Id).ShouldBeEmpty();

    private static IEnumerable<double> Numbers(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var end = at;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end > at && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            {
                end++;
            }

            if (end > at)
            {
                yield return double.Parse(text[at..end], CultureInfo.InvariantCulture);
                at = end;
            }
        }
    }
}
