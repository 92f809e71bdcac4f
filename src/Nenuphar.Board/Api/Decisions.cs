using System.Globalization;
using Microsoft.AspNetCore.Http;
using Nenuphar.Board.Cases;
using Nenuphar.Board.Frame;
using Nenuphar.Board.Importing;
using Nenuphar.Cases;
using Nenuphar.Registry;

namespace Nenuphar.Board.Api;

/// <summary>From what a program asks to decisions.</summary>
internal static class Decisions
{
    /// <param name="record">The case as it is: a correction is checked by the kind of its fact.</param>
    public static FactDecision Of(FactDecisionRequest asked, Visit visit, CaseRecord? record) => asked.Act switch
    {
        "accept" => new FactDecision.Accept(Need(asked.Fact)),
        "correct" => new FactDecision.Correct(Need(asked.Fact), Checked(asked, record), asked.Reason ?? "", asked.Qualifiers is null ? null : QualifiersOf(asked, record?[Need(asked.Fact)]?.Entry.Qualifiers), asked.Status is null ? null : StatusOf(asked)),
        "reject" => new FactDecision.Reject(Need(asked.Fact), asked.Reason ?? ""),
        "undo" => new FactDecision.Undecide(Need(asked.Fact), asked.Reason ?? ""),
        "add" => new FactDecision.Add(EntryOf(asked, visit), asked.Reason ?? ""),
        "acknowledge" => new FactDecision.Acknowledge(Named(asked), asked.Reason ?? ""),
        "reopen" => new FactDecision.Reopen(Named(asked)),
        _ => throw Wrong("Cet acte n’existe pas : accept, correct, reject, add, undo, acknowledge ou reopen.", "There is no such act: accept, correct, reject, add, undo, acknowledge or reopen."),
    };

    /// <summary>The corrected value, if its kind has such values; the words of a case are never repeated in what is answered.</summary>
    private static string Checked(FactDecisionRequest asked, CaseRecord? record)
    {
        return asked.Value is { Length: > 0 } value && record?.Facts.FirstOrDefault(f => f.Id == asked.Fact) is { } fact && fact.Entry.Value != value ? Meant(asked, fact.Entry.Kind) : asked.Value ?? "";
    }

    /// <summary>A code, or a name of it: "Lutathera" is kept as PRRT here as from a letter or a table.</summary>
    private static string Meant(FactDecisionRequest asked, FactKind kind)
    {
        var value = TypedValue.InTable(kind, asked.Value ?? "");
        return (TypedAmount.Twofold(kind, asked.Value ?? "") ?? Suggestions.Wrong(kind, value) ?? (asked.Unlisted ? null : Suggestions.Unlisted(kind, value))) is { } wrong ? throw Wrong("value : " + wrong.French, "value: " + wrong.English) : value;
    }

    private static Entry EntryOf(FactDecisionRequest asked, Visit visit)
    {
        if (!EntryList.TryKind(asked.Kind ?? "", out var kind))
        {
            throw Wrong("Ce genre de fait n’existe pas dans la liste publique.", "There is no such kind in the public fact list.");
        }

        var value = Meant(asked, kind);
        if (asked.Document is null && string.IsNullOrWhiteSpace(asked.Source))
        {
            throw Wrong("Un fait ajouté demande ses mots (document, begin, end) ou sa source (source).", "A fact that is added needs its words (document, begin, end) or its source (source).");
        }

        Evidence evidence = asked.Document is { } document
            ? new Evidence.Words(document.ToString(CultureInfo.InvariantCulture), new(asked.Begin ?? 0, asked.End ?? 0), "")
            : new Evidence.Entered(visit.Actor.Login, visit.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), asked.Source ?? "");
        return new(kind, value, evidence) { Qualifiers = QualifiersOf(asked), Circumstance = StatusOf(asked) };
    }

    /// <param name="kept">Those of the fact that is corrected: what was read stays as it is.</param>
    private static IReadOnlyList<Qualifier> QualifiersOf(FactDecisionRequest asked, IReadOnlyList<Qualifier>? kept = null) =>
        [.. (asked.Qualifiers ?? new Dictionary<string, string>(StringComparer.Ordinal)).Select(q => (kept?.Contains(new(q.Key, q.Value)) == true ? null : Suggestions.WrongQualifier(new(q.Key, q.Value))) is { } wrong
            ? throw Wrong($"qualifiers {Short(q.Key)} : {wrong.French}", $"qualifiers {Short(q.Key)}: {wrong.English}")
            : new Qualifier(q.Key, q.Value)).OrderBy(q => q.Name, StringComparer.Ordinal)];

    private static Circumstance StatusOf(FactDecisionRequest asked) => (asked.Status ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(
        Circumstance.Affirmed,
        (all, one) => EntryList.TryStatus(one, out var status) ? all | status : throw Wrong("Ce statut n’existe pas.", "There is no such status."));

    private static string Short(string name) => name.Length <= 20 ? name : name[..19] + "…";

    private static string Named(FactDecisionRequest asked) => asked.Contradiction is { Length: > 0 } id ? id : throw Wrong("Dites de quelle contradiction il s’agit (contradiction).", "Say which contradiction is meant (contradiction).");

    private static string Need(string? fact) => fact is { Length: > 0 } ? fact : throw Wrong("Dites de quel fait il s’agit (fact).", "Say which fact is meant (fact).");

    private static Trouble Wrong(string french, string english) => new(StatusCodes.Status422UnprocessableEntity, new(french, english));
}
