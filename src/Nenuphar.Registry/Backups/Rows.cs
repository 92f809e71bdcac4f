namespace Nenuphar.Registry;

/// <summary>Rows as bytes, the same from both databases: the number of cells, then each with its sort.</summary>
internal static class Rows
{
    private const byte Nothing = 0, Whole = 1, Text = 2, Bytes = 3, Real = 4;

    public static void Write(BinaryWriter writer, object?[] cells)
    {
        writer.Write7BitEncodedInt(cells.Length);
        foreach (var cell in cells)
        {
            switch (cell)
            {
                case null or DBNull:
                    writer.Write(Nothing);
                    break;
                case long or int or short:
                    writer.Write(Whole);
                    writer.Write7BitEncodedInt64(Convert.ToInt64(cell, System.Globalization.CultureInfo.InvariantCulture));
                    break;
                case string text:
                    writer.Write(Text);
                    writer.Write(text);
                    break;
                case byte[] bytes:
                    writer.Write(Bytes);
                    writer.Write7BitEncodedInt(bytes.Length);
                    writer.Write(bytes);
                    break;
                case double number:
                    writer.Write(Real);
                    writer.Write(number);
                    break;
                default:
                    throw new InvalidOperationException($"A backup knows no cell of {cell.GetType()}.");
            }
        }
    }

    /// <summary>Nothing at the end.</summary>
    public static object?[]? Read(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        if (count == 0)
        {
            return null;
        }

        var cells = new object?[count];
        for (var i = 0; i < count; i++)
        {
            cells[i] = reader.ReadByte() switch
            {
                Nothing => null,
                Whole => reader.Read7BitEncodedInt64(),
                Text => reader.ReadString(),
                Bytes => reader.ReadBytes(reader.Read7BitEncodedInt()),
                Real => reader.ReadDouble(),
                var other => throw new InvalidDataException($"{other} is no sort of a cell."),
            };
        }

        return cells;
    }

    public static void End(BinaryWriter writer) => writer.Write7BitEncodedInt(0);
}
