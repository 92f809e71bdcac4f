using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Nenuphar.Registry;

namespace Nenuphar.Board.Api;

/// <summary>The worklist as CSV (RFC 4180): written page by page, whatever its length.</summary>
internal static class WorklistTable
{
    private const string Header = "case,pseudonym,version,state,follow_up_on,changed_at,documents,facts,undecided,completeness,contradictions,proposal,sex,age,site,morphology,grade,stage\r\n";

    public static async Task WriteAsync(HttpResponse response, CaseRegistry registry, Actor actor, WorklistQuery asked, CancellationToken cancel)
    {
        var page = await registry.Worklist.ListAsync(actor, asked with { Count = 200 }, cancel);
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = "attachment; filename=\"nenuphar-cases.csv\"";
        await response.WriteAsync(Header, cancel);
        while (true)
        {
            var lines = new StringBuilder();
            foreach (var row in page.Rows.Select(r => Answers.Of(r, actor)))
            {
                lines.AppendJoin(',', CellsOf(row).Select(Cell)).Append("\r\n");
            }

            await response.WriteAsync(lines.ToString(), cancel);
            if (page.Next.Length == 0)
            {
                return;
            }

            page = await registry.Worklist.ListAsync(actor, asked with { Count = 200, After = page.Next }, cancel);
        }
    }

    private static IEnumerable<string> CellsOf(CaseRowAnswer row)
    {
        string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
        return
        [
            Number(row.Case), row.Pseudonym, Number(row.Version), row.State, row.FollowUpOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", row.ChangedAt,
            Number(row.Documents), Number(row.Facts), Number(row.Undecided), Number(row.Completeness), Number(row.Contradictions), row.HasProposal ? "1" : "0", row.Sex, row.Age, row.Site, row.Morphology, row.Grade, row.Stage,
        ];
    }

    /// <summary>A cell that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
    internal static string Cell(string value)
    {
        value = value is ['=' or '+' or '-' or '@' or '\t', ..] ? "'" + value : value;
        return value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
