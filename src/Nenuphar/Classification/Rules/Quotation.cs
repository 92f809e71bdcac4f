using Nenuphar.Cases;

namespace Nenuphar.Classification.Rules;

/// <summary>A figure or definition that a source prints, shown with its population and year when it concerns the case.</summary>
public sealed record Quotation(string Id, Citation Source, Said Criterion, Func<Case, Setting, Answer> Ask) : Precept(Id, Source, Criterion, Ask);
