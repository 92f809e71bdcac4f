using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar;

/// <summary>What a text states, and the text.</summary>
/// <param name="Notes">What reading noticed and could not state; the code <c>no-patient</c> says that the text is about no single patient.</param>
public sealed record Reading(Narrative Narrative, IReadOnlyList<Statement> Statements, IReadOnlyList<Note> Notes)
{
    public bool IsAboutPatient => !Notes.Any(note => note.Code == "no-patient");
}
