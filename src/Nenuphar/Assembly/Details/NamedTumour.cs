using Nenuphar.Terms;

namespace Nenuphar.Assembly.Details;

/// <summary>A tumour's name with the organ that is told beside it.</summary>
/// <param name="Code">ICD-O-3 topography.</param>
/// <param name="Organ">The English name.</param>
/// <param name="At">The token that names the organ.</param>
internal readonly record struct NamedTumour(Mention Tumour, Concept Name, string Code, string Organ, int At);
