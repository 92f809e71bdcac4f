using Nenuphar.Cases;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>
/// What goes on about a relative in the clauses behind: "Son père avait une TNE. Elle était G3. Il est décédé en 2010.", "Her father had a NET; it was G3." A pronoun that may
/// be the patient's is the patient's, unless it tells a death, an age or the form of a tumour.
/// </summary>
internal ref struct Kin(Narrative narrative, Lexicon lexicon, List<Mention> mentions, Circumstance[] marks)
{
    /// <summary>How far behind the beginning of a clause its pronoun stands: "En mars 2010, il".</summary>
    private const int Opening = 5;

    /// <summary>How far behind the verb what it says of a tumour stands.</summary>
    private const int Reach = 3;

    /// <summary>A relative and the words behind that belong to its cue.</summary>
    private const int Cue = 5;

    /// <summary>How far behind "her" or "sa" the tumour stands.</summary>
    private const int Owned = 3;

    private static readonly WordStarts Women = new("mother", "sister", "aunt", "grandmother", "daughter", "granddaughter", "wife", "niece", "mere", "soeur", "tante", "fille", "cousine", "epouse", "maman", "mom");
    private static readonly WordStarts Men = new("father", "brother", "uncle", "grandfather", "grandson", "husband", "nephew", "pere", "frere", "oncle", "fils", "mari", "neveu", "papa", "dad");

    /// <summary>With "son" and "sœur", whose second letter folds to one.</summary>
    private static readonly OpeningSet Relatives = Women.Openings.And(Men.Openings).And(OpeningSet.OfWords("son", "sour"));

    private static readonly WordStarts Leading = new("in", "at", "on", "en", "le", "au", "puis", "then", "later", "and", "et", "but", "mais");
    private static readonly WordStarts Being = new("was", "were", "had", "etait", "avait");
    private static readonly WordStarts OfTumour = new("grade", "ki", "metasta", "stage", "stade", "well", "poorly", "bien", "peu", "malignant", "maligne", "multifocal", "bilateral", "grew", "spread");
    private static readonly WordStarts Latter = new("celui", "celle", "dernier", "derniere", "latter");
    private static readonly WordStarts Patients = new("patiente");

    private readonly string text = narrative.Text;
    private readonly ReadOnlySpan<Token> tokens = narrative.Tokens;

    /// <summary>The next term.</summary>
    private int mention;

    /// <summary>Of the relative told of last: 'f', 'm', or '?' for several; '\0' if the clause before told of none.</summary>
    private char kin;

    /// <summary>Of the patient; '\0' until it is told.</summary>
    private char patient;

    /// <summary>Whether a tumour of the relative was told, and as what.</summary>
    private bool hasTumour;
    private int tumour;

    public static void Mark(Narrative narrative, Lexicon lexicon, List<Mention> mentions, Circumstance[] marks) => new Kin(narrative, lexicon, mentions, marks).Mark();

    private void Mark()
    {
        foreach (var sentence in narrative.Sentences)
        {
            if (narrative.Sections[sentence.Section].Role is SectionRole.FamilyHistory or SectionRole.Literature)
            {
                kin = '\0';
                continue;
            }

            for (var first = sentence.First; first < sentence.Last;)
            {
                var last = first + 1;
                while (last < sentence.Last && tokens[last - 1].Initial != ';')
                {
                    last++;
                }

                Clause(first, last);
                first = last;
            }
        }
    }

    private void Clause(int first, int last)
    {
        if (kin != '\0' && GoesOn(first, last))
        {
            for (var i = first; i < last; i++)
            {
                marks[i] |= Circumstance.Family;
            }

            Terms(first, last, ofPatient: false);
            return;
        }

        var told = Relative(first, last);
        if (told == '\0')
        {
            kin = '\0';
            Terms(first, last, ofPatient: true);
            return;
        }

        (kin, hasTumour) = (told, false);
        Terms(first, last, ofPatient: false);
    }

    /// <summary>The sex of the relative whom a clause tells of; '?' if it tells of men and of women.</summary>
    private char Relative(int first, int last)
    {
        var sex = '\0';
        for (var i = Relatives.Next(narrative, first, last); i >= 0; i = Relatives.Next(narrative, i + 1, last))
        {
            var own = tokens[i].Kind != TokenKind.Word ? '\0' : Women.Begin(text, tokens[i]) || IsSister(i) ? 'f' : Men.Begin(text, tokens[i]) || (i > first && IsOwner(i - 1) && tokens[i].Span.Of(text) is "son") ? 'm' : '\0';
            if (own == '\0' || !IsFamilyAround(i, last))
            {
                continue;
            }

            sex = sex == '\0' || sex == own ? own : '?';
            patient = patient == '\0' && i > first ? SexOf(i - 1) : patient;
        }

        return sex;
    }

    /// <summary>With the letter œ, which folds to o.</summary>
    private readonly bool IsSister(int token) => tokens[token].Initial == 's' && tokens[token].Span.Of(text) is "sœur" or "Sœur" or "sœurs";

    /// <summary>The words of the cue itself are not marked: "mother of the patient".</summary>
    private readonly bool IsFamilyAround(int token, int last)
    {
        for (var i = token; i < Math.Min(token + Cue, last); i++)
        {
            if (IsFamily(i))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsFamily(int token) => (marks[token] & Circumstance.Family) != 0;

    private readonly bool IsOwner(int token) => SexOf(token) != '\0';

    /// <summary>Whose father "his father" is.</summary>
    private readonly char SexOf(int token) => tokens[token].Initial is 'h' ? tokens[token].Span.Of(text) switch { "his" or "His" => 'm', "her" or "Her" => 'f', _ => '\0' } : '\0';

    /// <summary>Walks over the terms of a clause: the patient's sex or the relative's tumour.</summary>
    private void Terms(int first, int last, bool ofPatient)
    {
        for (; mention < mentions.Count && mentions[mention] is var term && term.First < last; mention++)
        {
            if (term.First < first)
            {
                continue;
            }

            if (!ofPatient && lexicon.Has(term, ConceptKind.Morphology))
            {
                (hasTumour, tumour) = (true, term.Entry);
            }
            else if (ofPatient && patient == '\0' && !IsFamily(term.First))
            {
                patient = lexicon.Is(term, Keyword.Woman) || lexicon.Is(term, Keyword.She) || Patients.Begin(text, tokens[term.Last - 1]) ? 'f'
                    : lexicon.Is(term, Keyword.Man) || lexicon.Is(term, Keyword.He) || (narrative.Language == Language.French && (lexicon.Is(term, Keyword.PatientWord) || lexicon.Is(term, Keyword.ThisPatient))) ? 'm' : '\0';
            }
        }
    }

    /// <summary>Whether the subject of a clause is the relative, or the tumour of the relative.</summary>
    private readonly bool GoesOn(int first, int last)
    {
        var at = first;
        while (at < last && at < first + Opening && (tokens[at].Kind != TokenKind.Word || Leading.Are(text, tokens[at]) || at > first))
        {
            if (IsPronoun(at))
            {
                break;
            }

            at++;
        }

        if (at >= last)
        {
            return false;
        }

        var word = tokens[at].Span.Of(text);
        return tokens[at].Initial switch
        {
            'i' when word.Equals("it", StringComparison.OrdinalIgnoreCase) => TellsTumour(at + 1, last),
            'c' or 't' or 'l' => at + 1 < last && (Latter.Are(text, tokens[at]) || Latter.Are(text, tokens[at + 1])),
            'i' when word.Equals("il", StringComparison.OrdinalIgnoreCase) => Is('m', at, last) || TellsTumour(at + 1, last),
            'h' when word.Equals("he", StringComparison.OrdinalIgnoreCase) => Is('m', at, last),
            'e' when word.Equals("elle", StringComparison.OrdinalIgnoreCase) => Is('f', at, last) || TellsTumour(at + 1, last),
            's' when word.Equals("she", StringComparison.OrdinalIgnoreCase) => Is('f', at, last),
            'h' when SexOf(at) is var owner and not '\0' => OwnsTumour(at, last) is var (same, being) && same >= 0 && ((owner == kin && patient != '\0' && owner != patient) || (owner == kin && same > 0 && being)),
            's' when word.Equals("sa", StringComparison.OrdinalIgnoreCase) || word.Equals("son", StringComparison.OrdinalIgnoreCase) => OwnsTumour(at, last) is (> 0, true),
            _ => false,
        };
    }

    private readonly bool IsPronoun(int at) => tokens[at].Length switch
    {
        2 => tokens[at].Span.Of(text) is "it" or "It" or "il" or "Il" or "he" or "He" or "sa" or "Sa",
        3 => tokens[at].Span.Of(text) is "she" or "She" or "his" or "His" or "her" or "Her" or "son" or "Son",
        4 => tokens[at].Span.Of(text) is "elle" or "Elle",
        _ => false,
    };

    /// <summary>A pronoun of the relative's sex that is not the patient's; else what follows must tell.</summary>
    private readonly bool Is(char sex, int at, int last) =>
        (sex == kin && patient != '\0' && sex != patient) || (sex == kin && (Dies(at, last) || IsAge(at + 1)));

    private readonly bool IsAge(int verb) => verb + 1 < tokens.Length && Being.Are(text, tokens[verb]) && tokens[verb + 1].Kind == TokenKind.Number;

    private readonly bool Dies(int at, int last)
    {
        for (var m = mention; m < mentions.Count && mentions[m].First < last; m++)
        {
            if (mentions[m].First > at && mentions[m].First <= at + Reach && lexicon.Has(mentions[m], ConceptKind.Outcome) && (marks[mentions[m].First] & Circumstance.Negated) == 0)
            {
                foreach (var sense in lexicon.SensesOf(mentions[m]))
                {
                    if (sense.Concept.Value == "dead")
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Of the relative's tumour: "was G3", "avait un Ki-67 de 40 %", "était métastatique".</summary>
    private readonly bool TellsTumour(int verb, int last)
    {
        if (!hasTumour || verb >= last || !(Being.Are(text, tokens[verb]) || OfTumour.Begin(text, tokens[verb])))
        {
            return false;
        }

        for (var i = verb; i < Math.Min(verb + 1 + Reach, last); i++)
        {
            if (OfTumour.Begin(text, tokens[i]) || (tokens[i].Initial == 'g' && tokens[i].Length == 1 && i + 1 < last && tokens[i + 1].Kind == TokenKind.Number))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a tumour stands behind "her" (1: the one that the relative had; 0: another; -1: none), and whether "was" follows.</summary>
    private readonly (int Same, bool Being) OwnsTumour(int at, int last)
    {
        for (var m = mention; m < mentions.Count && mentions[m].First < Math.Min(at + 1 + Owned, last); m++)
        {
            if (mentions[m].First > at && lexicon.Has(mentions[m], ConceptKind.Morphology))
            {
                var behind = mentions[m].Last;
                return (hasTumour && mentions[m].Entry == tumour ? 1 : 0, behind < last && Being.Are(text, tokens[behind]));
            }
        }

        return (-1, false);
    }
}
