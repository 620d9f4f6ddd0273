namespace Scigo.Registry.Signing;

/// <summary>Signs models that are files or folders, and verifies them, as the OpenSSF's <c>model_signing</c> does with keys.</summary>
public static class ModelSignature
{
    /// <summary>Signs a file, or all files of a folder.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="key">The key.</param>
    /// <param name="signaturePath">Where the signature will be kept; if that is in the folder, it is left out.</param>
    /// <param name="ignoredPaths">What else to leave out, as paths within the folder; git's own files always are.</param>
    /// <param name="cancellation">Cancels between two files.</param>
    /// <returns>The signature, to be written to a file.</returns>
    /// <exception cref="SignatureException">There are no files, or symbolic links among them.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static SignatureBundle Sign(
        string path,
        SigningKey key,
        string? signaturePath = null,
        IEnumerable<string>? ignoredPaths = null,
        CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(key);
        var root = Root(path);
        var ignored = Ignored(root, signaturePath, ignoredPaths ?? []);
        var files = Digests(ModelTree.List(root, ignored), cancellation).ToArray();
        if (files.Length == 0)
            throw new SignatureException(SignatureError.Files, $"There are no files in {path}.");
        Array.Sort(files, static (a, b) => ResourceName.Compare(a.Name, b.Name));
        var statement = new SignatureStatement
        {
            Name = Path.GetFileName(root) is { Length: > 0 } name ? name : "model",
            Files = files,
            IgnoredPaths = [.. ignored],
        };
        return SignatureBundle.Sign(statement, key);
    }

    /// <summary>Checks that a file or folder is what a trusted key has signed: every file, and no others.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="signature">The signature.</param>
    /// <param name="keys">The keys that are trusted.</param>
    /// <param name="signaturePath">Where the signature is kept; if that is in the folder, it need not be signed itself.</param>
    /// <param name="ignoredPaths">What else need not be signed, as paths within the folder, beside what the signer left out.</param>
    /// <param name="cancellation">Cancels between two files.</param>
    /// <returns>What was signed, and with which of the keys.</returns>
    /// <exception cref="SignatureException">
    /// No trusted key has signed it, or a file was changed, is missing, was never signed or is a symbolic link.
    /// </exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static VerifiedSignature Verify(
        string path,
        SignatureBundle signature,
        IEnumerable<TrustedKey> keys,
        string? signaturePath = null,
        IEnumerable<string>? ignoredPaths = null,
        CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(signature);
        var verified = signature.Verify(keys);
        var root = Root(path);
        var signed = verified.Statement.Files;
        var ignored = Ignored(root, signaturePath, ignoredPaths ?? []);
        ignored.UnionWith(verified.Statement.IgnoredPaths);
        // What was signed is there to be checked, whatever is left out otherwise.
        ignored.ExceptWith(signed.SelectMany(static file => Ancestry(file.Name)));
        var found = ModelTree.List(root, ignored);
        // The specification calls the only file by its name, the library does not.
        if (found.Remove(SignatureStatement.OnlyFile, out var only))
            found.Add(signed is [{ Name: var name }] && name == Path.GetFileName(root) ? name : SignatureStatement.OnlyFile, only);
        var findings = SignedFiles.Compare(signed, Digests(found, cancellation));
        return findings.Count == 0 ? verified : throw new SignatureException(findings);
    }

    static string Root(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    static IEnumerable<SignedFile> Digests(Dictionary<string, string> files, CancellationToken cancellation)
    {
        foreach (var (name, path) in files)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return new(name, ModelTree.Sha256(path));
        }
    }

    static SortedSet<string> Ignored(string root, string? signaturePath, IEnumerable<string> paths)
    {
        var ignored = new SortedSet<string>(SignatureStatement.AlwaysIgnored, StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var name = path.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
            if (!ResourceName.IsWithin(name))
                throw new ArgumentException($"\"{path}\" is no path within the model.", nameof(paths));
            ignored.Add(name);
        }
        if (signaturePath is not null)
        {
            var name = Path.GetRelativePath(root, Path.GetFullPath(signaturePath)).Replace(Path.DirectorySeparatorChar, '/');
            if (ResourceName.IsWithin(name) && !Path.IsPathRooted(name))
                ignored.Add(name);
        }
        return ignored;
    }

    // A name, and the folders that it is in.
    static IEnumerable<string> Ancestry(string name)
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf('/', end - 1))
            yield return name[..end];
    }
}
