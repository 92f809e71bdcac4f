namespace Nenuphar.Tests.House;

/// <summary>What the sources look like: short files, one public type each, folders as namespaces.</summary>
public class SourceTests
{
    private const int LongFile = 400;

    private static readonly string[] TypeWords = ["class", "record", "struct", "enum", "interface", "delegate"];

    [Fact]
    public void Ninety_five_files_of_a_hundred_have_at_most_400_lines()
    {
        var files = Repository.Sources().Select(file => (File: Repository.Short(file), Lines: File.ReadLines(file).Count())).ToList();
        var longOnes = files.Where(file => file.Lines > LongFile).ToList();
        longOnes.Count.ShouldBeLessThanOrEqualTo(files.Count / 20, string.Join(", ", longOnes));
    }

    [Fact]
    public void A_file_holds_one_public_type_and_bears_its_name()
    {
        var wrong = new List<string>();
        foreach (var file in Repository.Sources())
        {
            var types = PublicTypes(file).ToList();
            if (types.Count > 1 || (types.Count == 1 && types[0] != Path.GetFileNameWithoutExtension(file).Split('.')[0]))
            {
                wrong.Add($"{Repository.Short(file)}: {string.Join(", ", types)}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_of_the_library_is_a_namespace()
    {
        var root = Path.Combine(Repository.Root, "src");
        var wrong = new List<string>();
        foreach (var file in Repository.Sources("src/Nenuphar"))
        {
            var space = File.ReadLines(file).FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal));
            var folder = Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');
            if (space is not null && space != $"namespace {folder};")
            {
                wrong.Add($"{Repository.Short(file)}: {space}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    /// <summary>Top-level types stand at the margin, because namespaces are file-scoped.</summary>
    private static IEnumerable<string> PublicTypes(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            var words = line.Split([' ', '(', '<', ':', ';'], StringSplitOptions.RemoveEmptyEntries);
            if (!line.StartsWith("public ", StringComparison.Ordinal) || !Array.Exists(words, word => TypeWords.Contains(word)))
            {
                continue;
            }

            var last = Array.FindLastIndex(words, word => TypeWords.Contains(word));
            if (words[..last].Any(word => word is "=" or "=>"))
            {
                continue;
            }

            yield return words[last + 1];
        }
    }
}
