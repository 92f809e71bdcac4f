using Nenuphar.Assembly.Persons;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Time;

namespace Nenuphar.Assembly;

/// <summary>Sex and age of the patient, as often as they are told.</summary>
internal static class PatientReader
{
    public static void Read(Page page, Calendar calendar, List<Statement> statements)
    {
        SexReader.Read(page, statements);
        AgeReader.Read(page, calendar, statements);
    }
}
