namespace Nenuphar.Registry;

public enum AuditFault
{
    None,

    /// <summary>The content of an entry is not what was written.</summary>
    Altered,

    /// <summary>An entry is no longer there.</summary>
    Missing,

    /// <summary>An entry stands where it was not written.</summary>
    Reordered,

    /// <summary>Entries were written anew with the key: they hold together, but are not those whose head was anchored.</summary>
    Rewritten,

    /// <summary>The last entries are gone.</summary>
    Cut,

    /// <summary>The last entries are there, but their head is not in the file outside: it was cut, or taken away.</summary>
    Unanchored,

    /// <summary>The trail did not end where it was anchored when it was written on, and no administrator has acknowledged that yet.</summary>
    Broken,

    /// <summary>A version of a record, or what lists show of it, is not what the trail says was written.</summary>
    RecordAltered,

    /// <summary>A version that was written is no longer there.</summary>
    RecordMissing,

    /// <summary>A line of the file of heads was altered.</summary>
    HeadsAltered,

    /// <summary>All is as it was written, but the database no longer guards history against changes.</summary>
    Unguarded,
}
