using System.Globalization;

namespace Nenuphar.Tests.Accuracy;

/// <summary>Over real texts: none fails, and each fact quotes the words that stand at its offsets.</summary>
public class QuoteTests
{
    private const int LongestQuote = 200;

    [Theory]
    [InlineData("corpus/dev")]
    [InlineData("seeds")]
    public void Each_line_of_the_fact_list_quotes_its_text(string corpus)
    {
        var texts = Corpus.Folder(corpus);
        var wrong = new List<string>();
        foreach (var list in Directory.EnumerateFiles(Corpus.FactsOf(corpus), "*.facts.tsv"))
        {
            var name = Path.GetFileName(list)[..^".facts.tsv".Length];
            var text = File.ReadAllText(Path.Combine(texts, name + ".txt"));
            wrong.AddRange(File.ReadLines(list).Where(line => !Quotes(line, text)).Select(line => $"{name}: {line}"));
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_raw_text_is_read_and_each_statement_quotes_it()
    {
        var files = Directory.GetFiles(Corpus.Folder("corpus/raw"), "*.txt", SearchOption.AllDirectories);
        files.ShouldNotBeEmpty();
        var wrong = new System.Collections.Concurrent.ConcurrentBag<string>();
        Parallel.ForEach(files, file =>
        {
            var text = File.ReadAllText(file);
            foreach (var statement in Reader.Read(text).Statements)
            {
                var (begin, end) = statement.Span;
                if (begin < 0 || end > text.Length || end <= begin || end - begin > LongestQuote || text.AsSpan(begin, end - begin).IsWhiteSpace())
                {
                    wrong.Add($"{Path.GetFileName(file)}: {statement.Kind} {statement.Value} at {begin}-{end}");
                }
            }
        });
        wrong.ShouldBeEmpty();
    }

    private static bool Quotes(string line, string text)
    {
        var cells = line.Split('\t');
        return cells.Length == 6
            && int.TryParse(cells[3], CultureInfo.InvariantCulture, out var begin)
            && int.TryParse(cells[4], CultureInfo.InvariantCulture, out var end)
            && begin >= 0 && begin < end && end <= text.Length
            && cells[5].Length <= LongestQuote && !string.IsNullOrWhiteSpace(cells[5])
            && Plain(text[begin..end]) == Plain(cells[5]);
    }

    private static string Plain(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
