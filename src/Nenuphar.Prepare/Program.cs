using Nenuphar;

using var pack = File.Create(args[0]);
KnowledgeTables.Read().Write(pack);
