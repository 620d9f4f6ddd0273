using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;

namespace Scigo.Interop.Tests.SciKitLearn;

/// <summary>What Scigo writes, the Python package reads: as estimators of the real scikit-learn, and as arrays mapped from .scigo files.</summary>
public sealed class PythonTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [LiveFact("python3-sklearn")]
    public void ScikitLearnPredictsWhatScigoDoes()
    {
        var models = Fitted.All().ToList();
        for (var i = 0; i < models.Count; i++)
            ModelFile.Save(models[i], Path.Combine(folder, $"{i}.sklearn.json"));
        var results = Run("predict.py", new JsonObject
        {
            ["x"] = new JsonArray([.. Enumerable.Range(0, Fitted.X.Shape[0]).Select(Row)]),
            ["paths"] = new JsonArray([.. models.Select((_, i) => (JsonNode)Path.Combine(folder, $"{i}.sklearn.json"))]),
        });
        for (var i = 0; i < models.Count; i++)
            Predictions.AssertSame(models[i], Fitted.X, results[i]!, 1e-9);
    }

    [LiveFact("python3-numpy")]
    public void PythonMapsWhatScigoSaves()
    {
        var paths = new JsonArray();
        var metadata = new ModelMetadata { TrainingSamples = 8, FeatureNames = ["a", "b", "ü"], Tags = ParamSet.Create(("deep", ParamSet.Create(("x", 1.5)))) };
        foreach (var model in Fitted.All().Append(Fitted.Large()))
        {
            var path = Path.Combine(folder, paths.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
            ModelFile.Save(model, path + ".scigo", metadata, new ModelOptions { Sha256 = paths.Count % 2 == 0 });
            ModelFile.Save(model, path + ".json", metadata);
            paths.Add((JsonNode)path);
        }
        Assert.Equal(paths.Count, Run("open.py", paths)["agree"]!.GetValue<int>());
    }

    static JsonNode Row(int i) =>
        new JsonArray([.. Fitted.X.Span.Slice(i * Fitted.X.Shape[1], Fitted.X.Shape[1]).ToArray().Select(static v => (JsonNode)v)]);

    static JsonNode Run(string script, JsonNode input, [CallerFilePath] string here = "")
    {
        var (code, output) = ExternalTool.Run(
            Encoding.UTF8.GetBytes(input.ToJsonString()), ExternalTool.Python, Path.Combine(Path.GetDirectoryName(here)!, "Python", script));
        Assert.True(code == 0, output);
        return JsonNode.Parse(output)!;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
