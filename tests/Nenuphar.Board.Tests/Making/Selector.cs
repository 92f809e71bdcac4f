namespace Nenuphar.Board.Tests.Making;

/// <summary>Whether an element is what a simple selector says.</summary>
internal static class Selector
{
    public static bool Fits(Html element, Html root, string selector)
    {
        var parts = Split(selector);
        if (!FitsOne(element, parts[^1]))
        {
            return false;
        }

        var at = element.Parent;
        for (var i = parts.Count - 2; i >= 0; i--)
        {
            while (at is not null && !ReferenceEquals(at, root) && !FitsOne(at, parts[i]))
            {
                at = at.Parent;
            }

            if (at is null || ReferenceEquals(at, root))
            {
                return false;
            }

            at = at.Parent;
        }

        return true;
    }

    /// <summary>At blanks outside brackets.</summary>
    private static List<string> Split(string selector)
    {
        var (parts, begin, depth) = (new List<string>(), 0, 0);
        for (var i = 0; i <= selector.Length; i++)
        {
            if (i == selector.Length || (selector[i] == ' ' && depth == 0))
            {
                if (i > begin)
                {
                    parts.Add(selector[begin..i]);
                }

                begin = i + 1;
            }
            else
            {
                depth += selector[i] == '[' ? 1 : selector[i] == ']' ? -1 : 0;
            }
        }

        return parts;
    }

    private static bool FitsOne(Html element, string part)
    {
        var at = 0;
        while (at < part.Length)
        {
            var sign = part[at] is '.' or '#' or '[' ? part[at] : '\0';
            var begin = sign == '\0' ? at : at + 1;
            var end = sign == '[' ? part.IndexOf(']', begin) : part.IndexOfAny(['.', '#', '['], begin) is var next and >= 0 ? next : part.Length;
            var word = part[begin..end];
            var fits = sign switch
            {
                '.' => element.Classes.Contains(word),
                '#' => element["id"] == word,
                '[' => FitsAttribute(element, word),
                _ => word == "*" || element.Tag == word,
            };
            if (!fits)
            {
                return false;
            }

            at = sign == '[' ? end + 1 : end;
        }

        return true;
    }

    private static bool FitsAttribute(Html element, string condition)
    {
        var cut = condition.IndexOf('=', StringComparison.Ordinal);
        if (cut < 0)
        {
            return element.Has(condition);
        }

        var value = condition[(cut + 1)..].Trim('"', '\'');
        return condition[cut - 1] switch
        {
            '^' => element[condition[..(cut - 1)]].StartsWith(value, StringComparison.Ordinal),
            '*' => element[condition[..(cut - 1)]].Contains(value, StringComparison.Ordinal),
            '$' => element[condition[..(cut - 1)]].EndsWith(value, StringComparison.Ordinal),
            _ => element.Has(condition[..cut]) && element[condition[..cut]] == value,
        };
    }
}
