namespace Nenuphar.Documents;

/// <summary>Why a document gives no text: a stable code, and one sentence that says what is wrong and what to do.</summary>
public sealed record DocumentFailure(string Code, string Sentence) : DocumentResult;
