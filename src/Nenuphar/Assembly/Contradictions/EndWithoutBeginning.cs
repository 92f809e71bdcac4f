using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>A symptom that ends without having begun: "disappearance of the diarrhoea" where none was told before.</summary>
internal static class EndWithoutBeginning
{
    private const int Reach = 5;
    private static readonly string[] Ends = ["disparition", "disappearance", "cessation"];

    /// <summary>Each symptom by the beginnings of its names in both languages.</summary>
    private static readonly string[][] Symptoms = [["diarrh"], ["flush", "bouffee"], ["doul", "pain", "alg"], ["vomi"], ["nause"], ["fievr", "fever"], ["toux", "cough"], ["dyspn"], ["constip"], ["icter", "jaund"]];

    public static IEnumerable<Contradiction> Find(OpenDocument document)
    {
        var page = document.Page;
        for (var i = 0; i < page.Tokens.Length; i++)
        {
            if (!page.StartsAny(i, Ends))
            {
                continue;
            }

            foreach (var symptom in Symptoms)
            {
                for (var at = i + 1; at < Math.Min(page.Tokens.Length, i + Reach); at++)
                {
                    if (page.StartsAny(at, symptom) && !page.HasWord(0, i, symptom))
                    {
                        yield return Slips.Of("end-without-beginning", document.Words(page.Narrative.SpanOf(i, at + 1)));
                    }
                }
            }
        }
    }
}
