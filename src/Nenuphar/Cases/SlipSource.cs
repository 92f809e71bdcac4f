namespace Nenuphar.Cases;

/// <summary>In what a slip was seen.</summary>
public enum SlipSource
{
    /// <summary>The values of the case, as they were decided.</summary>
    Values,

    /// <summary>The values beside the words of the documents.</summary>
    Both,

    /// <summary>The words of one document alone.</summary>
    Words,
}
