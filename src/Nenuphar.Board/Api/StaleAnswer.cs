using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>Somebody else wrote meanwhile: nothing was changed.</summary>
public sealed record StaleAnswer(
    int Status, string Code, string Message,
    [property: Description("The version that the request named.")] long Seen,
    [property: Description("The version that there is.")] long Current,
    [property: Description("What was changed in between, by whom; the oldest first.")] IReadOnlyList<VersionAnswer> Since);
