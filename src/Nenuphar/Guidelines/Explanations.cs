using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Text;

namespace Nenuphar.Guidelines;

/// <summary>Every id that a sheet prints and that is no precept's: what could be had where, trials, contradictions and slips, sources, and the printed rows that are held by another id.</summary>
public static class Explanations
{
    private static readonly Lazy<IReadOnlyList<Explanation>> Known = new(() => [.. Available().Concat(OfTrials()).Concat(Slips()).Concat(Numbered()).Concat(Differences()).Concat(Held()).Concat(Sources())]);

    private static readonly Lazy<ILookup<string, Explanation>> ById = new(() => Known.Value.ToLookup(e => e.Id, StringComparer.OrdinalIgnoreCase));

    public static IReadOnlyList<Explanation> All => Known.Value;

    /// <summary>Several where a trial and a source share an id; none for an id that nothing prints.</summary>
    public static IEnumerable<Explanation> Of(string id) => ById.Value[id];

    private static readonly Dictionary<string, Said> Weights = new(StringComparer.Ordinal) { ["high"] = new("haute", "high"), ["medium"] = new("moyenne", "medium"), ["low"] = new("basse", "low"), ["question"] = new("question", "question") };

    private static IEnumerable<Explanation> Available() =>
        AvailabilityTable.All.Select(row => new Explanation(row.Id, "availability", [row.Words, Cited(row.Source)], row.Source.IsVerified));

    private static IEnumerable<Explanation> OfTrials() => Trials.All.Select(trial => new Explanation(trial.Id, "clinical-trial", [Words(trial), .. ClausesOf(trial), Cited(trial.Source)], trial.Source.IsVerified));

    private static Said Words(Trial trial)
    {
        var (patients, published) = (trial.Patients > 0 ? $"n {trial.Patients}, " : "", trial.Published?.ToString() ?? "-");
        return new(
            $"{patients}{published} : {trial.Population.French}. {trial.Arms.French}. {trial.Result.French}",
            $"{patients}{published}: {trial.Population.English}. {trial.Arms.English}. {trial.Result.English}");
    }

    private static IEnumerable<Said> ClausesOf(Trial trial) => trial.Clauses.Select(clause => new Said($"{clause.Text} : {clause.Words.French}", $"{clause.Text}: {clause.Words.English}"));

    /// <summary>By the code that stands beside a contradiction on the sheet.</summary>
    private static IEnumerable<Explanation> Slips() =>
        Table.Rows("knowledge/tables/slips.tsv", 7).Select(row => Slip(row[0], row[1], new(row[2], row[3]), new(row[4], row[5]), row[6]))
            .Concat(Table.Rows("knowledge/tables/disputed.tsv", 8).Select(row => Slip(row[0], row[2], new(row[3], row[4]), new(row[5], row[6]), row[7])));

    private static Explanation Slip(string code, string severity, Said text, Said ask, string source) => new(code, "contradiction", [text, new($"→ {ask.French}", $"→ {ask.English}"), new($"gravité : {Weights[severity].French}", $"severity: {Weights[severity].English}"), Same(source)]);

    /// <summary>CON-01 to CON-50: the slip or the precept that each is held by.</summary>
    private static IEnumerable<Explanation> Numbered()
    {
        var slips = Slips().ToDictionary(slip => slip.Id, StringComparer.Ordinal);
        foreach (var row in Table.Rows("knowledge/RULES.tsv", 7).Where(row => row[1] == "contradiction"))
        {
            var code = row[2].Split(' ')[^1];
            var precept = row[3].Split(' ')[^1];
            IReadOnlyList<Said> lines = slips.TryGetValue(code, out var slip) ? [new($"= {code}", $"= {code}"), .. slip.Lines]
                : Precepts.Find(precept) is { } held ? [new($"= {precept}", $"= {precept}"), held.Criterion, Cited(held.Source)] : [];
            yield return new(row[0], "contradiction", lines);
        }
    }

    /// <summary>What the review says and what later sources say instead, with the rules on both sides.</summary>
    private static IEnumerable<Explanation> Differences() => Table.Rows("knowledge/tables/differences.tsv", 6)
        .Select(row => new Explanation(row[0], "printed-row", [new(row[1], row[2]), Same(string.Join(" / ", new[] { row[3], row[4] }.Where(ids => ids.Length > 0)).Replace("|", ", ", StringComparison.Ordinal)), Same(row[5])]));

    /// <summary>A printed row that is no precept itself: what holds it.</summary>
    private static IEnumerable<Explanation> Held()
    {
        var told = Available().Concat(Differences()).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var row in Table.Rows("knowledge/GUIDELINES.tsv", 8).Where(row => Precepts.Find(row[0]) is null && !told.Contains(row[0])))
        {
            var lines = row[4].Split('|', StringSplitOptions.RemoveEmptyEntries).SelectMany(HeldBy).ToList();
            yield return new(row[0], "printed-row", lines.Count > 0 ? lines : [new(row[6], row[6])], row[2] is "verified" or "computed" or "none");
        }
    }

    private static IEnumerable<Said> HeldBy(string holder)
    {
        if (holder.Split('#') is not [var table, var id])
        {
            return Precepts.Find(holder) is { } precept ? [new($"= {holder} : {precept.Criterion.French}", $"= {holder}: {precept.Criterion.English}"), Cited(precept.Source)] : [];
        }

        return table switch
        {
            "trials.tsv" => [new($"= {id}", $"= {id}"), Words(Trials.Of(id)), Cited(Trials.Of(id).Source)],
            "availability.tsv" => [AvailabilityTable.Row(id).Words, Cited(AvailabilityTable.Row(id).Source)],
            _ when Precepts.Find(id) is { } precept => [new($"= {id} : {precept.Criterion.French}", $"= {id}: {precept.Criterion.English}"), Cited(precept.Source)],
            _ => [.. Table.Rows("knowledge/tables/" + table, 3).Where(row => row[0] == id).SelectMany(row => new[] { Same(string.Join(", ", row[..^1].Where(cell => cell.Length > 0))), Same(row[^1]) })],
        };
    }

    private static IEnumerable<Explanation> Sources() => Table.Rows("knowledge/SOURCES.tsv", 6)
        .Select(row => new Explanation(row[0], "source", [Same(row[1]), Same(string.Join(", ", new[] { row[2], row[3], row[4], row[5] }.Where(cell => cell.Length > 0)))]));

    private static Said Same(string text) => new(text, text);

    private static Said Cited(Citation source) => new($"{source.Source}, {source.PlaceIn(french: true)}, {source.EditionIn(french: true)}", $"{source.Source}, {source.PlaceIn(french: false)}, {source.EditionIn(french: false)}");
}
