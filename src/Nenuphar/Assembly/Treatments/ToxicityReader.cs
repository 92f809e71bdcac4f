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

    private static readonly WordStarts Blaming = new("due", "dus", "secondaire", "secondary", "induit", "induced", "cause", "provoqu", "relat", "attribu", "imput");
    private static readonly WordStarts Linked = new("lie", "lies", "liee", "liees");
    private static readonly WordStarts Toxic = new("toxic", "indesirable");
    private static readonly WordStarts Stopped = new("arret", "interromp", "interrup", "suspend", "stopp", "discontinu");
    /// <summary>What makes a fistula, beside the tumour.</summary>
    private static readonly WordStarts Making = new("postop", "anastom", "complic", "chirurg", "surg", "second", "radio", "radiat", "operat", "opere", "interven", "bevaciz", "resec", "resect");
    private static readonly WordStarts Effects = new("effets", "side", "adverse"), Symptoms = new("symptom");
    private static readonly string[] Without = ["sans", "without", "no", "aucun", "pas"];
    private static readonly WordStarts Excepting = new("except", "sauf", "hormis", "apart", "hors", "seule", "only", "autre", "other");

    /// <summary>How far behind an unwanted effect its agent stands where others are listed between them.</summary>
    private const int DueReach = 14;

    public static void Read(Page page, List<Statement> statements)
    {
        var given = new GivenBefore(page);
        for (var s = 0; s < page.Narrative.Sentences.Length; s++)
        {
            if (!page.KindsIn(s).HasAny(Telling))
            {
                continue;
            }

            var sentence = page.Narrative.Sentences[s];
            var about = IsAboutEffects(page, s, sentence);
            foreach (var mention in page.MentionsIn(s))
            {
                if (!page.Lexicon.HasAny(mention, Telling) || page.IsClaimed(mention.First) || EffectOf(page, mention, s, given) is not { } effect || !IsEffect(page, effect, s, about, given))
                {
                    continue;
                }

                statements.Add(new Statement(FactKind.Toxicity, effect.Value, page.SpanOf(mention)) { Circumstance = page.At(mention) | (page.RoleOf(s) == SectionRole.Plan ? Circumstance.Planned : 0), Token = mention.First }.With("grade", effect.Grade).With("due", effect.Due));
                page.Claim(mention.First, mention.Last);
            }
        }
    }

    /// <summary>What may be an unwanted effect.</summary>
    /// <param name="Named">The name of an effect, if it is one and not that of a symptom or a disease.</param>
    private readonly record struct Effect(Mention Mention, string Value, Concept? Named, string? Grade, string? Due);

    private static Effect? EffectOf(Page page, Mention mention, int s, GivenBefore given)
    {
        var sentence = page.Narrative.Sentences[s];
        return (ValueOf(page, mention, out var named) ?? InducedDiseases.Graded(page, mention, sentence, given)) is { Length: > 0 } value
            ? new Effect(mention, value, named, SharedGrades.InOrder(page, mention, sentence) ?? GradeOf(page, mention, sentence) ?? SharedGrades.Of(page, mention, sentence), Due(page, s, mention, value) ?? (IsOfRays(page, mention) ? "radiotherapy" : null))
            : null;
    }

    /// <summary>A toxicity, an effect or "les symptômes du traitement" is spoken of that was there, or one of what the sentence tells has a grade.</summary>
    private static bool IsAboutEffects(Page page, int s, Sentence sentence)
    {
        if (page.HasWord(sentence.First, sentence.Last, Effects) && page.HasWord(sentence.First, sentence.Last, ["secondaire", "effect", "event"]))
        {
            return true;
        }

        if (page.Next(sentence.First, sentence.Last, Symptoms) is >= 0 and var symptoms && page.IsAnyWord(symptoms + 1, ["du", "of"]) && page.StartsAny(symptoms + 2, ["traitement", "treatment"]))
        {
            return true;
        }

        var excepting = page.HasWord(sentence.First, sentence.Last, Excepting);
        for (var i = page.Next(sentence.First, sentence.Last, Toxic); i >= 0; i = page.Next(i + 1, sentence.Last, Toxic))
        {
            if ((excepting || !((page.At(i) & Circumstance.Negated) != 0 || page.HasWord(i - 3, i, Without))) && !page.HasWord(sentence.First, sentence.Last, ["habitud", "habits"]))
            {
                return true;
            }
        }

        foreach (var mention in page.MentionsIn(s))
        {
            if (page.Lexicon.HasAny(mention, Telling) && ValueOf(page, mention, out _) is not null && GradeOf(page, mention, sentence) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What has a grade or an agent, or stopped the treatment, or is told among effects; the name of an effect alone only where a treatment was told before.</summary>
    private static bool IsEffect(Page page, Effect effect, int s, bool about, GivenBefore given)
    {
        var (mention, sentence) = (effect.Mention, page.Narrative.Sentences[s]);
        if (effect is { Grade: null, Due: null } && ((effect.Value == "fistula" && !page.HasWord(sentence.First, sentence.Last, Making)) || page.HasWord(sentence.First, sentence.Last, ["paraneo"]) || (page.Lexicon.Has(mention, ConceptKind.Condition) && History.Tells(page, mention))))
        {
            return false;
        }

        if (IsOfTumour(page, mention, sentence.Last) || IsDifferential(page, mention) || (effect.Value == "fistula" && !given.AnyBefore(int.MaxValue)) || (effect.Value == "proteinuria" && page.HasWord(sentence.First, mention.First, ["lombaire", "lumbar"])))
        {
            return false;
        }

        if (effect.Grade is not null || effect.Due is not null || IsWhyStopped(page, mention, sentence.First) || (given.DrugBefore(mention.First) && !IsDisease(page, mention) && Tolerances.Tell(page, mention, sentence)) || (about && !IsDisease(page, mention) && !(effect.Named is null && Relief.IsBetter(page, mention, sentence))))
        {
            return true;
        }

        // The blood is low in many diseases; the name of an effect seldom tells anything else.
        return effect.Named is { } named && !effect.Value.EndsWith("aemia", StringComparison.Ordinal) && !named.Has("common")
            && (effect.Value == "hypersensitivity" ? IsOfInfusion(page, s, sentence) : TellsCause(page, mention) || (named.Has("systemic") ? given.DrugBefore(sentence.Last) : given.AnyBefore(sentence.Last)));
    }

    /// <summary>"néphrotoxicité", "radiodermite", "immune-mediated hepatitis": the word itself tells what did it.</summary>
    private static bool TellsCause(Page page, Mention mention)
    {
        foreach (var cause in (ReadOnlySpan<string>)["tox", "radi", "chimio", "chemo", "immun", "medicament", "drug", "postop"])
        {
            if (Fold.Of(page.SpanOf(mention).Of(page.Text).ToString()).Contains(cause, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"ostéonécrose vs métastase": one of them, and the text doesn't know which.</summary>
    private static bool IsDifferential(Page page, Mention mention) => page.IsAnyWord(mention.Last, ["vs", "versus"]) || page.IsAnyWord(mention.First - 1, ["vs", "versus"]) || Dues.IsFeared(page, mention);

    /// <summary>"interrompu devant une asthénie", "stopped because of diarrhoea": right behind the verb and its reason.</summary>
    internal static bool IsWhyStopped(Page page, Mention mention, int first)
    {
        if (page.StartsAny(mention.First, ["alterat", "deterior", "degrad"]))
        {
            // The general condition, of the disease as often as of its treatment.
            return false;
        }

        if (Dues.IsOfOther(page, mention.Last - 1))
        {
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

    /// <summary>"arrêté pour insuffisance cardiaque", "stopped in March 2024 for heart failure": what stands right behind is why.</summary>
    internal static bool IsStoppedFor(Page page, Mention mention, int first)
    {
        var at = mention.First - 1;
        while (at > first && at >= mention.First - 3 && !page.IsAnyWord(at, ["for", "pour"]) && page.Tokens[at].Kind != TokenKind.Symbol)
        {
            at--;
        }

        return page.IsAnyWord(at, ["for", "pour"]) && IsStoppedBefore(page, first, at) && !page.HasWord(at, mention.Last, ["progress", "aggrav", "wors"]);
    }

    /// <summary>Only a date stands between.</summary>
    private static bool IsStoppedBefore(Page page, int first, int at)
    {
        var i = at - 1;
        while (i > first && i > at - 5 && (page.IsClaimed(i) || page.Tokens[i].Kind == TokenKind.Number || page.IsAnyWord(i, ["in", "on", "en", "le", "au", "fin", "early", "late"])))
        {
            i--;
        }

        return i >= first && (page.StartsAny(i, Stopped) || Dues.IsStopOf(page, first, i));
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

    private static string? ValueOf(Page page, Mention mention, out Concept? named)
    {
        named = page.As(mention, ConceptKind.Toxicity);
        if (named is not null)
        {
            return named.Value;
        }

        if (page.As(mention, ConceptKind.Symptom) is { } symptom && symptom.Has("alsotoxicity"))
        {
            return symptom.Note.StartsWith("toxicity=", StringComparison.Ordinal) ? symptom.Note[9..].Split(';')[0] : symptom.Value;
        }

        if (page.As(mention, ConceptKind.Condition) is { Value: "pneumonia" } && page.Starts(mention.First, "pneumopath"))
        {
            return "pneumonitis";
        }

        if (page.As(mention, ConceptKind.Condition) is { Value: "autoimmune-thyroiditis" } && IsOfImmunotherapy(page, mention))
        {
            return "immune-endocrinopathy";
        }

        return page.As(mention, ConceptKind.Condition) is { Value: "hypertension" or "hypothyroidism" or "hyperthyroidism" or "dyslipidaemia" } condition ? condition.Value : InducedDiseases.ValueOf(page, mention);
    }

    /// <summary>"colite auto-immune due au pembrolizumab", "autoimmune thyroiditis due to nivolumab".</summary>
    private static bool IsOfImmunotherapy(Page page, Mention mention)
    {
        for (var i = mention.Last; i < Math.Min(mention.Last + 3, page.Tokens.Length); i++)
        {
            if (IsBlame(page, i))
            {
                return page.HasWord(i + 1, i + 7, ["immun", "anti", "pd", "nivolumab", "pembrolizumab", "ipilimumab", "atezolizumab", "durvalumab", "avelumab", "checkpoint", "inhib"]);
            }
        }

        return false;
    }

    /// <summary>"mucosite de grade 2-3", "grade IV mucositis", "dermite G1".</summary>
    internal static string? GradeOf(Page page, Mention mention, Sentence sentence)
    {
        if ((page.IsWord(mention.First - 2, "grade") || page.IsWord(mention.First - 2, "g")) && Grade(page, mention.First - 1) is { } glued)
        {
            return glued;
        }

        // "s'est aggravée jusqu'au grade 2", "une éruption, qui atteint le grade 3"
        var reach = page.HasWord(mention.Last, mention.Last + 5, ["aggrav", "worsen", "progress", "jusqu", "attei", "reach"]) ? 10 : 5;
        for (var i = mention.Last; i < Math.Min(sentence.Last, mention.Last + reach); i++)
        {
            if ((page.Starts(i, "grade") || page.IsWord(i, "g") || page.IsWord(i, "degre") || page.IsWord(i, "niveau")) && Grade(page, i + 1) is { } after)
            {
                return after;
            }

            if (page.Words(i) is ['G', 'I', 'I' or 'V', ..] && Grade(page, i) is { } joined)
            {
                return joined;
            }

            if ((page.Tokens[i].Kind == TokenKind.Symbol && page.CharAt(i) is ',' or ';' && !page.HasWord(i + 1, i + 3, ["attei", "reach"])) || SharedGrades.EffectAt(page, mention, i) is not null)
            {
                break;
            }
        }

        for (var i = mention.First - 1; i >= Math.Max(sentence.First, mention.First - 4); i--)
        {
            if ((page.IsWord(i, "grade") || page.IsWord(i, "g")) && Grade(page, i + 1) is { } before && !page.IsParted(i + 2, mention.First) && !(page.IsWord(i - 1, "de") && page.HasWord(i + 2, mention.First, ["et", "ou", "avec", "puis", "and"])))
            {
                return before;
            }
        }

        return null;
    }

    /// <summary>"radiodermite", "radiation pneumonitis", "mucite radique": the word itself tells the cause.</summary>
    private static bool IsOfRays(Page page, Mention mention) =>
        page.HasWord(mention.First, mention.Last + 1, ["radiodermit", "radiodermat", "radiomucit", "radioepitheli", "radique", "postradi", "actinique", "radioindui"]) || (page.IsAnyWord(mention.Last, ["radio", "radiation"]) && page.StartsAny(mention.Last + 2, ["indui", "induc"])) || (page.HasWord(mention.First, mention.Last, ["radiation"]) && !page.HasWord(mention.First, mention.Last, ["recall"]));

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
        if (effect == "surgical-complication")
        {
            return null;
        }

        foreach (var other in page.MentionsIn(sentence))
        {
            if ((page.As(other, ConceptKind.Drug) is { } drug && drug.Has("antitumour") ? drug.Value : page.As(other, ConceptKind.Procedure) is { Value: "radiotherapy" or "prrt" } irradiation ? irradiation.Value : page.As(other, ConceptKind.Regimen) is { } regimen && !regimen.Note.StartsWith('=') ? regimen.Value : null) is { } agent
                && other.First > mention.Last && other.First - mention.Last <= DueReach && (IsTo(page, mention, other.First) || Dues.IsWhyReduced(page, mention.Last, other.First) || IsDue(page, mention.Last, other.First, during: !(IsOfSyndrome(effect) && IsAgainstSyndrome(agent)))))
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

        var graded = page.HasWord(mention.Last, agent, ["grade", "g"]) ? 3 : 0;
        return agent - mention.Last <= 5 + graded && !page.HasWord(mention.Last, agent, ["et", "and"]) && page.IsAnyWord(link, page.HasWord(mention.First, mention.Last, ["tox", "neurotox", "hepatotox", "cardiotox", "nephrotox"]) ? ["to", "au", "a", "aux", "of", "from", "du", "de", "d"] : ["to", "au", "a", "aux", "from"]);
    }

    /// <summary>"Diarrhée sous lanréotide": what the drug is given against and does not hold, unless the text blames it.</summary>
    private static bool IsAgainstSyndrome(string agent) => agent is "octreotide" or "lanreotide" or "pasireotide" or "telotristat";

    private static bool IsOfSyndrome(string effect) => effect is "diarrhoea" or "flushing" or "bronchospasm" or "wheezing";

    /// <summary>"secondaire", "due", "liée", but not "lieu"; "à la suite d'un traitement", but not "par la suite"; "par toxicité de", but not "arrêté par toxicité".</summary>
    internal static bool IsBlame(Page page, int at) =>
        page.StartsAny(at, Blaming) || page.IsAnyWord(at, Linked) || (page.IsWord(at, "suite") && page.IsAnyWord(at + 1, ["a", "au", "aux", "de", "d", "du", "des"]))
        || (page.IsAnyWord(at, ["par", "from"]) && page.StartsAny(at + 1, ["toxic"]) && page.IsAnyWord(at + 2, ["de", "d", "du", "des", "of"]));

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

            if (agent - i <= 9 && ((during && page.IsWord(i, "sous")) || IsBlame(page, i)))
            {
                return true;
            }
        }

        return false;
    }
}
