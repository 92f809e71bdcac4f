using Nenuphar.Board.Cases;
using Nenuphar.Board.Searching;
using Nenuphar.Cases;

namespace Nenuphar.Board.Importing;

/// <summary>A value as a person types it, where a case is entered and in tables alike: a code, or its name in either language.</summary>
public static class TypedValue
{
    /// <summary>The value that was meant; nothing if it is none.</summary>
    public static string? Of(FactKind kind, string typed)
    {
        typed = typed.Trim();
        // An organ that has several codes: the part is not told.
        var named = ValueNames.Of(kind, kind == FactKind.Ki67 ? typed.TrimEnd('%', ' ') : typed)?.Replace("*", kind == FactKind.Primary ? ".9" : "", StringComparison.Ordinal);
        return IsGood(kind, named) ? named : Suggestions.Understood(kind, typed) is var understood && IsGood(kind, understood) ? understood : null;
    }

    /// <summary>For a table: what is a value already stays as it is written, and so does what is not understood.</summary>
    public static string InTable(FactKind kind, string written) => EntryCheck.Wrong(kind, written) is null ? Code(kind, written) : Of(kind, written) ?? written;

    /// <summary>A French word may be written as terms of the vocabulary are: the term that it names is meant.</summary>
    private static string Code(FactKind kind, string written) => kind is FactKind.Treatment or FactKind.Medication or FactKind.Symptom or FactKind.Syndrome or FactKind.Condition or FactKind.Imaging or FactKind.Metastasis
        && ValueNames.Of(kind, written) is { } named && IsGood(kind, named) ? named : written;

    private static bool IsGood(FactKind kind, string? value) => value is { Length: > 0 } && Suggestions.Wrong(kind, value) is null;
}
