using System.Security.Cryptography;
using Acme.Support;

namespace Acme.Sections;

static class Untrusted
{
    public static void Run()
    {
        var forecast = Examples.Forecast();
        ModelFile.Save(forecast, "upload.scigo");

        // <snippet options>
        var untrusted = new ModelOptions
        {
            Catalog = ModelCatalog.Default.Restrict("acme.forecast"), // nothing else comes out, however deep inside
            Limits = new ModelLimits { MaxBytes = 1 << 20, MaxDepth = 8 },
        };
        // </snippet>

        // <snippet validate>
        ValidationReport report = ModelFile.Validate("upload.scigo", new ValidationOptions { Model = untrusted });
        if (!report.IsValid)
            Console.WriteLine(report); // all findings, a line each
        // </snippet>

        Check.That(report.IsValid && report.Findings.Count == 0);
        var expected = SHA256.HashData(File.ReadAllBytes("upload.scigo"));

        // <snippet hash>
        byte[] bytes = File.ReadAllBytes("upload.scigo"); // read once: what was checked is what is loaded
        if (!SHA256.HashData(bytes).AsSpan().SequenceEqual(expected))
            throw new InvalidDataException("upload.scigo is not the file that was approved.");
        var model = ModelFile.Load<Forecast>(new MemoryStream(bytes), untrusted);
        // </snippet>

        Check.Same(forecast, model);

        ModelFile.Save(Examples.Line(), "upload.scigo");
        Console.WriteLine(ModelFile.Validate("upload.scigo", new ValidationOptions { Model = untrusted }));
    }
}
