using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Persons;

/// <summary>
/// A pregnancy that goes on and a child at the breast: some treatments are forbidden then. A pregnancy of the past, of relatives or of women in general is none;
/// one that is only suspected is told as possible, and a negative test denies it.
/// </summary>
internal static class PregnancyReader
{
    private static readonly WordStarts Telling = new("pregnan", "enceinte", "grossesse", "gestation", "breast", "lactating", "allait", "nursing", "hcg", "bhcg", "gonadotrop", "retard", "delayed", "late", "missed");
    private static readonly string[] Relatives = ["wife", "sister", "daughter", "mother", "partner", "girlfriend", "epouse", "soeur", "fille", "mere", "conjointe", "compagne", "niece", "cousine"];
    private static readonly string[] Wishes = ["become", "becoming", "get", "getting", "fall", "avoid", "plan", "wish", "desir", "devenir", "tomber", "souhait", "eviter", "envie", "projet"];
    private static readonly string[] Doubts = ["may", "might", "could", "possib", "suspect", "pourrait", "peut", "potentiel", "potential", "exclu", "eventuel"];
    private static readonly WordStarts Excluded = new("exclue", "excluded", "ecartee", "eliminee", "infirmee", "ruled");
    private static readonly string[] Awaited = ["attente", "pending", "awaited", "awaiting", "demand", "request", "order", "prescri", "prevu", "planned", "faire"];
    private static readonly string[] Weeks = ["sa", "semaine", "week", "wk", "mois", "month", "trimest"];
    private static readonly string[] GoingOn = ["cours", "actuel", "evolutive", "monofoet", "monofet", "mono", "intra", "intrauterine", "current", "ongoing", "connu", "known", "confirm", "decouvert", "discover", "debutante", "single", "viable", "early", "jeune"];
    private static readonly string[] Earlier = ["premiere", "deuxieme", "troisieme", "derniere", "precedente", "anterieure", "ancienne", "first", "second", "third", "last", "previous", "prior", "past", "former"];
    private static readonly string[] NotNow = ["histor", "durat", "previous", "prior", "past", "after", "apres", "stop", "discontinu", "ceas", "arret", "risk", "risq", "contre", "contra", "avoid", "eviter", "during", "pendant", "interdi", "sevrage", "debut", "before", "avant", "no", "pas", "not", "deconseill", "antecedent"];

    public static void Read(Page page, Timeline timeline, List<Statement> statements)
    {
        if (statements.Exists(s => s.Kind == FactKind.Sex && s.Value == "male") && !statements.Exists(s => s.Kind == FactKind.Sex && s.Value == "female"))
        {
            return;
        }

        var first = page.Next(0, page.Tokens.Length, Telling);
        if (first < 0)
        {
            return;
        }

        var told = new HashSet<(string, Circumstance)>();
        var past = new PastPregnancies(page, timeline);
        for (var i = first; i >= 0; i = page.Next(i + 1, page.Tokens.Length, Telling))
        {
            if (page.IsClaimed(i) || IsOfOthers(page, i))
            {
                continue;
            }

            var (value, circumstance, last) = IsFed(page, i) is >= 0 and var end ? ("breast-feeding", (Circumstance?)page.At(i), end) : ("pregnancy", Pregnant(page, past, i), i + 1);
            if (circumstance is { } known && (known & (Circumstance.Past | Circumstance.Hypothetical | Circumstance.Literature | Circumstance.Family)) == 0 && told.Add((value, known)))
            {
                statements.Add(new Statement(FactKind.Condition, value, page.Narrative.SpanOf(i, last)) { Circumstance = known, Token = i });
            }
        }
    }

    /// <summary>Null where the words tell of no present pregnancy.</summary>
    private static Circumstance? Pregnant(Page page, PastPregnancies past, int i)
    {
        var own = page.At(i);
        if (page.IsWord(i, "pregnant") || (page.IsWord(i, "enceinte") && IsState(page, i)))
        {
            return page.IsWord(i - 1, "non") || (page.IsSign(i - 1, '-') && page.IsWord(i - 2, "non")) ? own | Circumstance.Negated
                : page.HasWord(i - 4, i, Wishes) || page.StartsAny(i + 1, ["women", "patients", "femmes"]) ? null
                : (own & Circumstance.Negated) != 0 ? own
                : past.IsOver(i) ? null
                : page.HasWord(i - 4, i, Doubts) ? own | Circumstance.Possible
                : page.HasWord(i - 5, i, ["si", "if", "cas", "case"]) ? own : own & ~(Circumstance.Possible | Circumstance.Planned | Circumstance.Hypothetical);
        }

        if (page.StartsAny(i, ["hcg", "bhcg", "gonadotrop"]))
        {
            // A tumour may make it too.
            return (own & Circumstance.Negated) == 0 && page.HasWord(i + 1, i + 5, ["positi"]) && !page.HasWord(i - 5, i + 6, ["ihc", "immuno", "stain", "cellul", "tissu"]) && !past.IsOver(i) ? own | Circumstance.Possible : null;
        }

        if (IsMissedPeriod(page, i))
        {
            return (own & Circumstance.Negated) == 0 && !past.IsOver(i) ? own | Circumstance.Possible : null;
        }

        if (!page.IsAnyWord(i, ["pregnancy", "grossesse", "gestation"]))
        {
            return null;
        }

        if (IsExcluded(page, i))
        {
            return (own & ~Circumstance.Possible) | Circumstance.Negated;
        }

        if (Tested(page, i) is { } positive)
        {
            return positive && !past.IsOver(i) ? own & ~Circumstance.Negated : positive ? null : own | Circumstance.Negated;
        }

        if (page.HasWord(i - 4, i, Wishes) || page.IsAnyWord(i - 1, Earlier) || past.IsOver(i))
        {
            return null;
        }

        var counted = IsCounted(page, i);
        var (first, last) = Clause(page, i);
        if (page.HasWord(Math.Max(first, i - 3), Math.Min(last, i + 3), ["test"]) && page.HasWord(Math.Max(first, i - 6), Math.Min(last, i + 6), Awaited))
        {
            return (own & ~(Circumstance.Negated | Circumstance.Planned)) | Circumstance.Possible;
        }

        return page.HasWord(Math.Max(first, i - 5), Math.Min(last, i + 6), Doubts) && !counted && !page.HasWord(i - 5, i, ["risk", "risq"]) ? (own & ~Circumstance.Negated) | Circumstance.Possible
            : counted || page.HasWord(Math.Max(first, i - 3), Math.Min(last, i + 4), GoingOn) ? own
            : null;
    }

    /// <summary>"elle est enceinte", but not "l'enceinte de l'hôpital".</summary>
    private static bool IsState(Page page, int i) => !page.IsSign(i - 1, '\'') && !page.IsSign(i - 1, '’') && !page.IsAnyWord(i - 1, ["une", "cette", "dans", "son", "leur"]);

    /// <summary>"Grossesse exclue", "pregnancy has been ruled out", but not "not excluded", "to be excluded", "ne peut être exclue".</summary>
    private static bool IsExcluded(Page page, int i)
    {
        var (first, last) = Clause(page, i);
        for (var at = i + 1; at < Math.Min(last, i + 6); at++)
        {
            if (page.StartsAny(at, Excluded))
            {
                return !page.HasWord(Math.Max(first, i - 4), at, ["not", "non", "pas", "cannot", "never", "jamais", "unless", "sauf", "sera", "will", "should", "doit", "peut", "must", "until"])
                    && !page.IsAnyWord(at - 1, ["be", "etre"]) && (!page.Starts(at, "ruled") || page.IsWord(at + 1, "out"));
            }

            if (page.IsSign(at, ',') || page.IsSign(at, '('))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Retard de règles de 10 jours", "her period is late", "delayed menses".</summary>
    private static bool IsMissedPeriod(Page page, int i) =>
        (page.IsWord(i, "retard") && (page.HasWord(i + 1, i + 4, ["regles"]) || page.Starts(i + 1, "menstru")))
        || (page.IsAnyWord(i, ["delayed", "late", "missed"]) && page.IsAnyWord(i + 1, ["period", "periods", "menses", "menstruation"]))
        || (page.IsWord(i, "missed") && page.IsAnyWord(i + 1, ["her", "a", "one", "two", "last"]) && page.IsAnyWord(i + 2, ["period", "periods", "menses"]))
        || (page.IsWord(i, "late") && page.IsAnyWord(i - 1, ["is", "are", "was"]) && page.IsAnyWord(i - 2, ["period", "periods", "menses"]));

    /// <summary>"test de grossesse positif", "pregnancy test: negative": null if no test is told.</summary>
    private static bool? Tested(Page page, int i)
    {
        var (first, last) = Clause(page, i);
        if (!page.HasWord(Math.Max(first, i - 3), Math.Min(last, i + 3), ["test", "hcg"]))
        {
            return null;
        }

        for (var at = Math.Max(first, i - 5); at < Math.Min(last, i + 8); at++)
        {
            if (page.StartsAny(at, ["positi"]))
            {
                return true;
            }

            if (page.StartsAny(at, ["negati"]))
            {
                return false;
            }
        }

        return null;
    }

    /// <summary>"grossesse de 14 SA", "14 weeks of gestation", "12-week pregnancy", "au deuxième trimestre de la grossesse".</summary>
    private static bool IsCounted(Page page, int i)
    {
        for (var at = i - 5; at < i + 7; at++)
        {
            if (page.StartsAny(at, Weeks) && (page.Starts(at, "trimest") || page.HasWord(at - 2, at, Earlier) || Number(page, at - 1) || (page.IsSign(at - 1, '-') && Number(page, at - 2))))
            {
                return !page.HasWord(at, at + 4, ["apres", "after", "ago"]) && !page.IsWord(at - 2, "a");
            }
        }

        return false;
    }

    private static bool Number(Page page, int at) => at >= 0 && at < page.Tokens.Length && page.Tokens[at].Kind == TokenKind.Number;

    /// <summary>The end of the words of a child at the breast now, or -1: "allaite", "breast-feeding", "allaitement en cours".</summary>
    private static int IsFed(Page page, int i)
    {
        var last = page.IsAnyWord(i, ["breastfeeding", "lactating", "allaite", "allaitante", "allaitement"]) ? i + 1
            : page.IsWord(i, "breast") && page.IsWord(i + 1, "feeding") ? i + 2
            : page.IsWord(i, "breast") && page.IsSign(i + 1, '-') && page.IsWord(i + 2, "feeding") ? i + 3
            : page.IsWord(i, "breast-feeding") ? i + 1
            : page.IsWord(i, "nursing") && page.StartsAny(i + 1, ["mother", "her", "a"]) && page.HasWord(i + 1, i + 4, ["mother", "child", "baby", "infant", "newborn", "son", "daughter"]) ? i + 2 : -1;
        if (last < 0 || page.HasWord(i - 4, i, NotNow) || page.HasWord(last, last + 3, ["histor", "durat", "for", "women", "contre", "contra"]))
        {
            return -1;
        }

        return page.IsWord(i, "allaitement") && !page.HasWord(i - 2, last + 4, ["cours", "actuel", "poursui", "maintenu"]) ? -1 : last;
    }

    /// <summary>"sa femme est enceinte", "contre-indiqué chez la femme enceinte", "in pregnant patients".</summary>
    private static bool IsOfOthers(Page page, int i)
    {
        var (first, _) = Clause(page, i);
        return page.HasWord(Math.Max(first, i - 6), i, Relatives) || (page.IsAnyWord(i - 1, ["sa", "ma", "his"]) && page.IsWord(i, "femme"))
            || (page.HasWord(i - 3, i, ["femme"]) && page.IsAnyWord(i - 2, ["sa", "la"]) && page.IsAnyWord(i - 3, ["chez", "que", "dont", "et"]))
            || (page.IsWord(i - 3, "sa") && page.IsWord(i - 2, "femme"));
    }

    private static (int First, int Last) Clause(Page page, int i)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(i)];
        var (first, last) = (i, i);
        while (first > sentence.First && !page.IsSign(first - 1, ';') && !page.IsSign(first - 1, '.'))
        {
            first--;
        }

        while (last < sentence.Last && !page.IsSign(last, ';') && !page.IsSign(last, '.'))
        {
            last++;
        }

        return (first, last);
    }
}
