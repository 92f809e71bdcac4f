using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>What a version changed of a fact.</summary>
public sealed record ChangeAnswer(string Fact, [property: Description("None: it came.")] FactAnswer? Before, [property: Description("None: it went.")] FactAnswer? After);
