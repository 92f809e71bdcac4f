namespace Nenuphar.Registry;

/// <summary>What the registry could not do: a stable code, and a message that says what, where, and what to do. It never holds words of a patient.</summary>
/// <remarks>
/// Codes: <c>wrong-key</c>, <c>no-key</c>, <c>newer-schema</c>, <c>database-gone</c>, <c>database-busy</c>, <c>disk-full</c>, <c>unknown-outcome</c>, <c>no-right</c>, <c>no-case</c>,
/// <c>no-document</c>, <c>no-fact</c>, <c>no-version</c>, <c>no-account</c>, <c>erased</c>, <c>merged</c>, <c>refused</c>, <c>not-empty</c>, <c>damaged-backup</c>, <c>no-reason</c>, <c>altered</c>, <c>no-backup</c>, <c>no-certificate</c>, <c>another-patient</c>, <c>no-registry</c>, <c>read-only</c>, <c>unfinished</c>, <c>no-contradiction</c>.
/// </remarks>
/// <param name="french">The same in French, where the code alone does not tell what happened.</param>
#pragma warning disable CA1710 // Named by what it is.
public sealed class RegistryFailure(string code, string message, Exception? inner = null, string french = "") : Exception(message, inner)
{
    public string Code { get; } = code;

    /// <summary>Empty where the code tells all.</summary>
    public string French { get; } = french;
}
