using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>
/// What opens many a case and is true of a kind of tumours, not of a patient: "Les angiosarcomes sont des tumeurs rares", "L'angiosarcome est une tumeur rare
/// chez l'adulte", "Merkel cell carcinoma is an aggressive cancer of the skin".
/// </summary>
internal static class KindsOfTumours
{
    /// <summary>How far behind its beginning the subject of the sentence ends.</summary>
    private const int SubjectReach = 6;

    /// <summary>How far behind its subject the verb stands: "Les angiosarcomes cutanés du cuir chevelu sont".</summary>
    private const int VerbReach = 7;

    /// <summary>How far behind the verb the sentence says what kind of thing the tumour is.</summary>
    private const int KindReach = 7;

    /// <summary>How many words stand before the tumours that a sentence sorts.</summary>
    private const int OpeningReach = 10;

    /// <summary>Shorter words that end so are others.</summary>
    private const int ShortestName = 7;

    private static readonly WordStarts French = new("le", "la", "les");
    private static readonly WordStarts Others = new("symptom", "syndrom", "chromosom", "hemato", "genom", "diplom", "glaucom", "trachom", "axiom", "colostom", "stoma", "trauma", "edema", "oedema");
    private static readonly WordStarts Pointing = new("this", "that", "these", "those", "the", "his", "her", "our", "ce", "cet", "cette", "ces", "son", "sa", "ses", "notre", "final", "histolog", "patholog", "diagnos", "patient", "both", "an", "multiple", "two", "residual", "recurrent");
    private static readonly WordStarts Being = new("est", "sont", "is", "are", "represente", "representent", "constitue", "constituent", "represents", "represent", "constitutes", "constitute");
    private static readonly WordStarts Happening = new("survient", "surviennent", "arise", "arises", "account", "accounts", "comprise", "comprises", "occurs");
    private static readonly WordStarts Kinds = new("tumeur", "cancer", "neoplas", "sarcom", "maladie", "entite", "affection", "pathologie", "lesion", "tumor", "tumour", "malignan", "disease", "entity", "entities", "disorder", "carcinom", "groupe", "group", "type", "cause", "forme", "form", "variant", "sous", "subtype", "proliferation", "hemopath");
    private static readonly WordStarts Usual = new("rare", "rares", "rarement", "rarely", "uncommon", "unusual", "agressi", "aggressi", "frequen", "infrequen", "common", "commonly", "commonest", "exceptionnel", "heterogen", "souvent", "often", "usually", "habituellement", "generalement", "generally", "deuxieme", "troisieme", "second", "third", "incidence", "most", "principalement", "mainly");
    private static readonly WordStarts These = new("ces", "these", "such"), Them = new("tumeurs", "tumours", "tumors", "neoplasmes", "neoplasms", "cancers");
    private static readonly WordStarts Sorted = new("classee", "classified", "divise", "divided", "subdivi", "definie", "defined", "grouped", "regroupe", "caracteris", "characteri", "rares", "rare", "frequen", "generally", "generalement", "usually", "souvent", "often");
    private static readonly WordStarts Including = new("comprennent", "regroupent", "incluent", "include", "comprise");
    private static readonly WordStarts Measures = new("mm", "cm");

    public static bool Teaches(Narrative narrative, ReadOnlySpan<Token> tokens, Sentence sentence)
    {
        var text = narrative.Text;
        if (SortsThem(narrative, tokens, sentence))
        {
            return true;
        }

        if (sentence.Length < SubjectReach || !tokens[sentence.First].Is(TokenMarks.Capital))
        {
            return false;
        }

        var subject = Subject(text, tokens, sentence);
        if (subject < 0)
        {
            return false;
        }

        for (var i = subject + 1; i < Math.Min(subject + VerbReach, sentence.Last - 2) && text[tokens[i].Begin] is not (':' or ';' or ','); i++)
        {
            if (Happening.Are(text, tokens[i]) || Being.Are(text, tokens[i]))
            {
                var end = Math.Min(i + 1 + KindReach, sentence.Last);
                var taught = Happening.Are(text, tokens[i])
                    ? Usual.Next(narrative, i + 1, sentence.Last) >= 0 || HasPercent(text, tokens, i, end)
                    : Usual.Next(narrative, i + 1, end) is >= 0 and var usual && (Kinds.Next(narrative, i + 1, end) >= 0 || usual == i + 1);
                return taught && Measures.Next(narrative, i, sentence.Last) < 0;
            }
        }

        return false;
    }

    /// <summary>"Ces tumeurs sont classées en", "These tumours are divided into", "Ces tumeurs comprennent": of all that there are.</summary>
    private static bool SortsThem(Narrative narrative, ReadOnlySpan<Token> tokens, Sentence sentence)
    {
        for (var i = These.Next(narrative, sentence.First, Math.Min(sentence.Last - 3, sentence.First + OpeningReach)); i >= 0; i = These.Next(narrative, i + 1, Math.Min(sentence.Last - 3, sentence.First + OpeningReach)))
        {
            if (These.Are(narrative.Text, tokens[i]) && Them.Are(narrative.Text, tokens[i + 1]))
            {
                return Including.Are(narrative.Text, tokens[i + 2]) ? Measures.Next(narrative, i, sentence.Last) < 0 : Being.Are(narrative.Text, tokens[i + 2]) && Sorted.Next(narrative, i + 3, Math.Min(sentence.Last, i + 5)) >= 0;
            }
        }

        return false;
    }

    /// <summary>The last token of the name of a kind of tumours that opens the sentence; -1 if none does, or one of this patient.</summary>
    private static int Subject(string text, ReadOnlySpan<Token> tokens, Sentence sentence)
    {
        var at = sentence.First;
        var french = French.Are(text, tokens[at]) || (tokens[at].Length == 1 && text[tokens[at].Begin] == 'L');
        if (!french && tokens[at].Length == 1)
        {
            return -1;
        }

        if (!french && Pointing.Begin(text, tokens[at]) && !Names(text, tokens[at]))
        {
            return -1;
        }

        for (var i = at; i < Math.Min(at + SubjectReach, sentence.Last); i++)
        {
            if (Names(text, tokens[i]))
            {
                return i;
            }

            if (tokens[i].Kind != TokenKind.Word && !(french && i == at + 1 && text[tokens[i].Begin] is '\'' or '’' or '-'))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>A word that names tumours by its end: "angiosarcome", "lymphomas".</summary>
    private static bool Names(string text, Token token)
    {
        var words = token.Span.Of(text);
        return token.Kind == TokenKind.Word && words.Length >= ShortestName
            && (words.EndsWith("ome", StringComparison.Ordinal) || words.EndsWith("omes", StringComparison.Ordinal) || words.EndsWith("oma", StringComparison.Ordinal) || words.EndsWith("omas", StringComparison.Ordinal))
            && !Others.Begin(text, token);
    }

    private static bool HasPercent(string text, ReadOnlySpan<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text[tokens[i].Begin] == '%')
            {
                return true;
            }
        }

        return false;
    }
}
