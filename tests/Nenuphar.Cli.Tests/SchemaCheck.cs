using System.Text.Json;
using System.Text.RegularExpressions;

namespace Nenuphar.Cli.Tests;

/// <summary>As much of JSON Schema as the published schemas use; a word of it that is not known here is a complaint too.</summary>
internal static class SchemaCheck
{
    public static IEnumerable<string> Complaints(JsonElement value, JsonElement schema) => Complaints(value, schema, schema, "$");

    private static IEnumerable<string> Complaints(JsonElement value, JsonElement schema, JsonElement root, string at) =>
        schema.EnumerateObject().SelectMany(rule => Complaints(value, rule, schema, root, at));

    private static IEnumerable<string> Complaints(JsonElement value, JsonProperty rule, JsonElement schema, JsonElement root, string at)
    {
        switch (rule.Name)
        {
            case "$schema" or "$id" or "$defs" or "title" or "description":
                return [];
            case "$ref":
                var name = rule.Value.GetString()!;
                name.ShouldStartWith("#/$defs/");
                return Complaints(value, root.GetProperty("$defs").GetProperty(name["#/$defs/".Length..]), root, at);
            case "type":
                return IsOf(value, rule.Value.GetString()!) ? [] : [$"{at}: is no {rule.Value}"];
            case "enum":
                return rule.Value.EnumerateArray().Any(one => one.GetRawText() == value.GetRawText()) ? [] : [$"{at}: {value.GetRawText()} is not in the list"];
            case "minimum":
                return value.GetDouble() >= rule.Value.GetDouble() ? [] : [$"{at}: {value} is below {rule.Value}"];
            case "minLength":
                return value.GetString()!.Length >= rule.Value.GetInt32() ? [] : [$"{at}: is too short"];
#pragma warning disable RS0030, MA0009, MA0023 // A regular expression of the schema itself, over our own output.
            case "pattern":
                return value.ValueKind == JsonValueKind.String && Regex.IsMatch(value.GetString()!, rule.Value.GetString()!) ? [] : [$"{at}: {value} has not the form {rule.Value}"];
#pragma warning restore RS0030, MA0009, MA0023
            case "required":
                return rule.Value.EnumerateArray().Where(due => !value.TryGetProperty(due.GetString()!, out _)).Select(due => $"{at}: {due} is missing");
            case "properties":
                return rule.Value.EnumerateObject().Where(p => value.TryGetProperty(p.Name, out _)).SelectMany(p => Complaints(value.GetProperty(p.Name), p.Value, root, $"{at}.{p.Name}"));
            case "additionalProperties":
                var known = schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().Select(p => p.Name).ToHashSet(StringComparer.Ordinal) : [];
                var others = value.EnumerateObject().Where(p => !known.Contains(p.Name));
                return rule.Value.ValueKind == JsonValueKind.False
                    ? others.Select(p => $"{at}: {p.Name} is not foreseen")
                    : others.SelectMany(p => Complaints(p.Value, rule.Value, root, $"{at}.{p.Name}"));
            case "items":
                return value.EnumerateArray().SelectMany((item, i) => Complaints(item, rule.Value, root, $"{at}[{i}]"));
            default:
                return [$"the schema's word '{rule.Name}' is not known to this check"];
        }
    }

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => false,
    };
}
