using BenchmarkDotNet.Attributes;
using Nenuphar.Assembly;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;
using Nenuphar.Values;

namespace Nenuphar.Bench;

/// <summary>Each stage of reading over all examples, the stages before it done once.</summary>
[MemoryDiagnoser]
public class Stages
{
    private readonly Knowledge knowledge = Knowledge.Current;
    private List<string> texts = [];
    private List<Narrative> narratives = [];

    [GlobalSetup]
    public void Setup()
    {
        texts = [.. Directory.EnumerateFiles(Examples(), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        narratives = [.. texts.Select(text => Narrative.Of(text, knowledge.Writing))];
    }

    [Benchmark(Description = "text: tokens, sections, sentences")]
    public int Text() => texts.Sum(text => Narrative.Of(text, knowledge.Writing).Sentences.Length);

    [Benchmark(Description = "terms")]
    public int Terms() => narratives.Sum(narrative => knowledge.Lexicon.Find(narrative).Count);

    [Benchmark(Description = "terms and context")]
    public int Context() => narratives.Sum(narrative => Page.Of(narrative, knowledge.Lexicon, knowledge.Cues).Mentions.Length);

    [Benchmark(Description = "terms, context and values")]
    public int Values() => narratives.Sum(narrative => Readers.Read(Page.Of(narrative, knowledge.Lexicon, knowledge.Cues)).Count);

    [Benchmark(Description = "terms, context, values, time and relations")]
    public int Relations() => narratives.Sum(narrative => Related(Page.Of(narrative, knowledge.Lexicon, knowledge.Cues)).Count);

    [Benchmark(Description = "everything", Baseline = true)]
    public int Everything() => texts.Sum(text => Reader.Read(text).Statements.Count);

    private List<Statement> Related(Page page)
    {
        var values = Readers.Read(page);
        return Assembly.Relations.Read(page, knowledge.Calendar, Timeline.Of(page, knowledge.Calendar), values);
    }

    /// <summary>The examples of the repository, from wherever the benchmark runs.</summary>
    internal static string Examples()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Nenuphar.slnx")))
            {
                return Path.Combine(at.FullName, "examples");
            }
        }

        throw new InvalidOperationException("The benchmarks run from a build inside the repository.");
    }
}
