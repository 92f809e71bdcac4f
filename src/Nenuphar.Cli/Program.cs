using System.CommandLine;
using Nenuphar.Cli;

var root = new RootCommand("Nenuphar reads the narratives of patients with neuroendocrine neoplasms into facts that each point at their words.")
{
    ReadCommand.Make(),
    CaseCommand.Make(),
    OptionsCommand.Make(),
    StudiesCommand.Make(),
    RulesCommand.Make(),
    ServeCommand.Make(),
    ImportCommand.Make(),
    UserCommands.Make(),
    KeepingCommands.MakeAudit(),
    KeepingCommands.MakeBackup(),
    KeepingCommands.MakeRestore(),
    KeepingCommands.MakeKey(),
};
var asked = root.Parse(args);
if (Misuse.Of(asked) is { } sentence)
{
    Console.Error.WriteLine(sentence);
    return Misuse.ExitCode;
}

try
{
    return await asked.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException)
{
    // A full disk behind our output, or none at all.
    Console.Error.WriteLine($"nenuphar: the output can't be written ({(e.InnerException ?? e).Message.ReplaceLineEndings(" ").TrimEnd('.')}); check where it goes.");
    return 1;
}
