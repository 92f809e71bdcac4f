namespace Nenuphar.Time;

/// <summary>How the words place a duration: "for two months", "two months later", "two months before".</summary>
public enum DurationUse : byte
{
    Plain,
    Later,
    Before,
}
