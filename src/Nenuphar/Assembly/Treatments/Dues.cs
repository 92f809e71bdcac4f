using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Assembly.Treatments;

/// <summary>The agent a toxicity is due to, where only one was being given in the sentence or just before it.</summary>
internal static class Dues
{
    private const int Sentences = 3;

    /// <summary>How far behind the effect its cause is told.</summary>
    private const int Reach = 6;

    private static readonly WordStarts Others = new("cortico", "steroid", "predni", "dexameth", "methylpred", "antibio", "opioid", "opiac", "morphin", "statin", "heparin", "anticoag");
    private static readonly WordStarts Treatments = new("trait", "treat", "therap", "chimio", "chemo", "qt", "radio", "irradi", "immun", "medic", "drug", "tox", "perfusion", "infusion");

    public static void Attach(Page page, List<Statement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i].Kind == FactKind.Toxicity && statements[i]["due"] is null && !IsOfKnife(statements[i].Value) && !IsOfOther(page, statements[i].Token) && !IsOlder(page, statements[i].Token) && Running(page, statements[i].Token, statements[i].Value) is { } agent)
            {
                statements[i] = statements[i].With("due", agent);
            }
        }
    }

    /// <summary>"neuropathie antérieure", "séquelles de la neurotoxicité des traitements précédents", "signes résiduels d'asthénie": of what was given before.</summary>
    private static bool IsOlder(Page page, int token) =>
        page.HasWord(token + 1, token + 3, ["anter", "previous", "prior", "preexist", "residu"]) || page.HasWord(token - 5, token, ["residu", "sequel"])
        || (page.HasWord(token + 1, token + 4, ["trait", "treat", "chimio", "chemo", "therap"]) && page.HasWord(token + 1, token + 5, ["preced", "anter", "previous", "prior", "earlier"]));

    /// <summary>"toxicité secondaire à la corticothérapie", "due to steroids", "diarrhée secondaire à Clostridium": no agent against the tumour did it.</summary>
    internal static bool IsOfOther(Page page, int token)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(token)];
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (ToxicityReader.IsBlame(page, i) && (page.HasWord(i + 1, Math.Min(i + 6, sentence.Last), Others) || (i > token && i - token <= Reach && !page.HasWord(i, Math.Min(i + 8, sentence.Last), Treatments))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What an operation does is no drug's.</summary>
    internal static bool IsOfKnife(string effect) => effect is "surgical-complication" or "anastomotic-leak" or "pancreatic-fistula" or "fistula";

    private static string? Running(Page page, int token, string effect)
    {
        var sentence = page.SentenceOf(token);
        string? only = null;
        for (var s = sentence; s >= Math.Max(0, sentence - Sentences); s--)
        {
            var given = false;
            foreach (var course in CourseFinder.In(page, s))
            {
                if ((IsOfBones(course.Value) && effect is not ("osteonecrosis" or "hypocalcaemia")) || course.Form is not (TreatmentForm.Drug or TreatmentForm.Regimen or TreatmentForm.Irradiation) || CourseFinder.IsShort(page, course) || (course.Circumstance & ~Circumstance.Past) != Circumstance.Affirmed || (s == sentence && course.Token >= token))
                {
                    continue;
                }

                if (only is not null && only != course.Value)
                {
                    return null;
                }

                (only, given) = (course.Value, true);
            }

            if (given && s == sentence)
            {
                break;
            }
        }

        return only;
    }

    /// <summary>What is given for the bones beside the treatment of the tumour is blamed for what it is known for, and else only by name.</summary>
    private static bool IsOfBones(string agent) => agent is "zoledronic-acid" or "denosumab" or "pamidronic-acid" or "ibandronic-acid";

    /// <summary>"une mucite qui a fait réduire la dose d'évérolimus", "mucositis leading to a dose reduction of everolimus": whose dose was cut did it.</summary>
    public static bool IsWhyReduced(Page page, int from, int agent) =>
        page.Next(from, agent, Leading) is >= 0 and var leading && page.Next(leading + 1, agent, Cutting) is >= 0 and var cut && agent - cut <= 6 && !page.IsParted(from, agent);

    private static readonly WordStarts Leading = new("necessit", "requi", "oblig", "condui", "imposa", "leading", "prompting", "entrain", "motiv");
    private static readonly WordStarts Cutting = new("reduc", "diminu", "arret", "interrup", "suspens", "discontin", "withdraw", "stop");

    /// <summary>"le sunitinib a été écarté à cause de sa toxicité cardiaque", "cisplatin was avoided because of its nephrotoxicity": why it was not given.</summary>
    public static bool IsFeared(Page page, Mention effect)
    {
        const int Reason = 5, Before = 10;
        for (var i = effect.First - 1; i >= effect.First - Reason; i--)
        {
            if (page.IsAnyWord(i, ["raison", "because", "due", "owing", "cause"]))
            {
                return page.HasWord(i - Before, i, ["exclu", "ecarte", "evite", "contre", "renonc", "avoided", "excluded", "ruled", "contraind", "rejet", "reject"]);
            }
        }

        return false;
    }

    /// <summary>"arrêt du sunitinib", "cessation of everolimus": the noun and its drug, which ends at a token.</summary>
    public static bool IsStopOf(Page page, int first, int drug)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(drug)))
        {
            if (mention.Last == drug + 1 && (page.Lexicon.Has(mention, ConceptKind.Drug) || page.Lexicon.Has(mention, ConceptKind.Regimen)))
            {
                var at = mention.First - 1;
                while (at > first && (page.IsAnyWord(at, ["de", "d", "du", "l", "la", "le", "of", "par", "traitement", "the"]) || page.IsSign(at, '\'') || page.IsSign(at, '\u2019')))
                {
                    at--;
                }

                return page.StartsAny(at, Stops);
            }
        }

        return false;
    }

    private static readonly WordStarts Stops = new("arret", "interruption", "suspension", "cessation", "discontinuation", "withdrawal");
}
