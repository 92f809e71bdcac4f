namespace Nenuphar.Guidelines;

/// <summary>How a row of knowledge was come by. Only what was read in the source itself needs no badge.</summary>
internal static class Tags
{
    private static readonly string[] Known = ["verified", "secondary", "mixed", "recalled", "computed", "design"];

    public static bool IsVerified(string tag) => Array.IndexOf(Known, tag) >= 0
        ? tag is "verified" or "computed"
        : throw new InvalidOperationException($"knowledge: '{tag}' is no tag; known are {string.Join(", ", Known)}.");
}
