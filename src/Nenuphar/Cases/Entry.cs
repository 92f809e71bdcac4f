namespace Nenuphar.Cases;

/// <summary>One value of a case with where it comes from. What was read and what was typed in meet here, in the vocabulary of the public fact list.</summary>
public sealed record Entry(FactKind Kind, string Value, Evidence Evidence)
{
    /// <summary>In alphabetical order of their names.</summary>
    public IReadOnlyList<Qualifier> Qualifiers { get; init; } = [];

    public Circumstance Circumstance { get; init; }

    /// <summary>What the words name when the value says less: <c>manec</c> under <c>8154/3</c>. Empty if the value says all.</summary>
    public string Named { get; init; } = "";

    /// <summary>Where the words stand that tell a qualifier, if they are not those of the value: the day of a start, the answer. Known only where the text is at hand; equal entries may differ in it.</summary>
    public IReadOnlyList<(string Name, Evidence Place)> Places { get; init; } = [];

    /// <summary>Told as present or past fact of this patient.</summary>
    public bool IsAffirmed => (Circumstance & ~Circumstance.Past) == Circumstance.Affirmed;

    /// <summary>Told as absent in this patient; what was suspected and discarded is absent too.</summary>
    public bool IsDenied => (Circumstance & (Circumstance.Negated | Circumstance.Discarded)) != 0
        && (Circumstance & (Circumstance.Family | Circumstance.Literature | Circumstance.Possible | Circumstance.Planned | Circumstance.Hypothetical)) == 0;

    public bool IsPlanned => (Circumstance & (Circumstance.Planned | Circumstance.Hypothetical)) != 0
        && (Circumstance & (Circumstance.Negated | Circumstance.Discarded | Circumstance.Family | Circumstance.Literature)) == 0;

    public string? this[string name]
    {
        get
        {
            foreach (var qualifier in Qualifiers)
            {
                if (qualifier.Name == name)
                {
                    return qualifier.Value;
                }
            }

            return null;
        }
    }

    /// <summary>The part before <c>=</c>: <c>creatinine</c> of <c>creatinine=2.85 mg/dL</c>; the whole value if it has none.</summary>
    public string Name => Value.IndexOf('=', StringComparison.Ordinal) is var at and >= 0 ? Value[..at] : Value;

    /// <summary>The part after <c>=</c>, or nothing.</summary>
    public string Amount => Value.IndexOf('=', StringComparison.Ordinal) is var at and >= 0 ? Value[(at + 1)..] : "";

    /// <summary>The words that tell a qualifier, else those of the value.</summary>
    public Evidence PlaceOf(string name)
    {
        foreach (var (told, place) in Places)
        {
            if (told == name)
            {
                return place;
            }
        }

        return Evidence;
    }

    public Entry With(string name, string? value) =>
        value is null ? this : this with { Qualifiers = [.. Qualifiers.Where(q => q.Name != name).Append(new(name, value)).OrderBy(q => q.Name, StringComparer.Ordinal)] };

    /// <summary>Equal in content, wherever it was made.</summary>
    public bool Equals(Entry? other) => other is not null && Kind == other.Kind && Circumstance == other.Circumstance && Value == other.Value && Named == other.Named
        && Evidence.Equals(other.Evidence) && Qualifiers.SequenceEqual(other.Qualifiers);

    public override int GetHashCode() => HashCode.Combine(Kind, Value, Evidence, Circumstance, Qualifiers.Count);

    /// <summary>The same order whatever the order in which entries came.</summary>
    public static int Compare(Entry one, Entry other)
    {
        var (document, at) = PlaceOf(one.Evidence);
        var (otherDocument, otherAt) = PlaceOf(other.Evidence);
        var order = string.CompareOrdinal(document, otherDocument);
        order = order != 0 ? order : at.CompareTo(otherAt);
        order = order != 0 ? order : one.Kind.CompareTo(other.Kind);
        order = order != 0 ? order : string.CompareOrdinal(one.Value, other.Value);
        order = order != 0 ? order : one.Circumstance.CompareTo(other.Circumstance);
        return order != 0 ? order : string.CompareOrdinal(string.Join(';', one.Qualifiers), string.Join(';', other.Qualifiers));
    }

    private static (string Document, int At) PlaceOf(Evidence evidence) => evidence switch
    {
        Evidence.Words words => (words.Document, words.Span.Begin),
        Evidence.Entered entered => ($"\uFFFF{entered.When} {entered.Who} {entered.Source}", 0),
        _ => ("", 0),
    };
}
