using Nenuphar.Assembly;
using Nenuphar.Text;

namespace Nenuphar;

/// <summary>The main path: from a text to what it states of its patient.</summary>
public static class Reader
{
    public static Reading Read(string text) => Draft.Of(text, Steps.ToReading).ToReading();

    /// <summary>
    /// The same of each text, in their order, and a good deal faster than one by one. As many texts are held at a time as <see cref="TextGroups"/> allow, however many are given.
    /// </summary>
    public static IEnumerable<Reading> Read(IEnumerable<string> texts)
    {
        foreach (var group in TextGroups.Of(texts))
        {
            foreach (var reading in Together(group) ?? group.Select(Read))
            {
                yield return reading;
            }
        }
    }

    /// <summary>A text cut into words, sentences and sections; nothing is read of it.</summary>
    public static Narrative Cut(string text) => Draft.Of(text, Steps.ToNarrative).Narrative;

    /// <returns>None if a text makes reading fail: each alone, those before it are read, and it fails in its place.</returns>
    private static List<Reading>? Together(List<string> texts)
    {
        try
        {
            return Draft.Of(texts, Steps.ToReading).ConvertAll(draft => draft.ToReading());
        }
#pragma warning disable CA1031 // Whatever it is, it is thrown again where it belongs.
        catch (Exception)
        {
            return null;
        }
#pragma warning restore CA1031
    }

    /// <summary>The same, with the page and its dates for what is read of a case beyond the public list.</summary>
    internal static OpenDocument Open(string name, string text)
    {
        var draft = Draft.Of(text, Steps.ToStatements);
        return new(name, draft.Page, draft.Timeline, draft.Statements);
    }
}
