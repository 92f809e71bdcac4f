using System.Globalization;
using Nenuphar.Board.Frame;
using Nenuphar.Cases;
using Nenuphar.Registry;
using Nenuphar.Sheets;

namespace Nenuphar.Board.Searching;

/// <summary>
/// A fact as it is written in the search and in addresses: a name, then <c>:</c> or <c>=</c> with a value, a number or <c>10-20</c>, or <c>&gt; &gt;= &lt; &lt;=</c> with a number.
/// <c>ki67&gt;20</c>, <c>site:C17.2</c>, <c>metastasis:liver</c>, <c>lab:creatinine&gt;90</c>, <c>chromogranin-a&gt;500</c>.
/// </summary>
internal static class FactText
{
    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create(":=<>≥≤");

    /// <summary>A fact, or why it is none; neither if the text is a word and no fact.</summary>
    public static (FactFilter? Fact, Said? Wrong) Read(string text)
    {
        var sign = text.AsSpan().IndexOfAny(Signs);
        if (sign <= 0 || !char.IsLetter(text[0]))
        {
            return (null, sign > 0 || sign < 0 || text.Length == 1 ? null : new Said($"« {text} » : il manque le nom du fait devant le signe, par exemple ki67{text}.", $"“{text}”: the name of the fact is missing before the sign; write for example ki67{text}."));
        }

        var (name, rest) = (text[..sign], text[sign..]);
        if (KindNames.TryRead(name, out var kind))
        {
            return rest[0] == ':' && rest.AsSpan(1).IndexOfAny(Signs) is var inner and > 0 ? Number(kind, rest[1..(inner + 1)], rest[(inner + 1)..], text) : Number(kind, "", rest, text);
        }

        return ValueNames.Named(name) is { } named ? Number(named.Kind, named.Value, rest, text)
            : (null, new($"« {name} » n’est pas un fait connu ; écrivez par exemple ki67, site, metastase, traitement, stade, ou le nom d’un dosage.", $"“{name}” is no fact that is known; write for example ki67, site, metastasis, treatment, stage, or the name of a laboratory value."));
    }

    /// <summary>As it is read again.</summary>
    public static string Write(FactFilter fact)
    {
        var name = EntryList.NameOf(fact.Kind) + (fact.Value.Length > 0 ? ":" + (fact.Value.Contains(' ', StringComparison.Ordinal) ? $"\"{fact.Value}\"" : fact.Value) : "");
        return (fact.From, fact.To) switch
        {
            (null, null) => fact.Value.Length > 0 ? name : name + ":*",
            ({ } from, null) => IsStrict(from, Math.BitDecrement) ? $"{name}>{Text(Math.BitDecrement(from))}" : $"{name}>={Text(from)}",
            (null, { } to) => IsStrict(to, Math.BitIncrement) ? $"{name}<{Text(Math.BitIncrement(to))}" : $"{name}<={Text(to)}",
            ({ } from, { } to) => from.Equals(to) ? $"{name}={Text(from)}" : $"{name}={Text(from)}-{Text(to)}",
        };
    }

    /// <summary>For people: "Ki-67 &gt; 20", "Primary site: ileum".</summary>
    public static string Words(FactFilter fact, Visit visit)
    {
        var value = fact.Value.Length == 0 ? "" : Names.Of(fact.Kind, fact.Value.TrimEnd('*')).In(visit.IsFrench);
        var name = fact.Kind is FactKind.Lab or FactKind.Scale && value.Length > 0 ? value : visit.T(KindNames.Of(fact.Kind)) + (value.Length > 0 ? visit.T(" : ", ": ") + value : "");
        string Shown(double number) => visit.Number(number);
        return (fact.From, fact.To) switch
        {
            (null, null) => name,
            ({ } from, null) => IsStrict(from, Math.BitDecrement) ? $"{name} > {Shown(Math.BitDecrement(from))}" : $"{name} ≥ {Shown(from)}",
            (null, { } to) => IsStrict(to, Math.BitIncrement) ? $"{name} < {Shown(Math.BitIncrement(to))}" : $"{name} ≤ {Shown(to)}",
            ({ } from, { } to) => from.Equals(to) ? $"{name} = {Shown(from)}" : $"{name} {Shown(from)}–{Shown(to)}",
        };
    }

    private static (FactFilter? Fact, Said? Wrong) Number(FactKind kind, string value, string rest, string whole)
    {
        if (value.Length > 0)
        {
            if (ValueNames.Of(kind, value.Trim('"')) is not { } known)
            {
                return (null, Unknown(kind, value));
            }

            value = known;
        }

        var two = rest.Length > 1 && rest[0] is '<' or '>' && rest[1] == '=';
        var (sign, told) = (rest[..(two ? 2 : 1)], rest[(two ? 2 : 1)..].Trim('"').TrimEnd('%'));
        if (sign is ">" or "<" or ">=" or "<=" or "≥" or "≤")
        {
            return !TryNumber(told, out var number) ? (null, new($"« {whole} » : après {sign} il faut un nombre, par exemple ki67{sign}20.", $"“{whole}”: {sign} is followed by a number, for example ki67{sign}20."))
                : (sign switch
                {
                    ">" => new FactFilter(kind, value, From: Math.BitIncrement(number)),
                    "<" => new FactFilter(kind, value, To: Math.BitDecrement(number)),
                    ">=" or "≥" => new FactFilter(kind, value, From: number),
                    _ => new FactFilter(kind, value, To: number),
                }, null);
        }

        if (told.Length == 0)
        {
            return (null, new($"« {whole} » : il manque la valeur, par exemple {whole}20 ou site:iléon.", $"“{whole}”: the value is missing; write for example {whole}20 or site:ileum."));
        }

        if (told == "*" && value.Length == 0)
        {
            return (new(kind), null);
        }

        var dash = told.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0 && TryNumber(told[..dash], out var from) && TryNumber(told[(dash + 1)..], out var to))
        {
            return (new(kind, value, from, to), null);
        }

        if (TryNumber(told, out var exact) && kind is not (FactKind.Grade or FactKind.Stage))
        {
            return (new(kind, value, exact, exact), null);
        }

        return value.Length == 0 && ValueNames.Of(kind, told) is { } only ? (new(kind, only), null)
            : value.Length > 0 ? (new(kind, $"{value}={told}"), null)
            : (null, Unknown(kind, told));
    }

    private static Said Unknown(FactKind kind, string value)
    {
        var name = KindNames.Of(kind);
        return new($"« {value} » n’est pas une valeur connue pour {name.French.ToLowerInvariant()} ; essayez un autre mot ou un code.", $"“{value}” is no value that is known for {name.English.ToLowerInvariant()}; try another word or a code.");
    }

    /// <summary>Both decimal signs are taken.</summary>
    private static bool TryNumber(string text, out double number) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    /// <summary>The number next to one that people write.</summary>
    private static bool IsStrict(double number, Func<double, double> towards) => Text(number).Length > 12 && Text(towards(number)).Length < 12;

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
