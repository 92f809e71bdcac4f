using Nenuphar.Context;
using Nenuphar.Time;

namespace Nenuphar.Tests.Time;

public class DateReaderTests
{
    private static string Dates(string text) =>
        string.Join(' ', Timeline.Of(Draft.Of(text, Steps.ToPage).Page, Knowledge.Current.Calendar).Dates.Select(mention => mention.Date.ToString()));

    [Theory]
    [InlineData("Vu le 20.10.2014.", "2014-10-20")]
    [InlineData("Vu le 22/01/16.", "2016-01-22")]
    [InlineData("Opéré le 15.05.98.", "1998-05-15")]
    [InlineData("Scanner du 12/03/26.", "2026-03-12")]
    [InlineData("Scanner du 12-03-2026.", "2026-03-12")]
    [InlineData("Seen on 2014-10-20.", "2014-10-20")]
    [InlineData("Vu le 1er octobre 2012.", "2012-10-01")]
    [InlineData("Seen on March 3, 2015.", "2015-03-03")]
    [InlineData("Seen on the 3rd of March 2015.", "2015-03-03")]
    [InlineData("Vu le 29 février 2016.", "2016-02-29")]
    public void A_full_date_keeps_its_day_its_month_and_its_year(string text, string dates) => Dates(text).ShouldBe(dates);

    [Theory]
    [InlineData("Opéré en septembre 2015.", "2015-09")]
    [InlineData("Operated in September 2015.", "2015-09")]
    [InlineData("Opéré en 05/2012.", "2012-05")]
    [InlineData("Traité depuis 2013.", "2013")]
    [InlineData("Treated since 2013.", "2013")]
    [InlineData("Une chirurgie (2007) a été faite.", "2007")]
    [InlineData("Traité fin mars 2014.", "2014-03")]
    public void A_part_that_is_not_said_stays_open(string text, string dates) => Dates(text).ShouldBe(dates);

    [Theory]
    [InlineData("Vu le 13/04/2015.", "2015-04-13")]
    [InlineData("Vu le 03/04/2015.", "2015-04-03")]
    [InlineData("The patient was seen on 13/04/2015.", "2015-04-13")]
    [InlineData("The patient was seen on 04/13/2015.", "2015-04-13")]
    [InlineData("The patient was seen on 03/04/2015.", "2015")]
    [InlineData("The patient was seen on 04/04/2015.", "2015-04-04")]
    public void Where_English_leaves_day_and_month_open_only_the_year_is_told(string text, string dates) => Dates(text).ShouldBe(dates);

    [Theory]
    [InlineData("De novembre à décembre 2015.", "2015-11 2015-12")]
    [InlineData("Entre novembre et février 2016.", "2015-11 2016-02")]
    [InlineData("From October to December 2015.", "2015-10 2015-12")]
    [InlineData("Le 27 février et le 26 avril 2016.", "2016-02-27 2016-04-26")]
    public void The_first_of_two_dates_takes_the_year_of_the_second(string text, string dates) => Dates(text).ShouldBe(dates);

    [Theory]
    [InlineData("Opéré en mai 2015. En octobre, récidive.", "2015-05 2015-10")]
    [InlineData("Opéré en octobre 2015. En mars, récidive.", "2015-10 2016-03")]
    [InlineData("Surgery in May 2015. In October it recurred.", "2015-05 2015-10")]
    public void A_month_without_a_year_follows_the_date_told_last(string text, string dates) => Dates(text).ShouldBe(dates);

    [Theory]
    [InlineData("Un scanner a été fait en mars.")]
    [InlineData("A scan was done in October.")]
    [InlineData("Vu le 12 mai.")]
    [InlineData("Opéré le 31/02/2020.")]
    [InlineData("Vu le 45.13.2015.")]
    [InlineData("Vu le 31 novembre 2015.")]
    [InlineData("It may be 3 cm.")]
    [InlineData("Trois mois plus tard, il allait bien.")]
    [InlineData("Two years later he was well.")]
    [InlineData("Tension de 12/8, ratio 3/4, 2000 mg par jour.")]
    [InlineData("La tumeur est classée pT3N1M1a.")]
    public void Without_a_year_or_a_calendar_day_there_is_no_date(string text) => Dates(text).ShouldBeEmpty();

    [Theory]
    [InlineData("The patient was seen on 14/11/2019 and again on 03/04/2020.", "2019-11-14 2020-04-03")]
    [InlineData("Seen on 03/04/2020. Scan of 28.02.2021.", "2020-04-03 2021-02-28")]
    [InlineData("Seen on 11/14/2019 and again on 03/04/2020.", "2019-11-14 2020-03-04")]
    [InlineData("Seen on 11/14/2019, 28/02/2020 and 03/04/2020.", "2019-11-14 2020-02-28 2020")]
    public void One_date_that_can_be_read_in_one_way_only_decides_for_the_document(string text, string dates) => Dates(text).ShouldBe(dates);

    [Theory]
    [InlineData("Two infusions on 26/04 and 17/05/2021.", "2021-04-26 2021-05-17")]
    [InlineData("Trois cures du 27/09 au 25/10/2021.", "2021-09-27 2021-10-25")]
    [InlineData("Opéré le 03/02/2023. Puis cure le 08/05.", "2023-02-03 2023-05-08")]
    [InlineData("C1 le 19/09/2022, C2 le 10/10.", "2022-09-19 2022-10-10")]
    [InlineData("Vu le 03/02/2023. Envahissement de 5/12 ganglions, PA 120/08.", "2023-02-03")]
    [InlineData("Seen on 14/02/2023. Nodes 3/12 and mitoses 2/10.", "2023-02-14")]
    public void A_day_and_a_month_in_numbers_are_a_date_only_where_words_make_them_one(string text, string dates) => Dates(text).ShouldBe(dates);

    [Theory]
    [InlineData("Seen on 14/02/2023. Two cycles (Apr-May 21).", "2023-02-14 2021-04 2021-05")]
    [InlineData("Seen on 14/02/2023. Given Jun 21-Jun 22.", "2023-02-14 2021-06 2022-06")]
    [InlineData("Opéré en juin 21.", "2021-06")]
    [InlineData("Opéré le 12 mars 21.", "2021-03-12")]
    [InlineData("Seen on March 3, 2015. Operated June 21.", "2015-03-03 2015-06-21")]
    [InlineData("Opéré en mars 2015. En juin 21 patients vus.", "2015-03")]
    public void Two_digits_behind_a_month_are_a_year_unless_the_document_writes_days_there(string text, string dates) => Dates(text).ShouldBe(dates);

    [Theory]
    [InlineData("Consultation du 16.10.2023\n\nHospitalisé le 28 août pour une crise.", "2023-10-16 2023-08-28")]
    [InlineData("Clinic date 16.10.2023\n\nAdmitted on 28 August with a crisis. Operation planned for 6 November.", "2023-10-16 2023-08-28 2023-11-06")]
    [InlineData("Opéré le 16 octobre 2023 d'une tumeur.\n\nEn août, récidive.", "2023-10-16 2024-08")]
    public void A_month_without_a_year_is_the_nearest_to_the_date_of_the_letter(string text, string dates) => Dates(text).ShouldBe(dates);
}
