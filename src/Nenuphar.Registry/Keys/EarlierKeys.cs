using System.Globalization;

namespace Nenuphar.Registry;

/// <summary>Earlier keys as text, sealed with the present one: without them old entries of the audit trail could not be verified, and no mark or pseudonym found again.</summary>
internal static class EarlierKeys
{
    /// <summary>The name of the setting that holds them.</summary>
    public const string Setting = "earlier-keys";

    public static string Write(RegistryKey key, IReadOnlyList<EarlierKey> before) => string.Join(';', before.Select(b =>
        string.Create(CultureInfo.InvariantCulture, $"{b.Until}:{Convert.ToBase64String(Sealed.Bytes(key.Wrapping, Place(b.Until), b.Master))}")));

    public static IReadOnlyList<EarlierKey> Read(RegistryKey key, string text) => [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split(':')).Select(part =>
    {
        var until = long.Parse(part[0], CultureInfo.InvariantCulture);
        return new EarlierKey(Sealed.Open(key.Wrapping, Place(until), Convert.FromBase64String(part[1])), until);
    })];

    private static string Place(long until) => $"earlier-key:{until}";
}
