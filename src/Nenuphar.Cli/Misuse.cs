using System.CommandLine;
using System.CommandLine.Parsing;

namespace Nenuphar.Cli;

/// <summary>A wrong use of the program in one sentence: what, where, and what to do.</summary>
internal static class Misuse
{
    public const int ExitCode = 2;

    /// <summary>Null if the program was called as it should be.</summary>
    public static string? Of(ParseResult asked)
    {
        var command = asked.CommandResult.Command;
        var called = Called(command);
        var help = $"({called} --help)";
        if (asked.Errors.Count == 0)
        {
            return null;
        }

        if (command is RootCommand)
        {
            return asked.UnmatchedTokens is [var strange, ..]
                ? $"nenuphar: '{strange}' is no command; write nenuphar read FILE to read a narrative {help}."
                : $"nenuphar: no command is named; write nenuphar read FILE to read a narrative {help}.";
        }

        var words = string.Join(' ', asked.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
        return $"{called}: {words} {help}.";
    }

    /// <summary>As it is called, with the commands above it: <c>nenuphar audit verify</c>.</summary>
    public static string Called(Command command) => command is RootCommand ? "nenuphar" : $"{(command.Parents.OfType<Command>().FirstOrDefault() is { } above ? Called(above) : "nenuphar")} {command.Name}";

    /// <summary>A path that begins with a hyphen and is no file is an option that does not exist.</summary>
    public static void RefuseOptions(ArgumentResult paths)
    {
        foreach (var token in paths.Tokens)
        {
            if (token.Value is ['-', _, ..] && !File.Exists(token.Value))
            {
                paths.AddError($"there is no option {token.Value}; a file of that name is written ./{token.Value}");
                return;
            }
        }
    }

    /// <summary>The language of a sheet.</summary>
    public static Option<string?> Language()
    {
        var lang = new Option<string?>("--lang") { Description = "Language of the sheet: fr or en (default: the environment's).", HelpName = "fr|en" };
        lang.CompletionSources.Add("fr", "en");
        lang.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && token.Value is not ("fr" or "en"))
            {
                result.AddError($"--lang {token.Value} is no language of the sheet; write fr or en");
            }
        });
        return lang;
    }
}
