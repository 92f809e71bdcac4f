namespace Nenuphar.Cases;

public enum Severity
{
    Low,
    Medium,
    High,
}
