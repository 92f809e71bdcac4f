using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Tests.Rules;

/// <summary>A case in one line, in the vocabulary of the public fact list: <c>ki67 15 | specimen=liver; no symptom flushing; planned treatment surgery; today 2026-01-01; country BE</c>.</summary>
internal static class CaseLine
{
    private static readonly (string Word, Circumstance Status)[] Statuses =
    [
        ("no ", Circumstance.Negated), ("maybe ", Circumstance.Possible), ("planned ", Circumstance.Planned), ("past ", Circumstance.Past), ("family ", Circumstance.Family),
    ];

    public static (Case Case, Setting Setting) Read(string line)
    {
        var (entries, texts, today, country) = (new List<Entry>(), new List<(string, string)>(), new DateOnly(2026, 1, 1), "");
        foreach (var part in line.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.StartsWith("today ", StringComparison.Ordinal))
            {
                today = DateOnly.ParseExact(part[6..], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            }
            else if (part.StartsWith("country ", StringComparison.Ordinal))
            {
                country = part[8..];
            }
            else if (part.StartsWith("text ", StringComparison.Ordinal))
            {
                texts.Add(($"text {texts.Count + 1}", part[5..]));
            }
            else if (part != "-")
            {
                entries.Add(EntryOf(part, entries.Count));
            }
        }

        return (CaseReader.Read(texts, entries), new(today, country));
    }

    private static Entry EntryOf(string part, int number)
    {
        var status = Array.Find(Statuses, s => part.StartsWith(s.Word, StringComparison.Ordinal));
        var pieces = part[(status.Word?.Length ?? 0)..].Split('|', StringSplitOptions.TrimEntries);
        var blank = pieces[0].IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0 || !EntryList.TryKind(pieces[0][..blank], out var kind))
        {
            throw new FormatException($"'{part}': no kind of fact and its value");
        }

        var named = "";
        var qualifiers = new List<Qualifier>();
        foreach (var piece in pieces[1..])
        {
            var (name, value) = (piece[..piece.IndexOf('=', StringComparison.Ordinal)], piece[(piece.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            if (name == "named")
            {
                named = value;
            }
            else
            {
                qualifiers.Add(new(name, value));
            }
        }

        return new(kind, pieces[0][(blank + 1)..].Trim(), new Evidence.Entered("example", $"{number:D3}", "example"))
        {
            Qualifiers = [.. qualifiers.OrderBy(q => q.Name, StringComparer.Ordinal)],
            Circumstance = status.Status,
            Named = named,
        };
    }
}
