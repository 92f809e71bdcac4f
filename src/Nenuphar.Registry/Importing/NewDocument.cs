namespace Nenuphar.Registry;

/// <summary>A text to be kept.</summary>
/// <param name="Name">A file's name, or what a person calls it. It is sealed with the text.</param>
public sealed record NewDocument(string Name, string Text)
{
    /// <summary>The bytes of the file that the text was taken from: by them it is known again before it is opened.</summary>
    public ReadOnlyMemory<byte> Source { get; init; }

    /// <summary>Whose it is; documents with the same national or local number go into one case.</summary>
    public Identity Patient { get; init; } = new();

    /// <summary>The case that it belongs to; 0 lets the patient's numbers decide, and a new case is opened where they don't.</summary>
    public long Case { get; init; }
}
