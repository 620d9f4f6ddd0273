using Acme.Support;

namespace Acme.Sections;

static class Files
{
    public static async Task Run()
    {
        var forecast = Examples.Forecast();

        // <snippet files>
        ModelFile.Save(forecast, "forecast.scigo"); // or .json, or .pb: the extension decides
        var again = ModelFile.Load<Forecast>("forecast.scigo"); // you know what it is
        object any = ModelFile.Load("forecast.scigo"); // the file knows what it is
        // </snippet>

        Check.Same(forecast, again);
        Check.Same(forecast, any);
        foreach (var path in new[] { "forecast.json", "forecast.pb" })
        {
            ModelFile.Save(forecast, path);
            Check.Same(forecast, ModelFile.Load(path));
        }

        using var stopping = new CancellationTokenSource();

        // <snippet async>
        var progress = new Progress<long>(bytes => Console.Error.WriteLine($"{bytes} bytes"));
        await ModelFile.SaveAsync(forecast, "forecast.scigo", progress: progress, cancellationToken: stopping.Token);
        // </snippet>

        Check.Same(forecast, await ModelFile.LoadAsync("forecast.scigo"));
    }
}
