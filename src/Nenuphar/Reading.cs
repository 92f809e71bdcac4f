using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar;

/// <summary>What a text states, and the text.</summary>
public sealed record Reading(Narrative Narrative, IReadOnlyList<Statement> Statements);
