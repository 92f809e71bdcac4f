using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>What is begun again behind an operation, a growth or another line is another course: its days, amounts and answers are not those of the first.</summary>
public class SecondCourseTests
{
    [Theory]
    [InlineData("Elle a débuté en mars 2016 du FOLFIRI en deuxième ligne. Après 5 cycles, une réponse partielle est vue et les métastases du foie sont réséquées. En mai 2018, une rechute ganglionnaire a été observée. Le traitement a été repris avec FOLFIRI, dont elle a reçu 11 cycles.", "folfiri", "5", "11")]
    [InlineData("In March 2016 she was started on second-line FOLFIRI. After 5 cycles there was a partial response and the liver metastases were resected. In May 2018 a nodal relapse was seen. Treatment was resumed with FOLFIRI, of which she received 11 cycles.", "folfiri", "5", "11")]
    public void Cycles_are_of_their_own_course(string text, string treatment, string first, string second) =>
        Of(text, treatment).Select(s => s["cycles"]).ShouldBe([first, second]);

    [Theory]
    [InlineData("Il a reçu une chimioradiothérapie par capécitabine avec une intention néoadjuvante en 2009. Une résection antérieure du rectum a montré une réponse pathologique complète. En mars 2013, une récidive présacrée a été observée. Une radiothérapie de 40 Gy a été administrée entre mai et juin 2013.", "2013-05")]
    [InlineData("Le sein a été irradié. La patiente a été traitée par radiothérapie du sein, terminée en mars 2010. En juin 2014, une progression osseuse a été observée. Une radiothérapie du bassin a été administrée entre août et septembre 2014.", "2014-08")]
    public void A_second_irradiation_has_days_of_its_own(string text, string start)
    {
        var told = Of(text, "radiotherapy");
        told[0]["start"].ShouldNotBe(start);
        told.ShouldContain(s => s["start"] == start && s["best"] == null);
    }

    [Theory]
    [InlineData("Une tumeur de l'iléon est connue. Un bilan a été fait. Il a commencé de l'octréotide en deuxième ligne. La maladie est restée stable, puis une progression hépatique a conduit à l'arrêt du traitement. De l'évérolimus est débuté en troisième ligne en 2012. En 2015, une progression du foie a été observée. Il a commencé une PRRT avec 30 mg d'octréotide LAR chaque mois.", "octreotide", "dose")]
    [InlineData("Elle a reçu du docétaxel 75 mg/m2 avec une réponse partielle avant la mastectomie. Le sein a été opéré en mai 2012. En juin 2015, une récidive osseuse a été observée. Elle a débuté une première ligne par docétaxel 75 mg/m2, 4 cycles.", "docetaxel", "line")]
    [InlineData("She had docetaxel 75 mg/m2 with a partial response before surgery. The breast was operated on in May 2012. In June 2015 a bone recurrence was seen. She was started on first-line docetaxel 75 mg/m2 for 4 cycles.", "docetaxel", "line")]
    public void What_is_told_of_the_second_is_not_of_the_first(string text, string treatment, string name)
    {
        var told = Of(text, treatment);
        told.Length.ShouldBe(2);
        told[0][name].ShouldBeNull();
        told[1][name].ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Elle a reçu du paclitaxel 80 mg/m2, 6 cycles. Une rechute péritonéale a été observée. Le paclitaxel a été administré à nouveau, avec une réponse complète.", 2)]
    [InlineData("Elle a reçu du cisplatine 50 mg/m2 avec une réponse partielle. Une rechute péritonéale a été observée. Du cisplatine 50 mg/m2 a été administré à nouveau, avec une réponse complète.", 2)]
    [InlineData("She had cisplatin 50 mg/m2 with a partial response. A peritoneal relapse was seen. Cisplatin 50 mg/m2 was given again, with a complete response.", 2)]
    [InlineData("Elle a reçu du cisplatine 50 mg/m2 avec une réponse partielle. Le cisplatine a été bien toléré.", 1)]
    [InlineData("Elle a débuté le nivolumab en mai 2016, avec une réponse partielle. Un nodule a été réséqué. Elle a poursuivi le nivolumab jusqu'en mars 2018.", 1)]
    [InlineData("She started nivolumab in May 2016, with a partial response. A nodule was resected. She continued nivolumab until March 2018.", 1)]
    public void Given_again_is_another_course(string text, int courses) => Of(text, text.Contains("nivolumab", StringComparison.Ordinal) ? "nivolumab" : text.Contains("paclitaxel", StringComparison.Ordinal) ? "paclitaxel" : "cisplatin").Length.ShouldBe(courses);

    [Theory]
    [InlineData("Il débute du cisplatine avec de la gemcitabine en première ligne, 6 cycles. Une progression osseuse a été observée. Sept mois après, reprise du traitement par platine. Il a eu des nausées sous gemcitabine. Devant cette toxicité, le schéma a été remplacé par du docétaxel.", null, "6")]
    public void A_stop_is_of_the_course_that_was_taken_up(string text, string? stop, string cycles)
    {
        var first = Of(text, "gemcitabine")[0];
        first["stop"].ShouldBe(stop);
        first["cycles"].ShouldBe(cycles);
    }

    [Theory]
    [InlineData("Traitement par BEP, 4 cycles. Un traitement de deuxième ligne par paclitaxel et ifosfamide est débuté, et trois cycles ont été administrés. Le TEP-scan montre une progression médiastinale. La biopsie révèle un second primitif pulmonaire. Il reçoit du pemetrexed.", "pemetrexed", "line", null)]
    [InlineData("Traitement par BEP, 4 cycles. Un traitement de deuxième ligne par paclitaxel et ifosfamide est débuté, et trois cycles ont été administrés. Le TEP-scan montre une progression médiastinale. La biopsie révèle un second primitif pulmonaire.", "ifosfamide", "stop", null)]
    [InlineData("Second-line paclitaxel was given until progression. A second primary lung cancer was found. He receives pemetrexed.", "pemetrexed", "line", null)]
    public void A_second_tumour_begins_no_line(string text, string treatment, string name, string? told) => Of(text, treatment)[0][name].ShouldBe(told);

    [Theory]
    [InlineData("Une récidive a été vue 6 ans après la chirurgie. Une exérèse de la lésion a été faite en mai 2009.", "surgery", 0)]
    [InlineData("A second debulking was of little use. After a third debulking in June 2011 she received docetaxel.", "debulking", 2)]
    public void An_operation_that_is_looked_back_on_is_another(string text, string treatment, int told)
    {
        var all = Of(text, treatment);
        all.Count(s => s["start"] != null).ShouldBe(treatment == "surgery" ? all.Length : 1);
        (told == 0 || all.Length == told).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Il débute le brigatinib en mai 2014. Une progression cérébrale a été observée. Il a été décidé d'irradier et de poursuivre le traitement par brigatinib.", "brigatinib", null)]
    [InlineData("He started brigatinib in May 2014. Brain progression was seen. It was decided to irradiate and to continue brigatinib.", "brigatinib", null)]
    [InlineData("Il débute le brigatinib en mai 2014. Une progression cérébrale a été observée. Le brigatinib a été arrêté.", "brigatinib", "progression")]
    public void What_goes_on_was_not_stopped(string text, string treatment, string? stop) => Of(text, treatment)[0]["stop"].ShouldBe(stop);

    [Theory]
    [InlineData("Il reçoit du bicalutamide 50 mg par jour. En juin 2013, le bicalutamide a été réintroduit.", "bicalutamide", null)]
    [InlineData("Devant la progression de mai 2015, elle a commencé le 9/6/2015 un traitement par irinotécan.", "irinotecan", "2015-06-09")]
    [InlineData("Following the progression of May 2015, she started on 9 June 2015 treatment with irinotecan.", "irinotecan", "2015-06-09")]
    [InlineData("Une radiothérapie de 50 Gy a été donnée, avec des contrôles normaux jusqu'en octobre 2012.", "radiotherapy", null)]
    public void A_day_is_that_of_the_beginning(string text, string treatment, string? start)
    {
        var told = Of(text, treatment)[0];
        told["start"].ShouldBe(start);
        told["end"].ShouldBeNull();
    }

    [Theory]
    [InlineData("En mai 2014, à sa demande, le pemetrexed a été arrêté chez ce patient, qui est suivi jusqu'en mars 2015, date à laquelle une progression osseuse a été observée.", "choice")]
    [InlineData("In May 2014 pemetrexed was stopped at the patient's request, and he was followed until March 2015, when bone progression was seen.", "choice")]
    [InlineData("En mai 2014, le pemetrexed a été arrêté devant une progression osseuse.", "progression")]
    [InlineData("Le pemetrexed est donné, et il est prévu de le maintenir en fonction de la toxicité et de la progression.", null)]
    public void What_somebody_chose_is_why(string text, string? stop) => Of(text, "pemetrexed")[0]["stop"].ShouldBe(stop);

    [Theory]
    [InlineData("Mélanome initialement opéré, avec une récidive ganglionnaire traitée par chirurgie et radiothérapie.")]
    public void The_first_operation_has_not_the_place_of_the_second(string text) => Of(text, "surgery").ShouldNotContain(s => s["at"] == "lymph-node" && s.Span.Begin < text.IndexOf("récidive", StringComparison.Ordinal));

    [Theory]
    [InlineData("En mai 2015, une progression hépatique a été observée et une chimiothérapie par docétaxel a été débutée. En mai 2015, un an après le début de l'hormonothérapie, une progression hépatique a été observée et le docétaxel a été débuté. Le scanner montre une réponse complète.", "docetaxel")]
    [InlineData("In May 2015 growth of the liver lesions was seen and docetaxel was started. In May 2015, one year after hormone therapy, progression in the liver was seen and docetaxel was begun. CT showed a complete response.", "docetaxel")]
    public void What_begins_with_the_same_day_is_told_twice(string text, string treatment) => Of(text, treatment).Select(s => (s["start"], s["best"])).Distinct().ShouldHaveSingleItem();

    private static Statement[] Of(string text, string treatment) => [.. Reader.Read(text).Statements.Where(s => s.Kind == FactKind.Treatment && s.Value == treatment && s.IsAffirmed)];
}
