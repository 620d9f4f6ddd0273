using Scigo.Interop.Onnx;

namespace Acme.Sections;

static class OnnxGraphs
{
    public static void Run()
    {
        var x = NDArray.FromRows([1.0, 2.0], [2.0, 1.0], [3.0, 5.0], [4.0, 0.0]);
        var model = new Pipeline(("scaler", new StandardScaler()), ("model", new LinearRegression()));
        model.Fit(x, new[] { 3.0, 5.0, 4.0, 10.0 });

        // <snippet saveGraph>
        ModelFile.Save(model, "model.onnx"); // doubles, ONNX's standard operators

        var floats = new ModelOptions { Formats = ModelFormats.Default.Without("ONNX").With(new OnnxFormat(OnnxPrecision.Float32)) };
        ModelFile.Save(model, "small.onnx", options: floats); // floats, the operators of ai.onnx.ml
        // </snippet>

        // <snippet loadGraph>
        object loaded = ModelFile.Load("model.onnx");
        string kind = loaded switch
        {
            OnnxModel graph => $"a graph of {graph.Graph.Length} bytes, which ONNX Runtime runs",
            Pipeline pipeline => $"a pipeline of {pipeline.Steps.Count} steps",
            var other => other.GetType().Name,
        };
        Console.WriteLine(kind);
        // </snippet>
        if (!((Pipeline)loaded).Predict(x).Equals(model.Predict(x)))
            throw new InvalidOperationException("The model that was loaded predicts something else.");
    }
}
