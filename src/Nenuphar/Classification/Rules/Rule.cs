using Nenuphar.Cases;

namespace Nenuphar.Classification.Rules;

/// <summary>A criterion: met, not met, unknown with what is missing, or conflict. It never answers on missing data: with a fact less it may fall silent, never decide.</summary>
public sealed record Rule(string Id, Citation Source, Said Criterion, Func<Case, Setting, Answer> Ask) : Precept(Id, Source, Criterion, Ask);
