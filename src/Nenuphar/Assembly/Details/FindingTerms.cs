using System.Runtime.InteropServices;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>The terms of <c>knowledge/details</c> on a page. They have words of their own: the fact list is read at the same cost, and alike, with or without them.</summary>
internal static class FindingTerms
{
    private static readonly Lazy<(Vocabulary Words, Lexicon Lexicon)> Known = new(Load);

    /// <summary>A term with the tokens of the page that it covers; the last is exclusive.</summary>
    internal readonly record struct Found(Concept Concept, int First, int Last);

    public static List<Found> In(Page page)
    {
        var (words, lexicon) = Known.Value;
        var own = Tokenizer.Read(page.Text, words);
        var found = new List<Found>();
        var at = 0;
        foreach (var mention in lexicon.Find(page.Text, own))
        {
            var (begin, end) = (own[mention.First].Begin, own[mention.Last - 1].End);
            while (at < page.Tokens.Length && page.Tokens[at].End <= begin)
            {
                at++;
            }

            var last = at;
            while (last < page.Tokens.Length && page.Tokens[last].Begin < end)
            {
                last++;
            }

            if (last > at)
            {
                found.Add(new(lexicon.SensesOf(mention)[0].Concept, at, last));
            }
        }

        return found;
    }

    private static (Vocabulary, Lexicon) Load()
    {
        var words = new VocabularyBuilder();
        foreach (var word in TermTreeBuilder.NeededWords)
        {
            words.Add(word);
        }

        foreach (var other in new[] { "du", "des", "d" })
        {
            words.Unite("de", other);
        }

        var lexicon = new LexiconBuilder(words);
        foreach (var row in Table.Rows("knowledge/details/findings.tsv", 8))
        {
            lexicon.Add(row);
        }

        var vocabulary = words.Build();
        return (vocabulary, lexicon.Build(vocabulary));
    }
}
