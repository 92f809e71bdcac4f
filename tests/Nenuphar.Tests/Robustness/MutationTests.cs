using System.Text;
using Nenuphar.Tests.House;
using Shouldly;
using Xunit;

namespace Nenuphar.Tests.Robustness;

/// <summary>Any text gives a reading: 20,000 narratives damaged at random (seeded) are read without an exception, and each span stays inside its text.</summary>
public class MutationTests
{
    private const int Mutants = 20_000;
    private const int Longest = 1_500;

    [Fact]
    public void Twenty_thousand_damaged_narratives_are_read()
    {
        var random = new Random(20260101);
        var examples = Directory.GetFiles(Path.Combine(Repository.Root, "examples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        examples.Length.ShouldBeGreaterThan(5);
        for (var i = 0; i < Mutants; i++)
        {
            var text = Mutant(random, examples);
            var reading = Reader.Read(text);
            foreach (var statement in reading.Statements)
            {
                statement.Span.Begin.ShouldBeGreaterThanOrEqualTo(0);
                statement.Span.End.ShouldBeLessThanOrEqualTo(text.Length);
                statement.Span.Length.ShouldBeGreaterThan(0);
            }
        }
    }

    [Fact]
    public void The_same_text_is_read_the_same_way_twice()
    {
        var random = new Random(7);
        var examples = Directory.GetFiles(Path.Combine(Repository.Root, "examples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        for (var i = 0; i < 300; i++)
        {
            var text = Mutant(random, examples);
            Listed(Reader.Read(text)).ShouldBe(Listed(Reader.Read(text)));
        }
    }

    private static string Listed(Reading reading) => string.Join('\n', reading.Statements.Select(s => $"{s.Kind} {s.Value} {s.Span} {s.Circumstance} {string.Join(';', s.Qualifiers)}"));

    private static string Mutant(Random random, string[] examples)
    {
        var text = new StringBuilder(examples[random.Next(examples.Length)]);
        var start = random.Next(Math.Max(1, text.Length - Longest));
        text.Remove(0, start);
        text.Length = Math.Min(text.Length, Longest);
        for (var n = random.Next(1, 12); n > 0 && text.Length > 2; n--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 60), text.Length - at);
            switch (random.Next(8))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, (char)random.Next(char.MaxValue));
                    break;
                case 2:
                    text.Insert(at, text.ToString(at, length));
                    break;
                case 3:
                    text[at] = "\0\n\r\t-.,;:()/%<>'\"0123456789"[random.Next(27)];
                    break;
                case 4:
                    text.Length = at;
                    break;
                case 5:
                    text.Insert(at, random.Next(2) == 0 ? "\uD83D" : "\uDC00");
                    break;
                case 6:
                    for (var i = at; i < at + length; i++)
                    {
                        text[i] = char.ToUpperInvariant(text[i]);
                    }

                    break;
                default:
                    text.Insert(at, new string("(<-/,."[random.Next(6)], random.Next(1, 40)));
                    break;
            }
        }

        return text.ToString();
    }
}
