using Nenuphar.Assembly.Making;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Tests.House;
using Nenuphar.Tests.Rules;

namespace Nenuphar.Tests.Properties;

/// <summary>What must hold of every statement of the shipped studies and of the populations of trials, over cases drawn from the entries by which they hold and fail and from those of all examples.</summary>
public class StudyProperties
{
    private const int Cases = 6000;
    private const int Seed = 20260702;

    private static readonly Setting Setting = new(new DateOnly(2026, 1, 1), "BE");

    /// <summary>Each criterion of a shipped study stands there, with a case by which it holds and one by which it fails.</summary>
    private static readonly string[][] Polarities = [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Nenuphar.Studies.Tests", "polarities.tsv")).Skip(1).Select(line => line.Split('\t'))];

    private static readonly Entry[] Near = Distinct(Polarities.SelectMany(cells => cells[1..]));
    private static readonly Entry[] Far = Distinct(RuleExample.All.Select(e => e.Given));

    private static List<Clause> Clauses => [.. Polarities.Select(cells => ClauseReader.Of(cells[0])).Concat(Trials.All.SelectMany(trial => trial.Clauses)).DistinctBy(clause => clause.Text)];

    /// <summary>Read the other way: adding a missing fact never turns what is met or not met into unknown.</summary>
    [Fact]
    public void Removing_a_fact_never_turns_an_open_criterion_of_a_study_into_a_decided_one()
    {
        var clauses = Clauses;
        clauses.Count.ShouldBeGreaterThan(40);
        var (broken, decided) = (new Dictionary<string, string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var entries in Drawn())
        {
            var whole = CaseMaker.Make(entries);
            var answers = clauses.Select(c => (Clause: c, c.Ask(whole, Setting).Verdict)).ToList();
            decided.UnionWith(answers.Where(a => a.Verdict is Verdict.Met or Verdict.NotMet).Select(a => a.Clause.Text));
            var open = answers.Where(a => a.Verdict == Verdict.Unknown).Select(a => a.Clause).ToList();
            for (var i = 0; i < entries.Count; i++)
            {
                if (IsLaterOrLarger(entries[i], entries))
                {
                    continue;
                }

                var less = CaseMaker.Make(entries.Where((_, at) => at != i));
                foreach (var clause in open.Where(c => c.Ask(less, Setting).Verdict is Verdict.Met or Verdict.NotMet))
                {
                    broken.TryAdd(clause.Text, $"without '{Show(entries[i])}' {clause.Ask(less, Setting)}; with it {clause.Ask(whole, Setting)}; case: {string.Join("; ", entries.Select(Show))}");
                }
            }
        }

        broken.Select(b => $"{b.Key}: {b.Value}").ShouldBeEmpty();
        clauses.Select(c => c.Text).Where(text => !decided.Contains(text)).ShouldBeEmpty("a statement that no drawn case decides is not tried");
    }

    /// <summary>Of several dated results the last is that of today, of several sizes the largest decides: without it the case is another one.</summary>
    private static bool IsLaterOrLarger(Entry entry, List<Entry> entries) => entry.IsAffirmed && entry.Kind is FactKind.Ki67 or FactKind.Mitoses or FactKind.Lab or FactKind.Size
        && entries.Exists(other => !ReferenceEquals(other, entry) && other.Kind == entry.Kind && other.IsAffirmed && (entry.Kind == FactKind.Size || (entry["on"] is not null && (entry.Kind != FactKind.Lab || other.Name == entry.Name))));

    /// <summary>Cases of 1 to 9 entries, most from those that the criteria ask about, some denied.</summary>
    private static IEnumerable<List<Entry>> Drawn()
    {
        var random = new Random(Seed);
        for (var n = 0; n < Cases; n++)
        {
            var entries = new List<Entry>();
            for (var left = random.Next(1, 10); left > 0; left--)
            {
                var pool = random.Next(3) == 0 ? Far : Near;
                var entry = pool[random.Next(pool.Length)];
                entries.Add(random.Next(8) == 0 ? entry with { Circumstance = Circumstance.Negated } : entry);
            }

            yield return entries;
        }
    }

    private static Entry[] Distinct(IEnumerable<string> given) => [.. given.SelectMany(line => CaseLine.Read(line).Case.Entries).DistinctBy(e => (e.Kind, e.Value, string.Join(';', e.Qualifiers), e.Circumstance, e.Named))];

    private static string Show(Entry entry) => $"{(entry.IsDenied ? "no " : "")}{EntryList.NameOf(entry.Kind)} {entry.Value}{string.Concat(entry.Qualifiers.Select(q => $" | {q.Name}={q.Value}"))}";
}
