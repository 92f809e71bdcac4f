using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>"grade 2", "G2", "grade II": the grade of the tumour as said. Grades of toxicity, obesity and the like are none.</summary>
internal static class GradeReader
{
    private static readonly ConceptKind[] Tumour = [ConceptKind.Morphology, ConceptKind.Differentiation, ConceptKind.GradingSystem];
    private static readonly ConceptKind[] Event = [ConceptKind.Symptom, ConceptKind.Toxicity, ConceptKind.LabLevel, ConceptKind.Condition];

    private static readonly ConceptKind[] Happening = [ConceptKind.Symptom, ConceptKind.Toxicity];

    /// <summary>"no metastasis, grade 2": a grade is denied only by the word beside it.</summary>
    private static readonly WordStarts Denying = new("no", "not", "non", "pas", "sans", "without", "ni", "aucun", "never", "jamais", "nor", "neither");
    private static readonly WordStarts Disorders = new("trouble", "toxic", "desordre", "disorder", "adverse", "indesirable", "reaction", "souffle", "murmur", "oesophagit", "esteatosis", "regress");

    private static readonly WordStarts Regression = new("regress", "huvos", "rodel", "mandard", "dworak", "becker", "sataloff", "chevallier", "rosen");

    private static readonly KindSet TumourKinds = KindSet.Of(Tumour), EventKinds = KindSet.Of(Happening);
    private static readonly KindSet Systems = KindSet.Of(ConceptKind.GradingSystem, ConceptKind.Scale);

    public static void Read(Page page, List<Statement> statements)
    {
        foreach (var mention in page.MentionsOf(Systems, KeywordSet.Of(Keyword.Grade)))
        {
            if (page.Is(mention, Keyword.Grade) || (page.Lexicon.Has(mention, ConceptKind.GradingSystem) && page.HasWord(mention.First, mention.Last, ["grad"])) || page.As(mention, ConceptKind.Scale)?.Value == "fuhrman")
            {
                FromWord(page, mention, statements);
            }
        }

        foreach (var mention in page.Inner)
        {
            if (page.Is(mention, Keyword.Grade))
            {
                FromWord(page, mention, statements);
            }
        }

        var tokens = page.Tokens;
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Initial == 'g' && tokens[i].Length == 1 && page.Words(i) is "G" && !page.IsClaimed(i)
                && !tokens[i + 1].Is(TokenMarks.SpaceBefore) && Value(page, i + 1, out var value, out var next) && !Glued(page, next))
            {
                Add(page, i, i + 1, next, value, statements);
            }
        }
    }

    private static void FromWord(Page page, Mention mention, List<Statement> statements)
    {
        var at = mention.Last;
        while (at < page.Tokens.Length && at < mention.Last + 4 && (page.IsSign(at, ':') || page.IsSign(at, ')') || page.IsWord(at, "gh") || page.IsWord(at, "is") || page.IsWord(at, "grade") || page.IsWord(at, "nucleaire") || page.IsWord(at, "nuclear") || page.IsSign(at, '|') || page.IsSign(at, '(') || page.IsWord(at, "g") || page.IsWord(at, "of") || page.IsWord(at, "histologique") || page.IsWord(at, "who") || page.IsWord(at, "oms")))
        {
            at++;
        }

        // "grade 1B" is how strong a recommendation is.
        if (at < page.Tokens.Length && Value(page, at, out var value, out var next) && !IsStrength(page, next))
        {
            Add(page, mention.First, at, next, value, statements);
        }
    }

    private static void Add(Page page, int first, int at, int next, string value, List<Statement> statements)
    {
        if (!page.IsClaimed(at) && IsOfTumour(page, first, next))
        {
            statements.Add(new Statement(FactKind.Grade, value, page.Narrative.SpanOf(first, next)) { Circumstance = page.At(at) & ~(Circumstance.Possible | Circumstance.Planned | (page.HasWord(first - 2, first, Denying) ? 0 : Circumstance.Negated)), Token = first });
            page.Claim(first, next);
        }
    }

    private static bool Value(Page page, int at, out string value, out int next)
    {
        (value, next) = ("", at + 1);
        var words = page.Words(at);
        var number = page.Tokens[at].Kind switch
        {
            TokenKind.Number when words is ['1' or '2' or '3'] => words[0] - '0',
            TokenKind.Word => Roman.Opening(words, out var length) is var roman && length == words.Length ? roman : 0,
            _ => 0,
        };
        value = $"G{number}";
        return number is >= 1 and <= 3 && !IsRange(page, next, number);
    }

    /// <summary>"grade 1-3", "grades 1 ~ 4", "grade 1 .. 4": from the least to the most.</summary>
    private static bool IsRange(Page page, int next, int number)
    {
        if (number == 1 && page.IsAnyWord(next, ["to", "a"]) && next + 1 < page.Tokens.Length && page.Words(next + 1) is ['3' or '4'])
        {
            return true;
        }

        var at = next;
        while (at < next + 3 && at < page.Tokens.Length && page.Tokens[at].Kind == TokenKind.Symbol && page.CharAt(at) is '-' or '~' or '.' or '–' or '…')
        {
            at++;
        }

        return at > next && at < page.Tokens.Length && page.Tokens[at].Kind == TokenKind.Number && (page.IsSign(next, '-') || page.Words(at) is ['3' or '4']) && !page.Tokens[at].Is(TokenMarks.LineBefore);
    }

    private static bool IsStrength(Page page, int next) =>
        Glued(page, next) && page.Tokens[next].Length == 1 && page.CharAt(next) is 'A' or 'B' or 'C' && page.CharAt(next - 1) is '1' or '2';

    private static bool Glued(Page page, int next) =>
        next < page.Tokens.Length && !page.Tokens[next].Is(TokenMarks.SpaceBefore) && page.Tokens[next].Kind == TokenKind.Word;

    /// <summary>The term just before or after decides; without one, a tumour or a differentiation must stand in the sentence.</summary>
    private static bool IsOfTumour(Page page, int first, int next)
    {
        if (page.HasWord(first - 5, first, Regression) || page.HasWord(next, next + 2, Regression))
        {
            // "régression de Rödel de grade II", "grade III de Huvos": how well a treatment answered.
            return false;
        }

        if (page.HasWord(first - 3, first, Disorders) || page.HasWord(first - 2, first, ["clark"]) || page.HasWord(next, next + 2, ["clark"]))
        {
            // "grade III de Clark": how deep a melanoma reaches.
            return false;
        }

        var (tumour, happening, besideTumour, inSitu) = (false, false, false, false);
        foreach (var mention in page.MentionsIn(page.SentenceOf(first)))
        {
            var near = mention.Last <= first ? first - mention.Last <= 3 : mention.First >= next && mention.First - next <= 1;
            if (near && Any(page, mention, Event) && !Any(page, mention, Tumour) && !(mention.First >= next && IsBehindName(page, first, next)))
            {
                return false;
            }

            if (near && (!besideTumour || mention.Last <= first) && page.As(mention, ConceptKind.Morphology) is { } named)
            {
                (besideTumour, inSitu) = (true, named.Has("insitu"));
            }

            happening |= Any(page, mention, Happening) && Math.Max(first - mention.Last, mention.First - next) <= 8;
            tumour |= Any(page, mention, Tumour) || page.Is(mention, Keyword.Ki67) || page.Is(mention, Keyword.Mitosis);
        }

        // "DCIS, nuclear grade 2": the grade of what is beside the tumour. "Oedema grade 1, cramps grade 1": no tumour is spoken of.
        if (inSitu || (happening && !tumour))
        {
            return false;
        }

        return tumour || IsAlone(page, first, next) || page.HasWord(first, next + 3, ["fuhrman"]) || page.IsSign(next - 3, ':') || page.IsSign(next - 2, ':') || IsCell(page, next - 1) || IsTicked(page, first) || page.RoleOf(page.SentenceOf(first)) is SectionRole.Diagnosis or SectionRole.Pathology or SectionRole.Microscopy || HasTnm(page, first);
    }

    /// <summary>"TNE iléale G2, diabète": right behind the name of the tumour, and parted from what follows.</summary>
    private static bool IsBehindName(Page page, int first, int next)
    {
        if (!page.IsSign(next, ',') && !page.IsSign(next, ';'))
        {
            return false;
        }

        foreach (var mention in page.MentionsIn(page.SentenceOf(first)))
        {
            if (mention.First <= first && first - mention.Last <= 3 && Any(page, mention, Tumour))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Ki-67 : 3 %, mitoses 2/2 mm². Grade 2.": a sentence that is the grade and nothing else, behind one of the tumour.</summary>
    private static bool IsAlone(Page page, int first, int next)
    {
        var at = page.SentenceOf(first);
        var sentence = page.Narrative.Sentences[at];
        if (at == 0 || sentence.First != first || next < sentence.Last - 1 || page.Tokens[first].Is(TokenMarks.ParagraphBefore))
        {
            return false;
        }

        var before = page.KeywordsIn(at - 1);
        return (before.Has(Keyword.Ki67) || before.Has(Keyword.Mitosis) || page.KindsIn(at - 1).HasAny(TumourKinds)) && !page.KindsIn(at - 1).HasAny(EventKinds);
    }

    /// <summary>"☐ G1 ☒ G2 ☐ G3" below the name of a tumour: the box is no word of the text any more.</summary>
    private static bool IsTicked(Page page, int first)
    {
        var before = page.Text.AsSpan(0, page.Tokens[first].Begin).TrimEnd();
        if (!(before is [.., '☒' or '☑' or '✓' or '✔' or '✗' or '✘' or '■'] || before.EndsWith("[x]", StringComparison.OrdinalIgnoreCase) || before.EndsWith("(x)", StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        var sentence = page.SentenceOf(first);
        for (var s = sentence; s >= Math.Max(0, sentence - 3); s--)
        {
            if (page.KindsIn(s).Has(ConceptKind.Morphology))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Grade | 2", or a tab or wide blank between.</summary>
    private static bool IsCell(Page page, int at) =>
        at > 0 && (page.IsSign(at - 1, '|') || (!page.Tokens[at].Is(TokenMarks.LineBefore) && page.Text.AsSpan(page.Tokens[at - 1].End, page.Tokens[at].Begin - page.Tokens[at - 1].End) is { Length: > 2 } or ['\t']));

    private static bool HasTnm(Page page, int first) => first > 0 && page.IsClaimed(first - 1);

    private static bool Any(Page page, Mention mention, ConceptKind[] kinds)
    {
        foreach (var kind in kinds)
        {
            if (page.Lexicon.Has(mention, kind))
            {
                return true;
            }
        }

        return false;
    }
}
