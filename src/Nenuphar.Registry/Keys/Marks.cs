using System.Security.Cryptography;
using System.Text;

namespace Nenuphar.Registry;

/// <summary>Keyed digests: equal things have equal marks, and without the key a mark says nothing.</summary>
internal static class Marks
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz234567";

    public static string Of(byte[] key, string kind, string value) => Of(key, kind, Encoding.UTF8.GetBytes(value));

    public static string Of(byte[] key, string kind, ReadOnlySpan<byte> value)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        mac.AppendData(Encoding.UTF8.GetBytes(kind + "\n"));
        mac.AppendData(value);
        return Base32(mac.GetHashAndReset().AsSpan(0, 20));
    }

    /// <summary>Lower-case letters and digits, five bits each.</summary>
    public static string Base32(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder((bytes.Length * 8 / 5) + 1);
        var (held, bits) = (0, 0);
        foreach (var b in bytes)
        {
            (held, bits) = ((held << 8) | b, bits + 8);
            while (bits >= 5)
            {
                bits -= 5;
                text.Append(Letters[(held >> bits) & 31]);
            }

            held &= (1 << bits) - 1;
        }

        return bits == 0 ? text.ToString() : text.Append(Letters[(held << (5 - bits)) & 31]).ToString();
    }
}
