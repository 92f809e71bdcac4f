namespace Nenuphar.Cases;

/// <summary>An organ as the reasoning sees it.</summary>
/// <param name="Topography">ICD-O-3 code, or its first three characters when they are enough.</param>
/// <param name="Organ">English name in the vocabulary of the fact list: <c>ileum</c>.</param>
/// <param name="Tract"><c>digestive</c>, <c>lung</c>, <c>thymus</c>, <c>breast</c>, <c>endocrine</c>, <c>skin</c>, <c>urinary</c>, <c>reproductive</c>, <c>unknown</c>, <c>other</c>.</param>
/// <param name="StageSite">The site's name in the tables of stages of neuroendocrine tumours; empty if they do not cover it.</param>
public sealed record Site(string Topography, string Organ, string Tract, Gut Gut, string StageSite, Said Name);
