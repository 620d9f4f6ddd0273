using System.Collections.Concurrent;
using Scigo.Cli.Tests.Support;

namespace Scigo.Cli.Tests.Conversion;

/// <summary><c>scigo convert</c> between any two formats, of every model: what arrives, and what is said of the rest.</summary>
public sealed class ConvertMatrixTests : Workspace
{
    static readonly ModelMetadata Metadata = new()
    {
        Created = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
        TrainingSamples = 100,
        TrainingFeatures = 4,
        TrainingSeconds = 0.25,
        Metrics = new Dictionary<string, double> { ["r2"] = 0.5 },
        Tags = ParamSet.Create(("team", "risk"), ("n", 3)),
    };

    static readonly ConcurrentDictionary<string, object> Fitted = new();

    static IEnumerable<IModelFormat> Formats => ModelFormats.Default.Where(static format => format.Extensions.Count > 0);

    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var source in Formats)
        {
            foreach (var target in Formats)
                pairs.Add(source.Name, target.Name);
        }
        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void AllArrivesThatTheTargetHoldsAndTheRestIsNamed(string source, string target)
    {
        foreach (var name in Names(source))
        {
            if (Save(Format(source), Model(name), "in") is not { } input)
                continue;
            var before = ModelFile.Load(input);
            var run = ToolRun.Of("convert", input, At("out" + Format(target).Extensions[0]));
            if (Save(Format(target), before, "expected") is not { } expected)
            {
                AssertRefused(run, before, target);
                continue;
            }
            Assert.True(run.Code == 0, $"{name}: {run.Error}");
            var output = At("out" + Format(target).Extensions[0]);
            var after = ModelFile.Load(output);
            Assert.Equal(ModelBinary.Serialize(ModelFile.Load(expected)), ModelBinary.Serialize(after));
            AssertNamed(name, Losses.Of(before, after), run.Error, "the model's ");
            AssertNamed(name, Losses.Of(ModelFile.ReadMetadata(input), ModelFile.ReadMetadata(output)), run.Error, "the metadata's ");
            File.Delete(output);
        }
    }

    [Fact]
    public void ThePageSaysWhatOfWhichModelAFormatDoesNotHold()
    {
        var lost = Formats.ToDictionary(static format => format.Name, static _ => new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal));
        foreach (var (format, name) in Formats.SelectMany(static format => FittedModels.Names.Select(name => (format, name))))
        {
            if (Save(format, Model(name), "out") is not { } path)
                continue;
            foreach (var (model, member) in Losses.ByModel(Model(name), ModelFile.Load(path)))
            {
                var members = lost[format.Name];
                (members.TryGetValue(model, out var known) ? known : members[model] = new(StringComparer.Ordinal)).Add(member);
            }
        }
        var lines = lost.SelectMany(static format => format.Value.Select(model => $"| {format.Key} | `{model.Key}` | {string.Join(", ", model.Value.Select(static m => $"`{m}`"))} |\n"));
        GeneratedPart.Check("interop.md", "losses", "| format | model | not held |\n| --- | --- | --- |\n" + string.Concat(lines));
    }

    static void AssertRefused(ToolRun run, object model, string target)
    {
        Assert.Equal(1, run.Code);
        Assert.StartsWith("scigo: ", run.Error, StringComparison.Ordinal);
        Assert.True(Losses.WireNames(model).Any(name => run.Error.Contains(name, StringComparison.Ordinal)), $"{target}: {run.Error}");
    }

    // The first few are named, the others counted.
    static void AssertNamed(string model, IReadOnlyList<string> lost, string error, string of)
    {
        Assert.True(lost.Count > 0 == error.Contains(of, StringComparison.Ordinal), $"{model}: {string.Join(", ", lost)} are lost. Said is: {error}");
        Assert.All(lost, member => Assert.True(error.Contains(member, StringComparison.Ordinal) || error.Contains(" more ", StringComparison.Ordinal), $"{member}: {error}"));
    }

    static IModelFormat Format(string name) => ModelFormats.Default.Single(format => format.Name == name);

    // From one format in every way that models are fitted, from the others one of each type.
    static IEnumerable<string> Names(string source) =>
        source == "scigo" ? FittedModels.Names : FittedModels.Names.DistinctBy(static name => ((IPersistableModel)Model(name)).Codec.WireName);

    static object Model(string name) => Fitted.GetOrAdd(name, static n => FittedModels.Get(n).Model);

    // Null for a model that the format refuses.
    string? Save(IModelFormat format, object model, string name)
    {
        using var stream = new MemoryStream();
        try
        {
            format.Write(model, stream, Metadata, ModelOptions.Default);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return null;
        }
        File.WriteAllBytes(At(name + format.Extensions[0]), stream.ToArray());
        return At(name + format.Extensions[0]);
    }
}
