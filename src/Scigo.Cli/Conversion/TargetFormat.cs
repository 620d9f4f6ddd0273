namespace Scigo.Cli.Conversion;

/// <summary>Finds the format to write.</summary>
static class TargetFormat
{
    internal static IEnumerable<string> Names => ModelFormats.Default.Where(static f => f.Extensions.Count > 0).Select(static f => f.Name);

    /// <summary>Returns the format named, or else that of the extension, or <c>null</c>.</summary>
    internal static IModelFormat? Find(string path, string? name) => name is null
        ? ModelFormats.Default.FindByExtension(path)
        : ModelFormats.Default.FirstOrDefault(format => format.Name == name);

    internal static string Unknown(string path)
    {
        var extensions = string.Join(", ", ModelFormats.Default.SelectMany(static f => f.Extensions).Distinct());
        return path == "-"
            ? "The format for standard output is named by --to."
            : $"'{path}' has no extension of a known format: use one of {extensions}, or --to.";
    }
}
