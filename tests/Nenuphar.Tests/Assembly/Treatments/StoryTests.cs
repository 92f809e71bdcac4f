namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>One course told over several sentences.</summary>
public class StoryTests
{
    [Theory]
    [InlineData("Du FOLFIRI est commencé. Quatre cycles ont été faits, avec une réponse partielle, puis une colectomie.", "folfiri", "4")]
    [InlineData("FOLFIRI was started. She received two cycles with a partial response before a right hepatectomy.", "folfiri", "2")]
    [InlineData("Elle a débuté du FOLFIRI. Après 3 cycles, stabilité. Elle a terminé un total de huit cycles.", "folfiri", "8")]
    [InlineData("FOLFIRI was started. After 3 cycles there was stable disease. She completed a total of eight cycles.", "folfiri", "8")]
    [InlineData("Elle a débuté du FOLFIRI. Le sixième et dernier cycle a été administré en mai.", "folfiri", "6")]
    [InlineData("FOLFIRI was started. She received the fifth cycle in May.", "folfiri", "5")]
    [InlineData("Elle a reçu 4 cycles de FOLFIRI. Trois cycles supplémentaires ont été administrés.", "folfiri", "7")]
    [InlineData("She received 4 cycles of FOLFIRI. Three more cycles were given.", "folfiri", "7")]
    [InlineData("Elle a reçu 4 cycles de FOLFIRI. Il a été décidé de donner trois cycles supplémentaires.", "folfiri", "4")]
    [InlineData("Elle a débuté du FOLFIRI, en ne recevant qu'un seul cycle.", "folfiri", "1")]
    public void Cycles_are_counted_in_the_sentences_that_follow(string text, string treatment, string cycles) => Told.Treatment(text, treatment)["cycles"].ShouldBe(cycles);

    [Theory]
    [InlineData("After progression on lanreotide, everolimus was started in June 2018.", "lanreotide", "everolimus", "2018-06")]
    [InlineData("Following progression under lanreotide, a treatment with everolimus was begun in 2019.", "lanreotide", "everolimus", "2019")]
    [InlineData("Après progression sous lanréotide, un traitement par évérolimus a été débuté en juin 2018.", "lanreotide", "everolimus", "2018-06")]
    [InlineData("Devant l'échec du lanréotide, l'évérolimus est débuté en juin 2018.", "lanreotide", "everolimus", "2018-06")]
    public void What_failed_is_left_behind_and_what_is_begun_after_it_has_neither_its_end_nor_gives_it_a_start(string text, string failed, string begun, string start)
    {
        Told.Treatment(text, failed)["start"].ShouldBeNull();
        Told.Treatment(text, begun)["start"].ShouldBe(start);
        Told.Treatment(text, begun)["stop"].ShouldBeNull();
    }

    [Theory]
    [InlineData("After progression on lanreotide, everolimus was started in June 2018.")]
    [InlineData("Après progression sous lanréotide, l'évérolimus a été débuté en juin 2018.")]
    public void What_failed_stopped_for_it(string text) => Told.Treatment(text, "lanreotide")["stop"].ShouldBe("progression");

    [Theory]
    [InlineData("After progression on cisplatin, etoposide and bevacizumab, she died.")]
    [InlineData("Après progression sous cisplatine, étoposide et bévacizumab, elle est décédée.")]
    public void A_combination_that_failed_stays_one(string text) => Told.Treatment(text, "etoposide")["stop"].ShouldBe("progression");

    [Theory]
    [InlineData("Elle a débuté du sunitinib. Après 2 mois, maladie stable. Après 6 mois de traitement, réponse partielle.", "PR")]
    [InlineData("Sunitinib was started. After 2 months, stable disease. After 6 months of treatment, partial response.", "PR")]
    [InlineData("Elle a débuté du sunitinib. Réponse complète au poumon et réponse partielle au foie.", "PR")]
    [InlineData("Sunitinib was started. Complete response in the lung and partial response in the liver.", "PR")]
    [InlineData("Elle a débuté du sunitinib. Le scanner montre une réponse hépatique partielle.", "PR")]
    [InlineData("Sunitinib was started. CT showed a partial radiological response.", "PR")]
    [InlineData("Elle a débuté du sunitinib. On note une réponse immunitaire partielle.", null)]
    public void The_best_of_several_answers_is_told(string text, string? best) => Told.Treatment(text, "sunitinib")["best"].ShouldBe(best);

    [Theory]
    [InlineData("Elle a débuté du FOLFIRI. Après 3 cycles, une progression est vue, de sorte qu'une nouvelle ligne par sunitinib est débutée.", "folfiri", "3", "progression")]
    [InlineData("FOLFIRI was started. After 3 cycles there was disease progression and a new line with sunitinib was started.", "folfiri", "3", "progression")]
    [InlineData("Elle a débuté du FOLFIRI. Après 3 cycles, une progression est vue, de sorte qu'une nouvelle ligne par sunitinib est débutée.", "sunitinib", null, null)]
    [InlineData("FOLFIRI was started. After 3 cycles there was disease progression and a new line with sunitinib was started.", "sunitinib", null, null)]
    [InlineData("Elle a débuté du FOLFIRI. Compte tenu de la mauvaise tolérance, il a été décidé de débuter du sunitinib.", "folfiri", null, "toxicity")]
    [InlineData("FOLFIRI was started. Because of toxicity, sunitinib was started.", "folfiri", null, "toxicity")]
    [InlineData("Elle a débuté du FOLFIRI. La troisième cure a été reportée pour toxicité, puis on choisit de commencer du sunitinib.", "sunitinib", null, null)]
    [InlineData("Il a eu 10 cycles de FOLFIRI. Après un intervalle de sept mois sans progression, une progression est constatée.", "folfiri", "10", null)]
    [InlineData("He had 10 cycles of FOLFIRI. After an interval of seven months without progression, progression was found.", "folfiri", "10", null)]
    [InlineData("Elle a débuté du FOLFIRI. Après 4 cycles, une progression est constatée.", "folfiri", "4", "progression")]
    [InlineData("Elle a débuté du FOLFIRI. Progression de la maladie un an après la fin du traitement.", "folfiri", null, null)]
    [InlineData("FOLFIRI was started. Disease progression one year after the end of treatment.", "folfiri", null, null)]
    public void What_stands_before_the_turn_is_told_of_the_course_that_ran(string text, string treatment, string? cycles, string? stop)
    {
        var course = Told.Treatment(text, treatment);
        (course["cycles"], course["stop"]).ShouldBe((cycles, stop));
    }

    [Theory]
    [InlineData("Elle a débuté du sunitinib. Le traitement a été arrêté en raison d'une mauvaise tolérance.", "toxicity")]
    [InlineData("Sunitinib was started. Treatment was stopped because it was poorly tolerated.", "toxicity")]
    [InlineData("Elle a débuté du sunitinib. À sa demande, le traitement est interrompu.", "choice")]
    [InlineData("Sunitinib was started. At her own request, treatment is stopped.", "choice")]
    [InlineData("Elle a débuté du sunitinib. Elle a refusé de poursuivre.", "choice")]
    [InlineData("Sunitinib was started. She declined to continue.", "choice")]
    [InlineData("Elle a débuté du sunitinib. Le traitement a été suspendu deux semaines pour toxicité puis repris.", null)]
    [InlineData("Sunitinib was started. Treatment was temporarily stopped for toxicity.", null)]
    public void The_reason_to_stop_is_told_later(string text, string? stop) => Told.Treatment(text, "sunitinib")["stop"].ShouldBe(stop);

    [Theory]
    [InlineData("Une chimiothérapie par carboplatine et étoposide est proposée. La chimiothérapie a été débutée le 05/11/2012.", "2012-11-05", null)]
    [InlineData("Chemotherapy with carboplatin and etoposide is proposed. The chemotherapy was started on November 5, 2012.", "2012-11-05", null)]
    [InlineData("Elle a débuté du carboplatine. Elle a reçu 4 cycles entre octobre 2012 et janvier 2013.", "2012-10", "2013-01")]
    [InlineData("Carboplatin was started. She received 4 cycles between October 2012 and January 2013.", "2012-10", "2013-01")]
    [InlineData("1re ligne : carboplatine. 12/09/2014-16/07/2015.", "2014-09-12", "2015-07-16")]
    [InlineData("First line: carboplatin. 12/09/2014-16/07/2015.", "2014-09-12", "2015-07-16")]
    public void The_dates_of_a_course_are_told_later(string text, string? start, string? end)
    {
        var course = Told.Treatment(text, "carboplatin");
        (course["start"], course["end"]).ShouldBe((start, end));
    }

    [Theory]
    [InlineData("Elle a reçu de l'octréotide. Elle a ensuite reçu une deuxième ligne par évérolimus.", "octreotide", "1")]
    [InlineData("She received octreotide. She then received second-line everolimus.", "octreotide", "1")]
    [InlineData("Elle a reçu du FOLFOX adjuvant. Elle a ensuite reçu une deuxième ligne par évérolimus.", "folfox", null)]
    [InlineData("She received adjuvant FOLFOX. She then received second-line everolimus.", "folfox", null)]
    [InlineData("Elle a reçu du sunitinib. Elle a ensuite reçu de l'octréotide. Une deuxième ligne par évérolimus a été débutée.", "sunitinib", null)]
    public void The_one_treatment_before_the_second_line_is_the_first(string text, string treatment, string? line) => Told.Treatment(text, treatment)["line"].ShouldBe(line);

    [Theory]
    [InlineData("Elle a reçu 1 250 mg/m2 de gemcitabine.", "gemcitabine", "1250 mg/m2")]
    [InlineData("Sunitinib 50 mg toutes les 24 heures.", "sunitinib", "50 mg/d")]
    [InlineData("Sunitinib 50 mg every 24 hours.", "sunitinib", "50 mg/d")]
    public void Amounts_are_whole_and_daily(string text, string treatment, string dose) => Told.Treatment(text, treatment)["dose"].ShouldBe(dose);

    [Theory]
    [InlineData("Une lymphadénectomie ilio-obturatrice a été réalisée.", "pelvis")]
    [InlineData("She underwent retroperitoneal lymphadenectomy.", "retroperitoneum")]
    public void The_basin_whose_nodes_are_taken_is_told(string text, string at) => Told.Treatment(text, "lymphadenectomy")["at"].ShouldBe(at);

    [Theory]
    [InlineData("Elle a été opérée. Un mois après la radiothérapie, le scanner montre une progression de la maladie.", "PD")]
    [InlineData("She had surgery. One month after radiotherapy, CT showed disease progression.", "PD")]
    [InlineData("Elle a débuté du sunitinib. Le scanner montre une réponse partielle.", null)]
    [InlineData("Sunitinib was started. CT showed a partial response.", null)]
    [InlineData("En cas de progression, un scanner sera montré.", null)]
    public void An_answer_without_a_date_is_told_where_no_treatment_tells_it(string text, string? answer) => Told.Facts(text, Nenuphar.Cases.FactKind.Response).ShouldBe(answer is null ? [] : [answer]);
}
