using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Tests.House;
using Nenuphar.Text;

namespace Nenuphar.Tests.Context;

/// <summary>Every written form of every term is read in an affirmed and in a negated sentence of its language, and marked accordingly.</summary>
public class FormProofTests
{
    private static readonly Dictionary<string, string> Affirmed = new(StringComparer.Ordinal)
    {
        ["en"] = "The letter mentions {0}.",
        ["fr"] = "La lettre mentionne {0}.",
    };

    /// <summary>More than one, because "no progression" and "pas de tabac" are terms themselves, and "no increase" denies nothing.</summary>
    private static readonly Dictionary<string, string[]> Negated = new(StringComparer.Ordinal)
    {
        ["en"] = ["There is no {0}.", "The search was negative for {0}.", "There was neither trace nor {0}."],
        ["fr"] = ["Il n'y a pas de {0}.", "Le bilan est négatif pour {0}.", "Il n'y a ni trace ni {0}.", "L'examen ne retrouve pas cette {0}."],
    };

    public static TheoryData<string, string> Tables()
    {
        var data = new TheoryData<string, string>();
        foreach (var table in KnowledgeTable.Names("terms"))
        {
            foreach (var language in Affirmed.Keys)
            {
                data.Add(table, language);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_form_is_found_affirmed_and_negated(string table, string language)
    {
        var rows = KnowledgeTable.Read(table);
        var (id, kind, forms) = (rows.Column("id"), rows.Column("kind"), rows.Column(language));
        var failures = new List<string>();
        foreach (var (line, cells) in rows.Rows)
        {
            foreach (var form in cells[forms].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                foreach (var failure in Failures(form.TrimStart('~'), cells[id], cells[kind], language))
                {
                    failures.Add($"{table}:{line}: '{form}' {failure}");
                }
            }
        }

        failures.ShouldBeEmpty($"{failures.Count} failures");
    }

    private static IEnumerable<string> Failures(string form, string id, string kind, string language)
    {
        if (Problem(form, id, kind, Affirmed[language], mark => (mark & ~Circumstance.Past) == Circumstance.Affirmed) is { } affirmed)
        {
            yield return $"{affirmed} in the affirmed sentence";
        }

        // Grammar words and units say how to read a value; whether they are denied themselves is no question. Nor can a word be denied that ends scopes ("actuellement", "positive").
        var denies = kind is not ("keyword" or "unit") && !EndsScopes(form);
        var problems = Negated[language].Select(carrier => Problem(form, id, kind, carrier, mark => !denies || (mark & Circumstance.Negated) != 0)).ToList();
        if (!problems.Contains(null))
        {
            yield return $"{problems[0]} in a negated sentence";
        }
    }

    private static string? Problem(string form, string id, string kind, string carrier, Func<Circumstance, bool> isRight)
    {
        var text = carrier.Replace("{0}", form);
        var place = new Span(carrier.IndexOf('{'), carrier.IndexOf('{') + form.Length);
        var page = PageOf(text);
        foreach (var mention in page.Mentions)
        {
            if (!page.SpanOf(mention).Overlaps(place))
            {
                continue;
            }

            foreach (var sense in page.Lexicon.SensesOf(mention))
            {
                if (sense.Concept.Id == id && sense.Concept.Kind.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase))
                {
                    return isRight(page.At(mention)) ? null : $"is {page.At(mention)}";
                }
            }
        }

        return "is not found";
    }

    private static bool EndsScopes(string form)
    {
        var page = PageOf(form);
        foreach (var cue in Knowledge.Current.Cues.At(page.Text, page.Tokens, 0, out _))
        {
            if (cue.Action == CueAction.Terminate)
            {
                return true;
            }
        }

        return false;
    }

    private static Page PageOf(string text) => Draft.Of(text, Steps.ToPage).Page;
}
