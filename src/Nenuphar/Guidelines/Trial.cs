using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines;

/// <summary>A trial or series with its population, size and result, as printed.</summary>
/// <param name="Published">Nothing while no result is published.</param>
/// <param name="Patients">0 if not told.</param>
/// <param name="Population">In words; <see cref="Clauses"/> are the same for the case to be held against.</param>
/// <param name="Result">Primary endpoint, months unless it says otherwise; intervals are 95 % unless they say otherwise.</param>
public sealed record Trial(string Id, PartialDate? Published, string Phase, int Patients, Said Population, IReadOnlyList<Clause> Clauses, Said Arms, Said Result, string More, Citation Source);
