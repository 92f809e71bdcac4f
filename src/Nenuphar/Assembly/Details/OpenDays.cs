using System.Globalization;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Details;

/// <summary>"Biopsy 04/03/2021: Ki-67 8 %. Biopsy 12/04/2021: Ki-67 18 %": where day and month are open only the year is read, yet in either order these are two samplings.</summary>
internal static class OpenDays
{
    /// <summary>Days between the taking of tissue and its report.</summary>
    private const int Reporting = 14;

    private readonly record struct Written(int At, string Organ, PartialDate One, PartialDate Other, string Words);

    public static void Mark(OpenDocument document, List<Statement> statements)
    {
        var found = new List<Written>();
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = statements[i];
            if (statement.Kind is FactKind.Ki67 or FactKind.Mitoses && statement.IsAffirmed && statement["sample"] is null && statement["on"] is { Length: 4 } year && Nearest(document, statement.Token, year) is { } date && Of(document, date, i, statement["specimen"] ?? "") is { } written)
            {
                found.Add(written);
            }
        }

        foreach (var organ in found.GroupBy(w => w.Organ, StringComparer.Ordinal))
        {
            foreach (var written in organ.Where(w => organ.Any(other => AreApart(w, other))))
            {
                statements[written.At] = statements[written.At].With("sample", $"{written.Organ} {written.Words}".Trim());
            }
        }
    }

    private static bool AreApart(Written one, Written other) => Far(one.One, other.One) && Far(one.Other, other.Other);

    private static bool Far(PartialDate one, PartialDate other) => one.DaysTo(other) is var days && (days.Low > Reporting || days.High < -Reporting);

    /// <summary>The date told last before the value in its sentence or the one before.</summary>
    private static DateMention? Nearest(OpenDocument document, int token, string year)
    {
        var sentence = document.Page.SentenceOf(token);
        DateMention? found = null;
        foreach (var date in document.Timeline.DatesIn(document.Page.Narrative.Sentences[Math.Max(0, sentence - 1)].First, token))
        {
            found = date.Date.ToString() == year ? date : found;
        }

        return found;
    }

    /// <summary>Both days that the numbers may be.</summary>
    private static Written? Of(OpenDocument document, DateMention date, int at, string organ)
    {
        var page = document.Page;
        return date.Last - date.First == 5 && int.TryParse(page.Words(date.First), NumberStyles.None, CultureInfo.InvariantCulture, out var one) && int.TryParse(page.Words(date.First + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var two) && one is > 0 and <= 12 && two is > 0 and <= 12 && date.Date.Year > 0
            ? new(at, organ, date.Date with { Month = two, Day = one }, date.Date with { Month = one, Day = two }, page.Narrative.SpanOf(date.First, date.Last).Of(page.Text).ToString()) : null;
    }
}
