using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Studies;
using Nenuphar.Text;

namespace Nenuphar.Guidelines;

/// <summary>Both books together: every precept by id, and what is wrong with any of them.</summary>
public static class Precepts
{
    public static IEnumerable<Precept> All => RuleBook.All.Concat(GuidelineBook.All);

    public static Precept? Find(string id) => RuleBook.Find(id) ?? GuidelineBook.Find(id);

    /// <summary>One sentence for each precept that cites nothing that is listed, that no case could ever meet, that answers an empty case, that names an agent or trial unknown to the tables, or that rests on a retired edition without a reason; empty if all is well.</summary>
    public static IReadOnlyList<(string Id, string Sentence)> Check()
    {
        var sources = Table.Rows("knowledge/SOURCES.tsv", 1).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        var trials = Trials.All.Select(trial => trial.Id).ToHashSet(StringComparer.Ordinal);
        var found = new List<(string, string)>();
        foreach (var precept in All)
        {
            if (!sources.Contains(precept.Source.Source))
            {
                found.Add((precept.Id, $"its source {precept.Source.Source} is not listed in SOURCES.tsv"));
            }

            if (precept.Source.Place.Length == 0 || precept.Source.Edition.Length == 0)
            {
                found.Add((precept.Id, "its citation names no place or no edition"));
            }

            if (precept is Option option)
            {
                found.AddRange(Impossible(option).Select(sentence => (option.Id, sentence)));
                found.AddRange(option.Trials.Where(trial => !trials.Contains(trial)).Select(trial => (option.Id, $"the trial {trial} is not in trials.tsv")));
                if (Agents.ClassOf(option.Agent).Modality == Modality.Unknown && !Phrases.Has(option.Agent))
                {
                    found.Add((option.Id, $"the agent {option.Agent} has no name in agents.tsv or phrases.tsv"));
                }
            }
        }

        found.AddRange(Retiring().Where(r => r.Because.Length == 0).Select(r => (r.Id, $"{r.Edition} is retired: {r.Heir} followed it in {r.Since}, and no reason says why it is kept")));
        return found;
    }

    /// <summary>Precepts that rest on an edition that has an heir, with the reason why they are kept; one without a reason is a complaint of <see cref="Check"/>.</summary>
    public static IReadOnlyList<(string Id, string Sentence)> Retired() =>
        [.. Retiring().Where(r => r.Because.Length > 0).Select(r => (r.Id, $"{r.Edition} was followed by {r.Heir} in {r.Since}; kept: {r.Because}"))];

    private static IEnumerable<(string Id, string Edition, string Heir, string Since, string Because)> Retiring()
    {
        var heirs = Table.Rows("knowledge/tables/retired-editions.tsv", 5).ToDictionary(row => row[0], StringComparer.Ordinal);
        return All.Where(p => heirs.ContainsKey(p.Source.Source)).Select(p => heirs[p.Source.Source] is var row ? (p.Id, row[0], row[1], row[2], row[3]) : default);
    }

    /// <summary>Clauses that exclude each other make an option that is never met.</summary>
    private static IEnumerable<string> Impossible(Option option)
    {
        var all = new Requirement.All([.. option.Clauses.Select((clause, i) => new Requirement.One(clause, i + 1))], 0);
        return StudyCheck.Of(all).Select(found => found.Sentence.English);
    }
}
