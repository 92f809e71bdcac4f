using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>"stade IV", "stage IIIB", "stage 2": the stage of the tumour, in Roman numerals. Stages of kidney disease and the like are none.</summary>
internal static class StageReader
{
    /// <summary>Diseases and scales with stages of their own.</summary>
    private static readonly WordStarts OtherStages = new("kdigo", "akin", "ckd", "irc", "escarre", "decubit", "lymphoed", "lymphed", "retinopath", "fibros", "sarcoid", "parkinson", "endometrios", "prolaps", "tanner", "pilosit", "pubien", "pubic", "pubert", "encephalopath", "hemorroid", "haemorrhoid", "hemorrhoid");

    public static void Read(Page page, List<Statement> statements)
    {
        foreach (var mention in page.MentionsOf(KeywordSet.Of(Keyword.Stage)))
        {
            if (AfterDisease(page, mention))
            {
                continue;
            }

            var at = mention.Last;
            while (at < page.Tokens.Length && at < mention.Last + 4 && (page.IsSign(at, ':') || page.IsSign(at, '-') || page.IsSign(at, '(') || page.IsWord(at, "figo") || page.IsWord(at, "ajcc") || page.IsWord(at, "uicc") || page.IsWord(at, "clinique") || page.IsWord(at, "of")))
            {
                at++;
            }

            if (at < page.Tokens.Length && Value(page, at, out var value, out var next) && !BeforeDisease(page, mention, next))
            {
                statements.Add(new Statement(FactKind.Stage, value, page.Narrative.SpanOf(mention.First, next)) { Circumstance = page.At(at) & ~(Circumstance.Possible | Circumstance.Planned), Token = mention.First });
                page.Claim(mention.First, next);
            }
        }

        Bare(page, statements);
    }

    /// <summary>"pT2N1M1 (IIIA)" behind a TNM, and the "E IV" of translated notes.</summary>
    private static void Bare(Page page, List<Statement> statements)
    {
        var tokens = page.Tokens;
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Initial == 'e' && IsGluedToLetter(page, i) && Value(page, i, out var own, out var behind, 1))
            {
                statements.Add(new Statement(FactKind.Stage, own, page.Narrative.SpanOf(i, behind)) { Circumstance = page.At(i) & ~Circumstance.Possible, Token = i });
                page.Claim(i, behind);
                continue;
            }

            if (tokens[i].Initial is not ('i' or 'v') || !tokens[i].Is(TokenMarks.Capital) || page.IsClaimed(i) || Roman.Opening(page.Words(i), out _) == 0)
            {
                continue;
            }

            var bracketed = page.IsSign(i - 1, '(') && i > 1 && page.IsClaimed(i - 2) && page.IsSign(i + 1, ')');
            var spanish = page.Words(i - 1) is "E" || (page.IsSign(i - 1, '-') && i > 1 && page.Words(i - 2) is "E");
            if ((bracketed || spanish) && Value(page, i, out var value, out var next))
            {
                statements.Add(new Statement(FactKind.Stage, value, page.Narrative.SpanOf(i, next)) { Circumstance = page.At(i) & ~Circumstance.Possible, Token = i });
                page.Claim(i, next);
            }
        }
    }

    /// <summary>"EIII-A", "EIV": the letter of "estadio" glued to the numeral; "EI" says too little.</summary>
    private static bool IsGluedToLetter(Page page, int at) =>
        page.Tokens[at].Length is >= 3 and <= 5 && page.CharAt(at) == 'E' && !page.IsClaimed(at) && Roman.Opening(page.Words(at)[1..], out var length) > 1 && page.Tokens[at].Length - 1 - length <= 1;

    /// <param name="from">The letters of the word before its numeral.</param>
    private static bool Value(Page page, int at, out string value, out int next, int from = 0)
    {
        (value, next) = ("", at + 1);
        var words = page.Words(at)[from..];
        var number = 0;
        ReadOnlySpan<char> letter = [];
        if (page.Tokens[at].Kind == TokenKind.Word)
        {
            number = Roman.Opening(words, out var length);
            letter = words[length..];
        }
        else if (page.Tokens[at].Kind == TokenKind.Number && words.Length == 1 && words[0] is >= '1' and <= '4')
        {
            number = words[0] - '0';
        }

        if (number == 0)
        {
            return false;
        }

        var glued = at + 1 < page.Tokens.Length && page.Tokens[at + 1].Kind == TokenKind.Word && page.Tokens[at + 1].Span.Length == 1
            && (!page.Tokens[at + 1].Is(TokenMarks.SpaceBefore) || page.Tokens[at + 1].Is(TokenMarks.Capital));
        if (letter.IsEmpty && glued && char.ToUpperInvariant(page.CharAt(at + 1)) is >= 'A' and <= 'D')
        {
            letter = page.Words(at + 1);
            next++;
        }

        else if (letter.IsEmpty && page.IsSign(at + 1, '-') && !page.Tokens[at + 1].Is(TokenMarks.SpaceBefore) && at + 2 < page.Tokens.Length && page.Words(at + 2) is ['A' or 'B' or 'C'] && !page.Tokens[at + 2].Is(TokenMarks.SpaceBefore))
        {
            letter = page.Words(at + 2);
            next = at + 3;
        }

        if (letter.Length > 1 || (letter.Length == 1 && char.ToUpperInvariant(letter[0]) is not (>= 'A' and <= 'E')))
        {
            return letter.Length == 0;
        }

        value = Roman.Write(number) + (letter.IsEmpty ? "" : char.ToUpperInvariant(letter[0]).ToString());
        if (!letter.IsEmpty && next < page.Tokens.Length && page.Tokens[next].Kind == TokenKind.Number && !page.Tokens[next].Is(TokenMarks.SpaceBefore) && page.Words(next) is ['1' or '2' or '3'])
        {
            value += page.Words(next)[0];
            next++;
        }

        return true;
    }

    /// <summary>"insuffisance rénale chronique stade 3", "COPD stage II", "AKI stage 2": another disease stands just before.</summary>
    private static bool AfterDisease(Page page, Mention stage)
    {
        var mentions = page.MentionsIn(page.SentenceOf(stage.First));
        foreach (var mention in mentions)
        {
            if (mention.Last <= stage.First && stage.First - mention.Last <= 3 && IsDisease(page, mention, stage.First - mention.Last <= 1 && !page.IsSign(mention.Last, ',')))
            {
                return true;
            }
        }

        return page.HasWord(stage.First - 4, stage.First, OtherStages) && !HasTumour(page, mentions, stage.First - 4, stage.First);
    }

    /// <summary>"stage 3 chronic kidney disease".</summary>
    private static bool BeforeDisease(Page page, Mention stage, int next)
    {
        foreach (var mention in page.MentionsIn(page.SentenceOf(stage.First)))
        {
            if (mention.First == next)
            {
                return IsDisease(page, mention, true);
            }
        }

        return false;
    }

    private static bool IsDisease(Page page, Mention mention, bool beside) =>
        (page.Lexicon.Has(mention, ConceptKind.Condition) || page.Lexicon.Has(mention, ConceptKind.Toxicity) || (beside && page.Lexicon.Has(mention, ConceptKind.Symptom))) && !page.Lexicon.Has(mention, ConceptKind.Morphology) && !page.Lexicon.Has(mention, ConceptKind.Procedure);

    private static bool HasTumour(Page page, ReadOnlySpan<Mention> mentions, int first, int last)
    {
        foreach (var mention in mentions)
        {
            if (mention.First >= first && mention.First < last && page.Lexicon.Has(mention, ConceptKind.Morphology))
            {
                return true;
            }
        }

        return false;
    }
}
