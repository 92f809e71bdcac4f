namespace Nenuphar.Cases;

/// <summary>A measurement: the analyte's name of the public vocabulary, number and unit as written, the upper limit of normal if the report prints it.</summary>
public sealed record LabResult(string Analyte, Quantity Value, Fact<PartialDate> On, Interval? UpperLimit, Evidence Evidence)
{
    /// <summary><c>high</c> or <c>low</c> where the text judges the number beside it; empty otherwise.</summary>
    public string Said { get; init; } = "";

    /// <summary>Orders results of one letter that have no day.</summary>
    public Stay Stay { get; init; }

    /// <summary>Above the reference, as the text says or its own printed limit shows; never by a limit of another laboratory.</summary>
    public Verdict IsHigh => Value.Word switch
    {
        "high" => Verdict.Met,
        "normal" or "low" => Verdict.NotMet,
        "" when UpperLimit is { } limit => Value.Amount.Above(limit.High),
        "" when Value.Unit == "[xULN]" => Value.Amount.Above(1),
        "" when Said.Length > 0 => Said == "high" ? Verdict.Met : Verdict.NotMet,
        _ => Verdict.Unknown,
    };
}
