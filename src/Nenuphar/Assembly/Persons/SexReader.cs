using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Persons;

/// <summary>Every word that tells the patient's sex counts: contradictions are not settled here.</summary>
internal static class SexReader
{
    /// <summary>Whose "sexe féminin" it is: not the newborn's.</summary>
    private static readonly WordStarts Patients = new("patient", "sujet", "malade", "adulte");

    private static readonly string[] Sexes = ["male", "female", "man", "woman", "homme", "femme", "masculin", "feminin"];
    private static readonly KeywordSet Persons = KeywordSet.Of(Keyword.Man, Keyword.Woman, Keyword.PatientWord, Keyword.ThisPatient, Keyword.He, Keyword.She);

    private static readonly OpeningSet Forms = OpeningSet.Of("m", "nee", "masculin", "feminin");

    private static readonly WordStarts Impersonal = new("exist", "agit", "agiss", "faut", "faudr", "fall", "persist", "convient", "conviend", "semble", "reste", "ressort", "apparait", "parait", "importe", "suffit", "manque", "sembl");
    private static readonly WordStarts Decided = new("decid", "propos", "convenu", "not", "prevu", "conseill", "recommand", "possible", "probable", "impossible", "vraisemblable", "necessaire", "conclu", "question", "indiqu", "fait", "mis", "important", "preferable", "constat", "envisag", "retenu");

    public static void Read(Page page, List<Statement> statements)
    {
        var (he, she) = (default(Mention), default(Mention));
        var (heCount, sheCount) = (0, 0);
        var patient = default(Mention);
        var from = statements.Count;
        var said = FromForms(page, statements);
        foreach (var mention in page.MentionsOf(Persons))
        {
            if ((page.At(mention) & (Circumstance.Family | Circumstance.Literature)) != 0 || IsLabel(page, mention) || Physicians.AreMeant(page, mention))
            {
                continue;
            }

            var feminine = page.Is(mention, Keyword.Woman) || (page.Is(mention, Keyword.PatientWord) && IsFeminine(page, mention)) || (page.Is(mention, Keyword.ThisPatient) && IsFeminine(page, mention));
            if ((feminine || page.Is(mention, Keyword.Man)) && !IsPlural(page, mention) && !IsRelativeOf(page, mention) && !IsChoice(page, mention))
            {
                if (!(Titles.IsTitle(page, mention) && Titles.OfAnother(page, mention.First, page.IsSign(mention.Last, '.') ? mention.Last + 1 : mention.Last)))
                {
                    statements.Add(Stated(page, feminine ? "female" : "male", mention.First, mention.Last));
                    said++;
                }
            }
            else if (page.Is(mention, Keyword.He))
            {
                if (IsImpersonal(page, mention))
                {
                    continue;
                }

                (he, heCount) = (heCount == 0 ? mention : he, heCount + 1);
            }
            else if (page.Is(mention, Keyword.She))
            {
                (she, sheCount) = (sheCount == 0 ? mention : she, sheCount + 1);
            }
            else if (patient == default && (page.Is(mention, Keyword.PatientWord) || page.Is(mention, Keyword.ThisPatient)) && !IsPlural(page, mention) && !page.IsSign(mention.Last, ':') && !page.StartsAny(mention.First, ["enfant", "nourriss", "nouveau"]))
            {
                // "L'enfant" is a girl as well.
                patient = mention;
            }
        }

        if (said > 0)
        {
            DoubtedSex.Mark(page, statements, from);
            return;
        }

        var english = page.Narrative.Language != Language.French;
        if (english && heCount != sheCount && Math.Min(heCount, sheCount) * 3 <= Math.Max(heCount, sheCount))
        {
            var pronoun = heCount > sheCount ? he : she;
            statements.Add(Stated(page, heCount > sheCount ? "male" : "female", pronoun.First, pronoun.Last));
        }
        else if (!english && patient != default && sheCount <= heCount)
        {
            statements.Add(Stated(page, "male", patient.First, patient.Last));
        }
    }

    /// <summary>"HER 2/neu", "MAN: 12345", "IL.": capitals before a number or a sign are a gene or a label.</summary>
    private static bool IsLabel(Page page, Mention mention) =>
        mention.Last - mention.First == 1 && mention.Last < page.Tokens.Length && page.Tokens[mention.First].Is(TokenMarks.Upper) && page.IsAnyWord(mention.First, ["her", "il", "man"])
        && (page.Tokens[mention.Last].Kind == TokenKind.Number || (page.Tokens[mention.Last].Kind == TokenKind.Symbol && page.CharAt(mention.Last) is not (',' or ';' or ')')));

    /// <summary>"il n'y a pas", "il existe", "il s'agit", "il a été décidé": nobody.</summary>
    private static bool IsImpersonal(Page page, Mention mention)
    {
        if (!page.IsWord(mention.First, "il"))
        {
            return false;
        }

        var at = mention.Last;
        while (page.IsAnyWord(at, ["n", "ne", "s", "en", "y"]) || (at < page.Tokens.Length && page.Tokens[at].Is(TokenMarks.Joint)))
        {
            at++;
        }

        if (page.IsWord(at - 1, "y") || page.StartsAny(at, Impersonal))
        {
            return true;
        }

        for (var i = at; i < at + 3 && page.IsAnyWord(i, ["est", "a", "ete", "etait", "avait", "fut", "sera", "sont", "donc", "pas", "alors"]); i++)
        {
            if (page.StartsAny(i + 1, Decided))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"M. Roux", "Sexe : F", "69M", "née le": what no term of the lexicon tells.</summary>
    private static int FromForms(Page page, List<Statement> statements)
    {
        var said = 0;
        var tokens = page.Tokens;
        for (var i = Forms.Next(page.Narrative, 0); i >= 0; i = Forms.Next(page.Narrative, i + 1))
        {
            if (tokens[i].Length is 2 or (> 3 and < 7))
            {
                // Neither a letter nor "née" nor "féminin".
                continue;
            }

            var (sex, last) = Form(page, i);
            if (sex is not null && (page.At(i) & (Circumstance.Family | Circumstance.Literature)) == 0)
            {
                statements.Add(Stated(page, sex, i, last));
                said++;
            }
        }

        return said;
    }

    private static (string? Sex, int Last) Form(Page page, int i)
    {
        switch (page.Tokens[i].Initial)
        {
            case 'm' when Titles.IsM(page, i):
                return (Titles.OfAnother(page, i, i + 2) ? null : "male", i + 2);
            case 'm' or 'f' or 'h' when page.Tokens[i].Length == 1:
                return (FormLetters.At(page, i, out _), i + 1);
            case 'm' or 'f' when i > 0 && (page.Starts(i, "masculin") || page.Starts(i, "feminin")) && FormLetters.IsLabel(page, i - 1) && (page.IsSign(i - 1, ':') || page.StartsAny(i - 3, Patients) || page.HasWord(i - 9, i - 1, Patients) || OpensWithChild(page, i)):
                return (page.Tokens[i].Initial == 'm' ? "male" : "female", i + 1);
            // "Patient masculin": told of him, whatever articles follow; "des sujets masculins" are others.
            case 'm' or 'f' when page.IsAnyWord(i, ["masculin", "masculine", "feminin", "feminine"]) && page.StartsAny(i - 1, Patients) && page.Words(i - 1)[^1] is not ('s' or 'S'):
                return (page.Tokens[i].Initial == 'm' ? "male" : "female", i + 1);
            case 'n' when IsBorn(page, i):
                return ("female", i + 1);
            default:
                return default;
        }
    }

    /// <summary>"Un enfant de sexe masculin est hospitalisé": told first, the child is the patient and no newborn of one.</summary>
    private static bool OpensWithChild(Page page, int at) =>
        page.StartsAny(at - 3, ["enfant", "nourriss"]) && at - 3 - page.Narrative.Sentences[page.SentenceOf(at)].First <= 1;

    /// <summary>"née le 4 mai", "née Roux": a tumour is "née de" something.</summary>
    private static bool IsBorn(Page page, int at) =>
        page.IsWord(at, "nee") && page.CharAt(at + 1 < page.Tokens.Length ? at + 1 : at) != '(' && !page.IsSign(at - 1, '/')
        && ((page.IsWord(at + 1, "le") && at + 2 < page.Tokens.Length && page.Tokens[at + 2].Kind == TokenKind.Number)
            || (at + 1 < page.Tokens.Length && page.Tokens[at + 1].Is(TokenMarks.Upper) && page.Tokens[at + 1].Length > 2 && !page.Tokens[at].Is(TokenMarks.Upper)));

    private static bool IsFeminine(Page page, Mention mention)
    {
        var words = page.SpanOf(mention).Of(page.Text);
        return words.EndsWith("patiente", StringComparison.OrdinalIgnoreCase)
            || (words.Equals("malade", StringComparison.OrdinalIgnoreCase) && page.IsWord(mention.First - 1, "la"));
    }

    private static bool IsPlural(Page page, Mention mention) => page.SpanOf(mention).Of(page.Text)[^1] is 's' or 'S' && !Titles.IsTitle(page, mention);

    /// <summary>"female OR male", "homme / femme": a form's choice.</summary>
    private static bool IsChoice(Page page, Mention mention) => (IsOr(page, mention.Last) && page.IsAnyWord(mention.Last + 1, Sexes)) || (IsOr(page, mention.First - 1) && page.IsAnyWord(mention.First - 2, Sexes));

    private static bool IsOr(Page page, int at) => page.IsAnyWord(at, ["or", "ou"]) || page.IsSign(at, '/');

    /// <summary>"his wife", "le mari de la patiente": another person.</summary>
    private static bool IsRelativeOf(Page page, Mention mention)
    {
        if (page.Is(mention, Keyword.Relative) || page.IsWord(mention.First, "dame") || page.IsWord(mention.First, "lady"))
        {
            return page.Is(mention, Keyword.Relative);
        }

        // "sa fille", "her boy", "gave birth to a healthy boy"
        return page.HasWord(mention.First - 6, mention.First, ["deliver", "accouch"]) || (page.HasWord(mention.First - 6, mention.First, ["gave", "giv", "donn"]) && page.HasWord(mention.First - 5, mention.First, ["birth", "naissance"])) || page.IsWord(mention.First - 1, "sa") || page.IsWord(mention.First - 1, "his") || page.IsWord(mention.First - 1, "her") || page.IsWord(mention.First - 1, "une")
            && page.IsWord(mention.First, "fille") && page.IsWord(mention.First - 2, "d");
    }

    private static Statement Stated(Page page, string value, int first, int last) =>
        new(FactKind.Sex, value, page.Narrative.SpanOf(first, last)) { Circumstance = page.At(first) & (Circumstance.Family | Circumstance.Literature), Token = first };
}
