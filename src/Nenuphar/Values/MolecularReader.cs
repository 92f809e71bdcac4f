using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Genes with what is said of them: mutated, wild-type, methylated, stable, positive, negative.</summary>
internal static class MolecularReader
{
    private const int Window = 9;
    private static readonly (string Start, string Status)[] Statuses =
    [
        ("mutat", "mutated"), ("mute", "mutated"), ("mutee", "mutated"), ("mutant", "mutated"), ("wild", "wild-type"), ("sauvage", "wild-type"), ("natif", "wild-type"), ("native", "wild-type"),
        ("unmethyl", "unmethylated"), ("methyl", "methylated"), ("amplif", "positive"), ("transloc", "positive"), ("transloq", "positive"), ("rearran", "positive"), ("fusion", "positive"),
        ("stable", "stable"), ("instab", "high"),
    ];

    public static void Read(Page page, List<Statement> statements)
    {
        foreach (var mention in page.Mentions)
        {
            if (page.IsClaimed(mention.First) || page.As(mention, ConceptKind.Molecular) is not { } gene)
            {
                continue;
            }

            var fixedStatus = gene.Value.IndexOf('=', StringComparison.Ordinal);
            if (fixedStatus > 0)
            {
                Add(page, mention, gene.Value, statements);
            }
            else if (Status(page, mention) is { } status)
            {
                Add(page, mention, $"{gene.Value}={status}", statements);
            }
        }
    }

    private static void Add(Page page, Mention mention, string value, List<Statement> statements) =>
        statements.Add(new Statement(FactKind.Molecular, value, page.SpanOf(mention)) { Circumstance = page.At(mention) & ~(Circumstance.Negated | Circumstance.Possible), Token = mention.First });

    private static string? Status(Page page, Mention mention)
    {
        var sentence = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        for (var distance = 0; distance <= Window; distance++)
        {
            foreach (var at in (ReadOnlySpan<int>)[mention.Last + distance, mention.First - 1 - distance])
            {
                if (at >= sentence.First && at < sentence.Last && Word(page, at) is { } status)
                {
                    return Denied(page, sentence, at, mention) ? Opposite(status) : status;
                }
            }
        }

        return null;
    }

    private static string? Word(Page page, int at)
    {
        if (page.Tokens[at].Kind != TokenKind.Word)
        {
            return null;
        }

        foreach (var (start, status) in Statuses)
        {
            if (Polarities.StartsWith(page.Words(at), start))
            {
                return status;
            }
        }

        return Polarities.At(page, at) switch
        {
            Polarity.Positive => "positive",
            Polarity.Negative => "negative",
            _ => null,
        };
    }

    private static bool Denied(Page page, Sentence sentence, int at, Mention mention)
    {
        if ((page.At(at) & Circumstance.Negated) != 0 && Polarities.At(page, at) != Polarity.Negative)
        {
            return true;
        }

        for (var i = Math.Max(sentence.First, Math.Min(at, mention.First) - 2); i < Math.Min(sentence.Last, Math.Max(at, mention.Last) + 5); i++)
        {
            if (i != at && (page.IsWord(i, "non") || page.IsWord(i, "not") || page.IsWord(i, "no") || page.IsWord(i, "sans") || page.IsWord(i, "aucune")
                || (Polarities.At(page, i) == Polarity.Negative && Math.Abs(i - at) <= 8)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Opposite(string status) => status switch
    {
        "mutated" => "wild-type",
        "positive" => "negative",
        "methylated" => "unmethylated",
        "high" => "stable",
        _ => status,
    };
}
