using Nenuphar.Assembly;
using Nenuphar.Assembly.Treatments;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar;

/// <summary>A text on its way through the <see cref="Steps"/>: each makes one part of it or adds to one that is there, and none asks for a part that a later step makes.</summary>
internal sealed class Draft(string text)
{
    public string Text { get; } = text;

    public ArraySegment<Token> Tokens { get; set; }

    public List<Section> Sections { get; set; } = null!;

    public Narrative Narrative { get; set; } = null!;

    public List<Mention> Mentions { get; set; } = null!;

    /// <summary>What holds at each token, and what holds there for treatments alone.</summary>
    public Circumstance[] Circumstances { get; set; } = null!;

    public Circumstance[] Intentions { get; set; } = null!;

    public Page Page { get; set; } = null!;

    public Timeline Timeline { get; set; } = null!;

    /// <summary>With room for those of a dense letter: one in forty characters.</summary>
    public List<Statement> Statements { get; } = new((text.Length / 40) + 4);

    /// <summary>The treatments that each sentence names.</summary>
    public List<Course>[] Named { get; set; } = null!;

    /// <summary>The same in text order, with what is told of them.</summary>
    public List<Course> Courses { get; set; } = null!;

    /// <summary>Why the text is about no single patient; null if it may be about one.</summary>
    public Note? Nobody { get; set; }

    public List<Note> Notes { get; set; } = null!;

    /// <summary>A text after these steps.</summary>
    public static Draft Of(string text, Action<Draft>[] steps)
    {
        var draft = new Draft(text);
        foreach (var step in steps)
        {
            step(draft);
        }

        return draft;
    }

    /// <summary>
    /// Several texts after these steps: each step is done for all of them before the next, so that its code and tables are at hand for all but the first.
    /// </summary>
    public static List<Draft> Of(List<string> texts, Action<Draft>[] steps)
    {
        var drafts = texts.ConvertAll(text => new Draft(text));
        foreach (var step in steps)
        {
            foreach (var draft in drafts)
            {
                step(draft);
            }
        }

        return drafts;
    }

    public Reading ToReading() => Nobody is null ? new(Narrative, Statements, Notes) : new(Narrative, [], [Nobody]);
}
