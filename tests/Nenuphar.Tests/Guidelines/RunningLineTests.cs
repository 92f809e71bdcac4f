using Nenuphar.Cases;
using Nenuphar.Guidelines;
using Nenuphar.Sheets;

namespace Nenuphar.Tests.Guidelines;

/// <summary>A line that runs and answers stands first, what would be new behind it; sentences of our own, in both languages.</summary>
public sealed class RunningLineTests
{
    private static readonly DateOnly Day = new(2024, 10, 1);

    private static Advice Of(string text) => Advisor.Of(CaseReader.Read([("letter", text)]), new(Day, "BE"));

    private static Proposal The(Advice advice, string agent) => advice.Proposals.Single(p => p.Agent == agent);

    private const string French = "Homme de 66 ans. Carcinome neuroendocrine à grandes cellules du côlon, métastases hépatiques, Ki-67 75 %. ";
    private const string English = "Man of 66. Large cell neuroendocrine carcinoma of the colon, liver metastases, Ki-67 75%. ";

    [Theory]
    [InlineData("Homme de 66 ans. TNE de l'iléon G1, métastases hépatiques, syndrome carcinoïde. Télotristat en cours depuis mai 2024, maladie stable en septembre 2024.")]
    [InlineData("Man of 66. Ileal NET G1, liver metastases, carcinoid syndrome. Telotristat ongoing since May 2024, stable disease in September 2024.")]
    public void What_holds_a_syndrome_in_check_is_no_line(string text) => Of(text).Running.ShouldBeEmpty();

    [Theory]
    [InlineData(French + "Carboplatine-étoposide en cours, réponse partielle.", "en cours, réponse partielle")]
    [InlineData(French + "Carboplatine-étoposide depuis mai 2024, maladie stable en septembre 2024.", "en cours, maladie stable")]
    [InlineData(English + "Carboplatin-etoposide ongoing, partial response.", "en cours, réponse partielle")]
    [InlineData(English + "Progression in January 2024. Currently on carboplatin-etoposide since May 2024 with a complete response.", "en cours, réponse complète")]
    public void While_a_line_runs_and_answers_the_next_one_stands_behind_it(string text, string words)
    {
        var advice = Of(text);
        var line = advice.Running.ShouldHaveSingleItem();
        line.Words.French.ShouldContain(words);
        line.Courses.Select(t => t.Agent).Order(StringComparer.Ordinal).ShouldBe(["carboplatin", "etoposide"]);
        line.Evidence.ShouldNotBeEmpty();
        var discussed = advice.At(Standing.Discuss).ToList();
        discussed[0].IsRunning.ShouldBeTrue(discussed[0].Agent);
        The(advice, "platinum-etoposide").IsLaterLine.ShouldBeFalse();
        var later = The(advice, "folfiri");
        (later.Standing, later.IsLaterLine).ShouldBe((Standing.Discuss, true), "for a later line, and not hidden");
        discussed.FindIndex(p => p.IsLaterLine).ShouldBeGreaterThan(discussed.FindLastIndex(p => !p.IsLaterLine));
        ProposalWords.Marks(The(advice, "platinum-etoposide"), advice, french: true).ShouldContain("en cours");
    }

    [Theory]
    [InlineData(French + "Carboplatine-étoposide de janvier à mai 2024, réponse partielle, puis progression en septembre 2024.")]
    [InlineData(French + "Carboplatine-étoposide en cours depuis janvier 2024, réponse partielle en mars 2024. Progression au scanner de septembre 2024.")]
    [InlineData(French + "Carboplatine-étoposide en cours.")]
    [InlineData(French + "Carboplatine-étoposide, réponse partielle. Scanner en cours d'interprétation.")]
    [InlineData(English + "Carboplatin-etoposide from January to May 2024 with partial response, then progression in September 2024.")]
    [InlineData(English + "Carboplatin-etoposide ongoing since January 2024, partial response in March 2024. CT of September 2024: progression.")]
    [InlineData(English + "Carboplatin-etoposide since January 2024, partial response, stopped in August 2024.")]
    [InlineData(English + "Carboplatin-etoposide is no longer ongoing, partial response.")]
    public void After_a_progression_or_without_an_answer_or_an_end_the_order_is_as_ever(string text)
    {
        var advice = Of(text);
        advice.Running.ShouldBeEmpty();
        advice.Proposals.ShouldAllBe(p => !p.IsLaterLine);
    }

    [Theory]
    [InlineData("Man of 66. NET of the ileum G2, Ki-67 5%, liver metastases. Carcinoid syndrome with diarrhoea. Lanreotide since May 2023, stable disease in August 2024.")]
    [InlineData("Homme de 66 ans. TNE de l'iléon G2, Ki-67 5 %, métastases hépatiques. Syndrome carcinoïde avec diarrhée. Lanréotide depuis mai 2023, maladie stable en août 2024.")]
    public void What_holds_hormones_in_check_is_of_no_line(string text)
    {
        var advice = Of(text);
        advice.Running.ShouldHaveSingleItem().Response.ShouldBe("SD");
        The(advice, "somatostatin-analogue").IsRunning.ShouldBeTrue();
        The(advice, "telotristat").IsLaterLine.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Man of 66. NET of the pancreas G2, Ki-67 9%, liver metastases. Sunitinib since May 2024, stable disease in August 2024.", true)]
    [InlineData("Homme de 66 ans. TNE du pancréas G2, Ki-67 9 %, métastases hépatiques. Sunitinib depuis mai 2024, maladie stable en août 2024.", true)]
    [InlineData("Man of 66. NET of the pancreas G2, Ki-67 9%, liver metastases. Sunitinib until May 2024, stable disease in August 2024.", false)]
    [InlineData("Homme de 66 ans. TNE du pancréas G2, Ki-67 9 %, métastases hépatiques. Sunitinib arrêté depuis mai 2024, maladie stable en août 2024.", false)]
    public void That_it_goes_on_is_told_and_not_guessed(string text, bool runs) => (Of(text).Running.Count == 1).ShouldBe(runs);

    private const string Ileum = "Woman of 58. NET of the ileum G2, Ki-67 7 %, liver metastases. Progression on lanreotide in January 2024. ";
    private const string Iléon = "Femme de 58 ans. TNE de l'iléon G2, Ki-67 7 %, métastases hépatiques. Progression sous lanréotide en janvier 2024. ";

    [Theory]
    [InlineData(Ileum + "PRRT begun in April 2024: two of four cycles given, well borne.", 2)]
    [InlineData(Ileum + "PRRT begun in April 2024. She has had 3 out of 4 cycles so far.", 3)]
    [InlineData(Ileum + "PRRT, cycles in April and June 2024; the third cycle is due in October 2024.", 0)]
    [InlineData(Ileum + "PRRT ongoing since April 2024, next cycle planned on 10 October 2024.", 0)]
    [InlineData(Iléon + "RIV débutée en avril 2024 : deux cures sur quatre reçues, bien tolérées.", 2)]
    [InlineData(Iléon + "Elle a reçu 2 cures de RIV sur les 4 prévues, la première en mai 2024.", 2)]
    [InlineData(Iléon + "RIV en cours, trois cures reçues, la quatrième prévue en octobre 2024.", 3)]
    public void A_course_of_which_cycles_are_still_to_come_is_the_current_line(string text, int cycles)
    {
        var advice = Of(text);
        var line = advice.Running.ShouldHaveSingleItem();
        line.Courses.ShouldHaveSingleItem().Agent.ShouldBe("prrt");
        if (cycles > 0)
        {
            line.Words.English.ShouldContain($"cycles given: {cycles}");
        }

        The(advice, "prrt").IsRunning.ShouldBeTrue();
        advice.At(Standing.Discuss).Where(p => p.Agent is "everolimus" or "cabozantinib").ShouldAllBe(p => p.IsLaterLine);
    }

    [Theory]
    [InlineData(Ileum + "PRRT, four of four cycles from April to September 2024.")]
    [InlineData(Ileum + "PRRT, 2 of 4 cycles, stopped for thrombocytopenia in June 2024.")]
    [InlineData(Ileum + "PRRT in 2021, 3 of 4 cycles given.")]
    [InlineData(Ileum + "PRRT begun in April 2024, two of four cycles given. Progression in September 2024.")]
    [InlineData(Iléon + "RIV : deux cures sur quatre, puis arrêt pour insuffisance rénale.")]
    [InlineData(Iléon + "RIV en 2021, trois cures sur quatre reçues.")]
    [InlineData(Iléon + "RIV débutée en avril 2024, deux cures sur quatre. Progression en septembre 2024.")]
    [InlineData(Iléon + "RIV à discuter, quatre cures prévues.")]
    public void A_course_that_is_whole_or_was_broken_off_or_is_long_past_is_none(string text) => Of(text).Running.ShouldBeEmpty();

    [Theory]
    [InlineData(Ileum + "Everolimus was started in February 2024. Next visit in November 2024.", true)]
    [InlineData(Iléon + "Évérolimus débuté en février 2024. Prochaine consultation en novembre 2024.", true)]
    [InlineData(Ileum + "Everolimus was started in February 2024 and stopped in May 2024.", false)]
    [InlineData(Ileum + "Everolimus was started in February 2024. Sunitinib was started in June 2024.", false)]
    [InlineData(Ileum + "Everolimus ongoing since February 2024, stable disease.", false)]
    [InlineData(Iléon + "Évérolimus de février à mai 2024.", false)]
    public void Of_a_course_that_tells_its_beginning_alone_it_is_asked_whether_it_goes_on(string text, bool isAsked)
    {
        var advice = Of(text);
        advice.Unclear.Any(t => t.Agent == "everolimus").ShouldBe(isAsked);
        if (isAsked)
        {
            ProposalWords.StillGiven(advice.Unclear[0]).French.ShouldBe("évérolimus (depuis 2024-02) : encore donné ? la fin n'est pas dite");
        }
    }
}
