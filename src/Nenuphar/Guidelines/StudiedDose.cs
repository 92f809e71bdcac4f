using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Text;

namespace Nenuphar.Guidelines;

/// <summary>A dose that was studied, with what is watched under it. Never a prescription.</summary>
/// <param name="Agents">Agents, classes or regimens of <c>tables/agents.tsv</c> that it is about.</param>
public sealed record StudiedDose(string Id, IReadOnlyList<string> Agents, Said Dose, Said Watch, Citation Source)
{
    private static readonly Lazy<IReadOnlyList<StudiedDose>> Known = new(() => [.. Table.Rows("knowledge/tables/studied-doses.tsv", 11).Select(row => new StudiedDose(
        row[0],
        row[1].Split('|'),
        new(row[2], row[3]),
        new(row[4], row[5]),
        new(row[8], row[9], row[10], row[7]) { IsVerified = Tags.IsVerified(row[6]) }))]);

    public static IReadOnlyList<StudiedDose> All => Known.Value;

    /// <summary>Drugs of a class beyond which their doses are no longer read beside the class.</summary>
    private const int FewDrugs = 3;

    /// <summary>What is known of an agent that is proposed; a class of a few drugs has theirs.</summary>
    public static IEnumerable<StudiedDose> Of(string agent) => All.Where(dose => dose.Agents.Contains(agent, StringComparer.Ordinal)).ToList() is { Count: > 0 } own ? own
        : All.Where(dose => dose.Agents.Any(a => Cases.Agents.ClassOf(a).Class == agent)).ToList() is { Count: <= FewDrugs } drugs ? drugs : [];

    /// <summary>Shown of a case that was given the agent, or will be.</summary>
    internal static IEnumerable<Precept> Precepts => All.Select(dose => new Quotation(
        dose.Id,
        dose.Source,
        new(dose.Watch.French.Length > 0 ? $"{dose.Dose.French} ; surveiller : {dose.Watch.French}." : $"{dose.Dose.French}.", dose.Watch.English.Length > 0 ? $"{dose.Dose.English}; watch: {dose.Watch.English}." : $"{dose.Dose.English}."),
        (subject, _) => subject.Treatments.Where(t => dose.Agents.Any(a => Cases.Agents.Is(t.Agent, a))).SelectMany(t => t.Evidence).ToList() is { Count: > 0 } told ? Answer.Met("studied-dose").Because(told) : Answer.Unknown("course-of-treatment")));
}
