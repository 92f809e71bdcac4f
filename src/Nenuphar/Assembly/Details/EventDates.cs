using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Text;

namespace Nenuphar.Assembly.Details;

/// <summary>
/// "Liver metastases in 2024", "diabète depuis 2023", "PRRT, 4 cycles in 2021", "lanréotide 2018-2019": when something came or was given, where no other reading dated it. A year is enough to know
/// that it was not yet so before.
/// </summary>
internal static class EventDates
{
    private const int Reach = 5, DrugReach = 16, SameSpread = 8;

    private static readonly string[] Since = ["since", "depuis", "from", "des"];
    private static readonly string[] Joining = ["in", "en", "le", "on", "since", "depuis", "from", "des", "diagnosed", "diagnostique", "diagnostiquee", "diagnostiquees", "decouverte", "decouvertes", "discovered", "found", "detected", "apparue", "apparues", "apparu"];
    private static readonly string[] Opening = ["de", "des", "d", "of", "apparition", "appearance", "new", "multiple", "decouverte", "diagnostic", "diagnosis", "les", "the"];
    private static readonly string[] To = ["to", "a", "au", "until"];

    /// <summary>What may stand between a treatment and its date: amounts, cycles, intervals.</summary>
    private static readonly string[] Amounts =
    [
        "in", "en", "le", "on", "since", "depuis", "from", "des", "mg", "mcg", "gbq", "mbq", "mci", "ug", "lar", "autogel", "sc", "im", "iv", "cycle", "cycles", "cure", "cures", "course", "courses", "administration", "administrations", "of", "de", "d", "x",
        "every", "each", "chacune", "toutes", "les", "tous", "par", "per", "week", "weeks", "semaines", "jour", "jours", "day", "days", "month", "months", "mois", "monthly", "lu", "177lu", "lutetium", "dotatate", "dotatoc", "oxodotreotide", "total", "started", "debute", "debutee", "given", "completed", "terminee", "faite", "realisee",
    ];

    public static void Attach(OpenDocument document, List<Statement> statements)
    {
        var (page, treated) = (document.Page, statements.Where(s => s.Kind is FactKind.Treatment or FactKind.Response).Select(s => s.Token).ToHashSet());
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = statements[i];
            if (!statement.IsAffirmed || statement["on"] is not null || statement["start"] is not null || statement["end"] is not null || statement["cycle-on"] is not null)
            {
                continue;
            }

            if (statement.Kind == FactKind.Metastasis || (statement.Kind == FactKind.Condition && statement.Value is not ("prior-cancer" or "pregnancy")))
            {
                statements[i] = statement.With("on", (Behind(document, statement) ?? Before(document, statement))?.ToString());
            }
            else if (statement.Kind == FactKind.Toxicity)
            {
                statements[i] = statement.With("on", Behind(document, statement)?.ToString());
            }
            else if (statement.Kind == FactKind.Treatment && Agents.ClassOf(statement.Value).Modality is Modality.Systemic or Modality.Radionuclide or Modality.Locoregional or Modality.Radiotherapy)
            {
                statements[i] = Given(document, statement, treated);
            }
        }

        Together(page, statements);
    }

    /// <summary>"Métastases hépatiques en 2024", "pneumonitis (2023)": nothing but joining words stands between.</summary>
    private static PartialDate? Behind(OpenDocument document, Statement statement)
    {
        var (page, last) = (document.Page, LastToken(document.Page, statement));
        for (var i = last; i < Math.Min(last + Reach, page.Narrative.Sentences[page.SentenceOf(statement.Token)].Last); i++)
        {
            if (At(document, i, out _) is { } day)
            {
                return day;
            }

            if (!page.IsAnyWord(i, Joining) && !page.IsSign(i, '(') && !(statement.Kind == FactKind.Toxicity && IsOfGrade(page, i)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"thrombopénie de grade 2 en mars": the grade stands before the date.</summary>
    private static bool IsOfGrade(Page page, int i) => page.IsAnyWord(i, ["de", "of", "grade"]) || (page.Tokens[i].Kind == TokenKind.Number && page.IsWord(i - 1, "grade"));

    /// <summary>"En 2024, métastases hépatiques", "2024: new liver metastases": the date opens the sentence.</summary>
    private static PartialDate? Before(OpenDocument document, Statement statement)
    {
        var page = document.Page;
        var first = page.Narrative.Sentences[page.SentenceOf(statement.Token)].First;
        for (var i = statement.Token - 1; i >= Math.Max(first, statement.Token - Reach); i--)
        {
            if (page.Tokens[i].Kind == TokenKind.Number)
            {
                return i <= first + 3 && (i == first || page.IsAnyWord(first, ["in", "en", "le", "on"])) && DayEndingAt(document, i) is { } day ? day : null;
            }

            if (!page.IsAnyWord(i, Opening) && !page.IsSign(i, ',') && !page.IsSign(i, ':'))
            {
                return null;
            }
        }

        return null;
    }

    private static PartialDate? DayEndingAt(OpenDocument document, int number)
    {
        foreach (var date in document.Timeline.DatesIn(Math.Max(0, number - 4), number + 1))
        {
            if (date.Last == number + 1 && !date.Inferred)
            {
                return date.Date;
            }
        }

        return document.Page.IsYear(number) ? new PartialDate((int)Values.Number.Of(document.Page.Words(number))) : null;
    }

    /// <summary>A stretch of years is beginning and end, "since" a beginning; a radionuclide is begun in its year; of other drugs a year alone says only that they were given in it.</summary>
    private static Statement Given(OpenDocument document, Statement statement, HashSet<int> treated)
    {
        var (page, last) = (document.Page, LastToken(document.Page, statement));
        var sentence = page.Narrative.Sentences[page.SentenceOf(statement.Token)];
        for (var i = last; i < Math.Min(last + DrugReach, sentence.Last) && !treated.Contains(i); i++)
        {
            if (At(document, i, out var behind) is { } day)
            {
                var since = page.IsAnyWord(i - 1, Since);
                return (page.IsSign(behind, '-') || page.IsSign(behind, '–') || page.IsAnyWord(behind, To)) && behind + 1 < sentence.Last && At(document, behind + 1, out _) is { } until ? statement.With("start", day.ToString()).With("end", until.ToString())
                    : statement.With(since || Agents.ClassOf(statement.Value).Modality == Modality.Radionuclide ? "start" : "on", day.ToString());
            }

            if (page.Tokens[i].Kind == TokenKind.Word ? !page.IsAnyWord(i, Amounts) && page.Words(i) is not (['x' or 'X', >= '1' and <= '9'] or ['q' or 'Q', >= '1' and <= '9', ..]) : page.Tokens[i].Kind != TokenKind.Number && !(page.IsSign(i, ',') || page.IsSign(i, '(') || page.IsSign(i, '-') || page.IsSign(i, '/') || page.IsSign(i, '×') || page.IsSign(i, '\'')))
            {
                return statement;
            }
        }

        return statement;
    }

    /// <summary>"Liver and bone metastases in 2024": told together, they came together.</summary>
    private static void Together(Page page, List<Statement> statements)
    {
        foreach (var dated in statements.FindAll(s => s is { Kind: FactKind.Metastasis, IsAffirmed: true } && s["on"] is not null))
        {
            for (var i = 0; i < statements.Count; i++)
            {
                if (statements[i] is { Kind: FactKind.Metastasis, IsAffirmed: true } other && other["on"] is null && other.Token <= dated.Token && dated.Token - other.Token <= SameSpread && page.SentenceOf(other.Token) == page.SentenceOf(dated.Token))
                {
                    statements[i] = other.With("on", dated["on"]);
                }
            }
        }
    }

    /// <summary>The date that begins at a token, as exact as it is told; a year that is no amount.</summary>
    private static PartialDate? At(OpenDocument document, int i, out int behind)
    {
        foreach (var date in document.Timeline.DatesIn(i, i + 1))
        {
            behind = date.Last;
            return date.Inferred ? null : date.Date;
        }

        behind = i + 1;
        return document.Page.IsYear(i) && !document.Page.StartsAny(i + 1, ["mg", "mcg", "mbq", "gbq", "ng", "ui"]) ? new PartialDate((int)Values.Number.Of(document.Page.Words(i))) : null;
    }

    private static int LastToken(Page page, Statement statement)
    {
        var last = statement.Token + 1;
        while (last < page.Tokens.Length && page.Tokens[last].Begin < statement.Span.End)
        {
            last++;
        }

        return last;
    }
}
