using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Nenuphar.Registry;

/// <summary>The file outside the database that anchors heads of the audit trail and tells erasures and restorations; it only grows. Each line is signed.</summary>
/// <remarks>Lines: <c>registry H seq link mac</c> after a commit, <c>registry R seq link mac</c> where a restored trail goes on, <c>registry E case - mac</c> for an erased patient.</remarks>
internal sealed class Heads(string path, byte[] key, string registry)
{
    /// <summary>Why the last head could not be written; nothing if it was. The next one covers it.</summary>
    public string? Trouble { get; private set; }

    public void Anchor(AuditHead head) => Append('H', head.Seq, head.Link);

    public void Restored(AuditHead head) => Append('R', head.Seq, head.Link, toDisk: true);

    public void Erased(long number) => Append('E', number, "-", toDisk: true);

    /// <summary>The heads that must be found in the trail, the erased cases, and the number of the first line that was altered (0 if none).</summary>
    public (SortedDictionary<long, string> Anchored, HashSet<long> Erased, int Altered) Read()
    {
        var (anchored, erased, altered) = (new SortedDictionary<long, string>(), new HashSet<long>(), 0);
        if (!File.Exists(path))
        {
            return (anchored, erased, altered);
        }

        using var file = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        for (var line = 1; file.ReadLine() is { } text; line++)
        {
            // A line that was cut by a loss of power, or another registry's, says nothing.
            if (!text.StartsWith(registry + " ", StringComparison.Ordinal) || text.Split(' ') is not [_, { Length: 1 } sort, var number, var link, var mac])
            {
                continue;
            }

            if (!long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var seq) || mac != Sign(text[..text.LastIndexOf(' ')]))
            {
                altered = altered == 0 ? line : altered;
            }
            else if (sort == "E")
            {
                erased.Add(seq);
            }
            else
            {
                if (sort == "R")
                {
                    foreach (var void_ in anchored.Keys.Where(s => s > seq).ToList())
                    {
                        anchored.Remove(void_);
                    }
                }
                else if (anchored.TryGetValue(seq, out var before) && before != link)
                {
                    // Two heads of one number: the first one written is the one that counts.
                    continue;
                }

                anchored[seq] = link;
            }
        }

        return (anchored, erased, altered);
    }

    private void Append(char sort, long number, string link, bool toDisk = false)
    {
        var content = string.Create(CultureInfo.InvariantCulture, $"{registry} {sort} {number} {link}");
        try
        {
            using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            file.Write(Encoding.ASCII.GetBytes($"{content} {Sign(content)}\n"));
            if (toDisk)
            {
                file.Flush(flushToDisk: true);
            }

            Trouble = null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Trouble = $"The head of the audit trail can't be written to {path}: check the disk and the right to write there.";
        }
    }

    private string Sign(string content) => Marks.Base32(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(content)).AsSpan(0, 15));
}
