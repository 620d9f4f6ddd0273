using System.Buffers;
using Microsoft.ML.OnnxRuntime;
using Scigo.Interop.Onnx;
using Scigo.Interop.Onnx.External;
using Scigo.Interop.Onnx.Messages;
using Scigo.Interop.Tests.Support;
using Scigo.Models;

namespace Scigo.Interop.Tests.Onnx;

/// <summary>Tensors in files beside the graph: only in the model's own folder.</summary>
public sealed class ExternalDataTests : IDisposable
{
    readonly TemporaryFolder folder = new();
    readonly LinearRegression model = new();
    readonly NDArray<double> x;

    public ExternalDataTests()
    {
        // 200 coefficients take more than what stays in a graph.
        var random = new Random(1);
        x = new NDArray<double>(Enumerable.Range(0, 300 * 200).Select(_ => random.NextDouble()).ToArray(), 300, 200);
        model.Fit(x, Enumerable.Range(0, 300).Select(_ => random.NextDouble()).ToArray());
    }

    // The limit is 2 GB; a lower one shows the same.
    [Fact]
    public void TensorsOverTheLimitGoIntoAFileBesideTheGraphThatOnnxRuntimeFindsToo()
    {
        var path = Spread();
        var data = Assert.Single(Directory.GetFiles(folder.Path, "*.data"));
        Assert.StartsWith("model.onnx.", Path.GetFileName(data), StringComparison.Ordinal);
        Assert.Equal(model.Predict(x), ModelFile.Load<LinearRegression>(path).Predict(x));
        using var session = new InferenceSession(path);
        Assert.Equal("X", Assert.Single(session.InputMetadata).Key);
    }

    [Fact]
    public void WithoutAPathTheyAreRefused()
    {
        var proto = OnnxExport.Of(model, OnnxPrecision.Float64, null);
        Assert.Contains("save it by a path", Assert.Throws<InvalidOperationException>(() => ExternalWriter.Spread(proto, null, 100)).Message, StringComparison.Ordinal);
        var bytes = File.ReadAllBytes(Spread());
        Assert.Contains("load the model by its path", Assert.IsType<OnnxModel>(ModelFile.Load(new MemoryStream(bytes))).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside", "is no plain path")]
    [InlineData("sub/../../outside", "is no plain path")]
    [InlineData("./weights", "is no plain path")]
    [InlineData("", "is no plain path")]
    [InlineData("/etc/hostname", "is no plain path")]
    [InlineData("C:/weights", "is no plain path")]
    [InlineData("sub\\..\\..\\outside", "is no plain path")]
    [InlineData("missing", "is not there")]
    [InlineData("sub", "is not there")]
    [InlineData("empty", "is empty")]
    [InlineData("link", "is a link, or behind one")]
    [InlineData("linked/outside", "is a link, or behind one")]
    [InlineData("within", "is a link, or behind one")]
    [InlineData("above", "is a link, or behind one")]
    [InlineData("loop", "is a link, or behind one")]
    [InlineData("nowhere", "is a link, or behind one")]
    public void APathThatIsNotOfAFileInTheModelsFolderIsRefused(string location, string reason)
    {
        var outside = Directory.CreateDirectory(folder.File("away")).FullName;
        var inside = Directory.CreateDirectory(folder.File("model")).FullName;
        File.WriteAllBytes(Path.Combine(outside, "outside"), new byte[1600]);
        File.WriteAllBytes(folder.File("outside"), new byte[1600]);
        File.CreateSymbolicLink(Path.Combine(inside, "link"), Path.Combine(outside, "outside"));
        Directory.CreateSymbolicLink(Path.Combine(inside, "linked"), outside);
        Directory.CreateDirectory(Path.Combine(inside, "sub"));
        File.WriteAllBytes(Path.Combine(inside, "empty"), []);
        File.WriteAllBytes(Path.Combine(inside, "weights"), Weights());
        File.CreateSymbolicLink(Path.Combine(inside, "within"), "weights");
        // Beside the folder by the file system, and within it by the letters of the path.
        File.CreateSymbolicLink(Path.Combine(inside, "above"), "linked/../outside");
        File.CreateSymbolicLink(Path.Combine(inside, "loop"), "loop/x");
        File.CreateSymbolicLink(Path.Combine(inside, "nowhere"), "missing");
        var kept = Assert.IsType<OnnxModel>(ModelFile.Load(WithLocation(Path.Combine(inside, "model.onnx"), location)));
        Assert.Contains(reason, kept.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void FoldersInTheFolderAreLookedIn()
    {
        var inside = Directory.CreateDirectory(folder.File("model")).FullName;
        Directory.CreateDirectory(Path.Combine(inside, "sub"));
        File.WriteAllBytes(Path.Combine(inside, "sub", "weights"), Weights());
        var loaded = ModelFile.Load<LinearRegression>(WithLocation(Path.Combine(inside, "model.onnx"), "sub/weights"));
        Assert.Equal(model.Predict(x), loaded.Predict(x));
        // The folder itself may be a link.
        Directory.CreateSymbolicLink(folder.File("alias"), inside);
        Assert.Equal(model.Predict(x), ModelFile.Load<LinearRegression>(Path.Combine(folder.File("alias"), "model.onnx")).Predict(x));
    }

    [LiveFact("mkfifo")]
    public async Task APipeIsNotWaitedFor()
    {
        Assert.Equal((0, ""), ExternalTool.Run([], "mkfifo", folder.File("pipe")));
        var path = WithLocation(folder.File("model.onnx"), "pipe");
        var kept = await Task.Run(() => ModelFile.Load(path)).WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Contains("no regular file", Assert.IsType<OnnxModel>(kept).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("offset", "1", "has 1600 bytes at 1 of \"weights\", which has 1600")]
    [InlineData("offset", "-1", "has \"-1\" for its offset")]
    [InlineData("length", "9223372036854775807", "bytes at 0 of \"weights\"")]
    [InlineData("length", "99999999999999999999", "has \"99999999999999999999\" for its length")]
    [InlineData("length", "8", "has 1 numbers")]
    public void APlaceThatTheFileDoesNotHaveIsRefused(string key, string value, string reason)
    {
        File.WriteAllBytes(folder.File("weights"), Weights());
        var path = WithLocation(folder.File("model.onnx"), "weights", (key, value));
        var kept = Assert.IsType<OnnxModel>(ModelFile.Load(path));
        Assert.Contains(reason, kept.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void TensorsThatShareBytesAreNotCopiedBeyondTheFilesLength()
    {
        var scaler = new StandardScaler();
        scaler.Fit(x);
        File.WriteAllBytes(folder.File("weights"), Bytes(scaler));
        var proto = OnnxExport.Of(scaler, OnnxPrecision.Float64, null);
        foreach (var tensor in proto.Graph!.Initializer)
            Move(tensor, "weights");
        Assert.Contains(
            "in common with others", Assert.IsType<OnnxModel>(ModelFile.Load(Write(folder.File("model.onnx"), proto))).Reason, StringComparison.Ordinal);
    }

    // Neither is the file opened, nor is there memory for it.
    [Fact]
    public void TensorsThatNoModelHasAreNotFetched()
    {
        var proto = OnnxExport.Of(model, OnnxPrecision.Float64, null);
        for (var i = 0; i < 1000; i++)
        {
            proto.Graph!.Initializer.Add(new() { Name = $"w{i}", DataType = DataType.Double, Dims = [125_000] });
            Move(proto.Graph.Initializer[^1], "missing");
        }
        Assert.Equal(model.Predict(x), ModelFile.Load<LinearRegression>(Write(folder.File("model.onnx"), proto)).Predict(x));
    }

    static byte[] Bytes(object model) => OnnxExport.Of(model, OnnxPrecision.Float64, null).Graph!.Initializer[0].RawData!;

    static void Move(TensorProto tensor, string location)
    {
        (tensor.RawData, tensor.DataLocation) = (null, ExternalReader.Elsewhere);
        tensor.ExternalData.Add(new() { Key = "location", Value = location });
    }

    [Fact]
    public void AKeptGraphIsNotSavedWithoutThem()
    {
        var kept = ModelFile.Load<OnnxModel>(Spread());
        var error = Assert.Throws<InvalidOperationException>(() => ModelFile.Save(kept, folder.File("other.onnx")));
        Assert.Contains("is in another file", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("other.onnx")));
    }

    [Fact]
    public void APredictorFindsThemInTheFolderThatTheGraphWasLoadedFrom()
    {
        var path = Spread();
        using var predictor = new OnnxPredictor(ModelFile.Load<OnnxModel>(path));
        var expected = model.Predict(x);
        Assert.All(predictor.Predict(x).ToArray(), (value, i) => Assert.Equal(expected.Span[i], value, 1e-12));
    }

    [Theory]
    [InlineData("../outside", "is no plain path")]
    [InlineData("link", "is a link, or behind one")]
    public void APredictorFindsThemNowhereElse(string location, string reason)
    {
        var inside = Directory.CreateDirectory(folder.File("model")).FullName;
        File.WriteAllBytes(folder.File("outside"), Weights());
        File.CreateSymbolicLink(Path.Combine(inside, "link"), folder.File("outside"));
        var kept = ModelFile.Load<OnnxModel>(WithLocation(Path.Combine(inside, "model.onnx"), location));
        Assert.Contains(reason, Assert.Throws<ModelFormatException>(() => new OnnxPredictor(kept)).Message, StringComparison.Ordinal);
    }

    // ONNX Runtime takes the last of several places, other readers the first.
    [Theory]
    [InlineData("location", "../outside")]
    [InlineData("folder", "..")]
    public void APlaceThatIsThereTwiceOrUnknownIsRefused(string key, string value)
    {
        var inside = Directory.CreateDirectory(folder.File("model")).FullName;
        File.WriteAllBytes(folder.File("outside"), Weights());
        File.WriteAllBytes(Path.Combine(inside, "weights"), Weights());
        var path = WithLocation(Path.Combine(inside, "model.onnx"), "weights", (key, value));
        Assert.Contains("unknown or twice", Assert.IsType<OnnxModel>(ModelFile.Load(path)).Reason, StringComparison.Ordinal);
        Assert.Contains(
            "unknown or twice", Assert.Throws<ModelFormatException>(() => new OnnxPredictor(ModelFile.Load<OnnxModel>(path))).Message, StringComparison.Ordinal);
    }

    // It would look for them in the folder that the program runs in.
    [Fact]
    public void APredictorDoesNotLookForThemWhereNobodyKnowsTheFolder()
    {
        var proto = OnnxExport.Of(model, OnnxPrecision.Float64, null);
        ExternalWriter.Spread(proto, folder.File("model.onnx"), 100);
        RefusedByThePredictor(proto);
    }

    [Fact]
    public void APredictorLooksForThemInBranchesAttributesAndFunctionsToo()
    {
        static TensorProto Away() => new() { Name = "away", DataLocation = ExternalReader.Elsewhere };
        static NodeProto Node(AttributeProto attribute) => new() { OpType = "If", Attribute = [attribute] };
        AttributeProto[] attributes =
        [
            new() { T = Away() }, new() { Tensors = [Away()] }, new() { SparseTensor = new() { Values = Away() } },
            new() { SparseTensors = [new() { Indices = Away() }] }, new() { G = new() { Initializer = [Away()] } },
            new() { Graphs = [new() { SparseInitializer = [new() { Values = Away() }] }] }, new() { G = new() { Node = [Node(new() { T = Away() })] } },
        ];
        foreach (var attribute in attributes)
        {
            RefusedByThePredictor(new() { Graph = new() { Node = [Node(attribute)] } });
            RefusedByThePredictor(new() { Functions = [new() { Node = [Node(attribute)] }] });
            RefusedByThePredictor(new() { Functions = [new() { AttributeProto = [attribute] }] });
        }
    }

    static void RefusedByThePredictor(ModelProto proto)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ModelProtobuf.WriteMessage(proto, buffer);
        var error = Assert.Throws<ModelFormatException>(() => new OnnxPredictor(new OnnxModel(buffer.WrittenMemory)));
        Assert.Contains("is in another file", error.Message, StringComparison.Ordinal);
    }

    string Spread()
    {
        var path = folder.File("model.onnx");
        var proto = OnnxExport.Of(model, OnnxPrecision.Float64, null);
        ExternalWriter.Spread(proto, path, 100);
        return Write(path, proto);
    }

    byte[] Weights() => Bytes(model);

    string WithLocation(string path, string location, params (string Key, string Value)[] more)
    {
        var proto = OnnxExport.Of(model, OnnxPrecision.Float64, null);
        var tensor = proto.Graph!.Initializer[0];
        (tensor.RawData, tensor.DataLocation) = (null, 1);
        tensor.ExternalData.Add(new() { Key = "location", Value = location });
        if (!more.Any(static m => m.Key == "length"))
            tensor.ExternalData.Add(new() { Key = "length", Value = "1600" });
        tensor.ExternalData.AddRange(more.Select(static m => new StringStringEntryProto { Key = m.Key, Value = m.Value }));
        return Write(path, proto);
    }

    static string Write(string path, ModelProto proto)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ModelProtobuf.WriteMessage(proto, buffer);
        File.WriteAllBytes(path, buffer.WrittenSpan);
        return path;
    }

    public void Dispose() => folder.Dispose();
}
