using Nenuphar.Classification.Rules;

namespace Nenuphar.Sheets;

/// <summary>The value of an answer in words, for every sheet that shows one.</summary>
public static class AnswerWords
{
    private const string NoGroup = "no-group";

    /// <summary>"I | IIIB ; or none: the table prints no group for X", "for: hormone receptors; against: none", "NET G2".</summary>
    public static string Of(string value, bool french)
    {
        if (value.StartsWith("for ", StringComparison.Ordinal) && value.IndexOf("; against ", StringComparison.Ordinal) is var at and > 0)
        {
            return $"{(french ? "pour : " : "for: ")}{Clues(value[4..at], french)} ; {(french ? "contre : " : "against: ")}{Clues(value[(at + 10)..], french)}".Replace(" ; ", french ? " ; " : "; ", StringComparison.Ordinal);
        }

        var parts = value.Split('|');
        var told = string.Join(" | ", parts.Where(part => parts.Length == 1 || part != NoGroup).Select(part => Part(part, french)));
        return parts.Length > 1 && parts.Contains(NoGroup, StringComparer.Ordinal) ? told + (french ? " (ou aucun : la table n'imprime pas de groupe pour une catégorie X)" : " (or none: the table prints no group for a category X)") : told;
    }

    /// <summary>"midgut (cdx2+, islet1-)": the head and each marker by their names.</summary>
    private static string Part(string part, bool french) => Phrases.Has(part) ? Phrases.Of(part).In(french)
        : part.IndexOf(" (", StringComparison.Ordinal) is var at and > 0 && part[^1] == ')' && Phrases.Has(part[..at])
            ? $"{Phrases.Of(part[..at]).In(french)} ({string.Join(", ", part[(at + 2)..^1].Split(", ").Select(marker => marker.Length > 1 && marker[^1] is '+' or '-' ? Phrases.Of(marker[..^1]).In(french) + marker[^1] : marker))})"
        : Names.Figures(part, french);

    private static string Clues(string clues, bool french) => clues == "none" ? french ? "rien" : "none" : string.Join(", ", clues.Split(", ").Select(clue => Phrases.Of(clue).In(french)));
}
