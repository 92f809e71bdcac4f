using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>
/// What is said of the disease and not of the patient: the limits of a grading ("G1 : &lt; 3 % ; G2 : 3-20 %"), what tumours have in general ("Les TNE G1 ont
/// un Ki-67 &lt; 3 %"), what a study showed ("In NETTER-1, ...").
/// </summary>
internal static class Generality
{
    /// <summary>How far behind a grade its limit stands.</summary>
    private const int LimitReach = 7;

    /// <summary>How far behind the subject of a general sentence its verb stands.</summary>
    private const int VerbReach = 9;

    /// <summary>How far behind its article the noun of a subject stands.</summary>
    private const int SubjectReach = 4;

    /// <summary>Shorter names in capitals are mostly examinations.</summary>
    private const int ShortestName = 5;

    private static readonly WordStarts Tumours = new("tne", "nen", "net", "nets", "nec", "necs", "tumeurs", "carcinomes", "carcinoides", "neoplasmes", "carcinoids", "tumours", "tumors", "neoplasms", "carcinomas", "gepnets", "insulinomes", "insulinomas", "gastrinomes", "gastrinomas", "analogues", "analogs", "patients", "malades");
    private static readonly WordStarts FrenchVerbs = new("ont", "representent", "recoivent", "peuvent", "expriment", "surviennent", "comprennent", "regroupent", "constituent", "beneficient", "doivent", "sont", "restent", "demeurent", "relevent", "repondent", "progressent", "evoluent");
    private static readonly WordStarts EnglishVerbs = new("have", "are", "account", "can", "may", "arise", "express", "should", "receive", "represent", "include", "tend", "show", "remain", "respond", "benefit", "require", "belong");
    private static readonly WordStarts Certain = new("the", "these", "those", "both", "all", "his", "her", "our", "multiple", "several", "numerous", "two", "three", "four", "bilateral", "synchronous");
    private static readonly WordStarts Lasting = new("present", "seen", "identified", "noted", "visible", "stable", "increased", "unchanged");
    private static readonly WordStarts Studies = new("etude", "essai", "trial", "study", "registre", "registry");
    private static readonly WordStarts Opening = new("in", "dans"), This = new("cette", "cet", "this", "these", "ces");
    private static readonly WordStarts Results = new("montr", "demontr", "rapport", "avait", "show", "improv", "demonstr", "report", "compar", "amelior", "prolong", "evalu", "obten", "found", "median", "survi", "pfs", "ssp", "positif", "positive", "atteign", "reach");

    private static readonly WordStarts Persons = new("elle", "il", "she", "he", "patiente", "patient", "madame", "monsieur", "mme", "mr", "mrs");
    private static readonly WordStarts Gone = new("ete", "been", "stables", "progress");
    private static readonly WordStarts Kinds = new("neuroendocrines", "endocrines", "carcinoides");
    private static readonly WordStarts Usual = new("traite", "classe", "defini", "rare", "frequen", "souvent", "habituel", "generale", "caracteris", "considere");
    private static readonly WordStarts Criteria = new("criter"), Joining = new("inclusion", "exclusion", "eligib");
    private static readonly WordStarts Lessons = new("seminaire", "seminar", "cours", "lecture", "rappel", "reminder", "recommandations", "guidelines", "enseignement", "teaching", "formation", "congres", "congress", "resume", "abstract"), Many = new("patients", "malades", "subjects", "participants", "sujets");
    private static readonly WordStarts Article = new("les"), Being = new("sont"), Masses = new("tumeurs");

    /// <summary>Words that tell of this patient beside a study.</summary>
    private static readonly WordStarts Patients = new("inclu", "enrol", "enter", "random", "participat", "particip", "cadre", "within", "traite", "treated", "recu", "received", "proposed", "propos", "eligib");

    private static readonly WordStarts Branches = new("bras", "arm", "groupe", "group");
    private static readonly WordStarts Drawing = new("randomis", "randomiz"), Drawn = new("patients", "patientes", "femmes", "women", "malades", "participants", "subjects", "sujets", "hommes");

    public static void Mark(Narrative narrative, Circumstance[] marks)
    {
        var text = narrative.Text;
        var tokens = narrative.Tokens;
        var (arms, taught) = (false, 0);
        for (var s = 0; s < narrative.Sentences.Length; s++)
        {
            var sentence = narrative.Sentences[s];
            arms = IsOfArms(narrative, tokens, sentence) || (arms && IsArm(text, tokens, sentence));
            var kinds = IsOfTumours(narrative, tokens, sentence) || KindsOfTumours.Teaches(narrative, tokens, sentence) || (s > 0 && s == taught && Prologues.GoesOn(narrative, s));
            taught = kinds ? Math.Max(taught, Prologues.End(narrative, s)) : taught;
            if (arms || kinds || s < taught || IsOfStudy(narrative, tokens, sentence) || Standards.Tells(narrative, sentence))
            {
                for (var i = sentence.First; i < sentence.Last; i++)
                {
                    marks[i] |= Circumstance.Literature;
                }
            }
            else
            {
                Limits(text, tokens, sentence, marks);
                Conditions(narrative, tokens, sentence, marks);
            }
        }
    }

    /// <summary>"Critères d'inclusion : TNE du pancréas", "Exclusion criteria: pregnancy": whom a study wants.</summary>
    private static void Conditions(Narrative narrative, ReadOnlySpan<Token> tokens, Sentence sentence, Circumstance[] marks)
    {
        var text = narrative.Text;
        for (var i = Criteria.Next(narrative, sentence.First, sentence.Last - 2); i >= 0; i = Criteria.Next(narrative, i + 1, sentence.Last - 2))
        {
            if (Joining.Next(narrative, Math.Max(sentence.First, i - 1), Math.Min(i + 4, sentence.Last)) >= 0 && IsSpoken(text, tokens, i, sentence.Last) && !HasPerson(text, tokens, sentence))
            {
                for (; i < sentence.Last; i++)
                {
                    marks[i] |= Circumstance.Literature;
                }
            }
        }
    }

    /// <summary>A colon soon follows.</summary>
    private static bool IsSpoken(string text, ReadOnlySpan<Token> tokens, int at, int last)
    {
        for (var i = at + 1; i < Math.Min(at + 5, last); i++)
        {
            if (text[tokens[i].Begin] == ':')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The limits of two grades or more, or of one behind an equals sign.</summary>
    private static void Limits(string text, ReadOnlySpan<Token> tokens, Sentence sentence, Circumstance[] marks)
    {
        var (first, last, grades, equals) = (-1, -1, 0, false);
        for (var i = sentence.First; i + 2 < sentence.Last; i++)
        {
            if (tokens[i].Initial == 'g' && tokens[i].Length == 1 && text[tokens[i].Begin] is 'G' && tokens[i + 1].Span.Of(text) is "1" or "2" or "3" && Limit(text, tokens, i + 2, sentence.Last, out var same) is > 0 and var end)
            {
                (first, last, grades, equals) = (first < 0 ? i : first, end, grades | (1 << (text[tokens[i + 1].Begin] - '0')), equals || same);
                i = end - 1;
            }
        }

        if (first >= 0 && (equals || System.Numerics.BitOperations.PopCount((uint)grades) > 1))
        {
            for (var i = first; i < last; i++)
            {
                marks[i] |= Circumstance.Literature;
            }
        }
    }

    /// <summary>The token behind "&lt; 3 %", "3-20 %", "entre 3 et 20", "above 20 %"; 0 if no limit of a grading follows.</summary>
    private static int Limit(string text, ReadOnlySpan<Token> tokens, int from, int sentence, out bool equals)
    {
        equals = false;
        var (below, above) = (false, false);
        for (var i = from; i < Math.Min(from + LimitReach, sentence); i++)
        {
            var c = text[tokens[i].Begin];
            equals |= c == '=';
            below |= c is '<' or '≤' || PageReading.StartsAny(text, tokens[i], ["inferieur", "moins", "below", "under", "less"]);
            above |= c is '>' or '≥' || PageReading.StartsAny(text, tokens[i], ["superieur", "plus", "above", "over", "more"]);
            if (tokens[i].Length == 1 && c == 'G')
            {
                return 0;
            }

            if (tokens[i].Kind != TokenKind.Number || tokens[i].Span.Of(text) is "67")
            {
                continue;
            }

            var number = tokens[i].Span.Of(text);
            if (number is "2" or "3" && i + 2 < sentence && tokens[i + 2].Span.Of(text) is "20")
            {
                return i + 3;
            }

            return (below && number is "2" or "3") || (above && number is "20") ? i + 1 : 0;
        }

        return 0;
    }

    /// <summary>"Les TNE G1 ont ...", "Neuroendocrine tumours arise ...": no patient has tumours in general.</summary>
    private static bool IsOfTumours(Narrative narrative, ReadOnlySpan<Token> tokens, Sentence sentence)
    {
        var text = narrative.Text;
        var (first, taught) = BehindLesson(text, tokens, sentence);
        if ((!taught && !tokens[first].Is(TokenMarks.Capital)) || Tumours.Next(narrative, first, Math.Min(first + SubjectReach + 2, sentence.Last)) < 0 || Certain.Are(text, tokens[first]))
        {
            return false;
        }

        var french = Article.Are(text, tokens[first]);
        var at = french ? first + 1 : first;
        var subject = at;
        while (subject < Math.Min(at + SubjectReach, sentence.Last) && tokens[subject].Kind != TokenKind.Symbol && !Tumours.Are(text, tokens[subject]))
        {
            subject++;
        }

        if (subject >= sentence.Last || !Tumours.Are(text, tokens[subject]) || (!french && !IsPlural(text, tokens[subject])))
        {
            return false;
        }

        for (var i = subject + 1; i < Math.Min(subject + VerbReach, sentence.Last) && text[tokens[i].Begin] is not (':' or ';'); i++)
        {
            if ((french ? FrenchVerbs : EnglishVerbs).Are(text, tokens[i]))
            {
                var near = Math.Min(i + 3, sentence.Last);
                var own = Being.Are(text, tokens[i]) && subject == at && Masses.Are(text, tokens[subject]) && !(Kinds.Next(narrative, subject + 1, i) >= 0 && Usual.Next(narrative, i + 1, near) >= 0);
                return !own && Lasting.Next(narrative, i + 1, near) < 0 && Gone.Next(narrative, i + 1, near) < 0;
            }
        }

        return false;
    }

    /// <summary>"Séminaire : les TNE ...", "Reminder: neuroendocrine tumours ...": the subject stands behind the colon.</summary>
    private static (int First, bool Taught) BehindLesson(string text, ReadOnlySpan<Token> tokens, Sentence sentence)
    {
        if (sentence.First >= 2 && text[tokens[sentence.First - 1].Begin] == ':' && Lessons.Are(text, tokens[sentence.First - 2]))
        {
            return (sentence.First, true);
        }

        for (var i = sentence.First + 1; i < Math.Min(sentence.First + 4, sentence.Last - 1) && Lessons.Are(text, tokens[sentence.First]); i++)
        {
            if (text[tokens[i].Begin] == ':')
            {
                return (i + 1, true);
            }
        }

        return (sentence.First, false);
    }

    /// <summary>"229 patients", "112 malades": as many as no case has.</summary>
    private static bool CountsPatients(string text, ReadOnlySpan<Token> tokens, Sentence sentence)
    {
        for (var i = sentence.First; i + 1 < sentence.Last; i++)
        {
            if (tokens[i].Kind == TokenKind.Number && tokens[i].Length > 1 && Many.Are(text, tokens[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"L'étude CLARINET a montré ...", "In NETTER-1, ...", unless the patient took part.</summary>
    private static bool IsOfStudy(Narrative narrative, ReadOnlySpan<Token> tokens, Sentence sentence)
    {
        var text = narrative.Text;
        var named = sentence.Length > 2 && Opening.Are(text, tokens[sentence.First]) && ((IsName(tokens, sentence.First + 1) && !IsName(tokens, Math.Min(sentence.First + 2, sentence.Last - 1))) || (This.Are(text, tokens[sentence.First + 1]) && Studies.Are(text, tokens[sentence.First + 2])));
        for (var i = Studies.Next(narrative, sentence.First, sentence.Last - 1); i >= 0 && !named; i = Studies.Next(narrative, i + 1, sentence.Last - 1))
        {
            named = Studies.Are(text, tokens[i]) && (IsName(tokens, i + 1) || (i > sentence.First && IsName(tokens, i - 1)) || (i - 3 > sentence.First && tokens[i - 1].Kind == TokenKind.Number && IsName(tokens, i - 3)));
        }

        return named && (CountsPatients(text, tokens, sentence) || (Results.Next(narrative, sentence.First, sentence.Last) >= 0 && Patients.Next(narrative, sentence.First, sentence.Last) < 0)) && !HasPerson(text, tokens, sentence);
    }

    /// <summary>"Les patients sont randomisés dans le bras A : nivolumab", "patients were randomised to": what a study gives to those who enter; "the patient was randomised to" tells of this one.</summary>
    private static bool IsOfArms(Narrative narrative, ReadOnlySpan<Token> tokens, Sentence sentence)
    {
        var at = Drawing.Next(narrative, sentence.First, sentence.Last);
        if (at < 0)
        {
            return false;
        }

        for (var i = Math.Max(sentence.First, at - VerbReach); i < at; i++)
        {
            if (Drawn.Are(narrative.Text, tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"- bras A : ipilimumab", "Arm B: nivolumab": a line of its own behind the sentence that tells how they are drawn.</summary>
    private static bool IsArm(string text, ReadOnlySpan<Token> tokens, Sentence sentence)
    {
        for (var i = sentence.First; i < Math.Min(sentence.First + 3, sentence.Last); i++)
        {
            if (Branches.Are(text, tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPerson(string text, ReadOnlySpan<Token> tokens, Sentence sentence)
    {
        foreach (ref readonly var token in tokens[sentence.First..sentence.Last])
        {
            if (Persons.Are(text, token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && tokens[at].Kind == TokenKind.Word && tokens[at].Is(TokenMarks.Upper) && tokens[at].Length >= ShortestName;

    private static bool IsPlural(string text, Token token) => token.Length > 3 && text[token.End - 1] is 's' or 'S';
}
