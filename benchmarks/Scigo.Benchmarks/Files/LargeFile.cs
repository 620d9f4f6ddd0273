using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Scigo.Benchmarks.Files;

/// <summary>What saving and loading one model of 3 GB took.</summary>
/// <param name="FileBytes">The bytes of the file.</param>
/// <param name="SaveSeconds">How long saving took, down to the disk.</param>
/// <param name="SavePeakBytes">The most memory of the process meanwhile, less the model.</param>
/// <param name="LoadSeconds">How long loading took, checksums verified.</param>
/// <param name="LoadPeakBytes">The most memory of the process meanwhile, less the model.</param>
sealed record LargeFile(long FileBytes, double SaveSeconds, long SavePeakBytes, double LoadSeconds, long LoadPeakBytes)
{
    const int Arrays = 4;
    const int Length = 96_000_000;
    const long ModelBytes = (long)Arrays * Length * sizeof(double);

    internal static LargeFile Measure()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "large.scigo");
        var (saveSeconds, savePeak) = Save(path);
        var (loadSeconds, loadPeak) = Load(path);
        return new(new FileInfo(path).Length, saveSeconds, savePeak, loadSeconds, loadPeak);
    }

    static (double Seconds, long Peak) Save(string path)
    {
        var model = FileModel.Create(Arrays, Length);
        return Timed(() => ModelFile.Save(model, path));
    }

    static (double Seconds, long Peak) Load(string path)
    {
        FileModel? model = null;
        var result = Timed(() => model = ModelFile.Load<FileModel>(path));
        return model!.Is(Arrays, Length) ? result : throw new InvalidOperationException("What was loaded is not what was saved.");
    }

    static (double Seconds, long Peak) Timed(Action action)
    {
        var watch = new Stopwatch();
        var peak = PeakMemory.During(() =>
        {
            watch.Start();
            action();
            watch.Stop();
        });
        return (watch.Elapsed.TotalSeconds, peak - ModelBytes);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(LargeFile))]
sealed partial class LargeFileJson : JsonSerializerContext;
