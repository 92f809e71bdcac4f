using Nenuphar.Cases;

namespace Nenuphar.Classification.Completeness;

/// <summary>A field of the minimal data set.</summary>
/// <param name="Where">Where the case holds it, in the small vocabulary that <see cref="FieldPlaces"/> resolves; several, any of which fills it.</param>
/// <param name="IsYesNo">Whether the answer is that it is so, that it is not, or that nobody is sure: told by the circumstance of the finding, not by a word beside it.</param>
/// <param name="Applies">When it is asked: <c>always</c>, for each specimen, for each course ...</param>
public sealed record Field(string Id, string Block, string Name, IReadOnlyList<string> Where, string Applies, Said Question, bool IsYesNo = false);
