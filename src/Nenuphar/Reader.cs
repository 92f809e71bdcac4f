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
        var document = Open("", text);
        return Subject.Missing(document.Page, document.Statements) is { } nobody
            ? new Reading(document.Page.Narrative, [], [nobody])
            : new Reading(document.Page.Narrative, document.Statements, Relations.NotRead(document.Page, Knowledge.Current.Calendar, document.Timeline, document.Statements));
    }

    /// <summary>The same, with the page and its dates for what is read of a case beyond the public list.</summary>
    internal static OpenDocument Open(string name, string text)
    {
        var knowledge = Knowledge.Current;
        var narrative = Narrative.Of(text, knowledge.Writing);
        var page = Page.Of(narrative, knowledge.Lexicon, knowledge.Cues);
        var values = Readers.Read(page);
        var timeline = Timeline.Of(page, knowledge.Calendar);
        return new(name, page, timeline, Relations.Read(page, knowledge.Calendar, timeline, values));
    }
}
