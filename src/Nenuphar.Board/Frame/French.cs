namespace Nenuphar.Board.Frame;

/// <summary>French typography: a narrow space that does not break stands before : ; ? ! % and within guillemets.</summary>
internal static class French
{
    private const char Narrow = '\u202F';

    public static string Spaced(string text)
    {
        var at = -1;
        for (var i = 0; i < text.Length && at < 0; i++)
        {
            at = IsLoose(text, i) ? i : -1;
        }

        return at < 0 ? text : string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                to[i] = IsLoose(from, i) ? Narrow : from[i];
            }
        });
    }

    private static bool IsLoose(string text, int i) => text[i] is ' ' or '\u00A0'
        && ((i + 1 < text.Length && text[i + 1] is ':' or ';' or '?' or '!' or '%' or '»') || (i > 0 && text[i - 1] == '«'));
}
