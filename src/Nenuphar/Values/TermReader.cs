using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Kinds whose facts are their terms: symptoms, syndromes, imaging and the like.</summary>
public static class TermReader
{
    private static readonly (ConceptKind Term, FactKind Fact)[] Kinds =
    [
        (ConceptKind.Symptom, FactKind.Symptom),
        (ConceptKind.Syndrome, FactKind.Syndrome),
        (ConceptKind.Hereditary, FactKind.Hereditary),
        (ConceptKind.Condition, FactKind.Condition),
        (ConceptKind.Imaging, FactKind.Imaging),
        (ConceptKind.Differentiation, FactKind.Differentiation),
        (ConceptKind.LabLevel, FactKind.Lab),
    ];

    private static readonly KindSet Told = KindSet.Of([.. Kinds.Select(kind => kind.Term)]);

    public static void Read(Page page, List<Statement> statements)
    {
        var (previous, placed) = (default(Mention), default(HashSet<int>));
        foreach (var mention in page.MentionsOf(Told))
        {
            if (page.IsClaimed(mention.First))
            {
                continue;
            }

            var own = page.Lexicon.KindsOf(mention);
            foreach (var (term, fact) in Kinds)
            {
                if (!own.Has(term))
                {
                    continue;
                }

                if (IsOther(page, mention, term, previous) || IsOtherName(page, mention, term))
                {
                    continue;
                }

                if (page.As(mention, term, (term == ConceptKind.Imaging && (IsEnglishScan(page, mention) || IsTracerRead(page, mention))) || (term == ConceptKind.Condition && IsShortInHistory(page, mention))) is { } concept && Tells(page, mention, concept) && !(concept.Value == "pain" && (placed ??= Placed(statements)).Contains(mention.First)))
                {
                    if (concept.Value is "smoker" or "ex-smoker" && Habits.IsDrinkerToo(page, mention))
                    {
                        statements.Add(new Statement(fact, "alcohol", page.SpanOf(mention)) { Circumstance = page.At(mention), Token = mention.First });
                    }

                    var value = concept.Value == "smoker" && (Habits.HasStopped(page, mention) || Habits.IsFormer(page, mention)) ? "ex-smoker" : concept.Value == "ultrasound" && IsEnglishEcho(page, mention) ? "echocardiography" : concept.Value == "pet" && TracerNames.AreGlucose(page, mention) ? "fdg-pet" : concept.Value;
                    var kind = fact == FactKind.Symptom && ((IsDisease(value) && History.Tells(page, mention)) || (IsListedBefore(value) && History.Lists(page, mention))) ? FactKind.Condition : fact;
                    var statement = new Statement(kind, value, page.SpanOf(mention)) { Circumstance = CircumstanceOf(page, mention, term), Token = mention.First };
                    statements.Add(term == ConceptKind.Imaging ? statement.With("uptake", UptakeReader.Of(page, mention, concept.Value)) : statement);
                }
            }

            previous = mention;
        }

        Habits.Drinks(page, statements);
        Habits.Smokes(page, statements);
        foreach (var mention in page.Inner)
        {
            if (page.As(mention, ConceptKind.Differentiation) is { } differentiation)
            {
                statements.Add(new Statement(FactKind.Differentiation, differentiation.Value, page.SpanOf(mention)) { Circumstance = page.At(mention), Token = mention.First });
            }
        }
    }

    /// <summary>Where a pain is told already, with its place: "douleur sévère de l'hémithorax".</summary>
    private static HashSet<int> Placed(List<Statement> statements)
    {
        var tokens = new HashSet<int>();
        foreach (var statement in statements)
        {
            if (statement.Kind == FactKind.Symptom && statement.Value.EndsWith("-pain", StringComparison.Ordinal))
            {
                tokens.Add(statement.Token);
            }
        }

        return tokens;
    }

    private static bool IsOther(Page page, Mention mention, ConceptKind term, Mention previous) => term switch
    {
        ConceptKind.Imaging => IsNamedBefore(page, mention, previous),
        ConceptKind.LabLevel => LabDisorders.IsMeasured(page, mention),
        ConceptKind.Condition or ConceptKind.Symptom => IsConsent(page, mention),

        // "les tumeurs bien différenciées telles que les TNE": of a kind of tumours.
        ConceptKind.Differentiation => page.HasWord(mention.Last, mention.Last + 2, ["telles", "tels", "such"]),
        _ => false,
    };

    /// <summary>"IRA-thérapie", "embolie pulmonaire (TEP)", "symptômes constitutionnels (asthénie, ...)": a short name of something else, and a heading of what is named behind it.</summary>
    private static bool IsOtherName(Page page, Mention mention, ConceptKind term)
    {
        var token = page.Tokens[mention.First];
        if (term == ConceptKind.Imaging)
        {
            return token.Is(TokenMarks.Upper) && token.Length == 3 && page.IsWord(mention.First, "tep") && ((page.IsSign(mention.First - 1, '(') && page.HasWord(mention.First - 5, mention.First, ["embol", "thromboembol"])) || page.StartsAny(mention.Last, ["bilater", "segment", "proximal", "massi", "lobair"]));
        }

        if (mention.Last - mention.First == 1 && token.Is(TokenMarks.Upper) && token.Length <= 4 && page.IsSign(mention.Last, '-') && !page.Tokens[mention.Last].Is(TokenMarks.SpaceBefore) && page.StartsAny(mention.Last + 1, ["therap"]))
        {
            return true;
        }

        return term == ConceptKind.Symptom && (page.IsSign(mention.Last, '(') || page.StartsAny(mention.Last, ["accompagn", "associ", "with"])) && page.As(mention, ConceptKind.Symptom) is { Value: "constitutional-syndrome" };
    }

    /// <summary>"123I-MIBG scintigraphy": the general word right after the name is the same examination.</summary>
    private static bool IsNamedBefore(Page page, Mention mention, Mention previous) =>
        page.As(mention, ConceptKind.Imaging) is { Value: "scintigraphy" or "pet" } general
        && ((previous.Last > 0 && (previous.Last == mention.First || (previous.Last + 1 == mention.First && page.IsSign(previous.Last, ')'))) && page.As(previous, ConceptKind.Imaging, true) is not null)
            || (general.Value == "scintigraphy" && TracerNames.StandBehind(page, mention)));

    /// <summary>What is a symptom of the present illness, and a disease of its own in a history.</summary>
    private static bool IsDisease(string symptom) =>
        symptom is "reflux" or "cholecystitis" or "pancreatitis" or "pyelonephritis" or "prostatitis" or "thrombophlebitis" or "hearing-loss" or "infertility" or "incontinence" or "peritonitis" or "intestinal-obstruction" or "facial-palsy"
            or "anaemia" or "pneumothorax" or "urinary-tract-infection" or "raynaud-phenomenon" or "cholangitis" or "genital-prolapse" or "aortic-dissection";

    /// <summary>What is a complaint everywhere but in a list of what the patient had before: "Antécédents : sciatique, constipation chronique".</summary>
    private static bool IsListedBefore(string symptom) =>
        symptom is "insomnia" or "tinnitus" or "gynaecomastia" or "constipation" or "dyspepsia" or "hypotension" or "dizziness" or "back-pain" or "seizure" or "syncope" or "bradycardia" or "tachycardia" or "haematuria" or "urinary-retention" or "rectal-bleeding" or "malnutrition" or "pleural-effusion" or "splenomegaly" or "sepsis";

    /// <summary>
    /// Operations and rarer diseases are comorbidities where the history tells them; findings of imaging and of the specimen are no symptoms.
    /// </summary>
    private static bool Tells(Page page, Mention mention, Concept concept)
    {
        switch (concept.Kind)
        {
            case ConceptKind.Condition:
                return !IsDepartment(page, mention, concept.Value) && !OtherMatters.Are(page, mention, concept.Value) && !CourseEvents.AreOfTreatment(page, mention) && (History.Tells(page, mention) || !CourseEvents.AreDiseases(page, mention, concept)) && !(concept.Value == "splenectomy" && page.HasWord(mention.First - 6, mention.Last + 4, ["pancreatect", "gastrect", "cytoreduct", "debulk"])) && !(concept.Has("dated") && !IsDated(page, mention.Last)) && !Serologies.IsFree(page, mention, concept.Value) && (concept.Has("listed") && !concept.Has("operation") || History.Tells(page, mention) || PastDiseases.Tell(page, mention, concept));
            case ConceptKind.Hereditary:
                // "haplotype of Brazilian Li-Fraumeni syndrome patients": those who have it.
                return !page.IsWord(mention.Last, "patients") && !GeneQuestions.IsOnlyAsked(page, mention);
            case ConceptKind.Symptom:
                var sentence = page.SentenceOf(mention.First);
                return !(concept.Value == "flushing" && page.HasWord(mention.First - 6, mention.Last + 6, ["menopaus", "climacter"])) && !OtherMatters.AreNoSymptom(page, mention, concept.Value) && !CourseEvents.Are(page, mention) && !CourseEvents.AreOfOther(page, mention)
                    && page.RoleOf(sentence) is not (SectionRole.Gross or SectionRole.Microscopy or SectionRole.Pathology)
                    && !(IsAlsoFinding(concept.Value) && (Imaged(page, sentence) || IsOfSpecimen(page, sentence)))
                    && (concept.Has("listed") || History.Tells(page, mention) || Complaints.Tell(page, mention, concept.Value));
            default:
                return !OtherMatters.IsTypeOfTumour(page, mention);
        }
    }

    private static readonly WordStarts Risks = new("risk", "risque");
    private static readonly WordStarts Consenting = new("accept", "understand", "understood", "inform", "explain", "expliqu", "discuss", "aware", "consent");

    /// <summary>"Risks of bleeding, infection, MI, DVT were discussed": what was told to a patient who consents has not happened.</summary>
    private static bool IsConsent(Page page, Mention mention)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        if (page.Next(sentence.First, mention.First, Risks) is >= 0 and var risk && !page.HasWord(risk + 1, risk + 2, ["factor"]) && !page.HasWord(risk - 2, risk, ["facteur"]) && page.HasWord(sentence.First, risk, Consenting))
        {
            // "He accepts the risks to include bleeding, stroke".
            return true;
        }

        return page.HasWord(sentence.First, sentence.First + 3, ["risk", "risque", "complication"])
            && page.HasWord(sentence.First, sentence.Last, ["discuss", "explain", "includ", "understood", "expliqu", "informe", "inclu"]);
    }

    /// <summary>"admise en chirurgie plastique", "service de chirurgie générale": where, not what was done.</summary>
    private static bool IsDepartment(Page page, Mention mention, string condition) =>
        (condition == "stroke" && (page.HasWord(mention.First - 3, mention.First, ["unite"]) || page.StartsAny(mention.Last, ["unit"]))) || condition == "other-surgery" && (page.IsWord(mention.First - 1, "en") || page.HasWord(mention.First - 3, mention.First, ["service", "servic", "consult", "equipe", "departement", "department", "unite", "team"]));

    /// <summary>"ATCD : FA, HTA", "PMH: AF, CKD": in a history a short name is the disease; "FA 120 UI/L" is measured.</summary>
    private static bool IsShortInHistory(Page page, Mention mention)
    {
        if (!page.Lexicon.Has(mention, ConceptKind.Condition) || !page.Tokens[mention.First].Is(TokenMarks.Upper) || page.Tokens[mention.First].Length < 2)
        {
            return false;
        }

        var english = page.Narrative.Language == Language.English;
        return page.As(mention, ConceptKind.Condition, true)?.Value switch
        {
            "atrial-fibrillation" => !page.IsSign(mention.Last, ':') && !page.IsSign(mention.Last, '=') && !(mention.Last < page.Tokens.Length && page.Tokens[mention.Last].Kind == TokenKind.Number),
            "sleep-apnoea" => true,
            "diabetes" or "renal-failure" or "ischaemic-heart-disease" => english,
            _ => false,
        } && History.Tells(page, mention);
    }

    /// <summary>"smoking cessation in 2010", "sevrage tabagique il y a 10 ans", but not "smoking cessation advised".</summary>
    private static bool IsDated(Page page, int from)
    {
        for (var i = from; i < Math.Min(from + 6, page.Tokens.Length) && !page.IsSign(i, '.'); i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A bare "CT" is the scan in English; in French it may be a carcinoid or calcitonin.</summary>
    private static bool IsEnglishScan(Page page, Mention mention) =>
        page.SpanOf(mention).Of(page.Text) is "PET" || (page.SpanOf(mention).Of(page.Text) is "GGO" && page.Narrative.Language == Language.French && !page.HasWord(mention.First - 6, mention.First, ["verre", "opacit", "ground"])) || IsEnglishEcho(page, mention) || (page.Narrative.Language == Language.English && page.SpanOf(mention).Of(page.Text) is "CT");

    /// <summary>"Echo on 3 June", "Latest echo 2024", "echo: tricuspid regurgitation": of the heart; a "gradient echo" and an "echo pattern" are of other examinations.</summary>
    private static bool IsEnglishEcho(Page page, Mention mention) => page.Narrative.Language == Language.English && page.IsWord(mention.First, "echo") && mention.Last - mention.First == 1 && !page.IsSign(mention.First - 1, '-') && !page.IsSign(mention.Last, '-') && !page.IsAnyWord(mention.First - 1, ["gradient", "spin", "planar", "field", "fast"])
        && (page.IsSign(mention.Last, ':') || page.IsSign(mention.Last, '(') || page.IsAnyWord(mention.Last, ["on", "in", "of", "dated", "from", "showed", "shows"]) || (mention.Last < page.Tokens.Length && page.Tokens[mention.Last].Kind == Text.TokenKind.Number));

    /// <summary>"DOTATOC positif", "DOTATATE: intense uptake": the tracer stands for its examination.</summary>
    private static bool IsTracerRead(Page page, Mention mention)
    {
        if (!page.StartsAny(mention.First, ["dotatoc", "dotatate", "dotanoc"]))
        {
            return false;
        }

        var next = page.IsSign(mention.Last, ':') || page.IsAnyWord(mention.Last, ["est", "is", "was", "etait"]) ? mention.Last + 1 : mention.Last;
        return page.StartsAny(next, ["positi", "negati"]) || page.HasWord(next, next + 2, ["fixat", "uptake", "captat", "avid", "krenning"]);
    }

    /// <summary>"La scintigraphie était négative": the examination was done, its finding is denied.</summary>
    private static Circumstance CircumstanceOf(Page page, Mention mention, ConceptKind term)
    {
        if (term == ConceptKind.Hereditary)
        {
            var told = page.At(mention);
            return GenePanels.Names(page, mention) ? told | Circumstance.Possible : told;
        }

        if (term != ConceptKind.Imaging)
        {
            // "We discussed bleeding and stroke": what a plan warns of has not come.
            var gone = term == ConceptKind.Symptom && Relief.IsGone(page, mention, page.Narrative.Sentences[page.SentenceOf(mention.First)]) ? Circumstance.Past : 0;
            return page.At(mention) | gone | (IsNoLoss(page, mention) ? Circumstance.Negated : Circumstance.Affirmed) | (term is ConceptKind.Symptom or ConceptKind.Condition && page.RoleOf(page.SentenceOf(mention.First)) == SectionRole.Plan ? Circumstance.Planned : 0)
                | (term == ConceptKind.Condition && page.Lexicon.Has(mention, ConceptKind.Procedure) ? page.AtTreatment(mention) & Circumstance.Planned : 0);
        }

        // "It could be malignant, so a CT was performed": what is doubted is the finding.
        var doubted = page.HasWord(mention.First - 2, mention.Last + 2, ["possib", "probab", "eventuel", "peut", "consider"]) || (page.IsWord(mention.First, "tep") && page.HasWord(mention.First - 5, mention.First, ["suspec", "suspic", "exclu"])) || page.IsSign(mention.Last, '?') || page.IsSign(mention.First - 1, '?');
        var circumstance = doubted ? page.AtTreatment(mention) : page.AtTreatment(mention) & ~Circumstance.Possible;
        if (IsAppointed(page, mention.Last) || IsAsked(page, mention))
        {
            return circumstance | Circumstance.Planned;
        }

        if (IsNotDone(page, mention.Last) || Closes(page, mention.Last, ["refus", "declined"]))
        {
            return circumstance | Circumstance.Negated;
        }

        var neither = page.IsWord(mention.First - 1, "ni") || page.IsWord(mention.First - 2, "ni") || (page.IsSign(mention.First - 1, '\'') && page.IsWord(mention.First - 3, "ni")) || page.IsWord(mention.First - 1, "neither") || page.IsWord(mention.First - 1, "nor");
        var done = (page.IsSign(mention.Last, ':') && !page.IsAnyWord(mention.Last + 1, ["non", "no", "not", "pas", "refus", "refusee", "none"])) || page.HasWord(mention.Last, mention.Last + 9, ["negati", "normal", "unremark", "revenu"]) || (neither && page.HasWord(mention.Last, mention.Last + 25, ["retrouv", "montr", "mis", "objectiv", "decel", "reveal", "show", "found", "detect", "demonstr"]));
        return done || IsMeans(page, mention) ? circumstance & ~Circumstance.Negated : circumstance;
    }

    /// <summary>"Scanner dans 2 mois.", "repeat MRI in six weeks": an appointment, with nothing told of what it showed.</summary>
    private static bool IsAppointed(Page page, int from)
    {
        for (var i = from; i < Math.Min(from + 4, page.Tokens.Length - 3); i++)
        {
            if (page.IsWord(i, "dans") || page.IsWord(i, "in"))
            {
                return page.Tokens[i + 1].Kind != TokenKind.Symbol && page.StartsAny(i + 2, ["mois", "semaine", "month", "week"]) && (page.Tokens[i + 3].Kind == TokenKind.Symbol || page.Tokens[i + 3].Is(TokenMarks.LineBefore));
            }

            if (page.Tokens[i].Kind == TokenKind.Symbol)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"TEP demandée.", "MRI ordered.": nothing is told of what it showed. "Une IRM a été demandée" goes on elsewhere.</summary>
    private static bool IsAsked(Page page, Mention mention) => Closes(page, mention.Last, ["demande", "ordered", "requested"]);

    private static bool Closes(Page page, int at, ReadOnlySpan<string> words)
    {
        return page.StartsAny(at, words)
            && (at + 1 >= page.Tokens.Length || page.Tokens[at + 1].Is(TokenMarks.LineBefore) || page.CharAt(at + 1) is '.' or ';' or ',');
    }

    /// <summary>"TEP non faite", "MRI was not performed", "l'échographie n'a pas été réalisée".</summary>
    private static bool IsNotDone(Page page, int from)
    {
        for (var i = from; i < Math.Min(from + 4, page.Tokens.Length - 1); i++)
        {
            if (page.IsWord(i, "not") || page.IsWord(i, "non") || page.IsWord(i, "pas"))
            {
                var verb = page.IsWord(i + 1, "ete") || page.IsWord(i + 1, "been") ? i + 2 : i + 1;
                return page.StartsAny(verb, ["done", "perform", "fait", "realis", "effectu", "pratiqu"]);
            }

            if (page.Tokens[i].Kind == TokenKind.Symbol && page.CharAt(i) is '.' or ';' or ':')
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"pas de lésion au scanner", "no lesion on CT", "rien au moyen d'une IRM": what is denied was looked for with it.</summary>
    private static bool IsMeans(Page page, Mention mention) =>
        page.IsWord(mention.First - 1, "au") || page.IsWord(mention.First - 1, "on") || page.IsWord(mention.First - 1, "by")
        || ((page.IsWord(mention.First - 1, "la") || page.IsSign(mention.First - 1, '\'')) && (page.IsWord(mention.First - 2, "a") || page.IsWord(mention.First - 3, "a")))
        || page.HasWord(mention.First - 18, mention.First, ["moyen"]);

    private static bool IsAlsoFinding(string symptom) => symptom is "oedema" or "bleeding" or "hepatomegaly" or "palpable-mass" or "abdominal-distension" or "breast-lump" or "ascites" or "renal-failure";

    /// <summary>"le rapport anatomopathologique : invasion vasculaire, nécrose et hémorragie": of the tumour under the microscope.</summary>
    private static bool IsOfSpecimen(Page page, int sentence) =>
        page.HasWord(page.Narrative.Sentences[sentence].First, page.Narrative.Sentences[sentence].Last, ["anatomopath", "anatomo", "histopath", "histolog", "necros", "necrot", "mitos", "pleomorph", "grossly", "sectioned"]);

    /// <summary>"Pas de diminution de la force": the loss that is denied is the name of the symptom.</summary>
    private static bool IsNoLoss(Page page, Mention mention) =>
        page.StartsAny(mention.First, ["diminution", "baisse", "decrease"]) && ((page.IsWord(mention.First - 1, "de") && page.IsWord(mention.First - 2, "pas")) || page.IsAnyWord(mention.First - 1, ["aucune", "sans", "no", "without"]));

    private static bool Imaged(Page page, int sentence)
    {
        if (page.RoleOf(sentence) == SectionRole.Imaging)
        {
            return true;
        }

        foreach (var mention in page.MentionsIn(sentence))
        {
            if (page.Lexicon.Has(mention, ConceptKind.Imaging))
            {
                return true;
            }
        }

        return false;
    }
}
