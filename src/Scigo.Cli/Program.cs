using Scigo.Cli;
using Scigo.Cli.Terminal;

using var session = Session.OfConsole();
return ScigoTool.Run(args, session);
