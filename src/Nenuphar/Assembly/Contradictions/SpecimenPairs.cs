using Nenuphar.Assembly.Details;
using Nenuphar.Cases;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Specimens of one tumour with proliferation twofold apart: told once; of different times, as a change.</summary>
internal static class SpecimenPairs
{
    private const double Fold = 2;

    /// <summary>Days between two samplings from which a change is one of time.</summary>
    private const int Apart = 45;

    public static IEnumerable<Contradiction> Find(Case subject)
    {
        var specimens = subject.Specimens.Where(s => (s.Site.Length > 0 || s.On.IsStated) && s.Ki67.TryGet(out var k) && k is { Low: > 0 } && (k.IsExact || k.Approximate)).ToList();
        foreach (var tumour in specimens.GroupBy(TumourOf, StringComparer.Ordinal))
        {
            var own = tumour.ToList();
            var differing = own.FindAll(one => own.Exists(other => Differ(one, other)));
            if (differing.Count == 0)
            {
                continue;
            }

            var byDay = differing.Where(s => s.On.IsStated).OrderBy(s => s.On.TryGet(out var on) ? on.Earliest : default).ToList();
            if (differing.FindAll(s => !s.On.IsStated) is [var today] && byDay.TrueForAll(s => s.Entries.Any(e => e["sample"]?.EndsWith(EarlierSamples.Name, StringComparison.Ordinal) == true)))
            {
                // "Ki-67 8 %. In 2010, resection (Ki-67 2 %)".
                yield return Slips.Of("specimens-evolved", byDay.Append(today).SelectMany(s => s.Ki67.Evidence));
                continue;
            }

            var evolved = byDay.Count == differing.Count && byDay.Zip(byDay.Skip(1)).All(pair => !Differ(pair.First, pair.Second) || AreApart(pair.First, pair.Second));
            yield return Slips.Of(evolved ? "specimens-evolved" : "specimens-differ", (evolved ? byDay : differing).SelectMany(s => s.Ki67.Evidence));
        }
    }

    private static bool Differ(Specimen one, Specimen other) => one.Ki67.TryGet(out var first) && other.Ki67.TryGet(out var second) && Math.Max(first.Low, second.Low) >= Fold * Math.Min(first.High, second.High);

    private static bool AreApart(Specimen one, Specimen other) => one.On.TryGet(out var on) && other.On.TryGet(out var then) && on.DaysTo(then).Low > Apart;

    /// <summary>"pancreas 2" is the second tumour there; "pancreas biopsy", "cytology" and a day are other tissue of the one.</summary>
    private static bool IsTumour(string sample) => sample.LastIndexOf(' ') is >= 0 and var at && sample.AsSpan(at + 1) is { Length: 1 or 2 } number && !number.ContainsAnyExceptInRange('0', '9');

    /// <summary>Two primaries, and two tumours of one organ, differ as they may.</summary>
    private static string? TumourOf(Specimen specimen) => specimen.Entries.Select(e => e["tumour"] ?? (e["sample"] is { } own && IsTumour(own) ? own : null)).FirstOrDefault(tumour => tumour is not null);
}
