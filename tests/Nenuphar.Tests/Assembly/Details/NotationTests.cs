using Nenuphar.Cases;
using Nenuphar.Classification.Entity;
using Nenuphar.Classification.Grade;
using Nenuphar.Classification.Staging;

namespace Nenuphar.Tests.Assembly.Details;

/// <summary>Notations of reports and notes, in both languages, and what looks like them.</summary>
public class NotationTests
{
    [Theory]
    [InlineData("68M. Biopsy: small cell carcinoma.", "68", "male")]
    [InlineData("39F: pancreatic NET.", "39", "female")]
    [InlineData("41F. NET of the appendix.", "41", "female")]
    [InlineData("H, 47 a. TNE rectale.", "47", "male")]
    [InlineData("F/66 with a rectal NET.", "66", "female")]
    [InlineData("Patiente : 52 ans, sexe féminin. TNE du rectum.", "52", "female")]
    [InlineData("| Sex | Male |\n| Age | 71 |\n| Diagnosis | NET |", "71", "male")]
    public void Age_and_sex_are_read_in_shorthand(string text, string age, string sex)
    {
        Told.Facts(text, FactKind.Age).Distinct().ShouldBe([age]);
        Told.Facts(text, FactKind.Sex).Distinct().ShouldBe([sex]);
    }

    [Theory]
    [InlineData("Biopsy by Dr 5 F. Miller.")]
    [InlineData("Sonde de 12F: bien tolérée.")]
    [InlineData("Mesure faite sur 10 M. Le reste est normal.")]
    public void A_letter_behind_another_number_is_no_age(string text) => Told.Facts(text, FactKind.Age).ShouldBeEmpty();

    [Theory]
    [InlineData("Organe : jéjunum\nType : TNE bien différenciée", "C17.1")]
    [InlineData("| Site | Rectum |\n| Diagnosis | NET |", "C20.9")]
    [InlineData("Site: appendix\nHistology: neuroendocrine tumour", "C18.1")]
    public void The_field_of_the_organ_names_the_primary(string text, string code) => Told.Facts(text, FactKind.Primary).ShouldContain(code);

    [Theory]
    [InlineData("Siège : foie\nType : TNE bien différenciée")]
    [InlineData("Une compresse sur site : rectum vide. TNE.")]
    public void A_field_of_a_usual_metastasis_or_inside_a_sentence_names_none(string text) => Told.Facts(text, FactKind.Primary).ShouldBeEmpty();

    [Theory]
    [InlineData("TNE iléale. Mitoses : aucune.")]
    [InlineData("Ileal NET. Mitoses: none.")]
    [InlineData("Carcinoïde bronchique, 0 mitose, sans nécrose.")]
    [InlineData("Bronchial carcinoid, no mitoses, no necrosis.")]
    [InlineData("TNE iléale, absence de mitose.")]
    public void No_mitoses_are_none_found(string text) => Case(text).Specimens.SelectMany(s => s.Entries).Where(e => e.Kind == FactKind.Mitoses).Select(e => e.Value).ShouldBe(["0"]);

    [Theory]
    [InlineData("Ileal NET. No mitoses were counted: 3 mitoses per 2 mm2.")]
    [InlineData("TNE iléale, aucune mitose anormale.")]
    [InlineData("TNE iléale, index mitotique non précisé.")]
    public void A_count_or_an_odd_mitosis_is_not_none(string text) => Case(text).Specimens.SelectMany(s => s.Entries).Where(e => e.Kind == FactKind.Mitoses).Select(e => e.Value).ShouldNotContain("0");

    [Theory]
    [InlineData("Pancreatic NET, well differentiated. Ki-67 6% (hot spot 23%), 1 mitosis/2 mm2.", "23")]
    [InlineData("TNE bien différenciée du pancréas. Ki-67 de 4 %, jusqu'à 22 % par endroits.", "22")]
    [InlineData("TNE iléale, Ki-67 moyen 3 %, au maximum 9 % (points chauds).", "9")]
    [InlineData("Ileal NET, Ki-67 2-4% (up to 8% in the most active areas).", "8")]
    [InlineData("Ileal NET, mean Ki-67 3%, hot-spot Ki-67 11%.", "11")]
    public void The_index_is_that_of_the_hot_spot(string text, string percent) => (Case(text).Specimens.Single(s => !s.Ki67.IsMissing).Ki67.TryGet(out var index) ? index.ToString() : "rivals").ShouldBe(percent);

    [Theory]
    [InlineData("Ileal NET, Ki-67 2% (cut-off 3%).", "2")]
    [InlineData("TNE iléale, Ki-67 2 % ; jusqu'à 30 % des cellules expriment SSTR2.", "2")]
    [InlineData("Ileal NET, Ki-67 4%, uptake in up to 60% of the liver.", "4")]
    public void Another_share_is_no_hot_spot(string text, string percent) => Told.Facts(text, FactKind.Ki67).ShouldBe([percent]);

    [Theory]
    [InlineData("TNE iléale. Ki-67 : trois pour cent.", "3")]
    [InlineData("Ileal NET. Ki-67 four percent.", "4")]
    [InlineData("NET. MIB1 labelling 4 to 6 per cent.", "4-6")]
    public void An_index_in_words_is_read(string text, string percent) => Told.Facts(text, FactKind.Ki67).ShouldBe([percent]);

    [Theory]
    [InlineData("TNE iléale. Mitoses : moins de deux par 2 mm².", "<2/2mm2")]
    [InlineData("Ileal NET. Two mitoses per 10 high power fields.", "2/10hpf")]
    public void A_count_in_words_is_read(string text, string count) => Told.Facts(text, FactKind.Mitoses).ShouldBe([count]);

    [Fact]
    public void A_count_for_one_square_millimetre_is_a_measure() => (MitoticCount.TryParse("0.8/mm2", out var count) && count.PerTwoSquareMillimetres.Low.Equals(1.6)).ShouldBeTrue();

    [Theory]
    [InlineData("Mastectomie : carcinome infiltrant, grade II de Nottingham.", "nottingham")]
    [InlineData("Breast carcinoma, Nottingham grade 2.", "nottingham")]
    [InlineData("TNE iléale de grade 2.", null)]
    public void A_grade_keeps_the_system_that_it_names(string text, string? system) => Case(text).Of(FactKind.Grade).ShouldHaveSingleItem()["system"].ShouldBe(system);

    [Theory]
    [InlineData("NET of the pancreatic body, 15 mm, 0/12 nodes, M0.", "M0")]
    [InlineData("TNE du rectum de 8 mm, M0.", "M0")]
    public void An_M_alone_between_signs_is_read(string text, string category) => Told.Facts(text, FactKind.Tnm).ShouldBe([category]);

    [Theory]
    [InlineData("Acute myeloid leukaemia, M0.")]
    [InlineData("NET. Occlusion of the cerebral artery, M1, treated.")]
    public void An_M_of_something_else_is_not(string text) => Told.Facts(text, FactKind.Tnm).ShouldBeEmpty();

    [Theory]
    [InlineData("Pancreatic NET, pT2 pN0. CT: no metastases.")]
    [InlineData("TNE du pancréas, pT2 pN0. Absence de métastase à distance.")]
    public void No_metastases_are_an_M0(string text) => Stages.By(Case(text), "UICC8").ToString().ShouldBe("met II; notice m0-from-words");

    [Fact]
    public void No_metastases_of_another_organ_leave_M_open() => Stages.By(Case("Pancreatic NET, pT2 pN0. No bone metastases."), "UICC8").Verdict.ShouldBe(Verdict.Unknown);

    [Theory]
    [InlineData("TNE de l'iléon. RCP du 12/03/2024 : évérolimus.")]
    [InlineData("TNE de l'iléon. RCP TNE du 3 mai 2024.")]
    [InlineData("Ileal NET. MDT 12/01/2023.")]
    public void A_board_is_told_by_its_day(string text) => Case(text).Of(FactKind.Discussion).ShouldNotBeEmpty();

    [Fact]
    public void A_resuscitation_is_no_board() => Case("TNE de l'iléon. RCP du 12/03/2024 par massage cardiaque.").Of(FactKind.Discussion).ShouldBeEmpty();

    [Theory]
    [InlineData("Date of specimen: 2023-05-04\nTumour site: rectum\nHistology: NET G1\nKi-67: 2 %")]
    [InlineData("Date de prélèvement : 04/05/2023\nOrgane : rectum\nTNE G1\nKi-67 : 2 %")]
    public void The_date_of_a_report_s_specimen_is_that_of_its_index(string text) => (Case(text).Specimens.Single(s => !s.Ki67.IsMissing).On.TryGet(out var on) ? on.ToString() : "").ShouldBe("2023-05-04");

    [Theory]
    [InlineData("Cauda equina neuroendocrine tumour (formerly paraganglioma).", Family.Net)]
    [InlineData("Tumeur neuroendocrine de l'iléon (anciennement appelée carcinome neuroendocrine).", Family.Net)]
    [InlineData("Tumeur neuroendocrine de la queue de cheval (ex-paragangliome).", Family.Net)]
    [InlineData("Formerly a smoker. Paraganglioma of the neck.", Family.Ppgl)]
    public void A_former_name_is_not_the_diagnosis(string text, Family family) => Grades.FamilyOf(Case(text).Tumour).ShouldBe(family);

    [Theory]
    [InlineData("Carcinome médullaire de la thyroïde. RET germinal : p.Cys618Arg.", "ret=mutated")]
    [InlineData("Medullary thyroid carcinoma. Germline RET: p.C618R.", "ret=mutated")]
    public void A_variant_by_its_place_is_a_mutation(string text, string found) => Told.Facts(text, FactKind.Molecular).ShouldContain(found);

    [Theory]
    [InlineData("Carcinome médullaire de la thyroïde. RET : p.Gly691Ser, polymorphisme bénin.")]
    [InlineData("Medullary thyroid carcinoma. RET: p.G691S, a variant of uncertain significance.")]
    public void A_variant_that_means_nothing_is_none(string text) => Told.Facts(text, FactKind.Molecular).ShouldBeEmpty();

    [Theory]
    [InlineData("Femme de 40 ans. TNE iléale. 5-HIAA normal en 2017. En 2021 5-HIAA 210 µmol/24 h (N < 42).")]
    [InlineData("Woman, 40 years. Ileal NET. 5-HIAA normal in 2017. In 2021 5-HIAA 210 µmol/24 h (ULN 42).")]
    public void A_result_of_today_is_not_hidden_by_an_older_one(string text) => Nenuphar.Classification.Traits.IsRaised(Case(text), "5-hiaa").Verdict.ShouldBe(Verdict.Met);

    [Theory]
    [InlineData("COD-01", "primary C75.4; morphology 8680/3", "met 8680/3")]
    [InlineData("COD-01", "primary C75.1; morphology 8272/3", "met 8272/3")]
    [InlineData("COD-01", "primary C74.1; morphology 8700/0", "met 8700/3")]
    [InlineData("GRD-09", "morphology 8013/3; mitoses 3/2mm2 | specimen=liver; mitoses 11/2mm2", "conflict rival-indices")]
    public void A_stated_code_of_today_and_rival_counts_are_kept(string rule, string given, string expected)
    {
        var (subject, setting) = Rules.CaseLine.Read(given);
        Nenuphar.Classification.Rules.RuleBook.Ask(rule, subject, setting).ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData("TNE iléale. 5-HIAA élevé en 2016.")]
    [InlineData("TNE iléale. Chromogranine A normale (2019).")]
    [InlineData("Ileal NET. Chromogranin A raised since 2015.")]
    public void A_year_is_no_result(string text) => Told.Facts(text, FactKind.Lab).ShouldAllBe(lab => !lab.Contains("20", StringComparison.Ordinal));

    [Fact]
    public void A_number_like_a_year_is_a_result_behind_the_name() => Told.Facts("TNE iléale. Chromogranine A 2015 ng/mL.", FactKind.Lab).ShouldBe(["chromogranin-a=2015 ng/mL"]);

    [Fact]
    public void Necrosis_of_one_specimen_is_not_that_of_another()
    {
        var subject = Case("Lung typical carcinoid 2018, 1 mitosis/2 mm2, no necrosis. Liver biopsy 2022: 12 mitoses/2 mm2, necrosis.");
        Grades.BySpecimen(subject).Select(s => s.Specimen.Site).ShouldBe(["liver", "lung"]);
        ThoracicClassOf(subject).ShouldBe(Verdict.Conflict);
    }

    private static Verdict ThoracicClassOf(Case subject) => Nenuphar.Classification.Rules.RuleBook.Ask("GL-LUNG", subject, new(new DateOnly(2026, 1, 1))).Verdict;

    private static Case Case(string text) => CaseReader.Read([("text", text)]);
}
