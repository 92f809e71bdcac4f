namespace Nenuphar.Documents;

/// <summary>What opening a document gives: a <see cref="DocumentText"/> or a <see cref="DocumentFailure"/>, never an exception.</summary>
public abstract record DocumentResult
{
    private protected DocumentResult()
    {
    }
}
