using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Guidelines.Surveillance;
using Nenuphar.Text;

namespace Nenuphar.Tests.Guidelines;

/// <summary>A French sheet is French down to the places of its sources.</summary>
public sealed class FrenchTests
{
    /// <summary>Words that no French sentence holds.</summary>
    private static readonly HashSet<string> English = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "of", "and", "with", "without", "not", "from", "against", "is", "are", "was", "by", "reached", "mo", "months", "month", "missed", "boundary", "stopped", "early", "judged", "cohort", "significant",
        "remembered", "quoted", "arms", "arm", "results", "result", "response", "inhibitor", "population's", "register", "read", "treatment", "disease", "tumour", "tumor", "liver", "follow-up", "abstract", "table's", "warnings", "remembered",
        "drug", "agent's", "day", "days", "week", "weeks", "year", "years", "first", "second", "line", "review", "registry", "randomised", "retrospective", "evidence", "unknown", "missing", "told", "given", "other", "none",
    };

    /// <summary>What is printed as a name: of a place in a French source, of a trial, of a body.</summary>
    private static readonly string[] Names = ["NCCN", "Medscape", "Maspero, Am J Transplant", "NT-proBNP"];

    public static IEnumerable<(string Where, string French)> Printed()
    {
        foreach (var row in Table.Rows("knowledge/tables/phrases.tsv", 4))
        {
            yield return ($"phrases.tsv {row[0]}", row[1]);
        }

        foreach (var precept in Precepts.All)
        {
            yield return ($"{precept.Id} criterion", precept.Criterion.French);
            foreach (var cited in Cited(precept.Id, precept.Source))
            {
                yield return cited;
            }
        }

        foreach (var (id, clause) in GuidelineBook.All.OfType<Option>().SelectMany(o => o.Clauses.Concat(Premise.Of(o).Select(p => p.Clause)).Select(c => (o.Id, c)))
            .Concat(GuidelineBook.All.OfType<Caution>().SelectMany(c => c.Clauses.Select(one => (c.Id, one)))).Concat(Trials.All.SelectMany(t => t.Clauses.Select(c => (t.Id, c)))).Concat(Plans.All.SelectMany(p => p.Clauses.Select(c => (p.Id, c)))))
        {
            yield return ($"{id} '{clause.Text}'", clause.Words.French);
            yield return ($"{id} '{clause.Text}' asked", clause.Question.French);
        }

        foreach (var trial in Trials.All)
        {
            yield return ($"{trial.Id} population", trial.Population.French);
            yield return ($"{trial.Id} arms", trial.Arms.French);
            yield return ($"{trial.Id} result", trial.Result.French);
            foreach (var cited in Cited(trial.Id, trial.Source))
            {
                yield return cited;
            }
        }

        foreach (var dose in StudiedDose.All)
        {
            yield return (dose.Id, dose.Dose.French + " " + dose.Watch.French);
        }

        foreach (var difference in Difference.All)
        {
            yield return (difference.Id, difference.Text.French);
        }

        foreach (var told in AvailabilityTable.All)
        {
            yield return (told.Id, told.Words.French);
        }

        foreach (var agent in Agents.All)
        {
            yield return (agent.Agent, agent.Name.French);
            if (agent.Class.Length > 0)
            {
                yield return ($"class {agent.Class}", Phrases.Of(agent.Class).French);
            }
        }
    }

    [Fact]
    public void No_printed_French_holds_an_English_word() => Printed()
        .SelectMany(p => p.French.Split(" ,;:.()/[]'’=\u00a0".ToCharArray(), StringSplitOptions.RemoveEmptyEntries).Where(English.Contains).Select(word => $"{p.Where}: '{word}' in '{p.French}'")).Distinct(StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void Figures_of_trials_have_a_decimal_comma_in_French() =>
        Trials.All.Where(t => System.Text.RegularExpressions.Regex.IsMatch(t.Result.French, @"\d\.\d", System.Text.RegularExpressions.RegexOptions.NonBacktracking)).Select(t => t.Id).ShouldBeEmpty();

    [Fact]
    public void Figures_that_rules_answer_are_written_as_the_language_writes_them()
    {
        Phrases.Of("1 of 3").ShouldBe(new("1 sur 3", "1 of 3"));
        Phrases.Of("0.7 % / 1.5 %").French.ShouldBe("0,7 % / 1,5 %");
        Phrases.Of("2/4, 28 d").French.ShouldBe("2/4, 28 j");
        ClauseReader.Of("lab haemoglobin >= 5.5 mmol/L").Words.French.ShouldContain("5,5");
        ClauseReader.Of("lab haemoglobin >= 5.5 mmol/L").Words.English.ShouldContain("5.5");
    }

    [Fact]
    public void The_same_figures_stand_in_both_languages()
    {
        static string Figures(string text) => new([.. text.Replace(',', '.').Replace('−', '-').Where(c => char.IsDigit(c) || c is '.' or '-' or '/')]);
        Trials.All.Where(t => Figures(t.Result.French).Replace(".", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal) != Figures(t.Result.English).Replace(".", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal))
            .Select(t => $"{t.Id}: {t.Result.French} | {t.Result.English}").ShouldBeEmpty();
    }

    [Fact]
    public void Every_class_of_agents_has_a_name() => Agents.All.Select(a => a.Class).Where(c => c.Length > 0 && !Phrases.Has(c)).Distinct(StringComparer.Ordinal).ShouldBeEmpty();

    private static IEnumerable<(string, string)> Cited(string id, Citation source)
    {
        if (Array.IndexOf(Names, source.Place) < 0)
        {
            yield return ($"{id} place", source.PlaceIn(french: true));
        }

        yield return ($"{id} edition", source.EditionIn(french: true));
        yield return ($"{id} evidence", source.EvidenceIn(french: true));
    }
}
