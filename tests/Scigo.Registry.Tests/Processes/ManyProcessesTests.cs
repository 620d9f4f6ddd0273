using System.Diagnostics;
using System.Globalization;
using Scigo.Registry;

namespace Scigo.Tests.Registry;

public sealed class ManyProcessesTests : IDisposable
{
    const int Processes = 16;
    const int Pushes = 50;

    readonly TemporaryRegistry temporary = new();

    [Fact]
    public async Task SixteenProcessesThatPushFiftyVersionsEachGetEightHundredOfThem()
    {
        var outputs = await Task.WhenAll(Enumerable.Range(0, Processes).Select(RunToEnd));
        var versions = outputs.SelectMany(static lines => lines).ToList();

        Assert.Equal(Processes * Pushes, versions.Count);
        Assert.Equal(Processes * Pushes, versions.Distinct().Count());
        Assert.Equal(versions.ToHashSet(), await PushedByTheLog());
        await EachIsThereWhole(versions);
    }

    [Fact]
    public async Task OfProcessesKilledAtRandomWhatTheySaidIsThereAndCollectingTakesOnlyWhatNobodyUses()
    {
        var said = (await Task.WhenAll(Enumerable.Range(0, Processes).Select(RunAndKill))).SelectMany(static lines => lines).ToList();
        await temporary.Registry.CollectAsync(Pusher.Model);

        Assert.Equal(said.Count, said.Distinct().Count());
        var pushed = await PushedByTheLog();
        Assert.Subset(pushed, said.ToHashSet());
        // A push that nobody heard of is whole, or is none: at most one for each process.
        Assert.InRange(pushed.Count, said.Count, said.Count + Processes);
        await EachIsThereWhole(pushed);
        var used = (await temporary.Registry.ListVersionsAsync(Pusher.Model))
            .SelectMany(static version => version.Manifest.Files.Select(static file => file.Content.Key).Append(version.Manifest.Parity!.Key))
            .ToHashSet();
        var present = await temporary.Store.ListAsync($"models/{Pusher.Model}/blobs/").Select(static blob => blob.Key).ToListAsync();
        Assert.Equal(used, present.ToHashSet());
    }

    async Task<List<string>> RunToEnd(int pusher)
    {
        using var process = Start(pusher, Pushes);
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return Lines(output);
    }

    // Returns the versions that it said it was given.
    async Task<List<string>> RunAndKill(int pusher)
    {
        using var process = Start(pusher, int.MaxValue);
        var first = await process.StandardOutput.ReadLineAsync();
        Assert.True(first is not null, "The process ended by itself.");
        await Task.Delay(new Random(pusher).Next(2000));
        process.Kill();
        var rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        // The last line may be cut off.
        return [first, .. Lines(rest[..(rest.LastIndexOf('\n') + 1)])];
    }

    Process Start(int pusher, int count) => Process.Start(new ProcessStartInfo(
        Environment.ProcessPath!,
        [typeof(Pusher).Assembly.Location, temporary.Store.ToString()!, $"pusher-{pusher}", count.ToString(CultureInfo.InvariantCulture)])
    {
        RedirectStandardOutput = true,
    })!;

    // The log has no gap: it is read until there is no next entry.
    async Task<HashSet<string>> PushedByTheLog() => await temporary.Registry.HistoryAsync(Pusher.Model)
        .Where(static entry => entry.Action == RegistryAction.Push)
        .Select(static entry => entry.Version.ToString()!)
        .ToHashSetAsync();

    async Task EachIsThereWhole(IEnumerable<string> versions)
    {
        foreach (var version in versions)
        {
            var loaded = await temporary.Registry.LoadAsync(new(Pusher.Model, SemanticVersion.Parse(version)));
            var slope = double.Parse(loaded.Manifest.Tags["i"], CultureInfo.InvariantCulture);
            Assert.Equal(slope, ((Scigo.Models.LinearRegression)loaded.Model).Coefficients!.Value.Span[0], 1e-6);
        }
    }

    static List<string> Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    public void Dispose() => temporary.Dispose();
}
