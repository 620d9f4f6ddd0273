using Scigo.Files;

namespace Scigo;

public static partial class ModelFile
{
    /// <summary>
    /// Looks at a whole file without trusting any of it, and reports everything it finds: size, kind, structure, checksums, bytes that
    /// belong to nothing, whether the catalog's class takes it, and numbers that are not finite where they should be. All steps look
    /// at the same opened file: it cannot be replaced in between.
    /// </summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ValidationReport Validate(string path, ValidationOptions? options = null)
    {
        options ??= ValidationOptions.Default;
        var findings = new Findings();
        using var stream = Open(path);
        IModelFormat? format = null;
        if (findings.Try(() => InputSize.Check(stream.Length, options.Model)))
        {
            FileHash.Check(stream, options.Sha256, findings);
            findings.Try(() =>
            {
                format = FormatsOf(options.Model).ForReading(stream, path);
                if (format is ScigoFormat)
                    new ScigoValidator(stream, options, findings).Run();
                else
                    DocumentValidator.Run(stream, format, options, findings);
            });
        }
        return new ValidationReport(format?.Name, stream.Length, findings.All);
    }
}
