using System.Text.Json;

namespace Nenuphar.Tests.Sheets;

/// <summary>The part of JSON Schema that the published shapes use: type, required, properties, items, enum, references.</summary>
internal static class JsonShape
{
    public static List<string> Errors(JsonElement value, JsonElement schema) => [.. Errors(value, schema, schema, "$")];

    private static IEnumerable<string> Errors(JsonElement value, JsonElement schema, JsonElement root, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var target = root;
            foreach (var step in reference.GetString()!.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
            {
                target = target.GetProperty(step);
            }

            return Errors(value, target, root, path);
        }

        var errors = new List<string>();
        if (schema.TryGetProperty("type", out var type) && !Types(type).Contains(TypeOf(value), StringComparer.Ordinal))
        {
            errors.Add($"{path}: {TypeOf(value)} where {type} is due");
            return errors;
        }

        if (schema.TryGetProperty("enum", out var allowed) && !allowed.EnumerateArray().Any(a => a.ToString() == value.ToString()))
        {
            errors.Add($"{path}: '{value}' is not allowed");
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            errors.AddRange(Required(schema).Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{path}.{name} is missing"));
            foreach (var property in value.EnumerateObject())
            {
                if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(property.Name, out var inner))
                {
                    errors.AddRange(Errors(property.Value, inner, root, $"{path}.{property.Name}"));
                }
                else if (schema.TryGetProperty("additionalProperties", out var other) && other.ValueKind == JsonValueKind.Object)
                {
                    errors.AddRange(Errors(property.Value, other, root, $"{path}.{property.Name}"));
                }
            }
        }

        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            errors.AddRange(value.EnumerateArray().SelectMany((item, i) => Errors(item, items, root, $"{path}[{i}]")));
        }

        return errors;
    }

    private static IEnumerable<string> Required(JsonElement schema) => schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(n => n.GetString()!) : [];

    private static string[] Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(t => t.GetString()!)] : [type.GetString()!];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "null",
    };
}
