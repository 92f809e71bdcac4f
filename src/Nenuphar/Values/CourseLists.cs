using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>
/// Lesions that a course of the disease brings with it: "progression avec de multiples lésions dans le foie, des nodules pulmonaires et des adénopathies", "progression with new
/// lesions in the liver and bone". Several lesions of an organ to which tumours spread, or nodes, each behind the last.
/// </summary>
internal static class CourseLists
{
    /// <summary>How far behind the course the word stands that brings its lesions.</summary>
    private const int BringingReach = 9;

    private static readonly WordStarts Courses = new("progress", "rechut", "recidiv", "relaps", "recurren", "evoluti");
    private static readonly WordStarts Bringing = new("avec", "with", "due", "raison", "forme", "presence", "apparition", "appearance", "development", "developpement", "consisting", "including", "because", "comprenant");
    private static readonly WordStarts Lesions = new("lesion", "nodul", "foyer", "foci", "localisation", "deposit", "depot", "micronodul", "image");
    private static readonly WordStarts Benign = new("benin", "benign", "angiom", "hemangiom", "kyst", "cyst", "indetermin", "douteu", "doubtful", "aspecif", "nonspecif", "reacti", "inflamm", "infecti");
    private static readonly WordStarts Endings = new("multiple", "nombreu", "plusieurs", "several", "many", "numerous", "diffus", "bilat", "bilob", "disseminat", "dissemine", "hypodens", "nouv", "new", "additional", "suppl", "petit", "small", "milliair", "infracentim", "centimet", "hilair", "mediastin", "retroperiton", "mesenter", "pelvi", "abdomin", "axill", "cervic", "supraclav", "susclav", "sousclav", "inguin", "iliaq", "iliac", "thoraci", "regional", "locoregional", "subcarin", "paratrach", "coeliaq", "celiac", "lombo", "para", "aorti", "hypermetab", "patholog", "metastat", "secondair", "secondary", "suspect", "lytiq", "lytic", "condens");

    private static readonly string[] Fillers =
    [
        "de", "du", "des", "d", "la", "le", "les", "l", "au", "aux", "a", "en", "dans", "niveau", "niveaux", "et", "and", "ainsi", "que", "of", "the", "in", "at", "both", "presence", "apparition", "appearance", "development", "developpement", "deux", "trois", "quatre", "two", "three", "four", "lobes", "lobe", "gauche", "droit", "droite", "left", "right",
    ];

    /// <summary>The lesions behind a word of course at a token, if it brings any.</summary>
    public static void Read(Page page, ReadOnlySpan<Mention> mentions, int head, Sentence range, List<Statement> statements)
    {
        if (!page.StartsAny(head, Courses) || page.HasWord(head, range.Last, Benign))
        {
            return;
        }

        for (var i = head + 1; i < Math.Min(range.Last, head + BringingReach) && page.CharAt(i) is not (',' or ';' or ':' or '.'); i++)
        {
            if (page.IsAnyWord(i, Bringing))
            {
                From(page, mentions, head, i + 1, range.Last, statements);
                return;
            }
        }
    }

    private static void From(Page page, ReadOnlySpan<Mention> mentions, int head, int first, int end, List<Statement> statements)
    {
        var (several, at, m) = (false, first, 0);
        while (at < end)
        {
            while (m < mentions.Length && mentions[m].First < at)
            {
                m++;
            }

            if (m < mentions.Length && mentions[m].First == at && CourseSites.SpreadAt(page, mentions[m]) is { } organ && organ != "ovary")
            {
                // "multiples lésions hépatiques", "liver lesions"; nodes are several by themselves.
                var noun = NounOf(page, mentions[m], end);
                several |= organ == "lymph-node" || (noun >= 0 && IsPlural(page, noun));
                if (!several)
                {
                    return;
                }

                Add(page, head, mentions[m], organ, statements);
                (at, several) = (Math.Max(mentions[m].Last, noun + 1), organ != "lymph-node");
            }
            else if (page.StartsAny(at, Lesions) && (several || IsPlural(page, at)))
            {
                (several, at) = (true, at + 1);
            }
            else if (page.IsSign(at, '\'') || page.IsSign(at, '’') || page.IsSign(at, '-') || page.IsSign(at, ',') || page.IsAnyWord(at, Fillers) || page.StartsAny(at, Endings))
            {
                at++;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>The word for the lesions that begins or ends a term, or stands right behind it; -1 if none does.</summary>
    private static int NounOf(Page page, Mention organ, int end) =>
        page.StartsAny(organ.First, Lesions) ? organ.First : page.StartsAny(organ.Last - 1, Lesions) ? organ.Last - 1 : organ.Last < end && page.StartsAny(organ.Last, Lesions) ? organ.Last : -1;

    private static bool IsPlural(Page page, int token) => page.Words(token) is [.., 's' or 'S'] || page.IsWord(token, "foci");

    private static void Add(Page page, int head, Mention place, string site, List<Statement> statements)
    {
        var span = page.Narrative.SpanOf(head, head + 1).To(page.SpanOf(place));
        statements.Add(new Statement(FactKind.Metastasis, site, span.Length <= 200 ? span : page.SpanOf(place)) { Circumstance = page.At(head) | page.At(place), Token = place.First });
    }
}
