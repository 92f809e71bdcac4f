using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Treatments;

/// <summary>The treatments that a sentence names.</summary>
internal static class CourseFinder
{
    /// <summary>How many sentences after an operation may tell the tumour that it removed.</summary>
    private const int TumourReach = 30;

    /// <summary>How far behind the word "procedure" its printed answers stand.</summary>
    private const int OptionReach = 24;

    private static readonly KindSet Treating = KindSet.Of(ConceptKind.Drug, ConceptKind.Regimen, ConceptKind.Procedure, ConceptKind.SurgeryWord, ConceptKind.Imaging);
    private static readonly WordStarts Gray = new("gy", "gray");
    private static readonly WordStarts Sent = new("vers", "orient", "adress", "refer");
    private static readonly WordStarts Against = new("resist", "refract", "allergi", "intoleran", "contre");
    private static readonly WordStarts NotBorne = new("allerg", "hypersens", "anaphyl");
    private static readonly WordStarts Rheumatic = new("rhumat", "rheumat", "arthrit", "polyarthr", "psorias", "lupus", "spondyl", "crohn", "vascularit", "vasculit", "sclerodermi", "myasthen", "wegener", "granulomatos");
    private static readonly string[] Listing = ["et", "and", "ou", "or", "a", "au", "aux", "l", "to", "le", "la"];
    private static readonly WordStarts Departments = new("service", "department", "departement", "specialiste");
    private static readonly string[] Irradiations = ["radiotherapy", "stereotactic-radiotherapy", "brachytherapy", "prrt", "mibg-therapy", "radioiodine"];
    private static readonly string[] PastOperations = ["appendicectomy", "cholecystectomy", "hysterectomy", "tonsillectomy", "splenectomy", "thyroidectomy", "oophorectomy", "colectomy", "caesarean"];

    /// <returns>By sentence, to be read only: those without a treatment share one empty list.</returns>
    public static List<Course>[] In(Page page)
    {
        var named = new List<Course>[page.Narrative.Sentences.Length];
        for (var s = 0; s < named.Length; s++)
        {
            named[s] = In(page, s);
        }

        return named;
    }

    public static List<Course> In(Page page, int sentence)
    {
        var range = page.Narrative.Sentences[sentence];
        var gray = GrayIn(page, range);
        if (gray < 0 && !page.KindsIn(sentence).HasAny(Treating))
        {
            return CourseLists.None;
        }

        List<Course>? found = null;
        var referred = -1;
        var mentions = page.MentionsIn(sentence);
        for (var m = 0; m < mentions.Length; m++)
        {
            var mention = mentions[m];
            if (page.Lexicon.HasAny(mention, Treating) && (IsReference(page, mention) || (referred >= 0 && IsListed(page, referred, mention.First))))
            {
                referred = page.HasWord(mention.First - 4, mention.First, Against) || referred >= 0 ? mention.Last : -1;
                continue;
            }

            if (!page.Lexicon.HasAny(mention, Treating) || page.IsClaimed(mention.First) || IsCutOff(page, mention) || IsMargin(page, mention) || Occasions.IsName(page, mention) || OtherDiseases.IsOperated(page, mention) || page.HasWord(mention.First - 7, mention.First, Departments))
            {
                continue;
            }

            OfMention(page, mention, ShortNames.IsDrug(page, mentions, m), gray >= 0, range.Last, ref found);
        }

        if (gray >= 0 && found?.Exists(c => c.Form == TreatmentForm.Irradiation) != true)
        {
            (found ??= []).Add(new Course("radiotherapy", gray, page.Narrative.SpanOf(gray - 1, gray + 1), page.AtTreatment(gray), TreatmentForm.Irradiation));
        }

        if (found is null)
        {
            return CourseLists.None;
        }

        Questions.Mark(page, range, found);
        Offers.Take(page, range, found);
        Refusals.Mark(page, range, found);
        Prospects.Mark(page, range, found);
        foreach (var course in found)
        {
            course.IsRecalled = Recalled.Is(page, course);
        }

        return found;
    }

    /// <param name="shortened">The words beside it make an abbreviation the name of a drug.</param>
    /// <param name="irradiated">The sentence tells a dose of radiation, so that a general word may be an irradiation.</param>
    private static void OfMention(Page page, Mention mention, bool shortened, bool irradiated, int end, ref List<Course>? found)
    {
        if (page.As(mention, ConceptKind.Drug, shortened) is { } drug)
        {
            if (drug.Has("antitumour") && !IsForAnotherDisease(page, mention, drug.Value))
            {
                Add(page, mention, drug.Value, TreatmentForm.Drug, ref found);
            }
        }
        else if (page.As(mention, ConceptKind.Regimen, page.Lexicon.Has(mention, ConceptKind.Regimen) && ShortNames.IsRegimen(page, mention)) is { } regimen)
        {
            if (!ShortNames.IsReplacement(page, mention, regimen.Value))
            {
                FromRegimen(page, mention, regimen, ref found);
            }
        }
        else if (page.As(mention, ConceptKind.Procedure, irradiated || IsMucosal(page, mention) || IsCounted(page, mention) || IsIrradiation(page, mention)) is { } procedure && !IsHistory(page, mention, procedure.Value) && !PastDiseases.AreReason(page, mention) && !IsPrintedOption(page, mention) && !ShortNames.IsOfOtherMatter(page, mention, procedure.Value))
        {
            Add(page, mention, OperationNames.OfProcedure(page, mention, procedure.Value), Irradiations.Contains(procedure.Value, StringComparer.Ordinal) ? TreatmentForm.Irradiation : TreatmentForm.Operation, ref found);
            if (OperationNames.TakesSpleen(page, mention, procedure.Value))
            {
                Add(page, mention, "splenectomy", TreatmentForm.Operation, ref found);
            }
        }
        else if (page.As(mention, ConceptKind.Imaging, doubtfulToo: true) is { Value: "mibg" } && IsRadioactiveDose(page, mention, end))
        {
            Add(page, mention, "mibg-therapy", TreatmentForm.Irradiation, ref found);
        }
        else if (page.As(mention, ConceptKind.SurgeryWord, OperationNames.IsRemoval(page, mention)) is not null && !(page.Narrative.Language == Language.English && page.IsWord(mention.First, "excise")) && !IsOfNodes(page, mention) && !OtherDiseases.Follow(page, mention) && !(History.Tells(page, mention) && !page.HasWord(mention.First - 12, mention.Last + 12, ["tumeur", "tumor", "cancer", "carcino", "masse", "lesion", "sarcom"])))
        {
            FromSurgery(page, mention, ref found);
        }
    }

    private static void FromSurgery(Page page, Mention mention, ref List<Course>? found)
    {
        var name = OperationNames.OfSurgery(page, mention, out var second);
        Add(page, mention, name ?? "surgery", name is null ? TreatmentForm.Surgery : TreatmentForm.Operation, ref found);
        if (second is not null)
        {
            Add(page, mention, second, TreatmentForm.Operation, ref found);
        }
    }

    /// <summary>"0 ganglion atteint sur 37 réséqués", "12 lymph nodes resected": counted on the specimen.</summary>
    private static bool IsOfNodes(Page page, Mention mention) =>
        page.StartsAny(mention.First, ["reseque", "excise", "resected", "enleve", "retire", "removed"])
        && (IsOfNodesBehind(page, mention.Last) || page.HasWord(mention.First - 3, mention.First, ["ganglion", "node", "adenopath"]) || (page.Tokens[Math.Max(0, mention.First - 1)].Kind == TokenKind.Number && page.HasWord(mention.First - 9, mention.First, ["ganglion", "node"])));

    /// <summary>"resected the remaining obturator lymph nodes": steps of the dissection that has a name.</summary>
    private static bool IsOfNodesBehind(Page page, int from)
    {
        const int Reach = 7;
        for (var i = from + 1; page.IsAnyWord(from, ["the", "these", "all", "several", "both"]) && i < Math.Min(from + Reach, page.Tokens.Length) && page.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (page.IsAnyWord(i, ["node", "nodes"]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Methotrexate or rituximab for a rheumatism, a skin or a bowel disease treats no tumour.</summary>
    private static bool IsForAnotherDisease(Page page, Mention mention, string drug) =>
        drug is "methotrexate" or "rituximab" or "cyclophosphamide" or "mercaptopurine" or "chlorambucil" or "thalidomide" && !OtherDiseases.IsForTumour(page, mention, Rheumatic)
        && (OtherDiseases.WasGivenFor(page, mention, drug, Rheumatic) || page.HasWord(mention.First - 14, mention.Last + 12, Rheumatic) || page.HasWord(mention.First - 6, mention.Last + 6, ["infliximab", "adalimumab", "etanercept", "azathiop", "mesalaz", "ustekinumab", "vedolizumab"]));

    /// <summary>"131I-MIBG, deux cures (11,1 GBq)": cycles or a dose make the tracer a treatment.</summary>
    private static bool IsRadioactiveDose(Page page, Mention mention, int last) =>
        Iodine(page, mention)
        && (page.HasWord(mention.Last, Math.Min(mention.Last + 7, last), ["cure", "cycle", "gbq", "mci", "administration", "therap"]) || (page.HasWord(mention.First - 6, mention.First, ["dose", "cure", "cycle", "cures"]) && page.HasWord(mention.First - 7, mention.First, ["premi", "deuxi", "troisi", "quatri", "second", "first", "third", "fourth", "deux", "trois", "two", "three"]))) && !page.HasWord(mention.First - 5, mention.First, ["scintigra", "scan"]);

    /// <summary>"EMR" beside the words of an endoscopy is the resection; elsewhere it is a medical record.</summary>
    private static bool IsMucosal(Page page, Mention mention) =>
        page.Words(mention.First) is "EMR" && !page.HasWord(mention.First - 6, mention.Last + 6, ["record", "chart", "electronic", "review"])
        && page.HasWord(mention.First - 30, mention.Last + 30, ["endosc", "gastrosc", "colonosc", "mucos", "submucos", "band", "piecemeal", "polyp", "duoden", "lesion", "snare"]);

    /// <summary>"received RT", "chemotherapy along with radiation", "la tumeur a été irradiée": a verb of treating or a word of treatment beside the short or doubtful word; pain radiates too.</summary>
    private static bool IsIrradiation(Page page, Mention mention)
    {
        if (mention.Last - mention.First != 1 || !IsShort(page, mention.First)
            || page.HasWord(mention.First - 8, mention.Last + 6, ["douleur", "pain", "lombalg", "sciatal", "algie", "antecedent", "exposure", "exposition", "oncolog", "necros", "induce", "induit", "field", "service", "department"]))
        {
            return false;
        }

        return page.StartsAny(mention.First, ["irradie", "irradiated"])
            ? page.HasWord(mention.First - 3, mention.First, ["ete", "was", "were", "been", "fut", "est"])
            : page.HasWord(mention.First - 4, mention.First, ["recu", "recoi", "receiv", "underw", "undergo", "benefici", "treated", "traite", "adjuv", "concomit", "concurr", "chimio", "chemo", "postop", "pallia", "along", "qt"]);
    }

    /// <summary>An irradiation that is named in short: what comes of it is not told by its name alone.</summary>
    public static bool IsShort(Page page, Course course) => course.Form == TreatmentForm.Irradiation && IsShort(page, course.Token);

    private static bool IsShort(Page page, int token) => page.Words(token) is "RT" or "XRT" || page.Starts(token, "irradi") || page.IsWord(token, "radiation");

    /// <summary>"Operation: #2 1. Biopsy 2. Enucleation 3. Whipple": of all that is printed the numbered one alone was done.</summary>
    private static bool IsPrintedOption(Page page, Mention mention)
    {
        var own = SkipSigns(page, mention.First - 1, -1);
        if (own < 1 || page.Tokens[own].Kind != TokenKind.Number || page.Tokens[own].Length > 2)
        {
            return false;
        }

        for (var i = own - 1; i >= Math.Max(0, own - OptionReach); i--)
        {
            if (page.IsWord(i, "procedure"))
            {
                var answer = SkipSigns(page, i + 1, 1);
                var head = answer < own && page.Tokens[answer].Kind == TokenKind.Number ? SkipSigns(page, answer + 1, 1) : own + 1;
                return head <= own && page.Tokens[head].Kind == TokenKind.Number && !page.Words(own).SequenceEqual(page.Words(answer));
            }
        }

        return false;
    }

    private static int SkipSigns(Page page, int at, int step)
    {
        while (at > 0 && at < page.Tokens.Length - 1 && page.Tokens[at].Kind == TokenKind.Symbol)
        {
            at += step;
        }

        return at;
    }

    /// <summary>"RLT with lutetium", "4 cycles of RLT": cycles, an activity or the nuclide beside the short name.</summary>
    private static bool IsCounted(Page page, Mention mention) =>
        page.Words(mention.First) is "RLT" && page.HasWord(mention.First - 5, mention.Last + 6, ["cure", "cycle", "gbq", "lutet", "lu", "dotat", "lutathera"]);

    private static bool Iodine(Page page, Mention mention)
    {
        for (var i = mention.First - 4; i < mention.Last; i++)
        {
            if (page.IsWord(i, "131"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word "Gy" after a number: an irradiation even without its name; -1 if there is none.</summary>
    private static int GrayIn(Page page, Sentence range)
    {
        for (var i = page.Next(range.First + 1, range.Last, Gray); i >= 0; i = page.Next(i + 1, range.Last, Gray))
        {
            if ((page.IsWord(i, "gy") || page.Starts(i, "gray")) && page.Tokens[i - 1].Kind == TokenKind.Number && Number.Of(page.Words(i - 1)) > 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"réponse au vandétanib", "résistant à la castration", "refractory to": the name only refers to a treatment.</summary>
    private static bool IsReference(Page page, Mention mention) =>
        (page.HasWord(mention.First - 3, mention.First, Sent) && !page.HasWord(mention.First - 3, mention.First, ["referenc"])) || (page.Words(mention.First) is "ABVD" && page.HasWord(mention.First - 5, mention.First, ["independ", "autonom", "depend", "activit"])) || (page.HasWord(mention.First - 4, mention.First, Against) && !page.IsAnyWord(mention.First - 1, ["sous", "under", "despite", "malgre"]) && !(page.IsWord(mention.First - 1, "on") && page.HasWord(mention.First - 3, mention.First, ["diarrh", "flush", "syndrom"]))) || (page.Next(mention.First - 6, mention.First, NotBorne) is >= 0 and var reaction && page.HasWord(reaction + 1, mention.First, ["to", "a", "au", "aux"])) || (page.HasWord(mention.First - 3, mention.First, ["reponse", "response"]) && !page.HasWord(mention.First - 5, mention.First, ["partial", "partiel", "complet"]) && (page.IsWord(mention.First - 1, "au") || page.IsWord(mention.First - 1, "to") || page.IsWord(mention.First - 1, "a")));

    /// <summary>"résistance au crizotinib, au brigatinib et à l'alectinib": the list goes on.</summary>
    private static bool IsListed(Page page, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!page.IsSign(i, ',') && !page.IsSign(i, '\'') && !page.IsSign(i, '\u2019') && !page.IsSign(i, '/') && !page.IsAnyWord(i, Listing))
            {
                return false;
            }
        }

        return to > from;
    }

    /// <summary>"image d'amputation de la bronche": what is cut off on a film is no limb.</summary>
    private static bool IsCutOff(Page page, Mention mention) =>
        page.Starts(mention.First, "amputat") && (page.HasWord(mention.First - 3, mention.First, ["image", "aspect", "sign"]) || page.HasWord(mention.Last, mention.Last + 6, ["bronch", "lumiere", "lumen", "calib", "tronc", "arter"]));

    /// <summary>"resection margin", "marge de résection": a place on the specimen.</summary>
    private static bool IsMargin(Page page, Mention mention) =>
        page.StartsAny(mention.Last, ["margin"]) || (page.IsWord(mention.Last, "to") && page.HasWord(mention.Last + 1, mention.Last + 3, ["depth"])) || (page.Lexicon.Has(mention, ConceptKind.SurgeryWord) && SpecimenNames.IsOfMargin(page, mention)) || ((page.IsWord(mention.First - 1, "de") || page.IsWord(mention.First - 1, "d")) && page.StartsAny(mention.First - 2, ["marge", "tranche", "recoupe", "limite", "berge", "zone", "lit", "site", "aire", "foyer"])) || (page.Lexicon.Has(mention, ConceptKind.SurgeryWord) && page.IsAnyWord(mention.Last, ["bed", "site", "cavity", "area"]));

    private static void FromRegimen(Page page, Mention mention, Concept regimen, ref List<Course>? found)
    {
        if (regimen.Note.StartsWith('=') && (regimen.Has("combination") || regimen.Has("class")))
        {
            foreach (var part in regimen.Note[1..].Split('+', StringSplitOptions.TrimEntries))
            {
                Add(page, mention, part, part == "radiotherapy" ? TreatmentForm.Irradiation : regimen.Has("class") ? TreatmentForm.DrugClass : TreatmentForm.Drug, ref found);
            }

            return;
        }

        Add(page, mention, regimen.Value, regimen.Has("class") ? TreatmentForm.DrugClass : TreatmentForm.Regimen, ref found);
    }

    private static void Add(Page page, Mention mention, string value, TreatmentForm form, ref List<Course>? found) =>
        (found ??= new(2)).Add(new Course(value, mention.First, page.SpanOf(mention), Presupposed.At(page, mention), form));

    /// <summary>An operation of the past that belongs to the history: "appendicectomie dans l'enfance".</summary>
    private static bool IsHistory(Page page, Mention mention, string value) =>
        PastOperations.Contains(value, StringComparer.Ordinal) && (History.Tells(page, mention) || IsOfYouth(page, mention) || PastDiseases.IsYearsAgo(page, mention)) && !RemovesTumour(page, mention, value);

    /// <summary>"cholécystectomie et herniorraphie à 25 ans": beside other operations of no tumour.</summary>
    private static bool IsOfYouth(Page page, Mention mention) =>
        page.Narrative.Sentences[page.SentenceOf(mention.First)] is var sentence && page.HasWord(sentence.First, sentence.Last, ["hernie", "herniorr", "hernioplast", "hernia", "amygdal", "tonsillect", "vegetation", "adenoidect"])
        && !page.HasWord(sentence.First, sentence.Last, ["tum", "cancer", "carcin", "metast", "masse", "mass", "neopl", "sarcom", "adenoc"]);

    /// <summary>"appendicectomie le 11/09/2022 ... tumeur de l'appendice": the clinical information of a report tells the operation that the specimen is of.</summary>
    private static bool RemovesTumour(Page page, Mention operation, string value)
    {
        if (FieldOrgans.Of(value) is not { } organ || (page.At(operation) & Circumstance.Past) != 0 || page.HasWord(operation.First - 8, operation.Last + 4, ["antecedent", "history", "enfance", "childhood", "previous"]))
        {
            return false;
        }

        var sentence = page.SentenceOf(operation.First);
        for (var at = sentence; at < Math.Min(sentence + TumourReach, page.Narrative.Sentences.Length); at++)
        {
            var mentions = page.MentionsIn(at);
            var tumour = int.MinValue;
            foreach (var mention in mentions)
            {
                if (page.Lexicon.Has(mention, ConceptKind.Morphology) && page.At(mention) == Circumstance.Affirmed)
                {
                    tumour = mention.Last;
                }
                else if (mention.First <= tumour + 4 && Places.OrganOf(page, mention)?.Value == organ)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
