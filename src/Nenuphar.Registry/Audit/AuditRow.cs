using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Nenuphar.Registry;

/// <summary>An entry as it is kept.</summary>
/// <param name="Holds">Digests of what the entry wrote: of a version, as <see cref="VersionDigest"/> makes it, then of rows, as <see cref="VouchedTable"/> does; empty where it wrote none.</param>
internal sealed record AuditRow(long Seq, string At, string Who, string Act, long? CaseNumber, string Detail, string Own, string Link, string Holds)
{
    /// <summary>What stands before the first entry.</summary>
    public const string Beginning = "";

    public AuditEntry Entry => new(Seq, Times.Read(At), Who, Act, CaseNumber, Detail);

    /// <summary>The digest of the version that the entry wrote; empty if it wrote none, or is of an earlier release.</summary>
    public string VersionHeld => Parts(Holds).FirstOrDefault(part => !part.Contains('.', StringComparison.Ordinal), "");

    public IEnumerable<string> RowsHeld => RowsIn(Holds);

    /// <summary>The digests of rows among those that an entry holds.</summary>
    public static IEnumerable<string> RowsIn(string holds) => Parts(holds).Where(part => part.Contains('.', StringComparison.Ordinal));

    private static string[] Parts(string holds) => holds.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public string OwnOf(byte[] key)
    {
        var number = CaseNumber?.ToString(CultureInfo.InvariantCulture) ?? "";
        return Holds.Length == 0 ? Digest(key, "own", At, Who, Act, number, Detail) : Digest(key, "own", At, Who, Act, number, Detail, Holds);
    }

    public static string LinkOf(byte[] key, long seq, string previous, string own) => Digest(key, "link", seq.ToString(CultureInfo.InvariantCulture), previous, own);

    public static AuditRow After(AuditHead head, byte[] key, DateTimeOffset at, string who, string act, long? number, string detail, string holds = "")
    {
        var bare = new AuditRow(head.Seq + 1, Times.Write(at), who, act, number, detail, "", "", holds);
        var own = bare.OwnOf(key);
        return bare with { Own = own, Link = LinkOf(key, bare.Seq, head.Link, own) };
    }

    /// <summary>Each part with its length before it, so that no two contents give the same bytes.</summary>
    private static string Digest(byte[] key, params ReadOnlySpan<string> parts)
    {
        var all = new StringBuilder();
        foreach (var part in parts)
        {
            all.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}");
        }

        return Marks.Base32(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(all.ToString())));
    }
}
