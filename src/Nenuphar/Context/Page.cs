using System.Runtime.InteropServices;
using Nenuphar.Cases;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>A narrative with its terms, and at each token what holds there. Values are read from it; words that one reader has taken are claimed.</summary>
public sealed class Page
{
    private const int Stride = 16;

    private readonly Token[] tokens;
    private readonly int count;
    private readonly List<Mention> mentions;
    private readonly List<Mention> inner;
    private readonly int[] firstMention;
    private readonly KindSet[] kinds;
    private readonly KeywordSet[] keywords;
    private readonly KindSet allKinds;
    private readonly KeywordSet allKeywords;
    private readonly Circumstance[] circumstances;
    private readonly Circumstance[] intentions;
    private readonly bool[] claimed;

    /// <summary>The sentence of every token at a stride: from there it is a few steps to that of any other.</summary>
    private readonly int[] sentenceOf;

    internal Page(Narrative narrative, Lexicon lexicon, List<Mention> mentions, Circumstance[] circumstances, Circumstance[] intentions)
    {
        (Narrative, Text, tokens, count) = (narrative, narrative.Text, narrative.Cut.Array!, narrative.Cut.Count);
        Lexicon = lexicon;
        this.mentions = mentions;
        this.circumstances = circumstances;
        this.intentions = intentions;
        inner = lexicon.FindInside(narrative, mentions, ConceptKind.Morphology);
        claimed = new bool[circumstances.Length];
        firstMention = FirstMentions(narrative, mentions);
        sentenceOf = Sentences(narrative);
        (kinds, keywords) = Kinds();
        for (var s = 0; s < kinds.Length; s++)
        {
            (allKinds, allKeywords) = (allKinds | kinds[s], allKeywords | keywords[s]);
        }
    }

    public Narrative Narrative { get; }

    public Lexicon Lexicon { get; }

    public string Text { get; }

    public ReadOnlySpan<Token> Tokens => new(tokens, 0, count);

    public ReadOnlySpan<Mention> Mentions => CollectionsMarshal.AsSpan(mentions);

    /// <summary>Terms inside the names of tumours, in text order.</summary>
    public IReadOnlyList<Mention> Inner => inner;

    /// <summary>The terms of one sentence (its number in <see cref="Narrative.Sentences"/>).</summary>
    public ReadOnlySpan<Mention> MentionsIn(int sentence) => Mentions[firstMention[sentence]..firstMention[sentence + 1]];

    /// <summary>The terms inside the name of one tumour.</summary>
    internal ReadOnlySpan<Mention> InnerOf(Mention name)
    {
        var all = CollectionsMarshal.AsSpan(inner);
        var (low, high) = (0, all.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = all[middle].First < name.First ? (middle + 1, high) : (low, middle);
        }

        var end = low;
        while (end < all.Length && all[end].First < name.Last)
        {
            end++;
        }

        return all[low..end];
    }

    /// <summary>The kinds of all terms of one sentence: most readers have nothing to look for in most sentences.</summary>
    public KindSet KindsIn(int sentence) => kinds[sentence];

    /// <summary>All keywords of one sentence.</summary>
    internal KeywordSet KeywordsIn(int sentence) => keywords[sentence];

    /// <summary>The terms of these kinds, doubtful ones too.</summary>
    internal MentionWalk MentionsOf(KindSet kinds) => MentionsOf(kinds, default);

    /// <summary>The terms that may be one of these keywords.</summary>
    internal MentionWalk MentionsOf(KeywordSet keywords) => MentionsOf(default, keywords);

    internal MentionWalk MentionsOf(KindSet kinds, KeywordSet keywords) =>
        new(this, kinds, keywords, allKinds.HasAny(kinds) || allKeywords.HasAny(keywords) ? Narrative.Sentences.Length : 0);

    public Circumstance At(int token) => circumstances[token];

    /// <summary>What holds for a term: that which holds for any of its words.</summary>
    public Circumstance At(Mention mention)
    {
        var all = Circumstance.Affirmed;
        for (var i = mention.First; i < mention.Last; i++)
        {
            all |= circumstances[i];
        }

        return all;
    }

    /// <summary>What holds for a treatment or an examination at a token: also whether it is only meant to be, or was decided against.</summary>
    public Circumstance AtTreatment(int token) => circumstances[token] | intentions[token];

    public Circumstance AtTreatment(Mention mention)
    {
        var all = Circumstance.Affirmed;
        for (var i = mention.First; i < mention.Last; i++)
        {
            all |= AtTreatment(i);
        }

        return all;
    }

    public SectionRole RoleOf(int sentence) => Narrative.Sections[Narrative.Sentences[sentence].Section].Role;

    /// <summary>The number of the sentence that holds a token.</summary>
    public int SentenceOf(int token)
    {
        var sentences = Narrative.Sentences;
        var at = sentenceOf[Math.Clamp(token, 0, count) / Stride];
        while (at + 1 < sentences.Length && sentences[at + 1].First <= token)
        {
            at++;
        }

        return at;
    }

    public bool IsClaimed(int token) => claimed[token];

    public void Claim(int first, int last) => claimed.AsSpan(first, last - first).Fill(true);

    /// <summary>The first character of a token.</summary>
    public char CharAt(int token) => Text[tokens[token].Begin];

    public Span SpanOf(Mention mention) => Narrative.SpanOf(mention.First, mention.Last);

    private (KindSet[] Kinds, KeywordSet[] Keywords) Kinds()
    {
        var (all, words) = (new KindSet[firstMention.Length - 1], new KeywordSet[firstMention.Length - 1]);
        for (var s = 0; s < all.Length; s++)
        {
            foreach (var mention in MentionsIn(s))
            {
                all[s] |= Lexicon.KindsOf(mention);
                words[s] |= Lexicon.KeywordsOf(mention);
            }
        }

        return (all, words);
    }

    private static int[] Sentences(Narrative narrative)
    {
        var sentences = narrative.Sentences;
        var at = new int[(narrative.Tokens.Length / Stride) + 1];
        for (var (i, s) = (0, 0); i < at.Length; at[i++] = s)
        {
            while (s + 1 < sentences.Length && sentences[s + 1].First <= i * Stride)
            {
                s++;
            }
        }

        return at;
    }

    private static int[] FirstMentions(Narrative narrative, List<Mention> mentions)
    {
        var sentences = narrative.Sentences;
        var first = new int[sentences.Length + 1];
        var m = 0;
        for (var s = 0; s < sentences.Length; s++)
        {
            while (m < mentions.Count && mentions[m].First < sentences[s].First)
            {
                m++;
            }

            first[s] = m;
        }

        first[^1] = mentions.Count;
        return first;
    }
}
