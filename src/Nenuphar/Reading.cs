using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar;

/// <summary>What a text states, and the text.</summary>
/// <param name="Notes">
/// What reading noticed and could not state; the code <c>no-patient</c> says that the text is about no single patient. The others name words that look like a value and
/// can't be read as one: <c>ki67-without-number</c>, <c>percentage-above-100</c>, <c>impossible-date</c>, <c>impossible-age</c>, <c>tnm-unread</c>, <c>scale-unread</c>.
/// </param>
public sealed record Reading(Narrative Narrative, IReadOnlyList<Statement> Statements, IReadOnlyList<Note> Notes)
{
    public bool IsAboutPatient => !Notes.Any(note => note.Code == "no-patient");
}
