using Nenuphar.Assembly.Treatments;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Details;

/// <summary>"Réduction à 5 mg, puis reprise à 10 mg en mai 2021", "reduced to 5 mg": later doses of the drug told last before them, each with its day.</summary>
internal static class DoseChanges
{
    /// <summary>Words between the change and its amount, between the amount and its day, and sentences back to the drug.</summary>
    private const int Ahead = 6, DayBehind = 4, Back = 2;
    private const Circumstance NotDone = Circumstance.Negated | Circumstance.Possible | Circumstance.Planned | Circumstance.Hypothetical | Circumstance.Family | Circumstance.Literature | Circumstance.Discarded;

    private static readonly WordStarts Changing = new("redui", "reduc", "diminu", "decreas", "lowered", "augment", "increas", "escalad", "escalat", "raised", "portee", "porte", "passage", "repris", "resum", "restart", "reintro", "puis", "then");
    private static readonly WordStarts Leading = new("to", "at", "a", "de", "of", "the", "la", "sa", "dose", "posologie", "from", "mg", "again", "progressivement", "gradually", "was", "et", "and", "half", "moitie");

    public static void Read(OpenDocument document, List<Statement> statements)
    {
        var page = document.Page;
        for (var i = page.Next(0, page.Tokens.Length, Changing); i >= 0; i = page.Next(i + 1, page.Tokens.Length, Changing))
        {
            var sentence = page.Narrative.Sentences[page.SentenceOf(i)];
            if (page.IsAnyWord(i, ["puis", "then"]) && !(Doses.AtNumber(page, i + 1) is not null && i > 1 && Doses.AtNumber(page, i - 2) is not null))
            {
                // Only "20 mg puis 30 mg".
                continue;
            }

            if ((page.AtTreatment(i) & NotDone) == 0 && AmountBehind(page, i, sentence.Last) is { } amount)
            {
                Add(document, statements, i, amount, sentence.Last);
            }
        }

        Arrows(document, statements);
    }

    /// <summary>"10 mg 03/2021 -> 5 mg 05/2021".</summary>
    private static void Arrows(OpenDocument document, List<Statement> statements)
    {
        var page = document.Page;
        for (var s = statements.Count - 1; s >= 0; s--)
        {
            if (statements[s].Kind != FactKind.Treatment || statements[s]["dose"] is null || statements[s]["changed"] is not null)
            {
                continue;
            }

            var (told, last) = (statements[s].Token, page.Narrative.Sentences[page.SentenceOf(statements[s].Token)].Last);
            for (var i = told + 1; i < last; i++)
            {
                if (DoseSteps.Amount(page, i) is >= 0 and var at && at < last && Doses.AtNumber(page, at) is { } dose && !IsTold(statements, i))
                {
                    Add(document, statements, i, (dose, Math.Min(at + 2, last)), last);
                    i = at;
                }
            }
        }
    }

    private static bool IsTold(List<Statement> statements, int token) => statements.Exists(s => s.Token == token && s["changed"] is not null);

    private static void Add(OpenDocument document, List<Statement> statements, int at, (string Dose, int Last) amount, int last)
    {
        if (Owner(document.Page, statements, at, amount.Dose) is { } owner)
        {
            var day = document.Timeline.DatesIn(amount.Last, Math.Min(amount.Last + DayBehind, last)).Where(d => !d.Inferred).Select(d => d.Date.ToString()).FirstOrDefault();
            statements.Add(new Statement(FactKind.Treatment, owner.Value, document.Page.Narrative.SpanOf(at, amount.Last)) { Token = at, Circumstance = owner.Circumstance }.With("dose", amount.Dose).With("changed", "dose").With("on", day));
        }
    }

    private static (string Dose, int Last)? AmountBehind(Page page, int change, int last)
    {
        for (var i = change + 1; i < Math.Min(last, change + Ahead); i++)
        {
            if (page.Tokens[i].Kind == Text.TokenKind.Number)
            {
                if (Doses.AtNumber(page, i) is { } dose)
                {
                    return (dose, Math.Min(i + 2, last));
                }
            }
            else if (!page.IsAnyWord(i, Leading))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The drug told last before the change, if its dose is told in the same unit and the change is not told with it already.</summary>
    private static Statement? Owner(Page page, List<Statement> statements, int change, string dose)
    {
        var last = statements.Where(s => s.Kind == FactKind.Treatment && s.Token < change && s["changed"] is null && Agents.ClassOf(s.Value).Modality is Modality.Systemic).MaxBy(s => s.Token);
        return last is { IsAffirmed: true } && page.SentenceOf(change) - page.SentenceOf(last.Token) <= Back && last["dose"] is { } first && Unit(first) == Unit(dose) && !HasDrug(page, last.Token + 1, change) ? last : null;
    }

    private static string Unit(string dose) => dose[(dose.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split('/')[0];

    private static bool HasDrug(Page page, int first, int last)
    {
        for (var s = page.SentenceOf(first); s <= page.SentenceOf(last); s++)
        {
            foreach (var mention in page.MentionsIn(s))
            {
                if (mention.First >= first && mention.First < last && (page.Lexicon.Has(mention, ConceptKind.Drug) || page.Lexicon.Has(mention, ConceptKind.Regimen)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
