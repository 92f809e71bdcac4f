using FsCheck;
using FsCheck.Fluent;
using Nenuphar.Fuzz;
using Nenuphar.Tests.Text;

namespace Nenuphar.Tests.Properties;

/// <summary>What holds for every text, with counterexamples shrunk to the smallest.</summary>
public class ReadingProperties
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20140227, 11);

    private static readonly Arbitrary<string> Texts = ArbMap.Default.ArbFor<string>().Filter(text => text is not null);

    [Fact]
    public void A_text_is_read_its_statements_quote_it_and_a_second_reading_says_the_same() =>
        Check.One(Seeded, Prop.ForAll(Texts, text => Judge.Fault(text) is null));

    [Fact]
    public void Tokens_follow_each_other_inside_the_text_and_only_blanks_lie_between_them() =>
        Check.One(Seeded, Prop.ForAll(Texts, text =>
        {
            var at = 0;
            foreach (var token in Cut.Narrative(text).Tokens)
            {
                if (token.Begin < at || token.End <= token.Begin || text.AsSpan(at, token.Begin - at).ToString().Any(c => !char.IsWhiteSpace(c) && !char.IsControl(c)))
                {
                    return false;
                }

                at = token.End;
            }

            return at <= text.Length;
        }));

    [Fact]
    public void Sentences_and_sections_cover_the_tokens_without_gap_or_overlap() =>
        Check.One(Seeded, Prop.ForAll(Texts, text =>
        {
            var narrative = Cut.Narrative(text);
            return Covers(narrative.Sentences.Select(s => (s.First, s.Last)), narrative.Tokens.Length)
                && Covers(narrative.Sections.Select(s => (s.First, s.Last)), narrative.Tokens.Length);
        }));

    private static bool Covers(IEnumerable<(int First, int Last)> ranges, int length)
    {
        var at = 0;
        foreach (var (first, last) in ranges)
        {
            if (first != at || last <= first)
            {
                return false;
            }

            at = last;
        }

        return at == length;
    }
}
