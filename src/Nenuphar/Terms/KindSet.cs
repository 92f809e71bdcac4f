namespace Nenuphar.Terms;

/// <summary>Kinds of concepts as one number, so that a term or a whole sentence is asked for all of them at once.</summary>
public readonly record struct KindSet(ulong Bits)
{
    public static KindSet Of(params ReadOnlySpan<ConceptKind> kinds)
    {
        var bits = 0UL;
        foreach (var kind in kinds)
        {
            bits |= 1UL << (int)kind;
        }

        return new(bits);
    }

    public static KindSet operator |(KindSet one, KindSet other) => new(one.Bits | other.Bits);

    public KindSet BitwiseOr(KindSet other) => this | other;

    public bool Has(ConceptKind kind) => (Bits >> (int)kind & 1) != 0;

    public bool HasAny(KindSet other) => (Bits & other.Bits) != 0;
}
