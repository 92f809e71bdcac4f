namespace Nenuphar.Registry;

/// <summary>What a version or a proposal holds of one document, sealed with the key of that document.</summary>
internal sealed record SealedPart(long Document, byte[] Content);
