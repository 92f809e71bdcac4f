using Nenuphar.Cases;

namespace Nenuphar.Board.Cases;

/// <summary>A form of the documents page that could not be done, with what was typed in it.</summary>
/// <param name="Document">The one that was to be moved; 0 for a merge.</param>
/// <param name="To">The case that was named.</param>
public sealed record FiledForm(long Document, string To, string Reason, Said Wrong);
