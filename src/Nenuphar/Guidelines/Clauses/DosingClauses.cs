using Nenuphar.Cases;
using Nenuphar.Classification.Rules;

namespace Nenuphar.Guidelines.Clauses;

/// <summary>Clauses about how a treatment is given: days between administrations, the day of the course.</summary>
internal static class DosingClauses
{
    public static IEnumerable<(string, Func<string[], Clause?>)> Heads =>
    [
        ("interval", words => words.Length > 2 ? Of(words, "jours entre deux doses,", "days between doses,", (subject, _, range) => Dosing.Every(subject, words[1], range)) : null),
        ("day-of", words => words.Length > 2 ? Of(words, "jour de traitement par", "day of treatment with", (subject, setting, range) => Dosing.Day(subject, words[1], Today(setting), range)) : null),
    ];

    internal static PartialDate Today(Setting setting) => new(setting.Today.Year, setting.Today.Month, setting.Today.Day);

    private static Clause? Of(string[] words, string french, string english, Func<Case, Setting, Interval, Answer> ask)
    {
        var name = Phrases.Of(words[1]);
        return !ClauseReader.TryRange(words, 2, out var range, out var next) || next != words.Length ? null
            : new Clause(string.Join(' ', words), new($"{french} {name.French} {Phrases.Figures(ClauseReader.Say(range))}", $"{english} {name.English} {ClauseReader.Say(range)}"), (subject, setting) => ask(subject, setting, range))
            {
                Subject = $"{words[0]} {words[1]}",
                Range = range,
                MayChange = true,
            };
    }
}
