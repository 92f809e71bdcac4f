using System.Globalization;

namespace Nenuphar.Cases;

/// <summary>A quantity as the text gives it: exact, bounded on one side, or between two ends. A question to it is answered only if the whole of it lies on one side.</summary>
/// <param name="Approximate">Written with "about": its ends then stand 10 % apart from the printed value.</param>
public readonly record struct Interval(double Low, double High, bool LowIn = true, bool HighIn = true, bool Approximate = false)
{
    /// <summary>How far "about 20" may reach, as a part of the printed value: our convention, shown wherever it decides.</summary>
    public const double About = 0.1;

    public bool IsExact => Low.Equals(High);

    public static Interval Exactly(double value) => new(value, value);

    /// <summary>Reads <c>15</c>, <c>&lt;3</c>, <c>&gt;=20</c>, <c>10-15</c>, <c>~20</c>; a lower end that is not said is 0.</summary>
    public static bool TryParse(string text, out Interval interval)
    {
        interval = default;
        var word = text.AsSpan().Trim();
        if (word.StartsWith("<=") && Number(word[2..], out var most))
        {
            interval = new(0, most);
        }
        else if (word.StartsWith(">=") && Number(word[2..], out var least))
        {
            interval = new(least, double.PositiveInfinity, HighIn: false);
        }
        else if (word.StartsWith("<") && Number(word[1..], out var below))
        {
            interval = new(0, below, HighIn: false);
        }
        else if (word.StartsWith(">") && Number(word[1..], out var above))
        {
            interval = new(above, double.PositiveInfinity, LowIn: false, HighIn: false);
        }
        else if (word.StartsWith("~") && Number(word[1..], out var about))
        {
            interval = new(about * (1 - About), about * (1 + About), Approximate: true);
        }
        else if (word.Length > 1 && word[1..].IndexOf('-') is var dash and >= 0
            && Number(word[..(dash + 1)], out var low) && Number(word[(dash + 2)..], out var high) && low <= high)
        {
            interval = new(low, high);
        }
        else if (Number(word, out var exact))
        {
            interval = Exactly(exact);
        }
        else
        {
            return false;
        }

        return true;
    }

    public Verdict Below(double limit) => High < limit || (High.Equals(limit) && !HighIn) ? Verdict.Met : Low >= limit ? Verdict.NotMet : Verdict.Unknown;

    public Verdict AtMost(double limit) => High <= limit ? Verdict.Met : Low > limit || (Low.Equals(limit) && !LowIn) ? Verdict.NotMet : Verdict.Unknown;

    public Verdict Above(double limit) => Opposite(AtMost(limit));

    public Verdict AtLeast(double limit) => Opposite(Below(limit));

    /// <summary>Both ends included.</summary>
    public Verdict Between(double low, double high) => (AtLeast(low), AtMost(high)) switch
    {
        (Verdict.NotMet, _) or (_, Verdict.NotMet) => Verdict.NotMet,
        (Verdict.Met, Verdict.Met) => Verdict.Met,
        _ => Verdict.Unknown,
    };

    /// <summary>Whether both may speak of the same quantity.</summary>
    public bool Meets(Interval other) => Low <= other.High && other.Low <= High
        && !(Low.Equals(other.High) && !(LowIn && other.HighIn)) && !(High.Equals(other.Low) && !(HighIn && other.LowIn));

    public Interval Times(double factor) => this with { Low = Low * factor, High = High * factor };

    public override string ToString() => this switch
    {
        { Approximate: true } => $"~{Show((Low + High) / 2)}",
        { IsExact: true } => Show(Low),
        { High: double.PositiveInfinity } => (LowIn ? ">=" : ">") + Show(Low),
        { Low: 0, HighIn: false } => "<" + Show(High),
        { Low: 0 } => "<=" + Show(High),
        _ => $"{Show(Low)}-{Show(High)}",
    };

    private static Verdict Opposite(Verdict verdict) => verdict switch { Verdict.Met => Verdict.NotMet, Verdict.NotMet => Verdict.Met, _ => verdict };

    private static string Show(double value) => Math.Round(value, 6).ToString(CultureInfo.InvariantCulture);

    private static bool Number(ReadOnlySpan<char> word, out double value) =>
        double.TryParse(word.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}
