using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines.Clauses;

namespace Nenuphar.Guidelines;

/// <summary>Reads clauses in the vocabulary of the case: <c>net</c>, <c>site in (midgut, pancreas)</c>, <c>ki67 10..55</c>, <c>lab creatinine &lt; 150 umol/L</c>, <c>not prior prrt</c>. A clause that can't be read says why.</summary>
public static class ClauseReader
{
    private static readonly Dictionary<string, Func<string[], Clause?>> Heads = new(StringComparer.Ordinal);

    static ClauseReader()
    {
        foreach (var (head, read) in TumourClauses.Heads.Concat(CourseClauses.Heads).Concat(ResultClauses.Heads).Concat(BehaviourClauses.Heads).Concat(ExtentClauses.Heads).Concat(DosingClauses.Heads).Concat(WorkUpClauses.Heads).Concat(SiteClauses.Heads).Concat(SafetyClauses.Heads).Concat(RiskClauses.Heads).Concat(CytologyGrade.Heads).Concat(Today.OldValues.Heads))
        {
            Heads.Add(head, read);
        }
    }

    /// <summary>The first words of all clauses, for messages and the public documentation.</summary>
    public static IEnumerable<string> Known => Heads.Keys.Order(StringComparer.Ordinal);

    public static bool TryRead(string text, out Clause clause, out Said reason) => TryRead(text, ours: false, out clause, out reason);

    /// <param name="ours">Written by this program, whose terms are proved once for all and not looked up at each start.</param>
    private static bool TryRead(string text, bool ours, out Clause clause, out Said reason)
    {
        var words = Words(text);
        (clause, reason) = (null!, default);
        if (words.Length == 0)
        {
            reason = new("l'énoncé est vide", "the statement is empty");
            return false;
        }

        if (words[0] == "not")
        {
            if (!TryRead(string.Join(' ', words[1..]), ours, out var inner, out reason))
            {
                return false;
            }

            clause = inner.Denied();
            return true;
        }

        if (words[0] == "either")
        {
            return TryAlternatives(words[1..], ours, out clause, out reason);
        }

        if (!Heads.TryGetValue(words[0], out var read))
        {
            reason = new($"'{words[0]}' n'est pas un champ d'un cas ; sont connus either, not, {string.Join(", ", Known)}", $"'{words[0]}' is no field of a case; known are either, not, {string.Join(", ", Known)}");
            return false;
        }

        if (read(words) is not { } made)
        {
            reason = new($"'{text}' ne peut être lu après '{words[0]}'", $"'{text}' can't be read after '{words[0]}'");
            return false;
        }

        if (!ours && Vocabulary.Complaint(words) is { } complaint)
        {
            reason = complaint;
            return false;
        }

        clause = made with { Text = string.Join(' ', words).Replace("( ", "(", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal) };
        return true;
    }

    /// <summary>A clause of this program's own: a broken one is an error of the release.</summary>
    public static Clause Of(string text) => TryRead(text, ours: true, out var clause, out var reason) ? clause : throw new InvalidOperationException($"clause '{text}': {reason.English}");

    public static IReadOnlyList<Clause> List(string text) => [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Of)];

    /// <summary><c>either functioning and uncontrolled or stable</c>: one of the sides must hold, each a list that must hold as a whole.</summary>
    private static bool TryAlternatives(string[] words, bool ours, out Clause clause, out Said reason)
    {
        (clause, reason) = (null!, default);
        var sides = new List<List<Clause>>();
        foreach (var side in string.Join(' ', words).Split(" or "))
        {
            var all = new List<Clause>();
            foreach (var part in side.Split(" and "))
            {
                if (!TryRead(part, ours, out var one, out reason))
                {
                    return false;
                }

                all.Add(one);
            }

            sides.Add(all);
        }

        if (sides.Count < 2)
        {
            reason = new("'either' demande deux côtés avec 'or' entre eux", "'either' asks for two sides with 'or' between them");
            return false;
        }

        string Side(IEnumerable<Clause> all, Func<Said, string> language, string and) => string.Join(and, all.Select(c => language(c.Words)));
        clause = new Clause(
            "either " + string.Join(" or ", sides.Select(all => string.Join(" and ", all))),
            new("soit " + string.Join(", soit ", sides.Select(all => Side(all, w => w.French, " et "))), "either " + string.Join(" or ", sides.Select(all => Side(all, w => w.English, " and ")))),
            (subject, setting) => Ask.Any([.. sides.Select(all => Ask.All([.. all.Select(c => c.Ask(subject, setting))]))]))
        {
            MayChange = sides.Exists(all => all.TrueForAll(c => c.MayChange)),
            Sides = sides,
            Asked = new("soit " + string.Join(", soit ", sides.Select(all => string.Join(" et ", all.Select(c => c.Question.French)))), "either " + string.Join(" or ", sides.Select(all => string.Join(" and ", all.Select(c => c.Question.English))))),
        };
        return true;
    }

    /// <summary><c>&lt; 10</c>, <c>&gt;= 2</c>, <c>10..55</c> at a place of the words: the numbers that fulfil it and the word after.</summary>
    internal static bool TryRange(string[] words, int at, out Interval range, out int next)
    {
        (range, next) = (default, at);
        if (at < words.Length && words[at].Split("..") is [var low, var high] && Number(low, out var least) && Number(high, out var most) && least <= most)
        {
            (range, next) = (new(least, most), at + 1);
            return true;
        }

        if (at + 1 >= words.Length || !Number(words[at + 1], out var limit))
        {
            return false;
        }

        next = at + 2;
        var known = true;
        range = words[at] switch
        {
            "<" => new(double.NegativeInfinity, limit, HighIn: false),
            "<=" => new(double.NegativeInfinity, limit),
            ">" => new(limit, double.PositiveInfinity, LowIn: false),
            ">=" => new(limit, double.PositiveInfinity),
            "=" => Interval.Exactly(limit),
            _ => Miss(out known),
        };
        return known;
    }

    /// <summary>Whether the whole of a quantity lies in the range.</summary>
    internal static Verdict Within(Interval range, Interval told)
    {
        var low = double.IsNegativeInfinity(range.Low) ? Verdict.Met : range.LowIn ? told.AtLeast(range.Low) : told.Above(range.Low);
        var high = double.IsPositiveInfinity(range.High) ? Verdict.Met : range.HighIn ? told.AtMost(range.High) : told.Below(range.High);
        return low == Verdict.NotMet || high == Verdict.NotMet ? Verdict.NotMet : low == Verdict.Met && high == Verdict.Met ? Verdict.Met : Verdict.Unknown;
    }

    /// <summary><c>in (a, b)</c> or one word at a place of the words; nothing if anything is left over.</summary>
    internal static string[]? Choices(string[] words, int at)
    {
        if (at < words.Length && words[at] == "in")
        {
            return words.Length > at + 3 && words[at + 1] == "(" && words[^1] == ")" ? [.. words[(at + 2)..^1].Where(w => w != ",")] : null;
        }

        return words.Length == at + 1 ? [words[at]] : null;
    }

    /// <summary>How a range is said behind its subject.</summary>
    internal static string Say(Interval range) => range switch
    {
        { IsExact: true } => Show(range.Low),
        { Low: double.NegativeInfinity } => (range.HighIn ? "≤ " : "< ") + Show(range.High),
        { High: double.PositiveInfinity } => (range.LowIn ? "≥ " : "> ") + Show(range.Low),
        _ => $"{Show(range.Low)}-{Show(range.High)}",
    };

    private static string Show(double value) => value.ToString(CultureInfo.InvariantCulture);

    private static Interval Miss(out bool known)
    {
        known = false;
        return default;
    }

    private static bool Number(string word, out double value) => double.TryParse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    /// <summary>A bracket at either end of a word stands for itself, and so does a comma; those inside one belong to a unit (<c>umol/(24.h)</c>).</summary>
    private static string[] Words(string text)
    {
        var words = new List<string>();
        foreach (var part in text.Replace(",", " , ", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var word = part;
            if (word.Length > 1 && word[0] == '(')
            {
                words.Add("(");
                word = word[1..];
            }

            if (word.Length > 1 && word[^1] == ')' && !word.Contains('(', StringComparison.Ordinal))
            {
                words.Add(word[..^1]);
                word = ")";
            }

            words.Add(word);
        }

        return [.. words];
    }
}
