namespace Nenuphar.Terms;

/// <summary>Keywords as one number, so that a term or a whole sentence is asked for several of them at once.</summary>
internal readonly record struct KeywordSet(UInt128 Bits)
{
    public static KeywordSet Of(params ReadOnlySpan<Keyword> keywords)
    {
        var bits = UInt128.Zero;
        foreach (var keyword in keywords)
        {
            bits |= UInt128.One << (int)keyword;
        }

        return new(bits);
    }

    public static KeywordSet operator |(KeywordSet one, KeywordSet other) => new(one.Bits | other.Bits);

    public bool Has(Keyword keyword) => HasAny(Of(keyword));

    public bool HasAny(KeywordSet other) => (Bits & other.Bits) != UInt128.Zero;
}
