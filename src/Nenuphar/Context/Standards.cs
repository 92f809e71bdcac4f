using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>What is done as a rule: "le traitement de référence est la chirurgie", "the treatment of choice is PRRT", "le bilan initial des TNE consiste en une IRM". A sentence that tells of somebody is about him.</summary>
internal static class Standards
{
    /// <summary>How far behind its noun the word stands that makes it a rule, and behind that the verb.</summary>
    private const int RuleReach = 4, VerbReach = 14;

    private static readonly WordStarts Nouns = new("traitement", "treatment", "therapie", "therapy", "management", "prise", "consensus", "evaluation", "bilan", "standard", "workup");
    private static readonly WordStarts Rules = new("standard", "reference", "choix", "choice", "consensus", "recommande", "recommended", "gold", "care");
    private static readonly WordStarts Being = new("est", "is", "reste", "remains", "demeure", "repose", "comprend", "consiste", "consists", "comprises", "includes", "relies");
    private static readonly WordStarts Consisting = new("consiste", "consists", "repose", "relies");
    private static readonly WordStarts Il = new("il"), Exists = new("existe"), There = new("there"), Are = new("are", "is", "exist", "exists"), Sorting = new("classification", "classifications", "types", "formes", "forms", "variantes", "variants", "sous", "subtypes");
    private static readonly WordStarts Persons = new("elle", "il", "she", "he", "patiente", "patient", "madame", "monsieur", "mme", "mr", "mrs", "notre", "our", "nous", "we", "son", "sa", "her", "his", "actuel", "actuelle", "current", "present", "debute", "started", "recu", "received", "propose", "poursuivi", "prevu", "prevue", "planned");

    public static bool Tells(Narrative narrative, Sentence sentence)
    {
        var text = narrative.Text;
        var tokens = narrative.Tokens;
        if (Sorts(narrative, sentence))
        {
            return !HasNumber(tokens, sentence);
        }

        for (var i = Nouns.Next(narrative, sentence.First, sentence.Last - 2); i >= 0; i = Nouns.Next(narrative, i + 1, sentence.Last - 2))
        {
            if (!Nouns.Are(text, tokens[i]))
            {
                continue;
            }

            var verb = Verb(narrative, i + 1, Math.Min(sentence.Last, i + 1 + VerbReach));
            if (verb >= 0 && (Consisting.Are(text, tokens[verb]) || HasRule(narrative, i, verb)) && !Told(narrative, sentence) && !HasNumber(tokens, sentence))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Il existe une classification qui", "There are two types of": what there is in general.</summary>
    private static bool Sorts(Narrative narrative, Sentence sentence)
    {
        var (first, text) = (sentence.First, narrative.Text);
        var tokens = narrative.Tokens;
        var there = sentence.Length > 5 && ((Il.Are(text, tokens[first]) && Exists.Are(text, tokens[first + 1])) || (There.Are(text, tokens[first]) && Are.Are(text, tokens[first + 1])));
        for (var i = Sorting.Next(narrative, first, Math.Min(sentence.Last, first + VerbReach)); there && i >= 0; i = Sorting.Next(narrative, i + 1, Math.Min(sentence.Last, first + VerbReach)))
        {
            if (Sorting.Are(text, tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasRule(Narrative narrative, int noun, int verb)
    {
        for (var i = Rules.Next(narrative, noun, Math.Min(verb, noun + 1 + RuleReach)); i >= 0; i = Rules.Next(narrative, i + 1, Math.Min(verb, noun + 1 + RuleReach)))
        {
            if (Rules.Are(narrative.Text, narrative.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static int Verb(Narrative narrative, int from, int to)
    {
        for (var i = Being.Next(narrative, from, to); i >= 0; i = Being.Next(narrative, i + 1, to))
        {
            if (Being.Are(narrative.Text, narrative.Tokens[i]) && narrative.Text[narrative.Tokens[i].End - 1] != 'é')
            {
                return narrative.Text.AsSpan(narrative.Tokens[from].Begin, narrative.Tokens[i].Begin - narrative.Tokens[from].Begin).ContainsAny(',', ';', ':') ? -1 : i;
            }
        }

        return -1;
    }

    private static bool Told(Narrative narrative, Sentence sentence)
    {
        for (var i = Persons.Next(narrative, sentence.First, sentence.Last); i >= 0; i = Persons.Next(narrative, i + 1, sentence.Last))
        {
            if (Persons.Are(narrative.Text, narrative.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A day or a dose: of one patient.</summary>
    private static bool HasNumber(ReadOnlySpan<Token> tokens, Sentence sentence)
    {
        foreach (ref readonly var token in tokens[sentence.First..sentence.Last])
        {
            if (token.Kind == TokenKind.Number && token.Length >= 4)
            {
                return true;
            }
        }

        return false;
    }
}
