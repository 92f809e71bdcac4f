namespace Nenuphar.Documents;

/// <summary>Limits that keep one strange document from holding up the others.</summary>
public sealed record DocumentOptions
{
    public static DocumentOptions Default { get; } = new();

    /// <summary>The program that reads PDF: a name found on the PATH, or a path.</summary>
    public string PdfProgram { get; init; } = "pdftotext";

    /// <summary>How long one PDF or Word document may take.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How much memory the program that reads PDF may take, in bytes, where the system can hold it to that.</summary>
    public long PdfMemory { get; init; } = 1_500_000_000;

    /// <summary>The largest document, in bytes, before and after unpacking.</summary>
    public int LargestDocument { get; init; } = 400_000_000;
}
