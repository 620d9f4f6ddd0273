using System.IO.Compression;
using Acme.Support;

namespace Acme.Sections;

static class Streams
{
    public static void Run()
    {
        var forecast = Examples.Forecast();

        // <snippet streams>
        using var body = new MemoryStream(); // of an upload, or of whatever store you use
        ModelFile.Save(forecast, body);
        body.Position = 0;
        var downloaded = ModelFile.Load<Forecast>(body, new ModelOptions { Limits = new ModelLimits { MaxBytes = 64 << 20 } });
        // </snippet>

        Check.Same(forecast, downloaded);

        // <snippet gzip>
        using (var file = new GZipStream(File.Create("forecast.scigo.gz"), CompressionLevel.Optimal))
            ModelFile.Save(forecast, file);

        using var packed = new GZipStream(File.OpenRead("forecast.scigo.gz"), CompressionMode.Decompress);
        var unpacked = ModelFile.Load<Forecast>(packed, new ModelOptions { Limits = new ModelLimits { MaxBytes = 64 << 20 } });
        // </snippet>

        Check.Same(forecast, unpacked);
    }
}
