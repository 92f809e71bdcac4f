using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

/// <summary>Nodes that were counted and found free are no metastasis.</summary>
public class NoPositiveNodeTests
{
    [Theory]
    [InlineData("0 ganglion métastatique sur 17.")]
    [InlineData("0 of 17 lymph nodes metastatic.")]
    [InlineData("0/17 lymph nodes positive.")]
    [InlineData("0 of the 17 lymph nodes was metastatic.")]
    [InlineData("Ganglions métastatiques : 0/17.")]
    public void None_of_so_many_is_no_metastasis(string text) => Told.Facts("A 58-year-old woman. " + text, FactKind.Metastasis).ShouldBeEmpty();

    [Theory]
    [InlineData("2 ganglions métastatiques sur 17.")]
    [InlineData("10 of 17 lymph nodes metastatic.")]
    public void Some_of_so_many_is_one(string text) => Told.Facts("A 58-year-old woman. " + text, FactKind.Metastasis).Distinct().ShouldBe(["lymph-node"]);
}
