using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Terms;
using Nenuphar.Text;

namespace Nenuphar.Values;

/// <summary>Genes with what is said of them: mutated, wild-type, methylated, stable, positive, negative.</summary>
internal static class MolecularReader
{
    private const int TestReach = 20;
    private static readonly WordStarts LookedFor = new("etude", "statut", "status", "recherch", "test", "analys", "study", "determin", "dosage", "request", "demand", "search");
    private static readonly WordStarts Carriers = new("porteuses", "porteurs", "carriers");
    private const string Resistance = "t790m";
    private static readonly KindSet Telling = KindSet.Of(ConceptKind.Hereditary, ConceptKind.Molecular);

    public static void Read(Page page, List<Statement> statements)
    {
        foreach (var mention in page.MentionsOf(Telling))
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
            else if (!IsAlias(page, mention, gene.Value) && !IsOfCarriers(page, mention) && Status(page, mention, gene) is { } told)
            {
                var status = told == "mutated" && IsFoundNegative(page, mention) ? "negative" : told == "positive" && IsMutation(page, mention, gene.Value) ? "mutated" : told;
                // "La recherche de la mutation est revenue négative": it was done.
                if (status == "mutated" && IsGermline(page, mention) && Inherited(gene.Value) is { } disease)
                {
                    statements.Add(new Statement(FactKind.Hereditary, disease, page.SpanOf(mention)) { Circumstance = page.At(mention), Token = mention.First });
                }

                Add(page, mention, $"{gene.Value}={status}", statements, page.HasWord(mention.First - 6, mention.First, LookedFor) ? Circumstance.Planned | Circumstance.Hypothetical : Circumstance.Affirmed);
            }
        }
    }

    /// <summary>"We repeated the EGFR mutation, which was negative".</summary>
    private static bool IsFoundNegative(Page page, Mention gene)
    {
        var range = page.Narrative.Sentences[page.SentenceOf(gene.First)];
        for (var i = gene.Last; i < Math.Min(range.Last - 1, gene.Last + 3); i++)
        {
            if (page.IsSign(i, ',') && page.IsAnyWord(i + 1, ["qui", "which"]))
            {
                return page.HasWord(i + 2, Math.Min(range.Last, i + 8), ["negati"]);
            }
        }

        return false;
    }

    /// <summary>"les porteuses de la mutation", "for BRCA1 mutation carriers": of a group, not of the patient.</summary>
    private static bool IsOfCarriers(Page page, Mention gene)
    {
        var range = page.Narrative.Sentences[page.SentenceOf(gene.First)];
        for (var i = Math.Max(range.First, gene.First - 6); i < Math.Min(range.Last, gene.Last + 4); i++)
        {
            if (page.IsAnyWord(i, Carriers))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"BRAF (V600K) positif", "EGFR positif (mutation de l'exon 21)": what is positive is a mutation.</summary>
    private static bool IsMutation(Page page, Mention gene, string value)
    {
        if (value is not ("braf" or "kras" or "nras" or "egfr" or "kit" or "idh1" or "idh2" or "pik3ca" or "pdgfra"))
        {
            return false;
        }

        var end = Math.Min(page.Narrative.Sentences[page.SentenceOf(gene.First)].Last, gene.Last + 7);
        if (page.IsSign(gene.Last, '(') && gene.Last + 2 < end && GeneResults.IsVariant(page.Narrative.SpanOf(gene.Last + 1, Math.Min(end, gene.Last + 4)).Of(page.Text)))
        {
            return true;
        }

        for (var i = gene.Last; i < end && !page.IsSign(i, ',') && !page.IsSign(i, ';'); i++)
        {
            if (page.IsWord(i, "mutation"))
            {
                return !GeneQuestions.IsDenied(page, i, gene.Last);
            }
        }

        return false;
    }

    private static string? Inherited(string gene) => gene switch
    {
        "men1" => "men1",
        "vhl" => "vhl",
        "nf1" => "nf1",
        "sdha" or "sdhb" or "sdhc" or "sdhd" or "sdhx" => "sdhx",
        "tsc1" or "tsc2" => "tsc",
        _ => null,
    };

    /// <summary>"Genetic testing showed a MEN1 mutation", "mutation germinale": of the patient, not of the tumour alone.</summary>
    private static bool IsGermline(Page page, Mention mention)
    {
        var range = page.Narrative.Sentences[page.SentenceOf(mention.First)];
        return page.HasWord(range.First, range.Last, ["genetic", "genetiq", "germ", "constitution", "heredit"]) && !page.HasWord(range.First, range.Last, ["somati", "tumor", "tumour", "tumeur", "sporad", "tissue", "family", "famil", "mother", "father", "mere", "pere"]);
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

    private static void Add(Page page, Mention mention, string value, List<Statement> statements, Circumstance settled = Circumstance.Affirmed) =>
        statements.Add(new Statement(FactKind.Molecular, value, page.SpanOf(mention)) { Circumstance = page.At(mention) & ~(Circumstance.Negated | Circumstance.Possible | settled), Token = mention.First });

    /// <summary>"KIT muté", "MET exon 14": letters that may be a word are a gene where a word of genes follows.</summary>
    private static bool IsPlainlyGene(Page page, Mention mention)
    {
        if (page.HasWord(mention.Last, mention.Last + 1, ["mute", "mutat", "mutant", "exon", "sauvage", "wild", "natif", "native"]) || (page.IsWord(mention.Last, "non") && page.StartsAny(mention.Last + 1, ["mute"])))
        {
            return true;
        }

        // "RAS et BRAF", "RAS/BRAF", "RAS (KRAS".
        foreach (var other in page.MentionsIn(page.SentenceOf(mention.First)))
        {
            if (other.First >= mention.Last)
            {
                return other.First - mention.Last == 1 && page.As(other, ConceptKind.Molecular) is { Value: "braf" or "kras" or "nras" or "pdgfra" };
            }
        }

        return false;
    }

    /// <summary>"récepteur du facteur de croissance épidermique (EGFR)": the letters in brackets are the gene before them.</summary>
    private static bool IsAlias(Page page, Mention mention, string gene)
    {
        if (!page.IsSign(mention.First - 1, '('))
        {
            return false;
        }

        foreach (var other in page.MentionsIn(page.SentenceOf(mention.First)))
        {
            if (other.Last == mention.First - 1 && page.As(other, ConceptKind.Molecular, true)?.Value == gene)
            {
                return page.IsSign(mention.Last, ')');
            }
        }

        return false;
    }

    /// <summary>The list that a gene stands in, and up to the next gene or marker on both sides what may be said of it.</summary>
    private static string? Status(Page page, Mention own, Concept gene)
    {
        var number = page.SentenceOf(own.First);
        var sentence = page.Narrative.Sentences[number];
        var mentions = page.MentionsIn(number);
        var at = mentions.BinarySearch(own, ByPlace);
        var (first, last, from, to) = (own.First, own.Last, sentence.First, sentence.Last);
        var (next, joined) = (-1, false);
        for (var m = at + 1; m < mentions.Length; m++)
        {
            if (IsGene(page, mentions[m]))
            {
                if (!IsSame(page, mentions[m], gene.Value) && !MarkerLists.JoinedGenes(page, last, mentions[m].First))
                {
                    to = mentions[m].First;
                    break;
                }

                if (!IsSame(page, mentions[m], gene.Value))
                {
                    next = next < 0 ? mentions[m].First : next;
                    joined |= !IsComma(page, last, mentions[m].First);
                }

                last = mentions[m].First - last <= 2 || !IsSame(page, mentions[m], gene.Value) ? mentions[m].Last : last;
            }
        }

        for (var m = at - 1; m >= 0; m--)
        {
            if (IsGene(page, mentions[m]))
            {
                if (!MarkerLists.JoinedGenes(page, mentions[m].Last, first))
                {
                    from = mentions[m].Last;
                    break;
                }

                first = mentions[m].First;
            }
        }

        // "mutation du gène BRAF, KRAS sauvage": commas alone make no list of which one thing is said, where a change is named before it.
        return next >= 0 && !joined && GeneResults.HasOwnChange(page, own, gene.Value, first, from) ? GeneResults.Of(page, own, gene.Value, first, own.Last, from, next) : GeneResults.Of(page, own, gene.Value, first, last, from, to);
    }

    private static bool IsComma(Page page, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (page.IsWord(i, "et") || page.IsWord(i, "and") || page.IsWord(i, "ou") || page.IsWord(i, "or") || page.IsSign(i, '/') || page.IsSign(i, '(') || page.IsSign(i, '+'))
            {
                return false;
            }
        }

        return true;
    }

    private static readonly Comparer<Mention> ByPlace = Comparer<Mention>.Create((a, b) => a.First.CompareTo(b.First));

    private static bool IsGene(Page page, Mention mention) => page.Lexicon.Has(mention, ConceptKind.Molecular) || page.Lexicon.Has(mention, ConceptKind.Ihc);

    /// <summary>"receptor (EGFR) L858R" is one gene with three names.</summary>
    private static bool IsSame(Page page, Mention mention, string gene) => page.As(mention, ConceptKind.Molecular, doubtfulToo: true)?.Value == gene;
}
