using System.CommandLine;

namespace Scigo.Cli.Saving;

/// <summary>Finds the format to write.</summary>
static class TargetFormat
{
    /// <summary>What formats are called on the command line: by name or extension.</summary>
    internal static IEnumerable<string> Names => ModelFormats.Default
        .Where(static format => format.Extensions.Count > 0)
        .SelectMany(static format => format.Extensions.Select(static e => e[1..]).Append(format.Name.ToLowerInvariant()))
        .Distinct();

    /// <summary>Creates the option that names the format.</summary>
    /// <param name="output">What it stands above: the argument or option for the file.</param>
    internal static Option<string?> Option(string output)
    {
        var to = new Option<string?>("--to") { Description = $"The format, when {output} does not name it." };
        to.AcceptOnlyFromAmong([.. Names]);
        return to;
    }

    /// <summary>Returns the format named, or else that of the extension, or <c>null</c>.</summary>
    internal static IModelFormat? Find(string path, string? name) => name is null
        ? ModelFormats.Default.FindByExtension(path)
        : ModelFormats.Default.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? ModelFormats.Default.FindByExtension("." + name);

    internal static string Unknown(string path)
    {
        var extensions = string.Join(", ", ModelFormats.Default.SelectMany(static f => f.Extensions).Distinct());
        return path == "-"
            ? "The format for standard output is named by --to."
            : $"'{path}' has no extension of a known format: use one of {extensions}, or --to.";
    }
}
