using BenchmarkDotNet.Attributes;
using Nenuphar.Text;

namespace Nenuphar.Bench;

/// <summary>Reading of all examples up to the end of each stage.</summary>
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
        narratives = texts.ConvertAll(text => Reader.Cut(text));
    }

    [Benchmark(Description = "text: tokens, sections, sentences")]
    public int Text() => texts.Sum(text => Reader.Cut(text).Sentences.Length);

    [Benchmark(Description = "terms alone")]
    public int Terms() => narratives.Sum(narrative => knowledge.Lexicon.Find(narrative).Count);

    [Benchmark(Description = "text, terms and context")]
    public int Context() => texts.Sum(text => Draft.Of(text, Steps.ToPage).Page.Mentions.Length);

    [Benchmark(Description = "text, terms, context, values, time and relations")]
    public int Statements() => texts.Sum(text => Draft.Of(text, Steps.ToStatements).Statements.Count);

    [Benchmark(Description = "everything", Baseline = true)]
    public int Everything() => texts.Sum(text => Reader.Read(text).Statements.Count);

    [Benchmark(Description = "everything, the texts together")]
    public int Together() => Reader.Read(texts).Sum(reading => reading.Statements.Count);

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
