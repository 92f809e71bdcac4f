namespace Nenuphar.Registry;

/// <param name="Entries">How many entries were looked at and found sound.</param>
/// <param name="Seq">The first entry that is wrong; 0 if none is.</param>
/// <param name="Message">One sentence for people.</param>
public sealed record AuditVerdict(AuditFault Fault, long Entries, long Seq, string Message)
{
    public bool IsSound => Fault == AuditFault.None;
}
