using Nenuphar.Context;
using Nenuphar.Text;
using Nenuphar.Time;
using Nenuphar.Values;

namespace Nenuphar.Assembly.Treatments;

/// <summary>Amounts of one administration: "30 mg", "75 mg/m2", "AUC 5", "10 mg/d", and the whole dose of an irradiation in gray.</summary>
internal static class Doses
{
    private const int Gap = 7;

    /// <summary>How far before the drug the amount stands with its rhythm between: "200 mg/m2 par jour x 5 jours de témozolomide".</summary>
    public const int Scheduled = 14;

    /// <summary>How far before an amount the medicine stands that it is of.</summary>
    private const int LaterReach = 8;

    /// <summary>Words before a number of times.</summary>
    private static readonly string[] Times = ["x", "fois", "times"];

    /// <summary>The dose after a drug and before the next one, else right before it ("80 mg/m2 de cisplatine").</summary>
    public static string? Of(Page page, Course course, int from, int to, bool alone = true)
    {
        var gray = course.Form == TreatmentForm.Irradiation && course.Value is not ("prrt" or "mibg-therapy" or "radioiodine");
        for (var i = course.Token - 1; !gray && i >= Math.Max(from, course.Token - Scheduled) && (i >= course.Token - Gap - 1 || TreatmentAmounts.Only(page, i + 1, course.Token - 1)) && (page.IsWord(course.Token - 1, "de") || page.IsWord(course.Token - 1, "of") || page.IsSign(course.Token - 1, '\''));
            i--)
        {
            if (page.IsSign(i, ')') || page.IsSign(i, '+') || page.IsAnyWord(i, ["et", "and", "plus"]))
            {
                break;
            }

            if (Of(page, course, IsThousands(page, i) ? i - 1 : i, gray) is { } before)
            {
                return before;
            }
        }

        if (gray && course.Token > 0 && page.StartsAny(course.Token, ["gy", "gray"]) && At(page, course.Token - 1, gray) is { } named)
        {
            return named;
        }

        var end = gray ? to : Math.Min(to, course.Token + Gap + 3);
        end = gray || end == to ? end : RelativeEnd(page, course, end, to);
        for (var i = course.Behind(page); i < end; i++)
        {
            if (!gray && (IsOfNext(page, i, to) || OtherMedicines.Begin(page, course, i)))
            {
                break;
            }

            if (Of(page, course, i, gray) is { } dose)
            {
                return dose;
            }
        }

        // Behind another drug the number is that drug's: "doxorubicin 75 mg/m2 and ifosfamide".
        for (var i = course.Token - 1; (alone || gray) && i >= Math.Max(from, course.Token - (gray ? 20 : 6)); i--)
        {
            if (gray ? page.IsSign(i, ')') && (page.IsSign(i + 1, ',') || page.IsSign(i + 1, ';') || page.IsAnyWord(i + 1, ["et", "and", "puis", "then"])) : OtherMedicines.Begin(page, course, i))
            {
                // "(60 Gy), et une radiothérapie holocrânienne": the bracket is of what stands before it.
                break;
            }

            if (Of(page, course, IsThousands(page, i) ? i - 1 : i, gray) is { } dose)
            {
                return !gray && (OtherMedicines.StandBefore(page, course, i) || IsBesides(page, i, course.Token)) ? null : dose;
            }
        }

        return null;
    }

    /// <summary>"évérolimus, qu'elle prend à la dose de 5 mg", "everolimus, which was given at a dose of 5 mg": a clause on the drug tells its dose.</summary>
    private static int RelativeEnd(Page page, Course course, int end, int to)
    {
        const int Reach = 18;
        var behind = course.Behind(page);
        behind += page.IsSign(behind, ',') ? 1 : 0;
        return page.IsAnyWord(behind, ["qu", "que", "which", "qui", "administre", "administered", "given", "donne", "a", "est", "fut", "was"]) && page.Next(behind, Math.Min(to, behind + Reach), Dosing) is >= 0 and var dosing && !page.IsParted(behind, dosing) && !page.HasWord(behind, dosing + 3, Changed) ? Math.Max(end, Math.Min(to, dosing + 5)) : end;
    }

    private static readonly WordStarts Changed = new("reduc", "redui", "diminu", "augment", "increas", "decreas", "lower", "half", "moitie", "previous", "restart", "resum", "repris", "reintrod", "cumul", "escalad", "escalat");
    private static readonly WordStarts Dosing = new("dose", "dosage", "posolog", "raison");

    /// <summary>"repris à 37,5 mg par jour avec du dénosumab": the amount is of what was taken up again.</summary>
    private static bool IsBesides(Page page, int amount, int token) => page.HasWord(amount - 12, amount, ["repris", "reprend", "resum", "poursui", "continu", "maint"]) && page.HasWord(amount, token, ["avec", "with", "plus", "associ", "along"]);

    /// <summary>"capécitabine + 130 mg/m2 d'oxaliplatine", "PRRT and 30 mg of octreotide": the amount belongs to what follows it.</summary>
    private static bool IsOfNext(Page page, int at, int to)
    {
        if (to >= page.Tokens.Length || to - at > Gap + 2 || page.Tokens[at].Kind != TokenKind.Number || !(page.IsAnyWord(to - 1, ["de", "of"]) || page.IsSign(to - 1, '\'') || page.IsSign(to - 1, '\u2019')))
        {
            return false;
        }

        return TreatmentAmounts.Only(page, at + 1, page.IsAnyWord(to - 1, ["de", "of"]) ? to - 1 : to - 2);
    }

    /// <summary>An area under the curve is the measure of the platinum alone, an activity that of what radiates; what was given in all is no dose of one time.</summary>
    private static string? Of(Page page, Course course, int at, bool gray) =>
        At(page, at, gray) is { } dose && (gray || ((IsActivity(dose) || course.Value is not ("prrt" or "mibg-therapy" or "radioiodine")) && !page.HasWord(at - 7, at, ["cumul"]))) && !(dose.StartsWith("AUC", StringComparison.Ordinal) && course.Form == TreatmentForm.Drug && !course.Value.EndsWith("platin", StringComparison.Ordinal)) ? dose : null;

    private static bool IsActivity(string dose) => dose.Contains("Bq", StringComparison.Ordinal) || dose.Contains("Ci", StringComparison.Ordinal);

    /// <summary>The last three digits of "1 250".</summary>
    private static bool IsThousands(Page page, int at) => IsGrouped(page, at - 1) && !page.IsClaimed(at - 1);

    /// <summary>"1 250" is one number; "x4 7.4" and "x 3 100" are how often, and how much.</summary>
    private static bool IsGrouped(Page page, int at) =>
        at >= 0 && at + 1 < page.Tokens.Length && IsWhole(page, at) && page.Tokens[at].Length <= 2 && IsWhole(page, at + 1) && page.Tokens[at + 1].Length == 3 && !page.Tokens[at + 1].Is(TokenMarks.LineBefore)
        && !IsOfName(page, at) && !page.IsAnyWord(at - 1, Times) && !page.IsSign(at - 1, '×') && !page.IsSign(at - 1, '*');

    /// <summary>"VP-16 100 mg", "VP16 100 mg": the number is glued to the name of the drug.</summary>
    private static bool IsOfName(Page page, int at) => at > 0 && !page.Tokens[at].Is(TokenMarks.SpaceBefore)
        && (page.Tokens[at - 1].Kind == TokenKind.Word || (at > 1 && page.IsSign(at - 1, '-') && page.Tokens[at - 2].Kind == TokenKind.Word && !page.Tokens[at - 1].Is(TokenMarks.SpaceBefore)));

    /// <summary>"1.300 mg/m2", "1,250 mg": three digits behind the sign are thousands, no drug is measured so finely.</summary>
    private static bool HasGroups(Page page, int at) =>
        page.Words(at) is [>= '1' and <= '9', '.' or ',', >= '0' and <= '9', >= '0' and <= '9', '0' or '5'];

    private static bool IsWhole(Page page, int at) => page.Tokens[at].Kind == TokenKind.Number && !page.Words(at).ContainsAnyExceptInRange('0', '9');

    /// <summary>The dose told behind the name of a drug that is given for another reason than the tumour.</summary>
    public static string? Behind(Page page, int token, int to)
    {
        for (var i = token + 1; i < Math.Min(to, token + Gap); i++)
        {
            if (page.IsSign(i, ';') || page.IsSign(i, '.'))
            {
                return null;
            }

            if (At(page, i, gray: false) is { } dose)
            {
                return dose;
            }
        }

        return null;
    }

    /// <summary>"Le traitement est commencé à la dose de 150 mg", "It was given at a dose of 30 mg" behind the sentence that names the drug; a reduced dose is not the first.</summary>
    public static string? Later(Page page, int first, int last)
    {
        for (var i = first + 2; i < last - 1; i++)
        {
            if (page.Tokens[i].Kind == TokenKind.Number && page.HasWord(i - 4, i, ["raison", "dose", "posologie", "dosage"]) && page.HasWord(first, last, ["trait", "treat", "administ", "recu", "receiv", "commenc", "debut", "start", "initi", "given", "it"])
                && !page.HasWord(first, i, ["redui", "reduc", "diminu", "cortico", "predni", "dexameth", "heparin", "morphin", "supplement"]) && !page.HasWord(i, last, ["cortico", "predni", "dexameth", "heparin", "morphin"]))
            {
                return OtherMedicines.StandIn(page, Math.Max(first, i - LaterReach), i) ? null : At(page, i, gray: false);
            }
        }

        return null;
    }

    /// <summary>Where the first dose of a range begins, or -1.</summary>
    public static int FirstIn(Page page, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (At(page, i, gray: false) is not null)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The dose that begins at a number; null if it is none.</summary>
    public static string? AtNumber(Page page, int at) => At(page, at, gray: false);

    private static string? At(Page page, int at, bool gray)
    {
        if (page.Tokens[at].Kind != TokenKind.Number || page.IsClaimed(at))
        {
            return null;
        }

        var amount = Number.Of(page.Words(at));
        if (!(amount > 0))
        {
            return null;
        }

        var last = at + 1;
        if (IsGrouped(page, at))
        {
            (amount, last) = ((amount * 1000) + Number.Of(page.Words(last)), last + 1);
        }

        if (gray)
        {
            return page.IsWord(last, "cgy") && amount >= 600 && !PerFraction(page, at, last) ? $"{Number.Write(amount / 100)} Gy" : (page.IsWord(last, "gy") || page.IsWord(last, "gray") || page.IsWord(last, "grays")) && !PerFraction(page, at, last) ? $"{Number.Write(amount * FractionsOf(page, at))} Gy" : null;
        }

        if (IsUnderCurve(page, at, last, amount))
        {
            return $"AUC {Number.Write(amount)}";
        }

        // "12-14 g/m2".
        var upper = string.Empty;
        if ((page.IsSign(last, '-') || page.IsSign(last, '\u2013')) && last + 1 < page.Tokens.Length && page.Tokens[last + 1].Kind == TokenKind.Number && !page.IsClaimed(last + 1) && Number.Of(page.Words(last + 1)) is var most && most > amount)
        {
            (upper, last) = ($"-{Number.Write(most)}", last + 2);
        }

        var unit = page.IsWord(last, "mg") ? "mg" : page.IsWord(last, "g") || page.IsWord(last, "gr") ? "g" : page.IsWord(last, "mcg") || page.IsWord(last, "ug") || page.IsWord(last, "µg") ? "ug"
            : page.IsWord(last, "mu") || page.IsWord(last, "mui") ? "MU" : page.IsWord(last, "gbq") ? "GBq" : page.IsWord(last, "mbq") ? "MBq" : page.IsWord(last, "mci") ? "mCi" : page.IsWord(last, "unites") || (page.IsWord(last, "u") && !page.IsSign(last + 1, '/')) || page.IsWord(last, "ui") || page.IsWord(last, "units") ? "U" : null;
        if (unit is null)
        {
            return null;
        }

        last++;
        amount *= amount < 10 && HasGroups(page, at) && unit is "mg" ? 1000 : 1;
        if (page.IsSign(last, '/') || page.IsWord(last, "per") || page.IsWord(last, "par"))
        {
            if (page.IsWord(last + 1, "m"))
            {
                unit += "/m2";
                last += page.IsWord(last + 2, "2") || page.IsSign(last + 2, '²') ? 3 : 2;
            }
            else if (page.IsWord(last + 1, "kg"))
            {
                (unit, last) = (unit + "/kg", last + 2);
            }
        }

        return $"{Number.Write(amount)}{upper} {unit}{(IsDaily(page, last) ? "/d" : "")}";
    }

    /// <summary>"AUC 5", "AUC = 5", "AUC of 5", and "5 AUC".</summary>
    private static bool IsUnderCurve(Page page, int at, int last, double amount) =>
        (page.IsWord(at - 1, "auc") && !(amount > 10 && at > 1 && page.Tokens[at - 2].Kind == TokenKind.Number)) || (page.IsWord(at - 2, "auc") && (page.IsSign(at - 1, '-') || page.IsSign(at - 1, '=') || page.IsSign(at - 1, ':') || page.IsAnyWord(at - 1, ["de", "of", "a"])))
        || (page.IsWord(last, "auc") && amount <= 10 && !(last + 1 < page.Tokens.Length && page.Tokens[last + 1].Kind == TokenKind.Number && Number.Of(page.Words(last + 1)) <= 10));

    /// <summary>"400 mg twice daily", "1000 mg/m2 deux fois par jour", "5 mg x 2/j": the amount is of one of them.</summary>
    private static bool IsSeveralTimes(Page page, int last)
    {
        last += page.IsSign(last, ',') || page.IsAnyWord(last, ["po", "orally"]) ? 1 : 0;
        return page.IsAnyWord(last, ["twice", "thrice", "bid", "tid", "bd"])
            || (page.IsSign(last, '/') && last + 2 < page.Tokens.Length && page.Words(last + 1) is "12" or "8" && page.StartsAny(last + 2, ["h"]))
            || (page.IsAnyWord(last, ["two", "three", "deux", "trois", "2", "3"]) && page.IsAnyWord(last + 1, ["fois", "times", "x"]))
            || (page.Tokens.Length > last && page.Tokens[last].Kind == TokenKind.Number && page.Words(last) is "2" or "3" && page.IsAnyWord(last + 1, ["fois", "times", "x"]));
    }

    private static bool IsDaily(Page page, int last)
    {
        if (IsSeveralTimes(page, last))
        {
            return false;
        }

        var daily = (page.IsSign(last, '/') || page.IsWord(last, "par") || page.IsWord(last, "per") || page.IsWord(last, "a") || page.IsWord(last, "une"))
            && !(last + 2 < page.Tokens.Length && page.Tokens[last + 2].Kind == TokenKind.Number && !page.IsClaimed(last + 2) && page.StartsAny(last + 1, ["j", "d"])) && (page.Starts(last + 1, "jour") || page.IsWord(last + 1, "j") || page.IsWord(last + 1, "day") || page.IsWord(last + 1, "d") || (page.IsWord(last + 1, "fois") && page.HasWord(last + 2, last + 4, ["jour"])));
        var reach = page.HasWord(last, last + 3, ["voie", "oral", "po"]) ? 9 : 5;
        for (var i = last; i < Math.Min(last + reach, page.Tokens.Length) && !daily && !page.IsSign(i, ','); i++)
        {
            daily = (page.Starts(i, "jour") && (page.IsWord(i - 1, "par") || page.IsWord(i - 1, "chaque") || page.IsSign(i - 1, '/')) && page.Tokens[Math.Min(i + 1, page.Tokens.Length - 1)].Kind != TokenKind.Number) || page.Starts(i, "quotid") || page.IsWord(i, "daily") || (page.IsWord(i, "24") && (page.IsSign(i - 1, '/') || page.IsWord(i - 1, "les") || page.IsWord(i - 1, "every")) && page.StartsAny(i + 1, ["h", "heure", "hour"]));
        }

        return daily || page.IsWord(last, "daily") || page.IsWord(last, "quotidien");
    }

    /// <summary>"2*7 Gy", "3 x 7 Gy": how many fractions of so many gray were given; 1 where none are told.</summary>
    private static double FractionsOf(Page page, int at) =>
        at > 1 && IsWhole(page, at - 2) && !page.IsClaimed(at - 2) && (page.IsSign(at - 1, '*') || page.IsSign(at - 1, '\u00D7') || page.IsWord(at - 1, "x")) && Number.Of(page.Words(at - 2)) is >= 1 and <= 50 and var fractions ? fractions : 1;

    /// <summary>"2 Gy/fraction", "(1,8 Gy par séance)".</summary>
    private static bool PerFraction(Page page, int at, int last) =>
        (page.IsSign(last + 1, '/') && page.Tokens[Math.Min(last + 2, page.Tokens.Length - 1)].Kind != TokenKind.Number) || page.IsWord(last + 1, "par") || page.IsWord(last + 1, "per") || page.IsWord(at - 1, "de") && page.HasWord(at - 4, at - 1, ["fraction", "seance"]) || page.HasWord(at - 4, at, ["quotid", "journal", "daily"]);
}
