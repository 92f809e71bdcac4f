namespace Nenuphar.Cases;

/// <summary>What a case says of one thing: stated, denied, conflicting or not stated. Never null, and never "no" for "not mentioned".</summary>
public abstract record Fact<T>
{
    private Fact()
    {
    }

    /// <summary>Every place that says it.</summary>
    public virtual IReadOnlyList<Evidence> Evidence => [];

    public bool IsStated => this is Stated;

    public bool IsDenied => this is Denied;

    public bool IsConflicting => this is Conflicting;

    public bool IsMissing => this is NotStated;

    /// <summary>One value, said once or several times alike.</summary>
    public sealed record Stated(T Value, IReadOnlyList<Evidence> Places) : Fact<T>
    {
        public override IReadOnlyList<Evidence> Evidence => Places;
    }

    /// <summary>Said to be absent.</summary>
    public sealed record Denied(IReadOnlyList<Evidence> Places) : Fact<T>
    {
        public override IReadOnlyList<Evidence> Evidence => Places;
    }

    /// <summary>Rival values (or the same thing affirmed and denied): all are kept, none is chosen.</summary>
    public sealed record Conflicting(IReadOnlyList<T> Values, IReadOnlyList<Evidence> Places) : Fact<T>
    {
        public override IReadOnlyList<Evidence> Evidence => Places;
    }

    public sealed record NotStated : Fact<T>;

    /// <summary>What the reasoning asks first: the value if there is exactly one.</summary>
    public bool TryGet(out T value)
    {
        value = this is Stated stated ? stated.Value : default!;
        return this is Stated;
    }
}
