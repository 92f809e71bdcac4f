using Nenuphar.Cases;

namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>Ends whose verb stands before the name, lines that are named behind it or looked back on, and what left one drug for the next.</summary>
public class EndDatesTests
{
    [Theory]
    [InlineData("Elle a terminé la radiothérapie en mars 2018.", "radiotherapy", "2018-03")]
    [InlineData("En mars 2018, elle a achevé la radiothérapie.", "radiotherapy", "2018-03")]
    [InlineData("He completed radiotherapy in March 2018.", "radiotherapy", "2018-03")]
    [InlineData("She finished five cycles of cisplatin and etoposide in March 2018.", "cisplatin", "2018-03")]
    [InlineData("Le dernier cycle de gemcitabine a été donné en mars 2018.", "gemcitabine", "2018-03")]
    [InlineData("The last course of gemcitabine was given in March 2018.", "gemcitabine", "2018-03")]
    [InlineData("Five cycles of gemcitabine were given, the last one in March 2018.", "gemcitabine", "2018-03")]
    [InlineData("En mars 2018, il est décidé d'arrêter le pazopanib.", "pazopanib", "2018-03")]
    [InlineData("In March 2018 we stopped pazopanib.", "pazopanib", "2018-03")]
    [InlineData("Nous avons interrompu le traitement par pazopanib en mars 2018.", "pazopanib", "2018-03")]
    public void The_verb_before_the_name_dates_the_end(string text, string treatment, string end)
    {
        var told = Told.Treatment(text, treatment);
        told["end"].ShouldBe(end);
        told["start"].ShouldBeNull();
    }

    [Theory]
    [InlineData("En mars 2018, après avoir terminé la radiothérapie, elle consulte pour une toux.", "radiotherapy")]
    [InlineData("Après le dernier cycle de gemcitabine, un scanner de mars 2018 est stable.", "gemcitabine")]
    [InlineData("He finished radiotherapy and a CT was done in March 2018.", "radiotherapy")]
    [InlineData("En mars 2018, le pazopanib a été interrompu transitoirement puis repris.", "pazopanib")]
    [InlineData("In March 2018, pazopanib was held briefly and resumed.", "pazopanib")]
    public void A_day_of_something_else_ends_nothing(string text, string treatment)
    {
        var told = Told.Treatment(text, treatment);
        told["end"].ShouldBeNull();
        told["start"].ShouldBeNull();
    }

    [Theory]
    [InlineData("In May 2019 she was switched from pazopanib to cabozantinib.")]
    [InlineData("En mai 2019, on est passé du pazopanib au cabozantinib.")]
    public void A_turn_from_one_to_the_other_is_an_end_or_a_beginning(string text)
    {
        Told.Treatment(text, "pazopanib")["start"].ShouldBeNull();
        Told.Treatment(text, "cabozantinib")["end"].ShouldBeNull();
    }

    [Theory]
    [InlineData("He was given pazopanib in the first line and cabozantinib in the second line.", "1", "2")]
    [InlineData("En première ligne elle a reçu du pazopanib, en deuxième ligne du cabozantinib.", "1", "2")]
    [InlineData("Frontline pazopanib was given, then cabozantinib as second line.", "1", "2")]
    public void Lines_go_to_the_drugs_they_stand_with(string text, string one, string other)
    {
        Told.Treatment(text, "pazopanib")["line"].ShouldBe(one);
        Told.Treatment(text, "cabozantinib")["line"].ShouldBe(other);
    }

    [Theory]
    [InlineData("Elle a reçu du cisplatine et de l'étoposide. Une récidive est vue après la première ligne de chimiothérapie.", "1")]
    [InlineData("She received cisplatin and etoposide. After first-line chemotherapy the lesions had regressed.", "1")]
    [InlineData("Elle a reçu du cisplatine et de l'étoposide. Peu de patients répondent après une deuxième ligne de chimiothérapie.", null)]
    public void A_line_that_is_looked_back_on_is_that_of_what_was_told(string text, string? line) => Told.Treatment(text, "etoposide")["line"].ShouldBe(line);

    [Theory]
    [InlineData("En progression sous pazopanib, elle reçoit du cabozantinib.")]
    [InlineData("Because of progression on pazopanib, cabozantinib was given.")]
    [InlineData("Devant la progression, le pazopanib est remplacé par le cabozantinib.")]
    [InlineData("Pazopanib was replaced by cabozantinib because of progression.")]
    public void What_failed_under_one_drug_did_not_stop_the_next(string text)
    {
        Told.Treatment(text, "pazopanib")["stop"].ShouldBe("progression");
        Told.Treatment(text, "cabozantinib")["stop"].ShouldBeNull();
    }

    [Theory]
    [InlineData("Elle a été opérée le 3 mars 2015. Elle a eu une gastrectomie totale.", "gastrectomy", "2015-03-03")]
    [InlineData("En mars 2015, elle vient aux urgences pour une douleur. Une splénectomie est faite en urgence.", "splenectomy", "2015-03")]
    [InlineData("In March 2015 she came with abdominal pain. An emergency splenectomy was performed.", "splenectomy", "2015-03")]
    public void An_operation_has_the_day_of_the_sentence_before(string text, string operation, string start) => Told.Treatment(text, operation)["start"].ShouldBe(start);

    [Theory]
    [InlineData("Stable jusqu'en mars 2016. On a alors débuté une deuxième ligne par cabozantinib.")]
    [InlineData("The disease was stable until March 2016. We then started cabozantinib.")]
    public void Then_is_when_the_time_before_ended(string text) => Told.Treatment(text, "cabozantinib")["start"].ShouldBe("2016-03");

    [Theory]
    [InlineData("Elle a reçu du pazopanib. Une progression locale s'est produite peu après. Du cabozantinib a suivi.", true)]
    [InlineData("Elle a reçu du pazopanib. Une mucite s'est développée jusqu'à résolution complète.", false)]
    public void What_came_about_was_seen(string text, bool seen) =>
        (Told.Treatment(text, "pazopanib")["stop"] == "progression" || Told.Facts(text, FactKind.Response).Count > 0).ShouldBe(seen);

    [Theory]
    [InlineData("She has been free of symptoms for 2 years.", "24 mo")]
    [InlineData("She was free of symptoms for 2 years.", null)]
    [InlineData("À 14 mois de l'intervention, elle ne présente aucune récidive.", "14 mo")]
    [InlineData("Après 14 mois de traitement, elle mène une vie normale.", null)]
    [InlineData("Deux ans après l'opération, il est en bonne santé.", "24 mo")]
    [InlineData("He is in good health 24 months after the operation.", "24 mo")]
    public void How_the_patient_was_at_last(string text, string? after) =>
        Reader.Read(text).Statements.FirstOrDefault(s => s.Kind == FactKind.Outcome)?["after"].ShouldBe(after);
}
