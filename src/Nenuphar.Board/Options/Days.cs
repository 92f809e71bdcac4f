using System.Globalization;
using System.Text;
using Nenuphar.Board.Frame;

namespace Nenuphar.Board.Options;

/// <summary>Answers that name days: who may see no day of a patient sees the month.</summary>
internal static class Days
{
    private const int LengthOfDay = 10, LengthOfMonth = 7;

    public static string Of(string text, Visit visit)
    {
        if (visit.Actor.MayReadText)
        {
            return text;
        }

        var shown = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (i + LengthOfDay <= text.Length && DateOnly.TryParseExact(text.AsSpan(i, LengthOfDay), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                shown.Append(text, i, LengthOfMonth);
                i += LengthOfDay - 1;
            }
            else
            {
                shown.Append(text[i]);
            }
        }

        return shown.ToString();
    }
}
