using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Nenuphar.Text;

namespace Nenuphar.Board.Searching;

/// <summary>A text with the words that were looked for marked; not a blank is added to it.</summary>
public sealed class MarkedWords : ComponentBase
{
    [Parameter]
    public string Text { get; set; } = "";

    /// <summary>Folded.</summary>
    [Parameter]
    public IReadOnlySet<string> Words { get; set; } = new HashSet<string>(StringComparer.Ordinal);

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var done = 0;
        foreach (var (begin, end) in SearchText.WordsOf(Text))
        {
            if (!Words.Contains(Fold.Of(Text[begin..end])))
            {
                continue;
            }

            builder.AddContent(0, Text[done..begin]);
            builder.OpenElement(1, "mark");
            builder.AddContent(2, Text[begin..end]);
            builder.CloseElement();
            done = end;
        }

        builder.AddContent(3, Text[done..]);
    }
}
