using System.Text;
using Nenuphar.Tests.House;

namespace Nenuphar.Tests.Properties;

/// <summary>Texts that are read together are read as each alone, in their order.</summary>
public class TogetherTests
{
    private const string Ileum = "Homme de 61 ans, tumeur neuroendocrine de l'iléon, pT3N1M1, Ki-67 à 4 %. Lanréotide depuis mars 2021.";
    private const string Lung = "A 38-year-old woman had a typical carcinoid of the left lung. Lobectomy in 2019. She denies flushing.";
    private const string Nobody = "Neuroendocrine tumours are rare. Patients are often diagnosed late. Most patients have metastases. In patients with liver metastases, patients may be treated, and patients are then followed.";

    private static readonly string Huge = string.Concat(Enumerable.Repeat(Ileum + "\n\n" + Lung + "\n", 2000));

    [Fact]
    public void The_examples() => Same(Folder(Path.Combine(Repository.Root, "examples")));

    [Fact]
    public void Narratives_of_all_lengths()
    {
        if (Repository.Shared is not { } shared || !Directory.Exists(Path.Combine(shared, "corpus", "raw")))
        {
            Assert.Skip("No folder shared/corpus/raw beside the repository.");
            return;
        }

        Same(Folder(Path.Combine(shared, "corpus", "raw")));
    }

    [Fact]
    public void No_text_gives_no_reading() => Reader.Read([]).ShouldBeEmpty();

    [Fact]
    public void A_huge_text_an_empty_one_and_one_about_nobody_among_small_ones()
    {
        string[] texts = [Ileum, "", Lung, Huge, Lung, Nobody, Ileum, " \n"];
        Same(texts);
        Reader.Read(texts).Select(reading => reading.IsAboutPatient).ShouldBe([true, true, true, true, true, false, true, true]);
    }

    [Fact]
    public void The_order_is_that_of_the_texts()
    {
        string[] texts = [.. Enumerable.Range(20, 70 * 3).Select(age => $"Homme de {age} ans.")];
        Reader.Read(texts).Select(reading => reading.Narrative.Text).ShouldBe(texts);
        Reader.Read(texts).Take(70).Select(reading => reading.Statements[^1].Value).ShouldBe(Enumerable.Range(20, 70).Select(age => $"{age}"));
    }

    [Fact]
    public void What_makes_reading_fail_fails_in_its_place()
    {
        var read = new List<string>();
        Should.Throw<Exception>(() =>
        {
            foreach (var reading in Reader.Read([Ileum, Lung, null!, Ileum]))
            {
                read.Add(reading.Narrative.Text);
            }
        });
        read.ShouldBe([Ileum, Lung]);
    }

    [Fact]
    public void No_more_texts_are_held_than_a_group()
    {
        var taken = 0;
        IEnumerable<string> Endless()
        {
            while (true)
            {
                taken++;
                yield return Lung;
            }
        }

        Reader.Read(Endless()).Take(1).Count().ShouldBe(1);
        taken.ShouldBeLessThanOrEqualTo(TextGroups.MostTexts + 1);
    }

    [Fact]
    public void Groups_end_by_their_number_and_by_their_length()
    {
        Counts([.. Enumerable.Repeat("a", TextGroups.MostTexts + 1)]).ShouldBe([TextGroups.MostTexts, 1]);
        var (half, all) = (new string('a', TextGroups.MostCharacters / 2), new string('a', TextGroups.MostCharacters));
        Counts(half, half, half).ShouldBe([2, 1]);
        Counts("a", all, "a", "a").ShouldBe([1, 1, 2]);
        Counts(all + all, all).ShouldBe([1, 1]);
        Counts().ShouldBeEmpty();
        TextGroups.Of(["a", "b", "c"], text => text.Length, 2).Select(group => group.Count).ShouldBe([2, 1]);
    }

    private static IEnumerable<int> Counts(params string[] texts) => TextGroups.Of(texts).Select(group => group.Count);

    private static string[] Folder(string folder) => [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>All are read together before one is read alone, so that nothing that one reading leaves behind can mend another.</summary>
    private static void Same(string[] texts)
    {
        texts.ShouldNotBeEmpty();
        var together = Reader.Read(texts).ToList();
        together.Select(Said).ShouldBe(texts.Select(text => Said(Reader.Read(text))));
    }

    private static string Said(Reading reading)
    {
        var said = new StringBuilder();
        said.Append(reading.Narrative.Text).Append(reading.Narrative.Language).AppendJoin('|', reading.Narrative.Sections).AppendJoin('|', reading.Narrative.Sentences).AppendLine();
        foreach (var statement in reading.Statements)
        {
            said.Append($"{statement.Kind} {statement.Value} {statement.Named} {statement.Span} {statement.Token} {statement.Circumstance} ").AppendJoin('|', statement.Qualifiers).AppendLine();
        }

        return said.AppendJoin('\n', reading.Notes).ToString();
    }
}
