using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Nenuphar.Cases;

namespace Nenuphar.Registry;

/// <summary>An entry as an array: kind, value, circumstance, what is named, qualifiers, then document and span, or who, when and source.</summary>
internal sealed class EntryJson : JsonConverter<Entry>
{
    public override Entry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var cells = document.RootElement;
        string Text(int i) => cells[i].GetString() ?? "";
        EntryList.TryKind(Text(0), out var kind);
        Evidence evidence = cells[5].ValueKind == JsonValueKind.Number
            ? new Evidence.Words(cells[5].GetInt64().ToString(CultureInfo.InvariantCulture), new(cells[6].GetInt32(), cells[7].GetInt32()), "")
            : new Evidence.Entered(Text(5), Text(6), Text(7));
        return new(kind, Text(1), evidence)
        {
            Circumstance = (Circumstance)cells[2].GetByte(),
            Named = Text(3),
            Qualifiers = [.. cells[4].EnumerateArray().Select(q => q.GetString()!.Split('=', 2)).Select(q => new Qualifier(q[0], q[1]))],
        };
    }

    public override void Write(Utf8JsonWriter writer, Entry value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(EntryList.NameOf(value.Kind));
        writer.WriteStringValue(value.Value);
        writer.WriteNumberValue((byte)value.Circumstance);
        writer.WriteStringValue(value.Named);
        writer.WriteStartArray();
        foreach (var qualifier in value.Qualifiers)
        {
            writer.WriteStringValue($"{qualifier.Name}={qualifier.Value}");
        }

        writer.WriteEndArray();
        switch (value.Evidence)
        {
            case Evidence.Words words:
                writer.WriteNumberValue(Numbers.Read(words.Document));
                writer.WriteNumberValue(words.Span.Begin);
                writer.WriteNumberValue(words.Span.End);
                break;
            case Evidence.Entered entered:
                writer.WriteStringValue(entered.Who);
                writer.WriteStringValue(entered.When);
                writer.WriteStringValue(entered.Source);
                break;
        }

        writer.WriteEndArray();
    }
}
