using Nenuphar.Cases;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>
/// What goes on about a disease behind a sentence that taught it: "Ils peuvent aussi apparaître après une radiothérapie", "They may arise on the scalp", and all that stands between it and
/// "Nous présentons le cas d'une patiente" or "We report a case".
/// </summary>
internal static class Prologues
{
    /// <summary>So many sentences teach before a case is opened, and no more.</summary>
    private const int Longest = 12;

    /// <summary>How far behind "nous" the verb stands, and behind the verb the case.</summary>
    private const int VerbReach = 4, CaseReach = 7;

    private static readonly WordStarts Authors = new("nous", "we", "on", "here", "herein");
    private static readonly WordStarts Presenting = new("present", "report", "rapport", "describ", "decriv", "expos", "illustr");
    private static readonly WordStarts Cases = new("cas", "case", "observation", "patiente", "patient", "histoire");
    private static readonly WordStarts They = new("ils", "elles", "they");
    private static readonly WordStarts Doing = new("sont", "ont", "peuvent", "surviennent", "touchent", "apparaissent", "representent", "constituent", "se", "restent", "affectent", "are", "have", "may", "can", "could", "usually", "often", "commonly", "mostly", "typically", "generally", "account", "arise", "occur", "tend", "represent", "affect", "rarely", "frequently", "most");
    private static readonly WordStarts Persons = new("elle", "il", "she", "he", "patiente", "patient", "madame", "monsieur", "mme", "mr", "mrs", "notre", "our", "son", "sa", "her", "his");

    /// <summary>"Il existe", "il s'agit": nobody.</summary>
    private static readonly WordStarts Nobody = new("existe", "est", "s", "faut", "y", "convient", "apparait", "semble");

    /// <summary>Whether a sentence goes on about what the one before taught.</summary>
    public static bool GoesOn(Narrative narrative, int sentence)
    {
        var (text, own) = (narrative.Text, narrative.Sentences[sentence]);
        var tokens = narrative.Tokens;
        return own.Length > 2 && They.Are(text, tokens[own.First]) && Doing.Are(text, tokens[own.First + 1]) && own.Section == narrative.Sentences[sentence - 1].Section && !HasPerson(narrative, own);
    }

    /// <summary>The first sentence behind one that teaches which may be of the patient again: the one that opens the case, if nobody is told of until then, else the next.</summary>
    public static int End(Narrative narrative, int taught)
    {
        for (var s = taught + 1; s < Math.Min(narrative.Sentences.Length, taught + Longest); s++)
        {
            var sentence = narrative.Sentences[s];
            if (sentence.Section != narrative.Sentences[taught].Section)
            {
                return taught + 1;
            }

            if (OpensCase(narrative, sentence))
            {
                return s;
            }

            if (HasPerson(narrative, sentence))
            {
                return taught + 1;
            }
        }

        return taught + 1;
    }

    private static bool OpensCase(Narrative narrative, Sentence sentence)
    {
        for (var i = Authors.Next(narrative, sentence.First, sentence.Last); i >= 0; i = Authors.Next(narrative, i + 1, sentence.Last))
        {
            if (Authors.Are(narrative.Text, narrative.Tokens[i]) && Presenting.Next(narrative, i + 1, Math.Min(sentence.Last, i + 1 + VerbReach)) is >= 0 and var verb
                && Cases.Next(narrative, verb + 1, Math.Min(sentence.Last, verb + 1 + CaseReach)) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPerson(Narrative narrative, Sentence sentence)
    {
        for (var i = Persons.Next(narrative, sentence.First, sentence.Last); i >= 0; i = Persons.Next(narrative, i + 1, sentence.Last))
        {
            if (Persons.Are(narrative.Text, narrative.Tokens[i]) && !(i + 1 < sentence.Last && narrative.Tokens[i].Span.Of(narrative.Text) is "il" or "Il" && Nobody.Are(narrative.Text, narrative.Tokens[i + 1])))
            {
                return true;
            }
        }

        return false;
    }
}
