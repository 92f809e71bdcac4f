using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

public class GeneResultTests
{
    [Theory]
    [InlineData("Adénocarcinome bronchique. Une étude mutationnelle de l'EGFR et de KRAS est demandée.")]
    [InlineData("Lung adenocarcinoma. Mutational analysis of EGFR and KRAS has been requested.")]
    [InlineData("Mélanome. Le statut mutationnel du gène BRAF est attendu.")]
    [InlineData("Mélanome. Recherche de la mutation BRAF en cours.")]
    [InlineData("Lung adenocarcinoma. EGFR mutation analysis was requested.")]
    [InlineData("Melanoma. BRAF mutation testing is pending.")]
    [InlineData("Lung adenocarcinoma. An ALK rearrangement test was ordered.")]
    [InlineData("Lung adenocarcinoma. Testing for ALK translocation was not possible.")]
    [InlineData("Adénocarcinome du côlon sous anti-EGFR, toxicité cutanée absente.")]
    [InlineData("Sarcome d'Ewing suspecté. Recherche de réarrangement du gène EWSR1 : non concluante.")]
    [InlineData("The tumour showed EGFR overexpression.")]
    [InlineData("Adénocarcinome bronchique. La mutation de l'EGFR a été recherchée.")]
    [InlineData("Lung adenocarcinoma. The EGFR mutation was looked for.")]
    public void That_a_gene_was_looked_at_is_no_result(string text) => Told.Facts(text, FactKind.Molecular).ShouldBeEmpty();

    [Theory]
    [InlineData("Adénocarcinome bronchique. La recherche de mutation de l'EGFR est revenue négative.", "egfr=negative")]
    [InlineData("Lung adenocarcinoma. The search for an EGFR mutation came back negative.", "egfr=negative")]
    [InlineData("Mélanome. L'analyse de BRAF, faite sur la biopsie, n'a montré aucune mutation.", "braf=wild-type")]
    [InlineData("Colon cancer. Analysis of KRAS showed no mutation.", "kras=wild-type")]
    [InlineData("Lung adenocarcinoma. EGFR mutation testing was negative.", "egfr=negative")]
    [InlineData("Lung adenocarcinoma. EGFR mutation analysis showed a deletion of exon 19.", "egfr=mutated")]
    [InlineData("Cancer du côlon (RAS et BRAF non mutés).", "ras=wild-type braf=wild-type")]
    [InlineData("Colon cancer, K-RAS/N-RAS wild-type.", "kras=wild-type nras=wild-type")]
    [InlineData("Neuroblastome. L'amplification de N-MYC n'a pas été détectée.", "mycn=negative")]
    [InlineData("Neuroblastoma. MYCN amplification was not found.", "mycn=negative")]
    [InlineData("Adénocarcinome bronchique avec mutation EGFR et sans translocation ALK.", "egfr=mutated alk=negative")]
    [InlineData("Lung adenocarcinoma, TTF-1 positive; ALK negative; deletion of exon 19 of EGFR.", "alk=negative egfr=mutated")]
    [InlineData("Cancer du côlon. Mutation du gène BRAF V600E, KRAS sauvage.", "braf=mutated kras=wild-type")]
    [InlineData("Mélanome, cytokératines négatives et mutation du gène BRAF.", "braf=mutated")]
    [InlineData("Mélanome. Le statut des gènes NRAS/BRAF montre une mutation au codon 600 de BRAF.", "braf=mutated")]
    [InlineData("Lung adenocarcinoma: epidermal growth factor receptor (EGFR) wild-type and anaplastic lymphoma kinase (ALK) rearranged.", "egfr=wild-type alk=positive")]
    [InlineData("Homme porteur d'une mutation de BRCA-1.", "brca1=mutated")]
    [InlineData("Sequencing of BRCA1 and BRCA2 found no mutation.", "brca1=wild-type brca2=wild-type")]
    [InlineData("Glioblastome : étude de la méthylation de MGMT, non méthylé.", "mgmt=unmethylated")]
    [InlineData("Cancer du côlon sans instabilité des microsatellites.", "msi=stable")]
    [InlineData("Lung adenocarcinoma, TMB high.", "tmb=high")]
    [InlineData("Adénocarcinome bronchique. La mutation de l'EGFR a été cherchée et s'est révélée négative.", "egfr=negative")]
    public void A_result_is_told_of_the_genes_that_it_speaks_of(string text, string results) => string.Join(' ', Told.Facts(text, FactKind.Molecular).Distinct()).ShouldBe(results);

    [Theory]
    [InlineData("Cells were positive for CD30 and EMA, negative for CD20, ALK and CD3.")]
    [InlineData("Cellules positives pour CD30 et EMA, négatives pour CD20, ALK et CD3.")]
    public void Alk_among_stains_is_a_stain(string text)
    {
        Told.Facts(text, FactKind.Ihc).ShouldContain("alk=negative");
        Told.Facts(text, FactKind.Molecular).ShouldBeEmpty();
    }
}
