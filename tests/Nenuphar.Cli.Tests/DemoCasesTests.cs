using System.Globalization;
using System.Text.Json;

namespace Nenuphar.Cli.Tests;

/// <summary>The invented patients of <c>examples/demo</c>: the index says what lies there, and each patient becomes a case.</summary>
public class DemoCasesTests
{
    private const int FewestWords = 80;
    private const int MostWords = 350;

    private static readonly string[] Header = ["patient", "document", "kind", "date", "language", "special"];

    private static readonly string[] FrenchMonths = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] EnglishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Words that a text in this language can't do without, and that the other one never has.</summary>
    private static readonly Dictionary<string, string[]> OwnWords = new(StringComparer.Ordinal)
    {
        ["fr"] = ["de", "du", "le", "la", "une", "et"],
        ["en"] = ["of", "the", "and", "with", "for", "to"],
    };

    private static string Folder { get; } = Path.Combine(Repository.Root, "examples", "demo");

    private static List<string[]> Rows { get; } = [.. File.ReadLines(Path.Combine(Folder, "index.tsv")).Skip(1).Select(line => line.Split('\t'))];

    public static TheoryData<string> Patients() => [.. Rows.Select(row => row[0]).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void The_index_names_each_file_once_and_no_other()
    {
        File.ReadLines(Path.Combine(Folder, "index.tsv")).First().Split('\t').ShouldBe(Header);
        Rows.ShouldAllBe(row => row.Length == Header.Length && row.All(cell => cell.Length > 0));
        var there = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(file => file is not ("index.tsv" or "patients.tsv"))
            .Order(StringComparer.Ordinal);
        Rows.Select(row => $"{row[0]}/{row[1]}").ShouldBe(there);
    }

    [Fact]
    public void Names_follow_one_scheme_and_count_without_a_gap()
    {
        var number = 0;
        foreach (var patient in Rows.GroupBy(row => row[0]))
        {
            number++;
            patient.Key.ShouldStartWith(number.ToString("000-", CultureInfo.InvariantCulture));
            patient.Select(row => row[1]).ShouldBe(patient.Select((row, i) => $"{i + 1}-{row[2]}.txt"));
        }
    }

    [Fact]
    public void There_are_enough_patients_languages_and_patients_with_several_documents()
    {
        var patients = Rows.GroupBy(row => row[0]).ToList();
        patients.Count.ShouldBeGreaterThanOrEqualTo(26);
        patients.Count(patient => patient.Count() is >= 2 and <= 4).ShouldBeGreaterThanOrEqualTo(12);
        patients.Count(patient => patient.First()[4] == "fr").ShouldBe(patients.Count / 2);
        patients.Count(patient => patient.First()[5].StartsWith("no NEN", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(4);
        patients.Count(patient => patient.Any(row => row[5].Contains("contradiction", StringComparison.Ordinal))).ShouldBeGreaterThanOrEqualTo(6);
        patients.Count(patient => patient.Any(row => row[5].Contains("OCR noise", StringComparison.Ordinal))).ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public void A_document_has_the_length_the_language_and_the_date_that_the_index_says()
    {
        var wrong = new List<string>();
        foreach (var row in Rows)
        {
            var text = File.ReadAllText(Path.Combine(Folder, row[0], row[1]));
            var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var own = words.Count(OwnWords[row[4]].Contains);
            var other = words.Count(OwnWords[row[4] == "fr" ? "en" : "fr"].Contains);
            var date = DateOnly.ParseExact(row[3], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            if (words.Length is < FewestWords or > MostWords)
            {
                wrong.Add($"{row[0]}/{row[1]}: {words.Length} words");
            }

            if (own <= other)
            {
                wrong.Add($"{row[0]}/{row[1]}: is it {row[4]}?");
            }

            if (!Written(date, row[4]).Any(form => text.Contains(form, StringComparison.OrdinalIgnoreCase)))
            {
                wrong.Add($"{row[0]}/{row[1]}: {row[3]} is not written in it");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Patients))]
    public void Each_patient_becomes_a_case_whose_words_stand_in_its_documents(string patient)
    {
        string[] files = [.. Rows.Where(row => row[0] == patient).Select(row => Path.Combine(Folder, row[0], row[1]))];
        var run = Program.Run(["case", "--json", "--as-of", "2025-06-01", .. files]);
        run.Code.ShouldBe(0, run.Error);
        run.Error.ShouldBeEmpty();
        var made = JsonDocument.Parse(run.Output).RootElement;
        made.GetProperty("aboutPatient").GetBoolean().ShouldBeTrue();
        made.GetProperty("documents").EnumerateArray().Select(d => d.GetString()).ShouldBe(files);
        made.GetProperty("tumours").GetArrayLength().ShouldBeGreaterThan(0);
        var texts = files.ToDictionary(file => file, File.ReadAllText, StringComparer.Ordinal);
        var evidence = made.GetProperty("entries").EnumerateArray().SelectMany(entry => entry.GetProperty("evidence").EnumerateArray()).ToList();
        foreach (var words in evidence)
        {
            var text = texts[words.GetProperty("document").GetString()!];
            text[words.GetProperty("begin").GetInt32()..words.GetProperty("end").GetInt32()].ShouldBe(words.GetProperty("quote").GetString());
        }

        evidence.Select(words => words.GetProperty("document").GetString()).Distinct().Count().ShouldBe(files.Length, "a document gave nothing");
    }

    /// <summary>The ways in which these documents write a date; a scanner's l for 1 too.</summary>
    private static IEnumerable<string> Written(DateOnly date, string language)
    {
        string[] days = [date.Day.ToString(CultureInfo.InvariantCulture), date.ToString("dd", CultureInfo.InvariantCulture)];
        foreach (var day in days.SelectMany(day => new[] { day, day.Replace('1', 'l') }))
        {
            foreach (var separator in "/.")
            {
                yield return $"{day}{separator}{date:MM}{separator}{date:yyyy}";
            }

            var month = (language == "fr" ? FrenchMonths : EnglishMonths)[date.Month - 1];
            yield return $"{day} {month} {date:yyyy}";
            yield return $"{day} {month[..3]} {date:yyyy}";
            yield return $"{day}{Ordinal(date.Day)} {month} {date:yyyy}";
        }
    }

    private static string Ordinal(int day) => (day % 10, day) switch
    {
        (1, not 11) => "st",
        (2, not 12) => "nd",
        (3, not 13) => "rd",
        _ => "th",
    };
}
