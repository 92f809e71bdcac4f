namespace Nenuphar.Registry;

/// <summary>What a backup holds, in the order in which rows may be put back. Not in it: patients' keys (a file apart), marks and words (made again from what is sealed).</summary>
internal static class BackupTables
{
    public static readonly string[] All =
    [
        "migration", "setting", "case_file", "identity", "document", "placement", "version", "proposal", "proposal_answer", "merge", "merge_undone", "not_the_same", "opposition",
        "account_version", "audit", "backup_folder", "document_key", "case_now", "fact_now", "account_secret",
    ];
}
