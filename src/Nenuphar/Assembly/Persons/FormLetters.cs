using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Persons;

/// <summary>The letter of the sex on a form, a label or in shorthand: "Sexe : M", "Age/Sex: 19 F", "69M", "F, 62 ans", "ASH, Tobias   M   40y".</summary>
internal static class FormLetters
{
    /// <summary>Shorthand opens a document; further down "M" and "F" are mostly something else.</summary>
    private const int Header = 120;
    private const int WideGap = 3;
    private const int OldestAge = 115;

    /// <summary>The sex that a letter tells, or null.</summary>
    /// <param name="age">The token of the age told with it, or -1.</param>
    public static string? At(Page page, int at, out int age)
    {
        age = -1;
        if (page.Tokens[at].Length != 1 || SexOf(page, at) is not { } sex || !(IsFree(page, at) || (IsLabel(page, at - 1) && page.IsSign(at + 1, '.'))))
        {
            return null;
        }

        if (page.IsSign(at - 1, ':') && page.IsWord(at - 2, "patient") && (at + 1 >= page.Tokens.Length || page.Tokens[at + 1].Is(TokenMarks.LineBefore) || page.CharAt(at + 1) is ',' or ';' or '/'))
        {
            // "Patient: F, DOB 4/2/1958".
            return sex;
        }

        age = AgeBefore(page, at) is var before and >= 0 ? before : AgeAfter(page, at);
        if (IsLabel(page, age >= 0 && age < at ? age - 1 : at - 1))
        {
            return sex;
        }

        if (age >= 0)
        {
            return OpensShorthand(page, Math.Min(age, at)) && Goes(page, Math.Max(age, at) + 1) ? sex : null;
        }

        return IsAlone(page, at) ? sex : null;
    }

    /// <summary>"sexe", "Sex:", "Age/Sex:".</summary>
    public static bool IsLabel(Page page, int at)
    {
        at = page.IsSign(at, ':') || page.IsSign(at, '=') ? at - 1 : at;
        return page.IsWord(at, "sexe") || page.IsWord(at, "sex") || page.IsWord(at, "gender") || page.IsWord(at, "genre");
    }

    private static string? SexOf(Page page, int at) => page.CharAt(at) switch
    {
        'M' => "male",
        'F' => "female",
        'H' when page.Narrative.Language != Language.English || IsFrenchAge(page, page.IsSign(at + 1, ',') ? at + 2 : at + 1) => "male",
        _ => null,
    };

    /// <summary>"72M", "50F": the letter is glued to an age, and so is no initial of a name.</summary>
    private static bool IsGlued(Page page, int at) => at > 0 && page.Tokens[at - 1].Kind == TokenKind.Number && page.Tokens[at - 1].Length == 2 && !page.Tokens[at].Is(TokenMarks.SpaceBefore);

    /// <summary>"H 59a", "H, 59 a.", "H 59 ans": the unit tells the language of a note too short to show it.</summary>
    private static bool IsFrenchAge(Page page, int at) => at + 1 < page.Tokens.Length && page.Tokens[at].Kind == TokenKind.Number && page.Tokens[at].Length == 2 && (page.IsWord(at + 1, "ans") || (page.IsWord(at + 1, "a") && (!page.Tokens[at + 1].Is(TokenMarks.SpaceBefore) || page.IsSign(at + 2, '.') || page.IsSign(at + 2, ','))));

    /// <summary>"M+", "F/U" and "M." are no letter of a form.</summary>
    private static bool IsFree(Page page, int at) =>
        at + 1 >= page.Tokens.Length || page.Tokens[at + 1].Is(TokenMarks.SpaceBefore) || page.CharAt(at + 1) is ',' or ')' or ';'
        || (page.CharAt(at + 1) == ':' && IsGlued(page, at)) || (page.CharAt(at + 1) == '.' && (IsGlued(page, at) || !IsNameBehind(page, at + 2))) || (page.CharAt(at + 1) == '/' && at + 2 < page.Tokens.Length && page.Tokens[at + 2].Kind == TokenKind.Number)
        || page.Tokens[at + 1].Kind == TokenKind.Number;

    private static bool IsNameBehind(Page page, int at) => at < page.Tokens.Length && page.Tokens[at].Kind == TokenKind.Word && !page.Tokens[at].Is(TokenMarks.LineBefore);

    private static int AgeBefore(Page page, int at)
    {
        var i = at - 1;
        var unit = false;
        for (var k = 0; k < 4 && i >= 0 && !page.Tokens[i + 1].Is(TokenMarks.LineBefore); k++, i--)
        {
            if (page.Tokens[i].Kind == TokenKind.Number)
            {
                return IsAge(page, i, unit) ? i : -1;
            }

            unit |= IsYears(page, i);
            if (!IsYears(page, i) && !(page.CharAt(i) is '/' or '-' or '.'))
            {
                return -1;
            }
        }

        return -1;
    }

    private static int AgeAfter(Page page, int at)
    {
        var i = at + 1 < page.Tokens.Length && page.CharAt(at + 1) is ',' or '/' or '-' or '.' ? at + 2 : at + 1;
        if (i >= page.Tokens.Length || page.Tokens[i].Kind != TokenKind.Number || page.Tokens[i].Is(TokenMarks.LineBefore))
        {
            return -1;
        }

        var unit = IsYears(page, i + 1);
        var closed = unit || (page.IsSign(at + 1, '/') && page.Tokens[i].Length == 2) || i + 1 >= page.Tokens.Length || page.Tokens[i + 1].Is(TokenMarks.LineBefore) || page.CharAt(i + 1) is ',' or ')' or ';' or '.';
        return closed && IsAge(page, i, unit) ? i : -1;
    }

    private static bool IsYears(Page page, int at) =>
        page.IsWord(at, "y") || page.IsWord(at, "yo") || page.IsWord(at, "o") || page.IsWord(at, "yr") || page.IsWord(at, "yrs") || page.IsWord(at, "year") || page.IsWord(at, "years") || page.IsWord(at, "old") || page.IsWord(at, "ans") || page.IsWord(at, "a");

    /// <summary>Two or three digits unless a unit stands behind: "M 0", "5 F" are something else.</summary>
    private static bool IsAge(Page page, int at, bool unit) =>
        page.Tokens[at].Length <= 3 && int.TryParse(page.Words(at), System.Globalization.CultureInfo.InvariantCulture, out var years) && years <= OldestAge && (years >= 10 || (unit && years > 1));

    /// <summary>At the start of a line, behind a name, a comma or "a": not behind "T" or "sonde".</summary>
    private static bool OpensShorthand(Page page, int first)
    {
        var tokens = page.Tokens;
        if (first == 0 || tokens[first].Is(TokenMarks.LineBefore))
        {
            return first < Header;
        }

        var before = tokens[first - 1];
        if (page.CharAt(first - 1) == '.' && page.Tokens[first].Length == 2 && !page.Tokens[first + 1].Is(TokenMarks.SpaceBefore) && page.Narrative.Sentences[page.SentenceOf(first)].First == first)
        {
            // "MDT summary. 58M.", "Referred for flushing. 56F with an ileal NET."
            return first < Header;
        }

        if (page.CharAt(first - 1) == '.' && (page.IsAnyWord(first - 2, ["doc", "pt", "pat", "dr"]) || page.Narrative.Sentences[page.SentenceOf(first)].First == first) && (IsYears(page, first + 1) || IsYears(page, first + 2)))
        {
            // "Doc. 68 y M", "Note. M 68 y".
            return first < Header;
        }

        return first < Header && (page.CharAt(first - 1) is ',' or '(' or ':' or '-' or '–'
            || (before.Kind == TokenKind.Word && !page.StartsAny(first - 1, ["temp"]) && (before.Is(TokenMarks.Capital) && before.Length > 1 || page.IsWord(first - 1, "a") || page.IsWord(first - 1, "patient"))));
    }

    /// <summary>What may follow an age and its letter: the end of the line, a sign, a unit or the story.</summary>
    private static bool Goes(Page page, int at) =>
        at >= page.Tokens.Length || page.Tokens[at].Is(TokenMarks.LineBefore) || page.Tokens[at].Kind == TokenKind.Word || page.CharAt(at) is ',' or '.' or ';' or ':' or ')' or '(' or '-' or '–' || Gap(page, at) >= WideGap;

    /// <summary>A column of its own behind the name: "Patient : ROUX Solange    F    04/02/1958".</summary>
    private static bool IsAlone(Page page, int at)
    {
        if (at == 0 || at >= Header || page.Tokens[at].Is(TokenMarks.LineBefore) || !page.Tokens[at - 1].Is(TokenMarks.Capital) || page.Tokens[at - 1].Length < 2 || Gap(page, at) < WideGap)
        {
            return false;
        }

        return at + 1 >= page.Tokens.Length || page.Tokens[at + 1].Is(TokenMarks.LineBefore) || page.Tokens[at + 1].Kind == TokenKind.Number || Gap(page, at + 1) >= WideGap;
    }

    private static int Gap(Page page, int at)
    {
        var (from, to) = (page.Tokens[at - 1].End, page.Tokens[at].Begin);
        return page.Text.AsSpan(from, to - from).Contains('\t') ? WideGap : to - from;
    }
}
