using Nenuphar.Assembly.Persons;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Time;

namespace Nenuphar.Assembly;

/// <summary>Sex and age of the patient, as often as they are told, and whether she is with child.</summary>
internal static class PatientReader
{
    public static void Read(Page page, Calendar calendar, Timeline timeline, List<Statement> statements)
    {
        SexReader.Read(page, statements);
        AgeReader.Read(page, calendar, statements);
        PregnancyReader.Read(page, timeline, statements);
    }
}
