using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Nenuphar.Registry;

/// <summary>A table of which each row is vouched for by an entry of the audit trail. (Versions are by themselves: <see cref="VersionDigest"/>.)</summary>
/// <param name="Columns">Those that an entry vouches for.</param>
/// <param name="MayGo">Rows are replaced and deleted in the course of things: what is there must be vouched for, what is gone is not missed.</param>
internal sealed record VouchedTable(string Name, string Columns, bool MayGo = false)
{
    public static readonly VouchedTable CaseFile = new("case_file", "number, opened_at, opened_by");
    public static readonly VouchedTable Identity = new("identity", "number, case_number, written_at, written_by, sealed");
    public static readonly VouchedTable Document = new("document", "number, source_mark, text_mark, added_at, added_by, sealed_name, sealed_text");
    public static readonly VouchedTable Placement = new("placement", "number, document, case_number, placed_at, placed_by, cause");
    public static readonly VouchedTable Proposal = new("proposal", "number, case_number, on_version, made_at, edition, changes, sealed");
    public static readonly VouchedTable ProposalAnswer = new("proposal_answer", "proposal, answered_at, answered_by, accepted");
    public static readonly VouchedTable Merge = new("merge", "number, kept, gone, merged_at, merged_by, sealed");
    public static readonly VouchedTable MergeUndone = new("merge_undone", "merge, undone_at, undone_by");
    public static readonly VouchedTable NotTheSame = new("not_the_same", "one, other, said_at, said_by");
    public static readonly VouchedTable Opposition = new("opposition", "mark, said_at, said_by");
    public static readonly VouchedTable Account = new("account_version", "account, number, written_at, written_by, login, name, role, active");
    public static readonly VouchedTable AccountSecret = new("account_secret", "account, password_hash", MayGo: true);
    public static readonly VouchedTable AccessToken = new("access_token", "mark, account, name, made_at, ends_at", MayGo: true);
    public static readonly VouchedTable PasswordLink = new("password_link", "mark, account, ends_at", MayGo: true);

    public static readonly VouchedTable BackupFolder = new("backup_folder", "folder, trail");

    public static readonly VouchedTable[] All =
        [CaseFile, Identity, Document, Placement, Proposal, ProposalAnswer, Merge, MergeUndone, NotTheSame, Opposition, Account, AccountSecret, AccessToken, PasswordLink, BackupFolder];

    /// <summary>The tables whose rows nothing may alter or delete, the key of a patient that nothing may replace apart.</summary>
    public static IEnumerable<string> Guarded => [.. All.Where(t => !t.MayGo).Select(t => t.Name), "version", "audit"];

    /// <summary>As the trail writes it: the table and a digest of the row. What the row seals is digested sealed.</summary>
    public string TokenOf(IReadOnlyList<object?> cells)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var cell in cells)
        {
            var bytes = cell switch
            {
                byte[] raw => raw,
                string text => Encoding.UTF8.GetBytes(text),
                null or DBNull => [],
                _ => Encoding.UTF8.GetBytes(Convert.ToString(cell, CultureInfo.InvariantCulture)!),
            };
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{bytes.Length}:")));
            hash.AppendData(bytes);
        }

        return $"{Name}.{Marks.Base32(hash.GetHashAndReset().AsSpan(0, 20))}";
    }
}
