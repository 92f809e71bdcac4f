using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Time;
using Nenuphar.Values;

namespace Nenuphar.Assembly;

/// <summary>Sex and age. Every age told at presentation and every word that tells the sex counts: contradictions are not settled here.</summary>
internal static class PatientReader
{
    /// <summary>How far before the number the person may stand: "homme marié, âgé de 54 ans".</summary>
    private const int PersonWindow = 9;
    private const int OldestAge = 115;

    public static void Read(Page page, Calendar calendar, List<Statement> statements)
    {
        ReadSex(page, statements);
        for (var i = 1; i < page.Tokens.Length; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number)
            {
                ReadAge(page, calendar, i, statements);
            }
        }
    }

    private static void ReadSex(Page page, List<Statement> statements)
    {
        var (he, she) = (default(Mention), default(Mention));
        var (heCount, sheCount) = (0, 0);
        var patient = default(Mention);
        var said = 0;
        foreach (var mention in page.Mentions)
        {
            if (!page.Lexicon.Has(mention, ConceptKind.Keyword) || (page.At(mention) & (Circumstance.Family | Circumstance.Literature)) != 0)
            {
                continue;
            }

            var feminine = page.Is(mention, Keyword.Woman) || (page.Is(mention, Keyword.PatientWord) && IsFeminine(page, mention)) || (page.Is(mention, Keyword.ThisPatient) && IsFeminine(page, mention));
            if ((feminine || page.Is(mention, Keyword.Man)) && !IsPlural(page, mention) && !IsRelativeOf(page, mention))
            {
                statements.Add(Stated(page, FactKind.Sex, feminine ? "female" : "male", mention.First, mention.Last));
                said++;
            }
            else if (page.Is(mention, Keyword.He))
            {
                (he, heCount) = (heCount == 0 ? mention : he, heCount + 1);
            }
            else if (page.Is(mention, Keyword.She))
            {
                (she, sheCount) = (sheCount == 0 ? mention : she, sheCount + 1);
            }
            else if (patient == default && (page.Is(mention, Keyword.PatientWord) || page.Is(mention, Keyword.ThisPatient)) && !IsPlural(page, mention))
            {
                patient = mention;
            }
        }

        if (said > 0)
        {
            return;
        }

        var english = page.Narrative.Language != Language.French;
        if (english && heCount != sheCount && Math.Min(heCount, sheCount) * 3 <= Math.Max(heCount, sheCount))
        {
            var pronoun = heCount > sheCount ? he : she;
            statements.Add(Stated(page, FactKind.Sex, heCount > sheCount ? "male" : "female", pronoun.First, pronoun.Last));
        }
        else if (!english && patient != default && sheCount <= heCount)
        {
            statements.Add(Stated(page, FactKind.Sex, "male", patient.First, patient.Last));
        }
    }

    private static void ReadAge(Page page, Calendar calendar, int at, List<Statement> statements)
    {
        var age = Number.Of(page.Words(at));
        if (!(age >= 0 && age <= OldestAge) || age != Math.Floor(age) || (page.At(at) & (Circumstance.Family | Circumstance.Literature)) != 0)
        {
            return;
        }

        var unitAt = at + 1 < page.Tokens.Length && page.IsSign(at + 1, '-') ? at + 2 : at + 1;
        var unit = unitAt < page.Tokens.Length ? calendar.UnitOf(page.Tokens[unitAt]) : '\0';
        var last = unitAt + 1;
        var old = false;
        if (unit == '\0' && IsYearOld(page, unitAt, out var afterAbbreviation))
        {
            (unit, old, last) = ('y', true, afterAbbreviation);
        }
        else if (unit is 'y' or 'm' && OldAfter(page, unitAt + 1, out var afterOld))
        {
            (old, last) = (true, afterOld);
        }

        var labelled = unit == '\0' && IsLabel(page, at);
        if (!(unit is 'y' or 'm') && !labelled)
        {
            return;
        }

        if (labelled)
        {
            last = at + 1;
        }
        else if (!old && !PersonBefore(page, at))
        {
            return;
        }

        if (unit == 'm' && age >= 24)
        {
            return;
        }

        var value = unit == 'm' ? $"{Number.Write(age)} mo" : Number.Write(age);
        statements.Add(Stated(page, FactKind.Age, value, at, last));
    }

    /// <summary>"yo", "y/o", "year-old" as one abbreviation.</summary>
    private static bool IsYearOld(Page page, int at, out int after)
    {
        after = at + 1;
        if (page.IsWord(at, "yo") || page.IsWord(at, "yr") || page.IsWord(at, "yrs"))
        {
            return page.IsWord(at, "yo") || OldAfter(page, at + 1, out after);
        }

        after = at + 3;
        return page.IsWord(at, "y") && page.IsSign(at + 1, '/') && page.IsWord(at + 2, "o");
    }

    private static bool OldAfter(Page page, int at, out int after)
    {
        after = page.IsSign(at, '-') ? at + 2 : at + 1;
        if (page.IsWord(after - 1, "old"))
        {
            return true;
        }

        after = at + 2;
        return page.IsWord(at, "of") && page.IsWord(at + 1, "age");
    }

    /// <summary>"Age: 54".</summary>
    private static bool IsLabel(Page page, int at) =>
        (page.IsWord(at - 1, "age") || (page.IsSign(at - 1, ':') && page.IsWord(at - 2, "age"))) && !page.IsWord(at - 2, "of");

    /// <summary>A person before the number in the same sentence, and no word that makes it a duration or another age.</summary>
    private static bool PersonBefore(Page page, int at)
    {
        if (page.IsWord(at - 1, "de") && (page.IsWord(at - 2, "age") || page.IsWord(at - 2, "agee") || page.IsWord(at - 2, "agees") || page.IsWord(at - 2, "ages")))
        {
            // "l'âge de 15 ans" is an earlier age; "âgé de 54 ans" is this one.
            return page.Text[page.Tokens[at - 2].End - 1] is 'é' or 'É' or 'e' or 'E' && !page.IsSign(at - 3, '\'');
        }

        if (page.IsWord(at - 1, "aged"))
        {
            return true;
        }

        if (!(page.IsWord(at - 1, "de") || page.IsSign(at - 1, ',') || page.IsSign(at - 1, '(') || page.IsWord(at - 1, "a")))
        {
            return false;
        }

        var sentence = page.SentenceOf(at);
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (mention.Last <= at && at - mention.Last < PersonWindow
                && (page.Is(mention, Keyword.Woman) || page.Is(mention, Keyword.Man) || page.Is(mention, Keyword.PatientWord)))
            {
                return !HasVerbBetween(page, mention.Last, at);
            }
        }

        return false;
    }

    /// <summary>"patient suivi depuis 5 ans": a preposition of duration before the number.</summary>
    private static bool HasVerbBetween(Page page, int first, int at)
    {
        for (var i = first; i < at; i++)
        {
            if (page.IsWord(i, "depuis") || page.IsWord(i, "pendant") || page.IsWord(i, "apres") || page.IsWord(i, "for") || page.IsWord(i, "since") || page.IsWord(i, "evolution") || page.IsWord(i, "antecedent"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFeminine(Page page, Mention mention)
    {
        var words = page.SpanOf(mention).Of(page.Text);
        return words.EndsWith("patiente", StringComparison.OrdinalIgnoreCase)
            || (words.Equals("malade", StringComparison.OrdinalIgnoreCase) && page.IsWord(mention.First - 1, "la"));
    }

    private static bool IsPlural(Page page, Mention mention) => page.SpanOf(mention).Of(page.Text)[^1] is 's' or 'S' && !page.IsWord(mention.First, "mrs") && !page.IsWord(mention.First, "ms");

    /// <summary>"his wife", "le mari de la patiente": another person.</summary>
    private static bool IsRelativeOf(Page page, Mention mention)
    {
        if (page.Is(mention, Keyword.Relative) || page.IsWord(mention.First, "dame") || page.IsWord(mention.First, "lady"))
        {
            return page.Is(mention, Keyword.Relative);
        }

        // "sa fille", "her boy"
        return page.IsWord(mention.First - 1, "sa") || page.IsWord(mention.First - 1, "his") || page.IsWord(mention.First - 1, "her") || page.IsWord(mention.First - 1, "une")
            && page.IsWord(mention.First, "fille") && page.IsWord(mention.First - 2, "d");
    }

    private static Statement Stated(Page page, FactKind kind, string value, int first, int last) =>
        new(kind, value, page.Narrative.SpanOf(first, Math.Min(last, page.Tokens.Length))) { Circumstance = page.At(first) & (Circumstance.Family | Circumstance.Literature), Token = first };
}
