using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Treatments;

/// <summary>The courses that are kept of all mentions: those that do not contradict each other are one, and a general word goes where its treatment is named.</summary>
internal static class KeptCourses
{
    /// <summary>So far behind an adjuvant treatment one that begins is another.</summary>
    private const int Apart = 250;

    /// <summary>How many tokens apart the word and the name of one operation stand.</summary>
    private const int Near = 25;

    /// <summary>How far apart the members of a list of treatments stand: "chemotherapy, surgery and radiotherapy".</summary>
    private const int ListGap = 4;

    /// <summary>How far behind a general word the colon of a heading stands, and how far behind that the operations.</summary>
    private const int HeadingReach = 14, HeadedReach = 60;

    private static readonly string[] Unsure = ["plan", "propos", "decid", "refus", "declin", "discut", "discuss", "consider", "envisag", "schedul", "prevu", "candidat", "possib", "could", "would", "option", "need", "requir", "necessit", "refer", "adress", "recommend", "recommand", "indiqu", "indicat", "biops"];

    public static void Add(Page page, List<Course> courses, List<Statement> statements)
    {
        if (courses.Count == 0)
        {
            return;
        }

        var merged = Merged(page, courses);
        RegimenDrugs.Share(page, merged);
        LineOrder.Tell(page, merged);
        foreach (var course in Kept(page, merged))
        {
            statements.Add(course.ToStatement());
        }
    }

    private static bool IsGiven(Circumstance circumstance) => (circumstance & ~Circumstance.Past) == Circumstance.Affirmed;

    /// <summary>Taken up again after its end, given with other drugs than the first time or alone where it had been given with some, or numbered as a line behind a course that had been completed.</summary>
    private static bool IsOther(Page page, Course same, Course course) =>
        same.IsRescue != course.IsRescue || OperationNames.Differ(page, same, course) || Rechallenges.BeganLater(same, course) || (course.Told.Count > 0 && course.IsDrug && CourseTimes.Differ(same, course)) || IsOtherIrradiation(same, course) || (same.Time != CourseTime.Untold && course.Time == CourseTime.Untold && (course.Told.ContainsKey("line") || (course.Told.ContainsKey("start") && course.Token - same.Token > Apart))) ||
        (course.Told.Count > 0 && ((course.IsAlone && HasDrugBeside(same)) || (same.IsAlone && HasDrugBeside(course)))) || (course.Told.ContainsKey("line") && !same.Told.ContainsKey("line") && same.Told.GetValueOrDefault("stop") == "completed") ||
        (course.IsMaintenance && !same.IsMaintenance && course.Told.Count > 0 && same.Told.Count > 0) || (course.IsAgain && (same.Told.ContainsKey("end") || same.Told.ContainsKey("stop") || same.Told.ContainsKey("best")))
        || (course.Told.Count > 0 && course.Form == TreatmentForm.Drug && HasDrugBeside(same) && HasDrugBeside(course) && !HaveOneBeside(course, same));

    /// <summary>After an operation that was to cure, then against pain.</summary>
    private static bool IsOtherIrradiation(Course same, Course course) =>
        course.Form == TreatmentForm.Irradiation && same.IsForComfort != course.IsForComfort && (same.IsForComfort ? course.Time : same.Time) != CourseTime.Untold;

    /// <summary>Another drug was told in one breath with it.</summary>
    private static bool HasDrugBeside(Course course)
    {
        foreach (var mate in course.Mates)
        {
            if (mate.Value != course.Value && mate.Form == TreatmentForm.Drug)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HaveOneBeside(Course course, Course same)
    {
        foreach (var mate in course.Mates)
        {
            if (mate.Value != course.Value && same.Mates.Has(mate.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static List<Course> Merged(Page page, List<Course> courses)
    {
        var merged = new List<Course>();
        var latest = new Dictionary<(string, Circumstance), Course>();
        for (var i = 0; i < courses.Count; i++)
        {
            var course = courses[i];
            if (OfYear(merged, course) is { } told)
            {
                told.Absorb(course);
                continue;
            }

            if (!latest.TryGetValue((course.Value, course.Circumstance), out var same) || !same.Agrees(course) || IsOther(page, same, course) || Rechallenges.Is(page, courses, same, i) || (same.Form is TreatmentForm.Operation && course.Told.ContainsKey("start") && same.Told.ContainsKey("start") && same.Told["start"] != course.Told["start"]))
            {
                merged.Add(course);
                latest[(course.Value, course.Circumstance)] = course;
                continue;
            }

            if (GoingOn.Names(page, course))
            {
                same.GoOn();
                same.Told.RemoveAll(told => told is ("stop", "progression"));
            }

            same.Absorb(course, begun: !course.IsAgain || same.Told.Count == 0);
        }

        return merged;
    }

    /// <summary>"2010 : hémithyroïdectomie" behind "hémithyroïdectomie en février 2010": the list of years tells the operation again.</summary>
    private static Course? OfYear(List<Course> merged, Course course) =>
        course.Form == TreatmentForm.Operation && course.Told.TryGetValue("start", out var start) && start.Length == 4
            ? merged.Find(c => c.Value == course.Value && c.Circumstance == course.Circumstance && c.Told.TryGetValue("start", out var day) && day.Length > 4 && day.StartsWith(start, StringComparison.Ordinal) && (!c.Told.TryGetValue("at", out var at) || at == (course.Told.GetValueOrDefault("at") ?? at))) : null;

    /// <summary>Classes go where an agent of theirs is named, and "surgery" where the operation is.</summary>
    private static IEnumerable<Course> Kept(Page page, List<Course> courses)
    {
        var drugs = courses.FindAll(c => c.Form is TreatmentForm.Drug or TreatmentForm.Regimen && IsGiven(c.Circumstance));
        var operations = courses.FindAll(c => c.Form == TreatmentForm.Operation && IsGiven(c.Circumstance));
        var byOrgan = operations.ToLookup(o => o.Told.GetValueOrDefault("at"), StringComparer.Ordinal);
        int[] tokens = [.. operations.Select(o => o.Token).Order()];

        // "TNE de l'iléon réséquée avec curage": the nodes that go with it name no operation on the organ.
        var ofOrgans = operations.Exists(o => o.Value == "lymphadenectomy") ? [.. operations.Where(o => o.Value != "lymphadenectomy").Select(o => o.Token).Order()] : tokens;
        var only = operations.TrueForAll(IsOfNodes) && !courses.Exists(c => c.Form == TreatmentForm.Surgery && IsGiven(c.Circumstance) && (c.Told.ContainsKey("start") || c.Told.ContainsKey("at"))) ? courses.Find(c => c.Form == TreatmentForm.Surgery && IsDone(page, c, courses)) : null;
        return courses.Where(c => c.Form switch
        {
            TreatmentForm.Operation when IsGiven(c.Circumstance) && IsCoarse(c, operations) => false,
            TreatmentForm.Regimen when c.Value == "stupp" && drugs.Exists(d => d.Value == "temozolomide") => false,
            TreatmentForm.DrugClass => !IsGiven(c.Circumstance) || !DrugClasses.IsNamedBy(page, c, drugs),
            TreatmentForm.Surgery when c.Told.TryGetValue("at", out var at) && byOrgan[at].Any(o => IsSame(o, c)) => false,
            TreatmentForm.Surgery when IsHeading(page, c, operations) || IsDuring(page, c) || IsOfSameYear(c, operations) => false,
            TreatmentForm.Surgery => !IsGiven(c.Circumstance) || c == only || ((c.Told.ContainsKey("start") || c.Told.ContainsKey("at")) && (!HasNear(IsRemoved(page, c) ? ofOrgans : tokens, c.Token) || IsOfOtherYear(c, operations))),
            _ => true,
        });
    }

    /// <summary>What goes with the removal of a tumour and does not name it.</summary>
    private static bool IsOfNodes(Course operation) => operation.Value is "lymphadenectomy" or "sentinel-node-biopsy" or "axillary-dissection" or "tracheostomy";

    private static bool IsRemoved(Page page, Course course) => course.Told.ContainsKey("at") && page.StartsAny(course.Token, ["reseque", "resected", "opere", "operated"]);

    /// <summary>"TITLE OF OPERATION:": what was done is named behind it.</summary>
    private static bool IsTitle(Page page, int token) =>
        page.IsAnyWord(token - 1, ["of", "de", "d"]) && page.IsAnyWord(token - 2, ["title", "name", "type", "titre", "nom"]) && page.HasSign(token + 1, token + 3, ':');

    /// <summary>"Phéochromocytome opéré en 2014" behind "surrénalectomie en février 2014": the year tells the operation again.</summary>
    private static bool IsOfSameYear(Course course, List<Course> operations) =>
        course.Told.TryGetValue("start", out var year) && year.Length == 4 && !course.Told.ContainsKey("at") && IsGiven(course.Circumstance)
        && operations.Exists(o => o.Told.TryGetValue("start", out var day) && day.StartsWith(year, StringComparison.Ordinal));

    /// <summary>"During the operation", "au cours de l'intervention": an operation that is told elsewhere.</summary>
    private static bool IsDuring(Page page, Course course) =>
        page.IsAnyWord(course.Token, ["operation", "intervention", "surgery", "chirurgie", "procedure"]) && (IsTitle(page, course.Token) || page.IsAnyWord(course.Token - 2, ["during", "pendant", "durant"]) || (page.HasWord(course.Token - 5, course.Token, ["cours"]) && page.HasWord(course.Token - 4, course.Token, ["de"])));

    /// <summary>"Chirurgie de staging (3/5) : exploration. Hystérectomie, omentectomie": the heading of the operations that are named behind its colon.</summary>
    private static bool IsHeading(Page page, Course course, List<Course> operations)
    {
        var colon = course.Token + 1;
        while (colon < course.Token + HeadingReach && colon < page.Tokens.Length && !page.IsSign(colon, ':'))
        {
            colon++;
        }

        return page.IsSign(colon, ':') && IsGiven(course.Circumstance) && page.SentenceOf(Math.Min(colon, page.Tokens.Length - 1)) == page.SentenceOf(course.Token)
            && operations.Exists(o => o.Token > colon && o.Token - colon <= HeadedReach && IsSame(o, course));
    }

    /// <summary>"After lung resection" behind "right pneumonectomy": the name of the kind tells the operation again.</summary>
    private static bool IsCoarse(Course course, List<Course> operations)
    {
        string[] finer = course.Value switch
        {
            "lung-resection" => ["pneumonectomy", "lobectomy", "segmentectomy", "wedge-resection"],
            "pancreatectomy" => ["distal-pancreatectomy", "pancreaticoduodenectomy", "total-pancreatectomy", "subtotal-pancreatectomy", "central-pancreatectomy"],
            "colectomy" => ["right-hemicolectomy", "left-hemicolectomy", "sigmoidectomy"],
            _ => [],
        };
        return finer.Length > 0 && !course.Told.ContainsKey("start") && operations.Exists(o => finer.Contains(o.Value, StringComparer.Ordinal));
    }

    private static readonly string[] Passives = ["fut", "furent", "ete", "was", "were", "been"];

    /// <summary>"underwent surgery", "exérèse complète de la tumeur": told as done, where no operation has a name.</summary>
    private static bool IsDone(Page page, Course course, List<Course> courses) =>
        course.Circumstance == Circumstance.Affirmed && page.Narrative.Sentences[page.SentenceOf(course.Token)] is var sentence && !page.HasWord(sentence.First, course.Token + 8, Unsure)
        && (page.HasWord(course.Token - 6, course.Token, ["underw", "undergone", "benefici", "subi"]) || page.IsAnyWord(course.Token - 2, ["eu", "had"])
            || (page.StartsAny(course.Token, ["opere", "operated", "reseque", "resected", "excise", "removed", "enleve", "retire", "extirp"]) && (page.IsAnyWord(course.Token - 1, Passives) || (page.IsAnyWord(course.Token - 2, Passives) && page.StartsAny(course.Token - 1, ["complet", "total", "surgic", "chirurg", "subsequ", "succes", "finale", "radical", "partial", "partiel", "entire", "entiere", "widely", "largement", "then", "ensuite"]))))
            || (page.HasWord(course.Token + 1, course.Token + 3, ["etait", "fut", "was"]) && page.HasWord(course.Token + 2, course.Token + 5, ["complet", "totale", "total", "macroscop", "radical"]))
            || page.HasWord(course.Token + 1, course.Token + 8, ["perform", "realis", "pratiqu", "effectu", "carried", "done", "undertak", "undertook"])
            || IsTreatment(page, course.Token) || IsFragment(page, course.Token, sentence)
            || page.HasWord(course.Token - 3, course.Token, ["after", "apres", "following"])
            || (!page.IsSign(course.Token + 1, ':') && courses.Exists(c => c != course && IsGiven(c.Circumstance) && Math.Abs(c.Token - course.Token) <= ListGap && page.SentenceOf(c.Token) == page.SentenceOf(course.Token)))
            || page.HasWord(course.Token - 3, course.Token + 2, ["tumor", "tumour", "mass"])
            || (page.HasWord(course.Token + 1, course.Token + 3, ["de", "of", "d", "du"]) && page.HasWord(course.Token + 2, course.Token + 6, ["tumeur", "tumor", "tumour", "mass", "lesion"])));

    private static readonly WordStarts Treated = new("traite", "treated", "managed", "operate", "gere", "traitement", "treatment", "therapy", "management");
    private static readonly string[] By = ["par", "by", "with", "en", "of", "was", "ete", "fut", "etait", "au", "through", "using", "via"];

    /// <summary>"traité par une exérèse simple", "treatment consisted of complete excision": what was done is the treatment that is told.</summary>
    private static bool IsTreatment(Page page, int token)
    {
        const int Reach = 7;
        var first = page.Narrative.Sentences[page.SentenceOf(token)].First;
        for (var i = token - 1; i >= Math.Max(first, token - Reach) && page.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (page.StartsAny(i, Treated))
            {
                return page.HasWord(i + 1, token, By) && !page.HasWord(i + 1, token, Before) && !page.HasWord(i - 4, i, Unsure);
            }
        }

        return false;
    }

    private static readonly WordStarts Before = new("before", "avant", "after", "without", "sans", "instead", "lieu", "until");

    /// <summary>"Exérèse complète en bloc." as a line of its own.</summary>
    private static bool IsFragment(Page page, int token, Sentence sentence) =>
        token - sentence.First <= 1 && sentence.Last - token <= 5 && page.HasWord(token, sentence.Last, ["complet", "total", "large", "wide", "simple", "bloc", "carcinolog", "chirurgical"]);

    /// <summary>"resected in 2019. Liver metastases resected in May 2020": what stands near was done in another year, on another organ.</summary>
    private static bool IsOfOtherYear(Course word, List<Course> operations) => word.Told.TryGetValue("start", out var start) && word.Told.TryGetValue("at", out var at)
        && operations.TrueForAll(o => Math.Abs(o.Token - word.Token) >= Near || (o.Told.TryGetValue("start", out var day) && !day.StartsWith(start[..4], StringComparison.Ordinal) && o.Told.GetValueOrDefault("at") is { } other && other != at));

    private static bool HasNear(int[] sorted, int token)
    {
        var at = Array.BinarySearch(sorted, token - Near + 1);
        at = at < 0 ? ~at : at;
        return at < sorted.Length && sorted[at] < token + Near;
    }

    /// <summary>"opérée d'une lésion du pancréas ... pancréatectomie distale": the word and the name of one operation of one organ.</summary>
    private static bool IsSame(Course named, Course word) =>
        (!word.Told.TryGetValue("start", out var start) || !named.Told.TryGetValue("start", out var other) || start == other);
}
