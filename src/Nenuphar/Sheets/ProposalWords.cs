using Nenuphar.Cases;
using Nenuphar.Classification.Rules;
using Nenuphar.Guidelines;

namespace Nenuphar.Sheets;

/// <summary>What stands in brackets behind the name of an option, on every sheet: that it is forbidden, refused, being given, was not borne or was given before.</summary>
public static class ProposalWords
{
    /// <summary>Empty, or <c> (contra-indicated in this case; already given or done)</c>.</summary>
    public static string Marks(Proposal proposal, Advice advice, bool french) => Of(proposal, advice, french) is { Count: > 0 } told ? $" ({string.Join("; ", told)})" : "";

    /// <summary>Each of them.</summary>
    public static IReadOnlyList<string> Of(Proposal proposal, Advice advice, bool french)
    {
        string[] marks =
        [
            proposal.IsForbidden ? Word("forbidden-here", french) : "",
            proposal.IsRefused ? Word("refused-here", french) : "",
            Course(proposal, advice, french),
        ];
        return [.. marks.Where(mark => mark.Length > 0)];
    }

    /// <summary>"évérolimus (depuis 2025-01) : encore donné ?".</summary>
    public static Said StillGiven(Treatment course)
    {
        var (asked, since, start) = (Phrases.Of("still-given"), Phrases.Of("begun-on"), course.Start.TryGet(out var on) ? on.ToString() : "");
        return new($"{course.Class.Name.French} ({since.French} {start}) : {asked.French}", $"{course.Class.Name.English} ({since.English} {start}): {asked.English}");
    }

    private static string Course(Proposal proposal, Advice advice, bool french)
    {
        if (proposal.IsRunning && advice.Running.FirstOrDefault(line => line.Holds(proposal.Agent)) is { } line)
        {
            return line.State.In(french);
        }

        return proposal.Against.FirstOrDefault(harm => harm.IsToxicity) is { } harm ? harm.Words.In(french)
            : proposal.Failed.Count > 0 ? Word("grew-short", french)
            : proposal.FailedParts.Count > 0 ? Word("grew-on-part", french)
            : proposal.Given.Count > 0 ? Word("already-given", french) : "";
    }

    private static string Word(string code, bool french) => Phrases.Of(code).In(french);
}
