using System.Globalization;
using Scigo.Registry;

namespace Scigo.Tests.Registry;

/// <summary>What the test's assembly does when it is run as a program: pushes versions of one model, and says each that it was given.</summary>
static class Pusher
{
    /// <summary>The model that all push.</summary>
    public const string Model = "contended";

    static async Task Main(string[] args)
    {
        var (store, by, count) = (args[0], args[1], int.Parse(args[2], CultureInfo.InvariantCulture));
        var registry = await ModelRegistry.OpenAsync(PushedStore.Open(store), new() { By = by });
        var output = Console.Out;
        for (var i = 0; i < count; i++)
        {
            var manifest = await registry.PushAsync(Model, TestModels.Line(i), new() { Tags = new Dictionary<string, string> { ["i"] = $"{i}" } });
            output.WriteLine(manifest.Version);
            output.Flush();
        }
    }
}
