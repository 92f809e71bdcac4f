namespace Nenuphar.Text;

/// <summary>What the characters around and inside a token tell.</summary>
[Flags]
public enum TokenMarks : byte
{
    None = 0,
    SpaceBefore = 1,
    LineBefore = 2,

    /// <summary>An empty line, or the start of the text, stands before.</summary>
    ParagraphBefore = 4,

    /// <summary>The first letter is a capital.</summary>
    Capital = 8,

    /// <summary>Every letter is a capital.</summary>
    Upper = 16,

    /// <summary>Hyphens, apostrophes and slashes: terms read across them.</summary>
    Joint = 32,
}
