using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Scigo.Models.Benchmarks.Harness;

namespace Scigo.Models.Benchmarks.Sizes;

/// <summary>Compares files of all models: their bytes, and the milliseconds that saving and loading takes.</summary>
static class SizesCommand
{
    const int Times = 7;

    static readonly (string Name, ModelOptions Options)[] Ways =
    [
        (".scigo", new()),
        ("zstd", new() { Compression = new FileCompression { Level = 9, Shuffle = false } }),
        ("zstd, shuffled", new() { Compression = new FileCompression { Level = 9 } }),
    ];

    internal static int Run(Options options)
    {
        using var python = SciKitLearn.Start("Sizes/sizes.py", SizedModels.Folder());
        if (python is null)
            Console.WriteLine("Without joblib, which /usr/bin/python3 does not have.");
        var sizes = new List<string>();
        var times = new List<string>();
        foreach (var model in SizedModels.All().Where(m => options.Want(m.Name)))
        {
            (long Bytes, double Save, double Load)[] figures =
            [
                .. Ways.Select(way => InMemory(stream => ModelFile.Save(model.Model, stream, options: way.Options), static stream => ModelFile.Load(stream))),
                InMemory(
                    stream =>
                    {
                        using var zip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true);
                        zip.Write(ModelJson.Serialize(model.Model));
                    },
                    static stream =>
                    {
                        using var zip = new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true);
                        using var json = new MemoryStream();
                        zip.CopyTo(json);
                        return ModelJson.Deserialize(json.ToArray());
                    }),
                .. python is null ? [] : new[] { Joblib(python.Ask($"{model.Data} {model.Python}")) },
            ];
            var name = $"| {model.Name}, {model.Data} |";
            sizes.Add(name + string.Concat(figures.Select(static f => string.Create(CultureInfo.InvariantCulture, $" {f.Bytes:N0} |"))));
            times.Add(name + string.Concat(figures.Select(static f => string.Create(CultureInfo.InvariantCulture, $" {f.Save:0.00} / {f.Load:0.00} |"))));
        }
        Write("bytes", sizes, python is not null);
        Write("ms to save / load", times, python is not null);
        return 0;
    }

    static void Write(string what, List<string> lines, bool withJoblib)
    {
        string[] heads = [what, .. Ways.Select(static way => way.Name), "JSON, gzip", .. withJoblib ? ["joblib, compress=3"] : Array.Empty<string>()];
        Console.WriteLine($"\n| {string.Join(" | ", heads)} |\n|{string.Concat(Enumerable.Repeat("---|", heads.Length))}");
        lines.ForEach(Console.WriteLine);
    }

    static (long Bytes, double Save, double Load) InMemory(Action<Stream> save, Func<Stream, object> load)
    {
        using var file = new MemoryStream();
        var saving = Fastest(() =>
        {
            file.SetLength(0);
            save(file);
        });
        var loading = Fastest(() =>
        {
            file.Position = 0;
            load(file);
        });
        return (file.ToArray().Length, saving, loading);
    }

    // The first times compile.
    static double Fastest(Action work)
    {
        var fastest = double.PositiveInfinity;
        for (var i = 0; i < 2 * Times; i++)
        {
            var started = Stopwatch.GetTimestamp();
            work();
            fastest = Math.Min(fastest, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        return fastest;
    }

    static (long Bytes, double Save, double Load) Joblib(string answer)
    {
        var numbers = answer.Split(' ');
        return (long.Parse(numbers[0], CultureInfo.InvariantCulture), Milliseconds(numbers[1]), Milliseconds(numbers[2]));

        static double Milliseconds(string ns) => long.Parse(ns, CultureInfo.InvariantCulture) / 1e6;
    }
}
