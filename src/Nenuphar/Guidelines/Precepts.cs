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

    /// <summary>One sentence for each precept that cites nothing that is listed, that no case could ever meet, that another forbids whenever it is met, that names an agent or trial unknown to the tables, or that rests on a retired edition without a reason; empty if all is well.</summary>
    public static IReadOnlyList<(string Id, string Sentence)> Check() => Check([.. All], Editions());

    /// <summary>The same of any rule base, so that a wrong one can be held against it.</summary>
    /// <param name="retired">Editions that have an heir, with the reason why rules of it are kept, or none.</param>
    internal static IReadOnlyList<(string Id, string Sentence)> Check(IReadOnlyList<Precept> precepts, IEnumerable<Retirement> retired)
    {
        var sources = Table.Rows("knowledge/SOURCES.tsv", 1).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        var trials = Trials.All.Select(trial => trial.Id).ToHashSet(StringComparer.Ordinal);
        var found = new List<(string, string)>();
        found.AddRange(precepts.GroupBy(p => p.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => (g.Key, "its id stands twice")));
        foreach (var precept in precepts)
        {
            found.AddRange(Uncited(precept, sources).Concat(Impossible(precept)).Select(sentence => (precept.Id, sentence)));
            if (precept is Option option)
            {
                found.AddRange(option.Trials.Where(trial => !trials.Contains(trial)).Select(trial => (option.Id, $"the trial {trial} is not in trials.tsv")));
                found.AddRange(precepts.OfType<Caution>().Where(caution => IsAlwaysForbidden(option, caution)).Select(caution => (option.Id, $"whenever it is met {caution.Id} forbids it: the two contradict each other")));
                if (Agents.ClassOf(option.Agent).Modality == Modality.Unknown && !Phrases.Has(option.Agent))
                {
                    found.Add((option.Id, $"the agent {option.Agent} has no name in agents.tsv or phrases.tsv"));
                }
            }
        }

        found.AddRange(Retiring(precepts, retired).Where(r => r.Edition.Because.Length == 0).Select(r => (r.Id, $"{r.Edition.Code} is retired: {r.Edition.Heir} followed it in {r.Edition.Since}, and no reason says why it is kept")));
        return found;
    }

    private static IEnumerable<string> Uncited(Precept precept, HashSet<string> sources)
    {
        if (!sources.Contains(precept.Source.Source))
        {
            yield return $"its source {precept.Source.Source} is not listed in SOURCES.tsv";
        }

        if (precept.Source.Place.Length == 0 || precept.Source.Edition.Length == 0)
        {
            yield return "its citation names no place or no edition";
        }
    }

    /// <summary>All that the caution asks for, the option asks for too.</summary>
    private static bool IsAlwaysForbidden(Option option, Caution caution) => caution is { Forbids: true, Clauses.Count: > 0 } && caution.Agents.Any(agent => Agents.Is(option.Agent, agent))
        && caution.Clauses.All(clause => option.Clauses.Any(own => own.Text == clause.Text));

    /// <summary>Precepts that rest on an edition that has an heir, with the reason why they are kept; one without a reason is a complaint of <see cref="Check()"/>.</summary>
    public static IReadOnlyList<(string Id, string Sentence)> Retired() =>
        [.. Retiring([.. All], Editions()).Where(r => r.Edition.Because.Length > 0).Select(r => (r.Id, $"{r.Edition.Code} was followed by {r.Edition.Heir} in {r.Edition.Since}; kept: {r.Edition.Because}"))];

    /// <summary>An edition that has an heir.</summary>
    internal sealed record Retirement(string Code, string Heir, string Since, string Because);

    private static IEnumerable<Retirement> Editions() => Table.Rows("knowledge/tables/retired-editions.tsv", 5).Select(row => new Retirement(row[0], row[1], row[2], row[3]));

    private static IEnumerable<(string Id, Retirement Edition)> Retiring(IReadOnlyList<Precept> precepts, IEnumerable<Retirement> retired)
    {
        var heirs = retired.ToDictionary(edition => edition.Code, StringComparer.Ordinal);
        return precepts.Where(p => heirs.ContainsKey(p.Source.Source)).Select(p => (p.Id, heirs[p.Source.Source]));
    }

    /// <summary>Clauses that exclude each other, or that ask for what is not possible, make a precept that is never met.</summary>
    private static IEnumerable<string> Impossible(Precept precept)
    {
        var all = new Requirement.All([.. Criteria.Clauses(precept).Select((clause, i) => new Requirement.One(clause, i + 1))], 0);
        return StudyCheck.Of(all).Select(found => found.Sentence.English);
    }
}
