using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Whether a class of drugs is told again by an agent of it: "chimiothérapie ... cisplatine"; beside tamoxifen alone a chemotherapy is another treatment.</summary>
internal static class DrugClasses
{
    /// <summary>How far behind its class an agent of whatever class stands that is named for it: "chemotherapy with imatinib".</summary>
    private const int Behind = 8;

    private static readonly WordStarts Links = new("with", "par", "avec", "base", "using", "type", "selon", "contain", "consist", "compris", "associ", "combin", "includ", "compren", "inclu", "schema", "regim", "protocol");

    /// <param name="drugs">The agents and regimens given.</param>
    public static bool IsNamedBy(Page page, Course course, List<Course> drugs)
    {
        foreach (var drug in drugs)
        {
            if (Covers(drug.Value, course.Value) ? !IsAnotherLine(page, course, drugs) : IsFor(page, course, drug))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An agent whose class is not known may be of any; what is aimed at a target has many classes.</summary>
    private static bool Covers(string drug, string drugClass) =>
        drugClass is not ("chemotherapy" or "hormone-therapy" or "immunotherapy") || Agents.Is(drug, drugClass) || (Agents.ClassOf(drugClass).Class is { Length: > 0 } kind && Agents.Is(drug, kind)) || (Agents.ClassOf(drug) is { Class.Length: 0, Members.Count: 0 });

    private static bool IsFor(Page page, Course course, Course drug) =>
        (drug.Token > course.Token && drug.Token - course.Token <= Behind && page.HasWord(course.Token + 1, drug.Token, Links)) || (drug.Token < course.Token && course.Token - drug.Token <= 3 && page.SentenceOf(drug.Token) == page.SentenceOf(course.Token));

    /// <summary>"Second-line chemotherapy was commenced" behind the drug of the first: a line that no agent has.</summary>
    private static bool IsAnotherLine(Page page, Course course, List<Course> drugs)
    {
        if (!course.Told.TryGetValue("line", out var line))
        {
            return false;
        }

        var sentence = page.SentenceOf(course.Token);
        return !drugs.Exists(d => d.Told.GetValueOrDefault("line") == line || (page.SentenceOf(d.Token) is var own && own >= sentence && own <= sentence + 3));
    }
}
