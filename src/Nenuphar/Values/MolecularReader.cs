using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Genes with what is said of them: mutated, wild-type, methylated, stable, positive, negative.</summary>
internal static class MolecularReader
{
    private const int Window = 9;
    private const int TestReach = 20;
    private static readonly string[] LookedFor = ["etude", "statut", "status", "recherch", "test", "analys", "study", "determin", "dosage", "request", "demand", "search"];
    private const string Resistance = "t790m";
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
            if (page.Lexicon.Has(mention, ConceptKind.Hereditary) && Germline(page, mention) is { } own)
            {
                Add(page, mention, own + "=mutated", statements);
                continue;
            }

            if (!page.Lexicon.Has(mention, ConceptKind.Molecular) || page.IsClaimed(mention.First) || page.As(mention, ConceptKind.Molecular, IsPlainlyGene(page, mention)) is not { } gene)
            {
                continue;
            }

            var fixedStatus = gene.Value.IndexOf('=', StringComparison.Ordinal);
            if (fixedStatus > 0 && page.HasWord(mention.First - 4, mention.First, LookedFor))
            {
                if (Methylated(page, mention) is { } methylated)
                {
                    Add(page, mention, $"{gene.Value[..fixedStatus]}={methylated}", statements);
                }
            }
            else if (fixedStatus > 0)
            {
                Add(page, mention, gene.Value, statements);
            }
            else if (gene.Value == Resistance)
            {
                if (Found(page, mention) is { } found)
                {
                    Add(page, mention, $"{Resistance}={found}", statements);
                }
            }
            else if (Status(page, mention, gene) is { } status)
            {
                Add(page, mention, $"{gene.Value}={status}", statements);
            }
        }
    }

    /// <summary>"a RET germline mutation": the disease that its name tells is read as such, the gene here.</summary>
    private static string? Germline(Page page, Mention mention)
    {
        if ((page.At(mention) & (Circumstance.Negated | Circumstance.Possible | Circumstance.Family | Circumstance.Planned)) != 0 || !page.HasWord(mention.First, mention.Last, ["mutat", "mute"]))
        {
            return null;
        }

        foreach (var gene in (ReadOnlySpan<string>)["ret", "men1", "vhl", "nf1", "sdhb", "sdhd", "sdhc", "sdha", "tsc1", "tsc2", "cdkn1b", "tp53"])
        {
            for (var i = mention.First; i < mention.Last; i++)
            {
                if (page.IsWord(i, gene))
                {
                    return gene;
                }
            }
        }

        return null;
    }

    /// <summary>"l'étude de la méthylation du gène MGMT, qui était non méthylé": the name of the test is no result.</summary>
    private static string? Methylated(Page page, Mention mention)
    {
        var last = page.Narrative.Sentences[page.SentenceOf(mention.First)].Last;
        for (var i = mention.Last; i < Math.Min(last, mention.Last + TestReach); i++)
        {
            if (page.Starts(i, "unmethyl"))
            {
                return "unmethylated";
            }

            if (page.Starts(i, "methyl"))
            {
                return page.IsAnyWord(i - 1, ["non", "not", "pas", "no", "sans"]) ? "unmethylated" : "methylated";
            }
        }

        return null;
    }

    /// <summary>A mutation that is itself the name: "absence de T790M", "T790M négative", "présence de la mutation T790M".</summary>
    private static string? Found(Page page, Mention mention) =>
        (page.At(mention) & Circumstance.Negated) != 0 || page.HasWord(mention.First - 4, mention.First, ["absence", "aucun", "no", "without", "sans", "pas"]) || page.HasWord(mention.Last, mention.Last + 8, ["negati", "non", "not", "absen", "pas"])
            ? "negative"
            : page.HasWord(mention.First - 8, mention.First, LookedFor) && !page.HasWord(mention.Last, mention.Last + 6, ["positi", "presen", "detect"]) ? null
            : page.HasWord(mention.First - 6, mention.Last + 6, ["positi", "presen", "mutat", "detect", "mute", "acqui", "apparition"]) ? "positive" : null;

    private static void Add(Page page, Mention mention, string value, List<Statement> statements) =>
        statements.Add(new Statement(FactKind.Molecular, value, page.SpanOf(mention)) { Circumstance = page.At(mention) & ~(Circumstance.Negated | Circumstance.Possible), Token = mention.First });

    /// <summary>"KIT muté", "MET exon 14": letters that may be a word are a gene where a word of genes follows.</summary>
    private static bool IsPlainlyGene(Page page, Mention mention) => page.HasWord(mention.Last, mention.Last + 1, ["mute", "mutat", "mutant", "exon", "sauvage", "wild"]);

    private static string? Status(Page page, Mention mention, Concept gene)
    {
        var number = page.SentenceOf(mention.First);
        var sentence = page.Narrative.Sentences[number];
        var (first, last) = Reach(page, sentence, page.MentionsIn(number), mention, gene);
        for (var distance = 0; distance <= Window; distance++)
        {
            foreach (var at in (ReadOnlySpan<int>)[mention.Last + distance, mention.First - 1 - distance])
            {
                if (at >= first && at < last && (Word(page, at) ?? Exon(page, mention, at)) is { } status)
                {
                    return Denied(page, sentence, at, mention) ? Opposite(status) : status;
                }
            }
        }

        return null;
    }

    /// <summary>What may be said of this gene: up to the next gene or marker, unless both stand in one list.</summary>
    private static (int First, int Last) Reach(Page page, Sentence sentence, ReadOnlySpan<Mention> mentions, Mention own, Concept gene)
    {
        var (first, last) = (sentence.First, sentence.Last);
        var (begin, end) = (own.First, own.Last);
        var at = mentions.BinarySearch(own, ByPlace);
        for (var m = at + 1; m < mentions.Length && mentions[m].First - own.Last <= Window; m++)
        {
            if (IsOther(page, mentions[m], gene))
            {
                if (!MarkerLists.JoinedGenes(page, end, mentions[m].First))
                {
                    last = mentions[m].First;
                    break;
                }

                end = mentions[m].Last;
            }
        }

        for (var m = at - 1; m >= 0 && own.First - mentions[m].Last <= Window; m--)
        {
            if (IsOther(page, mentions[m], gene))
            {
                if (!MarkerLists.JoinedGenes(page, mentions[m].Last, begin))
                {
                    first = mentions[m].Last;
                    break;
                }

                begin = mentions[m].First;
            }
        }

        return (first, last);
    }

    private static readonly Comparer<Mention> ByPlace = Comparer<Mention>.Create((a, b) => a.First.CompareTo(b.First));

    /// <summary>Another gene or marker; "receptor (EGFR) L858R" is one gene with three names.</summary>
    private static bool IsOther(Page page, Mention mention, Concept gene) =>
        (page.Lexicon.Has(mention, ConceptKind.Molecular) || page.Lexicon.Has(mention, ConceptKind.Ihc)) && page.As(mention, ConceptKind.Molecular, doubtfulToo: true)?.Value != gene.Value;

    /// <summary>"KIT exon 11 deletion", "délétion de l'exon 19".</summary>
    private static string? Exon(Page page, Mention mention, int at) =>
        page.StartsAny(at, ["delet", "insert", "duplic"]) && page.HasWord(Math.Min(at, mention.First), Math.Max(at, mention.Last) + 4, ["exon", "codon"]) ? "mutated" : null;

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
