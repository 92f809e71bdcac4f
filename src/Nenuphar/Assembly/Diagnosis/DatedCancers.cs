using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>
/// "TNE iléale. Cancer du sein en 2010.", "Prostate cancer in 2010. In 2021 rectal NET": beside a neuroendocrine tumour, a cancer of another kind with a year of its own
/// is an earlier one, whatever word for a history is missing; unless the neuroendocrine tumour is the older of the two.
/// </summary>
internal sealed class DatedCancers
{
    /// <summary>How far behind its name the year of a cancer stands.</summary>
    private const int YearReach = 9;

    /// <summary>How far from the organ the name stands.</summary>
    private const int NameReach = 5;

    /// <summary>How far behind the name its operation stands.</summary>
    private const int OperationReach = 14;

    private const Circumstance NotOwn = Circumstance.Negated | Circumstance.Possible | Circumstance.Family | Circumstance.Literature | Circumstance.Planned | Circumstance.Hypothetical | Circumstance.Discarded;

    private readonly Page page;
    private readonly bool beside;
    private readonly int year;

    /// <summary>Where the last name of a neuroendocrine tumour stands that is the patient's now; not looked for yet below -1.</summary>
    private int lastOwn = -2;

    public DatedCancers(Page page)
    {
        this.page = page;
        foreach (var mention in page.MentionsOf(KindSet.Of(ConceptKind.Morphology)))
        {
            if (page.As(mention, ConceptKind.Morphology) is { } tumour && IsNeuroendocrine(tumour.Value) && (page.At(mention) & NotOwn) == 0)
            {
                beside = true;
                year = Math.Max(year, YearAround(mention));
            }
        }
    }

    /// <summary>Whether a name of a tumour, or the organ or the operation told with it, is of such a cancer.</summary>
    public bool Tell(Mention mention)
    {
        if (!beside)
        {
            return false;
        }

        var sentence = page.SentenceOf(mention.First);
        var operation = page.Lexicon.Has(mention, ConceptKind.Procedure);
        foreach (var name in page.MentionsIn(sentence))
        {
            if (name.First > mention.Last + 1)
            {
                return operation && IsReason(mention, name) && IsEarlier(name, sentence);
            }

            if (mention.First - name.Last <= (operation ? OperationReach : NameReach) && (operation || !Parted(Math.Min(name.Last, mention.Last), Math.Max(name.First, mention.First))) && IsEarlier(name, sentence))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a neuroendocrine tumour of the patient is named from a token on.</summary>
    public bool HasOwnBehind(int token)
    {
        if (lastOwn < -1)
        {
            lastOwn = -1;
            foreach (var name in page.MentionsOf(KindSet.Of(ConceptKind.Morphology)))
            {
                if ((page.As(name, ConceptKind.Morphology) ?? ShortName.Of(page, name)) is { } named && Making.Generality.IsNeuroendocrine(named.Value) && (page.At(name) & (NotOwn | Circumstance.Past)) == 0)
                {
                    lastOwn = name.First;
                }
            }
        }

        return lastOwn >= token;
    }

    private bool IsEarlier(Mention name, int sentence) =>
        page.As(name, ConceptKind.Morphology) is { Code: [.., '3'] } tumour && !IsNeuroendocrine(tumour.Value) && YearBehind(name.Last, sentence) is > 0 and var told && (year == 0 || told < year);

    /// <summary>"Mastectomie pour un cancer du sein en 2003": the operation stands before what it was for.</summary>
    private bool IsReason(Mention operation, Mention name) =>
        name.First - operation.Last <= NameReach && page.HasWord(operation.Last, name.First, ["pour", "for", "d", "de"]) && !Parted(operation.Last, name.First);

    private static bool IsNeuroendocrine(string code) =>
        code.StartsWith("824", StringComparison.Ordinal) || code.StartsWith("868", StringComparison.Ordinal) || code.StartsWith("869", StringComparison.Ordinal) || code.StartsWith("870", StringComparison.Ordinal)
        || code is "8013/3" or "8041/3" or "8045/3" or "8150/3" or "8151/3" or "8152/3" or "8153/3" or "8154/3" or "8155/3" or "8156/3" or "8574/3" or "8345/3";

    private bool Parted(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (page.CharAt(i) is ';' or ',' or '.' && page.Tokens[i].Kind == TokenKind.Symbol)
            {
                return true;
            }
        }

        return false;
    }

    private int YearBehind(int from, int sentence)
    {
        var last = Math.Min(from + YearReach, page.Narrative.Sentences[sentence].Last);
        for (var i = from; i < last && !page.IsSign(i, ';') && !(page.IsSign(i, ',') && !page.IsYear(i + 1)); i++)
        {
            if (page.IsYear(i))
            {
                return (int)Number.Of(page.Words(i));
            }
        }

        return 0;
    }

    /// <summary>"In 2021 rectal NET", "TNE iléale en 2021".</summary>
    private int YearAround(Mention mention)
    {
        var sentence = page.SentenceOf(mention.First);
        var first = Math.Max(page.Narrative.Sentences[sentence].First, mention.First - NameReach);
        for (var i = mention.First - 1; i >= first && !page.IsSign(i, ';') && !page.IsSign(i, ','); i--)
        {
            if (page.IsYear(i))
            {
                return (int)Number.Of(page.Words(i));
            }
        }

        return YearBehind(mention.Last, sentence);
    }
}
