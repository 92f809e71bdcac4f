using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>"un traitement néoadjuvant par X", "adjuvant X": two courses of the same drugs.</summary>
internal static class CourseTimes
{
    private static readonly WordStarts Words = new("neoadj", "adjuv", "preoper", "postoper");

    /// <summary>How far behind the drug the word stands, with no sign between: "capécitabine à visée néoadjuvante".</summary>
    private const int Behind = 7;

    /// <summary>The nearest word before the drug in its sentence, else in its own name or right behind it.</summary>
    public static CourseTime Of(Page page, int first, int token)
    {
        var found = CourseTime.Untold;
        for (var i = page.Next(first, token, Words); i >= 0; i = page.Next(i + 1, token, Words))
        {
            found = At(page, i);
        }

        for (var i = token; found == CourseTime.Untold && i <= Math.Min(token + Behind, page.Tokens.Length - 1) && page.Tokens[i].Kind == TokenKind.Word; i++)
        {
            found = page.StartsAny(i, Words) ? At(page, i) : found;
        }

        return found;
    }

    private static CourseTime At(Page page, int i) =>
        page.StartsAny(i, ["neoadj", "preoper"]) || page.IsWord(i - 1, "neo") || page.IsWord(i - 2, "neo") ? CourseTime.Before : CourseTime.After;

    /// <summary>One before and the other after the operation.</summary>
    public static bool Differ(Course one, Course other) => one.Time != CourseTime.Untold && other.Time != CourseTime.Untold && one.Time != other.Time;
}
