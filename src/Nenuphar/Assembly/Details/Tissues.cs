using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Details;

/// <summary>Grades and diagnoses of one specimen: said in the sentence of its Ki-67, they are of that specimen too; and what has no specimen has the only one that the text samples.</summary>
internal static class Tissues
{
    public static void Attach(Page page, List<Statement> statements)
    {
        var indices = statements.Where(s => s.Kind is FactKind.Ki67 or FactKind.Mitoses && s.IsAffirmed && s["specimen"] is not null).ToList();
        var organs = indices.Select(s => s["specimen"]).Concat(statements.Where(s => s.Kind == FactKind.Ihc && s.IsAffirmed).Select(s => s["specimen"])).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var origin = statements.Find(s => s is { Kind: FactKind.Primary, IsAffirmed: true } && s.Value != "C80.9") is { } primary && Sites.Of(primary.Value).Organ is { Length: > 0 } own ? own : null;
        for (var i = statements.Count - 1; i >= 0; i--)
        {
            var statement = statements[i];
            if (origin is not null && statement["specimen"] is null && statement.Kind is FactKind.Ki67 or FactKind.Mitoses && organs.Exists(o => o != origin) && (IsOfPrimary(page, statement.Token, origin, indices) || IsBeforePrimary(page, statement)))
            {
                statements[i] = statement.With("specimen", origin);
            }
            else if (organs.Count == 1 && statement["specimen"] is null && statement.Kind is FactKind.Ki67 or FactKind.Mitoses or FactKind.Ihc)
            {
                statements[i] = statement.With("specimen", organs[0]);
            }
            else if (organs.Count > 1 && statement.Kind == FactKind.Grade && InSentenceOf(page, statement, indices) is { } organ)
            {
                statements[i] = statement.With("specimen", organ);
            }
        }
    }

    /// <summary>"Primary: Ki-67 1 %", "TNE iléale G1 (Ki-67 1 %)": the words give the value to the primary, or name the tumour with its organ in the value's own sentence and no metastasis.</summary>
    private static bool IsOfPrimary(Page page, int token, string origin, List<Statement> indices)
    {
        if (SpreadLabels.TellsPrimary(page, token) || Samplings.IsOfPrimary(page, token))
        {
            return true;
        }

        var sentence = page.SentenceOf(token);
        var named = false;
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (page.Lexicon.Has(mention, ConceptKind.MetastasisWord) || page.Lexicon.Has(mention, ConceptKind.Metastasis))
            {
                if (mention.First > token && indices.Exists(k => k.Token > mention.First && k["specimen"] != origin && page.SentenceOf(k.Token) == sentence))
                {
                    // "TNE iléale, Ki-67 1 %, métastase hépatique Ki-67 8 %": the spread behind the value has its own.
                    continue;
                }

                return false;
            }

            named |= mention.First < token && Samplings.InName(page, mention) == origin;
        }

        return named;
    }

    /// <summary>"3 % sur la tumeur primitive": the place behind the value is the primary.</summary>
    private static bool IsBeforePrimary(Page page, Statement statement)
    {
        var last = statement.Token;
        while (last < page.Tokens.Length && page.Tokens[last].End <= statement.Span.End)
        {
            last++;
        }

        return Samplings.Behind(page, last, out var organ) && organ is null;
    }

    private static string? InSentenceOf(Page page, Statement statement, List<Statement> indices)
    {
        var sentence = page.SentenceOf(statement.Token);
        var here = indices.Where(k => page.SentenceOf(k.Token) == sentence).Select(k => k["specimen"]!).Distinct(StringComparer.Ordinal).ToList();
        return here is [var only] ? only : null;
    }
}
