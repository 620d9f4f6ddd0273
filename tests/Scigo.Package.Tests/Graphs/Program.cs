// A graph that ONNX Runtime, a native library, predicts with.
using Scigo;
using Scigo.Interop.Onnx;
using Scigo.Models;

var x = NDArray.FromRows([0.0, 1.0], [1.0, 1.0], [2.0, 5.0], [3.0, 2.0]);
var regression = new LinearRegression();
regression.Fit(x, new[] { 1.0, 3.0, 5.0, 7.0 });
using var graph = new MemoryStream();
new OnnxFormat().Write(regression, graph, null, ModelOptions.Default);
using var predictor = new OnnxPredictor(new OnnxModel(graph.ToArray()));
Console.WriteLine($"{predictor.NFeatures} features, {string.Join(", ", predictor.OutputNames)}: {predictor.Predict(NDArray.FromRows([4.0, 0.0]))[0, 0]:F6}");
