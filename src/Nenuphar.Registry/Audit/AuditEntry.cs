namespace Nenuphar.Registry;

/// <summary>Who did or read what, when. It points at the record and never holds words of a patient.</summary>
/// <param name="Seq">From 1, without a gap.</param>
/// <param name="Act">A verb: <c>import</c>, <c>accept</c>, <c>read-case</c>, <c>search</c>, <c>erase</c>.</param>
/// <param name="Case">The case that it is about; nothing if about none or several.</param>
/// <param name="Detail">Which version, fact, document, or how many.</param>
public sealed record AuditEntry(long Seq, DateTimeOffset At, string Who, string Act, long? Case, string Detail);
