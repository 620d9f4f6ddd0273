using System.CommandLine;
using Scigo.Benchmarks.Commands;

return new RootCommand("Scigo against its peers and the limits of the machine.")
{
    RatiosCommand.Create(),
    LargeCommand.Create(),
    CopiesCommand.Create(),
    NumbersCommand.Create(),
    BdnCommand.Create(),
}.Parse(args).Invoke();
