using System.Security.Cryptography;

namespace Scigo.Registry.Signing;

/// <summary>The files of a model as they are on the disk: those of a folder, or one.</summary>
static class ModelTree
{
    // Folders are listed as they are: hidden and system files are signed, too.
    static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Lists the files by name, with their full paths.</summary>
    /// <param name="path">The folder or file, as a full path.</param>
    /// <param name="ignored">The names of what to leave out; of a folder, with all that is in it.</param>
    /// <exception cref="SignatureException">There is a symbolic link among them.</exception>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    public static Dictionary<string, string> List(string path, IReadOnlySet<string> ignored)
    {
        RefuseLink(File.Exists(path) ? new FileInfo(path) : new DirectoryInfo(path), Path.GetFileName(path));
        if (File.Exists(path))
            return new() { [SignatureStatement.OnlyFile] = path };
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var folders = new Stack<(DirectoryInfo Folder, string Prefix)>([(new DirectoryInfo(path), "")]);
        while (folders.TryPop(out var next))
        {
            foreach (var entry in next.Folder.EnumerateFileSystemInfos("*", Everything))
            {
                var name = next.Prefix + entry.Name;
                if (ignored.Contains(name))
                    continue;
                RefuseLink(entry, name);
                if (entry is DirectoryInfo folder)
                    folders.Push((folder, $"{name}/"));
                else
                    files.Add(name, entry.FullName);
            }
        }
        return files;
    }

    /// <summary>Returns the SHA-256 of a file, in hexadecimal digits.</summary>
    public static string Sha256(string path)
    {
        // What has no length may be a pipe, and reading it never end.
        if (new FileInfo(path).Length == 0)
            return Convert.ToHexStringLower(SHA256.HashData([]));
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    static void RefuseLink(FileSystemInfo entry, string name)
    {
        if (entry.LinkTarget is not null)
            throw new SignatureException(SignatureError.Files, $"\"{name}\" is a symbolic link: only files can be signed, and what it points to may change.");
    }
}
