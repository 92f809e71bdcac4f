namespace Nenuphar.Documents.Tests;

/// <summary>What opening bytes gives: the text, or the failure; each fails the test if it is the other.</summary>
internal static class Opened
{
    public static DocumentText Text(byte[] bytes, DocumentOptions? options = null) =>
        Document.Read(bytes, options).ShouldBeOfType<DocumentText>();

    /// <summary>A failure is one sentence for a reader: it ends in a full stop, fits a line or two and tells no type names.</summary>
    public static DocumentFailure Failure(DocumentResult result)
    {
        var failure = result.ShouldBeOfType<DocumentFailure>();
        failure.Code.ShouldNotBeEmpty();
        failure.Sentence.ShouldEndWith(".");
        failure.Sentence.Length.ShouldBeInRange(20, 200);
        failure.Sentence.ShouldNotContain("Exception");
        failure.Sentence.ShouldNotContain("\n");
        return failure;
    }

    public static DocumentFailure Failure(byte[] bytes, DocumentOptions? options = null) => Failure(Document.Read(bytes, options));
}
