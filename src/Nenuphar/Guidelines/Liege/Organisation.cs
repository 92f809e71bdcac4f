using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Liege;

/// <summary>Board, reference guidelines, registries, expert centres (ORG).</summary>
internal static class Organisation
{
    private const string Place = "Options thérapeutiques";

    public static IEnumerable<Precept> All =>
    [
        Printed.Review.Reminder("ORG-01", "Options thérapeutiques, Conclusion", "expert opinion", "La discussion multidisciplinaire spécialisée est impérative avant une décision de traitement.",
            "Specialised multidisciplinary discussion is imperative before a treatment decision.", Board),
        Printed.Review.Quote("ORG-02", Place, "expert opinion", "Recommandations de référence : ENETS et ESMO.", "Guidelines of reference: ENETS and ESMO.", _ => Answer.Met("ENETS, ESMO")),
        Printed.Review.Quote("ORG-03", Place, "expert opinion", "Peu de grands essais de phase 3 : chaque option dit sur quelle preuve elle repose.", "Few large phase 3 trials: every option says on what evidence it stands.",
            _ => GuidelineBook.All.OfType<Option>().All(o => o.Source.Evidence is not ("" or "not stated")) ? Answer.Met("evidence-shown") : Answer.Conflict()),
        Printed.Review.Reminder("ORG-04", "Conclusion", "expert opinion", "Recenser chaque cas dans une base nationale ou internationale.", "Register each case in a national or international database.",
            subject => Wanting(subject, "registered", "register-case")),
        Printed.Review.Rule("ORG-05", Place, "expert opinion", "Tumeurs hypophysaires, paragangliomes et carcinomes médullaires de la thyroïde : centre endocrinologique expert, pas de liste d'options ici.",
            "Pituitary tumours, paragangliomas and medullary thyroid carcinomas: expert endocrine centre, no list of options here.",
            subject => Traits.Family(subject, family => family is Family.Pituitary or Family.Ppgl or Family.MedullaryThyroid ? Verdict.Met : family == Family.Nen ? Verdict.Unknown : Verdict.NotMet).Giving("refer-to-expert-centre")),
        Printed.Review.Reminder("ORG-06", "Résumé", "expert opinion", "Proposer les essais et protocoles multicentriques.", "Propose trials and multicentre protocols.", subject => Wanting(subject, "trial", "search-trials")),
    ];

    /// <summary>A treatment given or planned, and no discussion told: advice to discuss is none yet.</summary>
    private static Answer Board(Case subject)
    {
        var held = subject.Of(FactKind.Discussion).Where(e => e.IsAffirmed).ToList();
        if (subject.Treatments.Count == 0)
        {
            return Answer.NotMet();
        }

        return held.Count == 0 ? Answer.Met("board-discussion-due").Because(subject.Treatments.SelectMany(t => t.Evidence))
            : Answer.NotMet("board-recorded").Lacking(held.Exists(e => e["on"] is not null) ? Array.Empty<string>() : ["board-date"]).Because(held.Select(e => e.Evidence));
    }

    /// <summary>Of a neuroendocrine neoplasm, something that should be told and is not.</summary>
    private static Answer Wanting(Case subject, string finding, string reminder) => Traits.IsNen(subject) is not { Verdict: Verdict.Met } nen || subject.Finding(finding).IsStated
        ? Answer.NotMet()
        : Answer.Met(reminder).Because(nen.Evidence);
}
