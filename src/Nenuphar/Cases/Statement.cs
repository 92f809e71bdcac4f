using Nenuphar.Text;

namespace Nenuphar.Cases;

/// <summary>One thing that a text says of its patient, with the words that say it. Values are those of the public fact list.</summary>
public sealed record Statement(FactKind Kind, string Value, Span Span)
{
    private Qualifier[] qualifiers = [];

    /// <summary>In alphabetical order of their names; one value a name.</summary>
    public IReadOnlyList<Qualifier> Qualifiers => qualifiers;

    /// <summary>The token of the page at which it is said: where its neighbours are looked for.</summary>
    public int Token { get; init; }

    /// <summary>What the words name when the value says less: <c>manec</c> under <c>8154/3</c>. Empty if the value says all.</summary>
    public string Named { get; init; } = "";

    /// <summary>Affirmed of the patient unless something else is said here.</summary>
    public Circumstance Circumstance { get; init; }

    /// <summary>Whether it is told as present or past fact of this patient.</summary>
    public bool IsAffirmed => (Circumstance & ~Circumstance.Past) == Circumstance.Affirmed;

    public string? this[string name]
    {
        get
        {
            foreach (var qualifier in qualifiers)
            {
                if (qualifier.Name == name)
                {
                    return qualifier.Value;
                }
            }

            return null;
        }
    }

    /// <summary>The same statement with a qualifier more; a null value leaves it as it is.</summary>
    public Statement With(string name, string? value)
    {
        if (value is null)
        {
            return this;
        }

        var at = 0;
        while (at < qualifiers.Length && string.CompareOrdinal(qualifiers[at].Name, name) < 0)
        {
            at++;
        }

        var rest = at < qualifiers.Length && qualifiers[at].Name == name ? at + 1 : at;
        return this with { qualifiers = [.. qualifiers.AsSpan(..at), new(name, value), .. qualifiers.AsSpan(rest..)] };
    }

    /// <summary>The same statement with these qualifiers in the place of its own; each name stands once.</summary>
    internal Statement With(Qualifier[] said)
    {
        Array.Sort(said, (one, other) => string.CompareOrdinal(one.Name, other.Name));
        return this with { qualifiers = said };
    }

    /// <summary>Equal in content: two readings of one text give equal statements.</summary>
    public bool Equals(Statement? other) => other is not null && Kind == other.Kind && Span == other.Span && Token == other.Token && Circumstance == other.Circumstance
        && Value == other.Value && Named == other.Named && qualifiers.AsSpan().SequenceEqual(other.qualifiers);

    public override int GetHashCode() => HashCode.Combine(Kind, Value, Span, Circumstance, qualifiers.Length);
}
