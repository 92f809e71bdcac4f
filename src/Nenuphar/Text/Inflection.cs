namespace Nenuphar.Text;

/// <summary>The regular plurals and agreements of French and English words, on folded forms.</summary>
public static class Inflection
{
    /// <summary>The forms a word of four letters or more takes; shorter ones only take a plural of three letters or more.</summary>
    public static IEnumerable<string> Of(string word)
    {
        if (word.Length < 3 || !char.IsLetter(word[^1]))
        {
            yield break;
        }

        var last = word[^1];
        if (last is not ('s' or 'x' or 'z'))
        {
            yield return word + "s";
        }

        if (word.Length < 4)
        {
            yield break;
        }

        foreach (var form in Longer(word, last))
        {
            yield return form;
        }
    }

    private static IEnumerable<string> Longer(string word, char last)
    {
        var stem1 = word[..^1];
        var stem2 = word[..^2];
        if (word.EndsWith("sis", StringComparison.Ordinal))
        {
            yield return stem2 + "es";
        }
        else if (last == 'x' || word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal))
        {
            yield return word + "es";
        }

        if (last == 'y' && !"aeiou".Contains(word[^2], StringComparison.Ordinal))
        {
            yield return stem1 + "ies";
        }

        if (word.EndsWith("oma", StringComparison.Ordinal))
        {
            yield return word + "ta";
        }

        foreach (var form in French(word, last, stem1, stem2))
        {
            yield return form;
        }
    }

    private static IEnumerable<string> French(string word, char last, string stem1, string stem2)
    {
        if (word.EndsWith("al", StringComparison.Ordinal))
        {
            yield return stem1 + "ux";
            yield return word + "e";
            yield return word + "es";
        }
        else if (word.EndsWith("eux", StringComparison.Ordinal))
        {
            yield return stem1 + "se";
            yield return stem1 + "ses";
        }
        else if (word.EndsWith("if", StringComparison.Ordinal))
        {
            yield return stem1 + "ve";
            yield return stem1 + "ves";
        }
        else if (word.EndsWith("el", StringComparison.Ordinal) || word.EndsWith("en", StringComparison.Ordinal))
        {
            yield return word + last + "e";
            yield return word + last + "es";
        }
        else if (last is 'e' or 'i' or 'u' or 't' or 'd' or 'n' or 'r' or 'l')
        {
            // "bilobé" folds to "bilobe": the feminine adds an e all the same.
            yield return word + "e";
            yield return word + "es";
        }

        if (word.EndsWith("au", StringComparison.Ordinal) || word.EndsWith("eu", StringComparison.Ordinal))
        {
            yield return word + "x";
        }
    }
}
