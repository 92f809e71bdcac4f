using Nenuphar.Cases;

namespace Nenuphar.Registry;

/// <summary>A fact of a record, with what was decided about it.</summary>
/// <param name="Id">The same in all versions: document, kind and place for a fact that was read; <c>a</c> and a number for one that was added.</param>
/// <param name="Entry">The value that holds. Its evidence names the document by its number.</param>
/// <param name="AsRead">What the text gave, or who added it, if another value holds now.</param>
/// <param name="Decision">The last one; nothing while the fact is undecided.</param>
public sealed record RecordFact(string Id, Entry Entry, Mark Mark, Entry? AsRead = null, Decision? Decision = null)
{
    /// <summary>Whether the value counts: it was not rejected.</summary>
    public bool Holds => Mark != Mark.Rejected;

    /// <summary>Whether a person stands behind it: a re-reading does not change it.</summary>
    public bool IsDecided => Mark != Mark.Read;

    /// <summary>What a person gave in one version of a case, in order.</summary>
    internal static List<RecordFact> Added(long number, long version, IReadOnlyList<Entry> entries, Decision by) => [.. entries.Select((entry, i) => new RecordFact(AddedIds(number, version) + Numbers.Write(i + 1), entry, Mark.Added, Decision: by))];

    /// <summary>With what the identities begin of all that was added in one version of a case.</summary>
    internal static string AddedIds(long number, long version) => $"a{Numbers.Write(number)}.{Numbers.Write(version)}.";

    /// <summary>The number of the document whose words it points at; 0 if it was entered without any.</summary>
    public long Document => Entry.Evidence is Evidence.Words words ? Numbers.Read(words.Document) : 0;
}
