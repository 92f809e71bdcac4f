namespace Nenuphar.Cases;

public enum Severity
{
    /// <summary>Nothing speaks against it: it is asked for.</summary>
    Question,
    Low,
    Medium,
    High,
}
