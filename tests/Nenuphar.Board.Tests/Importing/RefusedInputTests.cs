using Nenuphar.Board.Importing;

namespace Nenuphar.Board.Tests.Importing;

/// <summary>What comes in and can't be taken is refused with its reason, and what was typed is not lost.</summary>
public class RefusedInputTests
{
    [Fact]
    public async Task A_text_that_is_refused_stands_in_the_form_again()
    {
        await using var bench = await Bench.OpenAsync();
        var visitor = await bench.AsAsync(Role.DataManager);
        var page = await visitor.PostAsync("/import", ("text", Letters.Ileum), ("birth", "31/31/31"), ("family", "Vasseur"));
        page.Status.ShouldBe(422);
        page.The("#text").Raw.ShouldContain("Octréotide LAR");
        page.The("input[name=family]")["value"].ShouldBe("Vasseur");
        page.All("[role=alert]").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("weird.exe", "MZ text", false)]
    [InlineData("notzip.docx", "hello", false)]
    [InlineData("letter.pdf", "hello", false)]
    [InlineData("letter.txt", "MZ\u0090", false)]
    [InlineData("letter.txt", "hello", true)]
    [InlineData("letter of Dr. Smith", "hello", true)]
    public void A_file_is_what_its_name_says(string name, string content, bool taken) =>
        (Intake.WrongType(name, System.Text.Encoding.UTF8.GetBytes(content)) is null).ShouldBe(taken);

    [Fact]
    public async Task A_name_of_a_hundred_thousand_letters_is_refused_and_nothing_is_kept()
    {
        await using var bench = await Bench.OpenAsync();
        await Should.ThrowAsync<RegistryFailure>(() => bench.ImportAsync(Letters.Ileum, new Identity(new string('z', 100_000), "A", "1956")));
        (await bench.Registry.Worklist.ListAsync(Bench.ActorOf(Role.DataManager), new())).Rows.ShouldBeEmpty();
    }
}
