using System.Runtime.InteropServices;

namespace Nenuphar.Text;

/// <summary>Writes what was made of the tables when the library was built, as arrays that <see cref="PackReader"/> takes back without a parse.</summary>
internal sealed class PackWriter(Stream stream)
{
    public void Number(int number) => Raw<int>([number]);

    public void Array<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        Number(values.Length);
        Raw(values);
    }

    /// <summary>All characters in one array, and where each string ends.</summary>
    public void Strings(IReadOnlyCollection<string> strings)
    {
        var (ends, at) = (new int[strings.Count], 0);
        var (i, pool) = (0, new char[strings.Sum(s => s.Length)]);
        foreach (var one in strings)
        {
            one.CopyTo(pool.AsSpan(at));
            ends[i++] = at += one.Length;
        }

        Array<int>(ends);
        Array<char>(pool);
    }

    private void Raw<T>(ReadOnlySpan<T> values)
        where T : unmanaged => stream.Write(MemoryMarshal.AsBytes(values));
}
