using Nenuphar.Terms;

namespace Nenuphar.Context;

/// <summary>Which organ the words around a place speak of: for the specimen of a marker, the place of a lesion, the field of an irradiation.</summary>
public static class Places
{
    /// <summary>The nearest organ before a token in its sentence, else the nearest after it; null if the sentence names none.</summary>
    public static Concept? InSentence(Page page, int token)
    {
        var sentence = page.SentenceOf(token);
        Concept? before = null;
        foreach (var mention in page.MentionsIn(sentence))
        {
            if (OrganOf(page, mention) is not { } organ)
            {
                continue;
            }

            if (mention.First > token)
            {
                return before ?? organ;
            }

            before = organ;
        }

        return before;
    }

    /// <summary>The organ that a term names: a site that is no mere region.</summary>
    public static Concept? OrganOf(Page page, Mention mention) =>
        page.As(mention, ConceptKind.Site) is { } site && !site.Has("generic") ? site : null;
}
