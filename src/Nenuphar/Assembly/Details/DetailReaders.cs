using Nenuphar.Cases;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Details;

/// <summary>What a case needs beyond the public fact list: findings, specimens, medication, nodes counted, days of cycles.</summary>
internal static class DetailReaders
{
    public static List<Statement> Read(OpenDocument document, Calendar calendar)
    {
        var statements = new List<Statement>(document.Statements);
        TermDetails.Read(document.Page, statements);
        LiverDetails.Read(document.Page, statements);
        Shrinkage.Read(document.Page, statements);
        NodeCounts.Read(document.Page, calendar, statements);
        CycleDates.Read(document, statements);
        Tissues.Attach(document.Page, statements);
        TissueDiagnoses.Read(document.Page, statements);
        return statements;
    }
}
