using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Words of the other sex in one text: "la patiente" for a man, "elle a ensuite". The sex that is told first, by a noun, holds.</summary>
internal static class Agreement
{
    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var sexes = document.Statements.Where(s => s.Kind == FactKind.Sex && s.IsAffirmed && !IsHeading(document.Page, s.Token)).OrderBy(s => s.Token).ToList();
        if (sexes.Count == 0)
        {
            yield break;
        }

        var first = sexes[0];
        var other = sexes.Where(s => s.Value != first.Value).ToList();
        List<Evidence> against = [.. other.Select(s => document.Words(s.Span)), .. Pronouns(document, first)];
        if (against.Count > 0)
        {
            yield return Slips.Of("agreement-against-sex", [document.Words(first.Span), .. against.Distinct().Take(4)]);
        }
    }

    /// <summary>"MAN:" on a line of its own opens a part of a form: initials, most often.</summary>
    private static bool IsHeading(Page page, int token) => page.Tokens[token].Is(TokenMarks.LineBefore) && page.IsSign(token + 1, ':') && (token + 2 >= page.Tokens.Length || page.Tokens[token + 2].Is(TokenMarks.LineBefore));

    /// <summary>"Elle a" at the head of a sentence about a man whom no other noun explains.</summary>
    private static IEnumerable<Evidence> Pronouns(OpenDocument document, Statement first)
    {
        var page = document.Page;
        var pronoun = first.Value == "male" ? "elle" : "";
        if (pronoun.Length == 0)
        {
            yield break;
        }

        foreach (var sentence in page.Narrative.Sentences)
        {
            if (sentence.First > first.Token && page.IsWord(sentence.First, pronoun) && (page.IsWord(sentence.First + 1, "a") || page.IsWord(sentence.First + 1, "est"))
                && page.StartsAny(sentence.First + 2, ["ensuite", "subi", "recu", "presente", "beneficie", "ete", "consulte", "hospitalise", "commence"]))
            {
                yield return document.Words(page.Narrative.SpanOf(sentence.First, Math.Min(sentence.Last, sentence.First + 3)));
            }
        }
    }
}
