using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>
/// The operation that a general word and its object name together: "résection segmentaire du jéjunum", "anterior segmentectomy of the liver", "the brain lesion was resected",
/// "resection of two liver metastases".
/// </summary>
internal static class OperationNames
{
    /// <summary>How far behind the word its object stands, and how far before "was resected" the subject.</summary>
    private const int Reach = 8, ReachBack = 8;

    private static readonly WordStarts Removing = new("resect", "reseq", "exeres", "excis", "ablation", "remov", "enlev", "extirp", "retire");
    private static readonly WordStarts Passive = new("resected", "reseque", "excised", "excise", "removed", "enleve", "extirp", "retire");
    private static readonly string[] Joining = ["of", "the", "a", "an", "two", "three", "both", "all", "d", "de", "du", "des", "la", "le", "l", "les", "une", "un", "deux", "trois", "part", "this", "these", "cette", "ces"];
    private static readonly WordStarts Describing = new("several", "multipl", "solitar", "single", "residu", "plusieurs", "portion", "segment", "complet", "total", "partiel", "partial", "large", "elargi", "chirurg", "surgical", "left", "right", "gauch", "droit", "atypi", "simult", "ladite", "toutes", "proximal", "distal", "limit", "region", "involv", "affect", "atteint", "envahi", "patholog", "drain", "invad");
    private static readonly string[] Helping = ["was", "were", "been", "has", "have", "had", "also", "then", "later", "ete", "a", "ont", "est", "sont", "fut", "furent", "puis", "enfin", "of", "the", "de", "du", "la", "le", "l"];
    private static readonly WordStarts Wholly = new("subseq", "complet", "surgical", "success", "total", "egalement", "ensuite", "chirurg", "entier", "final");
    private static readonly string[] Segments = ["i", "ii", "iii", "iv", "iva", "ivb", "v", "vi", "vii", "viii"];
    private static readonly string[] Owners = ["the", "his", "her", "both", "left", "right", "entire", "whole", "le", "la", "l", "les", "son", "sa", "deux", "\u2019", "\'"];
    private static readonly string[] Sides = ["left", "right", "gauche", "gauches", "droit", "droite", "droits", "entier", "entiere"];
    private static readonly WordStarts Things = new("biops", "cathet", "drain", "stent", "sutur", "staple", "agraf", "tube", "sonde", "port", "fil", "instrum", "retract", "clamp", "trocar", "packing", "speculum", "prothes", "materiel", "screw", "plaque", "pin", "polyp", "clip");
    private static readonly WordStarts Growths = new("tum", "lesion", "mass", "neoplas", "growth", "gliom", "astrocyt", "glioblast", "metasta", "process", "nodul");
    private static readonly WordStarts Lungs = new("lung", "pulmon", "poumon", "thorac", "lsd", "lid", "lsg", "lig", "bronch", "lingul");
    private static readonly WordStarts Elsewhere = new("perin", "vulv", "hepat", "renal", "cereb", "ovar", "pulmon", "cutan", "rect", "transan", "pariet", "vesic");
    private static readonly WordStarts Unsure = new("plan", "propos", "refus", "declin", "discut", "discuss", "consider", "envisag", "schedul", "prevu", "candidat", "possib", "could", "would", "option", "need", "requir", "necessit", "recommend", "recommand", "indiqu", "indicat", "biops", "unresect", "attempt", "avant", "before");

    /// <summary>The finer name of a procedure whose organ its object tells, or its own.</summary>
    public static string OfProcedure(Page page, Mention mention, string value)
    {
        if (value == "lumpectomy" && page.StartsAny(mention.Last, Elsewhere))
        {
            // "tumorectomie périnéale": a tumour of another place was taken out.
            return "surgery";
        }

        if (value is not ("lobectomy" or "segmentectomy" or "wedge-resection"))
        {
            return value;
        }

        var (first, last) = Phrase(page, mention);
        if (page.HasWord(first, last, Lungs))
        {
            return value;
        }

        return page.HasWord(first, last, ["hepat", "liver", "foie", "caud"]) || IsOfLiverSegment(page, mention, last) ? "liver-resection"
            : value == "lobectomy" && page.HasWord(first, last, ["frontal", "tempor", "occipit", "parietal"]) ? "neurosurgery"
            : value;
    }

    /// <summary>"splénopancréatectomie", "distal pancreatectomy with splenectomy" hold two operations.</summary>
    public static bool TakesSpleen(Page page, Mention mention, string value) =>
        value.EndsWith("pancreatectomy", StringComparison.Ordinal) && page.SpanOf(mention).Of(page.Text) is var words && (words.Contains("splen", StringComparison.OrdinalIgnoreCase) || words.Contains("splén", StringComparison.OrdinalIgnoreCase));

    /// <summary>What a general word for an operation took out, by the name of the operation; none where the object tells none.</summary>
    public static string? OfSurgery(Page page, Mention mention, out string? second)
    {
        second = null;
        if (!page.HasWord(mention.First, mention.Last, Removing) || (page.AtTreatment(mention) & ~Circumstance.Past) != Circumstance.Affirmed)
        {
            return null;
        }

        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        if (page.HasWord(Math.Max(sentence.First, mention.First - 12), Math.Min(sentence.Last, mention.Last + 12), Unsure)
            || (page.HasWord(Math.Max(sentence.First, mention.First - 12), mention.First, ["decid"]) && !page.HasWord(mention.Last, sentence.Last, ["realise", "performed", "effectue", "pratique", "done", "carried"])))
        {
            return null;
        }

        return SpecimenNames.Of(page, mention, sentence) ?? Behind(page, mention, sentence.Last, out second) ?? OfBrain(page, mention, sentence) ?? (page.HasWord(mention.First, mention.Last, Passive) ? Before(page, mention, sentence.First) : null);
    }

    /// <summary>"un processus frontal compatible avec un glioblastome. Une résection complète de la lésion": what was taken out is the tumour of the brain just told.</summary>
    private static string? OfBrain(Page page, Mention mention, Sentence sentence)
    {
        if (!page.HasWord(mention.First - 3, mention.Last + 7, Growths))
        {
            return null;
        }

        var found = false;
        for (var s = page.SentenceOf(mention.First); s >= Math.Max(0, page.SentenceOf(mention.First) - 1); s--)
        {
            foreach (var other in page.MentionsIn(s))
            {
                if (page.As(other, ConceptKind.Morphology) is { } tumour && FieldOrgans.OfTumour(tumour) is { } organ)
                {
                    if (organ != "brain")
                    {
                        return null;
                    }

                    found |= (page.At(other) & Circumstance.Negated) == 0;
                }
                else if (Places.OrganOf(page, other) is { Value: not "brain" and not "meninges" })
                {
                    return null;
                }
            }
        }

        return found ? "neurosurgery" : null;
    }

    private static string? Behind(Page page, Mention mention, int last, out string? second)
    {
        second = null;
        var mentions = page.MentionsIn(page.SentenceOf(mention.First));
        for (var m = 0; m < mentions.Length; m++)
        {
            var other = mentions[m];
            if (other.First < mention.Last || !IsObject(page, other))
            {
                continue;
            }

            if (other.First - mention.Last > Reach || !(page.HasWord(mention.Last, Math.Min(mention.Last + 2, last), ["of", "de", "du", "des"]) || page.IsWord(mention.Last, "d")) || !Joins(page, mention.Last, other.First))
            {
                return null;
            }

            var name = NameOf(page, other, whole: true);
            if (name is not null && m + 1 < mentions.Length && mentions[m + 1] is var next && next.First - other.Last <= 5 && page.HasWord(other.Last, next.First, ["et", "and"]) && IsObject(page, next))
            {
                second = NameOf(page, next, whole: true) is { } also && also != name ? also : null;
            }

            return name;
        }

        return null;
    }

    /// <summary>"The liver metastases were also resected": the subject, with nothing but helping verbs between.</summary>
    private static string? Before(Page page, Mention mention, int first)
    {
        var mentions = page.MentionsIn(page.SentenceOf(mention.First));
        for (var m = mentions.Length - 1; m >= 0; m--)
        {
            var other = mentions[m];
            if (other.First >= mention.First || !IsObject(page, other))
            {
                continue;
            }

            if (mention.First - other.Last > ReachBack || other.First < first)
            {
                return null;
            }

            var helped = false;
            for (var i = other.Last; i < mention.First; i++)
            {
                if (page.Tokens[i].Kind != TokenKind.Word || (!page.IsAnyWord(i, Helping) && !page.IsAnyWord(i, Sides) && !page.StartsAny(i, Wholly) && !page.StartsAny(i, Growths)))
                {
                    return null;
                }

                helped |= page.IsAnyWord(i, ["was", "were", "been", "ete", "fut", "furent"]);
            }

            if (helped && (OfSegment(page, other) ?? OfWhole(page, other, mention.First)) is { } organ)
            {
                return organ;
            }

            // "Liver metastases resected in May", "métastases hépatiques réséquées": right beside the word, of metastases alone.
            return helped || (other.Last == mention.First && page.HasWord(other.First, other.Last, ["metast"])) ? NameOf(page, other, whole: false) : null;
        }

        return null;
    }

    /// <summary>"The tumour was removed", "la rate a été enlevée", but not "the drain was removed": the subject is a growth or an organ.</summary>
    public static bool IsRemoval(Page page, Mention mention)
    {
        if (mention.Last - mention.First != 1 || !page.StartsAny(mention.First, ["removed", "enleve", "retire"]))
        {
            return false;
        }

        var first = page.Narrative.Sentences[page.SentenceOf(mention.First)].First;
        var aux = mention.First - 1;
        aux -= aux > first && !page.IsAnyWord(aux, Passives) ? 1 : 0;
        return page.IsAnyWord(aux, Passives) && page.HasWord(Math.Max(first, aux - ReachBack), aux, Removable) && !page.HasWord(Math.Max(first, aux - ReachBack), aux, Things);
    }

    private static readonly string[] Passives = ["was", "were", "been", "ete", "fut", "furent"];
    private static readonly WordStarts Removable = Growths.And(new("kidney", "rein", "spleen", "rate", "breast", "sein", "uterus", "gallbladder", "vesicule", "stomach", "estomac", "prostate", "bladder", "vessie", "larynx", "testi", "ovar", "ovair", "adrenal", "surrenal", "thyroid", "appendi", "omentum", "epiploon", "thymus", "parotid"));

    /// <summary>"Segment VI of the liver was resected", "une anse iléale a été réséquée": a part of the organ, by the name of its operation.</summary>
    private static string? OfSegment(Page page, Mention mention) =>
        !page.HasWord(mention.First - 6, mention.Last, ["segment", "anse", "loop", "boucle"]) ? null : Places.OrganOf(page, mention)?.Value switch
        {
            "liver" => "liver-resection",
            "jejunum" or "ileum" or "small-bowel" => "small-bowel-resection",
            _ => null,
        };

    /// <summary>"The right kidney was removed", "la rate a été enlevée": nothing but the organ is the subject.</summary>
    private static string? OfWhole(Page page, Mention mention, int verb)
    {
        var first = page.Narrative.Sentences[page.SentenceOf(mention.First)].First;
        var at = mention.First - 1;
        while (at >= first && (page.IsAnyWord(at, Owners) || page.IsSign(at, '\'') || page.IsSign(at, '\u2019')))
        {
            at--;
        }

        if (at == mention.First - 1 || (at >= first && !page.IsSign(at, ',') && !page.IsAnyWord(at, ["and", "et", "then", "puis", "that", "que"])) || page.HasWord(mention.Last, verb, Growths) || Places.OrganOf(page, mention) is not { } organ)
        {
            return null;
        }

        return organ.Value switch
        {
            "kidney" => "nephrectomy",
            "spleen" => "splenectomy",
            "gallbladder" => "cholecystectomy",
            "uterus" => "hysterectomy",
            "breast" => "mastectomy",
            "stomach" => "gastrectomy",
            "thyroid" => "thyroidectomy",
            "adrenal" => "adrenalectomy",
            "ovary" => "oophorectomy",
            "testis" => "orchiectomy",
            "prostate" => "prostatectomy",
            "bladder" => "cystectomy",
            "larynx" => "laryngectomy",
            "thymus" => "thymectomy",
            "omentum" => "omentectomy",
            "appendix" => "appendicectomy",
            _ => null,
        };
    }

    private static bool IsObject(Page page, Mention mention) =>
        page.Lexicon.Has(mention, ConceptKind.Metastasis) || page.Lexicon.Has(mention, ConceptKind.MetastasisWord) || Places.OrganOf(page, mention) is not null || page.Lexicon.Has(mention, ConceptKind.Morphology);

    private static bool Joins(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number || page.IsAnyWord(i, Segments) || page.IsSign(i, '\'') || page.IsSign(i, '’'))
            {
                continue;
            }

            if (page.Tokens[i].Kind != TokenKind.Word || (!page.IsAnyWord(i, Joining) && !page.StartsAny(i, Describing) && !page.StartsAny(i, Growths)))
            {
                return false;
            }
        }

        return true;
    }

    /// <param name="whole">Whether the organ itself may be what was taken out.</param>
    private static string? NameOf(Page page, Mention mention, bool whole)
    {
        if (page.Lexicon.Has(mention, ConceptKind.Metastasis) || page.Lexicon.Has(mention, ConceptKind.MetastasisWord))
        {
            return page.HasWord(mention.First - 1, mention.Last + 2, ["cerebr", "brain"]) ? "neurosurgery" : page.HasWord(mention.First, mention.Last, ["metast"]) ? "metastasectomy" : null;
        }

        if (Places.OrganOf(page, mention) is not { } organ)
        {
            return null;
        }

        if (page.HasWord(mention.Last, mention.Last + 2, ["metast"]) || page.HasWord(mention.First - 2, mention.First, ["metast"]))
        {
            return organ.Value == "brain" ? "neurosurgery" : "metastasectomy";
        }

        var grown = page.HasWord(mention.First - 4, mention.Last + 2, Growths);
        if (organ.Value == "brain")
        {
            return grown ? "neurosurgery" : null;
        }

        if (grown && organ.Value == "liver" && whole && page.HasWord(mention.First - 4, mention.Last + 2, ["nodul", "lesion", "mass"]) && !page.HasWord(mention.First, mention.Last, ["hil"]))
        {
            // "résection d'un nodule hépatique": a part of the liver goes with it.
            return "liver-resection";
        }

        return !whole || grown || page.HasWord(mention.Last, mention.Last + 2, ["primar", "primiti", "carcin", "cancer", "polyp"]) ? null : organ.Value switch
        {
            "liver" when !page.HasWord(mention.First, mention.Last, ["hil"]) => "liver-resection",
            "colon" => page.HasWord(mention.First, mention.Last, ["sigm"]) ? "sigmoidectomy" : "colectomy",
            "jejunum" or "ileum" or "small-bowel" => "small-bowel-resection",
            "rectum" => "rectal-resection",
            "uterus" when IsWholeOrgan(page, mention) => "hysterectomy",
            "spleen" when IsWholeOrgan(page, mention) => "splenectomy",
            "gallbladder" when IsWholeOrgan(page, mention) => "cholecystectomy",
            "omentum" when IsWholeOrgan(page, mention) => "omentectomy",
            "lymph-node" when page.HasWord(mention.First, mention.Last, ["nodes", "ganglions", "adenopathies"]) => "lymphadenectomy",
            _ => null,
        };
    }

    /// <summary>"part of the spleen", "polype de la vésicule" leave the organ.</summary>
    private static bool IsWholeOrgan(Page page, Mention mention) =>
        page.HasWord(mention.First, mention.Last, ["uterus", "spleen", "rate", "gallbladder", "vesicule", "omentum", "epiploon"]) && !page.HasWord(mention.First - 6, mention.Last + 2, ["part", "portion", "segment", "wedge", "polyp", "myom", "fibrom", "fibroid", "cyst", "kyst", "col", "cervi", "abces", "abscess"]);

    /// <summary>"a second debulking ... a third debulking in June", "7 ans après la chirurgie ... chirurgie en 2008": their words tell two operations of one name.</summary>
    public static bool Differ(Page page, Course one, Course other)
    {
        if (one.Form == TreatmentForm.Surgery && one.Told.Count == 0 && other.Told.ContainsKey("at") && page.SentenceOf(one.Token) == page.SentenceOf(other.Token) && page.HasWord(one.Token, other.Token, ["progress", "recid", "recur", "relaps", "rechut"]))
        {
            // "Initialement opéré, avec une progression ganglionnaire traitée par chirurgie".
            return true;
        }

        if (one.Form is not (TreatmentForm.Operation or TreatmentForm.Surgery) || !other.Told.ContainsKey("start"))
        {
            return false;
        }

        return (NumberOf(page, one.Token) is var first and > 0 && NumberOf(page, other.Token) is var second and > 0 && first != second)
            || (one.Form == TreatmentForm.Surgery && one.Told.Count == 0 && page.HasWord(one.Token - 3, one.Token, ["apres", "after", "since", "depuis", "following"]) && page.HasWord(one.Token - 6, one.Token - 1, ["ans", "mois", "year", "month"]));
    }

    private static int NumberOf(Page page, int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - 3) && page.Tokens[i].Kind == TokenKind.Word; i--)
        {
            var number = page.StartsAny(i, ["premier", "first"]) ? 1 : page.StartsAny(i, ["second", "deuxiem"]) ? 2 : page.StartsAny(i, ["troisiem", "third"]) ? 3 : page.StartsAny(i, ["quatriem", "fourth"]) ? 4 : 0;
            if (number > 0)
            {
                return number;
            }
        }

        return 0;
    }

    /// <summary>The words that go with the name: up to a comma or the next thing told.</summary>
    private static (int First, int Last) Phrase(Page page, Mention mention)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        var (first, last) = (mention.First, mention.Last);
        while (first > sentence.First && mention.First - first < 3 && page.Tokens[first - 1].Kind == TokenKind.Word && !page.IsAnyWord(first - 1, ["and", "et", "with", "avec", "for", "pour"]))
        {
            first--;
        }

        while (last < sentence.Last && last - mention.Last < 6 && (page.Tokens[last].Kind == TokenKind.Word || page.IsSign(last, '\'')) && !page.IsAnyWord(last, ["and", "et", "with", "avec", "for", "pour", "was", "a"]))
        {
            last++;
        }

        return (first, last);
    }

    /// <summary>"segmentectomie du segment VII" where the sentence speaks of the liver.</summary>
    private static bool IsOfLiverSegment(Page page, Mention mention, int last)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        return page.HasWord(mention.Last, last, ["segment"]) && page.HasWord(sentence.First, sentence.Last, ["hepat", "liver", "foie"]) && !page.HasWord(sentence.First, sentence.Last, Lungs);
    }
}
