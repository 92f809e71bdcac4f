using System.Runtime.CompilerServices;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>A pathologist's report on one specimen: where its conclusion begins. What the body says and what the conclusion says must be the same.</summary>
internal sealed record Report(OpenDocument Document, int Conclusion)
{
    /// <summary>Only a report describes tissue under these.</summary>
    private static readonly string[] Descriptions = ["macroscop", "gross", "microscop", "micro"];
    private static readonly string[] Parts = ["specimen", "piece", "prelevement", "nature", "histolog", "immuno", "ihc"];
    private static readonly string[] Conclusions = ["conclusion", "diagnos", "summary", "synthese"];
    private static readonly string[] Several = ["multiple", "multifocal", "bifocal", "synchron", "collision", "mixed", "mixte", "minen", "component", "composant", "contingent"];

    /// <summary>Each document is looked through once, however many values ask for it.</summary>
    private static readonly ConditionalWeakTable<OpenDocument, Report?[]> Known = [];

    /// <summary>Null if the document is no such report.</summary>
    public static Report? Of(OpenDocument document) => Known.GetValue(document, d => [Found(d)])[0];

    /// <summary>Whether the words tell of more than one tumour or part of a tumour.</summary>
    public bool IsOfSeveral { get; } = IsParted(Document.Page) || Counts(Document.Page);

    public bool Concludes(Placed placed) => placed.Token >= Conclusion;

    private static Report? Found(OpenDocument document)
    {
        var page = document.Page;
        var (described, parts, conclusion) = (false, new HashSet<char>(), -1);
        for (var i = 0; i < page.Tokens.Length; i++)
        {
            if (i > 0 && !page.Tokens[i].Is(TokenMarks.LineBefore))
            {
                continue;
            }

            if (page.StartsAny(i, Descriptions))
            {
                described = true;
            }
            else if (page.StartsAny(i, Parts))
            {
                parts.Add(page.Tokens[i].Initial);
            }
            else if ((described || parts.Count > 0) && page.StartsAny(i, Conclusions))
            {
                conclusion = i;
            }
        }

        return (described || parts.Count > 1) && conclusion > 0 ? new(document, conclusion) : null;
    }

    /// <summary>"No goblet cell component" parts nothing.</summary>
    private static bool IsParted(Page page)
    {
        for (var i = 0; i < page.Tokens.Length; i++)
        {
            if (page.StartsAny(i, Several) && (page.At(i) & Circumstance.Negated) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"two tumours", "deux lésions", "second nodule".</summary>
    private static bool Counts(Page page)
    {
        for (var i = 0; i < page.Tokens.Length; i++)
        {
            if ((page.StartsAny(i, ["second", "deuxieme", "autre", "other"]) || page.IsWord(i, "two") || page.IsWord(i, "deux") || page.IsWord(i, "three") || page.IsWord(i, "trois"))
                && page.HasWord(i + 1, i + 4, ["tumeur", "tumor", "tumour", "nodul", "lesion", "focus", "foci", "foyer", "specimen", "prelevement"]))
            {
                return true;
            }
        }

        return false;
    }
}
