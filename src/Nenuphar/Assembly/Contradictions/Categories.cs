using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Assembly.Contradictions;

/// <summary>Two pathological categories of one specimen: pT3 and pT4a in one report, pN0 in the report and pN1 in the letter. "T1" and "T1b" are one; another edition or authority is another table.</summary>
internal static class Categories
{
    private static readonly string[] Authorities = ["enets", "6th", "7th", "6e", "7e", "6eme", "7eme"];

    public static IEnumerable<Contradiction> Find(IReadOnlyList<OpenDocument> documents, Case subject)
    {
        var all = Placed.Of(documents, subject, FactKind.Tnm).Where(p => (p.Entry.Circumstance & Circumstance.Past) == 0 && !IsOfAnotherTable(p)).ToList();
        foreach (var letter in "TN")
        {
            var told = all.Where(p => IsPathological(p, letter, all)).ToList();
            if ((Within(told, letter) ?? (Operations.AreOne(subject) ? Between(told, letter) : null)) is { } pair)
            {
                yield return Slips.Of("two-categories", pair.One.Entry.Evidence, pair.Other.Entry.Evidence);
            }
        }
    }

    private static (Placed One, Placed Other)? Within(List<Placed> told, char letter)
    {
        foreach (var document in told.GroupBy(p => p.Document).Where(d => Report.Of(d.Key) is { } report && !IsOfTwo(report)))
        {
            if (Pair([.. document], letter) is { } pair)
            {
                return pair;
            }
        }

        return null;
    }

    /// <summary>Each text must know one category only: where one knows two, others of its time may be meant.</summary>
    private static (Placed, Placed)? Between(List<Placed> told, char letter)
    {
        var documents = told.GroupBy(p => p.Document).Select(d => d.ToList()).ToList();
        return documents.TrueForAll(d => Pair(d, letter) is null) ? Pair([.. documents.Select(d => d.MaxBy(p => p.Entry.Value.Length)!)], letter) : null;
    }

    private static (Placed, Placed)? Pair(List<Placed> told, char letter)
    {
        foreach (var one in told)
        {
            if (told.Find(other => !Agree(Category(one, letter), Category(other, letter))) is { } other)
            {
                return (one, other);
            }
        }

        return null;
    }

    /// <summary>Components of one tumour have one category; two tumours have two.</summary>
    private static bool IsOfTwo(Report report) => report.IsOfSeveral && !report.Document.Page.HasWord(0, report.Document.Page.Tokens.Length, ["mixed", "mixte", "minen", "component", "composant", "contingent"]);

    /// <summary>With p, or N right behind a pT; not after treatment (yp) nor of a recurrence (rp).</summary>
    private static bool IsPathological(Placed placed, char letter, List<Placed> all)
    {
        var value = placed.Entry.Value;
        return value.IndexOf(letter, StringComparison.Ordinal) switch
        {
            1 => value[0] == 'p',
            0 => letter == 'N' && all.Exists(t => t.Document == placed.Document && t.Sentence == placed.Sentence && t.Token < placed.Token && placed.Token - t.Token <= 4 && t.Entry.Value.StartsWith("pT", StringComparison.Ordinal)),
            _ => false,
        };
    }

    private static string Category(Placed placed, char letter) => placed.Entry.Value[(placed.Entry.Value.IndexOf(letter, StringComparison.Ordinal) + 1)..];

    private static bool Agree(string one, string other) => one.Length == 0 || other.Length == 0 || !char.IsAsciiDigit(one[0]) || !char.IsAsciiDigit(other[0]) || one.Contains('-', StringComparison.Ordinal) || other.Contains('-', StringComparison.Ordinal)
        || one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    /// <summary>Of another authority, or a line of a form that prints all categories with their meaning.</summary>
    private static bool IsOfAnotherTable(Placed placed) => placed.Document.Page.HasWord(placed.Token - 4, placed.Token, Authorities) || placed.Document.Page.IsSign(placed.Token + 1, ':');
}
