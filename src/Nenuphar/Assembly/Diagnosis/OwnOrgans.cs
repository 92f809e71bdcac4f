using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>
/// "Maladie métastatique de la prostate", "metastatic renal cell cancer": beside the word for a metastasis the organ of the tumour itself mostly tells where it comes from. It is a site of
/// metastasis if it is one to which tumours spread, or if the noun stands right beside it, or on the other side.
/// </summary>
internal static class OwnOrgans
{
    private const int NameReach = 7;
    private const int NounReach = 2;
    private const int SideReach = 4;

    private static readonly string[] Reached = ["liver", "lung", "bone", "brain", "skin", "peritoneum", "pleura", "meninges", "adrenal", "lymph-node", "bone-marrow", "soft-tissue", "ovary", "mediastinum", "retroperitoneum"];
    private static readonly WordStarts Tumours = new("tumeur", "neoplas", "cancer", "carcin", "adenocarcin", "sarcom", "primit", "primair", "primar", "origin");
    private static readonly WordStarts Behind = new("cell", "cancer", "carcin", "adenocarcin", "neoplas");
    private static readonly WordStarts Between = new("metastati", "resecab", "resectab", "connu", "known", "avance", "advanced", "locale");
    private static readonly WordStarts Nouns = new("metastas", "secondar");
    private static readonly WordStarts OtherSide = new("controlat", "contralat", "opposite", "oppose");

    public static void Remove(Page page, List<Statement> statements)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            if (statement.Kind == FactKind.Primary && statement.IsAffirmed && OrganAt(page, statement.Token) is { } organ)
            {
                own.Add(organ);
            }
        }

        if (own.Count > 0)
        {
            statements.RemoveAll(s => s.Kind == FactKind.Metastasis && own.Contains(s.Value) && !IsReached(page, s));
        }
    }

    private static string? OrganAt(Page page, int token)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(token)))
        {
            if (mention.First == token)
            {
                return Places.OrganOf(page, mention)?.Value;
            }
        }

        return null;
    }

    private static bool IsReached(Page page, Statement statement)
    {
        var place = statement.Token;
        return page.HasWord(place - SideReach, place + SideReach, OtherSide)
            || (!IsNamed(page, place) && (Reached.Contains(statement.Value, StringComparer.Ordinal) || page.HasWord(place - NounReach, place + NounReach + 1, Nouns)));
    }

    /// <summary>"de son néoplasme pulmonaire", "adénocarcinome métastatique non résécable du côlon", "renal cell cancer".</summary>
    private static bool IsNamed(Page page, int place)
    {
        var before = place - 1;
        while (before > place - NameReach && (page.IsAnyWord(before, ["de", "du", "des", "d", "la", "le", "l", "son", "sa", "non", "of", "the", "his", "her"]) || page.IsSign(before, '\'') || page.IsSign(before, '’') || page.StartsAny(before, Between)))
        {
            before--;
        }

        return page.StartsAny(before, Tumours) || page.IsAnyWord(before, ["tumor", "tumour"]) || (before < place - 2 && page.IsAnyWord(before, ["maladie", "disease"])) || page.StartsAny(place + 1, Behind);
    }
}
