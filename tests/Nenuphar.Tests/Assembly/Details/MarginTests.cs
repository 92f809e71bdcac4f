using Nenuphar.Cases;
using Nenuphar.Classification;

namespace Nenuphar.Tests.Assembly.Details;

/// <summary>A margin belongs to the specimen, also where a letter's heading of imaging runs on over the operation.</summary>
public class MarginTests
{
    [Theory]
    [InlineData("Imagerie : scanner du 04/02/2021, nodule pancréatique de 22 mm.\n\nIntervention le 3 mai 2021 : pancréatectomie gauche. Histologie : TNE, 21 mm. pT2N0, R0. Suites simples.")]
    [InlineData("Imaging: CT shows a pancreatic nodule of 22 mm.\n\nSurgery on 3 May 2021: distal pancreatectomy. Pathology: NET, 21 mm. pT2 N0, R0.")]
    public void Of_the_operation_told_below_the_imaging(string text) => Case(text).Finding("R0").IsStated.ShouldBeTrue();

    [Theory]
    [InlineData("Imagerie : nodule pulmonaire de 22 mm, berges saines.")]
    [InlineData("Imaging: CT shows a breast nodule of 22 mm with free margins.")]
    public void Not_of_a_nodule_on_a_scan(string text) => Case(text).Finding("R0").IsStated.ShouldBeFalse();

    private static Case Case(string text) => CaseReader.Read([("note", text)]);
}
