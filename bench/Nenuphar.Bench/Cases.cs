using BenchmarkDotNet.Attributes;
using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar.Bench;

/// <summary>Assembling the cases of all examples, and classifying one.</summary>
[MemoryDiagnoser]
public class Cases
{
    private static readonly Setting Setting = new(new DateOnly(2026, 1, 1), "BE");
    private List<(string Name, string Text)> texts = [];
    private Case subject = CaseReader.Read([]);

    [GlobalSetup]
    public void Setup()
    {
        texts = [.. Directory.EnumerateFiles(Stages.Examples(), "*.txt").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file)))];
        subject = CaseReader.Read(texts.Where(t => t.Name.StartsWith("ileum", StringComparison.Ordinal)));
    }

    [Benchmark(Description = "assemble one case")]
    public int Assemble() => CaseReader.Read([texts[2]]).Entries.Count;

    [Benchmark(Description = "advise on one case, both packs, with its calendar")]
    public int Advise() => Advisor.Of(subject, Setting).Proposals.Count;

    [Benchmark(Description = "classify one case, all rules")]
    public int Classify() => Classifier.Classify(subject, Setting).Findings.Count;
}
