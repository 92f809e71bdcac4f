using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Nenuphar.Documents;

/// <summary>
/// Writes the parts of a Word document as text, streaming: an empty line after a paragraph, a line a row of a table with tabs between its cells.
/// Works without recursion, so that no depth of nesting breaks it.
/// </summary>
internal sealed class WordText(int longest, TimeSpan limit)
{
    private const int NodesBetweenLooks = 1024;

    private readonly System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
    private int nodes;

    private readonly StringBuilder text = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>For each row that is open: where it begins and where its cells end.</summary>
    private readonly Stack<(int Begin, List<int> Cells, bool Long)> rows = new();

    /// <summary>How many stretches were left out because a tracked change deletes them.</summary>
    public int Deleted { get; private set; }

    public override string ToString() => text.ToString();

    /// <summary>Headers and footers: those of the first, even and odd pages mostly say the same.</summary>
    public void AddOnce(IEnumerable<OpenXmlPart> parts)
    {
        foreach (var part in parts)
        {
            var begin = text.Length;
            Add(part);
            if (!seen.Add(text.ToString(begin, text.Length - begin)))
            {
                text.Length = begin;
            }
        }
    }

    public void Add(OpenXmlPart? part)
    {
        if (part is null)
        {
            return;
        }

        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = longest, IgnoreComments = true });
        var more = xml.Read();
        while (more)
        {
            if (++nodes % NodesBetweenLooks == 0)
            {
                KeepTime();
            }

            if (xml.NodeType == XmlNodeType.Element && IsLeftOut(xml))
            {
                xml.Skip();
                more = !xml.EOF;
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element)
            {
                var (name, empty) = (xml.LocalName, xml.IsEmptyElement);
                if (name == "t" && !empty)
                {
                    text.Append(xml.ReadElementContentAsString());
                    more = !xml.EOF;
                    continue;
                }

                Open(xml);
                if (empty)
                {
                    Close(name);
                }
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                Close(xml.LocalName);
            }

            more = xml.Read();
        }

        rows.Clear();
        EndParagraph();
    }

    /// <summary>Deletions, the old place of moved words, the older of two drawings of the same, code of fields, and separators of notes.</summary>
    private bool IsLeftOut(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "del" or "moveFrom":
                Deleted += xml.IsEmptyElement ? 0 : 1;
                return true;
            case "Fallback" or "instrText" or "delText" or "delInstrText" or "pPrChange" or "rPrChange" or "sectPr":
                return true;
            case "footnote" or "endnote":
                return xml.GetAttribute("type", xml.NamespaceURI) is "separator" or "continuationSeparator" or "continuationNotice";
            default:
                return false;
        }
    }

    private void Open(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "tab" when xml.Depth > 0 && !xml.HasAttributes:
            case "ptab":
                text.Append('\t');
                break;
            case "br" or "cr":
                text.Append('\n');
                break;
            case "noBreakHyphen":
                text.Append('-');
                break;
            case "sym":
                AddSymbol(xml.GetAttribute("font", xml.NamespaceURI), xml.GetAttribute("char", xml.NamespaceURI));
                break;
            case "tr":
                rows.Push((text.Length, [], false));
                break;
            case "tbl":
                EndParagraph();
                break;
        }
    }

    private void Close(string name)
    {
        switch (name)
        {
            case "p":
                text.Append(rows.Count == 0 ? "\n\n" : "\n");
                break;
            case "tc" when rows.Count > 0:
                EndCell();
                break;
            case "tr" when rows.Count > 0:
                EndRow();
                break;
            case "tbl" when rows.Count == 0:
                text.Append('\n');
                break;
        }
    }

    private void EndCell()
    {
        // What stands in tables within tables is looked through once for each of them: it may be built to take long.
        KeepTime();
        var row = rows.Pop();
        var begin = row.Cells.Count == 0 ? row.Begin : row.Cells[^1];
        TrimEnd(begin);
        var several = text.ToString(begin, text.Length - begin).Contains('\n', StringComparison.Ordinal);
        text.Append('\n');
        row.Cells.Add(text.Length);
        rows.Push(row with { Long = row.Long || several });
    }

    /// <summary>Cells of one line each make one line; a row with longer cells (a letter laid out in a table) keeps them one under the other.</summary>
    private void EndRow()
    {
        var row = rows.Pop();
        if (!row.Long)
        {
            foreach (var end in row.Cells)
            {
                text[end - 1] = '\t';
            }
        }

        TrimEnd(row.Begin);
        text.Append('\n');
    }

    private void KeepTime()
    {
        if (watch.Elapsed > limit)
        {
            throw new TimeoutException();
        }
    }

    private void TrimEnd(int begin)
    {
        while (text.Length > begin && text[^1] is '\n' or '\t' or ' ')
        {
            text.Length--;
        }
    }

    private void EndParagraph()
    {
        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }

    private void AddSymbol(string? font, string? place)
    {
        if (int.TryParse(place, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number) && SymbolFont.Character(font ?? "", number) is var c and not '\0')
        {
            text.Append(c);
        }
    }
}
