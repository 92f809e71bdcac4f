using Nenuphar.Cases;
using Nenuphar.Classification.Entity;

namespace Nenuphar.Classification.Grade;

/// <summary>What the criteria of lung and thymus ask of one specimen.</summary>
/// <param name="Mitoses">For 2 mm2.</param>
/// <param name="Size">Largest diameter in mm.</param>
/// <param name="Ki67">Percent; no criterion, shown when it is high for a carcinoid.</param>
public sealed record ThoracicQuestion(Family Family, Interval? Mitoses, Fact<bool> Necrosis, Interval? Size, Interval? Ki67);
