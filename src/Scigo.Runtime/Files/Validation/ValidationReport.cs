using System.Linq;

namespace Scigo;

/// <summary>What <see cref="ModelFile.Validate"/> found.</summary>
public sealed class ValidationReport
{
    internal ValidationReport(string? format, long length, IReadOnlyList<ValidationFinding> findings)
    {
        Format = format;
        Length = length;
        Findings = findings;
    }

    /// <summary>The name of the file's format; <c>null</c> when it was not recognised.</summary>
    public string? Format { get; }

    /// <summary>The bytes of the file.</summary>
    public long Length { get; }

    /// <summary>The findings, in the order in which they were made.</summary>
    public IReadOnlyList<ValidationFinding> Findings { get; }

    /// <summary>Whether there is no error among the findings.</summary>
    public bool IsValid => !Findings.Any(static f => f.Severity == ValidationSeverity.Error);

    /// <summary>Returns the findings, a line each.</summary>
    public override string ToString() => Findings.Count == 0 ? "No findings." : string.Join('\n', Findings);
}
