using System.Diagnostics;
using System.Globalization;
using Scigo.Registry;

namespace Scigo.Tests.Registry;

/// <summary>What a registry promises to many processes, on whatever store.</summary>
public abstract class ManyProcesses : IDisposable
{
    const int Processes = 16;
    const int Pushes = 50;

    private protected abstract TemporaryRegistry Temporary { get; }

    [StoreFact]
    public async Task SixteenProcessesThatPushFiftyVersionsEachGetEightHundredOfThem()
    {
        var outputs = await Task.WhenAll(Enumerable.Range(0, Processes).Select(RunToEnd));
        var versions = outputs.SelectMany(static lines => lines).ToList();

        Assert.Equal(Processes * Pushes, versions.Count);
        Assert.Equal(Processes * Pushes, versions.Distinct().Count());
        Assert.Equal(versions.ToHashSet(), await PushedByTheLog());
        await EachIsThereWhole(versions);
    }

    [StoreFact]
    public async Task OfProcessesKilledAtRandomWhatTheySaidIsThereAndCollectingTakesOnlyWhatNobodyUses()
    {
        var said = (await Task.WhenAll(Enumerable.Range(0, Processes).Select(RunAndKill))).SelectMany(static lines => lines).ToList();
        await Temporary.Registry.CollectAsync(Pusher.Model);

        Assert.Equal(said.Count, said.Distinct().Count());
        var pushed = await PushedByTheLog();
        Assert.Subset(pushed, said.ToHashSet());
        // A push that nobody heard of is whole, or is none: at most one for each process.
        Assert.InRange(pushed.Count, said.Count, said.Count + Processes);
        await EachIsThereWhole(pushed);
        var used = (await Temporary.Registry.ListVersionsAsync(Pusher.Model))
            .SelectMany(static version => version.Manifest.Files.Select(static file => file.Content.Key).Append(version.Manifest.Parity!.Key))
            .ToHashSet();
        var present = await Temporary.Store.ListAsync($"models/{Pusher.Model}/blobs/").Select(static blob => blob.Key).ToListAsync();
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

    Process Start(int pusher, int count)
    {
        var start = new ProcessStartInfo(
            Environment.ProcessPath!,
            [typeof(Pusher).Assembly.Location, Temporary.Store.ToString()!, $"pusher-{pusher}", count.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        };
        Prepare(start);
        return Process.Start(start)!;
    }

    /// <summary>Lets a process know what it needs for the store.</summary>
    protected virtual void Prepare(ProcessStartInfo start)
    {
    }

    // The log has no gap: it is read until there is no next entry.
    async Task<HashSet<string>> PushedByTheLog() => await Temporary.Registry.HistoryAsync(Pusher.Model)
        .Where(static entry => entry.Action == RegistryAction.Push)
        .Select(static entry => entry.Version.ToString()!)
        .ToHashSetAsync();

    Task EachIsThereWhole(IEnumerable<string> versions) => Parallel.ForEachAsync(
        versions,
        new ParallelOptions { MaxDegreeOfParallelism = 8 },
        async (version, _) =>
        {
            var loaded = await Temporary.Registry.LoadAsync(new(Pusher.Model, SemanticVersion.Parse(version)));
            var slope = double.Parse(loaded.Manifest.Tags["i"], CultureInfo.InvariantCulture);
            Assert.Equal(slope, ((Scigo.Models.LinearRegression)loaded.Model).Coefficients!.Value.Span[0], 1e-6);
        });

    static List<string> Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    protected virtual void Dispose(bool disposing) => Temporary.Dispose();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }
}
