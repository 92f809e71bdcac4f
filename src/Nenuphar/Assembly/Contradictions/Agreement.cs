using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Words of the other sex in one text: "la patiente" for a man, "elle a ensuite". The sex that is told first, by a noun, holds.</summary>
internal static class Agreement
{
    private static readonly WordStarts Verbs = new("was", "had", "has", "is", "received", "underwent", "presented", "developed", "reported", "died", "denied", "complained", "noticed", "started");
    private static readonly string[] OfOne = ["va", "a", "est", "etait", "avait", "recoit", "presente", "presentait", "consulte", "beneficie", "reste"];

    /// <summary>Verbs and participles of persons alone: of "elle", which may be the tumour.</summary>
    private static readonly string[] OfPersons = ["consulte", "consultait", "vit", "travaille", "fume", "fumait", "rapporte", "decrit", "mange"];
    private static readonly string[] PersonsAlone = ["hospitalisee", "admise", "agee", "mariee", "veuve", "retraitee", "decedee", "asymptomatique", "enceinte", "menopausee", "allergique", "adressee"];

    /// <summary>Without the letter of the other sex.</summary>
    private static readonly string[] Masculine = ["age", "suivi", "opere", "adresse", "hospitalise", "traite", "connu", "admis"];
    private static readonly WordStarts Others = new("husband", "wife", "mother", "father", "daughter", "brother", "sister", "partner", "spouse", "surgeon", "physician", "doctor", "practition", "baby", "infant", "newborn", "child", "fetus", "mari", "epou", "fils", "pere", "frere", "conjoint", "compagn", "medecin", "chirurg", "docteur", "bebe", "enfant", "nouve", "foetus");

    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var sexes = document.Statements.Where(s => s.Kind == FactKind.Sex && (s.IsAffirmed || s.Circumstance == Circumstance.Possible) && !IsHeading(document.Page, s.Token)).Concat(Men(document.Page)).OrderBy(s => s.Token).ToList();
        if (sexes.Count == 0)
        {
            yield break;
        }

        var first = sexes.Find(s => s.IsAffirmed) ?? sexes[0];
        var other = sexes.Where(s => s.Value != first.Value).ToList();
        List<Evidence> against = [.. other.Select(s => document.Words(s.Span)), .. Pronouns(document, first)];
        if (against.Count > 0)
        {
            yield return Slips.Of("agreement-against-sex", [document.Words(first.Span), .. against.Distinct().Take(4)]);
        }
    }

    /// <summary>"Patient de 50 ans", "Patient âgé de", "Le patient va": told of a man where the language has another word for a woman; "du patient" and "Patient :" are said of anybody.</summary>
    private static IEnumerable<Statement> Men(Page page)
    {
        if (page.Narrative.Language == Language.English)
        {
            yield break;
        }

        foreach (var sentence in page.Narrative.Sentences)
        {
            var at = page.IsAnyWord(sentence.First, ["le", "ce"]) ? sentence.First + 1 : sentence.First;
            if (at + 1 < sentence.Last && page.IsWord(at, "patient") && (page.At(at) & (Circumstance.Family | Circumstance.Literature)) == 0
                && (at > sentence.First ? page.IsAnyWord(at + 1, OfOne) : page.IsWord(at + 1, "de") ? page.Tokens[at + 2].Kind == TokenKind.Number : page.IsAnyWord(at + 1, Masculine)))
            {
                yield return new Statement(FactKind.Sex, "male", page.Narrative.SpanOf(sentence.First, at + 1)) { Token = at };
            }
        }
    }

    /// <summary>"MAN:" on a line of its own opens a part of a form: initials, most often.</summary>
    private static bool IsHeading(Page page, int token) => page.Tokens[token].Is(TokenMarks.LineBefore) && page.IsSign(token + 1, ':') && (token + 2 >= page.Tokens.Length || page.Tokens[token + 2].Is(TokenMarks.LineBefore));

    /// <summary>"Elle a" at the head of a sentence about a man whom no other noun explains.</summary>
    private static IEnumerable<Evidence> Pronouns(OpenDocument document, Statement first)
    {
        var page = document.Page;
        foreach (var sentence in page.Narrative.Sentences)
        {
            if (sentence.First > first.Token && (IsOther(page, sentence.First, first.Value == "male") || IsParticiple(page, sentence, first.Value == "male")))
            {
                yield return document.Words(page.Narrative.SpanOf(sentence.First, Math.Min(sentence.Last, sentence.First + 3)));
            }
        }
    }

    /// <summary>"Décédée le 3 mai" of a man: a participle of persons alone opens the sentence. "Opérée" may be of the tumour, "née de" of anything; a masculine form is often meant for both.</summary>
    private static bool IsParticiple(Page page, Sentence sentence, bool isMan)
    {
        var at = sentence.First;
        var told = isMan ? page.IsAnyWord(at, ["decedee", "hospitalisee", "admise"]) : page.IsWord(at, "decede");
        return told && page.Narrative.Language != Language.English && page.IsAnyWord(at + 1, ["le", "en", "au", "a", "du", "d", "de", "dans", "pour", "par", "depuis", "."]) && !IsOfRelative(page, at);
    }

    private static bool IsOther(Page page, int at, bool isMan)
    {
        if (page.IsWord(at, isMan ? "elle" : "il"))
        {
            // "Il a été décidé" speaks of nobody: only what is done to a person is counted for a woman.
            return isMan ? IsOfWoman(page, at + 1) || (page.IsWord(at + 1, "a") || page.IsWord(at + 1, "est")) && page.StartsAny(at + 2, ["ensuite", "subi", "recu", "presente", "beneficie", "ete", "consulte", "hospitalise", "commence"])
                : !IsOfRelative(page, at) && ((page.IsWord(at + 1, "a") && (page.StartsAny(at + 2, ["subi", "recu", "beneficie", "consulte"]) || (page.IsWord(at + 2, "ete") && page.StartsAny(at + 3, ["opere", "hospitalise", "traite", "admis"])))) || (page.IsWord(at + 1, "est") && page.StartsAny(at + 2, ["decede", "mort", "traite", "hospitalise", "opere", "suivi", "adresse"])));
        }

        return page.IsWord(at, isMan ? "she" : "he") && page.IsAnyWord(at + 1, Verbs) && !IsOfRelative(page, at);
    }

    /// <summary>"Elle va bien", "elle est hospitalisée": what a tumour, which is "elle" too, does not do.</summary>
    private static bool IsOfWoman(Page page, int at) => !IsOfRelative(page, at - 1)
        && (page.IsAnyWord(at, OfPersons) || (page.IsWord(at, "va") && page.IsAnyWord(at + 1, ["bien", "mieux", "mal"])) || (page.IsWord(at, "se") && page.StartsAny(at + 1, ["plain", "plaig"])) || (page.IsWord(at, "est") && page.IsAnyWord(at + 1, PersonsAlone)));

    /// <summary>Somebody else is named in the sentence before: the pronoun may be his.</summary>
    private static bool IsOfRelative(Page page, int at)
    {
        var sentence = page.SentenceOf(at);
        return (page.At(at) & (Circumstance.Family | Circumstance.Literature)) != 0 || (sentence > 0 && page.HasWord(page.Narrative.Sentences[sentence - 1].First, at, Others));
    }
}
