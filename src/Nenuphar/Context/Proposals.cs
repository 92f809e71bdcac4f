using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>
/// "Une chimiothérapie par X est proposée.", "X proposé ; scanner dans trois mois": it is meant, unless the words behind it tell that it was done, as published cases do
/// ("est proposée. Après 4 cycles, ..."). The past tense ("a été proposé") tells mostly what was given.
/// </summary>
internal static class Proposals
{
    /// <summary>How far before the word the treatment stands, how far before it its auxiliary, and how many sentences behind it may tell that it was done.</summary>
    private const int Reach = 16, Auxiliary = 4, Behind = 3;

    private static readonly WordStarts Offered = new("propose", "proposee", "proposes", "proposees");
    private static readonly WordStarts Being = new("est", "sont"), Been = new("ete", "a", "ont", "avons", "ai", "avait", "avaient", "ayant", "s", "se", "n", "ne");
    private static readonly WordStarts One = new("un", "une"), Joining = new("par", "avec", "de", "d", "en", "et", "ou", "puis", "pendant", "apres");

    /// <summary>Behind the word, these lead to what is done or was done.</summary>
    private static readonly WordStarts Doing = new("selon", "avec", "debut", "commenc", "recu", "recoi", "realis", "effectu", "termin", "administ", "demarr", "instaur", "donne", "premier", "partir", "que", "qui");

    /// <summary>What only a treatment that was given has.</summary>
    private static readonly WordStarts Given = new("toler", "repon", "toxic", "effectu", "recu", "recoi", "cycle", "cure", "dose", "perfusion", "injection", "seance", "debut", "commenc", "termin", "interrom", "arret", "progress", "respon", "receiv", "given", "course", "start", "complet", "stopp");
    private static readonly WordStarts Worked = new("toler", "repon", "toxic", "recu", "recoi", "effectu", "termin", "interrom", "respon", "receiv", "stopp");
    private static readonly WordStarts Is = new("est", "sont", "etait", "fut", "ete", "was", "were", "is", "has", "had");
    private static readonly WordStarts Coming = new("sera", "seront", "prochain", "prevu", "prevue", "prevus", "prevues", "devra", "devrait", "debutera", "commencera", "programme", "programmee", "avant", "si", "aura", "recevra", "attente", "attend", "pourra", "pourrait", "will", "planned", "if", "should", "would", "could");

    private static readonly OpeningSet Openings = Offered.Openings.And(Proposers.Proposing.Openings);

    /// <summary>Marks what is offered, by whom it may be.</summary>
    public static void Mark(Narrative narrative, Circumstance[] intentions)
    {
        var s = 0;
        for (var at = Openings.Next(narrative, 0, narrative.Tokens.Length); at >= 0; at = Openings.Next(narrative, at + 1, narrative.Tokens.Length))
        {
            while (s + 1 < narrative.Sentences.Length && narrative.Sentences[s].Last <= at)
            {
                s++;
            }

            var sentence = narrative.Sentences[s];
            if (sentence.First > at)
            {
                continue;
            }

            if (Offered.Are(narrative.Text, in narrative.Tokens[at]) && IsOffer(narrative, sentence, at) && !IsDone(narrative, s, at))
            {
                for (var i = at - 1; i >= sentence.First && i >= at - Reach && !Begins(narrative, sentence, i + 1, at); i--)
                {
                    intentions[i] |= Circumstance.Planned;
                }
            }

            if (Proposers.Are(narrative, sentence, at) && !IsGivenBehind(narrative, s))
            {
                Proposers.Mark(narrative, sentence, at, intentions);
            }
        }
    }

    /// <summary>"est proposé", or the participle alone at the end of its clause.</summary>
    private static bool IsOffer(Narrative narrative, Sentence sentence, int at)
    {
        var text = narrative.Text;
        var tokens = narrative.Tokens;
        var being = false;
        for (var i = at - 1; i >= Math.Max(sentence.First, at - Auxiliary) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Been.Are(text, tokens[i]))
            {
                return false;
            }

            being |= Being.Are(text, tokens[i]);
        }

        return being || (text[tokens[at].Begin + 6] == 'é' && (at + 1 >= sentence.Last || text[tokens[at + 1].Begin] is '.' or ';' or ','));
    }

    /// <summary>Behind the word in its clause, or in the sentences that follow in its section, it is told as done.</summary>
    private static bool IsDone(Narrative narrative, int own, int at)
    {
        var text = narrative.Text;
        var tokens = narrative.Tokens;
        var (i, last) = (at + 1, narrative.Sentences[own].Last);
        for (; i < last && text[tokens[i].Begin] != ';'; i++)
        {
            if (Doing.Begin(text, tokens[i]))
            {
                return true;
            }
        }

        // "CAPTEM est proposé ; la tolérance est bonne": behind the semicolon stands a sentence of its own.
        return (Worked.Next(narrative, i, last) >= 0 && Is.Next(narrative, i, last) >= 0 && Coming.Next(narrative, i, last) < 0) || IsGivenBehind(narrative, own);
    }

    /// <summary>In the sentences that follow it is told as given.</summary>
    private static bool IsGivenBehind(Narrative narrative, int own)
    {
        for (var s = own + 1; s <= own + Behind && s < narrative.Sentences.Length; s++)
        {
            var next = narrative.Sentences[s];
            if (Given.Next(narrative, next.First, next.Last) >= 0 && Coming.Next(narrative, next.First, next.Last) < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where what is proposed begins: behind a sign that parts sentences, at "une nouvelle chimiothérapie" behind a comma or a verb.</summary>
    private static bool Begins(Narrative narrative, Sentence sentence, int token, int at) =>
        narrative.Text[narrative.Tokens[token - 1].Begin] is ';' or ':' || (token < at && One.Are(narrative.Text, narrative.Tokens[token]) && (token == sentence.First || !Joining.Are(narrative.Text, narrative.Tokens[token - 1])));
}
