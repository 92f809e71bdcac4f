using Nenuphar.Cases;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Context;

/// <summary>
/// Finds the cues of each sentence and marks the tokens in their reach. A scope runs to the end of its sentence, to a terminator, out of
/// the brackets it stands in, or as many tokens as the cue reaches.
/// </summary>
internal static class Scopes
{
    private static readonly WordStarts Likely = new("probabl", "possibl", "vraisembl", "presum", "suppos");

    /// <summary>How far before a joint the verb of its first clause stands: "was completely resected and".</summary>
    private const int VerbReach = 4;

    /// <summary>How far back the verb of a clause is looked for.</summary>
    private const int Clause = 14;

    /// <summary>A cue that reaches as far as this reaches the next of a list too.</summary>
    private const int ListReach = 5;

    /// <summary>"origine digestive haute probable": words from an origin to what doubts it.</summary>
    private const int OriginReach = 4;

    /// <summary>What the role of a section says of everything in it.</summary>
    public static Circumstance Of(SectionRole role) => role switch
    {
        SectionRole.Literature => Circumstance.Literature,
        SectionRole.FamilyHistory => Circumstance.Family,
        _ => Circumstance.Affirmed,
    };

    /// <param name="mentions">A cue inside a longer term ("non-seminomatous", "without complications") is part of its name: it says nothing of the term itself.</param>
    /// <returns>What holds at each token, and what holds there for treatments alone.</returns>
    public static (Circumstance[] Marks, Circumstance[] Intentions) Read(Narrative narrative, CueTable table, List<Mention> mentions)
    {
        var tokens = narrative.Tokens;
        var (marks, intentions) = (new Circumstance[tokens.Length], new Circumstance[tokens.Length]);
        var ends = new ScopeEnds();
        var found = new List<(Cue Cue, int First, int Last, Mention Term)>();
        var mention = 0;
        foreach (var sentence in narrative.Sentences)
        {
            var base_ = Of(narrative.Sections[sentence.Section].Role);
            if (base_ == Circumstance.Literature && SpeaksOfCase(narrative.Text, tokens, sentence))
            {
                base_ = Circumstance.Affirmed;
            }

            if (base_ != 0)
            {
                marks.AsSpan(sentence.First, sentence.Length).Fill(base_);
            }

            if (narrative.Sections[sentence.Section].Role == SectionRole.Plan && !Plans.AreCarriedOut(narrative.Text, tokens, sentence.First, sentence.Last))
            {
                intentions.AsSpan(sentence.First, sentence.Length).Fill(Circumstance.Planned);
            }

            Collect(narrative.Text, tokens, sentence, table, mentions, ref mention, found, ends);
            foreach (var (cue, first, last, term) in found)
            {
                if (cue.IsHeading)
                {
                    Plans.Mark(narrative, sentence, first, last, intentions);
                    continue;
                }

                if (cue.Mark == Circumstance.Hypothetical && cue.TreatmentsOnly)
                {
                    // "If progression, everolimus": there was no progression either.
                    intentions.AsSpan(first, last - first).Fill(Circumstance.Hypothetical);
                }

                Mark(narrative.Text, tokens, sentence, cue, first, last, term, ends, cue.TreatmentsOnly ? intentions : marks);
            }
        }

        return (marks, intentions);
    }

    /// <summary>A figure of a published case, or "our patient", shows this patient even in a discussion.</summary>
    private static bool SpeaksOfCase(string text, ReadOnlySpan<Token> tokens, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            var words = tokens[i].Span.Of(text);
            if ((words.Equals("figure", StringComparison.OrdinalIgnoreCase) || words.Equals("figures", StringComparison.OrdinalIgnoreCase)) && i + 1 < tokens.Length && tokens[i + 1].Kind == TokenKind.Number)
            {
                return true;
            }

            if ((words.Equals("our", StringComparison.OrdinalIgnoreCase) || words.Equals("notre", StringComparison.OrdinalIgnoreCase)) && i + 1 < sentence.Last
                && tokens[i + 1].Span.Of(text) is var next && (next.StartsWith("case", StringComparison.OrdinalIgnoreCase) || next.StartsWith("cas", StringComparison.OrdinalIgnoreCase) || next.StartsWith("patient", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    private static void Collect(
        string text, ReadOnlySpan<Token> tokens, Sentence sentence, CueTable table, List<Mention> mentions, ref int mention, List<(Cue, int, int, Mention)> found, ScopeEnds ends)
    {
        found.Clear();
        ends.Clear();
        var within = tokens[..sentence.Last];
        for (var i = sentence.First; i < sentence.Last;)
        {
            if (tokens[i].Initial is ';' or '|' || (i > sentence.First && text[tokens[i].Begin - 1] == '\t') || (tokens[i].Initial == ',' && IsSeen(text, tokens, i + 1, sentence.Last)))
            {
                ends.Add(i, Circumstance.Affirmed);
            }
            else if (tokens[i].Initial == ',' && (ListEnds.IsAt(text, tokens, i + 1, sentence.Last) || ListEnds.ClosesHistory(text, tokens, sentence.First, i, sentence.Last)))
            {
                ends.Add(i, ~Circumstance.Negated);
            }

            if (tokens[i].Initial == ':' && OpensFindings(text, tokens, sentence.First, i))
            {
                ends.Add(i, ~Circumstance.Negated);
            }

            if (!table.Opens(in tokens[i]))
            {
                i++;
                continue;
            }

            var cues = table.At(text, within, i, out var last);
            if (cues.Length > 0 && text[tokens[i].Begin] == ':' && last < sentence.Last && (tokens[last].Kind == TokenKind.Word || (tokens[last].Initial == '/' && tokens[last - 1].Kind == TokenKind.Number)) && !tokens[last].Is(TokenMarks.LineBefore))
            {
                // "Fever: no" answers; "Skin: no rash" goes on, and "Nodes: 0/18" counts.
                i++;
                continue;
            }

            var term = cues.Length > 0 ? TermAround(mentions, ref mention, i, last) : default;
            foreach (var cue in cues)
            {
                var named = term.Last > 0 && (cue.Mark != Circumstance.Past || cue.Action == CueAction.Terminate);
                if (cue.Action == CueAction.Terminate && !named && !GoesOnDenying(text, tokens, found, i))
                {
                    ends.Add(i, cue.Mark);
                }
                else if (cue.Action == CueAction.Mark)
                {
                    var own = cue.Mark == Circumstance.Negated && cue.Backward && mention > 0 && mentions[mention - 1].Last == i ? MarkerNames.Before(text, tokens, mentions, mention - 1, i) : 0;
                    found.Add((own > 0 ? cue with { Reach = own } : cue, i, last, named ? term : new Mention(i, last, 0)));
                }
            }

            i = cues.Length > 0 ? last : i + 1;
        }
    }

    /// <summary>"no uptake in the bones, intense uptake in the liver": what takes up strongly is seen, whatever was denied before the comma.</summary>
    private static bool IsSeen(string text, ReadOnlySpan<Token> tokens, int at, int last) => at + 1 < last
        && ((PageReading.StartsAny(text, tokens[at], ["intens", "strong", "marked"]) && PageReading.StartsAny(text, tokens[at + 1], Taking)) || (PageReading.StartsAny(text, tokens[at], Taking) && (PageReading.StartsAny(text, tokens[at + 1], ["intens"]) || (at + 2 < last && PageReading.StartsAny(text, tokens[at + 2], ["intens"])))));

    /// <summary>"Carcinoid syndrome without metastases: flushing": what is told behind the colon is the syndrome's; "without these signs: flushing" denies it.</summary>
    private static bool OpensFindings(string text, ReadOnlySpan<Token> tokens, int first, int colon)
    {
        for (var i = colon - 1; i > first && i >= colon - OriginReach; i--)
        {
            if (tokens[i].Span.Of(text) is "without" or "sans")
            {
                return i < colon - 1 && !Listed.Begin(text, tokens[colon - 1]) && !Listed.Begin(text, tokens[i + 1]);
            }
        }

        return false;
    }

    private static readonly WordStarts Listed = new("sign", "sympt", "suivant", "follow", "these", "ces", "the", "les", "one", "any", "aucun");
    private static readonly string[] Taking = ["uptake", "fixat", "captat", "hyperfix", "hypercapt", "avid"];

    /// <summary>"Elle nie des nausées et des vomissements": behind a verb of denying the article opens one more that is denied.</summary>
    private static bool GoesOnDenying(string text, ReadOnlySpan<Token> tokens, List<(Cue Cue, int First, int Last, Mention Term)> found, int at) =>
        found.Count > 0 && found[^1] is var last && last.Cue.Mark == Circumstance.Negated && last.Cue.Forward && tokens[at].Initial is 'e' or ','
        && tokens[at].Span.Of(text) is "et" or "," && (tokens[last.First].Span.Of(text) is "nie" or "Nie" or "nient" or "niait" or "niant" or "nié" || (tokens[last.First].Span.Of(text) is "non" or "pas" && Company.Begin(text, tokens[last.First + 1]) && HasOr(text, tokens, at)));

    private static readonly WordStarts Company = new("associ", "accompagn");

    /// <summary>"non associée à une toux, une fièvre ou une perte de poids": the list that is denied ends with "ou".</summary>
    private static bool HasOr(string text, ReadOnlySpan<Token> tokens, int at)
    {
        for (var i = at + 1; i < Math.Min(tokens.Length, at + 40) && text[tokens[i].Begin] is not ('.' or ';' or ':'); i++)
        {
            if (tokens[i].Initial == 'o' && tokens[i].Span.Of(text) is "ou")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The term that holds a cue and more words than the cue; none: the default.</summary>
    private static Mention TermAround(List<Mention> mentions, ref int mention, int first, int last)
    {
        while (mention < mentions.Count && mentions[mention].Last <= first)
        {
            mention++;
        }

        return mention < mentions.Count && mentions[mention] is var term && term.First <= first && term.Last >= last && term.Last - term.First > last - first ? term : default;
    }

    private static void Mark(string text, ReadOnlySpan<Token> tokens, Sentence sentence, Cue cue, int first, int last, Mention term, ScopeEnds ends, Circumstance[] marks)
    {
        if (cue.Forward)
        {
            var end = cue.Reach == 0 ? sentence.Last : Math.Min(sentence.Last, last + cue.Reach);
            var depth = 0;
            var goesOn = cue.Reach >= ListReach && (cue.Mark & (Circumstance.Negated | Circumstance.Possible)) != 0;
            for (var i = term.Last; i < end && !ends.EndsAt(i, cue.Mark); i++)
            {
                depth += Depth(text, tokens[i]);
                if (depth < 0 || (cue.Mark == Circumstance.Negated && ListEnds.EndsClause(text, tokens, i, sentence.Last, cue.TreatmentsOnly)))
                {
                    break;
                }

                marks[i] |= cue.Mark;
                if (goesOn && i + 1 < sentence.Last && IsNextOfList(text, tokens, i))
                {
                    end = Math.Max(end, Math.Min(sentence.Last, i + 1 + cue.Reach));
                }
            }
        }

        // "primitif non retrouvé" as one term: what is denied stands in it.
        if (cue.Backward && !(cue.Mark == Circumstance.Negated && term.First < first) && !((cue.Mark == Circumstance.Negated || (cue.Mark == Circumstance.Hypothetical && cue.Forward)) && OpensClause(text, tokens, sentence, first, last)) && !(cue.TreatmentsOnly && cue.Mark == Circumstance.Planned && WasDone(text, tokens, sentence, first)))
        {
            if (text[tokens[first].Begin] == '?' && tokens[first].Is(TokenMarks.SpaceBefore) && last < sentence.Last && !tokens[last].Is(TokenMarks.SpaceBefore) && tokens[last].Kind == TokenKind.Word)
            {
                Glued(tokens, last, Math.Min(last + cue.Reach, sentence.Last), cue.Mark, marks);
                return;
            }

            var begin = Math.Max(cue.Reach == 0 ? sentence.First : Math.Max(sentence.First, first - cue.Reach), DoubtfulOrigin(text, tokens, cue, first, last));

            while (text[tokens[first].Begin] == '?' && begin > sentence.First && tokens[begin].Span.Of(text) is "of" or "the" or "in" or "de" or "du" or "des" or "la" or "le" or "l" or "'" or "’")
            {
                // "NET of the cervix?": what is asked begins before its place.
                begin--;
            }

            if (cue.Mark == Circumstance.Negated && ExcludedLists.Bracketed(text, tokens, sentence.First, first) is >= 0 and var opened)
            {
                // "(VIH, tuberculose, hépatite) écartés": all that stand in the bracket, whatever test is told with one of them.
                Deny(marks.AsSpan(opened, first - opened));
            }

            // "FOLFIRI (start next week)": the bracket speaks of the treatment before it.
            var depth = cue.TreatmentsOnly && first > 0 && text[tokens[first - 1].Begin] == '(' ? 1 : 0;
            for (var i = term.First - 1; i >= begin && !ends.EndsAt(i, cue.Mark); i--)
            {
                depth -= Depth(text, tokens[i]);
                if (depth < 0 || ((cue.TreatmentsOnly || cue.Mark == Circumstance.Planned) && StartsAnother(text, tokens, i)) || (cue.Mark == Circumstance.Negated && JoinsClause(text, tokens, sentence, i)) || (cue.TreatmentsOnly && cue.Mark == Circumstance.Hypothetical && text[tokens[i].Begin] == ',' && Runs(text, tokens, sentence, i)))
                {
                    break;
                }

                marks[i] |= cue.Mark;
            }
        }
    }

    /// <summary>"mass in the pancreas ?NET": the sign is of what it is glued to.</summary>
    private static void Glued(ReadOnlySpan<Token> tokens, int first, int last, Circumstance mark, Circumstance[] marks)
    {
        for (var i = first; i < last && tokens[i].Kind == TokenKind.Word; i++)
        {
            marks[i] |= mark;
        }
    }

    private static void Deny(Span<Circumstance> members)
    {
        foreach (ref var member in members)
        {
            member |= Circumstance.Negated;
        }
    }

    /// <summary>"une TNE d'origine iléale probable", "de probable origine iléale": the origin is doubtful, not the tumour before it; the word where the doubt begins, or -1.</summary>
    private static int DoubtfulOrigin(string text, ReadOnlySpan<Token> tokens, Cue cue, int first, int last)
    {
        if (cue.Mark != Circumstance.Possible || !Likely.Begin(text, tokens[first]))
        {
            return -1;
        }

        if (last < tokens.Length && IsOrigin(text, tokens[last]))
        {
            return last;
        }

        for (var i = first - 1; i >= 0 && i >= first - OriginReach; i--)
        {
            if (IsOrigin(text, tokens[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsOrigin(string text, Token token) => token.Initial == 'o' && token.Span.Of(text) is "origine" or "origines";

    /// <summary>"aucun signe de flush ou de diarrhée ou de fièvre", "no sign of X or of Y, nor Z": each of a list is denied as the first is.</summary>
    private static bool IsNextOfList(string text, ReadOnlySpan<Token> tokens, int at) => tokens[at].Initial switch
    {
        'o' => tokens[at].Span.Of(text) is "ou" or "or",
        'n' => tokens[at].Span.Of(text) is "ni" or "nor",
        'e' => tokens[at].Span.Of(text) is "et" && tokens[at + 1].Span.Of(text) is "de" or "d",
        ',' => tokens[at + 1].Initial == 'd' && tokens[at + 1].Span.Of(text) is "de" or "d",
        _ => false,
    };

    /// <summary>"Tamoxifen, no recurrence": a denial that opens a clause of its own and goes on does not look back over the comma.</summary>
    private static bool OpensClause(string text, ReadOnlySpan<Token> tokens, Sentence sentence, int first, int last) =>
        first > sentence.First && text[tokens[first - 1].Begin] == ',' && last < sentence.Last && tokens[last].Kind != TokenKind.Symbol && !tokens[last].Is(TokenMarks.LineBefore);

    /// <summary>"Il a subi une résection programmée": a verb in the same clause says that it was done.</summary>
    private static bool WasDone(string text, ReadOnlySpan<Token> tokens, Sentence sentence, int first)
    {
        for (var i = first - 1; i >= Math.Max(sentence.First, first - Clause) && text[tokens[i].Begin] is not (',' or ';' or ':'); i--)
        {
            if (tokens[i].Span.Of(text) is "subi" or "bénéficié" or "reçu" or "underwent" or "received")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The NET was resected and metastases were ruled out": a verb right before the joint makes what stands before it a clause of its own.</summary>
    private static bool JoinsClause(string text, ReadOnlySpan<Token> tokens, Sentence sentence, int at)
    {
        if (tokens[at].Initial is not ('a' or 'e') || tokens[at].Span.Of(text) is not ("and" or "et"))
        {
            return false;
        }

        for (var i = at - 2; i >= Math.Max(sentence.First, at - VerbReach); i--)
        {
            if (tokens[i].Span.Of(text) is "was" or "were" or "been" or "été")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Sous lanréotide, une chirurgie est envisagée": an article behind a comma opens what the plan is about.</summary>
    private static bool StartsAnother(string text, ReadOnlySpan<Token> tokens, int at) =>
        text[tokens[at].Begin] == ',' && at + 1 < tokens.Length && tokens[at + 1].Span.Of(text) is "un" or "une" or "le" or "la" or "il" or "elle" or "a" or "an" or "the" or "he" or "she";

    /// <summary>"Lanréotide depuis 2019, évérolimus si progression": what stands before the comma is told as running or first, and under no condition.</summary>
    private static bool Runs(string text, ReadOnlySpan<Token> tokens, Sentence sentence, int comma)
    {
        for (var i = comma - 1; i >= Math.Max(sentence.First, comma - Clause); i--)
        {
            if (Running.Are(text, tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordStarts Running = new("depuis", "since", "poursuivi", "poursuivie", "continued", "started", "debute", "debutee", "commence", "recu", "received", "ongoing", "first", "abord", "premier", "initially");

    private static int Depth(string text, Token token) => text[token.Begin] switch
    {
        '(' or '[' => 1,
        ')' or ']' => -1,
        _ => 0,
    };
}
