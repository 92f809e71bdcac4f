using Nenuphar.Cases;

namespace Nenuphar.Tests.Values;

/// <summary>Nodes of a region are nodes, and lymph vessels of a wall are no lung.</summary>
public class StationNodesTests
{
    [Theory]
    [InlineData("Carcinome du sein avec atteinte tumorale des ganglions médiastinaux.", "mediastinum")]
    [InlineData("Carcinome ovarien avec atteinte métastatique des ganglions pelviens.", "pelvis")]
    [InlineData("Breast carcinoma with metastases in the mediastinal lymph nodes.", "mediastinum")]
    [InlineData("Adénocarcinome de l'estomac. La pièce montre une lymphangite carcinomateuse de la paroi.", "lung")]
    [InlineData("Gastric adenocarcinoma. There was carcinomatous lymphangitis of the gastric wall.", "lung")]
    public void A_station_is_no_region(string text, string site) => Told.Facts(text, FactKind.Metastasis).ShouldNotContain(site);

    [Theory]
    [InlineData("Carcinome du sein avec atteinte métastatique des ganglions lymphatiques médiastinaux.", "lymph-node")]
    [InlineData("Breast carcinoma with metastases in the mediastinal lymph nodes.", "lymph-node")]
    [InlineData("Breast carcinoma with metastases in the mediastinum.", "mediastinum")]
    [InlineData("Adénocarcinome de l'estomac. Le scanner du thorax montre une lymphangite carcinomateuse.", "lung")]
    [InlineData("Gastric adenocarcinoma with pulmonary lymphangitic carcinomatosis.", "lung")]
    public void What_is_reached_is_told(string text, string site) => Told.Facts(text, FactKind.Metastasis).ShouldContain(site);
}
