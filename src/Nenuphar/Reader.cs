using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar;

/// <summary>The main path: from a text to what it states of its patient.</summary>
public static class Reader
{
    public static Reading Read(string text)
    {
        var knowledge = Knowledge.Current;
        var narrative = Narrative.Of(text, knowledge.Writing);
        var page = Page.Of(narrative, knowledge.Lexicon, knowledge.Cues);
        var statements = Readers.Read(page);
        return new Reading(narrative, statements);
    }
}
