using Nenuphar.Text;

namespace Nenuphar.Registry;

internal static class Snippets
{
    private const int Around = 60;

    /// <summary>The first place at which one of the words stands.</summary>
    public static Snippet? Of(long number, HeldDocument document, HashSet<string> words)
    {
        var text = document.Text;
        for (var begin = 0; begin < text.Length; begin++)
        {
            if (!char.IsLetterOrDigit(text[begin]))
            {
                continue;
            }

            var end = begin;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            if (words.Contains(Fold.Of(text[begin..end])))
            {
                var (from, to) = (Math.Max(0, begin - Around), Math.Min(text.Length, end + Around));
                return new(number, document.Number, from, text[from..to], new(begin - from, end - from)) { Name = document.Name };
            }

            begin = end;
        }

        return null;
    }
}
