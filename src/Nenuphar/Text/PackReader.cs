using System.Runtime.InteropServices;

namespace Nenuphar.Text;

/// <summary>Takes back, in the same order, what <see cref="PackWriter"/> wrote.</summary>
internal sealed class PackReader(Stream stream)
{
    public int Number()
    {
        Span<int> number = stackalloc int[1];
        stream.ReadExactly(MemoryMarshal.AsBytes(number));
        return number[0];
    }

    public T[] Array<T>()
        where T : unmanaged
    {
        var values = GC.AllocateUninitializedArray<T>(Number());
        stream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    public string[] Strings()
    {
        var (ends, pool) = (Array<int>(), Array<char>());
        var strings = new string[ends.Length];
        for (int i = 0, begin = 0; i < ends.Length; begin = ends[i++])
        {
            strings[i] = new string(pool.AsSpan(begin, ends[i] - begin));
        }

        return strings;
    }
}
