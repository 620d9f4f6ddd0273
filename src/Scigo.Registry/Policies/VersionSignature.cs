using Scigo.Registry.Signing;

namespace Scigo.Registry.Policies;

/// <summary>What is signed of a version: its files, as <c>model.scigo</c> and so on in a folder.</summary>
static class VersionSignature
{
    /// <summary>The signature's own name in that folder.</summary>
    public const string FileName = "model.sig";

    public static string NameOf(ModelFileReference file) => $"model{file.Extension}";

    public static SignatureStatement StatementOf(string model, IReadOnlyList<ModelFileReference> files) => new()
    {
        Name = model,
        Files = [.. SignedFilesOf(files).OrderBy(static file => file.Name, Comparer<string>.Create(ResourceName.Compare))],
        IgnoredPaths = [.. SignatureStatement.AlwaysIgnored, FileName],
    };

    /// <summary>Returns how a version's files differ from those that were signed, or <c>null</c>.</summary>
    public static string? Difference(IReadOnlyList<ModelFileReference> files, SignatureStatement statement)
    {
        // One file may have been signed by itself, under any name.
        if (statement.Files is [var only] && files is [var file] && only.Sha256 == file.Content.Sha256)
            return null;
        var findings = SignedFiles.Compare(statement.Files, SignedFilesOf(files));
        return findings.Count == 0 ? null : $"{string.Join("; ", findings)}.";
    }

    static IEnumerable<SignedFile> SignedFilesOf(IReadOnlyList<ModelFileReference> files) =>
        files.Select(static file => new SignedFile(NameOf(file), file.Content.Sha256));
}
