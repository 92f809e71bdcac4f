using Nenuphar.Cases;

namespace Nenuphar.Context;

/// <summary>A row of <c>knowledge/cues/context.tsv</c>: what it marks, in which direction, how many tokens far (0: to the end of the sentence).</summary>
/// <param name="TreatmentsOnly">"To be discussed", "non indiqué": says nothing of what else stands in its reach.</param>
/// <param name="IsHeading">"Décision RCP du 3 mars :" in the middle of a line: a colon must follow, and it holds to the end of the line.</param>
/// <param name="Mark">What it marks; for one that ends scopes: whose scopes go on.</param>
public sealed record Cue(string Id, CueAction Action, Circumstance Mark, bool Forward, bool Backward, int Reach, bool TreatmentsOnly = false, bool IsHeading = false);
