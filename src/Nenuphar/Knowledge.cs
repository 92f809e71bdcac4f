using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar;

/// <summary>Everything that reading needs to know, loaded once from the tables in this assembly.</summary>
public sealed class Knowledge
{
    private static readonly Lazy<string> EditionOfTables = new(Table.Edition);
    private static readonly Lazy<Knowledge> Loaded = new(() => new Knowledge());

    private Knowledge()
    {
        var words = new VocabularyBuilder();
        foreach (var word in Writing.NeededWords.Concat(TermTreeBuilder.NeededWords))
        {
            words.Add(word);
        }

        foreach (var (one, other) in new[] { ("de", "du"), ("de", "des"), ("de", "d") })
        {
            words.Unite(one, other);
        }

        var lexicon = new LexiconBuilder(words);
        foreach (var row in Table.Names("terms/").SelectMany(name => Table.Rows(name, 8)))
        {
            lexicon.Add(row);
        }

        var abbreviations = Table.Rows("knowledge/cues/abbreviations.tsv", 2).Select(row => row[0]).ToList();
        foreach (var word in abbreviations.SelectMany(TermTreeBuilder.WordsOf))
        {
            words.Add(word);
        }

        var cues = new CueTableBuilder(words);
        foreach (var row in Table.Rows("knowledge/cues/context.tsv", 6))
        {
            cues.Add(row);
        }

        foreach (var word in Calendar.NeededWords())
        {
            words.Add(word);
        }

        Vocabulary = words.Build();
        Lexicon = lexicon.Build(Vocabulary);
        Writing = new Writing(Vocabulary, abbreviations, Headings());
        Cues = cues.Build(Vocabulary);
        Calendar = new Calendar(Vocabulary);
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

    private static HeadingTable Headings()
    {
        var table = new HeadingTable();
        foreach (var row in Table.Rows("knowledge/cues/sections.tsv", 4))
        {
            if (!Enum.TryParse<SectionRole>(row[2].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var role))
            {
                throw new InvalidOperationException($"knowledge/cues/sections.tsv, row {row[0]}: '{row[2]}' is no role of a section.");
            }

            foreach (var form in row[3].Split('|'))
            {
                table.Add(form, role);
            }
        }

        return table;
    }
}
