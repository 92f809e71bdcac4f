using Nenuphar.Assembly.Persons;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Assembly;

/// <summary>Whether a text is about one patient. A review or a guideline speaks of patients and of none in particular, a series of several.</summary>
internal static class Subject
{
    private const int ManyPatients = 5;

    /// <summary>A note with the reason when the text is about nobody; null when it may be about a patient.</summary>
    public static Note? Missing(Page page, IReadOnlyList<Statement> statements)
    {
        if (SeveralPatients.Of(page) is { } words)
        {
            var told = words.Of(page.Text);
            return new Note("no-patient", words, $"The text tells of several patients (“{told}”): which fact is whose can't be said in a list of one patient. No fact is taken from it; give each patient a text.") { French = $"Le texte raconte plusieurs patients (« {told} ») : une liste d’un seul patient ne peut dire quel fait est à qui. Aucun fait n’en est tiré ; donnez un texte à chaque patient." };
        }

        if (statements.Any(s => s.IsAffirmed && (s.Kind == FactKind.Age || (s.Kind == FactKind.Sex && !IsGeneric(s.Span.Of(page.Text))))))
        {
            return null;
        }

        var (plural, singular) = (0, 0);
        foreach (var mention in page.MentionsOf(KeywordSet.Of(Keyword.OurCase, Keyword.PatientWord, Keyword.ThisPatient)))
        {
            if (page.Is(mention, Keyword.OurCase))
            {
                return null;
            }

            if (page.Is(mention, Keyword.PatientWord) || page.Is(mention, Keyword.ThisPatient))
            {
                (plural, singular) = IsPlural(page, mention) ? (plural + 1, singular) : (plural, singular + 1);
            }
        }

        return (plural < ManyPatients || singular * 2 > plural) && !(singular == 0 && IsOnlyGeneral(page, statements))
            ? null
            : new Note("no-patient", new Span(0, 0), $"The text speaks of patients in general ({plural} times) and of no single patient: no age, no sex, no course of one person. No fact is taken from it.") { French = $"Le texte parle de patients en général ({plural} fois) et d’aucun en particulier : ni âge, ni sexe, ni histoire d’une personne. Aucun fait n’en est tiré." };
    }

    /// <summary>Tumours are spoken of, all of them in sentences on tumours in general, on studies or on conditions, and nothing is told of anybody.</summary>
    private static bool IsOnlyGeneral(Page page, IReadOnlyList<Statement> statements)
    {
        var spoken = false;
        foreach (var mention in page.MentionsOf(KindSet.Of(ConceptKind.Morphology)))
        {
            if ((page.At(mention) & Circumstance.Literature) == 0)
            {
                return false;
            }

            spoken = true;
        }

        return spoken && statements.All(s => !s.IsAffirmed || (page.At(s.Token) & Circumstance.Literature) != 0);
    }

    /// <summary>"le patient" alone may be any patient.</summary>
    private static bool IsGeneric(ReadOnlySpan<char> words) => words.EndsWith("patient", StringComparison.OrdinalIgnoreCase) || words.EndsWith("malade", StringComparison.OrdinalIgnoreCase);

    private static bool IsPlural(Page page, Mention mention) => page.SpanOf(mention).Of(page.Text)[^1] is 's' or 'S';
}
