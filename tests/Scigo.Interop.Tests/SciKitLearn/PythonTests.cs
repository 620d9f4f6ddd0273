using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using Scigo.Interop.Tests.Matrix;

namespace Scigo.Interop.Tests.SciKitLearn;

/// <summary>What Scigo writes, the Python package reads: as estimators of the real scikit-learn, and as arrays mapped from .scigo files.</summary>
public sealed class PythonTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [LiveFact("python3-sklearn")]
    public void ScikitLearnPredictsWhatScigoDoes()
    {
        string[] names = [.. Fits.Names("scikit-learn")];
        for (var i = 0; i < names.Length; i++)
            File.WriteAllBytes(Path.Combine(folder, $"{i}.sklearn.json"), Fits.Save(names[i], "scikit-learn").Data!);
        var results = Run("predict.py", $"[{string.Join(", ", names.Select(Request))}]");
        for (var i = 0; i < names.Length; i++)
            Predictions.AssertSame(names[i], Fits.Get(names[i]).Model, Fits.Get(names[i]).X, results[i]!, Tolerances.Of(Tolerances.SciKitLearn, names[i]));
    }

    [LiveFact("python3-numpy")]
    public void PythonMapsWhatScigoSaves()
    {
        var paths = new JsonArray();
        var metadata = new ModelMetadata { TrainingSamples = 8, FeatureNames = ["a", "b", "ü"], Tags = ParamSet.Create(("deep", ParamSet.Create(("x", 1.5)))) };
        foreach (var model in Fitted.All().Append(Fitted.Large()))
        {
            var path = Path.Combine(folder, paths.Count.ToString(CultureInfo.InvariantCulture));
            ModelFile.Save(model, path + ".scigo", metadata, new ModelOptions { Sha256 = paths.Count % 2 == 0 });
            ModelFile.Save(model, path + ".json", metadata);
            paths.Add((JsonNode)path);
        }
        Assert.Equal(paths.Count, Run("open.py", paths.ToJsonString())["agree"]!.GetValue<int>());
    }

    // Not by way of JsonNode, which has no NaN.
    string Request(string name, int i)
    {
        var x = Fits.Get(name).X;
        var rows = Enumerable.Range(0, x.Shape[0]).Select(row => string.Join(", ", x.Span.Slice(row * x.Shape[1], x.Shape[1]).ToArray().Select(Text)));
        return $$"""{"x": [[{{string.Join("], [", rows)}}]], "path": "{{Path.Combine(folder, $"{i}.sklearn.json")}}"}""";
    }

    static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    static JsonNode Run(string script, string input, [CallerFilePath] string here = "")
    {
        var (code, output) = ExternalTool.Run(
            Encoding.UTF8.GetBytes(input), ExternalTool.Python, Path.Combine(Path.GetDirectoryName(here)!, "Python", script));
        Assert.True(code == 0, output);
        return JsonNode.Parse(output)!;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
