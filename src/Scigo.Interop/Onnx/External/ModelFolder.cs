namespace Scigo.Interop.Onnx.External;

/// <summary>The folder of a model's file: what a graph names is looked for there, and nowhere else.</summary>
/// <param name="path">The path of the model's file.</param>
sealed class ModelFolder(string path)
{
    readonly string folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!;

    /// <summary>Its path.</summary>
    internal string Path => folder;

    /// <summary>Returns the path of a file that a graph names.</summary>
    /// <exception cref="ModelFormatException">The name leads out of the folder, as an absolute path or by <c>..</c>; is a link, or behind
    /// one; or is that of no regular file with bytes in it.</exception>
    internal string Find(string location)
    {
        // On Windows both slashes separate, and a colon follows a drive: a name with them is no good anywhere.
        var steps = location.Split('/');
        if (System.IO.Path.IsPathRooted(location) || location.AsSpan().ContainsAny('\\', ':', '\0') || Array.Exists(steps, static s => s is "" or "." or ".."))
            throw Refused(location, "is no plain path within the model's folder");
        var found = folder;
        foreach (var step in steps)
        {
            found = System.IO.Path.Combine(found, step);
            if (new FileInfo(found).LinkTarget is not null)
                throw Refused(location, "is a link, or behind one: put the file itself there");
        }
        var file = new FileInfo(found);
        if (!file.Exists)
            throw Refused(location, "is not there");
        // To open a pipe is to wait for who writes it. Pipes and devices have no length.
        return file.Length > 0 ? found : throw Refused(location, "is empty, or no regular file");
    }

    static ModelFormatException Refused(string location, string what) =>
        new(ModelFormatError.InvalidValue, $"The graph's tensors are in \"{location}\", which {what}.");
}
