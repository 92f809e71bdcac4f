using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Where a treatment was given: the organ operated on, the region irradiated, the basin whose nodes were taken.</summary>
internal static class TreatmentFields
{
    private static readonly WordStarts OfSpine = new("laminect", "hemilaminect", "vertebr", "rachi", "spin", "medull", "corpectom", "corporectom");
    /// <summary>"iléostomie cutanée", "lambeau musculaire": what is made or laid, not what was treated.</summary>
    private static readonly WordStarts Rebuilt = new("ileostom", "colostom", "jejunostom", "gastrostom", "ureterostom", "urostom", "nephrostom", "cystostom", "lambeau", "greffe", "graft", "flap");

    /// <summary>Radiosurgery of one of these is none of the brain.</summary>
    private static readonly WordStarts OtherFields = new("cervic", "spin", "vertebr", "rachi", "parapharyn", "pharyn", "neck", "cou", "osseu", "bone", "pulmon", "lung", "hepat", "liver", "lumb", "lomb", "thorac", "dors", "carotid", "glomus", "jugul", "retin", "choroid", "uve");

    private static readonly WordStarts Behind = new("apres", "after", "depuis", "since", "following");

    /// <summary>Bones that are reached by opening the skull: whether the brain was operated on is not told.</summary>
    private static readonly WordStarts OfSkull = new("mastoid", "petros", "auric", "calvar");

    /// <summary>What is given into the blood has no field; what is given into the bladder has.</summary>
    public static void Tell(Page page, Timeline timeline, List<Course> named, int own, List<Course> before)
    {
        var course = named[own];
        if (course.Form == TreatmentForm.Drug)
        {
            course.Tell("at", OfInstillation(page, course.Token));
        }
        else if (course.Form is TreatmentForm.Operation or TreatmentForm.Irradiation or TreatmentForm.Surgery && course.Value is not ("prrt" or "mibg-therapy" or "radioiodine"))
        {
            course.Tell("at", Of(page, timeline, course, named, own) ?? OfBed(page, course, before) ?? FoundTumours.Of(page, course));
        }
    }

    /// <summary>The organ operated on or irradiated: just behind the treatment, else just before it.</summary>
    private static string? Of(Page page, Timeline timeline, Course course, List<Course> named, int own)
    {
        if (FieldOrgans.OfName(course.Value) is { } own1)
        {
            if (course.Value == "neurosurgery" && page.HasWord(course.Token - 25, course.Token + 12, OfSkull))
            {
                return null;
            }

            return course.Value == "neurosurgery" && page.HasWord(course.Token - 1, course.Token + 3, OfSpine) ? "spine" : own1;
        }

        if (course.Form == TreatmentForm.Irradiation && Irradiated(page, course.Token) is { } region)
        {
            return region;
        }

        if (course.Form == TreatmentForm.Surgery && (OperatedTumours.Behind(page, course.Token) ?? (LaterThan(page, course.Token) >= 0 ? null : OperatedTumours.Before(page, course.Token))) is { } operated)
        {
            return operated == "unknown" ? null : operated;
        }

        if (course.Value == "stent" && page.HasWord(course.Token - 2, course.Token + 3, ["biliai", "biliar", "choledoc"]))
        {
            // "an obstructed biliary stent, narrowing of the duodenum".
            return "bile-duct";
        }

        if (course.Value is "lymphadenectomy" && Dissected(page, course.Token) is { } basin)
        {
            return basin;
        }

        string? before = null;
        var end = own + 1 < named.Count ? named[own + 1].Token : int.MaxValue;
        foreach (var mention in page.MentionsIn(page.SentenceOf(course.Token)))
        {
            if ((Places.OrganOf(page, mention) ?? (course.Value == "metastasectomy" || ((course.Form == TreatmentForm.Irradiation || Ablations.Contains(course.Value, StringComparer.Ordinal)) && mention.First > course.Token) ? page.As(mention, ConceptKind.Metastasis) : null)) is not { } organ || IsSpared(page, mention) || page.HasWord(mention.First - 2, mention.First, Rebuilt) || page.StartsAny(mention.Last, Rebuilt))
            {
                continue;
            }

            if (mention.First >= course.Token)
            {
                return Fits(course.Value, organ.Value) && mention.First < end && mention.First - course.Token <= 9 && !LeavesBracket(page, course.Token, mention.First) && !IsOtherMatter(page, timeline, course.Token, mention.First) ? organ.Value : before;
            }

            before = course.Token - mention.Last <= 8 && Fits(course.Value, organ.Value) && !(course.Value is "lymphadenectomy" or "stent" && page.HasWord(mention.Last, course.Token, ["for", "pour", "where"])) && !(course.Form == TreatmentForm.Surgery && mention.First < LaterThan(page, course.Token)) ? organ.Value : null;
        }

        return before;
    }

    /// <summary>"récidive pleurale 14 ans après l'opération", "since surgery": what stands before the word is of what came later; -1 if there is none.</summary>
    private static int LaterThan(Page page, int token) => page.Next(Math.Max(0, token - 4), token, Behind);

    /// <summary>"pancreas-preserving duodenectomy", "avec préservation de la rate": the organ that is left.</summary>
    private static bool IsSpared(Page page, Mention mention) =>
        page.HasWord(mention.Last, mention.Last + 2, ["preserv", "sparing"]) || page.HasWord(mention.First - 3, mention.First, ["preserv", "conserv", "epargn", "sparing"]);

    /// <summary>Whether an organ of the sentence may be the field: what its own name tells is not told by the organ next to it.</summary>
    private static bool Fits(string treatment, string organ) => treatment switch
    {
        "cholecystectomy" or "splenectomy" or "omentectomy" or "parotidectomy" or "proctectomy" or "rectal-resection" or "low-anterior-resection" or "abdominoperineal-resection" or "sigmoidectomy"
            or "vulvectomy" or "peritonectomy" or "ureterectomy" or "pancreatectomy" or "subtotal-pancreatectomy" or "central-pancreatectomy" or "parathyroidectomy" or "axillary-dissection" or "amputation" => false,
        "lymphadenectomy" => organ is "lymph-node" or "mediastinum" or "pelvis" or "retroperitoneum",
        "small-bowel-resection" => organ is "small-bowel" or "ileum" or "jejunum" or "duodenum",
        _ => organ is not ("unknown" or "vessel" or "distant" or "digestive-tract" or "female-genital-tract"),
    };

    /// <summary>"radiothérapie sur le site chirurgical", "irradiation of the tumour bed": where was operated on before; radiosurgery is of the brain unless another place is told.</summary>
    private static string? OfBed(Page page, Course course, List<Course> before)
    {
        if (course.Form != TreatmentForm.Irradiation)
        {
            return null;
        }

        if (page.HasWord(course.Token, course.Token + 8, ["site", "lit", "bed", "cavit", "loge"]) && page.HasWord(course.Token, course.Token + 9, ["chirurg", "operat", "surgic", "tumor", "tumour", "resec"]))
        {
            for (var i = before.Count - 1; i >= 0; i--)
            {
                if (before[i].Form is TreatmentForm.Operation or TreatmentForm.Surgery && Answers.IsGiven(before[i].Circumstance))
                {
                    return before[i].Told.GetValueOrDefault("at") is { } at && at != "lymph-node" ? at : null;
                }
            }
        }

        return page.StartsAny(course.Token, ["radiochirurg", "radiosurg"]) && !page.HasWord(course.Token - 6, course.Token + 10, OtherFields) ? "brain" : null;
    }

    /// <summary>"resected July 2019, pleural relapse": behind a date and a comma, or a relapse, the organ is no field of the operation.</summary>
    private static bool IsOtherMatter(Page page, Timeline timeline, int token, int organ)
    {
        if (page.HasSign(token, organ, ';') || page.HasWord(token, organ, ["recur", "relaps", "recid", "rechut", "progress"]) || page.HasWord(Math.Max(token + 1, organ - 3), organ, ["abord", "laparotom", "incision", "sternotom", "thoracotom", "approach"]))
        {
            return true;
        }

        foreach (var date in timeline.DatesIn(token, organ))
        {
            if (page.IsSign(date.Last, ',') || page.IsSign(date.Last, ';'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"(surgery and radiotherapy), now a breast carcinoma": outside the bracket something else is told.</summary>
    private static bool LeavesBracket(Page page, int token, int organ)
    {
        var depth = 0;
        for (var i = token; i < organ; i++)
        {
            depth += page.IsSign(i, '(') ? 1 : page.IsSign(i, ')') ? -1 : 0;
            if (depth < 0)
            {
                return page.IsSign(i + 1, ',') || page.IsSign(i + 1, ';');
            }
        }

        return false;
    }

    /// <summary>What destroys a tumour where it lies.</summary>
    private static readonly string[] Ablations = ["rfa", "thermal-ablation", "microwave-ablation", "cryotherapy", "irreversible-electroporation"];

    private static readonly WordStarts Instilled = new("intravesic", "endovesic", "instillat");

    /// <summary>"BCG intravésical", "intravesical gemcitabine": a drug that is given into the bladder.</summary>
    private static string? OfInstillation(Page page, int drug) =>
        page.HasWord(drug - 3, drug + 4, Instilled) && !page.HasWord(drug - 3, drug + 6, ["pleur", "periton", "nasal"]) ? "bladder" : null;

    /// <summary>"radiothérapie holocrânienne", "pelvic radiotherapy": regions that radiotherapy treats and that are no organ.</summary>
    private static string? Irradiated(Page page, int token)
    {
        var (first, last) = (token - 2, token + 7);
        return page.HasWord(first, last, ["holocran", "panencep", "encephal", "cranienne", "cerebr", "brain", "whole-brain"]) ? "brain"
            : page.HasWord(token, token + 2, ["vagin"]) ? "vagina"
            : page.HasWord(first, last, ["pelvi"]) ? "pelvis"
            : page.Next(token + 1, last, Basin) is >= 0 and var basin && page.IsAnyWord(basin - 1, ["du", "le"]) && !page.StartsAny(basin + 1, ["osseu"]) ? "pelvis"
            : page.HasWord(first, last, ["mediast"]) ? "mediastinum"
            : page.HasWord(token, last, ["hilair", "hilar"]) ? "lung"
            : IsChestWall(page, token) ? "chest-wall"
            : page.HasWord(token + 1, last, ["vertebr", "rachis", "spine", "spinal", "sacrum", "bassin osseux", "lombair", "lumbar", "hanche", "osseu", "humer", "femur", "femor", "acetab", "iliaq", "crane", "poignet", "wrist", "tibia", "cubitus", "clavic", "omoplat", "scapula", "sternum", "ischi"]) ? "bone"
            : Vertebra(page, token) ? "bone"
            : IsBreast(page, token + 1) ? "breast"
            : page.Next(token + 1, token + NodesReach, Nodal) is >= 0 and var nodes && page.HasWord(nodes - 3, nodes, ["aires", "aire", "chain", "sur", "to", "of", "des", "region"]) && !page.HasWord(token + 1, nodes, ["et", "and", "attein", "involv"]) ? "lymph-node"
            : null;
    }

    /// <summary>"radiothérapie du bassin", "45 Gy dans le bassin", but not the basin of bone.</summary>
    private static readonly WordStarts Basin = new("bassin");

    private const int WallReach = 12, NodesReach = 6;
    private static readonly WordStarts Nodal = new("ganglion", "nodal", "nodes", "adenopath");

    /// <summary>"50 Gy sur la paroi thoracique", "radiotherapy to the chest wall".</summary>
    private static bool IsChestWall(Page page, int token) =>
        (page.Next(token, token + WallReach, Walls) is >= 0 and var wall && page.StartsAny(wall + 1, ["thorac"])) || (page.Next(token, token + WallReach, Chest) is >= 0 and var chest && page.StartsAny(page.IsSign(chest + 1, '-') ? chest + 2 : chest + 1, ["wall"]));

    private static readonly WordStarts Walls = new("paroi"), Chest = new("chest");

    /// <summary>"radiothérapie du sein", "radiothérapie mammaire", but not "radiothérapie au sein du service".</summary>
    private static bool IsBreast(Page page, int behind) => page.StartsAny(behind, ["mammair"]) || (page.IsAnyWord(behind, ["du", "des", "le", "les"]) && page.IsAnyWord(behind + 1, ["sein", "seins"]));

    /// <summary>"lymphadénectomie ilio-obturatrice", "retroperitoneal lymph node dissection": the basin whose nodes are taken.</summary>
    private static string? Dissected(Page page, int token)
    {
        var (first, last) = (token - 2, token + 4);
        return page.HasWord(first, last, ["pelvi", "ilio", "obturat"]) ? "pelvis"
            : page.HasWord(first, last, ["retroperit", "lomboaort", "paraaort", "lombo"]) ? "retroperitoneum"
            : page.HasWord(first, last, ["mediast"]) ? "mediastinum"
            : null;
    }

    /// <summary>"radiothérapie L2", "RT to T9-T11": C is left to the cycles.</summary>
    private static bool Vertebra(Page page, int token)
    {
        for (var i = token + 1; i < Math.Min(token + 5, page.Tokens.Length - 1); i++)
        {
            if (page.Tokens[i].Length == 1 && page.CharAt(i) is 'T' or 'D' or 'L' && page.Tokens[i].Length == 1 && page.Tokens[i + 1].Kind == TokenKind.Number
                && !page.Tokens[i + 1].Is(TokenMarks.SpaceBefore) && page.Tokens[i + 1].Length <= 2 && !page.IsWord(i - 1, "p") && !page.IsWord(i - 1, "c"))
            {
                return true;
            }
        }

        return false;
    }
}
