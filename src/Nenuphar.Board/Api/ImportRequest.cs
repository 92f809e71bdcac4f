using System.ComponentModel;

namespace Nenuphar.Board.Api;

/// <summary>A document to keep: its text, or the bytes of its file.</summary>
public sealed record ImportRequest(
    [property: Description("A file's name, or what people call it.")] string Name,
    [property: Description("The text, if there is no file.")] string? Text = null,
    [property: Description("A PDF, Word or text file in base 64, instead of the text.")] byte[]? File = null,
    [property: Description("Whose it is: documents with the same national or local number go into one case.")] PatientRequest? Patient = null,
    [property: Description("The case that it belongs to; none lets the patient's numbers decide.")] long? Case = null);
