using System.CommandLine;
using System.CommandLine.Parsing;
using Scigo.Registry;

namespace Scigo.Cli.Registries;

/// <summary>Arguments that several of the registry's commands take.</summary>
static class RegistryArguments
{
    internal static Argument<string> Name() => new("NAME") { Description = "The model's name in the registry." };

    internal static Argument<string> Alias() => new("ALIAS") { Description = "The alias: production, canary, or a name of your own." };

    internal static Argument<RegistryReference> Reference(string name) => new(name)
    {
        Description = "A version: NAME for the latest, NAME@1.2.3 or NAME@ALIAS.",
        CustomParser = static result => Parse(result, RegistryReference.Parse),
    };

    internal static Argument<SemanticVersion> Version() => new("VERSION")
    {
        Description = "The version, as 1.2.3.",
        CustomParser = static result => Parse(result, static text => SemanticVersion.Parse(text)),
    };

    internal static Option<string?> Reason() => new("--reason") { Description = "Why, for the log.", HelpName = "TEXT" };

    internal static Option<bool> Json() => new("--json") { Description = "Write JSON, for programs." };

    /// <summary>Parses an argument; what is wrong with it is an error of the command line.</summary>
    internal static T? Parse<T>(ArgumentResult result, Func<string, T> parse)
    {
        try
        {
            return parse(result.Tokens[0].Value);
        }
        catch (FormatException e)
        {
            result.AddError(e.Message);
            return default;
        }
    }
}
