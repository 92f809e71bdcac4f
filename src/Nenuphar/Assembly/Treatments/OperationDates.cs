using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Time;

namespace Nenuphar.Assembly.Treatments;

/// <summary>
/// "En juin 2014, une laparotomie est réalisée. Une hystérectomie et une omentectomie ont été pratiquées.": what a sentence without a date names of the operation that the one
/// before dates.
/// </summary>
internal sealed class OperationDates(Page page, Timeline timeline)
{
    /// <summary>How many sentences behind the date of an operation still tell what was done in it.</summary>
    private const int Sentences = 3;

    private static readonly WordStarts Opening = new("laparot", "laparosc", "coelio", "celio", "thoracot", "sternot", "lombot", "oper", "reoper", "chirurg", "surg", "interven", "craniot");
    /// <summary>How the body was opened: what was "then" done belongs to it.</summary>
    private static readonly WordStarts Approaches = new("laparot", "laparosc", "coelio", "celio", "thoracot", "sternot", "lombot", "craniot");
    private static readonly WordStarts Doing = new("pratiqu", "realis", "effectu", "procede", "perform", "done", "carried", "underw", "subi", "benefici", "consist", "compren", "compris", "compl", "includ", "associ");
    private static readonly WordStarts Otherwise = new("tard", "later", "apres", "after", "before", "avant", "antecedent", "history", "previous", "prior", "suiv", "follow", "seconde", "second", "deuxieme", "nouvelle", "new", "reprise", "complement", "adjuv", "propos", "prevu", "planned", "decid", "discut", "refus");

    private static readonly WordStarts Unsure = new("propos", "prevu", "planned", "decid", "discut", "refus", "antecedent", "history", "biops");

    /// <summary>"Seen on 3 May, two years after surgery" opens no operation.</summary>
    private static readonly WordStarts Reckoned = new("after", "apres", "since", "following", "distance");

    private PartialDate date;
    private int told = int.MinValue;
    private bool isApproach;

    public void Go(List<Course> named, int sentence)
    {
        var (first, last) = (page.Narrative.Sentences[sentence].First, page.Narrative.Sentences[sentence].Last);
        var dates = timeline.DatesIn(first, last);
        if (dates.Count > 0)
        {
            told = dates.Count == 1 && dates[0].Date.Month > 0 && !named.Exists(c => c.Form != TreatmentForm.Surgery) && Opens(first, last) ? sentence : int.MinValue;
            date = dates[0].Date;
            isApproach = told == sentence && page.HasWord(first, last, Approaches);
        }
        else if (named.Exists(c => c.Form == TreatmentForm.Operation) && page.HasWord(first, last, ["urgence", "emergency", "emergent"]) && !page.HasWord(first, last, Unsure) && HeadDates.Before(page, timeline, sentence) is { } day)
        {
            // "En décembre 2018, il consulte pour une douleur. Une appendicectomie est faite en urgence."
            named.FindAll(c => c.Form == TreatmentForm.Operation && IsGiven(c.Circumstance)).ForEach(c => c.Tell("start", (day with { Day = 0 }).ToString()));
        }
        else if (named.Count > 0 && told >= sentence - Sentences)
        {
            // Heated chemotherapy is given while the belly is open.
            var heated = isApproach && named.Exists(c => c.Value == "hipec");
            if (named.TrueForAll(c => c.Form is TreatmentForm.Operation or TreatmentForm.Surgery || heated) && (heated || page.HasWord(first, last, Doing) || (page.IsWord(first + 1, "a") && page.IsWord(first + 2, "eu"))) && !page.HasWord(first, last, Otherwise) && (isApproach || !page.HasWord(first, last, ["ensuite"])))
            {
                named.FindAll(c => (c.Form == TreatmentForm.Operation || (heated && c.Form == TreatmentForm.Drug)) && IsGiven(c.Circumstance)).ForEach(c => c.Tell("start", date.ToString()));
            }

            told = named.Exists(c => c.Form != TreatmentForm.Surgery) ? int.MinValue : told;
        }
    }

    private static bool IsGiven(Circumstance circumstance) => circumstance == Circumstance.Affirmed;

    private bool Opens(int first, int last)
    {
        if (page.HasWord(first, last, Unsure))
        {
            return false;
        }

        for (var i = page.Next(first, last, Opening); i >= 0; i = page.Next(i + 1, last, Opening))
        {
            if (!page.HasWord(i - 3, i, Reckoned) && (IsGiven(page.AtTreatment(i)) || (IsGiven(page.At(i)) && page.HasWord(i - 4, i, ["subi", "underw", "benefici"]))))
            {
                return true;
            }
        }

        return false;
    }
}
