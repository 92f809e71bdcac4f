using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Nenuphar.Registry;

/// <summary>AES-256-GCM: a form byte, 12 bytes of nonce, 16 of tag, the cipher text. What it is of goes in as associated data, so that no row can stand in another's place.</summary>
internal static class Sealed
{
    public const int KeySize = 32;
    private const byte Plain = 1;
    private const byte Packed = 2;
    private const int Nonce = 12;
    private const int Tag = 16;
    private const int Head = 1 + Nonce + Tag;
    private const int WorthPacking = 256;

    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeySize);

    public static byte[] Text(byte[] key, string of, string text) => Bytes(key, of, Encoding.UTF8.GetBytes(text));

    public static string OpenText(byte[] key, string of, byte[] sealedBytes) => Encoding.UTF8.GetString(Open(key, of, sealedBytes));

    public static byte[] Bytes(byte[] key, string of, ReadOnlySpan<byte> content)
    {
        var form = content.Length < WorthPacking ? Plain : Packed;
        var inner = form == Packed ? Pack(content) : content.ToArray();
        var result = new byte[Head + inner.Length];
        result[0] = form;
        RandomNumberGenerator.Fill(result.AsSpan(1, Nonce));
        using var aes = new AesGcm(key, Tag);
        aes.Encrypt(result.AsSpan(1, Nonce), inner, result.AsSpan(Head), result.AsSpan(1 + Nonce, Tag), Associated(form, of));
        CryptographicOperations.ZeroMemory(inner);
        return result;
    }

    /// <exception cref="CryptographicException">Another key, another place, or altered bytes.</exception>
    public static byte[] Open(byte[] key, string of, byte[] sealedBytes)
    {
        if (sealedBytes.Length < Head || sealedBytes[0] is not (Plain or Packed))
        {
            throw new CryptographicException("These are no sealed bytes.");
        }

        var inner = new byte[sealedBytes.Length - Head];
        using var aes = new AesGcm(key, Tag);
        aes.Decrypt(sealedBytes.AsSpan(1, Nonce), sealedBytes.AsSpan(Head), sealedBytes.AsSpan(1 + Nonce, Tag), inner, Associated(sealedBytes[0], of));
        return sealedBytes[0] == Packed ? Unpack(inner) : inner;
    }

    private static byte[] Associated(byte form, string of) => Encoding.UTF8.GetBytes($"{form}:{of}");

    private static byte[] Pack(ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(content);
        }

        return packed.ToArray();
    }

    private static byte[] Unpack(byte[] packed)
    {
        using var content = new MemoryStream();
        using var deflate = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
        deflate.CopyTo(content);
        return content.ToArray();
    }
}
