using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;
using Nenuphar.Time;
using Nenuphar.Values;

namespace Nenuphar.Assembly;

/// <summary>What looks like a value and can't be read as one: each stays as a note with its words and the reason, so that nothing is lost in silence.</summary>
internal static class Unread
{
    private const double OldestAge = 115;

    public static List<Note> In(Page page, Calendar calendar, Timeline timeline, IReadOnlyList<Statement> statements)
    {
        var notes = new List<Note>();
        HashSet<(FactKind, int)>? read = null;
        Proliferation(page, statements, notes);
        Mitoses(page, notes);
        for (var i = OpeningSet.Numbers.Next(page.Narrative, 0); i >= 0; i = OpeningSet.Numbers.Next(page.Narrative, i + 1))
        {
            if (i > 0 && page.Tokens[i - 1].Kind == TokenKind.Word && !page.Tokens[i].Is(TokenMarks.SpaceBefore) && IsOfPatient(page, i - 1))
            {
                Category(page, i - 1, statements, ref read, notes);
            }

            if (IsOfPatient(page, i))
            {
                Age(page, calendar, i, notes);
            }
        }

        foreach (var (first, last) in timeline.Impossible)
        {
            if (IsOfPatient(page, first) && !(first > 0 && page.IsClaimed(first - 1)))
            {
                notes.Add(new Note("impossible-date", page.Narrative.SpanOf(first, last), "it is written as a date and no calendar has such a day: it is not read.") { French = "c’est écrit comme une date et aucun calendrier n’a ce jour : ce n’est pas lu." });
            }
        }

        Scales(page, statements, ref read, notes);
        UnreadGrades.Note(page, notes);
        notes.Sort((one, other) => one.Span.Begin.CompareTo(other.Span.Begin));
        return notes;
    }

    /// <summary>What was read, and where: few texts have something to ask it.</summary>
    private static HashSet<(FactKind, int)> Told(IReadOnlyList<Statement> statements) => statements.Where(s => s.Kind is FactKind.Tnm or FactKind.Scale).Select(s => (s.Kind, s.Token)).ToHashSet();

    private static bool IsOfPatient(Page page, int token) => (page.At(token) & (Circumstance.Literature | Circumstance.Family)) == 0;

    /// <summary>A Ki-67 in a sentence that gives none: without a number, or above 100 %.</summary>
    internal static void Proliferation(Page page, IReadOnlyList<Statement> statements, List<Note> notes)
    {
        HashSet<int>? told = null;
        foreach (var mention in page.MentionsOf(KeywordSet.Of(Keyword.Ki67)))
        {
            if ((page.At(mention) & (Circumstance.Literature | Circumstance.Planned | Circumstance.Hypothetical)) != 0 || !(told ??= statements.Where(s => s.Kind == FactKind.Ki67).Select(s => page.SentenceOf(s.Token)).ToHashSet()).Add(page.SentenceOf(mention.First)))
            {
                continue;
            }

            var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
            var note = new Note("ki67-without-number", page.SpanOf(mention), "a Ki-67 is named and no percentage that belongs to it can be read.") { French = "un Ki-67 est nommé sans pourcentage lisible qui soit le sien." };
            for (var i = mention.Last; i < Math.Min(sentence.Last, mention.Last + 6); i++)
            {
                if (page.Tokens[i].Kind == TokenKind.Number && page.IsSign(i + 1, '%') && Number.Of(page.Words(i)) > 100)
                {
                    note = new Note("percentage-above-100", page.Narrative.SpanOf(mention.First, i + 2), $"{page.Words(i)} % is above 100: it is not read as a Ki-67.") { French = $"{page.Words(i)} % dépasse 100 : ce n’est pas lu comme un Ki-67." };
                    break;
                }
            }

            notes.Add(note);
        }
    }

    /// <summary>"mitoses -1": a count below zero.</summary>
    internal static void Mitoses(Page page, List<Note> notes)
    {
        foreach (var mention in page.MentionsOf(KeywordSet.Of(Keyword.Mitosis)))
        {
            for (var i = mention.Last; i < Math.Min(page.Tokens.Length, mention.Last + 4); i++)
            {
                if (page.Tokens[i].Kind == TokenKind.Number && !page.IsClaimed(i) && MitosisReader.IsBelowZero(page, i))
                {
                    notes.Add(new Note("count-below-zero", page.Narrative.SpanOf(mention.First, i + 1), "a count can't be below zero: it is not read as mitoses."));
                    break;
                }
            }
        }
    }

    private static void Age(Page page, Calendar calendar, int at, List<Note> notes)
    {
        if (!(Number.Of(page.Words(at)) > OldestAge) || at + 1 >= page.Tokens.Length)
        {
            return;
        }

        var unit = page.IsSign(at + 1, '-') ? at + 2 : at + 1;
        var old = unit < page.Tokens.Length && calendar.UnitOf(page.Tokens[unit]) == 'y'
            && (page.HasWord(unit + 1, unit + 3, ["old"]) || page.IsWord(at - 1, "aged") || (page.IsWord(at - 1, "de") && page.HasWord(at - 2, at - 1, ["age"])));
        if (old)
        {
            notes.Add(new Note("impossible-age", page.Narrative.SpanOf(at, unit + 1), $"nobody is older than {Number.Write(OldestAge)} years: it is not read as an age.") { French = $"personne n’a plus de {Number.Write(OldestAge)} ans : ce n’est pas lu comme un âge." });
        }
    }

    /// <summary>"pT5", "T2N7": letters of TNM with a number glued to them that no edition has.</summary>
    private static void Category(Page page, int at, IReadOnlyList<Statement> statements, ref HashSet<(FactKind, int)>? read, List<Note> notes)
    {
        var word = page.Words(at);
        var letter = word.IndexOfAny('T', 'N', 'M');
        if (letter != word.Length - 1 || !IsPrefix(word[..letter]) || page.IsClaimed(at))
        {
            return;
        }

        // A bare "T12" is a vertebra, "N1" may be anything: a prefix or a category right before or after makes it one.
        read ??= Told(statements);
        var near = read.Contains((FactKind.Tnm, at - 2)) || read.Contains((FactKind.Tnm, at + 2)) || read.Contains((FactKind.Tnm, at - 3));
        if ((letter > 0 || near) && !read.Contains((FactKind.Tnm, at)) && page.Words(at + 1) is not ("0" or "1"))
        {
            notes.Add(new Note("tnm-unread", page.Narrative.SpanOf(at, at + 2), "it is written as a TNM category and there is no such one: it is not read.") { French = "c’est écrit comme une catégorie TNM qui n’existe pas : ce n’est pas lu." });
        }
    }

    private static bool IsPrefix(ReadOnlySpan<char> letters)
    {
        foreach (var c in letters)
        {
            if (c is not ('c' or 'p' or 'y' or 'r' or 'u' or 'a'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"ECOG 7": a number out of the scale's range.</summary>
    private static void Scales(Page page, IReadOnlyList<Statement> statements, ref HashSet<(FactKind, int)>? read, List<Note> notes)
    {
        foreach (var mention in page.MentionsOf(KindSet.Of(ConceptKind.Scale)))
        {
            if (page.As(mention, ConceptKind.Scale) is { Value: "ecog" or "karnofsky" or "krenning" or "nyha" or "asa" or "birads" or "gcs" } && !page.IsClaimed(mention.First) && !(read ??= Told(statements)).Contains((FactKind.Scale, mention.First)) && (page.At(mention) & Circumstance.Literature) == 0)
            {
                var at = mention.Last;
                while (at < mention.Last + 2 && (page.IsSign(at, ':') || page.IsSign(at, '=') || page.IsAnyWord(at, ["a", "ps", "score", "of", "was", "de"])))
                {
                    at++;
                }

                if (at < page.Tokens.Length && page.Tokens[at].Kind == TokenKind.Number && !page.IsClaimed(at))
                {
                    notes.Add(new Note("scale-unread", page.Narrative.SpanOf(mention.First, at + 1), "the scale has no such value: it is not read.") { French = "l’échelle n’a pas cette valeur : ce n’est pas lu." });
                }
            }
        }
    }
}
