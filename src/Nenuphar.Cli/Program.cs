using System.CommandLine;
using Nenuphar.Cli;

var root = new RootCommand("Nenuphar reads the narratives of patients with neuroendocrine neoplasms into facts that each point at their words.")
{
    ReadCommand.Make(),
    CaseCommand.Make(),
};
try
{
    return root.Parse(args).Invoke();
}
catch (IOException)
{
    // The reader of our output went away (a closed pipe): nothing is left to say.
    return 1;
}
