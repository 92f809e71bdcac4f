using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>"Scintigraphie à la métaiodobenzylguanidine", "scintigraphy with 123I-MIBG", "scintigraphie (MIBG)": one examination, which its tracer names.</summary>
internal static class TracerNames
{
    private const int Reach = 6;
    private static readonly string[] Linking = ["a", "la", "le", "l", "au", "aux", "de", "du", "des", "d", "with", "using", "of", "by", "par", "avec", "the", "medullosurrenale", "medullosurrenalienne", "surrenale", "surrenalienne", "adrenal", "corps", "entier", "body", "whole", "marquee", "marque", "iode", "iodine", "indium", "technetium", "i", "in", "tc"];

    public static bool StandBehind(Page page, Mention general)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(general.First)))
        {
            if (mention.First < general.Last)
            {
                continue;
            }

            if (mention.First - general.Last > Reach || !OnlyLinks(page, general.Last, mention.First))
            {
                return false;
            }

            if (page.As(mention, ConceptKind.Imaging) is { } tracer)
            {
                return tracer.Value is "mibg" or "octreoscan" or "sstr-pet" or "fdg-pet" or "fdopa-pet" or "bone-scan" or "parathyroid-scintigraphy";
            }
        }

        return false;
    }

    private static readonly WordStarts Glucose = new("fdg", "18fdg", "fluorodeoxyglucos", "fluorodesoxyglucos", "fluorodeoxyglycos", "desoxyglucos", "deoxyglucos");
    private static readonly WordStarts OtherTracers = new("dota", "68ga", "ga68", "gallium", "psma", "cholin", "dopa", "fdopa", "methion", "flt", "amyloid", "rubid", "ammon", "exend");

    /// <summary>"increased FDG uptake by positron emission tomography": the sentence names the one tracer of its examination.</summary>
    public static bool AreGlucose(Page page, Mention general)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(general.First)];
        return page.HasWord(sentence.First, sentence.Last, Glucose) && !page.HasWord(sentence.First, sentence.Last, OtherTracers);
    }

    private static bool OnlyLinks(Page page, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (page.Tokens[i].Kind != TokenKind.Number && !page.IsAnyWord(i, Linking) && !(page.Tokens[i].Kind == TokenKind.Symbol && page.CharAt(i) is '-' or '\'' or '’' or '('))
            {
                return false;
            }
        }

        return true;
    }
}
