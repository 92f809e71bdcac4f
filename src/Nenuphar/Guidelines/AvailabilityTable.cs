using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Text;

namespace Nenuphar.Guidelines;

/// <summary>The table of availability and reimbursement. Rows of several sources stand side by side; none is ever edited.</summary>
public static class AvailabilityTable
{
    private static readonly string[] Statuses = ["authorised", "reimbursed", "not-reimbursed", "unavailable"];

    private static readonly Lazy<Dictionary<string, Availability>> ById = new(() => Table.Rows("knowledge/tables/availability.tsv", 10).Select(Read).ToDictionary(a => a.Id, StringComparer.Ordinal));

    public static IReadOnlyCollection<Availability> All => ById.Value.Values;

    /// <summary>What is told of an agent in a country; empty if nothing is.</summary>
    public static IEnumerable<Availability> Of(string agent, string country) => All.Where(a => a.Agent == agent && a.Country == country);

    private static readonly string[] Union = ["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"];

    /// <summary>What is told in a country of an agent that is proposed: of itself, its class, its drugs. What the European Union (<c>EU</c>) authorises is authorised in its members.</summary>
    public static IEnumerable<Availability> About(string agent, string country) => All.Where(a => (a.Country == country || (a.Country == "EU" && Array.IndexOf(Union, country) >= 0)) && (Agents.Is(agent, a.Agent) || Agents.Is(a.Agent, agent)));

    /// <summary>Whether anything is told of a country, or of the European Union that it belongs to.</summary>
    public static bool IsToldOf(string country) => Array.IndexOf(Union, country) >= 0 || All.Any(a => a.Country == country);

    /// <summary>A row by its id; a programmer names it, so an unknown one is an error of the program.</summary>
    public static Availability Row(string id) => ById.Value[id];

    private static Availability Read(string[] row)
    {
        var (from, to, stated) = (Date(row, row[4]), Date(row, row[5]), Date(row, row[6]));
        return row[2].Length == 2 && Statuses.Contains(row[3], StringComparer.Ordinal) && stated is { } on
            ? new(row[0], row[1], row[2], row[3], from, to, on, new(row[9], row[7], on.Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture)) { IsVerified = row[8] is "stated" or "verified" })
            : throw new InvalidOperationException($"knowledge/tables/availability.tsv, row {row[0]}: country, status and the date of the statement are due.");
    }

    private static PartialDate? Date(string[] row, string text) => text.Length == 0 ? null
        : PartialDate.TryParse(text, out var date) ? date
        : throw new InvalidOperationException($"knowledge/tables/availability.tsv, row {row[0]}: '{text}' is no date.");
}
