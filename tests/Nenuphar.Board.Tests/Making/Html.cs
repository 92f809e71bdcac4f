using System.Net;
using System.Text;

namespace Nenuphar.Board.Tests.Making;

/// <summary>An element of a page, or one of its texts. The pages of the workbench close what they open: more than that is not understood here.</summary>
internal sealed class Html
{
    private static readonly HashSet<string> Void = new(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"], StringComparer.Ordinal);

    private readonly Dictionary<string, string> attributes = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Html> children = [];
    private string text = "";

    private Html(string tag, Html? parent) => (Tag, Parent) = (tag, parent);

    /// <summary>Empty for a text.</summary>
    public string Tag { get; }

    public Html? Parent { get; }

    public IReadOnlyList<Html> Children => children;

    /// <summary>An attribute; empty if it is not there.</summary>
    public string this[string name] => attributes.GetValueOrDefault(name, "");

    public bool Has(string name) => attributes.ContainsKey(name);

    public IEnumerable<string> Classes => this["class"].Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>All text within, blanks put together.</summary>
    public string Words
    {
        get
        {
            var all = new StringBuilder();
            Write(all);
            return string.Join(' ', all.ToString().Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <summary>All text within, as it stands.</summary>
    public string Raw => Tag.Length == 0 ? text : string.Concat(children.Select(c => c.Raw));

    public IEnumerable<Html> Within() => children.SelectMany(c => c.Within().Prepend(c));

    /// <summary>Selectors of parts with blanks between: <c>form[action=/x] button.quiet</c>, <c>#id</c>, <c>a[href^=/cases]</c>.</summary>
    public IEnumerable<Html> All(string selector) => Within().Where(e => e.Tag.Length > 0 && Selector.Fits(e, this, selector));

    public Html The(string selector) => All(selector).FirstOrDefault() ?? throw new InvalidOperationException($"Nothing is {selector} in: {Words}");

    /// <summary>What a form sends as it stands.</summary>
    public IEnumerable<(string Name, string Value)> Fields()
    {
        foreach (var field in Within().Where(e => e["name"].Length > 0 && !e.Has("disabled")))
        {
            switch (field.Tag)
            {
                case "input" when field["type"] is "checkbox" or "radio":
                    if (field.Has("checked"))
                    {
                        yield return (field["name"], field.Has("value") ? field["value"] : "on");
                    }

                    break;
                case "input" when field["type"] is not ("submit" or "file"):
                    yield return (field["name"], field["value"]);
                    break;
                case "textarea":
                    yield return (field["name"], field.Raw);
                    break;
                case "select":
                    var options = field.All("option").ToList();
                    var chosen = options.Where(o => o.Has("selected")).ToList();
                    foreach (var option in chosen.Count > 0 || field.Has("multiple") ? chosen : [.. options.Take(1)])
                    {
                        yield return (field["name"], option.Has("value") ? option["value"] : option.Words);
                    }

                    break;
            }
        }
    }

    public static Html Parse(string source)
    {
        var root = new Html("#page", null);
        var (open, at) = (root, 0);
        while (at < source.Length)
        {
            if (source[at] != '<' || at + 1 >= source.Length)
            {
                var end = source.IndexOf('<', at + 1) is var next and >= 0 ? next : source.Length;
                open.children.Add(new("", open) { text = WebUtility.HtmlDecode(source[at..end]) });
                at = end;
            }
            else if (source[at + 1] == '!')
            {
                var isComment = source.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal);
                at = After(source, at, isComment ? "-->" : ">");
            }
            else if (source[at + 1] == '/')
            {
                var end = After(source, at, ">");
                var tag = source[(at + 2)..(end - 1)].Trim().ToLowerInvariant();
                for (var closed = open; closed.Parent is not null; closed = closed.Parent)
                {
                    if (closed.Tag == tag)
                    {
                        open = closed.Parent;
                        break;
                    }
                }

                at = end;
            }
            else
            {
                (open, at) = Open(source, at, open);
            }
        }

        return root;
    }

    private static (Html Open, int At) Open(string source, int at, Html parent)
    {
        var end = at + 1;
        while (end < source.Length && !char.IsWhiteSpace(source[end]) && source[end] is not ('>' or '/'))
        {
            end++;
        }

        var element = new Html(source[(at + 1)..end].ToLowerInvariant(), parent);
        parent.children.Add(element);
        at = end;
        var closed = false;
        while (at < source.Length && source[at] != '>')
        {
            if (char.IsWhiteSpace(source[at]) || source[at] == '/')
            {
                closed = source[at] == '/';
                at++;
                continue;
            }

            closed = false;
            at = element.ReadAttribute(source, at);
        }

        at++;
        if (element.Tag is "script" or "style")
        {
            var close = source.IndexOf("</" + element.Tag, at, StringComparison.OrdinalIgnoreCase) is var found and >= 0 ? found : source.Length;
            element.children.Add(new("", element) { text = source[at..close] });
            return (parent, After(source, close, ">"));
        }

        return (closed || Void.Contains(element.Tag) ? parent : element, at);
    }

    private int ReadAttribute(string source, int at)
    {
        var end = at;
        while (end < source.Length && source[end] is not ('=' or '>' or '/') && !char.IsWhiteSpace(source[end]))
        {
            end++;
        }

        var name = source[at..end];
        if (end >= source.Length || source[end] != '=')
        {
            attributes[name] = "";
            return end;
        }

        var quote = source[end + 1] is '"' or '\'' ? source[end + 1] : '\0';
        var from = quote == '\0' ? end + 1 : end + 2;
        var to = quote == '\0' ? source.IndexOfAny([' ', '>', '\n'], from) : source.IndexOf(quote, from);
        attributes[name] = WebUtility.HtmlDecode(source[from..to]);
        return quote == '\0' ? to : to + 1;
    }

    private static int After(string source, int at, string end) => source.IndexOf(end, Math.Min(at, source.Length), StringComparison.Ordinal) is var found and >= 0 ? found + end.Length : source.Length;

    private void Write(StringBuilder all)
    {
        if (Tag is "script" or "style" or "template")
        {
            return;
        }

        all.Append(text);
        children.ForEach(c => c.Write(all));
        if (Tag is not ("" or "a" or "b" or "em" or "strong" or "i" or "span" or "mark" or "sup" or "sub" or "abbr" or "del" or "ins"))
        {
            all.Append(' ');
        }
    }
}
