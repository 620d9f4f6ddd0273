namespace Scigo.Registry.Signing;

/// <summary>Compares the files that were signed with those that are there.</summary>
static class SignedFiles
{
    /// <summary>Returns a line for each file that was changed, is missing, or was never signed.</summary>
    public static IReadOnlyList<string> Compare(IReadOnlyList<SignedFile> signed, IEnumerable<SignedFile> found)
    {
        var missing = signed.ToDictionary(static file => file.Name, static file => file.Sha256, StringComparer.Ordinal);
        var findings = new List<string>();
        foreach (var file in found)
        {
            if (!missing.Remove(file.Name, out var sha256))
                findings.Add($"{Named(file)} was not signed");
            else if (sha256 != file.Sha256)
                findings.Add($"{Named(file)} was changed: its SHA-256 is {file.Sha256}, {sha256} was signed");
        }
        findings.AddRange(signed.Where(file => missing.ContainsKey(file.Name)).Select(static file => $"{Named(file)} is missing"));
        return findings;
    }

    static string Named(SignedFile file) => file.Name == SignatureStatement.OnlyFile ? "the file" : $"\"{file.Name}\"";
}
