using System.Globalization;
using Nenuphar.Text;

namespace Nenuphar;

/// <summary>
/// Who a letter says that it is about: "Monsieur Gaspard OUESSANT, né le 12/02/1950, n° de dossier 778812". It is no fact and is never kept by itself: a person takes it over.
/// A name counts only with a day of birth or a number beside it, for letters name physicians too; two people in one text are nobody.
/// </summary>
/// <param name="BirthDate">ISO; empty if none is printed, or if it can be read in two ways.</param>
public sealed record PrintedIdentity(string FamilyName, string GivenNames, string BirthDate, string NationalNumber, string LocalNumber)
{
    /// <summary>How far behind a name its day of birth or number stands, and how many words a name has.</summary>
    private const int Reach = 120, LongestName = 5;

    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal) { "monsieur", "madame", "mademoiselle", "m", "mr", "mme", "mlle", "mrs", "ms", "miss", "patient", "patiente", "nom", "name" };
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "de", "du", "des", "le", "la", "van", "von", "der", "den", "el", "al", "ben", "di", "da", "dos", "d", "o" };
    private static readonly string[] French = ["ne le ", "nee le ", "ne(e) le ", "date de naissance", "naissance", "ddn", "ne en "], English = ["born on ", "born ", "date of birth", "d.o.b", "dob"];
    private static readonly string[] National = ["niss", "registre national", "numero national", "nhs number", "nhs no", "nhs", "national number"];
    private static readonly string[] Local = ["no de dossier", "numero de dossier", "dossier no", "dossier", "ipp", "nip", "mrn", "hospital number", "hospital no", "no patient", "numero de patient", "record number"];
    private static readonly string[] Months = ["janvier|january", "fevrier|february", "mars|march", "avril|april", "mai|may", "juin|june", "juillet|july", "aout|august", "septembre|september", "octobre|october", "novembre|november", "decembre|december"];

    /// <summary>The one person that a text names so; nothing if there is none, or more than one.</summary>
    public static PrintedIdentity? In(string text)
    {
        var plain = Plain(text);
        PrintedIdentity? found = null;
        for (var at = 0; at < text.Length; at = NextWord(text, at))
        {
            var end = WordEnd(text, at);
            if (end == at || !Titles.Contains(plain[at..end]) || Of(text, plain, end) is not { } one)
            {
                continue;
            }

            if (found is not null && (found.FamilyName, found.BirthDate, found.LocalNumber) != (one.FamilyName, one.BirthDate, one.LocalNumber) && (one.BirthDate.Length > 0 || one.LocalNumber.Length > 0))
            {
                return null;
            }

            found ??= one;
        }

        return found;
    }

    private static PrintedIdentity? Of(string text, string plain, int from)
    {
        var (names, at) = NamesFrom(text, plain, from);
        if (names.Count == 0)
        {
            return null;
        }

        var rest = plain.Substring(at, Math.Min(Reach, plain.Length - at));
        var birth = Birth(rest);
        var (national, local) = (Number(rest, National), Number(rest, Local));
        if (birth.Length + national.Length + local.Length == 0)
        {
            return null;
        }

        var family = names.FindAll(name => name.Length > 1 && name.All(c => !char.IsLower(c)));
        family = family.Count == 0 || family.Count == names.Count ? [names[^1]] : family;
        return new(string.Join(' ', family), string.Join(' ', names.Where(name => !family.Contains(name))), birth, national, local);
    }

    /// <summary>Words in capitals behind a title, with the small words between them, to a comma, a number or a verb.</summary>
    private static (List<string> Names, int End) NamesFrom(string text, string plain, int at)
    {
        var (names, end, small) = (new List<string>(), at, "");
        while (names.Count < LongestName)
        {
            var begin = at;
            while (begin < text.Length && text[begin] is ' ' or '.' or ':' or '\u00A0' or '\t' && !(text[begin] == '.' && names.Count > 0))
            {
                begin++;
            }

            var stop = WordEnd(text, begin);
            if (stop == begin || begin - at > 4)
            {
                break;
            }

            var word = text[begin..stop];
            if (names.Count == 0 && Titles.Contains(plain[begin..stop]))
            {
                at = stop;
                continue;
            }

            if (Particles.Contains(plain[begin..stop]) && !char.IsUpper(word[0]))
            {
                (small, at) = (small + word + " ", stop);
                continue;
            }

            if (!char.IsUpper(word[0]))
            {
                break;
            }

            names.Add(small + word);
            (small, at, end) = ("", stop, stop);
        }

        return (names, end);
    }

    private static string Birth(string rest)
    {
        foreach (var (mark, french) in French.Select(m => (m, true)).Concat(English.Select(m => (m, false))))
        {
            if (rest.IndexOf(mark, StringComparison.Ordinal) is var at and >= 0 && DateFrom(rest[(at + mark.Length)..].TrimStart(' ', ':', '.', '-'), french) is { } date)
            {
                return date;
            }
        }

        return "";
    }

    /// <summary>12/02/1950, 12.02.1950, 1950-02-12, 12 février 1950; a day that may be a month is not taken from an English letter.</summary>
    private static string? DateFrom(string rest, bool french)
    {
        var parts = rest.Split([' ', '/', '.', '-', ',', ')', '\n', '\r', ';'], 4, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 3)
        {
            return null;
        }

        var (first, second, third) = (parts[0], parts[1], parts[2].Length > 4 ? parts[2][..4] : parts[2]);
        var month = Array.FindIndex(Months, m => m.Split('|').Contains(second, StringComparer.Ordinal)) + 1;
        var iso = first.Length == 4 ? $"{first}-{second}-{third}"
            : month > 0 ? $"{third}-{month:00}-{first.TrimEnd('e', 'r').PadLeft(2, '0')}"
            : french || (int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day > 12) || first == second ? $"{third}-{second.PadLeft(2, '0')}-{first.PadLeft(2, '0')}"
            : "";
        return DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? iso : null;
    }

    private static string Number(string rest, string[] marks)
    {
        foreach (var mark in marks)
        {
            for (var at = rest.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = rest.IndexOf(mark, at + 1, StringComparison.Ordinal))
            {
                var begin = at + mark.Length;
                while (begin < rest.Length && rest[begin] is ' ' or ':' or '.' or 'o')
                {
                    begin++;
                }

                var end = begin;
                while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '-' or '.' or '/') && !(rest[end] is '.' && (end + 1 == rest.Length || !char.IsAsciiDigit(rest[end + 1]))))
                {
                    end++;
                }

                if ((at == 0 || !char.IsAsciiLetter(rest[at - 1])) && rest[begin..end].Count(char.IsAsciiDigit) >= 3)
                {
                    return rest[begin..end].ToUpperInvariant();
                }
            }
        }

        return "";
    }

    /// <summary>Folded letter for letter: places stay what they are; "n°" is "no".</summary>
    private static string Plain(string text) => string.Create(text.Length, text, (letters, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            letters[i] = from[i] == '°' ? 'o' : Fold.First(from[i]);
        }
    });

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetter(text[at]) || (text[at] is '-' or '\'' or '\u2019' && at + 1 < text.Length && char.IsLetter(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static int NextWord(string text, int at)
    {
        at = Math.Max(WordEnd(text, at), at + 1);
        while (at < text.Length && !char.IsLetter(text[at]))
        {
            at++;
        }

        return at;
    }
}
