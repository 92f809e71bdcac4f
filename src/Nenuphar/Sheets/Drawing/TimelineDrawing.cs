using System.Globalization;
using System.Text;
using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Sheets.Drawing;

/// <summary>The timeline of a case as SVG: swim lanes, time to the right, uncertain ends drawn paler. It carries its own style, in light and dark.</summary>
public static class TimelineDrawing
{
    private const int Width = 960;
    private const int Gutter = 160;

    /// <summary>Between a label and the frame: letters are as wide as the font has them.</summary>
    private const int Margin = 24;
    private const int RowHeight = 32;

    /// <summary>How far what has no end or no beginning goes on.</summary>
    private const int Onward = 24, Before = 36;

    /// <summary>Lines of what has no date: their height, how many letters they hold, and how far one that goes on stands in.</summary>
    private const int LineHeight = 16, LineLength = 140, GoingOn = 24;

    private const int Top = 34;
    private const double CharacterWidth = 6.3;

    private const string Style =
        "svg{font:12px/1.2 system-ui,sans-serif;--ink:#1d2430;--soft:#5b6472;--rule:#d9dde3;--paper:#fff;--systemic:#2563a8;--surgery:#8a4b16;--radiation:#7a3a8f;--response:#2f6f4f;--marker:#3b4556;--imaging:#4a5a6a;--board:#4a5a6a;--outcome:#1d2430}"
        + "@media(prefers-color-scheme:dark){svg{--ink:#e8ebf0;--soft:#a3acb9;--rule:#39414d;--paper:#14181e;--systemic:#7fb2e8;--surgery:#d9a06a;--radiation:#c79bd8;--response:#84c7a4;--marker:#c3ccd8;--imaging:#a9b7c6;--board:#a9b7c6;--outcome:#e8ebf0}}"
        + ".paper{fill:var(--paper)}text{fill:var(--ink)}.soft{fill:var(--soft)}.rule{stroke:var(--rule)}.unsure{opacity:.35}.open{stroke-dasharray:3 3}"
        + ".systemic{color:var(--systemic)}.surgery{color:var(--surgery)}.radiation{color:var(--radiation)}.response{color:var(--response)}.marker{color:var(--marker)}.imaging{color:var(--imaging)}.board{color:var(--board)}.outcome{color:var(--outcome)}"
        + ".bar,.tick{fill:currentColor}.bar-line{stroke:currentColor;stroke-width:2}";

    /// <summary>An image with a title and a description for those who can't see it; without any date it says so.</summary>
    /// <param name="styled">Whether it carries its own style; without, the page around it has one for its classes.</param>
    public static string Of(Case subject, bool french, bool styled = true)
    {
        var plan = TimelinePlan.Of(subject, french);
        var rows = plan.Lanes.Select(lane => (Lane: lane, Rows: Rows(lane, Axis(plan)))).ToList();
        var bottom = Top + (Math.Max(1, rows.Sum(r => r.Rows.Count)) * RowHeight);
        var undated = plan.Undated.Count > 0 ? Undated(plan, french) : [];
        var height = bottom + 16 + (undated.Count > 0 ? (undated.Count * LineHeight) + 6 : 0);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"t d\">\n");
        svg.Append("<title id=\"t\">").Append(Text(Phrases.Of("timeline").In(french))).Append("</title>\n<desc id=\"d\">").Append(Text(Told(plan))).Append("</desc>\n");
        svg.Append(styled ? $"<style>{Style}</style>\n" : "").Append("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n");
        if (plan.IsEmpty)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"12\" y=\"{Top}\" class=\"soft\">{Text(Phrases.Of("no-dated-event").In(french))}</text>\n");
        }
        else
        {
            Marks(svg, Axis(plan), bottom);
            var y = Top;
            foreach (var (lane, packed) in rows)
            {
                Lane(svg, lane, packed, Axis(plan), y);
                y += packed.Count * RowHeight;
            }
        }

        for (var i = 0; i < undated.Count; i++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{12 + undated[i].Indent}\" y=\"{bottom + 16 + (i * LineHeight)}\" class=\"soft\">{Text(undated[i].Words)}</text>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>What has no date, lane by lane, in lines that fit.</summary>
    private static List<(int Indent, string Words)> Undated(TimelinePlan plan, bool french)
    {
        var lines = new List<(int, string)> { (0, Phrases.Of("undated").In(french) + (french ? " :" : ":")) };
        foreach (var lane in plan.Undated)
        {
            var (line, indent) = (lane.Name + (french ? " : " : ": "), GoingOn / 2);
            for (var i = 0; i < lane.Told.Count; i++)
            {
                foreach (var word in (lane.Told[i] + (i + 1 < lane.Told.Count ? "; " : "")).Split(' '))
                {
                    if (line.Length > 0 && line.Length + word.Length > LineLength)
                    {
                        lines.Add((indent, line.TrimEnd()));
                        (line, indent) = ("", GoingOn);
                    }

                    line += word.Length > 0 ? word + " " : "";
                }
            }

            lines.Add((indent, line.TrimEnd()));
        }

        return lines;
    }

    private static TimeAxis Axis(TimelinePlan plan)
    {
        var items = plan.Lanes.SelectMany(lane => lane.Items).ToList();
        return items.Count == 0 ? new(default, default, Gutter, 1) : new(items.Min(i => i.From), items.Max(i => i.To), Left(items), Width - Left(items) - 60);
    }

    /// <summary>What began before has room on the left.</summary>
    private static int Left(List<TimelineItem> items) => Gutter + (items.Exists(i => i.IsRunningAlready) ? Before : 0);

    /// <summary>Items of a lane in as few rows as their labels allow.</summary>
    private static List<List<TimelineItem>> Rows(TimelineLane lane, TimeAxis axis)
    {
        var rows = new List<List<TimelineItem>>();
        var ends = new List<double>();
        foreach (var item in lane.Items.OrderBy(i => i.From))
        {
            var begin = Math.Min(axis.At(item.From) - (item.IsRunningAlready ? Before : 0), LabelAt(item, axis));
            var row = ends.FindIndex(end => end + 8 <= begin);
            if (row < 0)
            {
                row = rows.Count;
                rows.Add([]);
                ends.Add(0);
            }

            rows[row].Add(item);
            ends[row] = Math.Max(axis.At(item.To) + (item.IsOpen ? Onward + 2 : 0), LabelAt(item, axis) + (item.Label.Length * CharacterWidth));
        }

        return rows;
    }

    /// <summary>A label stands over the beginning of its bar, or as far right as it fits.</summary>
    private static double LabelAt(TimelineItem item, TimeAxis axis) =>
        Math.Max(Gutter, Math.Min(axis.At(item.From), Width - Margin - (item.Label.Length * CharacterWidth)));

    private static void Marks(StringBuilder svg, TimeAxis axis, int bottom)
    {
        foreach (var (day, label, isYear) in axis.Marks())
        {
            var x = axis.At(day);
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"rule\" x1=\"{x:F1}\" x2=\"{x:F1}\" y1=\"22\" y2=\"{bottom}\"/><text class=\"soft\" x=\"{x + 3:F1}\" y=\"16\"{(isYear ? " font-weight=\"600\"" : "")}>{label}</text>\n");
        }
    }

    private static void Lane(StringBuilder svg, TimelineLane lane, List<List<TimelineItem>> rows, TimeAxis axis, int y)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<g class=\"{lane.Kind}\"><line class=\"rule\" x1=\"0\" x2=\"{Width}\" y1=\"{y}\" y2=\"{y}\"/><text x=\"12\" y=\"{y + 20}\" font-weight=\"600\">{Text(lane.Name)}</text>\n");
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var item in rows[row])
            {
                Item(svg, item, axis, y + (row * RowHeight));
            }
        }

        svg.Append("</g>\n");
    }

    private static void Item(StringBuilder svg, TimelineItem item, TimeAxis axis, int y)
    {
        var (from, sureFrom, sureTo, to) = (axis.At(item.From), axis.At(item.SureFrom), axis.At(item.SureTo), axis.At(item.To));
        svg.Append("<g><title>").Append(Text(item.Told)).Append("</title>");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{LabelAt(item, axis):F1}\" y=\"{y + 15}\">{Text(item.Label)}</text>");
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"bar unsure\" x=\"{from:F1}\" y=\"{y + 19}\" width=\"{Math.Max(4, to - from):F1}\" height=\"7\" rx=\"2\"/>");
        if (!item.IsPoint && sureTo > sureFrom)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"bar\" x=\"{sureFrom:F1}\" y=\"{y + 19}\" width=\"{sureTo - sureFrom:F1}\" height=\"7\"/>");
        }
        else if (item.IsPoint && item.To.DayNumber - item.From.DayNumber < 2)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"bar\" cx=\"{from + 2:F1}\" cy=\"{y + 22.5}\" r=\"5\"/>");
        }

        if (item.IsOpen)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"bar-line open\" x1=\"{to:F1}\" x2=\"{to + Onward:F1}\" y1=\"{y + 22.5}\" y2=\"{y + 22.5}\"/>");
        }

        if (item.IsRunningAlready)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"bar-line open\" x1=\"{from - Before:F1}\" x2=\"{from:F1}\" y1=\"{y + 22.5}\" y2=\"{y + 22.5}\"/>");
        }

        foreach (var tick in item.Ticks)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"tick\" x=\"{axis.At(tick) - 1:F1}\" y=\"{y + 16}\" width=\"3\" height=\"13\"/>");
        }

        svg.Append("</g>\n");
    }

    /// <summary>The same content in words.</summary>
    private static string Told(TimelinePlan plan) => string.Join(". ", plan.Lanes.Select(lane => $"{lane.Name}: {string.Join("; ", lane.Items.Select(item => item.Told))}"));

    private static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            // A control character, or half of a pair, would break the file.
            escaped.Append(c switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", '"' => "&quot;", < ' ' => " ", >= '\uD800' and <= '\uDFFF' => "\uFFFD", '\uFFFE' or '\uFFFF' => "\uFFFD", _ => c.ToString() });
        }

        return escaped.ToString();
    }
}
