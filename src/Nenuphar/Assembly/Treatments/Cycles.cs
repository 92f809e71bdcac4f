using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Time;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Numbers of cycles: "six cycles", "4 cures", "CAPTEM x11", "C1 à C4", "C1 le 19/09, C2 le 10/10".</summary>
internal static class Cycles
{
    internal static readonly WordStarts Rounds = new("cycle", "cure", "course");
    internal static readonly WordStarts Words = new("cycle", "cure", "course", "dose", "injection", "administration", "perfusion", "infusion");
    private static readonly List<Count> None = [];
    private static readonly WordStarts Ordinals = new("prem", "deux", "trois", "quatr", "cinq", "six", "sept", "huit", "neuv", "dix", "first", "second", "third", "fourth", "fifth", "sevent", "eigh", "nint", "tent");

    private static readonly WordStarts Following = new("deuxieme", "troisieme", "quatrieme", "cinquieme", "sixieme", "third", "fourth", "fifth", "sixth", "prochain");

    internal static readonly WordStarts Moments = new("apres", "after", "bout");
    private static readonly WordStarts Meaning = new("decid", "propos", "envisag", "prevu", "recommand", "recommend", "plan", "consider", "discut", "discuss");
    private static readonly WordStarts Offered = new("propos", "envisag", "prevu", "recommand", "recommend", "planned", "planif", "offered");
    internal static readonly WordStarts Given = new("recu", "recoi", "recev", "subi", "termine", "terminat", "terminai", "terminan", "complet", "receiv", "administ", "realis", "effectu", "given", "deliver");
    internal static readonly WordStarts Had = new("recu", "recev", "termine", "terminat", "terminai", "terminan", "complet", "receiv");

    private static readonly WordStarts Completing = new("termine", "terminat", "terminai", "terminan", "complet", "acheve", "finish");
    private static readonly WordStarts Awaiting = new("attent", "attend", "await", "pending", "prevoi");

    /// <summary>"une perfusion de X": that it is given into the blood, and no count.</summary>
    private static readonly string[] Articles = ["un", "une", "a", "an"];

    /// <summary>How far behind the name of the drug "x3" may stand.</summary>
    public const int GluedReach = 8;

    /// <param name="Glued">"CAPTEM x11": it counts what stands just before it and nothing else.</param>
    /// <param name="SoFar">"après 3 cycles", "a reçu le 5e cycle": how many there had been at that moment.</param>
    /// <param name="LeftOut">"le 4e cycle n'a pas été administré": those before it were given.</param>
    /// <param name="Whole">"a terminé 10 cycles", "un total de 10 cycles": there were no more.</param>
    /// <param name="More">"trois cycles supplémentaires": besides those told before.</param>
    public readonly record struct Count(int Token, string Number, bool Glued = false, bool SoFar = false, bool More = false, bool LeftOut = false, bool Whole = false);

    /// <returns>To be read only: sentences that count nothing share one empty list.</returns>
    public static List<Count> In(Page page, Calendar calendar, int first, int last)
    {
        if (!MayCount(page, first, last))
        {
            return None;
        }

        var counts = new List<Count>();
        for (var i = page.Next(first + 1, last, Words); i >= 0; i = page.Next(i + 1, last, Words))
        {
            if (page.Starts(i, "curet") || page.Starts(i, "curie"))
            {
                continue;
            }

            if (IsAmount(page, i) || (page.Tokens[i - 1].Kind == TokenKind.Number && (page.StartsAny(i - 2, ["jour", "day"]) || page.IsWord(i - 2, "j") || page.IsWord(i - 2, "d"))))
            {
                continue;
            }

            if ((page.IsWord(i - 2, "a") && !IsReached(page, i)) || page.IsWord(i - 2, "to") || page.IsSign(i - 2, '-') || page.HasWord(i - 6, i, ["consistait"]) || (page.HasWord(i, i + 6, ["prevu", "planned", "schedul", "program"]) && !IsOfPlanned(page, i) && !page.HasWord(i + 1, i + 6, Following)) || page.HasWord(i, i + 6, ["cortico", "steroid", "predni", "antibio", "dexameth", "hydrocort", "transfus"]))
            {
                continue;
            }

            var more = page.HasWord(i + 1, i + 4, ["suppl", "addition"]) || page.StartsAny(i + 1, ["suivant"]) || page.StartsAny(i - 1, ["suppl", "addition", "further", "more", "autre", "other", "extra"]);
            if (more)
            {
                if ((Value(page, calendar, i - 1) ?? Value(page, calendar, i - 2)) is { } further && !page.HasWord(Math.Max(first, i - 16), Math.Min(i + 8, last), Meaning))
                {
                    counts.Add(new Count(i, further, More: true));
                }
            }
            else if (PartOf(page, calendar, page.StartsAny(i - 1, ["planned", "schedul"]) ? i - 2 : i - 1) is { } part)
            {
                counts.Add(new Count(i, part, SoFar: true));
            }
            else if (Value(page, calendar, i - 1) is { } number || (page.StartsAny(i - 1, ["total"]) && Value(page, calendar, i - 2) is { } && (number = Value(page, calendar, i - 2)!) is not null))
            {
                Plain(page, i, number, counts);
            }
            else if (page.IsWord(i - 1, "seul") || page.IsWord(i - 1, "seule") || page.IsWord(i - 1, "single"))
            {
                counts.Add(new Count(i, "1"));
            }
        }

        Elliptic(page, calendar, first, last, counts);
        Times(page, first, last, counts);
        Short(page, calendar, first, last, counts);
        Numbered(page, first, last, counts);
        OrdinalCycles.Add(page, calendar, first, last, counts);
        if (WithheldCycles.In(page, first, last) is var (at, given))
        {
            LeaveOut(counts, at, given);
        }

        return counts;
    }

    /// <summary>A number right before the word: of all cycles, or of those that had been given at some moment.</summary>
    private static void Plain(Page page, int at, string number, List<Count> counts)
    {
        var moment = page.HasWord(at - 4, at - 1, Moments) || page.HasWord(at - 6, at - 1, ["jusqu", "until"]);
        if (moment && IsOfChange(page, at))
        {
            return;
        }

        if (!(moment && page.HasWord(at - 9, at - 1, Awaiting)) && !(page.IsAnyWord(at - 1, Articles) && !page.StartsAny(at, Rounds) && !page.StartsAny(at + 1, ["uni"])))
        {
            counts.Add(new Count(at, number, SoFar: moment, Whole: !moment && (page.HasWord(at - 5, at - 1, Completing) || page.HasWord(at - 4, at + 4, ["total"]))));
        }
    }

    /// <summary>"après deux cycles, la dose a dû être réduite", "after two cycles it had to be reduced": when the dose changed, not how many there were.</summary>
    private static bool IsOfChange(Page page, int at)
    {
        const int Reach = 10;
        var last = Math.Min(page.Narrative.Sentences[page.SentenceOf(at)].Last, at + Reach);
        return page.Next(at + 1, last, Altered) is >= 0 and var change && (page.HasWord(at + 1, Math.Min(last, change + 4), ["dose", "posolog", "dosage"]) || page.HasWord(at + 1, change, ["du", "had"]));
    }

    private static readonly WordStarts Altered = new("redui", "reduc", "diminu", "decreas", "lower", "baiss", "augment", "increas", "escalad", "escalat");

    /// <summary>"réponse après trois cycles, maintenue après le sixième", "maintained after the sixth": the noun stands with the first number alone.</summary>
    private static void Elliptic(Page page, Calendar calendar, int first, int last, List<Count> counts)
    {
        if (counts.Count == 0 || !counts[^1].SoFar)
        {
            return;
        }

        for (var i = page.Next(counts[^1].Token + 1, last - 2, Moments); i >= 0; i = page.Next(i + 1, last - 2, Moments))
        {
            if (page.IsAnyWord(i + 1, ["le", "la", "les", "the"]) && IsOrdinal(page, i + 2) && calendar.NumberOf(page.Tokens[i + 2]) is > 1 and <= 40 and var number && (i + 3 >= last || page.Tokens[i + 3].Kind != TokenKind.Word || page.IsAnyWord(i + 3, ["et", "and", "avec", "with"])))
            {
                counts.Add(new Count(i + 2, Number.Write(number), SoFar: true));
                return;
            }
        }
    }

    /// <summary>"a terminé jusqu'à quatre cycles": so many were given; "1 à 2 cycles" are meant.</summary>
    private static bool IsReached(Page page, int at) => (page.StartsAny(at - 3, ["jusqu"]) || page.StartsAny(at - 4, ["jusqu"])) && page.HasWord(at - 9, at - 3, Had);

    private static void LeaveOut(List<Count> counts, int at, int given)
    {
        counts.RemoveAll(c => c.Token == at);
        counts.Add(new Count(at, Number.Write(given), SoFar: true, LeftOut: true));
    }

    /// <summary>"Trois cycles et une réévaluation ont été proposés": the sentence counts what is offered, and nothing that was given.</summary>
    public static bool AreMeant(Page page, int first, int last)
    {
        for (var i = page.Next(first, last, Offered); i >= 0; i = page.Next(i + 1, last, Offered))
        {
            if (page.IsAnyWord(i - 1, ["ete", "est", "sont", "was", "were", "been", "is", "are"]) && page.HasWord(Math.Max(first, i - 14), i, Rounds) && !page.HasWord(first, last, Given) && !page.HasWord(first, i, Moments))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"à une dose de 150 mg", "with a dose of", "réduction d'une dose": how much, not how often.</summary>
    private static bool IsAmount(Page page, int at) =>
        (page.Starts(at, "dose") && page.HasWord(at - 4, at - 1, ["divis", "repart", "split", "fraction"])) || page.Starts(at, "dose") && (page.IsWord(at - 1, "une") || page.IsWord(at - 1, "a") || page.IsWord(at - 1, "one")) && !page.HasWord(at + 1, at + 2, ["uni", "seul"])
        && (page.HasWord(at - 2, at - 1, ["a", "avec", "with", "at", "sous", "d", "by"]) || page.IsSign(at - 2, '\'') || page.IsSign(at - 2, '\u2019')
            || page.HasWord(at + 1, at + 2, ["total", "cumul", "redui", "quotid", "journal", "maxim", "par", "per", "plein", "unitair", "moyen", "fix", "initial"])
            || ((page.IsWord(at + 1, "de") || page.IsWord(at + 1, "of")) && at + 2 < page.Tokens.Length && page.Tokens[at + 2].Kind == TokenKind.Number));

    /// <summary>"3 cures de PRRT sur 4 prévues", "two cycles of the four planned": what was given of what was meant.</summary>
    public static bool IsOfPlanned(Page page, int at)
    {
        for (var i = at + 1; i < Math.Min(at + 7, page.Tokens.Length - 2); i++)
        {
            if ((page.IsWord(i, "sur") || page.IsWord(i, "of") || page.IsWord(i, "des")) && page.HasWord(i + 2, i + 5, ["prevu", "planned", "schedul", "program"])
                && (page.Tokens[i + 1].Kind == TokenKind.Number || page.HasWord(i + 1, i + 3, ["deux", "trois", "quatre", "six", "two", "three", "four"])))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordStarts Effects = new("report", "rapport", "benef", "dispar", "resol", "amelior", "improv", "regress", "repon", "respon", "progress", "stab", "soulag", "relie", "decreas", "dimin", "reduc", "shrank", "fell", "baiss", "montr", "show");
    private static readonly WordStarts Coming = new("prevu", "planned", "schedul", "envisag", "propos", "devr");
    private static readonly string[] ComingWords = ["will", "sera", "seront", "doit", "doivent", "should", "would", "serait", "if", "cas", "selon", "according", "to"];

    /// <summary>"Une chimiothérapie est proposée ; après deux cycles, la douleur a disparu": what the cycles did is told, so they were given. A reassessment that is to come tells nothing.</summary>
    public static bool HaveWorked(Page page, int cycle)
    {
        const int Reach = 16;
        var first = page.Narrative.Sentences[page.SentenceOf(cycle)].First;
        var head = cycle - 1;
        while (head > first && head > cycle - 5 && !page.StartsAny(head, Moments))
        {
            head--;
        }

        // A clause of its own: "avec une évaluation après deux cycles" goes on with the plan.
        if (!page.StartsAny(head, Moments) || !(page.IsSign(head - 1, ',') || page.IsSign(head - 1, ';') || page.IsSign(head - 1, ':') || page.IsAnyWord(head - 1, ["et", "and", "but", "mais"])))
        {
            return false;
        }

        var (last, told) = (Math.Min(page.Narrative.Sentences[page.SentenceOf(cycle)].Last, cycle + Reach), false);
        for (var i = cycle + 1; i < last && !page.IsSign(i, ';'); i++)
        {
            if (page.StartsAny(i, Coming) || (page.IsAnyWord(i, ComingWords) && !(page.IsWord(i, "to") && told)))
            {
                return false;
            }

            told |= page.StartsAny(i, Effects);
        }

        return told;
    }

    /// <summary>Whether a word of counting, an "x" or a "C" stands there at all.</summary>
    private static bool MayCount(Page page, int first, int last)
    {
        if (page.HasWord(first, last, Words))
        {
            return true;
        }

        for (var i = first; i < last; i++)
        {
            if (page.Tokens[i].Length == 1 && page.CharAt(i) is 'C' or 'c' or 'x' or 'X' or '\u00D7')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"CAPTEM x11", "cisplatine 75 mg/m2 × 4", but not "40 mg x 2/j".</summary>
    private static void Times(Page page, int first, int last, List<Count> counts)
    {
        for (var i = first + 1; i < last - 1; i++)
        {
            if (!page.IsWord(i, "x") && !page.IsSign(i, '\u00D7'))
            {
                continue;
            }

            if ((page.Tokens[i - 1].Kind == TokenKind.Word || (page.Tokens[i - 1].Kind == TokenKind.Number && (page.IsClaimed(i - 1) || page.IsWord(i - 2, "m")))) && CountAt(page, i + 1) is { } number && (EndsCount(page, i + 2) || TreatmentAmounts.IsVerdict(page, i + 2)))
            {
                counts.Add(new Count(i, number, Glued: true));
            }
            else if (!page.IsClaimed(i - 1) && CountAt(page, i - 1) is { } times && page.Tokens[i + 1].Kind == TokenKind.Number && page.IsAnyWord(i + 2, ["gbq", "mbq", "mci"]))
            {
                // "PRRT 4 x 7,4 GBq".
                counts.Add(new Count(i, times, Glued: true));
            }
        }
    }

    private static string? CountAt(Page page, int at) =>
        page.Tokens[at].Kind == TokenKind.Number && page.Tokens[at].Length <= 2 && Number.Of(page.Words(at)) is >= 1 and <= 40 and var number ? Number.Write(number) : null;

    /// <summary>Behind "x4" the item ends, or its dates or answer follow.</summary>
    private static bool EndsCount(Page page, int at) =>
        at >= page.Tokens.Length || page.Tokens[at].Is(TokenMarks.LineBefore) || page.IsClaimed(at) || (page.Tokens[at].Kind == TokenKind.Symbol && page.CharAt(at) is ',' or ';' or '.' or ':' or '(' or ')' or '|')
        || page.StartsAny(at, ["cycle", "cure", "course", "entre", "between", "from", "de", "du", "puis", "then", "until", "jusqu", "with", "avec", "in", "en"]);

    /// <summary>"PRRT 4 c. (05/23, 07/23)": the short word before a bracket.</summary>
    private static void Short(Page page, Calendar calendar, int first, int last, List<Count> counts)
    {
        for (var i = first + 1; i < last - 2; i++)
        {
            if (page.IsWord(i, "c") && page.IsSign(i + 1, '.') && page.IsSign(i + 2, '(') && page.Tokens[i].Is(TokenMarks.SpaceBefore) && Value(page, calendar, i - 1) is { } number)
            {
                counts.Add(new Count(i, number, Glued: true));
            }
        }
    }

    /// <summary>"C1 à C4", "C1-C6", and the days of the cycles one by one; vertebrae are numbered too.</summary>
    private static void Numbered(Page page, int first, int last, List<Count> counts)
    {
        var (reached, at, highest) = (0, -1, 0);
        for (var i = first; i < last - 1; i++)
        {
            if (CycleAt(page, i) is not (> 0 and var number))
            {
                continue;
            }

            if (reached > 0 && number > reached && !Dated(page, i + 2) && NotGiven(page, i + 2, last))
            {
                // "C3 and C4 were not given": two were.
                break;
            }

            highest = Math.Max(highest, number);
            if (number == 1 && (page.IsSign(i + 2, '-') || page.IsSign(i + 2, '\u2013') || page.IsWord(i + 2, "a") || page.IsWord(i + 2, "to")) && CycleAt(page, i + 3) is > 1 and var end)
            {
                (reached, at, highest) = (end, at < 0 ? i : at, Math.Max(highest, end));
                i += 3;
            }
            else if (number == reached + 1 && Dated(page, i + 2))
            {
                (reached, at) = (number, at < 0 ? i : at);
            }
        }

        // "C1 le 10/01, C2 le 07/03 (retard de C3)": a later one is named, so these are not all.
        if (reached > 1 && highest == reached && !page.HasWord(first, last, ["verteb", "rachis", "cervic", "spin", "racine", "hernie", "prevu", "planned"]))
        {
            counts.Add(new Count(at, Number.Write(reached)));
        }
    }

    private static readonly WordStarts Left = new("annul", "cancel", "omit", "omis", "withheld", "renonc", "abandon", "supprim");

    /// <summary>"non réalisés", "were not given", "n'ont pas été administrés", "cancelled", in the part of the sentence that names the cycle.</summary>
    private static bool NotGiven(Page page, int from, int last)
    {
        const int Reach = 10;
        for (var i = from; i < Math.Min(last, from + Reach) && !page.IsSign(i, ';') && !page.IsSign(i, '.'); i++)
        {
            if (page.IsAnyWord(i, Left) || page.StartsAny(i, Left) || (page.IsAnyWord(i, ["not", "non", "pas", "never", "jamais"]) && page.HasWord(i + 1, i + 4, ["given", "administ", "realis", "effectu", "fait", "donne", "recu", "receiv", "done", "deliver"])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number of "C3", or 0.</summary>
    private static int CycleAt(Page page, int at) =>
        at + 1 < page.Tokens.Length && page.Words(at) is "C" && page.Tokens[at + 1].Kind == TokenKind.Number && !page.Tokens[at + 1].Is(TokenMarks.SpaceBefore) && page.Tokens[at + 1].Length <= 2
            ? Math.Max(0, DateNumbers.Digits(page.Words(at + 1))) : 0;

    /// <summary>A date follows: its tokens are claimed.</summary>
    private static bool Dated(Page page, int at)
    {
        // "C1 7,4 GBq le 12/01", "C1 (7,4 GBq) 12/01": what was given stands between.
        at += page.IsSign(at, '(') ? 1 : 0;
        at += at + 1 < page.Tokens.Length && page.Tokens[at].Kind == TokenKind.Number && page.IsAnyWord(at + 1, ["gbq", "mbq", "mci"]) ? 2 : 0;
        for (var i = at; i < Math.Min(at + 3, page.Tokens.Length); i++)
        {
            if (page.IsClaimed(i) && page.Tokens[i].Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"two of four cycles", "3 out of the 6 courses": what was given, where the number at the place is the whole.</summary>
    private static string? PartOf(Page page, Calendar calendar, int at)
    {
        var before = page.IsAnyWord(at - 1, ["the", "les"]) ? at - 2 : at - 1;
        return !page.IsAnyWord(before, ["of", "sur"]) || Value(page, calendar, at) is not { } whole || Value(page, calendar, page.IsWord(before - 1, "out") ? before - 2 : before - 1) is not { } part ? null
            : Number.Of(part) < Number.Of(whole) ? part : null;
    }

    private static string? Value(Page page, Calendar calendar, int at)
    {
        if (at < 0)
        {
            return null;
        }

        var number = page.Tokens[at].Kind == TokenKind.Number ? Number.Of(page.Words(at)) : page.Tokens[at].Kind == TokenKind.Word && !IsOrdinal(page, at) ? calendar.NumberOf(page.Tokens[at]) : -1;
        return number is >= 1 and <= 60 && number == Math.Floor(number) ? Number.Write(number) : null;
    }

    /// <summary>"troisième cycle" is no count of cycles.</summary>
    internal static bool IsOrdinal(Page page, int at) =>
        page.StartsAny(at, Ordinals) && (page.Words(at).EndsWith("ème", StringComparison.OrdinalIgnoreCase) || page.Words(at).EndsWith("eme", StringComparison.OrdinalIgnoreCase)
            || page.StartsAny(at, ["premi", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]));
}
