using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Nenuphar.Registry;

/// <summary>The file outside the database that anchors heads of the audit trail and tells erasures and restorations; it only grows. Each line is signed.</summary>
/// <remarks>
/// Lines: <c>trail P seq link mac</c> before a commit, which may yet fail, <c>trail H seq link mac</c> after it; <c>trail R seq link:earlier mac</c> where a restored backup goes on from an earlier trail; <c>trail B seq link mac</c> where it goes on after a break: what was anchored from there on is no more; <c>registry E case - mac</c> for an erased patient.
/// A trail has its own name from each restoration on, so that a backup and the registry that it was made of may go on side by side.
/// </remarks>
internal sealed class Heads(string path, RegistryKey key, string registry, string trail)
{
    /// <summary>Why the last head could not be written; nothing if it was. The next one covers it.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Why the trail may not be whole, as it was found when the registry was opened; nothing if its end was anchored.</summary>
    public string? Doubt { get; private set; }

    /// <summary>A break of the trail that it tells itself and that nobody has acknowledged; nothing if there is none.</summary>
    public string? Break { get; set; }

    /// <summary>The number of the last entry that was anchored; 0 if none was.</summary>
    public long Last() => Read().Anchored is { Count: > 0 } anchored ? anchored.Keys.Last() : 0;

    /// <summary>Whether the file could be read to end in a whole line, so that another one may follow.</summary>
    private bool isWhole;

    /// <summary>The number of the last entry that this program knows to be anchored.</summary>
    public long Kept { get; private set; }

    /// <summary>Whether the trail tells that the last heads could not be written.</summary>
    public bool IsGapTold { get; set; }

    /// <summary>The last head that this program found or wrote: a trail that ends before it was cut while the program ran.</summary>
    private AuditHead newest = new(0, AuditRow.Beginning);

    /// <summary>What the trail must tell before anything is written to it, where it does not end as it should; nothing if it does.</summary>
    public string? BreakBefore(AuditHead head)
    {
        var isCut = head.Seq < newest.Seq || (head.Seq == newest.Seq && head.Link != newest.Link);
        if (Doubt is null && !isCut)
        {
            return null;
        }

        // Another program may have told it meanwhile.
        var anchored = Read().Anchored;
        if (!isCut && head.Seq >= (anchored.Count > 0 ? anchored.Keys.Last() : 0) && (head.Seq == 0 || Knows(head)))
        {
            (Break, Doubt) = (Break ?? Doubt, null);
            return null;
        }

        if (isCut)
        {
            anchored[newest.Seq] = newest.Link;
        }

        return TrailBreak.DetailOf(head, anchored);
    }

    /// <summary>The trail goes on after a break with this entry, whatever was anchored there.</summary>
    public void Broke(AuditHead head) => Append(trail, 'B', head.Seq, head.Link, toDisk: true);

    /// <summary>The break stands in the trail now: nobody has acknowledged it.</summary>
    public void Told(AuditHead entry) => (Break, Doubt) = (TrailBreak.Told([new(entry.Seq, "it did not end where it was anchored")]), null);

    /// <summary>Looks whether the trail ends where this file says.</summary>
    /// <param name="last">What was anchored before the trail was looked at: other programs go on writing.</param>
    /// <param name="gap">An entry that tells that heads could not be written from there on; nothing if there is none after <paramref name="last"/>.</param>
    public void Look(AuditHead head, long last, HeadsGap? gap)
    {
        (newest, Kept) = (head, last);
        if (gap is not null && head.Seq > last && !Knows(head))
        {
            Trouble = gap.Told;
            return;
        }

        Doubt = head.Seq >= last && (head.Seq == 0 || Knows(head)) ? null : $"The audit trail ends with entry {head.Seq}, which is not its end in {path}: the database or that file was cut, exchanged or is an older copy. Run nenuphar audit verify before anything is written.";
    }

    /// <summary>The head that the trail will have if what is being written is kept.</summary>
    public bool Announce(AuditHead head) => Append(trail, 'P', head.Seq, head.Link);

    public void Anchor(AuditHead head)
    {
        newest = head;
        if (Append(trail, 'H', head.Seq, head.Link))
        {
            (Kept, IsGapTold) = (head.Seq, false);
        }
    }

    /// <summary>This trail goes on from another one.</summary>
    public void Restored(AuditHead head, string earlier) => Append(trail, 'R', head.Seq, $"{head.Link}:{earlier}", toDisk: true);

    public void Erased(long number) => Append(registry, 'E', number, "-", toDisk: true);

    /// <summary>Whether this head was announced or anchored: whoever cut the file can't have cut it after that.</summary>
    public bool Knows(AuditHead head)
    {
        var (anchored, announced, _, _) = Read();
        return anchored.GetValueOrDefault(head.Seq) == head.Link || announced.Contains((head.Seq, head.Link));
    }

    /// <summary>The heads that must be found in the trail, those that may be, the erased cases, and the number of the first line that was altered (0 if none).</summary>
    public (SortedDictionary<long, string> Anchored, HashSet<(long Seq, string Link)> Announced, HashSet<long> Erased, int Altered) Read()
    {
        var trails = new Dictionary<string, SortedDictionary<long, string>>(StringComparer.Ordinal);
        var announced = new HashSet<(long, string)>();
        var (erased, altered, line) = (new HashSet<long>(), 0, 0);
        foreach (var text in Lines())
        {
            line++;
            // A line that was cut by a loss of power says nothing.
            if (text.Split(' ') is not [var name, { Length: 1 } sort, var number, var link, var mac])
            {
                continue;
            }

            var isOurs = name == registry || name == trail;
            if (!long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var seq) || !IsSigned(text, mac, sort == "E" || name != trail ? 0 : seq))
            {
                altered = altered == 0 && isOurs ? line : altered;
                continue;
            }

            if (sort == "E")
            {
                _ = name == registry && erased.Add(seq);
                continue;
            }

            if (sort == "P")
            {
                _ = name == trail && announced.Add((seq, link));
                continue;
            }

            if (!trails.TryGetValue(name, out var heads))
            {
                trails[name] = heads = [];
            }

            Keep(trails, heads, sort, seq, link);
        }

        return (trails.GetValueOrDefault(trail, []), announced, erased, altered);
    }

    /// <summary>A line of heads, into those that are known.</summary>
    private static void Keep(Dictionary<string, SortedDictionary<long, string>> trails, SortedDictionary<long, string> heads, string sort, long seq, string link)
    {
        if (sort == "R" && link.Split(':') is [var last, var earlier])
        {
            foreach (var (before, its) in trails.GetValueOrDefault(earlier, []).Where(h => h.Key < seq))
            {
                heads[before] = its;
            }

            heads[seq] = last;
        }
        else if (sort == "B")
        {
            foreach (var gone in heads.Keys.Where(h => h >= seq).ToList())
            {
                heads.Remove(gone);
            }

            heads[seq] = link;
        }
        else
        {
            // Two heads of one number: the one written first is the one that counts.
            heads.TryAdd(seq, link);
        }
    }

    private IEnumerable<string> Lines()
    {
        if (!File.Exists(path))
        {
            yield break;
        }

        using var file = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        while (file.ReadLine() is { } text)
        {
            yield return text;
        }
    }

    private bool Append(string name, char sort, long number, string link, bool toDisk = false)
    {
        var content = string.Create(CultureInfo.InvariantCulture, $"{name} {sort} {number} {link}");
        try
        {
            using var file = OwnFile.Lengthen(path);
            // A line that a full disk cut must not swallow the next one.
            isWhole = isWhole || EndsWhole();
            file.Write(Encoding.ASCII.GetBytes($"{(isWhole ? "" : "\n")}{content} {Sign(key.Auditing, content)}\n"));
            isWhole = true;
            if (toDisk)
            {
                file.Flush(flushToDisk: true);
            }

            Trouble = null;
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            (isWhole, Trouble) = (false, $"The head of the audit trail can't be written to {path}: check the disk and the right to write there.");
            return false;
        }
    }

    private bool EndsWhole()
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        if (file.Length == 0)
        {
            return true;
        }

        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() == '\n';
    }

    /// <summary>The last entry of any registry that this file anchors with this key; 0 if it anchors none.</summary>
    public static long LastOfAny(RegistryKey key)
    {
        var (heads, last) = (new Heads(key.HeadsFile, key, "", ""), 0L);
        foreach (var text in heads.Lines())
        {
            if (text.Split(' ') is [_, "H" or "R" or "B", var number, _, var mac] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var seq) && heads.IsSigned(text, mac, seq))
            {
                last = Math.Max(last, seq);
            }
        }

        return last;
    }

    /// <summary>With the present key, or with the one under which that entry was written. For an erasure, and for the trail that this one goes on from, any key of the registry will do.</summary>
    private bool IsSigned(string text, string mac, long seq)
    {
        var content = text[..text.LastIndexOf(' ')];
        return mac == Sign(key.Auditing, content)
            || (seq == 0 ? key.Before.Any(b => mac == Sign(key.AuditingOf(b.Until), content)) : mac == Sign(key.AuditingOf(seq), content));
    }

    private static string Sign(byte[] auditing, string content) => Marks.Base32(HMACSHA256.HashData(auditing, Encoding.ASCII.GetBytes(content)).AsSpan(0, 15));
}
