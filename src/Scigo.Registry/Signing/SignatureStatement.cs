using System.Security.Cryptography;

namespace Scigo.Registry.Signing;

/// <summary>What a signature says of a model: its files, each with its digest. As JSON it is an in-toto statement.</summary>
public sealed record SignatureStatement
{
    internal const string Type = "https://in-toto.io/Statement/v1";
    internal const string PredicateType = "https://model_signing/signature/v1.0";

    /// <summary>The name of a resource that is the only file of a model which is no folder.</summary>
    internal const string OnlyFile = ".";

    /// <summary>What model signing leaves out of every folder.</summary>
    internal static readonly IReadOnlyList<string> AlwaysIgnored = [".git", ".gitattributes", ".github", ".gitignore"];

    /// <summary>The name of the file or folder when it was signed; nothing depends on it.</summary>
    public required string Name { get; init; }

    /// <summary>The files, in the order of their names.</summary>
    public required IReadOnlyList<SignedFile> Files { get; init; }

    /// <summary>The files and folders that were left out, as paths within the model.</summary>
    public IReadOnlyList<string> IgnoredPaths { get; init; } = [];

    /// <summary>The SHA-256 of all files' digests one after the other, in hexadecimal digits: names the model as a whole.</summary>
    public string Sha256
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var file in Files)
                hash.AppendData(Convert.FromHexString(file.Sha256));
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    // Member by member as the OpenSSF's library writes them.
    internal byte[] ToJson() => SigningJson.Write(json =>
    {
        json.WriteString("_type", Type);
        json.WriteStartArray("subject");
        json.WriteStartObject();
        json.WriteString("name", Name);
        json.WriteStartObject("digest");
        json.WriteString("sha256", Sha256);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("predicateType", PredicateType);
        json.WriteStartObject("predicate");
        json.WriteStartObject("serialization");
        json.WriteString("method", "files");
        json.WriteString("hash_type", "sha256");
        json.WriteBoolean("allow_symlinks", false);
        json.WriteStartArray("ignore_paths");
        foreach (var path in IgnoredPaths)
            json.WriteStringValue(path);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("resources");
        foreach (var file in Files)
        {
            json.WriteStartObject();
            json.WriteString("name", file.Name);
            json.WriteString("algorithm", "sha256");
            json.WriteString("digest", file.Sha256);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });
}

/// <summary>A file that was signed.</summary>
/// <param name="Name">Its path within the model, with <c>/</c> between folders; <c>.</c> when the model is this one file.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in hexadecimal digits.</param>
public sealed record SignedFile(string Name, string Sha256);
