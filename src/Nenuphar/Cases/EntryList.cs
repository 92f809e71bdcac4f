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

    private static string StatusNames => string.Join(", ", Statuses.Keys.Where(name => name.Length > 0));

    /// <summary>The kind's name in lists and tables: <c>ki67</c>, <c>family-history</c>.</summary>
    public static string NameOf(FactKind kind) => kind == FactKind.FamilyHistory ? "family-history" : kind.ToString().ToLowerInvariant();

    public static bool TryKind(string name, out FactKind kind) => Kinds.TryGetValue(name, out kind);

    public static bool TryStatus(string name, out Circumstance status) => Statuses.TryGetValue(name, out status);

    /// <summary>The entries, and a note for each line that can't be taken, with its span in the text.</summary>
    /// <param name="today">Days after it are refused, unless they are planned; nothing takes any.</param>
    /// <param name="understood">From a value as it is written to the one that is meant; nothing takes values as they are kept alone.</param>
    public static (IReadOnlyList<Entry> Entries, IReadOnlyList<Note> Notes) Read(string text, Evidence.Entered entered, DateOnly? today = null, Func<FactKind, string, string>? understood = null)
    {
        var (entries, notes) = (new List<Entry>(), new List<Note>());
        EntryHeader? header = null;
        var at = 0;
        foreach (var raw in text.Split('\n'))
        {
            var (line, place) = (raw.TrimEnd('\r'), new Span(at, at + raw.TrimEnd('\r').Length));
            at += raw.Length + 1;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (header is null)
            {
                header = EntryHeader.Read(line, place, notes);
                if (header is null)
                {
                    return (entries, notes);
                }

                continue;
            }

            if (Row(header, line, entered, today, understood, out var refusal) is { } entry)
            {
                entries.Add(entry);
            }
            else
            {
                notes.Add(new("entry-refused", place, $"{refusal.Field} '{refusal.Given}': {refusal.Why.English}") { French = $"{refusal.Field} « {refusal.Given} » : {refusal.Why.French}" });
            }
        }

        if (entries.Count == 0 && notes.Count == 0)
        {
            notes.Add(new("entry-refused", new Span(0, 0), header is null ? "table '': it is empty; begin with the line kind,value,qualifiers,status,who,when,source." : "table '': it has no row under its heading.")
            {
                French = header is null ? "table « » : elle est vide ; commencez par la ligne kind,value,qualifiers,status,who,when,source." : "table « » : elle n’a pas de ligne sous son en-tête.",
            });
        }

        return (entries, notes);
    }

    private static Entry? Row(EntryHeader header, string line, Evidence.Entered entered, DateOnly? today, Func<FactKind, string, string>? understood, out (string Field, string Given, Said Why) refusal)
    {
        var cells = header.Cells(line);
        string Cell(string name) => name == "value" && TryKind(header.Cell(cells, "kind"), out var of) ? Plain(of, understood is null ? header.Cell(cells, name) : understood(of, header.Cell(cells, name))) : header.Cell(cells, name);
        refusal = default;
        if (header.HasMore(cells))
        {
            refusal = ("line", line, new("plus de cases que de colonnes ; mettez entre guillemets une valeur qui contient le séparateur.", "more cells than columns; put a value that holds the separator between quotation marks."));
        }
        else if (!TryKind(Cell("kind"), out var kind))
        {
            refusal = ("kind", Cell("kind"), new($"ce n’est pas un genre de fait ; les genres sont {string.Join(", ", Kinds.Keys)}.", $"it is no kind of fact; the kinds are {string.Join(", ", Kinds.Keys)}."));
        }
        else if (EntryCheck.Wrong(kind, Cell("value")) is { } wrong)
        {
            refusal = ($"{NameOf(kind)} value", Cell("value"), wrong);
        }
        else if (!TryStatus(Cell("status"), out var status))
        {
            refusal = ("status", Cell("status"), new($"ce n’est pas un statut ; les statuts sont {StatusNames}.", $"it is no status; they are {StatusNames}."));
        }
        else if (Qualifiers(Cell("qualifiers")) is not { } qualifiers)
        {
            refusal = ("qualifiers", Cell("qualifiers"), new("écrivez nom=valeur, et | entre deux.", "write name=value, with | between two of them."));
        }
        else if (qualifiers.FindIndex(q => !QualifierNames.Has(q.Name)) is var stranger and >= 0)
        {
            refusal = ("qualifiers", qualifiers[stranger].Name, new($"ce n’est pas le nom d’une précision ; ce sont {QualifierNames.All}.", $"it is no name of a qualifier; they are {QualifierNames.All}."));
        }
        else if (qualifiers.FindIndex(q => EntryCheck.WrongQualifier(q.Name, q.Value) is not null) is var odd and >= 0)
        {
            refusal = ($"qualifiers {qualifiers[odd].Name}", qualifiers[odd].Value, EntryCheck.WrongQualifier(qualifiers[odd].Name, qualifiers[odd].Value)!.Value);
        }
        else if (today is { } now && EntryCheck.ToCome(qualifiers, status, now) is { } early)
        {
            refusal = ("qualifiers", Cell("qualifiers"), early);
        }
        else if (EntryCheck.WrongWhen(Cell("when"), today) is { } never)
        {
            refusal = ("when", Cell("when"), never);
        }
        else
        {
            return new(kind, Cell("value"), entered with { Who = Or(Cell("who"), entered.Who), When = Or(Cell("when"), entered.When), Source = Or(Cell("source"), entered.Source) })
            {
                Qualifiers = qualifiers,
                Circumstance = status,
            };
        }

        return null;
    }

    /// <summary>"2,5" as French writes it, where "2.5" is a value and "2,5" is none.</summary>
    private static string Plain(FactKind kind, string value) => EntryCheck.Wrong(kind, value) is not null && value.IndexOf(',', StringComparison.Ordinal) is var comma and > 0
        && comma + 1 < value.Length && char.IsAsciiDigit(value[comma - 1]) && char.IsAsciiDigit(value[comma + 1]) && EntryCheck.Wrong(kind, value.Replace(',', '.')) is null ? value.Replace(',', '.') : value;

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
}
