namespace Scigo.Interop.Onnx.External;

/// <summary>The folder of a model's file: what a graph names is looked for there, and nowhere else.</summary>
/// <param name="path">The path of the model's file.</param>
sealed class ModelFolder(string path)
{
    readonly string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;

    /// <summary>Returns the path of a file that a graph names.</summary>
    /// <exception cref="ModelFormatException">The name leads out of the folder: as an absolute path, by <c>..</c>, or through a
    /// link.</exception>
    internal string Find(string location)
    {
        // On Windows both slashes separate, and a colon follows a drive: a name with them is no good anywhere.
        var steps = location.Split('/');
        if (Path.IsPathRooted(location) || location.AsSpan().ContainsAny('\\', ':', '\0') || Array.Exists(steps, static s => s is "" or "." or ".."))
            throw Refused(location, "is no plain path within the model's folder");
        var root = Real(new DirectoryInfo(folder));
        var found = folder;
        for (var i = 0; i < steps.Length; i++)
        {
            found = Path.Combine(found, steps[i]);
            FileSystemInfo entry = i + 1 < steps.Length ? new DirectoryInfo(found) : new FileInfo(found);
            if (!entry.Exists)
                throw Refused(location, "is not there");
            if (entry.LinkTarget is not null && !Real(entry).StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                throw Refused(location, "leads out of the model's folder through a link");
        }
        return found;
    }

    // The path without links, of which a folder above may be one.
    static string Real(FileSystemInfo entry)
    {
        var target = entry.LinkTarget is null ? entry : entry.ResolveLinkTarget(returnFinalTarget: true) ?? entry;
        var parent = Path.GetDirectoryName(target.FullName);
        return parent is null ? target.FullName : Path.Combine(Real(new DirectoryInfo(parent)), target.Name);
    }

    static ModelFormatException Refused(string location, string what) =>
        new(ModelFormatError.InvalidValue, $"The graph's tensors are in \"{location}\", which {what}.");
}
