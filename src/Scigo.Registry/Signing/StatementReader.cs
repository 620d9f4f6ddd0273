using System.Security.Cryptography;
using System.Text.Json;

namespace Scigo.Registry.Signing;

/// <summary>Reads statements, which are only believed when a trusted key has signed them and they make sense.</summary>
static class StatementReader
{
    /// <exception cref="SignatureException">It is no statement about a model, or contradicts itself.</exception>
    public static SignatureStatement Read(ReadOnlyMemory<byte> json) => SigningJson.Read(json, "the statement", Read);

    static SignatureStatement Read(JsonElement root)
    {
        root.Require("_type", SignatureStatement.Type);
        root.Require("predicateType", SignatureStatement.PredicateType);
        var predicate = root.Object("predicate");
        var serialization = predicate.Object("serialization");
        serialization.Require("method", "files");
        serialization.Require("hash_type", "sha256");
        var subjects = root.Array("subject");
        if (subjects.GetArrayLength() != 1)
            throw SigningJson.Malformed($"it has {subjects.GetArrayLength()} subjects, not one");
        var statement = new SignatureStatement
        {
            Name = subjects[0].Text("name"),
            Files = [.. predicate.Array("resources").EnumerateArray().Select(File)],
            IgnoredPaths = Ignored(serialization),
        };
        CheckNames(statement.Files);
        var sha256 = subjects[0].Object("digest").Text("sha256");
        return statement.Sha256 == sha256
            ? statement
            : throw SigningJson.Malformed($"its files come to the digest {statement.Sha256}, its subject has {sha256}");
    }

    static SignedFile File(JsonElement resource)
    {
        resource.Require("algorithm", "sha256");
        var (name, digest) = (resource.Text("name"), resource.Text("digest"));
        if (digest.Length != 2 * SHA256.HashSizeInBytes || !digest.All(char.IsAsciiHexDigitLower))
            throw SigningJson.Malformed($"the digest of \"{name}\" is no SHA-256");
        return new(name, digest);
    }

    static void CheckNames(IReadOnlyList<SignedFile> files)
    {
        if (files.Count == 0)
            throw SigningJson.Malformed("it names no files");
        if (files is [{ Name: SignatureStatement.OnlyFile }])
            return;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (!ResourceName.IsWithin(file.Name))
                throw SigningJson.Malformed($"\"{file.Name}\" is no path within the model");
            if (!names.Add(file.Name))
                throw SigningJson.Malformed($"it names \"{file.Name}\" twice");
        }
        // The library sorts folder by folder, the specification by the whole name.
        if (!IsSorted(files, ResourceName.Compare) && !IsSorted(files, ResourceName.CompareWhole))
            throw SigningJson.Malformed("its files are not in order");
    }

    static bool IsSorted(IReadOnlyList<SignedFile> files, Comparison<string> compare) =>
        Enumerable.Range(1, files.Count - 1).All(i => compare(files[i - 1].Name, files[i].Name) < 0);

    // Releases before 1.1 did not say.
    static string[] Ignored(JsonElement serialization) =>
        serialization.TryGetProperty("ignore_paths", out _)
            ? [.. serialization.Array("ignore_paths").EnumerateArray().Select(static path => path.ValueKind == JsonValueKind.String
                ? path.GetString()!
                : throw SigningJson.Malformed("\"ignore_paths\" has more than texts"))]
            : [];
}
