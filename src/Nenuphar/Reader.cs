using Nenuphar.Assembly;
using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;
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
        var values = Readers.Read(page);
        var timeline = Timeline.Of(page, knowledge.Calendar);
        var statements = Relations.Read(page, knowledge.Calendar, timeline, values);
        return Subject.Missing(page, statements) is { } nobody
            ? new Reading(narrative, [], [nobody])
            : new Reading(narrative, statements, []);
    }
}
