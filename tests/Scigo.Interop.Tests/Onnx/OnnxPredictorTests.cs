using Scigo.Interop.Onnx;
using Scigo.Interop.Tests.Support;
using Scigo.Models;

namespace Scigo.Interop.Tests.Onnx;

/// <summary>Graphs of other libraries are kept, and predict by ONNX Runtime.</summary>
public class OnnxPredictorTests
{
    static OnnxModel Kept(string name, OnnxPrecision precision = OnnxPrecision.Float64) => new(OnnxExportTests.Onnx(FittedModels.Get(name).Model, precision));

    [Fact]
    public void AKeptGraphPredictsAsTheModelThatItCameFrom()
    {
        var (model, x) = FittedModels.Get("Pipeline of a regression");
        using var predictor = new OnnxPredictor(Kept("Pipeline of a regression"));
        var predictions = new double[x.Shape[0]];
        predictor.Predict(x.Span, predictions);
        var expected = Answers.Of(model, x)["predict"];
        Assert.All(predictions, (p, i) => Assert.Equal(expected[i], p, 1e-9));
        Assert.Equal((x.Shape[1], 1), (predictor.NFeatures, predictor.NOutputs));
    }

    [Fact]
    public void TextsComeOutOfRun()
    {
        var (model, x) = FittedModels.Get("Pipeline of a classifier of names");
        using var predictor = new OnnxPredictor(Kept("Pipeline of a classifier of names", OnnxPrecision.Float32));
        Assert.Equal(((Pipeline)model).PredictNames(x), predictor.Run(x)["label"].AsList().Select(static v => v.AsString()));
        Assert.Throws<InvalidOperationException>(() => predictor.Predict(x));
    }

    [Theory]
    [InlineData(".scigo")]
    [InlineData(".json")]
    [InlineData(".pb")]
    [InlineData(".onnx")]
    [InlineData(".gob")]
    [InlineData(".safetensors")]
    public void AKeptGraphIsSavedInEveryFormatToTheByte(string extension)
    {
        using var folder = new TemporaryFolder();
        var unknown = Strange();
        ModelFile.Save(unknown, folder.File("model" + extension));
        Assert.Equal(unknown.Graph.ToArray(), ModelFile.Load<OnnxModel>(folder.File("model" + extension)).Graph.ToArray());
    }

    [Fact]
    public void AGraphThatOnnxRuntimeRefusesIsBadData() =>
        Assert.Contains("ONNX Runtime refuses", Assert.Throws<ModelFormatException>(() => new OnnxPredictor(Strange("Nonsense"))).Message, StringComparison.Ordinal);

    [Fact]
    public void BytesThatAreNoGraphAreBadData() => Assert.Throws<ModelFormatException>(() => new OnnxPredictor(new OnnxModel(new byte[] { 1, 2, 3 })));

    // An operator that no model of Scigo's has.
    static OnnxModel Strange(string operation = "Tanh")
    {
        var graph = new GraphBuilder(OnnxPrecision.Float64, 3);
        graph.AddNamed(operation, [GraphBuilder.Input], "variable");
        graph.Output("variable", 3);
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        ModelProtobuf.WriteMessage(graph.Finish([]), buffer);
        return new(buffer.WrittenMemory);
    }

    [Fact]
    public void AGraphThatIsNoneOfScigosModelsIsKept()
    {
        var kept = Assert.IsType<OnnxModel>(OnnxImportTests.Read(Strange().Graph.ToArray()));
        using var predictor = new OnnxPredictor(kept);
        Assert.Equal(Math.Tanh(0.5), predictor.Predict(new NDArray<double>(new[] { 0.5, 1, 2 }, 1, 3)).Span[0], 1e-12);
    }
}
