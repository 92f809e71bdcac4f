using Nenuphar.Studies;

namespace Nenuphar.Studies.Tests;

public sealed class StudyFileTests
{
    private const string Head = "id: X\ntitle: {fr: essai, en: trial}\nsource: S\n";

    [Fact]
    public void A_study_is_read_with_its_criteria_arms_and_dates()
    {
        var (study, complaints) = StudyFile.Read(Head + "registry: NCT00000000\ncountries: [BE, FR]\nrecruiting: {from: 2020-01, to: 2022}\narms: [a, {fr: bras, en: arm}]\ncriteria:\n  - net\n  - any: [metastatic, unresectable]\n  - not: prior prrt\n");
        complaints.ShouldBeEmpty();
        study!.Countries.ShouldBe(["BE", "FR"]);
        study.From!.Value.ToString().ShouldBe("2020-01");
        study.Arms.Count.ShouldBe(2);
        study.IsPartial.ShouldBeFalse();
    }

    [Theory]
    [InlineData("criteria: [net]\ncolour: red\n", 5, "'colour' is no field of a study")]
    [InlineData("criteria:\n  - ki68 < 10\n", 5, "'ki68' is no field of a case")]
    [InlineData("criteria:\n  - ki67 < ten\n", 5, "can't be read after 'ki67'")]
    [InlineData("criteria:\n  - site in (moon)\n", 5, "can't be read after 'site'")]
    [InlineData("criteria:\n  - ki67 < 5\n  - ki67 >= 10\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - site in (midgut)\n  - site in (pancreas)\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - metastatic\n  - not metastatic\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - grade in (G1, G2)\n  - any: [grade in (G3), all: [grade in (G3), net]]\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - grade in (G1)\n  - not grade in (G1, G2)\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - net\n  - nec\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - small-cell\n  - not nec\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - first-line\n  - prior systemic\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - grade in (G1)\n  - ki67 >= 30\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - lines >= 1\n  - first-line\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - lines >= 3\n  - not prior systemic\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - ppgl\n  - grade in (G2)\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - nec\n  - grade in (G1)\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - lab platelets >= 100 10*9/L\n  - lab platelets < 75000 /uL\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - lab haemoglobin >= 8 g/dL\n  - lab haemoglobin < 4 mmol/L\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - sex male\n  - condition pregnancy\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - on lanreotide\n  - not prior somatostatin-analogue\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - removed-whole\n  - to-treat\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - not sex male\n  - not sex female\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - diagnosed within 6 months\n  - not diagnosed within 12 months\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - metastasis in (visceral, bone)\n  - not metastasis bone\n  - not metastasis in (visceral)\n", 7, "each choice is excluded")]
    [InlineData("criteria:\n  - scale karnofsky >= 90\n  - scale ecog >= 3\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - net\n  - lab platelets >= 75 mg/dL\n", 6, "no laboratory gives this measurement in mg/dL")]
    [InlineData("criteria:\n  - ki67 > 20\n  - grade in (G1, G2)\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - metastasis liver\n  - not metastatic\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - not prior prrt\n  - progressed-on prrt\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - not prior somatostatin-analogue\n  - prior lanreotide\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - first-line\n  - progressed-on everolimus\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - not sstr positive\n  - scale krenning >= 2\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - not functioning\n  - carcinoid-syndrome\n", 6, "can't both hold")]
    [InlineData("criteria: []\n", 4, "everybody would fulfil it")]
    [InlineData("criteria: [net]\ncountries: [XX]\n", 5, "is no country")]
    [InlineData("criteria:\n  - ki67 > 100\n", 5, "outside what is possible")]
    [InlineData("criteria:\n  - age < 0\n", 5, "outside what is possible")]
    [InlineData("criteria:\n  - scale ecog > 5\n", 5, "outside what is possible")]
    [InlineData("criteria:\n  - prior lanreotode\n", 5, "'lanreotode' is no agent")]
    [InlineData("criteria:\n  - finding slow-curse\n", 5, "'slow-curse' is no term")]
    [InlineData("criteria:\n  - syndrome carcinod-syndrome\n", 5, "'carcinod-syndrome' is no term")]
    [InlineData("criteria:\n  - lab creatinine < 150 furlong\n", 5, "'furlong' is no unit")]
    [InlineData("criteria:\n  - lab creatinin < 150 umol/L\n", 5, "'creatinin' is no term")]
    [InlineData("criteria: [net]\nrecruiting: {from: 2024-01, to: 2020}\n", 5, "before it begins")]
    [InlineData("arms: [&a one, *a]\ncriteria: [net]\n", 4, "no part may be named and repeated")]
    [InlineData("arms: [[[[[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]]]]\ncriteria: [net]\n", 1, "deep")]
    [InlineData("criteria: net\n", 4, "criteria, the list of statements")]
    [InlineData("criteria: [net]\ncountries: [Belgium]\n", 5, "is no country of two capital letters")]
    [InlineData("criteria: [net]\nrecruiting: {from: soon}\n", 5, "is no date")]
    [InlineData("criteria: [net]\npartial: maybe\n", 5, "partial is true or false")]
    [InlineData("criteria: [net\n", 5, "this is no YAML")]
    [InlineData("criteria:\n  - sex male\n  - prior hysterectomy\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - planned orchiectomy\n  - sex female\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - not sex female\n  - condition endometriosis\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - sex female\n  - any: [prior prostatectomy, condition testicular-torsion]\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - sex male\n  - site in (ovary)\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - site in (prostate, testis)\n  - sex female\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - metastasis ovary\n  - sex male\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - age >= 150\n", 5, "outside what is possible")]
    [InlineData("criteria:\n  - age >= -3\n", 5, "says nothing")]
    [InlineData("criteria:\n  - ki67 <= 100\n", 5, "says nothing")]
    [InlineData("criteria:\n  - not ki67 0..100\n", 5, "no patient would ever fulfil it")]
    [InlineData("criteria:\n  - grade in (G1, G2, G3)\n", 5, "says nothing")]
    [InlineData("criteria:\n  - not grade in (G1, G2, G3)\n", 5, "excludes every value")]
    [InlineData("criteria:\n  - scale ecog >= 0\n", 5, "says nothing")]
    [InlineData("criteria:\n  - lines >= 0\n", 5, "says nothing")]
    [InlineData("criteria:\n  - scale ecog > 1\n  - scale ecog < 2\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - scale karnofsky 61..69\n", 5, "outside what is possible")]
    [InlineData("criteria:\n  - scale krenning > 1.2\n  - scale krenning < 1.8\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - net\n  - any: [sex male, sex female]\n", 6, "says nothing")]
    [InlineData("criteria:\n  - net\n  - any: [ki67 < 20, ki67 >= 20]\n", 6, "says nothing")]
    [InlineData("criteria:\n  - net\n  - any: [metastatic, not metastatic]\n", 6, "says nothing")]
    [InlineData("criteria:\n  - net\n  - any: [grade in (G1), \"grade in (G2, G3)\"]\n", 6, "says nothing")]
    [InlineData("criteria:\n  - either metastatic or unresectable\n  - not metastatic\n  - not unresectable\n", 5, "can't both hold")]
    [InlineData("criteria:\n  - advanced\n  - not metastatic\n  - not unresectable\n", 5, "can't both hold")]
    [InlineData("criteria:\n  - not advanced\n  - metastatic\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - lines <= 0\n  - prior prrt\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - not ki67 < 20\n  - ki67 < 10\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - lab creatinine > 9000 umol/L\n", 5, "outside what is possible")]
    [InlineData("criteria:\n  - lab haemoglobin >= 1 g/dL\n", 5, "says nothing")]
    [InlineData("criteria:\n  - site in (digestive, thoracic, breast, skin, unknown)\n  - not site in (digestive, thoracic, breast, skin, unknown)\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - syndrome insulinoma-syndrome\n  - not functioning\n", 6, "can't both hold")]
    [InlineData("criteria:\n  - measure lvef > 120\n", 5, "outside what is possible")]
    [InlineData("criteria: [net]\nrecruiting: soon\n", 5, "recruiting has two fields")]
    [InlineData("criteria: [net]\nrecruiting: {form: 2024}\n", 5, "'form' is no field of recruiting")]
    [InlineData("criteria: [net]\ncountries: [BE, FR, BE]\n", 5, "named twice")]
    public void A_wrong_file_is_refused_with_its_line_and_the_reason(string rest, int line, string reason)
    {
        var (study, complaints) = StudyFile.Read(Head + rest);
        study.ShouldBeNull();
        complaints.ShouldContain(c => c.Line == line && c.Sentence.English.Contains(reason, StringComparison.Ordinal), string.Join('\n', complaints));
        complaints.ShouldAllBe(c => c.Sentence.French != c.Sentence.English, "a complaint is said in both languages");
    }

    [Theory]
    [InlineData("recruiting: {from: 2026-13}\n", 1)]
    [InlineData("recruiting: {from: 2026-13, to: 2027-02-30}\n", 2)]
    public void An_impossible_date_is_said_once(string recruiting, int complaints) => StudyFile.Read(Head + "criteria: [net]\n" + recruiting).Complaints.Count.ShouldBe(complaints);

    [Theory]
    [InlineData("")]
    [InlineData("just a text")]
    [InlineData("- a\n- b\n")]
    public void What_is_no_study_is_refused(string text) => StudyFile.Read(text).Complaints.ShouldNotBeEmpty();

    [Fact]
    public void A_file_that_would_keep_the_machine_busy_is_refused_at_once()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        StudyFile.Read(Head + "criteria:\n" + string.Concat(Enumerable.Repeat("  - net\n", 200_000))).Complaints.Single().Sentence.English.ShouldContain("characters");
        StudyFile.Read(Head + "criteria: " + new string('[', 150_000)).Complaints.Single().Sentence.English.ShouldContain("deep");
        StudyFile.Read(Head + "criteria:\n" + string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', i + 2) + "- any:\n"))).Complaints.ShouldNotBeEmpty();
        StudyFile.Read("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n").Complaints.Single().Sentence.English.ShouldContain("named and repeated");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Ranges_that_meet_and_sites_that_overlap_are_no_contradiction() =>
        StudyFile.Read(Head + "criteria:\n  - ki67 <= 20\n  - ki67 >= 3\n  - site in (midgut, pancreas)\n  - site in (digestive)\n  - any: [grade in (G1), grade in (G2)]\n").Complaints.ShouldBeEmpty();

    [Theory]
    [InlineData("criteria:\n  - grade in (G3)\n  - ki67 >= 30\n")]
    [InlineData("criteria:\n  - metastasis lymph-node\n  - not metastatic\n")]
    [InlineData("criteria:\n  - not prior lanreotide\n  - prior somatostatin-analogue\n")]
    [InlineData("criteria:\n  - sstr positive\n  - scale krenning >= 3\n")]
    [InlineData("criteria:\n  - sex female\n  - site in (ovary, digestive)\n")]
    [InlineData("criteria:\n  - sex male\n  - site in (ovary, digestive)\n")]
    [InlineData("criteria:\n  - age >= 18\n  - age <= 75\n")]
    [InlineData("criteria:\n  - sex female\n  - prior hysterectomy\n")]
    [InlineData("criteria:\n  - sex male\n  - not prior hysterectomy\n")]
    [InlineData("criteria:\n  - sex male\n  - prior mastectomy\n")]
    [InlineData("criteria:\n  - sex male\n  - any: [prior hysterectomy, prior lanreotide]\n")]
    [InlineData("criteria:\n  - grade in (G1, G2)\n  - not grade in (G1)\n")]
    [InlineData("criteria:\n  - scale ecog >= 1\n  - scale ecog <= 1\n")]
    [InlineData("criteria:\n  - scale karnofsky 60..80\n")]
    [InlineData("criteria:\n  - any: [ki67 < 10, ki67 >= 20]\n")]
    [InlineData("criteria:\n  - either metastatic or unresectable\n  - not metastatic\n")]
    [InlineData("criteria:\n  - advanced\n  - not resectable\n")]
    [InlineData("criteria:\n  - not ki67 < 10\n  - ki67 < 20\n")]
    [InlineData("criteria:\n  - lab platelets >= 75 10*9/L\n  - lines >= 1\n  - prior prrt\n")]
    [InlineData("criteria: [net]\nrecruiting: {from: 2024}\n")]
    public void What_can_hold_together_is_no_contradiction(string rest) => StudyFile.Read(Head + rest).Complaints.ShouldBeEmpty();
}
