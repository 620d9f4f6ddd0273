using System.Diagnostics;
using Scigo.Tests.Files;

namespace Scigo.Tests.Crash;

public sealed class KilledSaveTests : IDisposable
{
    const int Kills = 500;
    const int AtOnce = 4;

    readonly TemporaryFolder folder = new();

    [Fact]
    public async Task AProcessKilledWhileItSavesLeavesAWholeFileThatIsNoOlderThanWhatItReported()
    {
        // Each saver has a folder: its leftovers are its own.
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(i => Task.Run(() => KillAgainAndAgain(i))));
    }

    async Task KillAgainAndAgain(int saver)
    {
        var random = new Random(saver);
        var directory = Directory.CreateDirectory(folder.File($"{saver}")).FullName;
        var path = Path.Combine(directory, "model.scigo");
        var last = 0;
        for (var i = 0; i < Kills / AtOnce; i++)
        {
            last = Math.Max(last, await RunAndKill(path, TimeSpan.FromMilliseconds(random.NextDouble() * 20)));
            var saved = Saver.LastOf(path);
            Assert.InRange(saved, last, last + 1);
            last = saved;
            foreach (var leftover in Directory.EnumerateFiles(directory, ".scigo-*"))
                File.Delete(leftover);
        }
    }

    // Returns the version that the process said to have saved last.
    static async Task<int> RunAndKill(string path, TimeSpan delay)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [typeof(Saver).Assembly.Location, path])
        {
            RedirectStandardOutput = true,
        })!;
        var first = await process.StandardOutput.ReadLineAsync();
        Assert.True(first is not null, "The process ended by itself.");
        await Task.Delay(delay);
        process.Kill();
        var rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        // The last line may be cut off.
        var lines = rest[..(rest.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return int.Parse(lines.Length > 0 ? lines[^1] : first, System.Globalization.CultureInfo.InvariantCulture);
    }

    public void Dispose() => folder.Dispose();
}
