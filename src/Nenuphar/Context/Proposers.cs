using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>"Le comité propose le X", "our centre proposes X": what somebody proposes now is meant, unless the words behind it tell that it was done.</summary>
internal static class Proposers
{
    /// <summary>How far behind the verb the treatment stands, and words between who proposes and the verb.</summary>
    private const int Reach = 12, Subject = 5;

    public static readonly WordStarts Proposing = new("propose", "proposent", "recommande", "recommandent", "preconise", "preconisent", "conseille", "conseillent", "suggere", "suggerent", "proposes", "recommends", "advises", "suggests", "favours", "favors");
    private static readonly WordStarts Who = new("comite", "staff", "equipe", "centre", "center", "service", "reunion", "rcp", "conseil", "concertation", "college", "expert", "experts", "oncologue", "oncologist", "board", "team", "committee", "panel", "mdt", "unit", "confrere", "colleague", "chirurgien", "surgeon", "gastroenterologue", "endocrinologue", "endocrinologist", "radiologue");
    private static readonly WordStarts Done = new("debute", "debutee", "debutes", "commence", "commencee", "recu", "recue", "realise", "realisee", "effectue", "effectuee", "termine", "terminee", "instaure", "instauree", "started", "begun", "given", "received", "completed", "performed", "accepte", "acceptee");

    /// <summary>Behind these stands why it is proposed, or after what: "propose une RIV après échec du X".</summary>
    private static readonly WordStarts Reasons = new("car", "because", "puisque", "mais", "but", "as", "devant", "given", "apres", "after", "qui", "which", "sous", "under", "malgre", "despite");

    /// <summary>Marks what stands behind the verb of who proposes.</summary>
    public static void Mark(Narrative narrative, Sentence sentence, int at, Circumstance[] intentions)
    {
        for (var i = at + 1; i < Math.Min(sentence.Last, at + Reach) && narrative.Text[narrative.Tokens[i].Begin] is not (';' or '.') && !Reasons.Are(narrative.Text, narrative.Tokens[i]); i++)
        {
            intentions[i] |= Circumstance.Planned;
        }
    }

    /// <summary>A verb and no participle ("est proposé"), with who proposes shortly before it, and nothing behind it that tells it as done.</summary>
    public static bool Are(Narrative narrative, Sentence sentence, int at) => Proposing.Are(narrative.Text, in narrative.Tokens[at]) && IsVerb(narrative, sentence, at) && !IsDone(narrative, sentence, at);

    private static bool IsVerb(Narrative narrative, Sentence sentence, int at)
    {
        var last = narrative.Text[narrative.Tokens[at].End - 1];
        if (last == 'é')
        {
            return false;
        }

        for (var i = at - 1; i >= Math.Max(sentence.First, at - Subject) && narrative.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Who.Are(narrative.Text, narrative.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDone(Narrative narrative, Sentence sentence, int at)
    {
        for (var i = at + 1; i < sentence.Last && narrative.Text[narrative.Tokens[i].Begin] != ';'; i++)
        {
            if (Done.Are(narrative.Text, narrative.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }
}
