using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>What was offered and is told as begun: in the same words ("was offered and started in June"), or in a later sentence ("It was started in June", "Quatre cycles ont été réalisés").</summary>
internal static class Offers
{
    /// <summary>Words from the offer to what was done of it, and from the treatment to the offer.</summary>
    private const int Joint = 5, Reach = 16;

    private static readonly WordStarts Offering = new("offer", "propos", "recomm", "sugges", "advis", "planned", "schedul", "prevu", "prevue", "indique", "discut", "discuss", "envisag", "decid", "agreed");
    private static readonly WordStarts And = new("and", "then", "et", "puis", "subsequently", "ensuite");
    private static readonly WordStarts Done = new(
        "started", "begun", "commenced", "given", "initiated", "received", "administered", "performed", "introduced", "undertaken", "delivered", "carried",
        "debute", "debutee", "debutes", "debutees", "demarre", "demarree", "commence", "commencee", "instaure", "instauree", "initie", "initiee", "introduit", "introduite", "realise", "realisee", "realises", "realisees", "effectue", "effectuee", "administre", "administree", "donne", "donnee", "entrepris", "entreprise");

    private static readonly WordStarts Undone = new("not", "pas", "non", "never", "jamais", "declin", "refus", "will", "would", "could", "sera", "seront", "devrait", "be", "etre", "if", "si", "once", "when", "quand", "lorsque");
    private static readonly WordStarts Begun = new("commenc", "debut", "initi", "started", "began", "begun", "instaur", "demarr", "entam");
    private static readonly WordStarts ThisOne = new("it", "this", "celui", "celle", "ceux", "elle", "il", "ce", "cette", "treatment", "therapy");

    /// <summary>"was offered and started", "proposée puis réalisée", but not "offered and declined".</summary>
    public static void Take(Page page, Sentence sentence, List<Course> courses)
    {
        if (!courses.Exists(c => c.Circumstance == Circumstance.Planned))
        {
            return;
        }

        for (var c = 0; c < courses.Count; c++)
        {
            if (courses[c].Circumstance == Circumstance.Planned && courses[c].IsDrug && GoesOn(page, Math.Max(c > 0 ? courses[c - 1].Behind(page) : sentence.First, courses[c].Token - Joint), courses[c].Token))
            {
                courses[c].Give();
            }
            else if (courses[c].Circumstance == Circumstance.Planned && courses[c].Form is TreatmentForm.Operation or TreatmentForm.Surgery && IsElective(page, courses[c], sentence))
            {
                courses[c].Give();
            }
        }

        for (var i = page.Next(sentence.First, sentence.Last, Offering); i >= 0; i = page.Next(i + 1, sentence.Last, Offering))
        {
            if (IsDone(page, i, sentence.Last))
            {
                foreach (var course in courses)
                {
                    if (course.Circumstance == Circumstance.Planned && Math.Abs(course.Token - i) <= Reach && !page.HasSign(Math.Min(i, course.Token), Math.Max(i, course.Token), ';'))
                    {
                        course.Give();
                    }
                }
            }
        }
    }

    /// <summary>"La RCP propose la poursuite du X", "we recommend continuing X": what is to go on is being given.</summary>
    private static bool GoesOn(Page page, int first, int token)
    {
        var keep = page.Next(first, token, Keeping);
        return keep >= 0 && !page.IsParted(keep, token) && !page.HasWord(keep + 1, token, ["par", "with", "avec", "by", "until", "jusqu"]);
    }

    /// <summary>"a subi une hémicolectomie droite programmée", "underwent a scheduled resection": planned, and done.</summary>
    private static bool IsElective(Page page, Course course, Sentence sentence)
    {
        for (var i = course.Token - 1; i >= Math.Max(sentence.First, course.Token - Joint - 1) && !page.IsSign(i, ','); i--)
        {
            if (page.IsAnyWord(i, ["subi", "underwent", "undergone", "beneficie"]))
            {
                return page.HasWord(i + 1, Math.Min(sentence.Last, course.Behind(page) + 3), ["programm", "planif", "planned", "schedul"]) && !page.HasWord(i - 3, i, ["pas", "not", "va", "doit", "devait"]);
            }
        }

        return false;
    }

    private static readonly WordStarts Keeping = new("poursuite", "poursuivre", "poursuivons", "continuing", "continuation", "continue", "maintien", "maintenir");

    private static bool IsDone(Page page, int offer, int last)
    {
        var joined = false;
        for (var i = offer + 1; i < Math.Min(last, offer + 1 + Joint) && (page.Tokens[i].Kind == TokenKind.Word || page.IsSign(i, ',')); i++)
        {
            if (page.IsAnyWord(i, Undone))
            {
                return false;
            }

            joined |= page.IsAnyWord(i, And) || page.IsSign(i, ',');
            if (joined && page.IsAnyWord(i, Done))
            {
                return (page.At(i) & ~Circumstance.Past) == Circumstance.Affirmed && !page.HasWord(i + 1, i + 3, ["if", "si"]);
            }
        }

        return false;
    }

    /// <summary>"La chimiothérapie a été débutée", "It was started": begun, and told of what was offered.</summary>
    /// <param name="refers">The sentence names what it speaks of; else it must open with a word for it.</param>
    public static bool AreBegun(Page page, int first, int last, bool refers)
    {
        if (!refers && !Opens(page, first, last))
        {
            return false;
        }

        for (var i = page.Next(first, last, Begun); i >= 0; i = page.Next(i + 1, last, Begun))
        {
            if ((page.AtTreatment(i) & ~Circumstance.Past) == Circumstance.Affirmed && (refers ? page.HasWord(i - 3, i, ["ete", "was", "a", "est", "has"]) : page.HasWord(i - 3, i, ["ete", "was", "were", "been"])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Opens(Page page, int first, int last)
    {
        for (var i = first; i < Math.Min(first + 3, last); i++)
        {
            if (page.IsAnyWord(i, ThisOne))
            {
                return true;
            }
        }

        return false;
    }
}
