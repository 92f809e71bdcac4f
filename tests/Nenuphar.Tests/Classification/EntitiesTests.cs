using Nenuphar.Cases;
using Nenuphar.Classification;
using Nenuphar.Classification.Rules;
using Nenuphar.Tests.Rules;

namespace Nenuphar.Tests.Classification;

/// <summary>Entity, grade and code asked for a whole case.</summary>
public class EntitiesTests
{
    [Fact]
    public void A_stated_grade_stands_beside_the_computed_one_with_what_is_missing()
    {
        var ileal = One("primary C17.2; morphology 8249/3; differentiation well; grade G2; ki67 15");
        ileal.Family.Answer.Value.ShouldBe("net");
        ileal.Grade.Answer.ToString().ShouldBe("unknown NET-G2-at-least; missing mitoses");
        ileal.StatedGrade.Answer.Value.ShouldBe("agree");
        ileal.Code.Answer.Value.ShouldBe("8249/3");
        ileal.StatedCode.Answer.Value.ShouldBe("agree");
        ileal.ThoracicClass.Answer.Verdict.ShouldBe(Verdict.NotMet);
        ileal.Missing.ShouldContain("mitoses");
        ileal.Legacy.ShouldBeEmpty();
    }

    [Fact]
    public void Each_specimen_keeps_its_grade_and_the_ratio_of_their_Ki67_is_shown()
    {
        var breast = One("primary C50.9; morphology 8249/3 | specimen=liver; differentiation well | specimen=liver; grade G2 | specimen=liver; ki67 15 | specimen=liver; "
            + "morphology 8574/3 | specimen=breast; grade G2 | specimen=breast; ki67 6 | specimen=breast");
        breast.Specimens.Select(s => (s.Specimen.Site, s.Answer.Value)).ShouldBe([("breast", "no-net-grade"), ("liver", "NET-G2-at-least")]);
        breast.HighestGrade.Answer.Value.ShouldBe("G2, Ki-67 15 / 6 % = 2.5");
        breast.Ki67Ratio.ShouldBe(2.5);
        breast.GradeSystem.Answer.Flags.ShouldContain("ask-grading-system");
    }

    [Fact]
    public void Every_tumour_of_a_case_is_classified_by_its_own_specimens()
    {
        var result = Of("primary C17.2 | tumour=a; morphology 8240/3 | tumour=a; differentiation well | tumour=a; ki67 2 | tumour=a, specimen=ileum; mitoses 1/2mm2 | tumour=a, specimen=ileum; "
            .Replace(", ", " | ", StringComparison.Ordinal)
            + "primary C34.1 | tumour=b; morphology 8041/3 | tumour=b; ki67 90 | tumour=b | specimen=lung");
        result.Tumours.Count.ShouldBe(2);
        result.Tumours[0].Grade.Answer.Value.ShouldBe("NET-G1");
        result.Tumours[1].Family.Answer.Value.ShouldBe("nec-small-cell");
        result.Tumours[1].ThoracicClass.Answer.Value.ShouldBe("small-cell-carcinoma");
        result.Tumours[1].Specimens.ShouldHaveSingleItem();
    }

    [Fact]
    public void Older_names_and_codes_are_told()
    {
        One("primary C18.1; morphology 8240/1 | named=carcinoid").Legacy.Select(f => f.Precept.Id).ShouldBe(["DEF-13", "COD-03"]);
        One("text Le patient de 50 ans a été opéré d'un carcinoïde de l'appendice.").Legacy.ShouldHaveSingleItem().Answer.Value.ShouldBe("net");
    }

    [Fact]
    public void A_carcinoma_that_is_not_neuroendocrine_gets_no_grade()
    {
        var other = One("primary C50.9; morphology 8500/3; ki67 20; grade G2");
        other.Family.Answer.ToString().ShouldBe("not met not-a-nen");
        other.Grade.Answer.Verdict.ShouldBe(Verdict.NotMet);
        other.GradeSystem.Answer.Value.ShouldBe("G2 nottingham");
    }

    [Theory]
    [InlineData("A 60-year-old woman had a neuroendocrine tumour. The liver biopsy showed a neuroendocrine tumour grade 2, Ki-67 15%. The breast biopsy found an infiltrating carcinoma with neuroendocrine differentiation, of grade II, with a Ki-67 of 6%.")]
    [InlineData("Femme de 60 ans suivie pour une tumeur neuroendocrine. La biopsie du foie montre une tumeur neuroendocrine de grade 2, Ki67 15 %. La biopsie du sein trouve un carcinome infiltrant à différenciation neuroendocrine, grade II, Ki67 6 %.")]
    public void Two_biopsies_with_two_diagnoses_are_read_apart_and_only_one_has_a_NET_grade(string text)
    {
        var read = One("text " + text);
        read.Family.Answer.Value.ShouldBe("net");
        read.Specimens.Select(s => (s.Specimen.Site, s.Answer.Value)).ShouldBe([("breast", "no-net-grade"), ("liver", "NET-G2-at-least")]);
        read.HighestGrade.Answer.Value.ShouldStartWith("G2");
    }

    [Fact]
    public void Each_answer_names_its_precept_and_source()
    {
        var entity = One("primary C34.1; morphology 8249/3; mitoses 5/2mm2; no finding necrosis");
        Finding[] all = [entity.Phenotype, entity.Family, entity.Grade, entity.HighestGrade, entity.ThoracicClass, entity.GradeSystem, entity.StatedGrade, entity.Code, entity.StatedCode];
        all.ShouldAllBe(f => f.Precept.Source.Source.Length > 0 && f.Precept.Criterion.French.Length > 0);
        entity.ThoracicClass.Answer.Value.ShouldBe("atypical-carcinoid");
    }

    private static TumourEntity One(string line) => Of(line).Tumours.ShouldHaveSingleItem();

    private static EntityResult Of(string line)
    {
        var (subject, setting) = CaseLine.Read(line);
        return Entities.Of(subject, setting);
    }
}
