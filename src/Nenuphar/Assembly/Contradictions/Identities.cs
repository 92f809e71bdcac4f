using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>
/// Two patients in one case: two names, two dates of birth or two numbers of a person in the heads of its documents. What stands below is then of nobody, so this is
/// shown before all else. A maiden name, initials or a misread letter make no second patient.
/// </summary>
internal static class Identities
{
    public const string Code = "two-patients";

    private const int ShortestName = 3;
    private const int LongestName = 6;

    /// <summary>A number of a person has this many digits at least.</summary>
    private const int Digits = 5;

    private static readonly string[] Naming = ["concerne", "concernant", "objet", "re", "patient", "patiente", "nom", "name", "identite"];
    private static readonly string[] Titles = ["monsieur", "madame", "mademoiselle", "mr", "mrs", "ms", "miss", "mme", "mlle", "m"];
    private static readonly string[] NoName = ["homme", "femme", "man", "woman", "male", "female", "masculin", "feminin", "age", "sexe", "sex", "docteur", "dr", "professeur", "pr", "le", "la", "prenom", "dob", "ddn", "date", "ref", "diagnosis", "diagnostic"];
    private static readonly string[] Numbers = ["ipp", "nip", "niss", "nir", "mrn", "nhs", "nss", "rn"];
    private static readonly string[] OfNumbers = ["n", "no", "number", "numero", "num", "nr", "id"];

    private readonly record struct Told(string Kind, string Value, PartialDate Date, Evidence Place);

    public static IEnumerable<Contradiction> Find(IReadOnlyList<OpenDocument> documents, Case subject)
    {
        var told = documents.SelectMany(Of).ToList();
        List<Evidence> places = [.. Rivals(told.FindAll(t => t.Kind == "name"), SameName), .. Rivals(told.FindAll(t => t.Kind == "birth"), SameBirth)];
        foreach (var number in told.Where(t => t.Kind is not ("name" or "birth")).GroupBy(t => t.Kind, StringComparer.Ordinal))
        {
            places.AddRange(Rivals([.. number], (one, other) => one.Value == other.Value));
        }

        if (places.Count > 0)
        {
            yield return Slips.Of(Code, places);
        }
    }

    private static IEnumerable<Evidence> Rivals(List<Told> told, Func<Told, Told, bool> same)
    {
        var other = told.Count < 2 ? -1 : told.FindIndex(t => !same(told[0], t));
        return other < 0 ? [] : [told[0].Place, told[other].Place];
    }

    private static bool SameBirth(Told one, Told other) => one.Date.DaysTo(other.Date) is { Low: <= 0, High: >= 0 };

    /// <summary>One word in common is enough: families change their names, and given names stand before or behind.</summary>
    private static bool SameName(Told one, Told other)
    {
        foreach (var word in one.Value.Split(' '))
        {
            foreach (var next in other.Value.Split(' '))
            {
                if (word.StartsWith(next, StringComparison.Ordinal) || next.StartsWith(word, StringComparison.Ordinal) || IsMisread(word, next))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsMisread(string one, string other) => one.Length == other.Length && one.Length > 4 && one.Zip(other).Count(pair => pair.First != pair.Second) <= 1;

    private static IEnumerable<Told> Of(OpenDocument document)
    {
        var found = new List<Told>();
        foreach (var date in document.Timeline.Dates)
        {
            if (!date.Inferred && LetterDate.IsBirth(document.Page, date.First) && (document.Page.At(date.First) & (Circumstance.Family | Circumstance.Literature)) == 0)
            {
                found.Add(new("birth", "", date.Date, document.Words(date.First, date.Last)));
            }
        }

        for (var i = 0; i < document.Page.Tokens.Length; i++)
        {
            if (Name(document, i) is { } name)
            {
                found.Add(name);
            }

            if (Number(document, i) is { } number)
            {
                found.Add(number);
            }
        }

        return found;
    }

    /// <summary>"Concerne : Mme Roux Anne", "Patient: Ash, John", or a line that opens with a title, a name and a birth or an age.</summary>
    private static Told? Name(OpenDocument document, int at)
    {
        var page = document.Page;
        if (!page.Tokens[at].Is(TokenMarks.LineBefore) && at > 0)
        {
            return null;
        }

        var last = at + 1;
        while (last < page.Tokens.Length && !page.Tokens[last].Is(TokenMarks.LineBefore))
        {
            last++;
        }

        if (page.IsAnyWord(at, Naming))
        {
            for (var i = at + 1; i < last; i++)
            {
                if (IsTitle(page, i))
                {
                    return Words(document, PastTitle(page, i), last, needsCapitals: false);
                }
            }

            // Without a title only a field of a form holds a name.
            return page.IsSign(at + 1, ':') && !page.IsWord(at, "objet") && !page.IsWord(at, "re") ? Words(document, at + 2, last, needsCapitals: true) : null;
        }

        return IsTitle(page, at) && Words(document, PastTitle(page, at), last, needsCapitals: false) is { } name && page.HasWord(at, last, ["nee", "ne", "born", "dob", "ans", "years", "yrs", "year"]) ? name : null;
    }

    private static bool IsTitle(Page page, int at) => page.IsAnyWord(at, Titles) && page.Tokens[at].Is(TokenMarks.Capital) && (page.Tokens[at].Length > 1 || page.IsSign(at + 1, '.'));

    private static int PastTitle(Page page, int at) => page.IsSign(at + 1, '.') ? at + 2 : at + 1;

    private static Told? Words(OpenDocument document, int first, int last, bool needsCapitals)
    {
        var (page, words, capitals, end) = (document.Page, new List<string>(), false, first);
        for (var i = first; i < Math.Min(last, first + LongestName); i++)
        {
            var token = page.Tokens[i];
            if (token.Kind == TokenKind.Word && token.Is(TokenMarks.Capital) && !page.IsAnyWord(i, NoName) && !page.HasWord(i, i + 1, ["tumeur", "tumour", "tumor", "carcino", "neuroendo", "patient"]))
            {
                capitals |= token.Is(TokenMarks.Upper) && token.Length > 2;
                end = i + 1;
                if (token.Length >= ShortestName)
                {
                    words.Add(Fold.Of(page.Words(i).ToString()));
                }
            }
            else if (!page.IsSign(i, '-') && !page.IsSign(i, '\'') && !page.IsSign(i, '’') && !page.IsSign(i, '.') && !(needsCapitals && page.IsSign(i, ',')))
            {
                break;
            }
        }

        return words.Count == 0 || (needsCapitals && !(capitals && words.Count > 1)) ? null : new("name", string.Join(' ', words), default, document.Words(first, end));
    }

    /// <summary>"IPP : 8001234567", "MRN 123456", "NISS 58.06.05-123.45", "Hospital number: 0012345".</summary>
    private static Told? Number(OpenDocument document, int at)
    {
        var page = document.Page;
        var (kind, next) = page.IsAnyWord(at, Numbers) ? (Fold.Of(page.Words(at).ToString()), at + 1)
            : (page.IsWord(at, "hospital") || page.IsWord(at, "patient")) && page.IsAnyWord(at + 1, OfNumbers) ? ("hospital", at + 2)
            : page.IsWord(at, "registre") && page.IsWord(at + 1, "national") ? ("national", at + 2)
            : ("", at);
        if (kind.Length == 0)
        {
            return null;
        }

        while (next < page.Tokens.Length && next < at + 6 && page.Tokens[next].Kind != TokenKind.Number && (page.Tokens[next].Kind == TokenKind.Symbol || page.IsAnyWord(next, OfNumbers)))
        {
            next++;
        }

        var (begin, end, digits) = (next, next, new List<char>());
        for (; end < page.Tokens.Length && !page.Tokens[end].Is(TokenMarks.LineBefore) && (page.Tokens[end].Kind == TokenKind.Number || page.IsSign(end, '.') || page.IsSign(end, '-') || page.IsSign(end, '/')); end++)
        {
            digits.AddRange(page.Words(end).ToString().Where(char.IsAsciiDigit));
        }

        return digits.Count < Digits ? null : new(kind, string.Concat(digits), default, document.Words(begin, end));
    }
}
