using Nenuphar.Text;

namespace Nenuphar.Terms;

/// <summary>All terms of <c>knowledge/terms</c>, ready to be found in a text.</summary>
public sealed class Lexicon
{
    private readonly TermTree tree;
    private readonly TermForms forms;

    internal Lexicon(TermTree tree, TermForms forms, IReadOnlyList<Concept> concepts)
    {
        this.tree = tree;
        this.forms = forms;
        Concepts = concepts;
    }

    internal Lexicon(Vocabulary vocabulary, PackReader pack)
    {
        var concepts = ConceptPack.Read(pack);
        (Concepts, forms, tree) = (concepts, new TermForms(pack, concepts), new TermTree(vocabulary, pack));
    }

    public IReadOnlyList<Concept> Concepts { get; }

    public ReadOnlySpan<Sense> SensesOf(Mention mention) => forms.Of(mention.Entry);

    public bool Has(Mention mention, ConceptKind kind) => forms.Has(mention.Entry, kind);

    /// <summary>Whether a sense of the term, a doubtful one too, is of one of these kinds.</summary>
    public bool HasAny(Mention mention, KindSet kinds) => forms.Kinds(mention.Entry).HasAny(kinds);

    public KindSet KindsOf(Mention mention) => forms.Kinds(mention.Entry);

    internal KeywordSet KeywordsOf(Mention mention) => forms.Has(mention.Entry, ConceptKind.Keyword) ? forms.Keywords(mention.Entry) : default;

    /// <summary>Whether a sense of the term is one of these keywords.</summary>
    internal bool HasAny(Mention mention, KeywordSet keywords) => KeywordsOf(mention).HasAny(keywords);

    public bool Is(Mention mention, Keyword keyword) => forms.Is(mention.Entry, keyword);

    internal void Write(PackWriter pack)
    {
        ConceptPack.Write(pack, Concepts);
        forms.Write(pack, Concepts.Select((concept, i) => (concept, i)).ToDictionary(c => c.concept, c => c.i));
        tree.Write(pack);
    }

    /// <summary>The longest terms from left to right; no two overlap.</summary>
    public List<Mention> Find(Narrative narrative) => Find(narrative.Text, narrative.Tokens);

    /// <param name="tokens">Cut with the vocabulary of this lexicon.</param>
    internal List<Mention> Find(string text, ReadOnlySpan<Token> tokens)
    {
        var mentions = new List<Mention>((tokens.Length / 3) + 8);
        for (var i = 0; i < tokens.Length;)
        {
            if (!tree.Opens(tokens[i].Word) || tree.LongestAt(text, tokens, i, forms, out var last) is not (>= 0 and var entry))
            {
                i++;
                continue;
            }

            mentions.Add(new Mention(i, last, entry));
            i = last;
        }

        return mentions;
    }

    /// <summary>The terms inside longer terms of a kind: the differentiation and the organ in "well-differentiated pancreatic neuroendocrine tumour".</summary>
    public List<Mention> FindInside(Narrative narrative, IReadOnlyList<Mention> mentions, ConceptKind kind)
    {
        var tokens = narrative.Tokens;
        var inner = new List<Mention>();
        foreach (var mention in mentions)
        {
            if (mention.Last - mention.First < 2 || !Has(mention, kind))
            {
                continue;
            }

            for (var i = mention.First; i < mention.Last;)
            {
                var end = i == mention.First ? mention.Last - 1 : mention.Last;
                var entry = tree.LongestAt(narrative.Text, tokens[..end], i, forms, out var last);
                var own = entry >= 0 && forms.Has(entry, kind);
                if (entry >= 0 && !own)
                {
                    inner.Add(new Mention(i, last, entry));
                }

                i = entry >= 0 && !own ? last : i + 1;
            }
        }

        return inner;
    }
}
