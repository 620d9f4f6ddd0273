// Models in the formats of other systems: those that the program references, it has without asking.
using Scigo;
using Scigo.Interop.SafeTensors;
using Scigo.Models;

var x = NDArray.FromRows([0.0, 1.0], [1.0, 1.0], [2.0, 5.0], [3.0, 2.0]);
var regression = new LinearRegression();
regression.Fit(x, new[] { 1.0, 3.0, 5.0, 7.0 });
var classifier = new SGDClassifier { Loss = SGDLoss.LogLoss, MaxIter = 5, Tol = null };
classifier.Fit(x, new List<string> { "low", "low", "high", "high" });
var pipeline = new Pipeline(("scale", new StandardScaler()), ("line", new LinearRegression()));
pipeline.Fit(x, new[] { 1.0, 3.0, 5.0, 7.0 });

var folder = Directory.CreateTempSubdirectory("scigo-");
try
{
    foreach (var extension in new[] { ".onnx", ".gob", ".sklearn.json", ".safetensors" })
    {
        var path = Path.Combine(folder.FullName, "model" + extension);
        ModelFile.Save(regression, path);
        Console.WriteLine($"{extension}: LinearRegression of (4, 0): {ModelFile.Load<LinearRegression>(path).Predict(NDArray.FromRows([4.0, 0.0]))[0]:F6}");
        ModelFile.Save(pipeline, path);
        Console.WriteLine($"  Pipeline of (4, 0): {ModelFile.Load<Pipeline>(path).Predict(NDArray.FromRows([4.0, 0.0]))[0]:F6}");
        ModelFile.Save(classifier, path);
        Console.WriteLine($"  {ModelFile.Load(path).GetType().Name} of {string.Join(", ", ModelFile.Load<SGDClassifier>(path).Classes)}");
    }
    using var file = SafeTensorsFile.Open(Path.Combine(folder.FullName, "model.safetensors"));
    Console.WriteLine(string.Join(", ", file.Tensors));
}
finally
{
    folder.Delete(recursive: true);
}
