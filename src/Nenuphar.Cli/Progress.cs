namespace Nenuphar.Cli;

/// <summary>A line on standard error that says how far many files are; silent where nobody watches.</summary>
internal sealed class Progress(int total)
{
    private const int Width = 28;
    private readonly bool shown = total > 3 && !Console.IsErrorRedirected;
    private int done;

    public void Step(string path)
    {
        done++;
        if (!shown)
        {
            return;
        }

        var full = Width * done / total;
        var name = Path.GetFileName(path);
        Console.Error.Write($"\r[{new string('=', full)}{new string(' ', Width - full)}] {done}/{total} {name[..Math.Min(name.Length, 30)],-30}");
    }

    public void Clear()
    {
        if (shown)
        {
            Console.Error.Write("\r" + new string(' ', Width + 50) + "\r");
        }
    }
}
