using System.Xml.Linq;
using Nenuphar.Assembly.Making;
using Nenuphar.Cases;
using Nenuphar.Sheets.Drawing;

namespace Nenuphar.Tests.Sheets;

public class TimelineDrawingTests
{
    private const string Course = "Homme de 50 ans. Octréotide de janvier 2014 à mars 2015. Opéré le 12/05/2013 : résection de l'iléon. Évérolimus depuis avril 2015.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_drawing_is_well_formed_and_tells_its_content_in_words(bool french)
    {
        var svg = XDocument.Parse(TimelineDrawing.Of(CaseReader.Read([("letter", Course)]), french));
        var told = svg.Root!.Elements().First(e => e.Name.LocalName == "desc").Value;
        told.ShouldContain(french ? "octréotide, janvier 2014 à mars 2015" : "octreotide, January 2014 to March 2015");
        told.ShouldContain(french ? "12 mai 2013" : "12 May 2013");
    }

    [Fact]
    public void A_case_without_dates_says_so() =>
        TimelineDrawing.Of(CaseReader.Read([("letter", "A 40-year-old man received sunitinib.")]), french: false).ShouldContain("No dated event");

    [Theory]
    [InlineData(true, "62,5 mg/24\u202Fh (N ≤ 8)")]
    [InlineData(false, "62.5 mg/24\u202Fh (N ≤ 8)")]
    public void A_marker_has_its_unit_as_it_is_printed_and_the_upper_limit_of_its_report(bool french, string label)
    {
        var entry = new Entry(FactKind.Lab, "5-hiaa=62.5 mg/(24.h)", new Evidence.Entered("a", "b", "c")) { Qualifiers = [new("on", "2014-01"), new("uln", "8")] };
        var item = TimelinePlan.Of(CaseMaker.Make([entry]), french).Lanes.Single().Items.Single();
        item.Label.ShouldEndWith(label);
    }

    [Theory]
    [InlineData(true, "réponses")]
    [InlineData(false, "responses")]
    public void What_has_no_day_is_named_with_its_lane_and_once(bool french, string lane)
    {
        Entry Of(string value, params Qualifier[] when) => new(FactKind.Response, value, new Evidence.Entered("a", "b", "c")) { Qualifiers = when };
        var plan = TimelinePlan.Of(CaseMaker.Make([Of("PR"), Of("PR"), Of("SD", new Qualifier("on", "2014-01"))]), french);
        var undated = plan.Undated.ShouldHaveSingleItem();
        undated.Name.ShouldBe(lane, StringCompareShould.IgnoreCase);
        undated.Told.ShouldBe(["PR"]);
        plan.Lanes.Single().Items.ShouldHaveSingleItem().Label.ShouldBe("SD");
    }

    [Theory]
    [InlineData("Femme de 50 ans. Lanréotide jusqu'en mars 2019. Évérolimus depuis avril 2019.", true)]
    [InlineData("Woman of 50. Lanreotide until March 2019. Everolimus from April 2019.", false)]
    public void A_course_of_which_only_the_end_is_told_is_drawn_open_to_the_left(string text, bool french)
    {
        var subject = CaseReader.Read([("letter", text)]);
        var plan = TimelinePlan.Of(subject, french);
        plan.Undated.ShouldBeEmpty();
        plan.Lanes.Single().Items.Select(i => (i.IsRunningAlready, i.IsOpen)).ShouldBe([(true, false), (false, true)]);
        XDocument.Parse(TimelineDrawing.Of(subject, french)).Descendants().Count(e => e.Name.LocalName == "line" && ((string?)e.Attribute("class"))!.Contains("open", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void A_course_without_any_date_is_not_drawn() => TimelinePlan.Of(CaseReader.Read([("letter", "Woman of 50. She received lanreotide.")]), french: false).IsEmpty.ShouldBeTrue();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_has_no_date_is_told_whole_in_lines_that_fit_and_its_lane_once(bool french)
    {
        Entry Of(string value) => new(FactKind.Lab, value, new Evidence.Entered("a", "b", "c"));
        var values = Enumerable.Range(1, 40).Select(i => $"sodium={100 + i} mmol/L").ToList();
        var svg = XDocument.Parse(TimelineDrawing.Of(CaseMaker.Make(values.Select(Of)), french));
        var lines = svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value).ToList();
        lines.ShouldAllBe(line => line.Length <= 150);
        var told = string.Join(' ', lines);
        Enumerable.Range(1, 40).ShouldAllBe(i => told.Contains($"{100 + i} mmol/L", StringComparison.Ordinal));
        lines.Count(line => line.StartsWith(french ? "marqueurs" : "markers", StringComparison.OrdinalIgnoreCase)).ShouldBe(1);
    }

    [Fact]
    public void Nothing_from_a_text_can_break_out_of_the_drawing()
    {
        var entry = new Entry(FactKind.Response, "<script>\u0001\uD800&\"", new Evidence.Entered("a", "b", "c")) { Qualifiers = [new("on", "2014-01")] };
        var svg = TimelineDrawing.Of(CaseMaker.Make([entry]), french: true);
        svg.ShouldContain("&lt;script&gt;");
        XDocument.Parse(svg).Descendants().ShouldNotContain(e => e.Name.LocalName == "script");
    }
}
