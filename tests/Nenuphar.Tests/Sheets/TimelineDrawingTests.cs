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
    [InlineData(true, "réponses : PR")]
    [InlineData(false, "responses: PR")]
    public void What_has_no_day_is_named_with_its_lane_and_once(bool french, string told)
    {
        Entry Of(string value, params Qualifier[] when) => new(FactKind.Response, value, new Evidence.Entered("a", "b", "c")) { Qualifiers = when };
        var plan = TimelinePlan.Of(CaseMaker.Make([Of("PR"), Of("PR"), Of("SD", new Qualifier("on", "2014-01"))]), french);
        plan.Undated.ShouldHaveSingleItem().ShouldBe(told, StringCompareShould.IgnoreCase);
        plan.Lanes.Single().Items.ShouldHaveSingleItem().Label.ShouldBe("SD");
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
