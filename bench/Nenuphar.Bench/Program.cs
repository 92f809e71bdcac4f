using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Nenuphar.Bench.Stages).Assembly).Run(args);
