using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Classification;

/// <summary>Cytology withholds the grade of what it was read from, and of nothing else.</summary>
public class CytologyTests
{
    [Theory]
    [InlineData("Service d'Anatomie et cytologie pathologiques\n\nGastrectomie : TNE bien différenciée de l'estomac, Ki-67 : 8 %, 1 mitose/2 mm2.")]
    [InlineData("EUS: 12 mm nodule of the pancreas, FNA not attempted.\n\nDistal pancreatectomy: well-differentiated NET of the pancreas, Ki-67 8 %, 1 mitosis/2 mm2.")]
    [InlineData("Cytologie du pancréas compatible avec une TNE.\nSplénopancréatectomie : TNE bien différenciée du pancréas, Ki-67 8 %, 1 mitose/2 mm2.")]
    public void The_grade_of_a_specimen_stands_beside_cytology(string text) => Grade(text).ShouldBe("NET-G2");

    [Theory]
    [InlineData("FNA of the pancreas: well-differentiated neuroendocrine tumour, Ki-67 3 %.")]
    [InlineData("Cytoponction du pancréas : TNE bien différenciée, Ki-67 3 %.")]
    public void The_grade_of_cytology_alone_is_not_accepted(string text) => Grade(text).ShouldBe("not-accepted");

    private static string Grade(string text) => Nenuphar.Classification.Grade.Grades.Of(CaseReader.Read([("report.txt", text)])).Value;
}
