using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.Cases;

/// <summary>The marks of decisions: a sign, and the words for it.</summary>
public static class MarkWords
{
    public static string SignOf(Mark mark) => mark switch { Mark.Read => "○", Mark.Accepted => "✓", Mark.Rejected => "✕", _ => "✎" };

    /// <summary>For style sheets and scripts.</summary>
    public static string CodeOf(Mark mark) => mark switch { Mark.Read => "read", Mark.Accepted => "accepted", Mark.Corrected => "corrected", Mark.Rejected => "rejected", _ => "added" };

    public static Said Of(Mark mark) => mark switch
    {
        Mark.Read => new("lu, à décider", "read, to be decided"),
        Mark.Accepted => new("accepté", "accepted"),
        Mark.Corrected => new("corrigé", "corrected"),
        Mark.Rejected => new("rejeté", "rejected"),
        _ => new("ajouté", "added"),
    };
}
