using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Treatments;

/// <summary>"capecitabine and oxaliplatin (XELOX) ... six courses of XELOX", "schéma BEP, 4 cycles. B : bléomycine ...": what is told of a regimen holds for the drugs of it that are named beside it.</summary>
internal static class RegimenDrugs
{
    /// <summary>How far from the name of the regimen its drugs are listed.</summary>
    private const int Reach = 60, Sentences = 4;

    /// <summary>How far apart two drugs of the list stand, with their doses and days.</summary>
    private const int Gap = 20;

    private static readonly WordStarts Telling = new("puis", "then", "suite", "ensuite", "suivi", "follow", "second", "due", "raison", "toxic", "neurotox", "arret", "stopp", "remplac", "replac", "switch", "progress");

    public static void Share(Page page, List<Course> courses)
    {
        var regimens = courses.FindAll(c => c.Form == TreatmentForm.Regimen && c.Told.Count > 0 && Answers.IsGiven(c.Circumstance));
        if (regimens.Count == 0)
        {
            return;
        }

        // In text order, so that those beside a regimen are found without asking all of a long text.
        Course[] given = [.. courses.Where(c => c.Form == TreatmentForm.Drug && Answers.IsGiven(c.Circumstance)).OrderBy(c => c.Token)];
        foreach (var regimen in regimens)
        {
            if (Agents.ClassOf(regimen.Value).Members is not { Count: > 1 } members)
            {
                continue;
            }

            var drugs = new List<Course>(members.Count);
            foreach (var member in members)
            {
                if (Beside(page, given, regimen, member) is { } drug)
                {
                    drugs.Add(drug);
                }
            }

            if (drugs.Count == members.Count && drugs.TrueForAll(d => Fits(regimen, d)) && AreListed(page, drugs))
            {
                foreach (var name in (ReadOnlySpan<string>)["cycles", "start", "end", "line", "best", "stop"])
                {
                    drugs.ForEach(d => d.Tell(name, regimen.Told.GetValueOrDefault(name)));
                }
            }
        }
    }

    /// <summary>One behind the other, with nothing told between: "puis 5-FU seul, en raison de la neurotoxicité de l'oxaliplatine" is no list.</summary>
    private static bool AreListed(Page page, List<Course> drugs)
    {
        int[] tokens = [.. drugs.Select(d => d.Token).Order()];
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i] - tokens[i - 1] > Gap || page.HasWord(tokens[i - 1] + 1, tokens[i], Telling))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(Course regimen, Course drug) =>
        regimen.Told.TrueForAll(pair => pair.Name is "dose" or "at" || !drug.Told.TryGetValue(pair.Name, out var own) || own == pair.Said);

    private static Course? Beside(Page page, Course[] drugs, Course regimen, string drug)
    {
        var (low, high) = (0, drugs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = drugs[middle].Token < regimen.Token - Reach ? (middle + 1, high) : (low, middle);
        }

        Course? nearest = null;
        for (var i = low; i < drugs.Length && drugs[i].Token <= regimen.Token + Reach; i++)
        {
            if (drugs[i].Value == drug && Math.Abs(page.SentenceOf(drugs[i].Token) - page.SentenceOf(regimen.Token)) <= Sentences
                && (nearest is null || Math.Abs(drugs[i].Token - regimen.Token) < Math.Abs(nearest.Token - regimen.Token)))
            {
                nearest = drugs[i];
            }
        }

        return nearest;
    }
}
