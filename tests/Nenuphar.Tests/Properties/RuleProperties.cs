using Nenuphar.Assembly.Making;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;
using Nenuphar.Tests.Rules;

namespace Nenuphar.Tests.Properties;

/// <summary>What must hold of every rule, over cases drawn from the entries of all examples.</summary>
public class RuleProperties
{
    private const int Cases = 12000;
    private const int Seed = 20260701;

    private static readonly Setting Setting = new(new DateOnly(2026, 1, 1), "BE");

    private static readonly Entry[] Pool = [.. RuleExample.All.SelectMany(e => CaseLine.Read(e.Given).Case.Entries)
        .DistinctBy(e => (e.Kind, e.Value, string.Join(';', e.Qualifiers), e.Circumstance, e.Named))];

    /// <summary>Read the other way: adding a missing fact never turns what is met into unknown. Without the last of several dated results the case is an earlier one, in which the result before it was the last: that is no missing fact. So it is with the largest of several sizes of one organ, which decides by <c>The_largest_size_decides</c>, and with cytology: that a sample was no tissue takes its grade away (GRD-17).</summary>
    [Fact]
    public void Removing_a_fact_never_turns_unknown_into_met_or_not_met()
    {
        var rules = Precepts.All.Where(p => p is not (Reminder or Quotation)).ToList();
        rules.Count.ShouldBeGreaterThan(90);
        var broken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entries in Drawn())
        {
            var whole = CaseMaker.Make(entries);
            var open = rules.Where(r => r.Ask(whole, Setting).Verdict == Verdict.Unknown).ToList();
            for (var i = 0; i < entries.Count; i++)
            {
                if (IsLaterThanAnother(entries[i], entries) || IsLargerThanAnother(entries[i], entries) || entries[i] is { Kind: FactKind.Specimen, Value: "cytology" })
                {
                    continue;
                }

                var less = CaseMaker.Make(entries.Where((_, at) => at != i));
                foreach (var rule in open.Where(r => r.Ask(less, Setting).Verdict is Verdict.Met or Verdict.NotMet))
                {
                    broken.TryAdd(rule.Id, $"without '{Show(entries[i])}' {rule.Ask(less, Setting)}; with it {rule.Ask(whole, Setting)}; case: {string.Join("; ", entries.Select(Show))}");
                }
            }
        }

        broken.Select(b => $"{b.Key}: {b.Value}").ShouldBeEmpty();
    }

    /// <summary>Of several dated indices, categories of one letter or results of one analyte the last is that of today: without it the case is an earlier one.</summary>
    private static bool IsLaterThanAnother(Entry entry, List<Entry> entries) => entry is { IsAffirmed: true, Kind: FactKind.Ki67 or FactKind.Mitoses or FactKind.Lab or FactKind.Tnm } && PartialDate.TryParse(DayOf(entry, entries), out var on)
        && entries.Exists(other => other.Kind == entry.Kind && other.IsAffirmed && (entry.Kind != FactKind.Lab || other.Name == entry.Name) && (entry.Kind != FactKind.Tnm || other.Value[0] == entry.Value[0]) && PartialDate.TryParse(DayOf(other, entries), out var then) && then.Latest < on.Earliest);

    /// <summary>Its own, or that of the tissue that it was counted in.</summary>
    private static string? DayOf(Entry entry, List<Entry> entries) =>
        entry["on"] ?? (entry.Kind == FactKind.Lab ? null : entries.Find(e => e is { Kind: FactKind.Specimen, IsAffirmed: true } && e["at"] == entry["specimen"] && e["on"] is not null)?["on"]);

    private static bool IsLargerThanAnother(Entry entry, List<Entry> entries) => entry is { IsAffirmed: true, Kind: FactKind.Size } && Interval.TryParse(entry.Value, out var size)
        && entries.Exists(other => other.Kind == FactKind.Size && other.IsAffirmed && other["at"] == entry["at"] && Interval.TryParse(other.Value, out var smaller) && smaller.High < size.Low);

    /// <summary>The site is left out: without it a tumour is graded by the digestive table, by which the sources' own examples are graded.</summary>
    [Fact]
    public void Removing_a_fact_never_turns_what_a_tumour_is_not_into_what_it_is()
    {
        var rules = Precepts.All.Where(p => p is Rule && (p.Id is "GRD" or "GRD-15" or "GL-GRD-a" or "GL-LUNG" or "FAM" || p.Id.StartsWith("STG-A", StringComparison.Ordinal) || p.Id.StartsWith("STG-U", StringComparison.Ordinal) || p.Id.StartsWith("MIN-", StringComparison.Ordinal))).ToList();
        rules.Count.ShouldBeGreaterThan(8);
        var broken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entries in Drawn().Take(3000).Select(OfOneTumour))
        {
            var whole = CaseMaker.Make(entries);
            var not = rules.Where(r => r.Ask(whole, Setting).Verdict == Verdict.NotMet).ToList();
            for (var i = 0; i < entries.Count; i++)
            {
                if (entries[i].Kind == FactKind.Primary)
                {
                    continue;
                }

                var less = CaseMaker.Make(entries.Where((_, at) => at != i));
                foreach (var rule in not.Where(r => r.Ask(less, Setting).Verdict == Verdict.Met))
                {
                    broken.TryAdd(rule.Id, $"without '{Show(entries[i])}' {rule.Ask(less, Setting)}; with it {rule.Ask(whole, Setting)}; case: {string.Join("; ", entries.Select(Show))}");
                }
            }
        }

        broken.Select(b => $"{b.Key}: {b.Value}").ShouldBeEmpty();
    }

    /// <summary>A carcinoma or tumour with its site and what is told of it, so that most rules have something to answer.</summary>
    private static List<Entry> OfOneTumour(List<Entry> drawn, int number)
    {
        string[] sites = ["C34.9", "C37.9", "C25.9", "C17.2", "C16.9", "C18.1", "C20.9", "C50.9"];
        string[] morphologies = ["8041/3", "8013/3", "8240/3", "8249/3", "8246/3", "8154/3", "8140/3"];
        Entry Given(FactKind kind, string value) => new(kind, value, new Evidence.Entered("property", $"{number:D5}", kind.ToString()));
        return [.. drawn.Where(e => e.Kind is not (FactKind.Primary or FactKind.Morphology)), Given(FactKind.Primary, sites[number % sites.Length]), Given(FactKind.Morphology, morphologies[number / sites.Length % morphologies.Length]),
            .. number % 2 == 0 ? [Given(FactKind.Ki67, number % 3 == 0 ? "90" : "4")] : Array.Empty<Entry>()];
    }

    /// <summary>"8" told as "6-10", "12 March" as "March", a result as a range: what is told less exactly leaves more open. It never decides what the exact one leaves open, and never turns the answer round.</summary>
    [Fact]
    public void A_wider_interval_never_gives_a_narrower_answer()
    {
        var rules = Precepts.All.Where(p => p is not (Reminder or Quotation)).ToList();
        var broken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entries in Drawn().Take(1200))
        {
            Case? whole = null;
            for (var i = 0; i < entries.Count; i++)
            {
                if (Widened(entries[i]) is not { } wider)
                {
                    continue;
                }

                whole ??= CaseMaker.Make(entries);
                var wide = CaseMaker.Make(entries.Select((e, at) => at == i ? wider : e));
                foreach (var rule in rules)
                {
                    var (exact, less) = (rule.Ask(whole, Setting).Verdict, rule.Ask(wide, Setting).Verdict);
                    if (less is Verdict.Met or Verdict.NotMet && exact != less && exact != Verdict.Conflict)
                    {
                        broken.TryAdd(rule.Id, $"'{Show(entries[i])}' {exact}, '{Show(wider)}' {less}; case: {string.Join("; ", entries.Select(Show))}");
                    }
                }
            }
        }

        broken.Select(b => $"{b.Key}: {b.Value}").ShouldBeEmpty();
    }

    /// <summary>The same value or day told less exactly; nothing of what is no number and has no day.</summary>
    private static Entry? Widened(Entry entry)
    {
        if (entry.Kind is FactKind.Ki67 or FactKind.Size or FactKind.Age && Interval.TryParse(entry.Value, out var told) && told is { IsExact: true, Low: > 0 })
        {
            return entry with { Value = Wide(told) };
        }

        if ((entry.Kind is FactKind.Lab or FactKind.Measure || entry is { Kind: FactKind.Scale, Name: "ecog" }) && entry.Amount.Split(' ', 2) is var parts && Interval.TryParse(parts[0], out var amount) && amount is { IsExact: true, Low: > 0 })
        {
            return entry with { Value = $"{entry.Name}={Wide(amount)}{(parts.Length > 1 ? " " + parts[1] : "")}" };
        }

        return entry.Qualifiers.FirstOrDefault(q => q.Name is "on" or "start" or "end" && q.Value.Length > 4) is { Name: not null } day
            ? entry with { Qualifiers = [.. entry.Qualifiers.Select(q => q.Name == day.Name ? q with { Value = q.Value[..q.Value.LastIndexOf('-')] } : q)] } : null;
    }

    private static string Wide(Interval exact) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Math.Floor(exact.Low * 0.8)}-{Math.Ceiling(exact.Low * 1.25)}");

    [Fact]
    public void The_order_of_facts_is_irrelevant()
    {
        var random = new Random(Seed);
        foreach (var entries in Drawn().Take(300))
        {
            var one = CaseMaker.Make(entries);
            var shuffled = entries.ToArray();
            random.Shuffle(shuffled);
            var other = CaseMaker.Make(shuffled);
            foreach (var precept in Precepts.All)
            {
                precept.Ask(other, Setting).ToString().ShouldBe(precept.Ask(one, Setting).ToString(), precept.Id);
            }
        }
    }

    [Fact]
    public void No_rule_answers_on_an_empty_case()
    {
        var empty = CaseMaker.Make([]);
        Precepts.All.Where(p => p is not (Reminder or Quotation)).Where(r => r.Ask(empty, Setting).Verdict != Verdict.Unknown).Select(r => $"{r.Id}: {r.Ask(empty, Setting)}").ShouldBeEmpty();
    }

    /// <summary>Cases of 1 to 9 entries, each from another example or denied.</summary>
    private static IEnumerable<List<Entry>> Drawn()
    {
        var random = new Random(Seed);
        for (var n = 0; n < Cases; n++)
        {
            var entries = new List<Entry>();
            for (var left = random.Next(1, 10); left > 0; left--)
            {
                var entry = Pool[random.Next(Pool.Length)];
                entries.Add(random.Next(8) == 0 ? entry with { Circumstance = Circumstance.Negated } : entry);
            }

            yield return entries;
        }
    }

    private static string Show(Entry entry) => $"{(entry.IsDenied ? "no " : "")}{EntryList.NameOf(entry.Kind)} {entry.Value}{string.Concat(entry.Qualifiers.Select(q => $" | {q.Name}={q.Value}"))}";
}
