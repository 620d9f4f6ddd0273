namespace Scigo.Registry;

/// <summary>What a version changes for those who use another, from what the manifests of both say.</summary>
static class ManifestChange
{
    /// <summary>Adds a line for each change, and returns the greatest of them.</summary>
    public static VersionChange Between(
        IReadOnlyList<SchemaDocument> schemasBefore,
        InputSignature? signatureBefore,
        IReadOnlyList<SchemaDocument> schemas,
        InputSignature? signature,
        List<string> changes)
    {
        var change = SchemaComparison.Compare(schemasBefore, schemas, changes);
        if (Difference(signatureBefore, signature) is not { } difference)
            return change;
        changes.Add($"{char.ToUpperInvariant(difference[0])}{difference[1..]}.");
        return VersionChange.Major;
    }

    static string? Difference(InputSignature? before, InputSignature? after) => (before, after) switch
    {
        (null, null) => null,
        (null, _) => "it predicts, which it did not",
        (_, null) => "it does not predict any more",
        _ => Signatures.Difference(before, after),
    };
}
