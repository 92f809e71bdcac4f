namespace Nenuphar.Terms;

/// <summary>
/// Keywords as bits, so that a term or a whole sentence is asked for several of them at once. Two words of 64 bits and no
/// <c>UInt128</c>: code that touches one is not compiled ahead of time, and nearly all of the reader touches a set.
/// </summary>
internal readonly record struct KeywordSet(ulong Low, ulong High)
{
    public static KeywordSet Of(params ReadOnlySpan<Keyword> keywords)
    {
        ulong low = 0, high = 0;
        foreach (var keyword in keywords)
        {
            var bit = 1UL << ((int)keyword & 63);
            if ((int)keyword < 64)
            {
                low |= bit;
            }
            else
            {
                high |= bit;
            }
        }

        return new(low, high);
    }

    public static KeywordSet operator |(KeywordSet one, KeywordSet other) => new(one.Low | other.Low, one.High | other.High);

    public bool Has(Keyword keyword) => HasAny(Of(keyword));

    public bool HasAny(KeywordSet other) => ((Low & other.Low) | (High & other.High)) != 0;
}
