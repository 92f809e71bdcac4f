using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;

namespace Nenuphar.Values;

/// <summary>Smoking and drinking told by more than one word.</summary>
internal static class Habits
{
    private const int Behind = 9;
    private static readonly WordStarts Cigarettes = new("cigarette", "cigare", "cigar", "paquet", "pack");
    private static readonly WordStarts Beverages = new("biere", "beer", "vin", "wine", "whisk", "pastis", "verres", "glasses", "units");

    /// <summary>"fumeur sevré", "tabagique pendant 20 ans, sevré il y a 5 ans", "smoker, quit in 2010".</summary>
    public static bool HasStopped(Page page, Mention mention)
    {
        var last = page.Narrative.Sentences[page.SentenceOf(mention.First)].Last;
        for (var i = mention.Last; i < Math.Min(mention.Last + Behind, last) && !page.IsSign(i, ';'); i++)
        {
            if (page.IsAnyWord(i, ["sevre", "sevree", "sevres", "sevrees", "quit"]))
            {
                return !page.IsAnyWord(i - 1, ["non", "pas", "not", "to"]);
            }
        }

        return false;
    }

    /// <summary>"ex-fumeuse, tabagisme cumulé de 15 paquets-années": the habit is the one that was given up.</summary>
    public static bool IsFormer(Page page, Mention mention)
    {
        foreach (var other in page.MentionsIn(page.SentenceOf(mention.First)))
        {
            if (other.First < mention.First && mention.First - other.Last <= Behind && page.As(other, ConceptKind.Condition) is { Value: "ex-smoker" } && page.At(other) == Circumstance.Affirmed)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"alcoolo-tabagique": both habits in one word.</summary>
    public static bool IsDrinkerToo(Page page, Mention smoker) => page.StartsAny(smoker.First, ["alcool", "ethyl", "oeno"]);

    /// <summary>"10 cigarettes par jour", "fume un paquet par jour", "half a pack a day": an amount of each day, where no word for the habit stands in the sentence.</summary>
    public static void Smokes(Page page, List<Statement> statements)
    {
        for (var i = page.Next(1, page.Tokens.Length, Cigarettes); i >= 0; i = page.Next(i + 1, page.Tokens.Length, Cigarettes))
        {
            var range = page.Narrative.Sentences[page.SentenceOf(i)];
            var daily = (page.IsAnyWord(i + 1, ["par", "a", "per", "each"]) && page.IsAnyWord(i + 2, ["jour", "day"])) || (page.IsSign(i + 1, '/') && page.IsAnyWord(i + 2, ["jour", "j", "day", "d"])) || page.IsAnyWord(i + 1, ["daily", "quotidiennes", "quotidiens"]);
            if (daily && (page.HasNumber(i - 1) || page.IsAnyWord(i - 1, ["un", "une", "a", "one", "deux", "two", "demi"])) && !IsHabitTold(page, range.First, range.Last) && !page.HasWord(range.First, i, ["arret", "stopp", "quit", "sevr", "jamais", "never", "mari", "husband", "epou", "wife"]))
            {
                statements.Add(new Statement(FactKind.Condition, "smoker", page.Narrative.SpanOf(page.HasNumber(i - 1) ? i - 1 : i, Math.Min(i + 3, page.Tokens.Length))) { Circumstance = page.At(i), Token = i });
            }
        }
    }

    private static bool IsHabitTold(Page page, int first, int last)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(first)))
        {
            if (mention.First < last && (page.As(mention, ConceptKind.Condition) ?? page.As(mention, ConceptKind.Other)) is { Value: "smoker" or "ex-smoker" or "never-smoker" or "passive-smoking" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"consommateur de 3 bières par semaine", "drinks two glasses of wine a day".</summary>
    public static void Drinks(Page page, List<Statement> statements)
    {
        for (var i = page.Next(1, page.Tokens.Length, Beverages); i >= 0; i = page.Next(i + 1, page.Tokens.Length, Beverages))
        {
            if (page.HasWord(i - 7, i, ["consomm", "boit", "boiv", "buvai", "buveu", "drink", "consum"]) && page.HasWord(i + 1, i + 6, ["par", "jour", "semaine", "day", "week", "daily", "weekly", "month", "mois"]))
            {
                statements.Add(new Statement(FactKind.Condition, "alcohol", page.Narrative.SpanOf(i, i + 1)) { Circumstance = page.At(i), Token = i });
            }
        }
    }
}
