using Nenuphar.Text;

namespace Nenuphar.Cases;

/// <summary>A case made by hand: entries in the columns of the public fact list, with a status and who entered them, when, and from what.</summary>
/// <remarks>Columns, separated by tabs, semicolons or commas (the header decides): <c>kind value qualifiers status who when source</c>. The last four may be left out.</remarks>
public static class EntryList
{
    private static readonly Dictionary<string, FactKind> Kinds = Enum.GetValues<FactKind>().ToDictionary(NameOf, kind => kind, StringComparer.Ordinal);

    private static readonly Dictionary<string, Circumstance> Statuses = new(StringComparer.Ordinal)
    {
        [""] = Circumstance.Affirmed,
        ["affirmed"] = Circumstance.Affirmed,
        ["negated"] = Circumstance.Negated,
        ["possible"] = Circumstance.Possible,
        ["planned"] = Circumstance.Planned,
        ["past"] = Circumstance.Past,
        ["family"] = Circumstance.Family,
        ["literature"] = Circumstance.Literature,
    };

    private static readonly string[] Columns = ["kind", "value", "qualifiers", "status", "who", "when", "source"];

    private static string StatusNames => string.Join(", ", Statuses.Keys.Where(name => name.Length > 0));

    /// <summary>The kind's name in lists and tables: <c>ki67</c>, <c>family-history</c>.</summary>
    public static string NameOf(FactKind kind) => kind == FactKind.FamilyHistory ? "family-history" : kind.ToString().ToLowerInvariant();

    public static bool TryKind(string name, out FactKind kind) => Kinds.TryGetValue(name, out kind);

    public static bool TryStatus(string name, out Circumstance status) => Statuses.TryGetValue(name, out status);

    /// <summary>The entries, and a note for each line that can't be taken, with its span in the text.</summary>
    public static (IReadOnlyList<Entry> Entries, IReadOnlyList<Note> Notes) Read(string text, Evidence.Entered entered)
    {
        var (entries, notes) = (new List<Entry>(), new List<Note>());
        var (separator, width) = ('\0', 0);
        Dictionary<string, int>? columns = null;
        var at = 0;
        foreach (var raw in text.Split('\n'))
        {
            var (line, begin) = (raw.TrimEnd('\r'), at);
            at += raw.Length + 1;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (columns is null)
            {
                separator = line.Contains('\t', StringComparison.Ordinal) ? '\t' : line.Contains(';', StringComparison.Ordinal) ? ';' : ',';
                var named = Cells(line.TrimStart('\uFEFF'), separator);
                width = named.Count;
                columns = named.Select((name, i) => (name, i)).DistinctBy(c => c.name, StringComparer.OrdinalIgnoreCase).ToDictionary(c => c.name, c => c.i, StringComparer.OrdinalIgnoreCase);
                var place = new Span(begin, begin + line.Length);
                if (!columns.ContainsKey("kind") || !columns.ContainsKey("value"))
                {
                    notes.Add(new("no-header", place, "The first line names the columns; it needs at least kind and value.") { French = "La première ligne nomme les colonnes ; il faut au moins kind et value." });
                    return (entries, notes);
                }

                if (named.Find(name => !Columns.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } unknown)
                {
                    notes.Add(new("unknown-column", place, $"The column '{unknown}' is not taken; the columns are {string.Join(", ", Columns)}.") { French = $"La colonne « {unknown} » n’est pas prise ; les colonnes sont {string.Join(", ", Columns)}." });
                }
                else if (columns.Count < named.Count)
                {
                    notes.Add(new("unknown-column", place, "A column is named twice; only the first is taken.") { French = "Une colonne est nommée deux fois ; seule la première est prise." });
                }

                continue;
            }

            var cells = Cells(line, separator);
            string Cell(string name) => columns.TryGetValue(name, out var i) && i < cells.Count ? cells[i] : "";
            void Refuse(string field, string given, Said why) => notes.Add(new("entry-refused", new(begin, begin + line.Length), $"{field} '{given}': {why.English}") { French = $"{field} « {given} » : {why.French}" });
            if (cells.Skip(width).Any(cell => cell.Length > 0))
            {
                Refuse("line", line, new("plus de cases que de colonnes ; mettez entre guillemets une valeur qui contient le séparateur.", "more cells than columns; put a value that holds the separator between quotation marks."));
            }
            else if (!TryKind(Cell("kind"), out var kind))
            {
                Refuse("kind", Cell("kind"), new($"ce n’est pas un genre de fait ; les genres sont {string.Join(", ", Kinds.Keys)}.", $"it is no kind of fact; the kinds are {string.Join(", ", Kinds.Keys)}."));
            }
            else if (EntryCheck.Wrong(kind, Cell("value")) is { } wrong)
            {
                Refuse($"{NameOf(kind)} value", Cell("value"), wrong);
            }
            else if (!TryStatus(Cell("status"), out var status))
            {
                Refuse("status", Cell("status"), new($"ce n’est pas un statut ; les statuts sont {StatusNames}.", $"it is no status; they are {StatusNames}."));
            }
            else if (Qualifiers(Cell("qualifiers")) is not { } qualifiers)
            {
                Refuse("qualifiers", Cell("qualifiers"), new("écrivez nom=valeur, et | entre deux.", "write name=value, with | between two of them."));
            }
            else if (qualifiers.FindIndex(q => EntryCheck.WrongQualifier(q.Name, q.Value) is not null) is var odd and >= 0)
            {
                Refuse($"qualifiers {qualifiers[odd].Name}", qualifiers[odd].Value, EntryCheck.WrongQualifier(qualifiers[odd].Name, qualifiers[odd].Value)!.Value);
            }
            else if (EntryCheck.WrongWhen(Cell("when")) is { } never)
            {
                Refuse("when", Cell("when"), never);
            }
            else
            {
                entries.Add(new(kind, Cell("value"), entered with { Who = Or(Cell("who"), entered.Who), When = Or(Cell("when"), entered.When), Source = Or(Cell("source"), entered.Source) })
                {
                    Qualifiers = qualifiers,
                    Circumstance = status,
                });
            }
        }

        return (entries, notes);
    }

    private static string Or(string one, string other) => one.Length > 0 ? one : other;

    private static List<Qualifier>? Qualifiers(string cell)
    {
        var qualifiers = new List<Qualifier>();
        foreach (var part in cell.Split(['|', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.IndexOf('=', StringComparison.Ordinal) is var equal && equal <= 0)
            {
                return null;
            }

            qualifiers.Add(new(part[..equal], part[(equal + 1)..]));
        }

        qualifiers.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return qualifiers;
    }

    /// <summary>Cells of a line; quotes protect a separator, a doubled quote is one.</summary>
    private static List<string> Cells(string line, char separator)
    {
        var (cells, cell, quoted) = (new List<string>(), new System.Text.StringBuilder(), false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && (quoted || cell.Length == 0))
            {
                if (quoted && i + 1 < line.Length && line[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                    continue;
                }

                quoted = !quoted;
            }
            else if (line[i] == separator && !quoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString().Trim());
        return cells;
    }
}
