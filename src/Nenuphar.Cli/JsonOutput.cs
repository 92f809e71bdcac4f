using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nenuphar.Cases;
using Nenuphar.Documents;
using Nenuphar.Text;

namespace Nenuphar.Cli;

/// <summary>The whole reading; its shape is published in <c>docs/schemas/reading.schema.json</c>.</summary>
internal sealed class JsonOutput(StreamWriter output, bool all, JsonShape shape) : OutputWriter
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    internal static readonly JsonWriterOptions Indented = Plain with { Indented = true };
    private int written;

    public override void Write(string path, DocumentText document, Reading reading)
    {
        output.Write(shape switch { JsonShape.Array when written == 0 => "[\n", JsonShape.Array => ",\n", _ => "" });
        written++;
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, shape == JsonShape.Lines ? Plain : Indented))
        {
            WriteReading(json, path, document, reading);
        }

        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write(shape == JsonShape.Array ? "" : "\n");
    }

    public override void Dispose()
    {
        output.Write(shape == JsonShape.Array ? written == 0 ? "[]\n" : "\n]\n" : "");
        base.Dispose();
    }

    private void WriteReading(Utf8JsonWriter json, string path, DocumentText document, Reading reading)
    {
        var text = reading.Narrative.Text;
        json.WriteStartObject();
        json.WriteString("file", path);
        json.WriteString("program", $"nenuphar {typeof(Reader).Assembly.GetName().Version?.ToString(3)}");
        json.WriteString("knowledge", Knowledge.Edition);
        json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
        json.WriteString("format", Lower(document.Kind));
        json.WriteString("charset", document.Charset);
        json.WriteString("language", Lower(reading.Narrative.Language));
        json.WriteBoolean("aboutPatient", reading.IsAboutPatient);
        json.WriteString("text", text);
        json.WriteStartArray("pages");
        foreach (var page in document.Pages)
        {
            json.WriteStartObject();
            json.WriteNumber("number", page.Number);
            WriteSpan(json, page.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteSections(json, reading.Narrative);
        json.WriteStartArray("statements");
        foreach (var statement in reading.Statements.Where(s => all || s.IsAffirmed))
        {
            WriteStatement(json, text, statement);
        }

        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in document.Notes.Concat(reading.Notes))
        {
            json.WriteStartObject();
            json.WriteString("code", note.Code);
            WriteSpan(json, note.Span);
            json.WriteString("message", note.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSections(Utf8JsonWriter json, Narrative narrative)
    {
        json.WriteStartArray("sections");
        foreach (var section in narrative.Sections)
        {
            json.WriteStartObject();
            json.WriteString("role", Lower(section.Role));
            json.WriteString("heading", section.Heading.Of(narrative.Text));
            WriteSpan(json, narrative.SpanOf(section.First, section.Last));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStatement(Utf8JsonWriter json, string text, Statement statement)
    {
        json.WriteStartObject();
        json.WriteString("kind", FactList.Name(statement.Kind));
        json.WriteString("value", statement.Value);
        json.WriteStartObject("qualifiers");
        foreach (var qualifier in statement.Qualifiers)
        {
            json.WriteString(qualifier.Name, qualifier.Value);
        }

        json.WriteEndObject();
        WriteSpan(json, statement.Span);
        json.WriteString("quote", statement.Span.Of(text));
        var status = FactList.Status(statement.Circumstance).ToList();
        json.WriteString("status", status.Find(s => s.StartsWith("status=", StringComparison.Ordinal))?[7..] ?? "affirmed");
        json.WriteString("subject", status.Find(s => s.StartsWith("subject=", StringComparison.Ordinal))?[8..] ?? "patient");
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, Span span)
    {
        json.WriteNumber("begin", span.Begin);
        json.WriteNumber("end", span.End);
    }

#pragma warning disable CA1308 // Names in the JSON are lower case.
    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
