namespace Nenuphar.Tests.Assembly.Treatments;

/// <summary>A stop that was not needed is none; a drug that was not borne and stopped is.</summary>
public sealed class DeniedStopTests
{
    [Theory]
    [InlineData("Femme de 52 ans, TNE du pancréas. L'évérolimus a été poursuivi malgré une stomatite, sans devoir l'arrêter.")]
    [InlineData("Femme de 52 ans, TNE du pancréas. Une stomatite sous évérolimus n'a pas imposé de l'arrêter.")]
    [InlineData("Man of 52 with pancreatic NET. Everolimus caused stomatitis but did not have to be stopped.")]
    [InlineData("Man of 52 with pancreatic NET. Everolimus caused stomatitis, without any need to be interrupted, and was never stopped.")]
    public void A_stop_that_is_denied_is_none(string text) =>
        Told.Treatment(text, "everolimus")["stop"].ShouldBeNull();

    [Theory]
    [InlineData("Femme de 52 ans, TNE du pancréas. L'évérolimus, pas toléré, est arrêté pour stomatite.")]
    [InlineData("Man of 52 with pancreatic NET. Everolimus was not tolerated and was stopped for stomatitis.")]
    public void One_behind_a_denial_of_something_else_stands(string text) =>
        Told.Treatment(text, "everolimus")["stop"].ShouldBe("toxicity");
}
