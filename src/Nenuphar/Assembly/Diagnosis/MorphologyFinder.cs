using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Diagnosis;

/// <summary>The diagnosis kept in the end: every name of a tumour votes with the weight of its place; general names yield to specific ones.</summary>
internal static class MorphologyFinder
{
    /// <summary>A second diagnosis must weigh this much of the first.</summary>
    private const double SecondShare = 0.4;

    /// <summary>One plain mention in a history is enough: "a man with a history of neuroendocrine tumor presented with fatigue".</summary>
    private const double Told = 0.7;

    /// <summary>Words that say less than the code of the carcinoma under which they stand; a grade or differentiation beside them says the rest.</summary>
    private const string Neoplasm = "nen";

    /// <summary>Words between two names that are told as a choice ("ou d'un", "or possibly a").</summary>
    private const int AlternativeGap = 4;

    /// <summary>How far behind a name the word that it was split from stands.</summary>
    private const int SplitReach = 8;

    private static readonly WordStarts Neuroendocrine = new("neuroendocrin");

    /// <summary>Words between two parts of one mixed tumour.</summary>
    private const int MixtureGap = 10;

    private sealed record Vote(Mention Mention, string Code, double Weight, bool Weak, string Named, bool IsAlternative = false);

    public static void Read(Page page, List<Statement> statements)
    {
        var votes = Alternatives(page, Replaced(page, Votes(page, statements)));
        if (votes.Exists(v => !IsPossible(page, v) && (!v.Weak || IsSeen(page, v))))
        {
            votes.RemoveAll(v => IsPossible(page, v));
        }

        var sums = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var vote in votes)
        {
            sums[vote.Code] = Math.Min(sums.GetValueOrDefault(vote.Code) + vote.Weight, 9);
        }

        foreach (var general in sums.Keys.ToList())
        {
            if (sums.Any(s => Hierarchy.Covers(general, s.Key) && s.Value >= sums[general] * Hierarchy.Share(general, s.Key)))
            {
                sums.Remove(general);
            }
        }

        if (sums.Count == 0)
        {
            return;
        }

        var best = sums.Values.Max();
        if (best < 1 && !IsCarcinoma(page, sums, votes) && !votes.Exists(v => !v.Weak && !IsPossible(page, v) && v.Weight >= Told) && !votes.TrueForAll(v => (v.Code[^1] == '2' || v.Code is "8040/0" or "8040/1") && !IsPossible(page, v)) && !ConfirmedAfter(page, votes[^1].Mention.Last) && !IsVerdict(page, votes))
        {
            return;
        }

        var bestOther = 0.0;
        foreach (var (code, sum) in sums)
        {
            bestOther = IsBeside(code, votes) ? bestOther : Math.Max(bestOther, sum);
        }

        foreach (var (code, sum) in sums)
        {
            foreach (var vote in sum >= best * SecondShare && (sum > bestOther || !IsBeside(code, votes)) ? votes : [])
            {
                if (vote.Code == code)
                {
                    statements.Add(new Statement(FactKind.Morphology, code, page.SpanOf(vote.Mention)) { Token = vote.Mention.First, Named = vote.Named });
                }
            }
        }
    }

    /// <summary>"NET? Biopsy: adenocarcinoma": a cancer that the tissue tells leaves nothing of the question before it, however general its name.</summary>
    private static bool IsSeen(Page page, Vote vote) => vote.Code[^1] == '3' && vote.Code is not ("8000/3" or "8010/3") && Tissue.Tells(page, vote.Mention);

    /// <summary>"L'histologie conclut à un schwannome", "the biopsy showed poorly differentiated carcinoma": a benign or general name is the diagnosis where the tissue tells it and nothing else is named.</summary>
    private static bool IsVerdict(Page page, List<Vote> votes) =>
        votes.TrueForAll(v => v.Code == "8010/3" || (v.Weak && !v.Code.StartsWith("8000", StringComparison.Ordinal))) && votes.Exists(v => !IsPossible(page, v) && Tissue.Tells(page, v.Mention));

    /// <summary>"Carcinome du côlon", "pancreatic carcinoma" and no other name: a carcinoma of an organ that is told beside it.</summary>
    private static bool IsCarcinoma(Page page, Dictionary<string, double> sums, List<Vote> votes)
    {
        if (sums.Count > 1 || !sums.ContainsKey("8010/3"))
        {
            return false;
        }

        foreach (var vote in votes)
        {
            if (vote.Code == "8010/3" && !IsPossible(page, vote) && page.HasWord(vote.Mention.First, vote.Mention.Last, ["carcin"]) && OrganParts.HasOrgan(page, vote.Mention))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In situ and benign names, and basal cell carcinoma of the skin, stand beside the tumour in question unless nothing outweighs them.</summary>
    private static bool IsBeside(string code, List<Vote> votes) =>
        code is "8090/3" || (code[^1] is '0' or '2' && !votes.Exists(v => v.Code == code && !v.Weak));

    private static List<Vote> Votes(Page page, List<Statement> statements)
    {
        var votes = new List<Vote>();
        var said = ByToken.Of(statements, FactKind.Grade, FactKind.Differentiation);
        foreach (var mention in page.MentionsOf(KindSet.Of(ConceptKind.Morphology)))
        {
            if ((page.As(mention, ConceptKind.Morphology) ?? ShortName.Of(page, mention)) is not { } concept || (Weights.At(page, mention) is var weight && weight == 0) || Grounds.Is(page, mention, concept) || MinorParts.Is(page, mention) || UnmeantNames.Is(page, mention) || FormerNames.Is(page, mention) || RefutedNames.Is(page, mention))
            {
                continue;
            }

            var weak = concept.Has("benign") || concept.Has("generic") || concept.Has("insitu");
            var code = Refined(page, mention, concept.Value, said);
            votes.Add(new Vote(mention, code, weak ? weight * 0.3 : weight, weak, concept.Named == Neoplasm && code != concept.Value ? "" : concept.Named));
        }

        var neuroendocrine = -1;
        foreach (var mention in page.Mentions)
        {
            if (neuroendocrine < mention.Last - 1 && (neuroendocrine = page.Next(mention.Last - 1, page.Tokens.Length, Neuroendocrine)) < 0)
            {
                break;
            }

            if (neuroendocrine - mention.Last < SplitReach && Split(page, mention) is { } code && Weights.At(page, mention) is var weight and > 0)
            {
                votes.Add(new Vote(mention, Refined(page, mention, code, said), weight, false, ""));
            }
        }

        foreach (var mention in page.MentionsOf(KindSet.Of(ConceptKind.Morphology)))
        {
            if (PartedNames.Of(page, mention) is { } code && !votes.Exists(v => v.Code == code) && Weights.At(page, mention) is var weight and > 0)
            {
                votes.Add(new Vote(mention, code, weight, false, ""));
            }
        }

        _ = OtherCancers.Of(page) is { Any: true } others && RemoveOthers(others, votes) > 0;
        Repeated(page, votes);
        PartsOfMixed(page, votes);
        ElsewhereGraded(votes, statements);
        MixedGermCells(page, votes);
        votes.Sort((a, b) => a.Mention.First.CompareTo(b.Mention.First));
        return votes;
    }

    private static int RemoveOthers(OtherCancers others, List<Vote> votes) => votes.RemoveAll(v => others.OrganOf(v.Mention) is not null);

    /// <summary>"Adénocarcinome du côlon en 2026 (biopsie : adénocarcinome)" beside a neuroendocrine tumour: the brackets say the same cancer once more, and weigh nothing against the tumour.</summary>
    private static void Repeated(Page page, List<Vote> votes)
    {
        var dated = new DatedCancers(page);
        var told = votes.Where(v => dated.Tell(v.Mention)).ToLookup(v => page.SentenceOf(v.Mention.First));
        if (told.Count > 0)
        {
            votes.RemoveAll(v => told[page.SentenceOf(v.Mention.First)].Any(t => t.Code == v.Code && t.Mention.First < v.Mention.First && PriorCancers.IsBracketed(page, t.Mention.Last, v.Mention.First)));
        }
    }

    /// <summary>"MiNEN: 60 % squamous cell carcinoma and 40 % large cell neuroendocrine carcinoma": what has its share beside it is a part of the mixed neoplasm that the text names.</summary>
    private static void PartsOfMixed(Page page, List<Vote> votes)
    {
        if (votes.Exists(static v => Details.Components.IsCarcinoma(v.Code)) && votes.Exists(static v => Details.Components.IsOtherPart(v.Code)))
        {
            CalledMixed(page, votes);
        }

        if (votes.Exists(v => v.Code == "8154/3"))
        {
            votes.RemoveAll(v => v.Code[^1] == '3' && v.Code != "8154/3" && Details.Components.HasShare(page, v.Mention));
        }
        else if (votes.Find(v => v.Code is "8041/3" or "8013/3" && Details.Components.HasShare(page, v.Mention)) is { } neuroendocrine)
        {
            // "Small cell carcinoma of the bladder (70 %) with urothelial carcinoma (30 %)": one tumour, named by the part that decides.
            votes.RemoveAll(v => v.Code == "8120/3" && page.SentenceOf(v.Mention.First) == page.SentenceOf(neuroendocrine.Mention.First) && Details.Components.HasShare(page, v.Mention));
        }
    }

    /// <summary>"Tumeur mixte : adénocarcinome et carcinome neuroendocrine".</summary>
    private static void CalledMixed(Page page, List<Vote> votes)
    {
        if (Details.Components.Mixed(page, votes.ConvertAll(v => (v.Mention, v.Code))) is { } sentence)
        {
            var parts = votes.FindAll(v => page.SentenceOf(v.Mention.First) == sentence);
            votes.RemoveAll(parts.Contains);
            votes.Add(parts[0] with { Code = "8154/3", Weight = parts.Max(v => v.Weight), Named = "" });
        }
    }

    /// <summary>"Tumeur neuroendocrine du pancréas", and "G2" ticked or told in another place: where no other tumour is named, the grade is this one's.</summary>
    private static void ElsewhereGraded(List<Vote> votes, List<Statement> statements)
    {
        if (!votes.Exists(v => v.Code == "8240/3") || votes.Exists(v => !v.Weak && v.Code is not ("8240/3" or "8249/3")))
        {
            return;
        }

        var grades = statements.Where(s => s.Kind == FactKind.Grade && s.IsAffirmed).Select(s => s.Value).Distinct(StringComparer.Ordinal).ToList();
        if (grades is not ["G2" or "G3"])
        {
            return;
        }

        for (var i = 0; i < votes.Count; i++)
        {
            votes[i] = votes[i].Code == "8240/3" && votes[i].Named.Length == 0 ? votes[i] with { Code = "8249/3" } : votes[i];
        }
    }

    /// <summary>"carcinome embryonnaire (75 %), séminome (20 %) et tératome (5 %)": parts of one mixed germ cell tumour.</summary>
    private static void MixedGermCells(Page page, List<Vote> votes)
    {
        for (var i = votes.Count - 1; i > 0; i--)
        {
            var (first, second) = (votes[i - 1], votes[i]);
            if (IsGermCell(first.Code) && IsGermCell(second.Code) && first.Code != second.Code && second.Mention.First - first.Mention.Last <= MixtureGap && page.SentenceOf(first.Mention.First) == page.SentenceOf(second.Mention.First)
                && (HasShare(page, first.Mention.Last) || HasShare(page, second.Mention.Last)))
            {
                votes.Add(new Vote(first.Mention, "9085/3", Math.Max(first.Weight, second.Weight), false, ""));
            }
        }
    }

    private static bool IsGermCell(string code) => code[..4] is "9061" or "9064" or "9070" or "9071" or "9080" or "9100";

    /// <summary>A share of the tumour right behind its name: "(75 %)", "75%".</summary>
    private static bool HasShare(Page page, int at) => page.IsSign(at + 1, '%') || (page.IsSign(at, '(') && page.IsSign(at + 2, '%'));

    /// <summary>"tumeur pulmonaire neuroendocrine", "carcinome de type neuroendocrine": the organ or a word stands inside the name.</summary>
    private static string? Split(Page page, Mention mention)
    {
        if (page.As(mention, ConceptKind.Morphology) is { Value: "8000/3" or "8010/3" or "8140/3" } && RefinedNames.Differentiates(page, mention.Last))
        {
            return "8574/3";
        }

        if (!page.Starts(mention.Last, "neuroendocrin") && !(page.IsWord(mention.Last, "de") && page.IsWord(mention.Last + 1, "type") && page.Starts(mention.Last + 2, "neuroendocrin")))
        {
            return null;
        }

        var head = page.Lexicon.Has(mention, ConceptKind.Site) ? mention.First - 1 : mention.First;
        return page.StartsAny(head, ["tumeur", "tumor", "tumour"]) ? "8240/3" : page.StartsAny(head, ["carcino", "cancer"]) ? "8246/3" : null;
    }

    private static bool IsPossible(Page page, Vote vote) => vote.IsAlternative || (page.At(vote.Mention) & Circumstance.Possible) != 0;

    /// <summary>"a liposarcoma, a leiomyosarcoma or a mesothelioma": tumours between which the writer has not chosen. Two names of one tumour are no choice.</summary>
    private static List<Vote> Alternatives(Page page, List<Vote> votes)
    {
        for (var i = votes.Count - 1; i > 0; i--)
        {
            var (first, second) = (votes[i - 1], votes[i]);
            var (from, to) = (first.Mention.Last, second.Mention.First);
            if (to - from is < 1 or > AlternativeGap || page.SentenceOf(first.Mention.First) != page.SentenceOf(to) || first.Code == second.Code || Hierarchy.Covers(first.Code, second.Code) || Hierarchy.Covers(second.Code, first.Code))
            {
                continue;
            }

            if (HasOr(page, from, to) || (second.IsAlternative && page.IsSign(from, ',')))
            {
                votes[i] = Doubted(second);
                votes[i - 1] = Doubted(first);
            }
        }

        return votes;
    }

    private static bool HasOr(Page page, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (page.IsWord(i, "ou") || page.IsWord(i, "or") || page.IsWord(i, "vs") || page.IsWord(i, "versus"))
            {
                return true;
            }
        }

        return false;
    }

    private static Vote Doubted(Vote vote) => vote.IsAlternative ? vote : vote with { Weight = vote.Weight * 0.25, IsAlternative = true };

    /// <summary>What was read before a final diagnosis counts little against it.</summary>
    private static List<Vote> Replaced(Page page, List<Vote> votes)
    {
        var final = votes.FindLastIndex(v => Weights.IsFinal(page, v.Mention) && !v.Weak);
        for (var i = 0; i < final; i++)
        {
            if (votes[i].Code != votes[final].Code && !Hierarchy.Covers(votes[final].Code, votes[i].Code))
            {
                votes[i] = votes[i] with { Weight = votes[i].Weight * 0.3 };
            }
        }

        if (LastVerdicts.Overruled(page, votes.ConvertAll(v => (v.Mention, v.Code, IsPossible(page, v)))) is { } code)
        {
            votes.RemoveAll(v => v.Code == code);
        }

        return votes;
    }

    /// <summary>A diagnosis that is only suspected where it is named, and confirmed later.</summary>
    private static bool ConfirmedAfter(Page page, int from)
    {
        for (var i = from; i < page.Tokens.Length; i++)
        {
            if (Values.Polarities.StartsWith(page.Words(i), "confirm"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Grade : G2" in the row below the name.</summary>
    private static string InNextRow(Page page, int row, ByToken said)
    {
        if (row >= page.Tokens.Length || !page.Tokens[row].Is(TokenMarks.LineBefore) || page.Tokens[row].Is(TokenMarks.ParagraphBefore) || !page.StartsAny(row, ["grade"]))
        {
            return "";
        }

        var grade = "";
        foreach (var statement in said.Between(row, page.Narrative.Sentences[page.SentenceOf(row)].Last))
        {
            grade = statement.Kind == FactKind.Grade && statement.IsAffirmed && grade.Length == 0 ? statement.Value : grade;
        }

        return grade;
    }

    /// <summary>Grade and differentiation said with a neuroendocrine name change its code.</summary>
    private static string Refined(Page page, Mention mention, string code, ByToken said)
    {
        if (code is "8680/3" or "8312/3" or "8041/3" or "8510/3")
        {
            return RefinedNames.Of(page, mention, code);
        }

        if (code is not ("8240/3" or "8246/3" or "8815/1"))
        {
            return code;
        }

        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        var (grade, differentiation) = ("", "");
        foreach (var statement in said.Between(sentence.First, sentence.Last))
        {
            if (Math.Abs(statement.Token - mention.Last) <= 12 && (statement.Circumstance & (Circumstance.Negated | Circumstance.Literature | Circumstance.Family)) == 0)
            {
                grade = statement.Kind == FactKind.Grade ? statement.Value : grade;
                differentiation = statement.Kind == FactKind.Differentiation ? statement.Value : differentiation;
            }
        }

        if (grade.Length == 0)
        {
            grade = InNextRow(page, sentence.Last, said);
        }

        if (code == "8246/3" && RefinedNames.CellSize(page, mention) is { } cell)
        {
            return cell;
        }

        return (code, differentiation, grade) switch
        {
            ("8246/3", "well", "G2" or "G3") => "8249/3",
            ("8246/3", "well", _) => "8240/3",
            ("8246/3", "moderate", _) => "8249/3",
            ("8240/3", "poor", _) => "8246/3",
            ("8240/3", _, "G2" or "G3") => "8249/3",
            ("8815/1", _, "G3") => "8815/3",
            _ => code,
        };
    }
}
