using System.Globalization;
using Microsoft.AspNetCore.Http;
using Nenuphar.Board.Frame;
using Nenuphar.Cases;
using Nenuphar.Classification.Completeness;
using Nenuphar.Registry;
using Nenuphar.Sheets;
using Nenuphar.Text;

namespace Nenuphar.Board.Cases;

/// <summary>A value as a person gives it in a form: a correction of facts that there are, or one that is added.</summary>
/// <param name="Facts">What is corrected; empty if the value is added.</param>
/// <param name="Words">The place of the words that say it; nothing if it comes from elsewhere.</param>
/// <param name="Source">What the person had before their eyes, where no words of ours say it.</param>
/// <param name="Choices">The values that a question allows.</param>
/// <param name="Ask">The qualifier that is asked for.</param>
/// <param name="Asked">The question of the minimal data set that it answers; nothing for any other value.</param>
/// <param name="Of">The specimen, examination or course that the question is asked of.</param>
public sealed record FactInput(
    IReadOnlyList<string> Facts, FactKind Kind, string Value, IReadOnlyList<Qualifier> Qualifiers, string Status, string Reason, Evidence.Words? Words, string Source,
    IReadOnlyList<string> Choices, string Ask, Field? Asked = null, string Of = "", Said? Wrong = null)
{
    public static readonly IReadOnlyList<(string Code, Said Name)> Statuses =
    [
        ("affirmed", new("affirmé", "affirmed")), ("negated", new("nié : absent", "denied: absent")), ("possible", new("possible", "possible")), ("planned", new("prévu", "planned")),
        ("past", new("passé", "past")), ("family", new("de la famille", "of the family")), ("literature", new("de la littérature", "of the literature")),
    ];

    public static readonly IReadOnlyList<(string Status, Said Name)> YesNo = [("affirmed", new("oui", "yes")), ("negated", new("non", "no")), ("possible", new("incertain", "not certain"))];

    public Said? Question => Asked?.Question;

    /// <summary>A finding that a question asks for: its name is settled, what is asked is the answer.</summary>
    public bool IsFindingAsked => IsNew && Asked is not null && Kind == FactKind.Finding && (Value.Length > 0 || Choices.Count > 0);

    public bool IsNew => Facts.Count == 0;

    /// <summary>Whether it has to be said that the value is meant although no list holds it.</summary>
    public bool IsUnlisted { get; init; }

    public static FactInput Blank(FactKind kind, Evidence.Words? words) => new([], kind, "", [], "affirmed", "", words, "", [], "");

    public static FactInput OfRow(FactRow row, string ask = "", Field? asked = null, string of = "") =>
        new([.. row.Facts.Select(f => f.Id)], row.Entry.Kind, row.Entry.Value, row.Entry.Qualifiers, StatusOf(row.Entry.Circumstance), "", row.Entry.Evidence as Evidence.Words, "", [], ask, asked, of);

    /// <summary>The form of a question; a yes or a no is not chosen for anybody.</summary>
    public static FactInput OfQuestion(OpenedCase opened, Field field, string of) => Answering.Of(opened, field, of) is var answering && answering.Fact is { } row
        ? OfRow(row, answering.Ask, field, of)
        : new([], answering.Kind, answering.Value, answering.Qualifiers, field.IsYesNo ? "" : "affirmed", "", null, "", answering.Choices, answering.Ask, field, of);

    /// <summary>What was typed, understood as far as it can be; what can't is said.</summary>
    public static FactInput OfForm(IFormCollection form, OpenedCase opened)
    {
        string Typed(string name) => form[name].ToString().Trim();
        var facts = Typed("facts").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = facts.Length > 0 ? opened.Record[facts[0]] : null;
        var known = EntryList.TryKind(Typed("kind"), out var kind);
        kind = first?.Entry.Kind ?? kind;
        var value = Suggestions.Understood(kind, Typed("value"));
        var kept = first?.Entry.Qualifiers.Where(q => !form.ContainsKey("q-" + q.Name)) ?? [];
        var given = form.Where(f => f.Key.StartsWith("q-", StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(f.Value)).Select(f => new Qualifier(f.Key[2..], Qualified(f.Key[2..], f.Value.ToString().Trim())));
        List<Qualifier> qualifiers = [.. kept.Concat(given).OrderBy(q => q.Name, StringComparer.Ordinal)];
        var asked = first is null ? Completeness.Fields.FirstOrDefault(f => f.Id == Typed("field")) : null;
        var status = asked is { IsYesNo: true } && Typed("status").Length == 0 ? "" : Statuses.Any(s => s.Code == Typed("status")) ? Typed("status") : first is null ? "affirmed" : StatusOf(first.Entry.Circumstance);
        var reason = Typed("reason") is "other" or "" ? Typed("other-reason") : Typed("reason");
        var words = first?.Entry.Evidence as Evidence.Words ?? WordsOf(form, opened);
        var input = new FactInput(facts, kind, value, qualifiers, status, reason, words, Typed("source"), asked is null ? [] : Answering.Of(opened, asked, Typed("of")).Choices, Typed("ask"), asked, Typed("of"));
        Said? wrong = first is null && !known ? new("Choisissez de quoi il s’agit.", "Choose what it is.")
            : (value == first?.Entry.Value ? null : Suggestions.Wrong(kind, value)) ?? given.Where(q => first?.Entry.Qualifiers.Contains(q) != true).Select(Suggestions.WrongQualifier).FirstOrDefault(w => w is not null);
        wrong ??= value == first?.Entry.Value ? null : TypedAmount.Twofold(kind, Typed("value"));
        var unlisted = value == first?.Entry.Value ? null : Suggestions.Unlisted(kind, value);
        wrong ??= Typed("unlisted") == "yes" ? null : unlisted;
        wrong ??= EntryCheck.ToCome(given.Where(q => first?.Entry.Qualifiers.Contains(q) != true), input.Circumstance, opened.Setting.Today);
        wrong ??= status.Length == 0 || (input.Ask.Length > 0 && qualifiers.All(q => q.Name != input.Ask)) ? new Said("La réponse manque ; sans elle, la question reste ouverte.", "The answer is missing; without it the question stays open.") : null;
        wrong ??= input.IsNew && words is null && input.Source.Length == 0 ? new Said("Dites d’où vient la valeur : un rapport, un appel, un formulaire.", "Say where the value comes from: a report, a call, a form.") : null;
        wrong ??= !input.IsNew && reason.Length == 0 ? new Said("Une correction demande une raison.", "A correction asks for its reason.") : null;
        return input with { Wrong = wrong, IsUnlisted = unlisted is not null };
    }

    public Circumstance Circumstance => EntryList.TryStatus(Status, out var status) ? status : Circumstance.Affirmed;

    /// <summary>The decisions that it comes to; a correction that changes nothing accepts.</summary>
    public IReadOnlyList<FactDecision> Decisions(OpenedCase opened, Actor actor)
    {
        if (IsNew)
        {
            Evidence evidence = Words is { } words ? words : new Evidence.Entered(actor.Login, opened.Setting.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Source);
            return [new FactDecision.Add(new(Kind, Value, evidence) { Qualifiers = Qualifiers, Circumstance = Circumstance }, Reason)];
        }

        return [.. Facts.Select(id => opened.Record[id] is { } fact && fact.Entry.Value == Value && StatusOf(fact.Entry.Circumstance) == Status && fact.Entry.Qualifiers.OrderBy(q => q.Name, StringComparer.Ordinal).SequenceEqual(Qualifiers)
            ? (FactDecision)new FactDecision.Accept(id)
            : new FactDecision.Correct(id, Value, Reason, Qualifiers, Circumstance))];
    }

    public static Evidence.Words? WordsOf(IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> given, OpenedCase opened)
    {
        var fields = given.ToDictionary(g => g.Key, g => g.Value.ToString(), StringComparer.Ordinal);
        int Number(string name) => int.TryParse(fields.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1;
        var (begin, end) = (Number("begin"), Number("end"));
        return opened.Texts.TryGetValue(Number("document"), out var text) && begin >= 0 && end > begin && end <= text.Length
            ? new(Number("document").ToString(CultureInfo.InvariantCulture), new(begin, end), text[begin..end])
            : null;
    }

    public static string? Typed(string name, string? value, bool french)
    {
        var words = french && value is { Length: > 0 } ? Suggestions.OfQualifier(name).FirstOrDefault(s => s.Value == value).Words.French : null;
        return words is { Length: > 0 } && Qualified(name, words) == value ? words : value;
    }

    private static string Qualified(string name, string typed) => name switch
    {
        "specimen" or "at" => Suggestions.Understood(FactKind.Metastasis, typed),
        "due" => Suggestions.Understood(FactKind.Treatment, typed),
        "dose" => Suggestions.Pointed(typed),
        "best" => typed.ToUpperInvariant(),
        "stop" or "uptake" => Suggestions.OfQualifier(name).FirstOrDefault(s => s.Value == typed || Fold.Of(s.Words.French).ToString() == Fold.Of(typed).ToString() || Fold.Of(s.Words.English).ToString() == Fold.Of(typed).ToString()).Value ?? typed,
        _ => typed,
    };

    private static string StatusOf(Circumstance circumstance) =>
        circumstance.HasFlag(Circumstance.Family) ? "family" : circumstance.HasFlag(Circumstance.Literature) ? "literature"
        : (circumstance & (Circumstance.Negated | Circumstance.Discarded)) != 0 ? "negated"
        : (circumstance & (Circumstance.Planned | Circumstance.Hypothetical)) != 0 ? "planned"
        : circumstance.HasFlag(Circumstance.Possible) ? "possible" : circumstance.HasFlag(Circumstance.Past) ? "past" : "affirmed";
}
