using System.Runtime.CompilerServices;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly;

/// <summary>The day on which a document was written: the latest date of the short lines at its head or foot, or one behind "reported", "rédigé le".</summary>
internal static class LetterDate
{
    private const int HeadLines = 15;
    private const int FootLines = 5;
    private const int LongestLine = 110;

    /// <summary>Years by which an event may lie after the letter, as plans do; more, and the date was no letter's.</summary>
    private const int YearsAhead = 2;

    private static readonly string[] Heads = ["consult", "rcp", "mdt", "board", "visit", "clinic", "seen", "vu", "revu", "lettre", "letter", "courrier"];
    private static readonly WordStarts Written = new("redige", "redaction", "valide", "edite", "dicte", "reported", "authori", "dictated", "typed", "compte", "signed", "signe");
    private static readonly string[] Births = ["ne", "nee", "born", "dob", "ddn", "naissance", "birth"];

    /// <summary>Each document is looked through once, however many values ask for it.</summary>
    private static readonly ConditionalWeakTable<OpenDocument, StrongBox<(PartialDate? Head, PartialDate? Letter)>> Known = [];

    public static PartialDate? Of(OpenDocument document) => Known.GetValue(document, Both).Value.Letter;

    /// <summary>The date at the head or foot, even where another date lies far after it.</summary>
    public static PartialDate? Head(OpenDocument document) => Known.GetValue(document, Both).Value.Head;

    private static StrongBox<(PartialDate? Head, PartialDate? Letter)> Both(OpenDocument document)
    {
        var head = Found(document);
        return new((head, head is { } told && !document.Timeline.Dates.Any(d => !d.Inferred && d.Date.Year > told.Year + YearsAhead) ? head : null));
    }

    private static PartialDate? Found(OpenDocument document)
    {
        if (document.Timeline.Dates.Count == 0)
        {
            return null;
        }

        var (page, lines) = (document.Page, Lines(document.Page));
        PartialDate? found = null;
        foreach (var date in document.Timeline.Dates)
        {
            if (!date.Inferred && !IsBirth(page, date.First) && (found is not { } last || last < date.Date) && (IsLabelled(page, date.First) || StandsApart(page, lines, date)))
            {
                found = date.Date;
            }
        }

        return found ?? Headed(document);
    }

    /// <summary>"Consultation du 6 juin 2026.", "MDT 12 Feb 2026": the words that open a text, if nothing in it is dated later.</summary>
    private static PartialDate? Headed(OpenDocument document)
    {
        const int Opening = 7;
        var page = document.Page;
        foreach (var date in document.Timeline.Dates)
        {
            if (date.First > Opening)
            {
                break;
            }

            if (!date.Inferred && date.Date.Day > 0 && page.HasWord(0, date.First, Heads) && !IsBirth(page, date.First) && document.Timeline.Dates.All(other => other.Date.Latest <= date.Date.Latest || (page.At(other.First) & Circumstance.Planned) != 0))
            {
                return date.Date;
            }
        }

        return null;
    }

    /// <summary>"née le 04/02/1958", "DOB 17 Jan 1995".</summary>
    public static bool IsBirth(Page page, int date)
    {
        for (var i = Math.Max(0, date - 4); i < date; i++)
        {
            foreach (var word in Births)
            {
                if (page.IsWord(i, word) && !page.HasWord(i + 1, date, ["opere", "admis", "traite"]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsLabelled(Page page, int date)
    {
        var first = date;
        while (first > 0 && date - first < 5 && !page.Tokens[first].Is(TokenMarks.LineBefore))
        {
            first--;
        }

        return page.HasWord(first, date, Written);
    }

    /// <summary>On a short line without a full stop among the first or last ones.</summary>
    private static bool StandsApart(Page page, List<int> lines, DateMention date)
    {
        var line = lines.BinarySearch(date.First) is var at && at >= 0 ? at : ~at - 1;
        if (line < 0 || (line >= HeadLines && line < lines.Count - FootLines))
        {
            return false;
        }

        var last = line + 1 < lines.Count ? lines[line + 1] : page.Tokens.Length;
        return page.Tokens[last - 1].End - page.Tokens[lines[line]].Begin <= LongestLine && !page.IsSign(last - 1, '.');
    }

    /// <summary>The first token of each line.</summary>
    private static List<int> Lines(Page page)
    {
        var lines = new List<int>();
        for (var i = 0; i < page.Tokens.Length; i++)
        {
            if (i == 0 || page.Tokens[i].Is(TokenMarks.LineBefore))
            {
                lines.Add(i);
            }
        }

        return lines;
    }
}
