using Nenuphar.Cases;

namespace Nenuphar.Assembly.Making;

/// <summary>A diagnosis that took the place of an earlier one: a transformation into a neuroendocrine carcinoma, or a review whose words say so. Its date is later than all of the others.</summary>
internal static class Changes
{
    /// <summary>What a tumour may turn into.</summary>
    private static readonly string[] Carcinomas = ["8013/3", "8041/3", "8246/3"];

    /// <summary>The last diagnosis of rivals; null where dates or words do not tell which it is.</summary>
    public static string? Latest(IReadOnlyList<Entry> diagnosis, IReadOnlyList<string> rivals)
    {
        // "after adenocarcinoma": what is told only as what it was before is no rival.
        if (rivals.Where(code => !diagnosis.Where(e => e.IsAffirmed && Is(e, code)).All(e => e["changed"] == "from")).ToList() is [var only])
        {
            return only;
        }

        foreach (var last in rivals)
        {
            var own = diagnosis.Where(e => e.IsAffirmed && Is(e, last)).ToList();
            var changes = own.Exists(e => e["changed"] == "yes") || (Carcinomas.Contains(last) && own.TrueForAll(e => !Generality.IsOnlyNeoplasm(e)));
            if (changes && Days(own) is { Count: > 0 } days && rivals.Where(other => other != last).All(other => Days([.. diagnosis.Where(e => e.IsAffirmed && Is(e, other))]) is { Count: > 0 } earlier && earlier.Max(d => d.Latest) < days.Min(d => d.Earliest)))
            {
                return last;
            }
        }

        return null;
    }

    private static bool Is(Entry entry, string code) => code == Generality.Neoplasm ? Generality.IsOnlyNeoplasm(entry) : entry.Value == code && !Generality.IsOnlyNeoplasm(entry);

    private static List<PartialDate> Days(List<Entry> entries) => [.. entries.Select(e => PartialDate.TryParse(e["on"], out var day) ? day : (PartialDate?)null).OfType<PartialDate>()];
}
