using Nenuphar.Assembly.Diagnosis;
using Nenuphar.Assembly.Treatments;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Time;
using Nenuphar.Values;

namespace Nenuphar.Assembly;

/// <summary>Readers that need more than one place of the text: the patient, the diagnosis, the treatments with their dates and answers.</summary>
public static class Relations
{
    public static List<Statement> Read(Page page, Calendar calendar, Timeline timeline, List<Statement> statements)
    {
        RelativesValues.Remove(page, statements);
        ToxicityReader.Read(page, statements);
        PainReader.Read(page, statements);
        TermReader.Read(page, statements);
        PalpableMasses.Read(page, statements);
        TreatmentReader.Read(page, calendar, timeline, statements);
        Doubles.Remove(page, statements);
        Dues.Attach(page, statements);
        ResponseReader.Read(page, timeline, statements);
        Specimens.Attach(page, statements);
        PatientReader.Read(page, calendar, timeline, statements);
        MorphologyFinder.Read(page, statements);
        PrimaryFinder.Read(page, statements);
        LocalCourse.Remove(page, statements);
        OwnOrgans.Remove(page, statements);
        SettledMetastases.Read(page, statements);
        SiteCodes.Settle(statements);
        OutcomeReader.Read(page, timeline, statements);
        PriorCancers.Read(page, statements);
        Quotes.Shorten(page, statements);
        return statements;
    }

    /// <summary>Notes on what looks like a value and can't be read as one.</summary>
    public static List<Note> NotRead(Page page, Calendar calendar, Timeline timeline, IReadOnlyList<Statement> statements) => Unread.In(page, calendar, timeline, statements);
}
