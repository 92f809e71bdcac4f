using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Nenuphar.Registry;

/// <summary>A row of <c>version</c> as it is kept, of which the entry of the audit trail that wrote it holds the digest. What is digested is sealed: the digest says nothing of the patient.</summary>
internal sealed record VersionDigest(long CaseNumber, long Number, string At, string By, string Cause, string Edition, byte[] Content)
{
    public const string Columns = "SELECT case_number AS CaseNumber, number AS Number, made_at AS At, made_by AS By, cause AS Cause, edition AS Edition, sealed AS Content FROM version";

    public string Text
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var part in new[] { CaseNumber.ToString(CultureInfo.InvariantCulture), Number.ToString(CultureInfo.InvariantCulture), At, By, Cause, Edition })
            {
                hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{part.Length}:{part}")));
            }

            hash.AppendData(Content);
            return Marks.Base32(hash.GetHashAndReset());
        }
    }

    /// <summary>The number of the version that an entry wrote: its detail begins with it; 0 if it wrote none.</summary>
    public static long WrittenBy(AuditRow row) => row.CaseNumber is null || row.Act.StartsWith("read-", StringComparison.Ordinal) ? 0 : NumberIn(row.Detail);

    /// <summary>The number of the version with which a detail of the trail begins; 0 if it begins with none.</summary>
    public static long NumberIn(string detail)
    {
        const string Begin = "version ";
        if (!detail.StartsWith(Begin, StringComparison.Ordinal))
        {
            return 0;
        }

        var rest = detail.AsSpan(Begin.Length);
        var end = rest.IndexOf(',');
        return long.TryParse(end < 0 ? rest : rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
