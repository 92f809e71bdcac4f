using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar;

/// <summary>From the tables to the knowledge: once, when the library is built.</summary>
internal static class KnowledgeTables
{
    public static Knowledge Read()
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

        var vocabulary = words.Build();
        return new Knowledge(vocabulary, lexicon.Build(vocabulary), new Writing(vocabulary, abbreviations, Headings()), cues.Build(vocabulary), new Calendar(vocabulary));
    }

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
