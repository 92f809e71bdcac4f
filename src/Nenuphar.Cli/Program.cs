using Nenuphar;
using Nenuphar.Cli;

var text = File.ReadAllText(args[^1]);
using var output = new StreamWriter(Console.OpenStandardOutput());
FactList.Write(output, Reader.Read(text), args.Contains("--all", StringComparer.Ordinal));
return 0;
