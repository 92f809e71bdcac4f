using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar;

/// <summary>Everything that reading needs to know, loaded once. The tables are turned into it when the library is built; <see cref="KnowledgeTables"/> does that.</summary>
public sealed class Knowledge
{
    internal const string PackName = "knowledge.pack";

    private static readonly Lazy<string> EditionOfTables = new(Table.Edition);
    private static readonly Lazy<Knowledge> Loaded = new(Load);

    internal Knowledge(Vocabulary vocabulary, Lexicon lexicon, Writing writing, CueTable cues, Calendar calendar) =>
        (Vocabulary, Lexicon, Writing, Cues, Calendar) = (vocabulary, lexicon, writing, cues, calendar);

    private Knowledge(PackReader pack)
    {
        Vocabulary = new Vocabulary(pack);
        Lexicon = new Lexicon(Vocabulary, pack);
        Writing = new Writing(Vocabulary, pack);
        Cues = new CueTable(Vocabulary, pack);
        Calendar = new Calendar(pack);
    }

    /// <summary>The edition of all tables: the first 12 hexadecimal digits of the SHA-256 over their names and bytes.</summary>
    public static string Edition => EditionOfTables.Value;

    /// <summary>The knowledge of this release.</summary>
    public static Knowledge Current => Loaded.Value;

    public Vocabulary Vocabulary { get; }

    public Lexicon Lexicon { get; }

    public Writing Writing { get; }

    /// <summary>Words of time: months, numbers, units.</summary>
    public Calendar Calendar { get; }

    public CueTable Cues { get; }

    internal void Write(Stream stream)
    {
        var pack = new PackWriter(stream);
        Vocabulary.Write(pack);
        Lexicon.Write(pack);
        Writing.Write(pack);
        Cues.Write(pack);
        Calendar.Write(pack);
    }

    /// <summary>The pack holds numbers as the usual processors do; another kind reads the tables.</summary>
    private static Knowledge Load()
    {
        using var stream = BitConverter.IsLittleEndian ? typeof(Knowledge).Assembly.GetManifestResourceStream(PackName) : null;
        return stream is null ? KnowledgeTables.Read() : new Knowledge(new PackReader(stream));
    }
}
