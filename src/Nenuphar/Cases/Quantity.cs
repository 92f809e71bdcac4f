namespace Nenuphar.Cases;

/// <summary>A number with its unit (UCUM; empty if the text gives none), or a word for it: <c>high</c>, <c>low</c>, <c>normal</c>.</summary>
public readonly record struct Quantity(Interval Amount, string Unit, string Word)
{
    public bool IsNumber => Word.Length == 0;

    /// <summary>Reads <c>2.85 mg/dL</c>, <c>&gt;1000 ng/mL</c>, <c>709</c>, <c>high</c>.</summary>
    public static bool TryParse(string text, out Quantity quantity)
    {
        quantity = default;
        if (text is "high" or "low" or "normal" or "positive" or "negative")
        {
            quantity = new(default, "", text);
            return true;
        }

        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        if (!Interval.TryParse(blank < 0 ? text : text[..blank], out var amount))
        {
            return false;
        }

        quantity = new(amount, blank < 0 ? "" : text[(blank + 1)..].Trim(), "");
        return true;
    }

    public override string ToString() => Word.Length > 0 ? Word : Unit.Length > 0 ? $"{Amount} {Unit}" : Amount.ToString();
}
