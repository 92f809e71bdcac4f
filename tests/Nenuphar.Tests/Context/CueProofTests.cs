using System.Text;
using Nenuphar.Cases;
using Nenuphar.Context;
using Nenuphar.Tests.House;
using Nenuphar.Text;

namespace Nenuphar.Tests.Context;

/// <summary>Every cue has a sentence in which it fires and one in which it is blocked or ends; the words in brackets are what they are about.</summary>
public class CueProofTests
{
    private static readonly KnowledgeTable Cues = KnowledgeTable.Read("cues/context.tsv");

    [Fact]
    public void Every_cue_has_both_sentences_with_a_target_in_brackets() =>
        Cues.Rows.Where(row => !row.Cells[6].Contains('[') || !row.Cells[7].Contains('['))
            .Select(row => $"context.tsv:{row.Line}: {row.Cells[0]}").ShouldBeEmpty();

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Every_cue_fires_in_its_sentence(string language) => Failures(language, 6, Fires).ShouldBeEmpty();

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Every_cue_is_blocked_or_ends_in_its_other_sentence(string language) => Failures(language, 7, IsBlocked).ShouldBeEmpty();

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void The_sentence_in_which_a_cue_fires_holds_that_cue(string language) =>
        Failures(language, 6, (_, cells, page, _) => Stands(page, CueTableBuilder.CueOf(cells)) ? null : "none of its forms is read in the sentence").ShouldBeEmpty();

    private static List<string> Failures(string language, int column, Func<string, string[], Page, Circumstance, string?> judge)
    {
        var failures = new List<string>();
        foreach (var (line, cells) in Cues.Rows)
        {
            if (cells[1] != language || !cells[column].Contains('['))
            {
                continue;
            }

            var (text, target) = Target(cells[column]);
            var page = Draft.Of(text, Steps.ToPage).Page;
            if (judge(cells[2], cells, page, At(page, target)) is { } problem)
            {
                failures.Add($"context.tsv:{line}: {cells[0]}: {cells[column]} — {problem}");
            }
        }

        return failures;
    }

    private static string? Fires(string type, string[] cells, Page page, Circumstance at) => type switch
    {
        "terminator" => at == Circumstance.Affirmed ? null : $"the target after the end is {at}",
        "pseudo" => at == Circumstance.Affirmed ? null : $"the target is {at}",
        _ => (at & MarkOf(type)) != 0 ? null : $"the target is {at}",
    };

    private static string? IsBlocked(string type, string[] cells, Page page, Circumstance at) => type switch
    {
        "terminator" or "pseudo" => at != Circumstance.Affirmed ? null : "the target is not marked",
        _ => (at & MarkOf(type)) == 0 ? null : $"the target is {at}",
    };

    private static Circumstance MarkOf(string type) =>
        type == "absentvalue" ? Circumstance.Negated : Enum.Parse<Circumstance>(type, ignoreCase: true);

    /// <summary>The sentence without its brackets, and what stood between them.</summary>
    private static (string Text, Span Target) Target(string sentence)
    {
        var (open, close) = (sentence.IndexOf('['), sentence.IndexOf(']'));
        return (new StringBuilder(sentence).Remove(close, 1).Remove(open, 1).ToString(), new Span(open, close - 1));
    }

    private static Circumstance At(Page page, Span target)
    {
        var at = Circumstance.Affirmed;
        for (var i = 0; i < page.Tokens.Length; i++)
        {
            at |= target.Contains(page.Tokens[i].Span) ? page.AtTreatment(i) : Circumstance.Affirmed;
        }

        return at;
    }

    /// <summary>Two rows may say the same of one form: then either stands for both.</summary>
    private static bool Stands(Page page, Cue own)
    {
        for (var i = 0; i < page.Tokens.Length;)
        {
            var cues = Knowledge.Current.Cues.At(page.Text, page.Tokens, i, out var last);
            foreach (var cue in cues)
            {
                if (cue with { Id = own.Id } == own)
                {
                    return true;
                }
            }

            i = cues.Length > 0 ? last : i + 1;
        }

        return false;
    }
}
