using System.Security.Cryptography;

namespace Nenuphar.Registry;

/// <summary>Each patient has a key, wrapped with the master key; each document has one, wrapped with its patient's. To lose a patient's key is to lose all that it sealed.</summary>
internal static class PatientKeys
{
    public static async Task<byte[]> CreateAsync(Session session, RegistryKey master, long number)
    {
        var key = Sealed.NewKey();
        await session.ExecuteAsync("INSERT INTO patient_key (case_number, wrapped) VALUES (@number, @wrapped)", new { number, wrapped = Sealed.Bytes(master.Wrapping, Of(number), key) });
        return key;
    }

    public static async Task<byte[]> OpenAsync(Session session, RegistryKey master, long number)
    {
        var wrapped = await session.FirstAsync<byte[]>("SELECT wrapped FROM patient_key WHERE case_number = @number", new { number })
            ?? throw new RegistryFailure("erased", $"Case {number} has no key any more: its identity, texts and record can no longer be read.");
        return Unwrap(master.Wrapping, Of(number), wrapped);
    }

    /// <summary>The same key under another master key.</summary>
    public static byte[] Rewrapped(RegistryKey old, RegistryKey next, long number, byte[] wrapped) => Sealed.Bytes(next.Wrapping, Of(number), Unwrap(old.Wrapping, Of(number), wrapped));

    public static byte[] WrapDocument(byte[] patient, long document, byte[] key) => Sealed.Bytes(patient, OfDocument(document), key);

    public static byte[] UnwrapDocument(byte[] patient, long document, byte[] wrapped) => Unwrap(patient, OfDocument(document), wrapped);

    public static string Of(long number) => $"patient-key:{number}";

    private static string OfDocument(long document) => $"document-key:{document}";

    private static byte[] Unwrap(byte[] key, string of, byte[] wrapped)
    {
        try
        {
            return Sealed.Open(key, of, wrapped);
        }
        catch (CryptographicException e)
        {
            throw new RegistryFailure("wrong-key", $"{of} does not open with this key: name the key with which the registry was made.", e);
        }
    }
}
