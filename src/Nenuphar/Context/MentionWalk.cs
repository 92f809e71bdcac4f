using Nenuphar.Terms;

namespace Nenuphar.Context;

/// <summary>The terms of a page that are of some kinds, or some keywords, in text order: sentences that hold none are passed over.</summary>
/// <param name="sentences">How many to walk through.</param>
internal ref struct MentionWalk(Page page, KindSet kinds, KeywordSet keywords, int sentences)
{
    private ReadOnlySpan<Mention> mentions;
    private int sentence = -1;
    private int next;

    public Mention Current { get; private set; }

    public readonly MentionWalk GetEnumerator() => this;

    public bool MoveNext()
    {
        while (true)
        {
            while (next < mentions.Length)
            {
                var mention = mentions[next++];
                if (page.Lexicon.HasAny(mention, kinds) || page.Lexicon.HasAny(mention, keywords))
                {
                    Current = mention;
                    return true;
                }
            }

            do
            {
                if (++sentence >= sentences)
                {
                    return false;
                }
            }
            while (!page.KindsIn(sentence).HasAny(kinds) && !page.KeywordsIn(sentence).HasAny(keywords));

            mentions = page.MentionsIn(sentence);
            next = 0;
        }
    }
}
