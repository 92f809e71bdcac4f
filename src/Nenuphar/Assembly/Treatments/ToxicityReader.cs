using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Unwanted effects: a named toxicity, or a symptom with a grade or in a sentence about tolerance. Such a symptom is then no symptom of the tumour.</summary>
internal static class ToxicityReader
{
    private static readonly KindSet Telling = KindSet.Of(ConceptKind.Toxicity, ConceptKind.Symptom, ConceptKind.Condition);

    private static readonly WordStarts Blaming = new("due", "dus", "secondaire", "secondary", "induit", "induced", "cause", "relat", "attribu", "imput");
    private static readonly WordStarts Linked = new("lie", "lies", "liee", "liees");
    private static readonly WordStarts Toxic = new("toxic", "indesirable");
    private static readonly WordStarts Stopped = new("arret", "interromp", "interrup", "suspend", "stopp", "discontinu");
    private static readonly WordStarts Effects = new("effets", "side", "adverse");

    /// <summary>Counts that are low for many reasons: an effect only where something was given.</summary>
    private static readonly string[] OfBlood = ["thrombocytopenia", "neutropenia", "leukopenia", "lymphopenia", "pancytopenia", "anaemia", "bicytopenia"];

    /// <summary>What patients have for many reasons: an effect only with a grade or a cause, or where effects are told.</summary>
    private static readonly string[] Common = ["abscess", "liver-abscess", "flu-like-syndrome", "haemolysis", "sepsis", "encephalopathy", "bicytopenia"];

    /// <summary>How far behind an unwanted effect its agent stands where others are listed between them.</summary>
    private const int DueReach = 14;

    private static readonly KindSet Treating = KindSet.Of(ConceptKind.Drug, ConceptKind.Regimen, ConceptKind.Procedure);

    public static void Read(Page page, List<Statement> statements)
    {
        bool? treated = null;
        int? firstTreated = null;
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            if (!page.KindsIn(s).HasAny(Telling))
            {
                continue;
            }

            var sentence = page.Narrative.Sentences[s];
            var about = (page.HasWord(sentence.First, sentence.Last, Toxic) && !page.HasWord(sentence.First, sentence.Last, ["habitud", "habits"])) || (page.HasWord(sentence.First, sentence.Last, Effects) && page.HasWord(sentence.First, sentence.Last, ["secondaire", "effect", "event"]));
            foreach (var mention in page.MentionsIn(s))
            {
                about = about || (page.Lexicon.HasAny(mention, Telling) && ValueOf(page, mention, out _) is not null && GradeOf(page, mention, sentence) is not null);
            }

            foreach (var mention in page.MentionsIn(s))
            {
                if (!page.Lexicon.HasAny(mention, Telling) || page.IsClaimed(mention.First) || ValueOf(page, mention, out var named) is not { } value || value.Length == 0)
                {
                    continue;
                }

                var grade = GradeOf(page, mention, sentence) ?? SharedGrades.Of(page, mention, sentence);
                named = named && !Common.Contains(value) && !(value is "neurotoxicity" or "lymphopenia" && !page.HasWord(mention.First, mention.Last, ["neurotox", "toxic", "toxiq"]) && !IsTreatedBefore(page, mention.First, ref firstTreated));
                var due = Due(page, s, mention, value) ?? (IsOfRays(page, mention) ? "radiotherapy" : null);
                var measured = value.EndsWith("aemia", StringComparison.Ordinal);
                if (((!named || measured) && !(about && !IsDisease(page, mention)) && grade is null && due is null && !IsWhyStopped(page, mention, sentence.First)) || IsOfTumour(page, mention, sentence.Last) || (!named && grade is null && !about && Relief.Tells(page, mention, sentence)) || (value == "fistula" && !(treated ??= IsTreated(page))) || (grade is null && due is null && OfBlood.Contains(value) && !IsTreatedBefore(page, sentence.Last, ref firstTreated)) || (value == "hypersensitivity" && grade is null && due is null && !IsOfInfusion(page, s, sentence)))
                {
                    continue;
                }

                statements.Add(new Statement(FactKind.Toxicity, value, page.SpanOf(mention)) { Circumstance = page.At(mention) | (page.RoleOf(s) == SectionRole.Plan ? Circumstance.Planned : 0), Token = mention.First }.With("grade", grade).With("due", due));
                page.Claim(mention.First, mention.Last);
            }
        }
    }

    /// <summary>"interrompu devant une asthénie", "stopped because of diarrhoea": right behind the verb and its reason.</summary>
    internal static bool IsWhyStopped(Page page, Mention mention, int first)
    {
        if (page.StartsAny(mention.First, ["alterat", "deterior", "degrad"]))
        {
            // The general condition, of the disease as often as of its treatment.
            return false;
        }

        for (var i = mention.First - 1; i >= Math.Max(first, mention.First - 5) && !page.IsSign(i, ';'); i--)
        {
            if (page.IsWord(i, "devant") || page.IsWord(i, "because") || page.IsWord(i, "owing") || (page.IsWord(i, "due") && page.IsWord(i + 1, "to")) || ((page.IsWord(i, "raison") || page.IsWord(i, "cause")) && (page.IsWord(i - 1, "en") || page.IsWord(i - 1, "a"))))
            {
                return page.HasWord(Math.Max(first, i - 5), i, Stopped) && !page.HasWord(Math.Max(first, i - 5), mention.First, ["progress", "aggrav", "wors"]);
            }
        }

        return false;
    }

    /// <summary>A disease of the thyroid or the blood fats is mostly older than the treatment: only a grade or a cause makes it an effect.</summary>
    private static bool IsDisease(Page page, Mention mention) => page.As(mention, ConceptKind.Condition) is { Value: not "hypertension" };

    /// <summary>An allergy counts beside the treatment; to a painkiller or in the history it is none.</summary>
    private static bool IsOfInfusion(Page page, int s, Sentence sentence)
    {
        if (page.HasWord(sentence.First, sentence.Last, ["cycle", "cure", "perfusion", "infusion", "chimio", "chemo", "immunoth", "transfus"]))
        {
            return true;
        }

        for (var at = Math.Max(0, s - 1); at <= s; at++)
        {
            foreach (var mention in page.MentionsIn(at))
            {
                if (page.As(mention, ConceptKind.Regimen) is not null || (page.As(mention, ConceptKind.Drug) is { } drug && drug.Has("antitumour")))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A fistula of childbirth or of the bowel is none of a treatment that the text does not tell.</summary>
    private static bool IsTreated(Page page)
    {
        foreach (var mention in page.Mentions)
        {
            if (page.Lexicon.HasAny(mention, Treating))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a treatment is named before it.</summary>
    private static bool IsTreatedBefore(Page page, int token, ref int? first)
    {
        if (first is null)
        {
            first = int.MaxValue;
            foreach (var mention in page.Mentions)
            {
                if (page.As(mention, ConceptKind.Regimen) is not null || (page.As(mention, ConceptKind.Drug) is { } drug && drug.Has("antitumour")))
                {
                    first = mention.First;
                    break;
                }
            }
        }

        return first < token;
    }

    /// <summary>"pancytopénie secondaire à un envahissement médullaire", "jaundice due to liver metastases": the tumour did it.</summary>
    private static bool IsOfTumour(Page page, Mention mention, int last)
    {
        for (var i = mention.Last; i < Math.Min(mention.Last + 3, last); i++)
        {
            if (IsBlame(page, i))
            {
                return page.HasWord(i + 1, Math.Min(i + 6, last), ["infiltr", "envahi", "invasion", "invad", "tumeur", "tumor", "tumour", "metasta", "carcino", "cancer", "involvement"])
                    && !page.HasWord(i + 1, Math.Min(i + 6, last), ["trait", "treat", "therap", "chimio", "chemo"]);
            }
        }

        return false;
    }

    private static string? ValueOf(Page page, Mention mention, out bool named)
    {
        named = true;
        if (page.As(mention, ConceptKind.Toxicity) is { } toxicity)
        {
            return toxicity.Value;
        }

        named = false;
        if (page.As(mention, ConceptKind.Symptom) is { } symptom && symptom.Has("alsotoxicity"))
        {
            return symptom.Note.StartsWith("toxicity=", StringComparison.Ordinal) ? symptom.Note[9..].Split(';')[0] : symptom.Value;
        }

        if (page.As(mention, ConceptKind.Condition) is { Value: "pneumonia" } && page.Starts(mention.First, "pneumopath"))
        {
            return "pneumonitis";
        }

        return page.As(mention, ConceptKind.Condition) is { Value: "hypertension" or "hypothyroidism" or "hyperthyroidism" or "dyslipidaemia" } condition ? condition.Value : null;
    }

    /// <summary>"mucosite de grade 2-3", "grade IV mucositis", "dermite G1".</summary>
    private static string? GradeOf(Page page, Mention mention, Sentence sentence)
    {
        if ((page.IsWord(mention.First - 2, "grade") || page.IsWord(mention.First - 2, "g")) && Grade(page, mention.First - 1) is { } glued)
        {
            return glued;
        }

        for (var i = mention.Last; i < Math.Min(sentence.Last, mention.Last + 5); i++)
        {
            if ((page.Starts(i, "grade") || page.IsWord(i, "g") || page.IsWord(i, "degre") || page.IsWord(i, "niveau")) && Grade(page, i + 1) is { } after)
            {
                return after;
            }

            if (page.Words(i) is ['G', 'I', 'I' or 'V', ..] && Grade(page, i) is { } joined)
            {
                return joined;
            }

            if (page.Tokens[i].Kind == TokenKind.Symbol && page.CharAt(i) is ',' or ';')
            {
                break;
            }
        }

        for (var i = mention.First - 1; i >= Math.Max(sentence.First, mention.First - 4); i--)
        {
            if ((page.IsWord(i, "grade") || page.IsWord(i, "g")) && Grade(page, i + 1) is { } before && !(page.IsWord(i - 1, "de") && (page.HasWord(i + 2, mention.First, ["et", "ou", "avec", "puis", "and"]) || HasComma(page, i + 2, mention.First))))
            {
                return before;
            }
        }

        return null;
    }

    /// <summary>"radiodermite", "radiation pneumonitis", "mucite radique": the word itself tells the cause.</summary>
    private static bool IsOfRays(Page page, Mention mention) =>
        page.HasWord(mention.First, mention.Last + 1, ["radiodermit", "radiodermat", "radiomucit", "radioepitheli", "radique", "postradi", "actinique", "radioindui"]) || (page.IsAnyWord(mention.Last, ["radio", "radiation"]) && page.StartsAny(mention.Last + 2, ["indui", "induc"])) || (page.HasWord(mention.First, mention.Last, ["radiation"]) && !page.HasWord(mention.First, mention.Last, ["recall"]));

    private static bool HasComma(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.IsSign(i, ',') || page.IsSign(i, ';'))
            {
                return true;
            }
        }

        return false;
    }

    internal static string? Grade(Page page, int at)
    {
        if (page.IsWord(at, "g"))
        {
            at++;
        }

        if (at >= page.Tokens.Length)
        {
            return null;
        }

        var words = page.Words(at);
        if (words is ['G', 'I', 'I' or 'V', ..])
        {
            // "nausées GII", but not "GI".
            words = words[1..];
        }

        if (page.Tokens[at].Kind == TokenKind.Number && words is ['1' or '2' or '3' or '4' or '5'])
        {
            return page.IsSign(at + 1, '-') && at + 2 < page.Tokens.Length && page.Words(at + 2) is ['2' or '3' or '4' or '5'] ? $"{words}-{page.Words(at + 2)}" : words.ToString();
        }

        return page.Tokens[at].Kind == TokenKind.Word && Roman.Opening(words, out var length) is var roman and > 0 && length == words.Length ? Number.Write(roman) : null;
    }

    /// <summary>"due to", "secondaire à", "sous" an agent of the same sentence.</summary>
    private static string? Due(Page page, int sentence, Mention mention, string effect)
    {
        foreach (var other in page.MentionsIn(sentence))
        {
            if ((page.As(other, ConceptKind.Drug) is { } drug && drug.Has("antitumour") ? drug.Value : page.As(other, ConceptKind.Procedure) is { Value: "radiotherapy" or "prrt" } irradiation ? irradiation.Value : page.As(other, ConceptKind.Regimen) is { } regimen && !regimen.Note.StartsWith('=') ? regimen.Value : null) is { } agent
                && other.First > mention.Last && other.First - mention.Last <= DueReach && (IsTo(page, mention, other.First) || IsDue(page, mention.Last, other.First, during: !(IsOfSyndrome(effect) && IsAgainstSyndrome(agent)))))
            {
                return agent;
            }
        }

        return null;
    }

    /// <summary>"réaction allergique sévère au paclitaxel", "hypersensitivity to carboplatin", "toxicité de l'oxaliplatine": right behind the effect.</summary>
    private static bool IsTo(Page page, Mention mention, int agent)
    {
        var link = agent - 1;
        while (link > mention.Last && (page.IsSign(link, '\'') || page.IsSign(link, '\u2019') || page.IsAnyWord(link, ["l", "la", "le", "the"])))
        {
            link--;
        }

        return agent - mention.Last <= 5 && page.IsAnyWord(link, page.HasWord(mention.First, mention.Last, ["tox", "neurotox", "hepatotox", "cardiotox", "nephrotox"]) ? ["to", "au", "a", "aux", "of", "from", "du", "de", "d"] : ["to", "au", "a", "aux", "from"]);
    }

    /// <summary>"Diarrhée sous lanréotide": what the drug is given against and does not hold, unless the text blames it.</summary>
    private static bool IsAgainstSyndrome(string agent) => agent is "octreotide" or "lanreotide" or "pasireotide" or "telotristat";

    private static bool IsOfSyndrome(string effect) => effect is "diarrhoea" or "flushing" or "bronchospasm" or "wheezing";

    /// <summary>"secondaire", "due", "liée", but not "lieu".</summary>
    internal static bool IsBlame(Page page, int at) =>
        page.StartsAny(at, Blaming) || page.IsAnyWord(at, Linked);

    /// <summary>"secondaires au traitement par", "due to", right before the agent; other effects may stand between, but no other clause.</summary>
    /// <param name="during">Whether "sous" is cause enough.</param>
    private static bool IsDue(Page page, int from, int agent, bool during)
    {
        for (var i = from; i < agent; i++)
        {
            if (page.IsSign(i, ';') || page.IsSign(i, '.') || page.IsSign(i, '(') || page.IsSign(i, ':'))
            {
                return false;
            }

            if (agent - i <= 7 && ((during && page.IsWord(i, "sous")) || IsBlame(page, i)))
            {
                return true;
            }
        }

        return false;
    }
}
