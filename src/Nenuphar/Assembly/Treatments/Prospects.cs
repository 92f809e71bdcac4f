using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Treatments that lie ahead: "une irradiation, qu'elle doit recevoir la semaine prochaine", "to consider local therapies such as surgery or radiotherapy".</summary>
internal static class Prospects
{
    /// <summary>Words from a treatment to the clause on it, from there to what is to come, and from that to its verb.</summary>
    private const int Near = 4, Auxiliary = 4, Verb = 6;

    private static readonly WordStarts Asking = new("evaluer", "envisager", "considerer", "discuter", "evaluate", "consider", "discuss", "explore", "envisage");
    private static readonly string[] Relatives = ["que", "qu", "qui", "which", "that"];
    private static readonly string[] Coming = ["doit", "doivent", "devra", "devront", "sera", "seront", "va", "will", "shall"];
    private static readonly WordStarts Receiving = new("recev", "recoiv", "receiv", "debut", "commenc", "start", "begin", "initie", "initia", "subir", "underg", "realis", "perform", "administ", "donne", "given", "effectu", "instaur", "deliver");
    private static readonly string[] Examples = ["telles", "tels", "telle", "tel", "such"];

    public static void Mark(Page page, Sentence sentence, List<Course> courses)
    {
        foreach (var course in courses)
        {
            if (course.Circumstance == Circumstance.Affirmed && Lies(page, course.Behind(page), sentence.Last))
            {
                course.Ask();
            }
        }

        for (var i = page.Next(sentence.First, sentence.Last, Asking); i >= 0; i = page.Next(i + 1, sentence.Last, Asking))
        {
            if (page.HasWord(Math.Max(sentence.First, i - Near), i, ["afin", "pour", "pouvoir", "to"]) && ExampleBehind(page, i, sentence.Last) is >= 0 and var example)
            {
                courses.FindAll(c => c.Token > example && c.Circumstance == Circumstance.Affirmed).ForEach(c => c.Ask());
                return;
            }
        }
    }

    /// <summary>"..., qu'il doit recevoir", "which she is to receive": what is to come is its beginning, and not its end.</summary>
    private static bool Lies(Page page, int behind, int last)
    {
        for (var i = behind; i < Math.Min(behind + Near, last); i++)
        {
            if (!page.IsAnyWord(i, Relatives))
            {
                continue;
            }

            for (var at = i + 1; at < Math.Min(i + 1 + Auxiliary, last); at++)
            {
                if ((page.IsAnyWord(at, Coming) || (page.IsAnyWord(at, ["is", "are"]) && page.IsAnyWord(at + 1, ["to", "due"]))) && page.HasWord(at + 1, Math.Min(at + Verb, last), Receiving))
                {
                    return true;
                }
            }

            return false;
        }

        return false;
    }

    private static int ExampleBehind(Page page, int from, int last)
    {
        for (var i = from + 1; i + 1 < last; i++)
        {
            if (page.IsAnyWord(i, Examples) && page.IsAnyWord(i + 1, ["que", "as"]))
            {
                return i;
            }
        }

        return -1;
    }
}
